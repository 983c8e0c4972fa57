package main

import (
	"context"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// sendDigestOf posts what happened between two slots, or in one line that nothing did.
// What has to be continued was composed once and stays so until it is sent: each line then
// stands in one message, whatever happens meanwhile.
func (a *app) sendDigestOf(ctx context.Context, ch Channel, d regwire.Delivery) (string, error) {
	kept, err := a.db.Composed(ctx, d.ID)
	if err != nil {
		return "", err
	}
	if kept != nil {
		return a.sendKept(ctx, d, kept)
	}
	pages, err := a.composeDigest(ctx, ch, d)
	if err != nil || len(pages) == 0 {
		return "", err
	}
	if len(pages) > 1 {
		if err := a.keep(ctx, d, pages); err != nil {
			return "", err
		}
	}
	return a.postOnce(ctx, d, "", pages[0])
}

// sendKept posts a message of a digest that was composed before, those after the first in
// its thread.
func (a *app) sendKept(ctx context.Context, d regwire.Delivery, kept []byte) (string, error) {
	m, err := notify.Decode(kept)
	if err != nil {
		return "", err
	}
	return a.sendFirst(ctx, d, m)
}

// composeDigest composes the messages of a digest, none if it has nothing to say.
func (a *app) composeDigest(ctx context.Context, ch Channel, d regwire.Delivery) ([]notify.Message, error) {
	changes, err := a.changes(ctx, ch, d.From, d.Slot)
	if err != nil || len(changes) == 0 && !ch.NothingNew {
		return nil, err
	}
	if len(changes) > 0 {
		return ch.Language.Digest(changes, d.From, d.Slot, ch.Zone.Location), nil
	}
	healthy, err := a.healthy(ctx)
	if err != nil {
		return nil, err
	}
	return []notify.Message{ch.Language.NothingNew(d.From, d.Slot, ch.Zone.Location, healthy)}, nil
}

// keep keeps the messages of a digest, and makes those after the first due, in one
// transaction.
func (a *app) keep(ctx context.Context, d regwire.Delivery, pages []notify.Message) error {
	return a.db.Update(ctx, func(tx *store.Tx) error {
		for i, m := range pages {
			text, err := m.Encode()
			if err != nil {
				return err
			}
			one := d
			if i > 0 {
				one = notify.DueContinued(d, i+1)
			}
			if err := tx.Compose(ctx, one, text); err != nil {
				return err
			}
		}
		return nil
	})
}

// healthy is the number of sources if the last poll of each went well, else 0.
func (a *app) healthy(ctx context.Context) (int, error) {
	for _, s := range a.config.Sources {
		state, err := a.db.Source(ctx, s.Name)
		if err != nil || state.Failures > 0 || state.Succeeded.IsZero() {
			return 0, err
		}
	}
	return len(a.config.Sources), nil
}
