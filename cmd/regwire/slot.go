package main

import (
	"context"
	"fmt"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// planDigest makes the first digest of ch after t due, if it wants any.
func (a *app) planDigest(ctx context.Context, tx *store.Tx, ch Channel, t time.Time) error {
	slot := ch.Digest.Next(t, ch.Zone.Location)
	if slot.IsZero() {
		return nil
	}
	return a.jobs.Digest(ctx, tx.SQL(), ch.ID, slot)
}

// digest makes the digest of a slot due, and plans the next one. Slots that were missed
// while the program was down are told together in the newest of them.
func (a *app) digest(ctx context.Context, channel string, slot time.Time) error {
	ch, ok := a.config.channel(channel)
	if !ok || !ch.Digest.Next(slot.Add(-time.Minute), ch.Zone.Location).Equal(slot) {
		return work.Final{Cause: fmt.Errorf("digest of %s at %s: no longer in the configuration", channel, slot.Format(time.RFC3339))}
	}
	now := a.now()
	slot = ch.Digest.Last(slot, now, ch.Zone.Location)
	from, err := a.lastDigest(ctx, channel)
	if err != nil {
		return err
	}
	return a.db.Update(ctx, func(tx *store.Tx) error {
		if slot.After(from) {
			if err := a.owe(ctx, tx, []regwire.Delivery{notify.DueDigest(channel, from, slot, now)}); err != nil {
				return err
			}
		}
		return a.planDigest(ctx, tx, ch, slot)
	})
}

// lastDigest returns the slot of the newest digest of a channel, zero if it had none.
func (a *app) lastDigest(ctx context.Context, channel string) (time.Time, error) {
	all, err := a.db.Deliveries(ctx, store.DeliveryFilter{Channel: channel})
	var last time.Time
	for _, d := range all {
		if d.Slot.After(last) {
			last = d.Slot
		}
	}
	return last, err
}

// changes returns what a channel hears of in the digest from one slot to another.
func (a *app) changes(ctx context.Context, ch Channel, from, slot time.Time) ([]regwire.Change, error) {
	all, err := a.db.Changed(ctx, from, slot)
	if err != nil {
		return nil, err
	}
	wants := a.config.wants(ch)
	var out []regwire.Change
	for _, change := range all {
		if wants.Hears(change.Case) {
			out = append(out, change)
		}
	}
	return out, nil
}
