package work

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// victim is the program that the tests of this file kill: it works the jobs of the SQLite
// database at path, prints a line when a read job has begun, and never ends that job.
func victim(path string) {
	a := sqliteAddress(path)
	db, err := sql.Open("sqlite", a.dsn)
	if err != nil {
		panic(err)
	}
	var d diary
	h := d.handlers()
	h.Read = func(_ context.Context, entry string, _ bool) error {
		fmt.Println("reading")
		select {}
	}
	jobs, err := Open(context.Background(), quiet(), db, a.engine, h, Settings{})
	if err != nil {
		panic(err)
	}
	panic(jobs.Run(context.Background()))
}

// startVictim starts the program on the database at path, which holds a read job, and
// returns when that job runs. The returned function kills it.
func startVictim(t *testing.T, path string) (kill func()) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "REGWIRE_TEST_VICTIM="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	kill = func() { cmd.Process.Kill(); cmd.Wait() }
	t.Cleanup(kill)
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatalf("victim printed %q: %v", line, err)
	}
	return kill
}

func TestKilledJobIsTakenUpAtOnce(t *testing.T) {
	ways := map[string]func(*testing.T, *Jobs, *diary){
		"by once": func(t *testing.T, jobs *Jobs, d *diary) { must(t, jobs.Drain(t.Context())) },
		"by run": func(t *testing.T, jobs *Jobs, d *diary) {
			stop := jobs.start(t)
			eventually(t, "the read job ran again", func() bool { return d.String() != "" })
			must(t, stop())
		},
	}
	for name, work := range ways {
		t.Run(name, func(t *testing.T) {
			path := t.TempDir() + "/regwire.db"
			var d diary
			jobs := sqliteAddress(path).open(t, d.handlers(), Settings{})
			jobs.within(t, func(ctx context.Context, tx *sql.Tx) error { return jobs.Read(ctx, tx, entries(nil, "e1")) })
			kill := startVictim(t, path)

			// While it lives, its job is its own.
			must(t, jobs.Drain(t.Context()))
			if got := d.String(); got != "" {
				t.Errorf("beside a living process, a pass worked %q", got)
			}
			kill()
			work(t, jobs, &d)
			if diff := cmp.Diff("read e1", d.String()); diff != "" {
				t.Errorf("after the kill (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff("read completed 1 due 0", jobs.states(t)); diff != "" {
				t.Errorf("states (-want +got):\n%s", diff)
			}
		})
	}
}

// A dead process may have led, and only a leader lets what is scheduled fall due.
func TestDeadLeaderIsForgotten(t *testing.T) {
	var d diary
	jobs := sqliteAddress(t.TempDir()+"/regwire.db").open(t, d.handlers(), Settings{})
	jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
		_, err := tx.Exec(`INSERT INTO river_leader (elected_at, expires_at, leader_id)
			VALUES (` + jobs.table.ago(time.Second) + `, ` + jobs.table.ago(-time.Hour) + `, 'dead')`)
		return errors.Join(err, jobs.Poll(ctx, tx, "ico", time.Now().Add(time.Second)))
	})
	stop := jobs.start(t)
	eventually(t, "the scheduled poll ran", func() bool { return d.String() == "poll ico" })
	must(t, stop())
}

// Where others may be working, only age tells that an attempt is dead.
func TestOldAttemptIsTakenBack(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		var d diary
		jobs := a.open(t, d.handlers(), Settings{JobTimeout: time.Minute})
		jobs.within(t, func(ctx context.Context, tx *sql.Tx) error {
			err := jobs.Deliver(ctx, tx, []regwire.Delivery{{Channel: "fresh"}, {Channel: "old"}})
			for _, c := range []struct {
				id  string
				age time.Duration
			}{{"fresh", 90 * time.Second}, {"old", 3 * time.Minute}} {
				_, e := tx.Exec(`UPDATE river_job SET state = 'running', attempt = 1, attempted_at = `+jobs.table.ago(c.age)+
					` WHERE id = (SELECT CASE WHEN $1 = 'old' THEN max(id) ELSE min(id) END FROM river_job)`, c.id)
				err = errors.Join(err, e)
			}
			return err
		})
		must(t, jobs.resume(t.Context(), false))
		if diff := cmp.Diff("deliver available 1 due 1\ndeliver running 1 due 0", jobs.states(t)); diff != "" {
			t.Errorf("states (-want +got):\n%s", diff)
		}
	})
}

func TestOpenTogether(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		const programs = 6
		errs := make(chan error, programs)
		for range programs {
			db := a.connect(t)
			go func() {
				_, err := Open(t.Context(), quiet(), db, a.engine, Handlers{}, Settings{})
				errs <- err
			}()
		}
		for range programs {
			if err := <-errs; err != nil {
				t.Errorf("Open beside others = %v", err)
			}
		}
	})
}

func TestOpenRefuses(t *testing.T) {
	onEach(t, func(t *testing.T, a address) {
		jobs := a.open(t, Handlers{}, Settings{})
		_, err := jobs.table.db.Exec(`INSERT INTO river_migration (line, version) VALUES ('main', 9999)`)
		must(t, err)
		if _, err := Open(t.Context(), quiet(), jobs.table.db, a.engine, Handlers{}, Settings{}); !errors.Is(err, ErrNewer) {
			t.Errorf("Open on newer tables = %v, want %v", err, ErrNewer)
		}
		if _, err := Open(t.Context(), quiet(), jobs.table.db, "oracle", Handlers{}, Settings{}); err == nil {
			t.Error("Open on an unknown engine = nil")
		}
		h := (&diary{}).handlers()
		h.Digest = nil
		jobs.handlers = h
		for name, err := range map[string]error{"Run": jobs.Run(t.Context()), "Drain": jobs.Drain(t.Context())} {
			if err == nil {
				t.Errorf("%s without a digest handler = nil", name)
			}
		}
	})
}
