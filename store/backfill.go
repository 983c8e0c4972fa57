package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Backfill returns the page that a walk through the past of a source back to since is to go on with: 1
// if none was begun, or one that did not go back as far.
func (db *DB) Backfill(ctx context.Context, source string, since time.Time) (page int, err error) {
	err = db.pool.QueryRowContext(ctx, `SELECT page FROM backfills WHERE source = $1 AND since = $2`, plain(source), millis(since)).Scan(&page)
	if errors.Is(err, sql.ErrNoRows) {
		return 1, nil
	}
	if err != nil {
		return 0, fmt.Errorf("load backfill of %q: %w", source, err)
	}
	return page, nil
}

// SaveBackfill notes the page that a walk is to go on with; 0 for one that is at its end.
func (tx *Tx) SaveBackfill(ctx context.Context, source string, since time.Time, page int) error {
	var err error
	if page == 0 {
		_, err = tx.tx.ExecContext(ctx, `DELETE FROM backfills WHERE source = $1`, plain(source))
	} else {
		_, err = tx.tx.ExecContext(ctx, `INSERT INTO backfills (source, since, page) VALUES ($1, $2, $3)
			ON CONFLICT (source) DO UPDATE SET since = excluded.since, page = excluded.page`, plain(source), millis(since), page)
	}
	if err != nil {
		return fmt.Errorf("save backfill of %q: %w", source, err)
	}
	return nil
}
