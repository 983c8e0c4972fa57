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

func TestInsertedOnce(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		jobs := a.open(t, d.handlers(), Settings{})
		madrid := time.FixedZone("", 3600)
		insert := func() {
			jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
				return errors.Join(
					jobs.Read(ctx, tx, entries(nil, "e1", "e2", "e1")),
					jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}, {Channel: "d1"}}),
					jobs.Digest(ctx, tx, "C1", at(9)),
					jobs.Digest(ctx, tx, "C1", at(9).In(madrid)),
					jobs.Digest(ctx, tx, "C2", at(9)),
					jobs.Poll(ctx, tx, "ico", time.Time{}),
					jobs.Poll(ctx, tx, "ico", time.Now().Add(time.Hour)),
					jobs.Read(ctx, tx, nil))
			})
		}
		insert()
		insert()
		waiting := "deliver available 1 due 1\ndigest available 2 due 2\npoll available 1 due 1\nread available 2 due 2"
		if diff := cmp.Diff(waiting, jobs.states(t)); diff != "" {
			t.Errorf("inserted (-want +got):\n%s", diff)
		}
		must(t, jobs.Drain(t.Context()))
		insert() // what is done stays done, but a source is polled again, and a channel sent to
		done := "deliver available 1 due 1\ndeliver completed 1 due 0\ndigest completed 2 due 0\npoll available 1 due 1\npoll completed 1 due 0\nread completed 2 due 0"
		if diff := cmp.Diff(done, jobs.states(t)); diff != "" {
			t.Errorf("inserted again (-want +got):\n%s", diff)
		}
	})
}

func TestRollbackLeavesNoJob(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		jobs := a.open(t, Handlers{}, Settings{})
		undone := errors.New("undone")
		err := jobs.commit(t.Context(), func(ctx context.Context, tx *sql.Tx) error {
			return errors.Join(jobs.Poll(ctx, tx, "ico", time.Time{}), jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}}), undone)
		})
		if !errors.Is(err, undone) || errors.Is(err, context.Canceled) {
			t.Fatalf("commit = %v, want %v", err, undone)
		}
		if got := jobs.states(t); got != "" {
			t.Errorf("after the rollback: %s", got)
		}
	})
}

// The poll job and its successor change places in one transaction, whatever happens to it.
func TestPollInsertsItsSuccessor(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		var jobs *Jobs
		h := d.handlers()
		h.Poll = func(ctx context.Context, source string) error {
			d.add("poll %s", source)
			next := func(ctx context.Context, tx *sql.Tx) error {
				return jobs.Poll(ctx, tx, source, time.Now().Add(time.Hour))
			}
			conflict := errors.New("could not serialize access")
			err := jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
				return errors.Join(next(ctx, tx), conflict)
			})
			if !errors.Is(err, conflict) {
				t.Errorf("commit = %v", err)
			}
			if err := jobs.commit(ctx, next); err != nil { // as the store does after a conflict
				return err
			}
			return errors.New("unexpected status 502") // recorded, and the source is polled again in an hour
		}
		jobs = a.open(t, h, Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error { return jobs.Poll(ctx, tx, "ico", time.Time{}) })
		var failures Failures
		if err := jobs.Drain(t.Context()); !errors.As(err, &failures) || len(failures) != 1 {
			t.Errorf("Drain = %v, want one failure", err)
		}
		if diff := cmp.Diff("poll completed 1 due 0\npoll scheduled 1 due 0", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}

// A poll job that inserts one for another source is not finished by that.
func TestPollOfAnotherSource(t *testing.T) {
	var d diary
	var jobs *Jobs
	h := d.handlers()
	h.Poll = func(ctx context.Context, source string) error {
		err := jobs.commit(ctx, func(ctx context.Context, tx *sql.Tx) error {
			return jobs.Poll(ctx, tx, "press", time.Now().Add(time.Hour))
		})
		return errors.Join(err, errors.New("unexpected status 502"))
	}
	jobs = sqliteAddress(t.TempDir()+"/regwire.db").open(t, h, Settings{})
	jobs.within(t, func(ctx context.Context, tx *sql.Tx) error { return jobs.Poll(ctx, tx, "ico", time.Time{}) })
	if err := jobs.Drain(t.Context()); err == nil {
		t.Error("Drain = nil though the poll failed")
	}
	if diff := cmp.Diff("poll retryable 1 due 0\npoll scheduled 1 due 0", jobs.states(t)); diff != "" {
		t.Errorf("states (-want +got):\n%s", diff)
	}
}

func TestOldJobsAreDeleted(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		jobs := a.open(t, d.handlers(), Settings{})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			return jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "d1"}, {Channel: "d2"}})
		})
		must(t, jobs.Drain(t.Context()))
		_, err := jobs.table.db.Exec(`UPDATE river_job SET finalized_at = ` + jobs.table.ago(25*time.Hour) +
			` WHERE id = (SELECT min(id) FROM river_job)`)
		must(t, err)
		must(t, jobs.Drain(t.Context()))
		if diff := cmp.Diff("deliver completed 1 due 0", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}
