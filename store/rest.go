package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Rest returns until when a host is to be left alone, or the zero time.
func (db *DB) Rest(ctx context.Context, host string) (time.Time, error) {
	var until int64
	err := db.pool.QueryRowContext(ctx, `SELECT until FROM rests WHERE host = $1`, plain(host)).Scan(&until)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return time.Time{}, fmt.Errorf("load rest of host %q: %w", host, err)
	}
	return moment(until), nil
}

// SaveRest notes until when a host is to be left alone, unless it is to be for longer already. Rests
// that are over at now are forgotten.
func (db *DB) SaveRest(ctx context.Context, host string, until, now time.Time) error {
	err := db.Update(ctx, func(tx *Tx) error {
		if _, err := tx.tx.ExecContext(ctx, `DELETE FROM rests WHERE until <= $1`, millis(now)); err != nil {
			return err
		}
		_, err := tx.tx.ExecContext(ctx, `INSERT INTO rests (host, until) VALUES ($1, $2)
			ON CONFLICT (host) DO UPDATE SET until = excluded.until WHERE excluded.until > rests.until`, plain(host), millis(until))
		return err
	})
	if err != nil {
		return fmt.Errorf("save rest of host %q: %w", host, err)
	}
	return nil
}
