package work

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/riverqueue/river"
)

// Drain makes one pass over everything that is due now: the polls, then the entries that
// are to be read, then the digests, then the messages, with what each adds to the queues
// after it. A job that failed, or that is scheduled for later, is left waiting.
//
// It returns [Failures] if jobs failed, joined with the error of ctx if that ended the
// pass. What then runs is treated as by [Jobs.Run].
func (j *Jobs) Drain(ctx context.Context) error {
	if err := j.ready(); err != nil {
		return err
	}
	claim, err := j.begin(ctx)
	if err != nil {
		return err
	}
	defer claim.leave()
	var t tally
	for _, queue := range queues {
		if err := j.drainQueue(ctx, queue, claim.name, t.tell); err != nil {
			return errors.Join(err, t.err())
		}
	}
	if err := j.table.clean(ctx); err != nil {
		return errors.Join(err, t.err())
	}
	return t.err()
}

// drainQueue works the jobs of queue until none is due.
func (j *Jobs) drainQueue(ctx context.Context, queue, name string, tell report) error {
	config := j.drainConfig(queue)
	config.ID = name
	client, err := j.client(config, tell)
	if err != nil {
		return err
	}
	for {
		due, err := j.table.due(ctx, queue)
		if err != nil || due == 0 {
			return err
		}
		if err := client.Start(ctx); err != nil {
			return fmt.Errorf("start working %s jobs: %w", queue, err)
		}
		err = j.untilNoneDue(ctx, queue)
		// What runs ends before the client does, and may have added to the queue.
		client.Stop(context.WithoutCancel(ctx))
		<-client.Stopped()
		if err != nil {
			return err
		}
	}
}

func (j *Jobs) drainConfig(queue string) *river.Config {
	workers := 1
	if queue != digestQueue {
		workers = j.settings.DrainWorkers
	}
	return &river.Config{
		Queues:            map[string]river.QueueConfig{queue: {MaxWorkers: workers}},
		FetchCooldown:     time.Millisecond,
		FetchPollInterval: 20 * time.Millisecond,
		// Without a leader nothing that is scheduled for later falls due within the pass.
		LeaderElectionDisabled: true,
	}
}

// untilNoneDue returns when the last due job of queue has been started.
func (j *Jobs) untilNoneDue(ctx context.Context, queue string) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
		due, err := j.table.due(ctx, queue)
		if err != nil || due == 0 {
			return err
		}
	}
}

// A tally collects the failures of a pass.
type tally struct {
	mu       sync.Mutex
	failures Failures
	jobs     []int64 // jobs[i] is the job of failures[i]
}

func (t *tally) tell(_ context.Context, job int64, f *Failure) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i, other := range t.jobs {
		if other == job { // a later attempt of the same job takes the place of the earlier
			t.jobs = append(t.jobs[:i], t.jobs[i+1:]...)
			t.failures = append(t.failures[:i], t.failures[i+1:]...)
			break
		}
	}
	if f != nil {
		t.jobs = append(t.jobs, job)
		t.failures = append(t.failures, *f)
	}
}

// err returns the failures, or nil if there are none.
func (t *tally) err() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.failures) == 0 {
		return nil
	}
	return t.failures
}
