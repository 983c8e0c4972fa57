package work

import (
	"context"
	"database/sql"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// What becomes due while the channel's job runs gets a job: from the one who makes it due
// if the running one is over by then, else from the running one.
func TestDeliverInsertsItsSuccessor(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		var jobs *Jobs
		h := d.handlers()
		more := true
		insert := func(ctx context.Context, tx *sql.Tx) error {
			return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "C1"}})
		}
		h.Deliver = func(ctx context.Context, channel string) error {
			d.add("deliver %s", channel)
			if err := jobs.commit(ctx, insert); err != nil { // made due meanwhile: no job
				return err
			}
			finish := func(ctx context.Context, tx *sql.Tx) error { return jobs.Delivered(ctx, tx, channel) }
			if err := jobs.commit(ctx, finish); err != nil {
				return err
			}
			again := more
			more = false
			if !again {
				return nil
			}
			return jobs.commit(ctx, insert)
		}
		jobs = a.open(t, h, Settings{})
		jobs.within(t, insert)
		must(t, jobs.Drain(t.Context()))
		if diff := cmp.Diff("deliver C1\ndeliver C1", d.String()); diff != "" {
			t.Errorf("calls (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff("deliver completed 2 due 0", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}

func TestHurry(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		held := true
		h := d.handlers()
		h.Deliver = func(_ context.Context, channel string) error {
			d.add("deliver %s", channel)
			if held {
				return Later{After: time.Hour, Cause: errors.New("not_in_channel")}
			}
			return nil
		}
		jobs := a.open(t, h, Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return errors.Join(jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "C1"}}),
				jobs.Poll(ctx, tx, "ico", time.Now().Add(time.Hour)))
		})
		if err := jobs.Drain(t.Context()); err == nil {
			t.Error("Drain = nil though the channel is held")
		}
		held = false
		must(t, jobs.Drain(t.Context())) // its time has not come
		jobs.within(t, jobs.Hurry)
		must(t, jobs.Drain(t.Context()))
		if diff := cmp.Diff("deliver C1\ndeliver C1", d.String()); diff != "" {
			t.Errorf("calls (-want +got):\n%s", diff)
		}
	})
}
