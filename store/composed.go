package store

import (
	"context"
	"fmt"

	"regwire"
)

// Composed returns what [Tx.Compose] kept of a delivery that is not sent yet, nil if that is
// nothing.
func (db *DB) Composed(ctx context.Context, id string) ([]byte, error) {
	var body string
	err := db.pool.QueryRowContext(ctx, `SELECT body FROM deliveries WHERE id = $1`, plain(id)).Scan(&body)
	if err != nil {
		return nil, missing("message of delivery", id, err)
	}
	if body == "" {
		return nil, nil
	}
	return []byte(body), nil
}

// Compose keeps the message of a delivery as it was composed until it is sent, and does so
// once: what is kept stays. The delivery is added if it is not there.
func (tx *Tx) Compose(ctx context.Context, d regwire.Delivery, message []byte) error {
	if _, err := tx.addDelivery(ctx, d); err != nil {
		return fmt.Errorf("add delivery %q: %w", d.ID, err)
	}
	_, err := tx.exec(ctx, `UPDATE deliveries SET body = $1 WHERE id = $2 AND sent = 0 AND body = ''`, plain(string(message)), plain(d.ID))
	if err != nil {
		return fmt.Errorf("keep message of delivery %q: %w", d.ID, err)
	}
	return nil
}
