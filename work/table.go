package work

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// How long finished jobs stay on record, and those that were given up.
const (
	keepDone   = 24 * time.Hour
	keepFailed = 7 * 24 * time.Hour
)

// table asks and changes River's table of jobs where its client has no door for it.
type table struct {
	db     *sql.DB
	sqlite bool
}

// ago is an SQL expression for the time d ago by the database's clock, in the form in
// which River stores times.
func (t table) ago(d time.Duration) string {
	if t.sqlite {
		return fmt.Sprintf("datetime('now', 'subsec', '%.3f seconds')", -d.Seconds())
	}
	return fmt.Sprintf("now() - interval '%.3f seconds'", d.Seconds())
}

// due returns how many jobs of queue can be worked now.
func (t table) due(ctx context.Context, queue string) (n int, err error) {
	err = t.db.QueryRowContext(ctx, `SELECT count(*) FROM river_job
		WHERE state = 'available' AND queue = $1 AND scheduled_at <= `+t.ago(0), queue).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count due %s jobs: %w", queue, err)
	}
	return n, nil
}

// takeBack makes available again what has been running for longer than age: its worker is
// dead. The attempt stays spent, so that what kills its worker meets a growing number.
func (t table) takeBack(ctx context.Context, age time.Duration) error {
	_, err := t.db.ExecContext(ctx, `UPDATE river_job SET state = 'available'
		WHERE state = 'running' AND attempted_at <= `+t.ago(age))
	if err != nil {
		return fmt.Errorf("take back interrupted jobs: %w", err)
	}
	return nil
}

// release makes available what was waiting for a time that has come. River's leader does
// the same, but not while there is none.
func (t table) release(ctx context.Context) error {
	_, err := t.db.ExecContext(ctx, `UPDATE river_job SET state = 'available'
		WHERE state IN ('scheduled', 'retryable') AND scheduled_at <= `+t.ago(0))
	if err != nil {
		return fmt.Errorf("release due jobs: %w", err)
	}
	return nil
}

// depose forgets River's leader, who is dead: else a new one waits for its lease to end.
func (t table) depose(ctx context.Context) error {
	if _, err := t.db.ExecContext(ctx, `DELETE FROM river_leader`); err != nil {
		return fmt.Errorf("forget the leader: %w", err)
	}
	return nil
}

// clean deletes what has been on record for long enough.
func (t table) clean(ctx context.Context) error {
	_, err := t.db.ExecContext(ctx, `DELETE FROM river_job
		WHERE state = 'completed' AND finalized_at <= `+t.ago(keepDone)+`
		OR state IN ('cancelled', 'discarded') AND finalized_at <= `+t.ago(keepFailed))
	if err != nil {
		return fmt.Errorf("delete old jobs: %w", err)
	}
	return nil
}
