package work

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"regwire"
)

// Poll inserts the job that polls source at the given time, at once if that has passed.
// While one for the same source is unfinished it does nothing; but a poll job that calls
// it for its own source is finished by it, in tx, and replaced by the new one.
func (j *Jobs) Poll(ctx context.Context, tx *sql.Tx, source string, at time.Time) error {
	if err := finishPoll(ctx, tx, source); err != nil {
		return fmt.Errorf("finish poll job of %q: %w", source, err)
	}
	if _, err := j.inserter.InsertTx(ctx, tx, pollArgs{source}, &river.InsertOpts{ScheduledAt: ifFuture(at)}); err != nil {
		return fmt.Errorf("insert poll job of %q: %w", source, err)
	}
	return nil
}

// Read inserts the jobs that read entries. They are worked in the order in which the
// entries were published, those without a date last. An entry that has a job, or had one
// in the last day, gets no other.
func (j *Jobs) Read(ctx context.Context, tx *sql.Tx, entries []regwire.Entry) error {
	var jobs []river.InsertManyParams
	// Feeds list the newest first: among entries of one date, the last is the oldest.
	for _, e := range slices.Backward(entries) {
		opts := &river.InsertOpts{ScheduledAt: ifPast(e.Published)}
		jobs = append(jobs, river.InsertManyParams{Args: readArgs{e.ID}, InsertOpts: opts})
	}
	return j.insert(ctx, tx, readQueue, jobs)
}

// Deliver inserts the jobs that send ds, one for each channel. While one for the same
// channel is unfinished it does nothing: that one sends these too.
func (j *Jobs) Deliver(ctx context.Context, tx *sql.Tx, ds []regwire.Delivery) error {
	var jobs []river.InsertManyParams
	for _, d := range ds {
		jobs = append(jobs, river.InsertManyParams{Args: deliverArgs{d.Channel}})
	}
	return j.insert(ctx, tx, deliverQueue, jobs)
}

// Wake inserts a job that calls [Jobs.Deliver] for channel at the given time; until then
// messages of the channel have jobs as ever. To ask for the same time again changes nothing.
func (j *Jobs) Wake(ctx context.Context, tx *sql.Tx, channel string, at time.Time) error {
	args := wakeArgs{channel, at.UTC().Truncate(time.Millisecond)}
	if _, err := j.inserter.InsertTx(ctx, tx, args, &river.InsertOpts{ScheduledAt: ifFuture(at)}); err != nil {
		return fmt.Errorf("insert wake job of %q: %w", channel, err)
	}
	return nil
}

// Digest inserts the job that composes what channel is to hear at slot, one for each
// channel and slot whatever the number of calls. It runs at slot, at once if that has
// passed: a slot that fell into a time of standstill is made up.
func (j *Jobs) Digest(ctx context.Context, tx *sql.Tx, channel string, slot time.Time) error {
	args := digestArgs{channel, slot.UTC().Truncate(time.Millisecond)}
	if _, err := j.inserter.InsertTx(ctx, tx, args, &river.InsertOpts{ScheduledAt: ifFuture(slot)}); err != nil {
		return fmt.Errorf("insert digest job of %q: %w", args.subject(), err)
	}
	return nil
}

// insert inserts jobs, each once: one statement must not meet a unique job twice.
func (j *Jobs) insert(ctx context.Context, tx *sql.Tx, queue string, jobs []river.InsertManyParams) error {
	seen := map[river.JobArgs]bool{}
	jobs = slices.DeleteFunc(jobs, func(job river.InsertManyParams) bool {
		again := seen[job.Args]
		seen[job.Args] = true
		return again
	})
	if len(jobs) == 0 {
		return nil
	}
	if _, err := j.inserter.InsertManyTx(ctx, tx, jobs); err != nil {
		return fmt.Errorf("insert %d %s jobs: %w", len(jobs), queue, err)
	}
	return nil
}

// ifFuture returns t if it is to be waited for, else zero: now, by the database's clock.
func ifFuture(t time.Time) time.Time {
	if t.After(time.Now()) {
		return t.UTC()
	}
	return time.Time{}
}

// ifPast returns t, bounded below so that every database can hold it, if it has surely
// passed; else zero. A feed that dates its items ahead must not have them wait.
func ifPast(t time.Time) time.Time {
	if t.IsZero() || t.After(time.Now().Add(-time.Second)) {
		return time.Time{}
	}
	if epoch := time.Unix(0, 0).UTC(); t.Before(epoch) {
		return epoch
	}
	return t.UTC()
}

// pastIsDue makes a job available at once that is inserted with a time that has passed.
// River would leave it to its scheduler, which comes round every few seconds.
type pastIsDue struct{ river.HookDefaults }

// InsertBegin implements [rivertype.HookInsertBegin].
func (*pastIsDue) InsertBegin(_ context.Context, job *rivertype.JobInsertParams) error {
	if job.State == rivertype.JobStateScheduled && job.ScheduledAt.Before(time.Now()) {
		job.State = rivertype.JobStateAvailable
	}
	return nil
}
