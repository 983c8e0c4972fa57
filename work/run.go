package work

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
)

// Run works jobs as they fall due until ctx is done. Then it starts no more, lets what
// runs go on for the StopTimeout, ends the context of what still runs, gives that back
// unspent, and returns nil. Failed attempts are logged.
func (j *Jobs) Run(ctx context.Context) error {
	err := j.run(ctx)
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func (j *Jobs) run(ctx context.Context) error {
	if err := j.ready(); err != nil {
		return err
	}
	leave, err := j.begin(ctx)
	if err != nil {
		return err
	}
	defer leave()
	client, err := j.client(j.runConfig(), j.logFailure)
	if err != nil {
		return err
	}
	if err := client.Start(ctx); err != nil {
		return fmt.Errorf("start working jobs: %w", err)
	}
	<-client.Stopped()
	return nil
}

// runConfig makes a queue look for jobs a few times a second: an idle SQLite costs next
// to nothing, an idle PostgreSQL that many machines share is asked half as often.
func (j *Jobs) runConfig() *river.Config {
	poll := 500 * time.Millisecond
	if j.table.sqlite {
		poll = 250 * time.Millisecond
	}
	return &river.Config{
		FetchCooldown:     20 * time.Millisecond,
		FetchPollInterval: poll,
		Queues: map[string]river.QueueConfig{
			pollQueue:    {MaxWorkers: j.settings.PollWorkers},
			readQueue:    {MaxWorkers: j.settings.ReadWorkers},
			digestQueue:  {MaxWorkers: 1},
			deliverQueue: {MaxWorkers: j.settings.DeliverWorkers},
		},
	}
}

// begin prepares the table for working: what a dead process left running is taken back,
// and what fell due while nobody worked is released. The returned function ends the claim
// of this process on a SQLite database; on PostgreSQL there is none.
func (j *Jobs) begin(ctx context.Context) (leave func(), err error) {
	if !j.table.sqlite {
		return func() {}, j.resume(ctx, false)
	}
	claim, err := j.enter(ctx)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(j.resume(ctx, claim.alone), claim.share()); err != nil {
		claim.leave()
		return nil, err
	}
	return claim.leave, nil
}

// resume takes up what was left. With alone, no other process works these jobs, so that
// all that seems to run was left by the dead; without, only age tells.
func (j *Jobs) resume(ctx context.Context, alone bool) error {
	if !alone {
		return errors.Join(j.table.takeBack(ctx, j.settings.rescueAfter()), j.table.release(ctx))
	}
	return errors.Join(j.table.depose(ctx), j.table.takeBack(ctx, 0), j.table.release(ctx))
}

func (j *Jobs) logFailure(ctx context.Context, _ int64, f *Failure) {
	if f == nil {
		return
	}
	level := map[Outcome]slog.Level{PutOff: slog.LevelInfo, Retried: slog.LevelWarn, GivenUp: slog.LevelError}[f.Outcome]
	j.log.Log(ctx, level, "job failed", "queue", f.Queue, "subject", f.Subject,
		"attempt", f.Attempt, "outcome", f.Outcome, "error", f.Err)
}
