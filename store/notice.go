package store

import (
	"context"
	"fmt"

	"regwire"
)

// AddNotice keeps what a delivery says of a source; the first one if it is called again.
func (tx *Tx) AddNotice(ctx context.Context, delivery string, n regwire.Notice) error {
	body, err := encode(n)
	if err != nil {
		return err
	}
	_, err = tx.tx.ExecContext(ctx, `INSERT INTO notices (delivery, body) VALUES ($1, $2) ON CONFLICT (delivery) DO NOTHING`, plain(delivery), body)
	if err != nil {
		return fmt.Errorf("add notice %q: %w", delivery, err)
	}
	return nil
}

// Notice returns what a delivery says of a source, or [ErrNotFound].
func (db *DB) Notice(ctx context.Context, delivery string) (regwire.Notice, error) {
	var body string
	err := db.pool.QueryRowContext(ctx, `SELECT body FROM notices WHERE delivery = $1`, plain(delivery)).Scan(&body)
	if err != nil {
		return regwire.Notice{}, missing("notice", delivery, err)
	}
	return decode[regwire.Notice](body)
}
