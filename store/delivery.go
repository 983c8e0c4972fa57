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

const deliveryColumns = `id, channel, kind, case_id, event, since, slot, due, sent, ts, attempts, problem`

// AddDeliveries keeps the deliveries that are not kept yet, by ID, and returns those, in
// order. A digest closes its span: events that are filed from now on belong to a later one.
func (tx *Tx) AddDeliveries(ctx context.Context, ds []regwire.Delivery) (fresh []regwire.Delivery, err error) {
	for _, d := range ds {
		added, err := tx.addDelivery(ctx, d)
		if err != nil {
			return nil, fmt.Errorf("add delivery %q: %w", d.ID, err)
		}
		if added {
			fresh = append(fresh, d)
		}
	}
	return fresh, nil
}

func (tx *Tx) addDelivery(ctx context.Context, d regwire.Delivery) (bool, error) {
	if !d.Slot.IsZero() {
		// Waits for those who are filing, whose events may lie within the span.
		if err := tx.lock(ctx, tx.dialect.lockSealing); err != nil {
			return false, err
		}
	}
	return tx.exec(ctx, `INSERT INTO deliveries (`+deliveryColumns+`)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (id) DO NOTHING`,
		plain(d.ID), plain(d.Channel), string(d.Kind), plain(d.Case), d.Event, millis(d.From), millis(d.Slot),
		millis(d.Due), millis(d.Sent), plain(d.TS), d.Attempts, plain(d.Problem))
}

// Delivery returns the delivery with the given id, or [ErrNotFound].
func (db *DB) Delivery(ctx context.Context, id string) (regwire.Delivery, error) {
	row := db.pool.QueryRowContext(ctx, `SELECT `+deliveryColumns+` FROM deliveries WHERE id = $1`, plain(id))
	d, err := scanDelivery(row)
	if err != nil {
		return regwire.Delivery{}, missing("delivery", id, err)
	}
	return d, nil
}

// A DeliveryFilter says which deliveries are wanted. An empty field lets all pass.
type DeliveryFilter struct {
	Channel string
	// Unsent leaves out what Slack took.
	Unsent bool
	// Limit is the most deliveries that are returned; all if it is not positive.
	Limit int
}

// Deliveries returns the deliveries that the filter lets pass, the newest due first.
func (db *DB) Deliveries(ctx context.Context, f DeliveryFilter) ([]regwire.Delivery, error) {
	c := &condition{}
	c.add(` WHERE TRUE`)
	if f.Channel != "" {
		c.add(` AND channel = ?`, plain(f.Channel))
	}
	if f.Unsent {
		c.add(` AND sent = 0`)
	}
	c.add(` ORDER BY due DESC, id DESC`)
	if f.Limit > 0 {
		c.add(` LIMIT ?`, f.Limit)
	}
	rows, err := db.pool.QueryContext(ctx, `SELECT `+deliveryColumns+` FROM deliveries`+c.text.String(), c.args...)
	all, err := gather(rows, err, func(r *sql.Rows) (regwire.Delivery, error) { return scanDelivery(r) })
	if err != nil {
		return nil, fmt.Errorf("list deliveries: %w", err)
	}
	return all, nil
}

// Settle records that Slack took a delivery as the message ts. Settling it again changes
// nothing; one that is not there gives [ErrNotFound].
func (db *DB) Settle(ctx context.Context, id, ts string, sent time.Time) error {
	err := db.amend(ctx, id, `UPDATE deliveries SET ts = $1, sent = $2, attempts = attempts + 1, problem = ''
		WHERE id = $3 AND sent = 0`, plain(ts), millis(sent), plain(id))
	if err != nil {
		return fmt.Errorf("settle delivery %q: %w", id, err)
	}
	return nil
}

// maxProblem is how much of a problem is kept, in bytes.
const maxProblem = 500

// Trouble records an attempt to send that did not succeed, and why. The delivery stays
// due; one that was sent is not changed; one that is not there gives [ErrNotFound].
func (db *DB) Trouble(ctx context.Context, id, problem string) error {
	problem = strings.ToValidUTF8(problem[:min(len(problem), maxProblem)], "")
	err := db.amend(ctx, id, `UPDATE deliveries SET attempts = attempts + 1, problem = $1
		WHERE id = $2 AND sent = 0`, plain(problem), plain(id))
	if err != nil {
		return fmt.Errorf("record trouble of delivery %q: %w", id, err)
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

// Thread returns the Slack timestamp of the alert by which a channel first heard of a
// case, and false while none was sent.
func (db *DB) Thread(ctx context.Context, channel, caseID string) (ts string, ok bool, err error) {
	err = db.pool.QueryRowContext(ctx, `SELECT ts FROM deliveries
		WHERE channel = $1 AND case_id = $2 AND kind = $3 AND sent > 0 ORDER BY sent, id LIMIT 1`,
		plain(channel), plain(caseID), string(regwire.Alert)).Scan(&ts)
	if errors.Is(err, sql.ErrNoRows) {
		return "", false, nil
	}
	if err != nil {
		return "", false, fmt.Errorf("load thread of case %q in %s: %w", caseID, channel, err)
	}
	return ts, true, nil
}

func scanDelivery(row interface{ Scan(...any) error }) (regwire.Delivery, error) {
	var d regwire.Delivery
	var from, slot, due, sent int64
	err := row.Scan(&d.ID, &d.Channel, &d.Kind, &d.Case, &d.Event, &from, &slot, &due, &sent, &d.TS, &d.Attempts, &d.Problem)
	d.From, d.Slot, d.Due, d.Sent = moment(from), moment(slot), moment(due), moment(sent)
	return d, err
}
