package store

import (
	"context"
	"fmt"
	"time"
)

// An Outbox says how much all channels together are owed.
type Outbox struct {
	// Due is how many messages are due, Oldest since when the oldest is; zero if none is.
	Due    int
	Oldest time.Time
	// Held is how many channels nothing can be posted in.
	Held int
}

// Outbox returns how much is owed at present.
func (db *DB) Outbox(ctx context.Context) (o Outbox, err error) {
	var oldest int64
	err = db.pool.QueryRowContext(ctx, `SELECT count(*), coalesce(min(due), 0), (SELECT count(*) FROM holds)
		FROM deliveries WHERE sent = 0`).Scan(&o.Due, &oldest, &o.Held)
	if err != nil {
		return Outbox{}, fmt.Errorf("count what is due: %w", err)
	}
	o.Oldest = moment(oldest)
	return o, nil
}
