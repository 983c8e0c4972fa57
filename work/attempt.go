package work

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/riverqueue/river"
)

// A report hears how an attempt of a job ended; failure is nil if it succeeded. It may be
// called from several goroutines.
type report func(ctx context.Context, job int64, failure *Failure)

func ignore(context.Context, int64, *Failure) {}

// workers joins each kind of job to its handler.
func (j *Jobs) workers(tell report) *river.Workers {
	w, h := river.NewWorkers(), j.handlers
	attempt(j.log, w, tell, func(ctx context.Context, job *river.Job[pollArgs]) error {
		return h.Poll(context.WithValue(ctx, runningPoll{}, job), job.Args.Source)
	})
	attempt(j.log, w, tell, func(ctx context.Context, job *river.Job[readArgs]) error {
		return h.Read(ctx, job.Args.Entry, job.Attempt >= j.settings.Attempts)
	})
	attempt(j.log, w, tell, func(ctx context.Context, job *river.Job[digestArgs]) error {
		return h.Digest(ctx, job.Args.Channel, job.Args.Slot.UTC())
	})
	attempt(j.log, w, tell, func(ctx context.Context, job *river.Job[deliverArgs]) error {
		return h.Deliver(context.WithValue(ctx, runningDeliver{}, job), job.Args.Channel)
	})
	attempt(j.log, w, tell, func(ctx context.Context, job *river.Job[wakeArgs]) error {
		_, err := j.inserter.Insert(ctx, deliverArgs{job.Args.Channel}, nil)
		return err
	})
	return w
}

// attempt adds a kind of job to w: handle works it, tell hears how that went.
func attempt[T task](log *slog.Logger, w *river.Workers, tell report, handle func(context.Context, *river.Job[T]) error) {
	river.AddWorker(w, river.WorkFunc(func(ctx context.Context, job *river.Job[T]) error {
		err := guard(log, func() error { return handle(ctx, job) })
		if err != nil && errors.Is(ctx.Err(), context.Canceled) {
			// The program stops. River gives the job back, unspent, if it sees that the
			// error comes of that.
			return errors.Join(err, context.Canceled)
		}
		failure, verdict := judge(err)
		if failure != nil {
			failure.Queue, failure.Subject, failure.Attempt = job.Queue, job.Args.subject(), job.Attempt
		}
		tell(ctx, job.ID, failure)
		return verdict
	}))
}

// guard turns a panic of f into an error: a bug met in one job must not stop the others.
// The stack is logged, for it fits into no error message.
func guard(log *slog.Logger, f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
			log.Error("handler panicked", "error", err, "stack", string(debug.Stack()))
		}
	}()
	return f()
}

// judge returns what the error of a handler means for people and what it means for River.
func judge(err error) (*Failure, error) {
	var later Later
	var final Final
	switch {
	case err == nil:
		return nil, nil
	case errors.As(err, &later):
		pause := min(max(later.After, time.Second), 24*time.Hour)
		return &Failure{Outcome: PutOff, Err: err}, river.JobSnooze(pause)
	case errors.As(err, &final):
		return &Failure{Outcome: GivenUp, Err: err}, river.JobCancel(err)
	}
	return &Failure{Outcome: Retried, Err: err}, err
}
