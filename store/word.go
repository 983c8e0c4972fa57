package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"regwire"
)

// Amend changes cases because a person said so. decide is given those of the named cases
// that are there, whole, and no one else changes them until the transaction ends; what it
// returns is saved as [Tx.File] would save it. now is when the change is recorded. An error
// of decide is returned as it is.
func (tx *Tx) Amend(ctx context.Context, now time.Time, ids []string,
	decide func(known []regwire.Case) (regwire.Decision, error)) (regwire.Decision, error) {
	plainIDs := make([]string, len(ids))
	for i, id := range ids {
		plainIDs[i] = plain(id)
	}
	known, err := loadCases(ctx, tx.tx, plainIDs, tx.dialect.forUpdate)
	if err != nil {
		return regwire.Decision{}, fmt.Errorf("load cases: %w", err)
	}
	d, err := decide(known)
	if err != nil {
		return regwire.Decision{}, err
	}
	return d, tx.saveAll(ctx, now, known, d)
}

// saveAll saves what a decision changes.
func (tx *Tx) saveAll(ctx context.Context, now time.Time, known []regwire.Case, d regwire.Decision) error {
	if len(d.Changes) == 0 {
		return nil
	}
	at, err := tx.recordTime(ctx, now)
	if err != nil {
		return err
	}
	for _, change := range d.Changes {
		if err := tx.save(ctx, at, known, change); err != nil {
			return fmt.Errorf("save case %q: %w", change.Case.ID, err)
		}
	}
	return nil
}

// saveWords keeps the words of a case that are new or changed. One that moved to another
// case goes with it and is never removed.
func (tx *Tx) saveWords(ctx context.Context, id string, was, now []regwire.Word) error {
	for _, w := range now {
		body, err := encode(w)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(was, func(k regwire.Word) bool { return k.ID == w.ID })
		if i >= 0 {
			if old, err := encode(was[i]); err == nil && old == body {
				continue
			}
		}
		var undone int64
		if w.Undone != nil {
			undone = millis(w.Undone.At)
		}
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO words (id, case_id, said, undone, body) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (id) DO UPDATE SET case_id = excluded.case_id, undone = excluded.undone, body = excluded.body`,
			plain(w.ID), plain(id), millis(w.At), undone, body)
		if err != nil {
			return err
		}
	}
	return nil
}

// Words returns all that people ever said of cases, in the order in which they said it,
// what was taken back included.
func (db *DB) Words(ctx context.Context) ([]regwire.Word, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT body FROM words ORDER BY said, id`)
	all, err := gather(rows, err, func(r *sql.Rows) (w regwire.Word, err error) {
		var body string
		if err := r.Scan(&body); err != nil {
			return w, err
		}
		return decode[regwire.Word](body)
	})
	if err != nil {
		return nil, fmt.Errorf("list words: %w", err)
	}
	return all, nil
}
