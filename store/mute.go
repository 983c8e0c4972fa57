package store

import (
	"context"
	"database/sql"
	"fmt"

	"regwire"
)

// SaveMute keeps a mute, or the later state of one that is kept already.
func (tx *Tx) SaveMute(ctx context.Context, m regwire.Mute) error {
	body, err := encode(m)
	if err != nil {
		return fmt.Errorf("save mute %q: %w", m.ID, err)
	}
	var undone int64
	if m.Undone != nil {
		undone = millis(m.Undone.At)
	}
	_, err = tx.tx.ExecContext(ctx, `INSERT INTO mutes (id, channel, said, undone, body) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (id) DO UPDATE SET undone = excluded.undone, body = excluded.body`,
		plain(m.ID), plain(m.Channel), millis(m.At), undone, body)
	if err != nil {
		return fmt.Errorf("save mute %q: %w", m.ID, err)
	}
	return nil
}

// Mute returns the mute with the given id, or [ErrNotFound].
func (db *DB) Mute(ctx context.Context, id string) (regwire.Mute, error) {
	m, err := scanMute(db.pool.QueryRowContext(ctx, `SELECT body FROM mutes WHERE id = $1`, plain(id)))
	if err != nil {
		return m, missing("mute", id, err)
	}
	return m, nil
}

// Mutes returns the mutes that stand, by channel and in the order in which they were said.
func (db *DB) Mutes(ctx context.Context) ([]regwire.Mute, error) { return mutes(ctx, db.pool) }

// Mutes is [DB.Mutes] within the transaction.
func (tx *Tx) Mutes(ctx context.Context) ([]regwire.Mute, error) { return mutes(ctx, tx.tx) }

func mutes(ctx context.Context, q querier) ([]regwire.Mute, error) {
	rows, err := q.QueryContext(ctx, `SELECT body FROM mutes WHERE undone = 0 ORDER BY channel, said, id`)
	all, err := gather(rows, err, func(r *sql.Rows) (regwire.Mute, error) { return scanMute(r) })
	if err != nil {
		return nil, fmt.Errorf("list mutes: %w", err)
	}
	return all, nil
}

func scanMute(row interface{ Scan(...any) error }) (m regwire.Mute, err error) {
	var body string
	if err := row.Scan(&body); err != nil {
		return m, err
	}
	return decode[regwire.Mute](body)
}

// Told returns the channels that were told of a case, or are about to be, by name.
func (tx *Tx) Told(ctx context.Context, caseID string) ([]string, error) {
	return channelsOf(ctx, tx.tx, caseID)
}

// Told is [Tx.Told] outside of a transaction.
func (db *DB) Told(ctx context.Context, caseID string) ([]string, error) {
	return channelsOf(ctx, db.pool, caseID)
}

func channelsOf(ctx context.Context, q querier, caseID string) ([]string, error) {
	rows, err := q.QueryContext(ctx, `SELECT DISTINCT channel FROM deliveries WHERE case_id = $1 AND kind = $2 ORDER BY channel`,
		plain(caseID), string(regwire.Alert))
	all, err := gather(rows, err, scanText)
	if err != nil {
		return nil, fmt.Errorf("list channels of case %q: %w", caseID, err)
	}
	return all, nil
}
