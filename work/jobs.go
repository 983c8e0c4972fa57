package work

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivertype"
)

// Handlers do the work. Each may run more than once for the same job, and several run at a
// time; ctx ends when the job has taken too long or the program has to stop.
//
// A handler that returns an error is called again later. With [Later] it chooses when, with
// [Final] it says that trying again is useless.
type Handlers struct {
	// Poll reads a source. The [Jobs.Poll] of the same source that it calls with its ctx
	// ends this job and inserts the next one, both in the transaction given.
	Poll func(ctx context.Context, source string) error
	// Read reads an entry. From the attempt on for which last is true, it is to settle for
	// what it has: no attempt comes after one that returns nil, and another only if it
	// returns an error even so.
	Read func(ctx context.Context, entry string, last bool) error
	// Deliver sends what a channel is owed, in order. It runs for one channel once at a time,
	// whatever the number of machines. With its ctx it calls [Jobs.Delivered] when it is done.
	Deliver func(ctx context.Context, channel string) error
	// Digest composes what a channel is to hear at slot, which is in UTC, and inserts the
	// job for the slot after it.
	Digest func(ctx context.Context, channel string, slot time.Time) error
}

// missing returns the name of the first handler that is not there, or "".
func (h Handlers) missing() string {
	switch {
	case h.Poll == nil:
		return pollQueue
	case h.Read == nil:
		return readQueue
	case h.Digest == nil:
		return digestQueue
	case h.Deliver == nil:
		return deliverQueue
	}
	return ""
}

// Settings are the choices of an operator. The zero value means the defaults.
type Settings struct {
	// PollWorkers and ReadWorkers are how many sources and entries Run works at a time: 4.
	// Digests are always worked one by one.
	PollWorkers, ReadWorkers int
	// DeliverWorkers is how many channels Run sends to at a time: 64. They mostly wait.
	DeliverWorkers int
	// DrainWorkers is how many sources, then entries, and at last channels, Drain works at a
	// time. It is 1, with which the order is exact: by time due, then by age of the job.
	DrainWorkers int
	// JobTimeout is how long one attempt may take before its context ends: 5 minutes. An
	// attempt that is still unfinished a minute later counts as dead.
	JobTimeout time.Duration
	// StopTimeout is how long what runs may go on when Run or Drain has to stop: 20 seconds.
	StopTimeout time.Duration
	// Attempts is the attempt of a read job that is told to be the last: 5.
	Attempts int
}

func (s Settings) withDefaults() Settings {
	return Settings{
		PollWorkers:    cmp.Or(s.PollWorkers, 4),
		ReadWorkers:    cmp.Or(s.ReadWorkers, 4),
		DeliverWorkers: cmp.Or(s.DeliverWorkers, 64),
		DrainWorkers:   cmp.Or(s.DrainWorkers, 1),
		JobTimeout:     cmp.Or(s.JobTimeout, 5*time.Minute),
		StopTimeout:    cmp.Or(s.StopTimeout, 20*time.Second),
		Attempts:       cmp.Or(s.Attempts, 5),
	}
}

// rescueAfter is the age at which a running attempt counts as dead.
func (s Settings) rescueAfter() time.Duration { return s.JobTimeout + time.Minute }

// Jobs are the durable jobs of one database. They are safe for concurrent use.
type Jobs struct {
	log      *slog.Logger
	table    table
	driver   riverdriver.Driver[*sql.Tx]
	inserter *river.Client[*sql.Tx]
	handlers Handlers
	settings Settings
}

// Open returns the jobs of db, whose engine is "sqlite" or "postgres", and brings River's
// tables up to date. It may be called by several programs at once.
//
// On SQLite the connections must begin transactions with the write lock
// (_txlock=immediate) and there must be more than one of them. The handlers may be left
// out by a program that only inserts and counts.
func Open(ctx context.Context, log *slog.Logger, db *sql.DB, engine string, h Handlers, s Settings) (*Jobs, error) {
	driver, err := driverFor(db, engine)
	if err != nil {
		return nil, err
	}
	j := &Jobs{
		log:      log,
		table:    table{db: db, sqlite: engine == "sqlite"},
		driver:   driver,
		handlers: h,
		settings: s.withDefaults(),
	}
	if err := j.migrate(ctx); err != nil {
		return nil, fmt.Errorf("migrate job tables: %w", err)
	}
	j.inserter, err = j.client(&river.Config{}, ignore)
	return j, err
}

func driverFor(db *sql.DB, engine string) (riverdriver.Driver[*sql.Tx], error) {
	switch engine {
	case "sqlite":
		return riversqlite.New(db), nil
	case "postgres":
		return riverdatabasesql.New(db), nil
	}
	return nil, fmt.Errorf("open jobs: unknown engine %q", engine)
}

// client returns a River client: config says which queues it works and how fast, tell
// hears how each attempt ends.
func (j *Jobs) client(config *river.Config, tell report) (*river.Client[*sql.Tx], error) {
	config.Logger = slog.New(quieter{j.log.Handler()})
	config.Workers = j.workers(tell)
	config.Hooks = []rivertype.Hook{&pastIsDue{}}
	config.RetryPolicy = backoff{}
	config.MaxAttempts = math.MaxInt16 // the most that PostgreSQL's column holds: years of trying
	config.JobTimeout = j.settings.JobTimeout
	config.RescueStuckJobsAfter = j.settings.rescueAfter()
	config.SoftStopTimeout = j.settings.StopTimeout
	config.CancelledJobRetentionPeriod = keepFailed
	config.CompletedJobRetentionPeriod = keepDone
	// Polling behaves alike on both engines and holds no connection; a message waits for
	// it half a second at most.
	config.PollOnly = true
	client, err := river.NewClient(j.driver, config)
	if err != nil {
		return nil, fmt.Errorf("open jobs: %w", err)
	}
	return client, nil
}

// ready returns an error unless every handler is there.
func (j *Jobs) ready() error {
	if queue := j.handlers.missing(); queue != "" {
		return errors.New("work jobs: no handler for queue " + queue)
	}
	return nil
}
