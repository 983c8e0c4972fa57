package work

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riversqlite"
)

// runningPoll and runningDeliver are the keys under which the context of a job holds the
// job itself.
type (
	runningPoll    struct{}
	runningDeliver struct{}
)

// finishPoll records in tx that the poll job that ctx belongs to is done, if it is one of
// source. A unique job cannot be inserted while one like it runs, so the running one must
// be over before its successor can be there.
func finishPoll(ctx context.Context, tx *sql.Tx, source string) error {
	job, ok := ctx.Value(runningPoll{}).(*river.Job[pollArgs])
	if !ok || job.Args.Source != source {
		return nil
	}
	return complete(ctx, tx, job)
}

// Delivered records in tx that the deliver job that ctx belongs to is done, if it is one of
// channel. Whoever makes a message due meanwhile finds the job unfinished and inserts none;
// so after the commit the handler looks again whether anything is due, and inserts the
// next job itself. The commit waits for those who are inserting, or they for it: nothing
// falls between the two.
func (j *Jobs) Delivered(ctx context.Context, tx *sql.Tx, channel string) error {
	job, ok := ctx.Value(runningDeliver{}).(*river.Job[deliverArgs])
	if !ok || job.Args.Channel != channel {
		return nil
	}
	if err := complete(ctx, tx, job); err != nil {
		return fmt.Errorf("finish deliver job of %q: %w", channel, err)
	}
	return nil
}

// complete makes job completed in tx. The driver named here only fixes the type of the
// transaction; the one used is that of the client which works the job.
func complete[T river.JobArgs](ctx context.Context, tx *sql.Tx, job *river.Job[T]) error {
	_, err := river.JobCompleteTx[*riversqlite.Driver](ctx, tx, job)
	return err
}

// Hurry makes due at once the deliver jobs that were put off: a person may have healed
// what they wait for.
func (j *Jobs) Hurry(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `UPDATE river_job SET state = 'available', scheduled_at = `+j.table.ago(0)+`
		WHERE queue = $1 AND state IN ('available', 'scheduled', 'retryable')`, deliverQueue)
	if err != nil {
		return fmt.Errorf("hurry deliver jobs: %w", err)
	}
	return nil
}
