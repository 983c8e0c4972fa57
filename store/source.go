package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
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
	// Validated is the address that ETag and LastModified belong to.
	Validated string
	// Began is when it was first answered well, with its backlog; zero for not yet.
	Began time.Time
	// Newest is the latest date that an entry bears, Fresh when an entry was last new.
	Newest, Fresh time.Time
	// Pause is its rhythm: the pause between polls that was last chosen.
	Pause time.Duration
	// Peak is how many entries its good answers held lately, at most.
	Peak int
	// Gap is when an answer last had nothing in common with what is kept.
	Gap time.Time
	// Missing is since when the server says that there is nothing; zero while there is.
	Missing time.Time
	// Moved is where the server of MovedFrom says that it is for good, since MovedSince.
	Moved, MovedFrom string
	MovedSince       time.Time
	// Note says what was odd about the last good answer, or is empty.
	Note string
	// Health names what was wrong when that was last logged, and Told when operators were last told
	// of it, at ToldAt.
	Health, Told string
	ToldAt       time.Time
}

// sourceColumns are the columns of a source, the name first, in the order of values and places.
var sourceColumns = []string{
	"name", "etag", "last_modified", "polled", "succeeded", "next_poll", "failures", "entries", "problem", "validated", "began", "newest", "fresh",
	"pause", "peak", "gap", "missing", "moved", "moved_from", "moved_since", "note", "health", "told", "told_at",
}

// Source returns the state of a source: one with nothing but its name if it was never polled.
func (db *DB) Source(ctx context.Context, name string) (SourceState, error) {
	row := db.pool.QueryRowContext(ctx, `SELECT `+strings.Join(sourceColumns, ", ")+` FROM sources WHERE name = $1`, plain(name))
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
	rows, err := db.pool.QueryContext(ctx, `SELECT `+strings.Join(sourceColumns, ", ")+` FROM sources ORDER BY name`)
	all, err := gather(rows, err, func(r *sql.Rows) (SourceState, error) { return scanSource(r) })
	if err != nil {
		return nil, fmt.Errorf("list sources: %w", err)
	}
	return all, nil
}

// SaveSource replaces the state of a source.
func (tx *Tx) SaveSource(ctx context.Context, s SourceState) error {
	var renew []string
	for _, column := range sourceColumns[1:] {
		renew = append(renew, column+" = excluded."+column)
	}
	_, err := tx.tx.ExecContext(ctx, `INSERT INTO sources (`+strings.Join(sourceColumns, ", ")+`)
		VALUES (`+params(1, len(sourceColumns))+`)
		ON CONFLICT (name) DO UPDATE SET `+strings.Join(renew, ", "), sourceValues(s)...)
	if err != nil {
		return fmt.Errorf("save source %q: %w", s.Name, err)
	}
	return nil
}

func sourceValues(s SourceState) []any {
	return []any{
		plain(s.Name), plain(s.ETag), plain(s.LastModified), millis(s.Polled), millis(s.Succeeded), millis(s.NextPoll), s.Failures, s.Entries,
		plain(s.Problem), plain(s.Validated), millis(s.Began), millis(s.Newest), millis(s.Fresh), s.Pause.Milliseconds(), s.Peak, millis(s.Gap),
		millis(s.Missing), plain(s.Moved), plain(s.MovedFrom), millis(s.MovedSince), plain(s.Note), plain(s.Health),
		plain(s.Told), millis(s.ToldAt),
	}
}

func scanSource(row interface{ Scan(...any) error }) (SourceState, error) {
	var s SourceState
	var pause int64
	err := row.Scan(&s.Name, &s.ETag, &s.LastModified, &at{&s.Polled}, &at{&s.Succeeded}, &at{&s.NextPoll}, &s.Failures, &s.Entries,
		&s.Problem, &s.Validated, &at{&s.Began}, &at{&s.Newest}, &at{&s.Fresh}, &pause, &s.Peak, &at{&s.Gap},
		&at{&s.Missing}, &s.Moved, &s.MovedFrom, &at{&s.MovedSince}, &s.Note, &s.Health,
		&s.Told, &at{&s.ToldAt})
	s.Pause = time.Duration(pause) * time.Millisecond
	return s, err
}

// at scans a column of milliseconds into a time.
type at struct{ t *time.Time }

// Scan implements [sql.Scanner].
func (a *at) Scan(v any) error {
	ms, ok := v.(int64)
	if !ok {
		return fmt.Errorf("time is %T, not a number", v)
	}
	*a.t = moment(ms)
	return nil
}
