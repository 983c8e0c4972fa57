package store

import (
	"context"
	"fmt"
	"time"

	"regwire"
)

// Changed returns the cases with events recorded after after and not after upTo, each whole
// with those events, in the order of the first of them. Once a digest with slot upTo was
// added by [Tx.AddDeliveries], the answer for a span that ends there has all its events:
// what is filed later is recorded later.
func (db *DB) Changed(ctx context.Context, after, upTo time.Time) ([]regwire.Change, error) {
	var changes []regwire.Change
	err := db.view(ctx, func(q querier) error {
		ids, events, err := recorded(ctx, q, millis(after), millis(upTo))
		if err != nil {
			return err
		}
		found, err := loadCases(ctx, q, ids, "")
		for _, c := range found {
			changes = append(changes, regwire.Change{Case: c, Events: events[c.ID]})
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list changes: %w", err)
	}
	return changes, nil
}

// recorded returns the events of a span by case, and the cases in the order of their first.
func recorded(ctx context.Context, q querier, after, upTo int64) (ids []string, events map[string][]regwire.Event, err error) {
	events = map[string][]regwire.Event{}
	err = eachBody(ctx, q, `SELECT case_id, body FROM events WHERE recorded > $1 AND recorded <= $2
		ORDER BY recorded, case_id, seq`, []any{after, upTo}, func(id, body string) error {
		e, err := decode[regwire.Event](body)
		if events[id] == nil {
			ids = append(ids, id)
		}
		events[id] = append(events[id], e)
		return err
	})
	return ids, events, err
}
