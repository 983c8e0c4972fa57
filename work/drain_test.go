package work

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// at is a date on which nothing else happens.
func at(hour int) time.Time { return time.Date(2025, 3, 26, hour, 0, 0, 0, time.UTC) }

func entries(published map[string]time.Time, ids ...string) []regwire.Entry {
	var es []regwire.Entry
	for _, id := range ids {
		es = append(es, regwire.Entry{ID: id, Published: published[id]})
	}
	return es
}

func TestDrainGoesQueueByQueue(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		var jobs *Jobs
		h := d.handlers()
		published := map[string]time.Time{
			"noon": at(12), "dawn": at(6), "future": time.Now().Add(1000 * time.Hour),
			"ancient": time.Date(-400, 1, 1, 0, 0, 0, 0, time.UTC), "dusk-a": at(18), "dusk-b": at(18),
		}
		h.Poll = func(ctx context.Context, source string) error {
			d.add("poll %s", source)
			return jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
				fresh := entries(published, "future", "undated", "dusk-b", "dusk-a", "noon", "dawn", "ancient")
				return errors.Join(
					jobs.Read(ctx, tx, fresh), // the second source brings nothing new
					jobs.Poll(ctx, tx, source, time.Now().Add(time.Hour)))
			})
		}
		h.Read = func(ctx context.Context, entry string, last bool) error {
			d.add("read %s", entry)
			return jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
				return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "alert " + entry[:1]}}) // d, d and d: one
			})
		}
		h.Digest = func(ctx context.Context, channel string, slot time.Time) error {
			d.add("digest %s %s", channel, slot.Format(time.RFC3339))
			return jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
				next := slot.Add(24 * time.Hour)
				if slot.Equal(at(9)) {
					return jobs.Digest(ctx, tx, channel, next) // missed too
				}
				return errors.Join(
					jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "digest"}}),
					jobs.Digest(ctx, tx, channel, time.Now().Add(time.Hour)))
			})
		}
		jobs = a.open(t, h, Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return errors.Join(
				jobs.Digest(ctx, tx, "C1", at(9)),
				jobs.Poll(ctx, tx, "ico", time.Time{}),
				jobs.Poll(ctx, tx, "press", at(1)),
				jobs.Poll(ctx, tx, "later", time.Now().Add(time.Hour)))
		})
		must(t, jobs.Drain(t.Context()))
		want := `poll ico
poll press
read ancient
read dawn
read noon
read dusk-a
read dusk-b
read undated
read future
digest C1 2025-03-26T09:00:00Z
digest C1 2025-03-27T09:00:00Z
deliver alert a
deliver alert d
deliver alert n
deliver alert u
deliver alert f
deliver digest`
		if diff := cmp.Diff(want, d.String()); diff != "" {
			t.Errorf("order (-want +got):\n%s", diff)
		}
		wantStates := `deliver completed 6 due 0
digest completed 2 due 0
digest scheduled 1 due 0
poll completed 2 due 0
poll scheduled 3 due 0
read completed 7 due 0`
		if diff := cmp.Diff(wantStates, jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
		must(t, jobs.Drain(t.Context()))
		if diff := cmp.Diff(want, d.String()); diff != "" {
			t.Errorf("a second pass did something (-want +got):\n%s", diff)
		}
	})
}

func TestDrainTellsWhatFailed(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		broken, slow, gone := errors.New("unexpected status 502"), errors.New("rate limited"), errors.New("channel_not_found")
		var d diary
		h := d.handlers()
		h.Poll = func(ctx context.Context, source string) error { d.add("poll %s", source); return broken }
		h.Read = func(ctx context.Context, entry string, last bool) error { panic("a bug") }
		h.Deliver = func(ctx context.Context, id string) error {
			d.add("deliver %s", id)
			switch id {
			case "slow":
				return fmt.Errorf("post: %w", Later{After: time.Minute, Cause: slow})
			case "gone":
				return Final{gone}
			}
			return nil
		}
		jobs := a.open(t, h, Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return errors.Join(
				jobs.Poll(ctx, tx, "ico", time.Time{}),
				jobs.Read(ctx, tx, entries(nil, "e1")),
				jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "slow"}, {Channel: "gone"}, {Channel: "fine"}}))
		})
		err := jobs.Drain(t.Context())
		var failures Failures
		if !errors.As(err, &failures) {
			t.Fatalf("Drain = %v, want Failures", err)
		}
		type short struct {
			Queue, Subject string
			Attempt        int
			Outcome        Outcome
		}
		var got []short
		for _, f := range failures {
			got = append(got, short{f.Queue, f.Subject, f.Attempt, f.Outcome})
		}
		want := []short{{"poll", "ico", 1, Retried}, {"read", "e1", 1, Retried}, {"deliver", "slow", 1, PutOff}, {"deliver", "gone", 1, GivenUp}}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("failures (-want +got):\n%s", diff)
		}
		if got := failures[1].Error(); got != "read e1 (attempt 1, retried): panic: a bug" {
			t.Errorf("failure of a handler that panicked = %q", got)
		}
		for _, cause := range []error{broken, slow, gone} {
			if !errors.Is(err, cause) {
				t.Errorf("Drain = %v, which does not hold %v", err, cause)
			}
		}
		wantStates := `deliver cancelled 1 due 0
deliver completed 1 due 0
deliver scheduled 1 due 0
poll retryable 1 due 0
read retryable 1 due 0`
		if diff := cmp.Diff(wantStates, jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
		// What waits for its retry is not touched by another pass; once its time has come, it is.
		must(t, jobs.Drain(t.Context()))
		jobs.hasten(t)
		wantCalls := d.String() + "\npoll ico\ndeliver slow"
		err = jobs.Drain(t.Context())
		if diff := cmp.Diff(wantCalls, d.String()); diff != "" {
			t.Errorf("after the wait (-want +got):\n%s", diff)
		}
		if !errors.As(err, &failures) || len(failures) != 3 {
			t.Fatalf("Drain after the wait = %v, want three failures", err)
		}
		// Being put off was no attempt.
		if failures[0].Attempt != 2 || failures[2].Attempt != 1 {
			t.Errorf("attempts = %d for poll, %d for deliver, want 2 and 1", failures[0].Attempt, failures[2].Attempt)
		}
	})
}

// hasten makes everything that waits due now.
func (j *Jobs) hasten(t *testing.T) {
	t.Helper()
	_, err := j.table.db.Exec(`UPDATE river_job SET scheduled_at = ` + j.table.ago(time.Second) + ` WHERE state IN ('scheduled', 'retryable')`)
	must(t, err)
}

func TestLastAttempt(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		h := d.handlers()
		h.Read = func(_ context.Context, _ string, last bool) error {
			d.add("last %v", last)
			return errors.New("unexpected status 503")
		}
		jobs := a.open(t, h, Settings{Attempts: 3})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error { return jobs.Read(ctx, tx, entries(nil, "e1")) })
		for range 4 {
			if err := jobs.Drain(t.Context()); err == nil {
				t.Error("Drain = nil though the read failed")
			}
			jobs.hasten(t)
		}
		if diff := cmp.Diff("last false\nlast false\nlast true\nlast true", d.String()); diff != "" {
			t.Errorf("calls (-want +got):\n%s", diff)
		}
	})
}

// A pass over a demonstration's worth of jobs works every one of them.
func TestDrainWorksAll(t *testing.T) {
	var d diary
	jobs := sqliteAddress(t.TempDir()+"/regwire.db").open(t, d.handlers(), Settings{})
	jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
		var es []regwire.Entry
		var ds []regwire.Delivery
		for i := range 30 {
			es = append(es, regwire.Entry{ID: fmt.Sprint("e", i)})
			ds = append(ds, regwire.Delivery{Channel: fmt.Sprint("d", i)})
		}
		return errors.Join(jobs.Read(ctx, tx, es), jobs.Deliver(ctx, tx, ds))
	})
	must(t, jobs.Drain(t.Context()))
	if got := len(d.lines); got != 60 {
		t.Errorf("worked %d jobs, want 60", got)
	}
}

func TestDrainStops(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		ctx, cancel := context.WithCancel(t.Context())
		var d diary
		h := d.handlers()
		h.Read = func(ctx context.Context, entry string, last bool) error {
			d.add("read %s", entry)
			cancel()
			return nil
		}
		jobs := a.open(t, h, Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return errors.Join(jobs.Read(ctx, tx, entries(nil, "e1")), jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}}))
		})
		if err := jobs.Drain(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Drain = %v, want %v", err, context.Canceled)
		}
		if diff := cmp.Diff("deliver available 1 due 1\nread completed 1 due 0", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}

func TestTallyKeepsTheLastWord(t *testing.T) {
	var all tally
	first, second := &Failure{Subject: "a", Attempt: 1}, &Failure{Subject: "b", Attempt: 1}
	all.tell(t.Context(), 1, first)
	all.tell(t.Context(), 2, second)
	all.tell(t.Context(), 2, &Failure{Subject: "b", Attempt: 2})
	all.tell(t.Context(), 1, nil)
	all.tell(t.Context(), 3, nil)
	if diff := cmp.Diff(Failures{{Subject: "b", Attempt: 2}}, all.err()); diff != "" {
		t.Errorf("failures (-want +got):\n%s", diff)
	}
	all.tell(t.Context(), 2, nil)
	if err := all.err(); err != nil {
		t.Errorf("failures that were all made good = %v, want nil", err)
	}
}
