package store

import (
	"context"
	"fmt"
	"time"
)

// actsKept is how long an act is remembered: Slack repeats within minutes.
const actsKept = 24 * time.Hour

// Act records that a person did something that has a name of its own, and reports whether
// that is news: false if it was recorded before. One that is undone with the transaction was
// never done.
func (tx *Tx) Act(ctx context.Context, id string, now time.Time) (fresh bool, err error) {
	_, err = tx.tx.ExecContext(ctx, `DELETE FROM acts WHERE at < $1`, millis(now.Add(-actsKept)))
	if err == nil {
		fresh, err = tx.exec(ctx, `INSERT INTO acts (id, at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`, plain(id), millis(now))
	}
	if err != nil {
		return false, fmt.Errorf("record act %q: %w", id, err)
	}
	return fresh, nil
}
