package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// planSlots makes the first slot after t of each plan of ch due.
func (a *app) planSlots(ctx context.Context, tx *store.Tx, ch Channel, t time.Time) error {
	for _, p := range ch.plans() {
		if err := a.planSlot(ctx, tx, ch, p, t); err != nil {
			return err
		}
	}
	return nil
}

// planSlot makes the first slot of p after t due. Plans that share a slot share its job.
func (a *app) planSlot(ctx context.Context, tx *store.Tx, ch Channel, p plan, t time.Time) error {
	slot := p.Next(t, ch.Zone.Location)
	if slot.IsZero() {
		return nil
	}
	return a.jobs.Digest(ctx, tx.SQL(), ch.ID, slot)
}

// digest makes what is planned for a slot due, and plans the slots after it. Slots that were
// missed while the program was down are made up by the newest of them: a digest tells all
// that happened since the last one, and a summary the period before its own slot.
func (a *app) digest(ctx context.Context, channel string, slot time.Time) error {
	ch, ok := a.config.channel(channel)
	plans := slices.DeleteFunc(ch.plans(), func(p plan) bool { return !p.Has(slot, ch.Zone.Location) })
	if !ok || len(plans) == 0 {
		return work.Final{Cause: fmt.Errorf("digest of %s at %s: no longer in the configuration", channel, slot.Format(time.RFC3339))}
	}
	now := a.now()
	from, err := a.lastDigest(ctx, channel)
	if err != nil {
		return err
	}
	return a.db.Update(ctx, func(tx *store.Tx) error {
		for _, p := range plans {
			newest := p.Last(slot, now, ch.Zone.Location)
			if err := a.owe(ctx, tx, p.owed(channel, from, newest, now)); err != nil {
				return err
			}
			if err := a.planSlot(ctx, tx, ch, p, newest); err != nil {
				return err
			}
		}
		return nil
	})
}

// owed is what is due at a slot, if anything is: from is where the last digest ended.
func (p plan) owed(channel string, from, slot, now time.Time) []regwire.Delivery {
	switch {
	case p.kind != regwire.Digest:
		return []regwire.Delivery{notify.DueSummary(p.kind, channel, slot, now)}
	case slot.After(from):
		return []regwire.Delivery{notify.DueDigest(channel, from, slot, now)}
	}
	return nil
}

// lastDigest returns the slot of the newest digest of a channel, zero if it had none.
func (a *app) lastDigest(ctx context.Context, channel string) (time.Time, error) {
	all, err := a.db.Deliveries(ctx, store.DeliveryFilter{Channel: channel})
	var last time.Time
	for _, d := range all {
		if d.Kind == regwire.Digest && d.Slot.After(last) {
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
	muted, err := a.db.Mutes(ctx)
	if err != nil {
		return nil, err
	}
	wants := a.config.wanting(ch, muted)
	var out []regwire.Change
	for _, change := range all {
		if wants.Hears(change.Case) {
			out = append(out, change)
		}
	}
	return out, nil
}
