package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// A SourceState is what is remembered of a source between two polls.
type SourceState struct {
	Name string
	// ETag and LastModified are what the server gave for the next conditional request.
	ETag, LastModified string
	// Polled, Succeeded and NextPoll are when it was last asked, last answered well, and
	// is to be asked next; zero for never.
	Polled, Succeeded, NextPoll time.Time
	// Failures counts the polls that failed since the last success.
	Failures int
	// Entries is how many entries the last good answer held.
	Entries int
	// Problem says why the last poll failed, or is empty.
	Problem string
}

const sourceColumns = `name, etag, last_modified, polled, succeeded, next_poll, failures, entries, problem`

// Source returns the state of a source: one with nothing but its name if it was never polled.
func (db *DB) Source(ctx context.Context, name string) (SourceState, error) {
	row := db.pool.QueryRowContext(ctx, `SELECT `+sourceColumns+` FROM sources WHERE name = $1`, plain(name))
	s, err := scanSource(row)
	if errors.Is(err, sql.ErrNoRows) {
		return SourceState{Name: name}, nil
	}
	if err != nil {
		return SourceState{}, fmt.Errorf("load source %q: %w", name, err)
	}
	return s, nil
}

// Sources returns the state of every source that was ever polled, by name.
func (db *DB) Sources(ctx context.Context) ([]SourceState, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT `+sourceColumns+` FROM sources ORDER BY name`)
	all, err := gather(rows, err, func(r *sql.Rows) (SourceState, error) { return scanSource(r) })
	if err != nil {
		return nil, fmt.Errorf("list sources: %w", err)
	}
	return all, nil
}

// SaveSource replaces the state of a source.
func (tx *Tx) SaveSource(ctx context.Context, s SourceState) error {
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO sources (`+sourceColumns+`)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (name) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
			polled = excluded.polled, succeeded = excluded.succeeded, next_poll = excluded.next_poll,
			failures = excluded.failures, entries = excluded.entries, problem = excluded.problem`,
		plain(s.Name), plain(s.ETag), plain(s.LastModified), millis(s.Polled), millis(s.Succeeded),
		millis(s.NextPoll), s.Failures, s.Entries, plain(s.Problem))
	if err != nil {
		return fmt.Errorf("save source %q: %w", s.Name, err)
	}
	return nil
}

func scanSource(row interface{ Scan(...any) error }) (SourceState, error) {
	var s SourceState
	var polled, succeeded, next int64
	err := row.Scan(&s.Name, &s.ETag, &s.LastModified, &polled, &succeeded, &next, &s.Failures, &s.Entries, &s.Problem)
	s.Polled, s.Succeeded, s.NextPoll = moment(polled), moment(succeeded), moment(next)
	return s, err
}
