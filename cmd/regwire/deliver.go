package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// alertFirst is how long an update waits for the alert that it is to stand under.
const alertFirst = 5 * time.Second

// deliver composes a message that is due, posts it and records that it was sent. When it
// cannot be posted the delivery stays due and says why.
func (a *app) deliver(ctx context.Context, id string) error {
	d, err := a.db.Delivery(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return work.Final{Cause: fmt.Errorf("deliver %s: %w", id, err)}
	}
	if err != nil || !d.Sent.IsZero() {
		return err
	}
	ts, err := a.send(ctx, d)
	// What became of it must be recorded even when the program is being stopped.
	ctx = context.WithoutCancel(ctx)
	if err != nil {
		return a.trouble(ctx, d, err)
	}
	if err := a.db.Settle(ctx, id, ts, a.now()); err != nil {
		return err
	}
	a.log.Info("message posted", "channel", d.Channel, "kind", d.Kind, "case", d.Case, "ts", ts)
	return nil
}

// send posts the message of d and returns its name in the channel. Where there is nothing
// to tell any more nothing is posted, and the name is empty.
func (a *app) send(ctx context.Context, d regwire.Delivery) (ts string, err error) {
	channel, ok := a.config.channel(d.Channel)
	if !ok {
		return "", work.Final{Cause: fmt.Errorf("post to %s: no longer in the configuration", d.Channel)}
	}
	compose := a.composeStep
	if d.Kind == regwire.Digest {
		compose = a.composeDigest
	}
	message, err := compose(ctx, channel, d)
	if err != nil || message.Text == "" {
		return "", err
	}
	thread, err := a.thread(ctx, d)
	if err != nil {
		return "", err
	}
	message.Delivery = d.ID
	return a.post.Post(ctx, d.Channel, thread, message)
}

// composeStep composes an alert or update from the case as it is now and the event that is
// told. It is empty for a case that was folded into another, which tells the same.
func (a *app) composeStep(ctx context.Context, _ Channel, d regwire.Delivery) (notify.Message, error) {
	c, err := a.db.Case(ctx, d.Case)
	if err != nil || c.Into != "" {
		return notify.Message{}, err
	}
	for _, e := range c.Events {
		if e.Seq == d.Event && d.Kind == regwire.Alert {
			return notify.Alert(c, e), nil
		}
		if e.Seq == d.Event {
			return notify.Update(c, e), nil
		}
	}
	return notify.Message{}, work.Final{Cause: fmt.Errorf("compose %s of case %s: it has no event %d", d.Kind, d.Case, d.Event)}
}

// composeDigest composes what happened between two slots; it is empty if nothing did.
func (a *app) composeDigest(ctx context.Context, ch Channel, d regwire.Delivery) (notify.Message, error) {
	changes, err := a.changes(ctx, ch, d.From, d.Slot)
	if err != nil || len(changes) == 0 {
		return notify.Message{}, err
	}
	return notify.Digest(changes, d.From, d.Slot, ch.Zone.Location), nil
}

// thread returns the message under which d belongs, or "" for one that stands alone: an
// alert, or an update of a case whose alert this channel was never owed. An update waits
// while its alert is still due.
func (a *app) thread(ctx context.Context, d regwire.Delivery) (string, error) {
	if d.Kind != regwire.Update {
		return "", nil
	}
	ts, ok, err := a.db.Thread(ctx, d.Channel, d.Case)
	if ok || err != nil {
		return ts, err
	}
	waiting, err := a.db.Deliveries(ctx, store.DeliveryFilter{Channel: d.Channel, Unsent: true})
	if err != nil {
		return "", err
	}
	for _, other := range waiting {
		if other.Kind == regwire.Alert && other.Case == d.Case {
			return "", work.Later{After: alertFirst, Cause: fmt.Errorf("post to %s: the alert of case %s comes first", d.Channel, d.Case)}
		}
	}
	return "", nil
}

// trouble records why a delivery was not made and says when to try again.
func (a *app) trouble(ctx context.Context, d regwire.Delivery, cause error) error {
	if err := a.db.Trouble(ctx, d.ID, cause.Error()); err != nil {
		return errors.Join(cause, err)
	}
	if after, ok := notify.RetryAfter(cause); ok {
		return work.Later{After: after, Cause: cause}
	}
	if notify.Final(cause) {
		return work.Final{Cause: cause}
	}
	return cause
}
