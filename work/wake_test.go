package work

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// A wake in the future keeps no message from being sent before, and sends what waits then.
func TestWake(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		jobs := a.open(t, d.handlers(), Settings{})
		later := time.Now().Add(time.Hour)
		for range 2 {
			jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
				return errors.Join(
					jobs.Wake(ctx, tx, "C1", later),
					jobs.Wake(ctx, tx, "C2", time.Now().Add(-time.Second)),
					jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "C1"}}))
			})
			must(t, jobs.Drain(t.Context()))
		}
		want := "deliver completed 6 due 0\ndeliver scheduled 1 due 0"
		if diff := cmp.Diff(want, jobs.states(t)); diff != "" {
			t.Errorf("jobs (-want +got):\n%s", diff)
		}
		if said := d.String(); strings.Count(said, "deliver C1") != 2 || strings.Count(said, "deliver C2") != 2 {
			t.Errorf("sent:\n%s", said)
		}
	})
}
