package store

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"regwire"
)

// save writes what a change is new in: the case's own row, the reports that differ from
// what is stored, its new events recorded at at, and its keys. known are the cases loaded
// for this decision.
func (tx *Tx) save(ctx context.Context, at int64, known []regwire.Case, change regwire.Change) error {
	was, err := tx.before(ctx, known, change.Case.ID)
	if err != nil {
		return err
	}
	if err := tx.saveCase(ctx, change.Case); err != nil {
		return err
	}
	if err := tx.saveReports(ctx, change.Case.ID, was.Reports, change.Case.Reports); err != nil {
		return err
	}
	if err := tx.addEvents(ctx, at, change.Case.ID, change.Events); err != nil {
		return err
	}
	if err := tx.saveWords(ctx, change.Case.ID, was.Words, change.Case.Words); err != nil {
		return err
	}
	return tx.addKeys(ctx, at, change.Case.ID, stored(change.Keys))
}

// before is the case as it is stored; the zero case if it is new.
func (tx *Tx) before(ctx context.Context, known []regwire.Case, id string) (regwire.Case, error) {
	if i := slices.IndexFunc(known, func(c regwire.Case) bool { return c.ID == id }); i >= 0 {
		return known[i], nil
	}
	found, err := loadCases(ctx, tx.tx, []string{plain(id)}, tx.dialect.forUpdate)
	if err != nil || len(found) == 0 {
		return regwire.Case{}, err
	}
	return found[0], nil
}

func (tx *Tx) saveCase(ctx context.Context, c regwire.Case) error {
	search := searchText(c)
	sum, _ := c.Amount()
	c.Reports, c.Events, c.Words = nil, nil, nil
	body, err := encode(c)
	if err != nil {
		return err
	}
	_, err = tx.tx.ExecContext(ctx, `INSERT INTO cases (id, regulator, organisation, kind, stage,
			sum_stage, currency, minor, opened, changed, search, body)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		ON CONFLICT (id) DO UPDATE SET regulator = excluded.regulator, organisation = excluded.organisation,
			kind = excluded.kind, stage = excluded.stage, sum_stage = excluded.sum_stage,
			currency = excluded.currency, minor = excluded.minor, opened = excluded.opened,
			changed = excluded.changed, search = excluded.search, body = excluded.body`,
		plain(c.ID), plain(c.Regulator), plain(c.Organisation.Name), string(c.Kind), string(c.Stage),
		string(sum.Stage), plain(sum.Amount.Currency), sum.Amount.Minor, millis(c.Opened), millis(c.Changed), search, body)
	return err
}

// searchText is what a case is searched by, in lower case.
func searchText(c regwire.Case) string {
	words := append([]string{c.ID, c.Regulator, string(c.Kind), string(c.Stage)}, c.Organisation.Names()...)
	for _, s := range c.Sums {
		words = append(words, s.Amount.String(), s.Amount.Short())
	}
	if c.Incident != nil {
		words = append(words, string(c.Incident.Kind), string(c.Incident.Date))
	}
	return plain(strings.ToLower(strings.Join(words, "\n")))
}

// saveReports makes the stored reports now, which were was. A case mostly grows at its end,
// so that one row is written.
func (tx *Tx) saveReports(ctx context.Context, id string, was, now []regwire.Report) error {
	for i, r := range now {
		body, err := encode(r)
		if err != nil {
			return err
		}
		if i < len(was) {
			if old, err := encode(was[i]); err == nil && old == body {
				continue
			}
		}
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO reports (case_id, seq, article, body) VALUES ($1, $2, $3, $4)
			ON CONFLICT (case_id, seq) DO UPDATE SET article = excluded.article, body = excluded.body`,
			plain(id), i, plain(r.Article), body)
		if err != nil {
			return err
		}
	}
	if len(now) >= len(was) {
		return nil
	}
	_, err := tx.tx.ExecContext(ctx, `DELETE FROM reports WHERE case_id = $1 AND seq >= $2`, plain(id), len(now))
	return err
}

func (tx *Tx) addEvents(ctx context.Context, at int64, id string, events []regwire.Event) error {
	for _, e := range events {
		body, err := encode(e)
		if err != nil {
			return err
		}
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO events (case_id, seq, recorded, body) VALUES ($1, $2, $3, $4)`,
			plain(id), e.Seq, at, body)
		if err != nil {
			return err
		}
	}
	return nil
}

// addKeys lets the case be found under keys. One that it has already makes it the newest
// under that key again.
func (tx *Tx) addKeys(ctx context.Context, at int64, id string, keys []string) error {
	for chunk := range slices.Chunk(keys, keysAtOnce) {
		var rows []string
		args := []any{plain(id), at}
		for i, k := range chunk {
			rows = append(rows, "($1, $2, $"+strconv.Itoa(i+3)+")")
			args = append(args, k)
		}
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO case_keys (case_id, touched, key) VALUES `+strings.Join(rows, ", ")+`
			ON CONFLICT (case_id, key) DO UPDATE SET touched = excluded.touched`, args...)
		if err != nil {
			return err
		}
	}
	return nil
}
