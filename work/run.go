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
	for again := false; ; again = true {
		err := j.spell(ctx)
		if ctx.Err() != nil || err == nil || !again && !errors.Is(err, errLost) {
			return err
		}
		j.log.Warn("jobs interrupted", "err", err)
		select {
		case <-time.After(pulse): // the database may be starting again
		case <-ctx.Done():
			return nil
		}
	}
}

// spell works jobs until ctx ends, or until this process cannot prove any more that it
// lives: then what runs is ended at once, for others may take it up.
func (j *Jobs) spell(ctx context.Context) error {
	claim, err := j.begin(ctx)
	if err != nil {
		return err
	}
	defer claim.leave()
	config := j.runConfig()
	config.ID = claim.name
	client, err := j.client(config, j.logFailure)
	if err != nil {
		return err
	}
	if err := client.Start(ctx); err != nil {
		return fmt.Errorf("start working jobs: %w", err)
	}
	select {
	case <-client.Stopped():
		return nil
	case err := <-claim.lost:
		client.StopAndCancel(ctx)
		<-client.Stopped()
		return err
	}
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

// A presence says that this process works the jobs of a database.
type presence struct {
	// name is what the process calls itself in the jobs; empty where the name means nothing.
	name string
	// lost tells that others take this process for dead; it never does on SQLite.
	lost <-chan error
	// leave ends the presence.
	leave func()
}

// begin prepares the table for working: what a dead process left running is taken back,
// and what fell due while nobody worked is released.
func (j *Jobs) begin(ctx context.Context) (presence, error) {
	if !j.table.sqlite {
		return j.beginPostgres(ctx)
	}
	claim, err := j.enter(ctx)
	if err != nil {
		return presence{}, err
	}
	if err := errors.Join(j.resume(ctx, claim.alone), claim.share()); err != nil {
		claim.leave()
		return presence{}, err
	}
	return presence{leave: claim.leave}, nil
}

func (j *Jobs) beginPostgres(ctx context.Context) (presence, error) {
	life, err := j.table.live(ctx)
	if err != nil {
		return presence{}, err
	}
	if err := errors.Join(j.resume(ctx, false), j.table.takeFromDead(ctx)); err != nil {
		life.leave(ctx)
		return presence{}, err
	}
	watching, stop := context.WithCancel(context.WithoutCancel(ctx))
	lost, done := make(chan error, 1), make(chan struct{})
	go func() {
		defer close(done)
		if err := j.table.watch(watching, life); err != nil {
			lost <- err
		}
	}()
	leave := func() { stop(); <-done; life.leave(ctx) }
	return presence{life.name(), lost, leave}, nil
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
