package work

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// start runs the jobs in the background; the returned function stops them and returns
// what Run did.
func (j *Jobs) start(t *testing.T) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- j.Run(ctx) }()
	once := sync.OnceValue(func() error { cancel(); return <-done })
	t.Cleanup(func() { once() })
	return once
}

func TestRunWorksTheWholeWay(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		var jobs *Jobs
		h := d.handlers()
		h.Poll = func(ctx context.Context, source string) error {
			d.add("poll %s", source)
			return jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
				return errors.Join(
					jobs.Read(ctx, tx, entries(nil, "e1")),
					jobs.Poll(ctx, tx, source, time.Now().Add(time.Hour)))
			})
		}
		h.Read = func(ctx context.Context, entry string, _ bool) error {
			d.add("read %s", entry)
			return jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
				return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}})
			})
		}
		jobs = a.open(t, h, Settings{})
		stop := jobs.start(t)
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error { return jobs.Poll(ctx, tx, "ico", time.Time{}) })
		eventually(t, "message sent", func() bool { return strings.HasSuffix(d.String(), "deliver d1") })
		must(t, stop())
		if diff := cmp.Diff("poll ico\nread e1\ndeliver d1", d.String()); diff != "" {
			t.Errorf("calls (-want +got):\n%s", diff)
		}
		want := "deliver completed 1 due 0\npoll completed 1 due 0\npoll scheduled 1 due 0\nread completed 1 due 0"
		if diff := cmp.Diff(want, jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}

func TestRunFinishesWhatRuns(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		began, end := make(chan bool), make(chan bool)
		var d diary
		h := d.handlers()
		h.Deliver = func(ctx context.Context, id string) error {
			began <- true
			<-end
			d.add("deliver %s, context %v", id, ctx.Err())
			return nil
		}
		jobs := a.open(t, h, Settings{DeliverWorkers: 1})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}, {Channel: "d2"}})
		})
		stop := jobs.start(t)
		<-began
		time.AfterFunc(100*time.Millisecond, func() { end <- true })
		must(t, stop())
		if diff := cmp.Diff("deliver d1, context <nil>", d.String()); diff != "" {
			t.Errorf("calls (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff("deliver available 1 due 1\ndeliver completed 1 due 0", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}

func TestRunGivesBackWhatTakesTooLong(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		began := make(chan bool, 1)
		h := (&diary{}).handlers()
		h.Deliver = func(ctx context.Context, id string) error {
			began <- true
			<-ctx.Done()
			return fmt.Errorf("post: %v", ctx.Err()) // a cause that cannot be recognized
		}
		jobs := a.open(t, h, Settings{StopTimeout: 50 * time.Millisecond})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}})
		})
		stop := jobs.start(t)
		<-began
		must(t, stop())
		if diff := cmp.Diff("deliver available 1 due 1", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
		var attempts int
		must(t, jobs.table.db.QueryRow(`SELECT attempt FROM river_job`).Scan(&attempts))
		if attempts != 0 {
			t.Errorf("the interrupted attempt was counted: %d", attempts)
		}
	})
}

func TestRunWithContextDone(t *testing.T) {
	var d diary
	jobs := sqliteAddress(t.TempDir()+"/regwire.db").open(t, d.handlers(), Settings{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := jobs.Run(ctx); err != nil {
		t.Errorf("Run with a context that is done = %v, want nil", err)
	}
}

func TestFailuresAreLoggedAndRiverIsQuiet(t *testing.T) {
	var out syncBuffer
	h := (&diary{}).handlers()
	h.Deliver = func(context.Context, string) error { return Final{errors.New("channel_not_found")} }
	h.Poll = func(context.Context, string) error { return errors.New("unexpected status 502") }
	a := sqliteAddress(t.TempDir() + "/regwire.db")
	log := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		},
	}))
	jobs, err := Open(t.Context(), log, a.connect(t), a.engine, h, Settings{})
	must(t, err)
	stop := jobs.start(t)
	jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
		return errors.Join(jobs.Poll(ctx, tx, "ico", time.Time{}), jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}}))
	})
	eventually(t, "two failures logged", func() bool { return strings.Count(out.String(), "\n") >= 2 })
	must(t, stop())
	for _, want := range []string{
		`level=WARN msg="job failed" queue=poll subject=ico attempt=1 outcome=retried error="unexpected status 502"`,
		`level=ERROR msg="job failed" queue=deliver subject=d1 attempt=1 outcome="given up" error=channel_not_found`,
	} {
		if !strings.Contains(out.String(), want+"\n") {
			t.Errorf("log lacks %s\n%s", want, out.String())
		}
	}
	if got := strings.Count(out.String(), "\n"); got != 2 {
		t.Errorf("log has %d lines, want 2:\n%s", got, out.String())
	}
}

type syncBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}
