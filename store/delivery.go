package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"regwire"
)

const deliveryColumns = `id, channel, kind, case_id, event, since, slot, due, sent, ts, attempts, problem, begun, tried, under, inside, file`

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
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) ON CONFLICT (id) DO NOTHING`,
		plain(d.ID), plain(d.Channel), string(d.Kind), plain(d.Case), d.Event, millis(d.From), millis(d.Slot),
		millis(d.Due), millis(d.Sent), plain(d.TS), d.Attempts, plain(d.Problem), millis(d.Begun), millis(d.Tried), plain(d.Under), plain(d.Inside), plain(d.File))
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

// unsent are the messages that a channel is owed, without those that another one tells.
const unsent = `SELECT ` + deliveryColumns + ` FROM deliveries WHERE channel = $1 AND sent = 0 AND inside = ''`

// Next returns what channel is to be sent next, or [ErrNotFound] if it is owed nothing: the
// oldest that is due, but of its case the earliest step, whatever the clocks said that
// made them due.
func (db *DB) Next(ctx context.Context, channel string) (regwire.Delivery, error) {
	d, err := scanDelivery(db.pool.QueryRowContext(ctx, unsent+` ORDER BY due, case_id, event, kind, id LIMIT 1`, plain(channel)))
	if err == nil && d.Case != "" {
		d, err = scanDelivery(db.pool.QueryRowContext(ctx, unsent+` AND case_id = $2 ORDER BY event, kind, id LIMIT 1`, plain(channel), d.Case))
	}
	if err != nil {
		return regwire.Delivery{}, missing("next delivery of channel", channel, err)
	}
	return d, nil
}

// Threads returns the deliveries of the messages under which a channel was told of a case,
// the newest first: the one that stands, and those that it took the place of.
func (db *DB) Threads(ctx context.Context, channel, caseID string) ([]regwire.Delivery, error) {
	rows, err := db.pool.QueryContext(ctx, `SELECT `+deliveryColumns+` FROM deliveries
		WHERE channel = $1 AND case_id = $2 AND kind = $3 AND ts <> '' ORDER BY sent DESC, event DESC, id`,
		plain(channel), plain(caseID), string(regwire.Alert))
	all, err := gather(rows, err, func(r *sql.Rows) (regwire.Delivery, error) { return scanDelivery(r) })
	if err != nil {
		return nil, fmt.Errorf("load threads of case %q in %s: %w", caseID, channel, err)
	}
	return all, nil
}

// Thread returns the Slack timestamp of the message under which a channel is told of a
// case, the newest of [DB.Threads], and false while none was sent.
func (db *DB) Thread(ctx context.Context, channel, caseID string) (ts string, ok bool, err error) {
	roots, err := db.Threads(ctx, channel, caseID)
	if err != nil || len(roots) == 0 {
		return "", false, err
	}
	return roots[0].TS, true, nil
}

// LastReply returns the Slack timestamp of the newest message that a channel was sent in
// a thread of a case before the time given, or "".
func (db *DB) LastReply(ctx context.Context, channel, caseID string, before time.Time) (ts string, err error) {
	err = db.pool.QueryRowContext(ctx, `SELECT ts FROM deliveries
		WHERE channel = $1 AND case_id = $2 AND kind = $3 AND ts <> '' AND sent < $4 ORDER BY sent DESC, event DESC LIMIT 1`,
		plain(channel), plain(caseID), string(regwire.Update), millis(before)).Scan(&ts)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("load last reply of case %q in %s: %w", caseID, channel, err)
	}
	return ts, nil
}

func scanDelivery(row interface{ Scan(...any) error }) (regwire.Delivery, error) {
	var d regwire.Delivery
	var from, slot, due, sent, begun, tried int64
	err := row.Scan(&d.ID, &d.Channel, &d.Kind, &d.Case, &d.Event, &from, &slot, &due, &sent, &d.TS, &d.Attempts, &d.Problem, &begun, &tried, &d.Under, &d.Inside, &d.File)
	d.From, d.Slot, d.Due, d.Sent = moment(from), moment(slot), moment(due), moment(sent)
	d.Begun, d.Tried = moment(begun), moment(tried)
	return d, err
}
