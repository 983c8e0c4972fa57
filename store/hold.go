package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// A Hold is a channel in which nothing can be posted until a person has done something.
type Hold struct {
	Channel string
	Since   time.Time
	// Reason is the error that says so, such as "not_in_channel".
	Reason string
}

// Hold records that a channel is held, and reports whether that is news: it was not held,
// or for another reason.
func (db *DB) Hold(ctx context.Context, h Hold) (news bool, err error) {
	err = db.Update(ctx, func(tx *Tx) (err error) {
		news, err = tx.exec(ctx, `INSERT INTO holds (channel, since, reason) VALUES ($1, $2, $3)
			ON CONFLICT (channel) DO UPDATE SET since = excluded.since, reason = excluded.reason
			WHERE holds.reason <> excluded.reason`, plain(h.Channel), millis(h.Since), plain(h.Reason))
		return err
	})
	if err != nil {
		return false, fmt.Errorf("hold channel %s: %w", h.Channel, err)
	}
	return news, nil
}

// Release records that a channel works, and reports whether it was held.
func (db *DB) Release(ctx context.Context, channel string) (was bool, err error) {
	// Asked first: nearly always nothing is held, and a look costs no write.
	held, err := db.Holds(ctx)
	if _, is := held.Of(channel); err != nil || !is {
		return false, err
	}
	err = db.Update(ctx, func(tx *Tx) (err error) {
		was, err = tx.exec(ctx, `DELETE FROM holds WHERE channel = $1`, plain(channel))
		return err
	})
	if err != nil {
		return false, fmt.Errorf("release channel %s: %w", channel, err)
	}
	return was, nil
}

// Holds are the channels that are held, by name.
type Holds []Hold

// Of returns the hold of a channel, and false if it has none.
func (hs Holds) Of(channel string) (Hold, bool) {
	for _, h := range hs {
		if h.Channel == channel {
			return h, true
		}
	}
	return Hold{}, false
}

// Holds returns the channels that are held.
func (db *DB) Holds(ctx context.Context) (Holds, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT channel, since, reason FROM holds ORDER BY channel`)
	all, err := gather(rows, err, func(r *sql.Rows) (h Hold, err error) {
		var since int64
		err = r.Scan(&h.Channel, &since, &h.Reason)
		h.Since = moment(since)
		return h, err
	})
	if err != nil {
		return nil, fmt.Errorf("list holds: %w", err)
	}
	return all, nil
}
