package store

import (
	"context"
	"database/sql"
	"fmt"

	"regwire"
)

// NextQuiet returns what channel is to be sent next while it is quiet: of what has a time of
// its own, such as a digest, and of what a person waits for. It is [ErrNotFound] if there is
// nothing.
func (db *DB) NextQuiet(ctx context.Context, channel string) (regwire.Delivery, error) {
	d, err := scanDelivery(db.pool.QueryRowContext(ctx, unsent+` AND (slot <> 0 OR kind = $2) ORDER BY due, id LIMIT 1`,
		plain(channel), string(regwire.Muting)))
	if err != nil {
		return regwire.Delivery{}, missing("next delivery in quiet hours of channel", channel, err)
	}
	return d, nil
}

// Waiting returns the alerts that a channel is owed of cases of which it was told nothing
// yet, the oldest first. One that may have reached Slack, or that was gathered, is not
// among them.
func (db *DB) Waiting(ctx context.Context, channel string) ([]regwire.Delivery, error) {
	rows, err := db.pool.QueryContext(ctx, unsent+` AND kind = $2 AND begun = 0 AND under = ''
		AND NOT EXISTS (SELECT 1 FROM deliveries AS told
			WHERE told.channel = deliveries.channel AND told.case_id = deliveries.case_id AND told.kind = deliveries.kind AND told.ts <> '')
		ORDER BY due, case_id, event, id`, plain(channel), string(regwire.Alert))
	all, err := gather(rows, err, func(r *sql.Rows) (regwire.Delivery, error) { return scanDelivery(r) })
	if err != nil {
		return nil, fmt.Errorf("list what waits in %s: %w", channel, err)
	}
	return all, nil
}

// Gather keeps d, and puts those of the deliveries in whose sending no attempt was begun
// under it.
func (tx *Tx) Gather(ctx context.Context, d regwire.Delivery, under []regwire.Delivery) error {
	if _, err := tx.AddDeliveries(ctx, []regwire.Delivery{d}); err != nil {
		return err
	}
	for _, u := range under {
		_, err := tx.exec(ctx, `UPDATE deliveries SET under = $1 WHERE id = $2 AND sent = 0 AND begun = 0 AND under = ''`, plain(d.ID), plain(u.ID))
		if err != nil {
			return fmt.Errorf("gather delivery %q: %w", u.ID, err)
		}
	}
	return nil
}

// Join has those of the deliveries in whose sending no attempt was begun told in the
// message of the one named, which is to be theirs from now on.
func (db *DB) Join(ctx context.Context, id string, others []regwire.Delivery) error {
	return db.Update(ctx, func(tx *Tx) error {
		for _, d := range others {
			_, err := tx.exec(ctx, `UPDATE deliveries SET inside = $1 WHERE id = $2 AND sent = 0 AND begun = 0 AND inside = ''`, plain(id), plain(d.ID))
			if err != nil {
				return fmt.Errorf("join delivery %q to %q: %w", d.ID, id, err)
			}
		}
		return nil
	})
}

// Owed returns what a channel is owed about a case, step by step.
func (db *DB) Owed(ctx context.Context, channel, caseID string) ([]regwire.Delivery, error) {
	rows, err := db.pool.QueryContext(ctx, unsent+` AND case_id = $2 ORDER BY event, kind, id`, plain(channel), plain(caseID))
	all, err := gather(rows, err, func(r *sql.Rows) (regwire.Delivery, error) { return scanDelivery(r) })
	if err != nil {
		return nil, fmt.Errorf("list what %s is owed about case %q: %w", channel, caseID, err)
	}
	return all, nil
}

// Under returns the deliveries that stand in the thread of the one named, the oldest first.
func (db *DB) Under(ctx context.Context, id string) ([]regwire.Delivery, error) {
	return db.related(ctx, "under", id)
}

// Inside returns the deliveries that are told in the message of the one named, the oldest
// first.
func (db *DB) Inside(ctx context.Context, id string) ([]regwire.Delivery, error) {
	return db.related(ctx, "inside", id)
}

// related returns the deliveries in whose column, a name of this package's, id stands.
func (db *DB) related(ctx context.Context, column, id string) ([]regwire.Delivery, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT `+deliveryColumns+` FROM deliveries
		WHERE `+column+` = $1 ORDER BY due, case_id, event, id`, plain(id))
	all, err := gather(rows, err, func(r *sql.Rows) (regwire.Delivery, error) { return scanDelivery(r) })
	if err != nil {
		return nil, fmt.Errorf("list deliveries %s %q: %w", column, id, err)
	}
	return all, nil
}
