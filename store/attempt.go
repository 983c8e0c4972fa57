package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"regwire"
)

// ErrTaken means that someone else began to send a delivery meanwhile.
var ErrTaken = errors.New("another attempt began meanwhile")

// Begin records that an attempt to send d begins at now. It is [ErrTaken] if d is not as
// it was loaded: someone else is at it, or it was sent.
func (db *DB) Begin(ctx context.Context, d regwire.Delivery, now time.Time) error {
	begun := d.Begun
	if begun.IsZero() {
		begun = now
	}
	err := db.Update(ctx, func(tx *Tx) error {
		done, err := tx.exec(ctx, `UPDATE deliveries SET begun = $1, tried = $2 WHERE id = $3 AND sent = 0 AND tried = $4`,
			millis(begun), max(millis(now), millis(d.Tried)+1), plain(d.ID), millis(d.Tried))
		if err == nil && !done {
			return ErrTaken
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("begin delivery %q: %w", d.ID, err)
	}
	return nil
}

// Settle records that Slack took a delivery, and what is told inside of it, as the message
// ts, or with an empty ts that there is nothing to send any more. Settling it again changes nothing; one that is not
// there gives [ErrNotFound].
func (db *DB) Settle(ctx context.Context, id, ts string, sent time.Time) error {
	err := db.amend(ctx, id, `UPDATE deliveries SET ts = $1, sent = $2, attempts = attempts + 1, problem = '', body = ''
		WHERE (id = $3 OR inside = $4) AND sent = 0`, plain(ts), millis(sent), plain(id), plain(id))
	if err != nil {
		return fmt.Errorf("settle delivery %q: %w", id, err)
	}
	return nil
}

// GiveUp records that a delivery, and what is told inside of it, will not be sent, and why.
func (db *DB) GiveUp(ctx context.Context, id, problem string, at time.Time) error {
	err := db.amend(ctx, id, `UPDATE deliveries SET sent = $1, attempts = attempts + 1, problem = $2, body = ''
		WHERE (id = $3 OR inside = $4) AND sent = 0`, millis(at), short(problem), plain(id), plain(id))
	if err != nil {
		return fmt.Errorf("give up delivery %q: %w", id, err)
	}
	return nil
}

// A Setback is how an attempt to send did not succeed.
type Setback struct {
	// Problem says why, for people.
	Problem string
	// Refused means that no attempt so far can have arrived: none need be looked for.
	Refused bool
	// Free means that this was no attempt: the other side asked for patience.
	Free bool
}

// maxProblem is how much of a problem is kept, in bytes.
const maxProblem = 500

func short(problem string) string {
	return plain(strings.ToValidUTF8(problem[:min(len(problem), maxProblem)], ""))
}

// Trouble records an attempt to send that did not succeed. The delivery stays due; one
// that was sent is not changed; one that is not there gives [ErrNotFound].
func (db *DB) Trouble(ctx context.Context, id string, s Setback) error {
	spent, keep := 1, 1
	if s.Free {
		spent = 0
	}
	if s.Refused {
		keep = 0
	}
	err := db.amend(ctx, id, `UPDATE deliveries SET attempts = attempts + $1, problem = $2, begun = begun * $3, tried = tried * $4
		WHERE id = $5 AND sent = 0`, spent, short(s.Problem), keep, keep, plain(id))
	if err != nil {
		return fmt.Errorf("record trouble of delivery %q: %w", id, err)
	}
	return nil
}

// Attach records that the upload of a file, by Slack's id, was begun for the message of a
// delivery.
func (db *DB) Attach(ctx context.Context, id, file string) error {
	err := db.amend(ctx, id, `UPDATE deliveries SET file = $1 WHERE id = $2 AND sent = 0`, plain(file), plain(id))
	if err != nil {
		return fmt.Errorf("attach a file to delivery %q: %w", id, err)
	}
	return nil
}

// Promote makes a delivery the alert by which a channel first hears of a case.
func (db *DB) Promote(ctx context.Context, id string) error {
	err := db.amend(ctx, id, `UPDATE deliveries SET kind = $1 WHERE id = $2 AND sent = 0`, string(regwire.Alert), plain(id))
	if err != nil {
		return fmt.Errorf("promote delivery %q: %w", id, err)
	}
	return nil
}

// amend runs an UPDATE of a delivery that is not sent yet.
func (db *DB) amend(ctx context.Context, id, query string, args ...any) error {
	return db.Update(ctx, func(tx *Tx) error {
		done, err := tx.exec(ctx, query, args...)
		if err != nil || done {
			return err
		}
		var there int
		err = tx.tx.QueryRowContext(ctx, `SELECT 1 FROM deliveries WHERE id = $1`, plain(id)).Scan(&there)
		if errors.Is(err, sql.ErrNoRows) {
			return ErrNotFound
		}
		return err
	})
}
