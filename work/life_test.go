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

// What a dead machine left running is taken up by those that live, and by no one while
// that machine lives.
func TestJobsOfTheDead(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		if a.engine != "postgres" {
			t.Skip("on SQLite the lock of a file tells")
		}
		var d diary
		h := d.handlers()
		dead := a.open(t, h, Settings{})
		claim, err := dead.begin(t.Context())
		must(t, err)
		dead.within(t, func(ctx context.Context, tx *sql.Tx) error {
			_, e := tx.Exec(`SELECT 1`)
			return errors.Join(e, dead.Deliver(ctx, tx, []regwire.Delivery{{Channel: "C1"}}))
		})
		_, err = dead.table.db.Exec(`UPDATE river_job SET state = 'running', attempt = 1, attempted_at = now(), attempted_by = ARRAY[$1]`, claim.name)
		must(t, err)
		alive := a.open(t, h, Settings{})
		must(t, alive.Drain(t.Context()))
		if d.String() != "" {
			t.Errorf("while its machine lives another worked %q", d.String())
		}
		stop := alive.start(t)
		claim.leave() // as the server does when the connection ends
		eventually(t, "the job was taken up", func() bool { return d.String() == "deliver C1" })
		must(t, stop())
	})
}

// A machine that lost its connection ends what it does, and begins anew.
func TestLostConnection(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		if a.engine != "postgres" {
			t.Skip("on SQLite there is no connection to lose")
		}
		began := make(chan error, 4)
		h := (&diary{}).handlers()
		h.Deliver = func(ctx context.Context, _ string) error {
			select {
			case <-ctx.Done():
			case <-time.After(10 * time.Second):
			}
			began <- ctx.Err()
			return nil
		}
		jobs := a.open(t, h, Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "C1"}})
		})
		stop := jobs.start(t)
		eventually(t, "the job runs", func() bool { return jobs.states(t) == "deliver running 1 due 0" })
		_, err := jobs.table.db.Exec(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = $1
			AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`, lifeClass)
		must(t, err)
		select {
		case err := <-began:
			if diff := cmp.Diff(context.Canceled.Error(), err.Error()); diff != "" {
				t.Errorf("context of the job (-want +got):\n%s", diff)
			}
		case <-time.After(5 * time.Second):
			t.Error("the job went on although others may have taken it")
		}
		eventually(t, "it begins anew", func() bool {
			var n int
			must(t, jobs.table.db.QueryRow(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = $1
				AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`, lifeClass).Scan(&n))
			return n > 0
		})
		must(t, stop())
	})
}
