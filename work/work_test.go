package work

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
	"go.uber.org/goleak"
	_ "modernc.org/sqlite"
)

func TestMain(m *testing.M) {
	if path := os.Getenv("REGWIRE_TEST_VICTIM"); path != "" {
		victim(path)
		return
	}
	goleak.VerifyTestMain(m)
}

// An address says how to reach a database that is the test's own.
type address struct{ engine, dsn string }

// onEach runs f on an empty database of each engine: SQLite always, PostgreSQL if
// REGWIRE_TEST_POSTGRES names a server.
func onEach(t *testing.T, f func(t *testing.T, a address)) {
	t.Run("sqlite", func(t *testing.T) { f(t, sqliteAddress(filepath.Join(t.TempDir(), "regwire.db"))) })
	server := os.Getenv("REGWIRE_TEST_POSTGRES")
	if server == "" {
		return
	}
	t.Run("postgres", func(t *testing.T) { f(t, postgresSchema(t, server)) })
}

func sqliteAddress(path string) address {
	return address{"sqlite", "file:" + path + "?_txlock=immediate&_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=foreign_keys(1)"}
}

// postgresSchema makes a schema of the test's own on server.
func postgresSchema(t *testing.T, server string) address {
	t.Helper()
	name := fmt.Sprintf("work_%d", time.Now().UnixNano())
	admin, err := sql.Open("pgx", server)
	must(t, err)
	_, err = admin.Exec("CREATE SCHEMA " + name)
	must(t, err)
	t.Cleanup(func() {
		admin.Exec("DROP SCHEMA " + name + " CASCADE")
		admin.Close()
	})
	u, err := url.Parse(server)
	must(t, err)
	query := u.Query()
	query.Set("search_path", name)
	u.RawQuery = query.Encode()
	return address{"postgres", u.String()}
}

// connect opens the database as the store does.
func (a address) connect(t *testing.T) *sql.DB {
	t.Helper()
	driver, conns := "sqlite", 4
	if a.engine == "postgres" {
		driver, conns = "pgx", 8
	}
	db, err := sql.Open(driver, a.dsn)
	must(t, err)
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	t.Cleanup(func() { db.Close() })
	return db
}

// open opens jobs on a fresh pool.
func (a address) open(t *testing.T, h Handlers, s Settings) *Jobs {
	t.Helper()
	jobs, err := Open(t.Context(), quiet(), a.connect(t), a.engine, h, s)
	must(t, err)
	return jobs
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// within runs f in a transaction of the jobs' database and commits it.
func (j *Jobs) within(t *testing.T, f func(ctx context.Context, tx *sql.Tx) error) {
	t.Helper()
	must(t, j.commit(t.Context(), f))
}

func (j *Jobs) commit(ctx context.Context, f func(ctx context.Context, tx *sql.Tx) error) error {
	tx, err := j.table.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(ctx, tx); err != nil {
		return err
	}
	return tx.Commit()
}

// A diary holds what handlers were called with, in order.
type diary struct {
	mu    sync.Mutex
	lines []string
}

func (d *diary) add(format string, args ...any) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lines = append(d.lines, fmt.Sprintf(format, args...))
}

func (d *diary) String() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return strings.Join(d.lines, "\n")
}

// handlers returns handlers that write to the diary and succeed.
func (d *diary) handlers() Handlers {
	return Handlers{
		Poll:    func(_ context.Context, s string) error { d.add("poll %s", s); return nil },
		Read:    func(_ context.Context, e string, last bool) error { d.add("read %s", e); return nil },
		Deliver: func(_ context.Context, id string) error { d.add("deliver %s", id); return nil },
		Digest: func(_ context.Context, c string, slot time.Time) error {
			d.add("digest %s %s", c, slot.Format(time.RFC3339))
			return nil
		},
	}
}

// states returns the counts in short.
func (j *Jobs) states(t *testing.T) string {
	t.Helper()
	counts, err := j.Counts(t.Context())
	must(t, err)
	var lines []string
	for _, c := range counts {
		lines = append(lines, fmt.Sprintf("%s %s %d due %d", c.Queue, c.State, c.Jobs, c.Due))
	}
	return strings.Join(lines, "\n")
}

// eventually waits until ok holds.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(15 * time.Second); !ok(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not within 15 seconds", what)
		}
	}
}
