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

// errAgain means that something else has to be sent first, or was sent by someone else.
var errAgain = errors.New("look again at what is next")

// send posts the message of d and returns its name in the channel. Where there is nothing
// to tell any more nothing is posted, and the name is empty.
func (a *app) send(ctx context.Context, d regwire.Delivery) (ts string, err error) {
	channel, ok := a.config.hearer(d.Channel)
	if !ok {
		return "", work.Final{Cause: fmt.Errorf("post to %s: no longer in the configuration", d.Channel)}
	}
	switch d.Kind {
	case regwire.Digest:
		return a.sendDigestOf(ctx, channel, d)
	case regwire.Health:
		return a.sendNotice(ctx, d)
	case regwire.Gathered:
		return a.sendGathered(ctx, channel, d)
	case regwire.Weekly, regwire.Monthly:
		return a.sendSummary(ctx, channel, d)
	case regwire.Muting:
		return a.sendMuting(ctx, d)
	}
	c, err := a.db.Case(ctx, d.Case)
	if err != nil || c.Into != "" { // what was folded into another case is told there
		return "", err
	}
	silenced, err := a.silenced(ctx, d.Channel, c)
	if err != nil {
		return "", err
	}
	for _, e := range c.Events {
		switch {
		case e.Seq != d.Event:
		case silenced && e.By == "" && d.Begun.IsZero(): // what a person said is told all the same
			return "", nil
		case isWebhook(d.Channel):
			return a.sendSigned(ctx, d, c, e)
		case channel.lesser():
			return a.sendAlone(ctx, d, c, e)
		default:
			return a.sendStep(ctx, d, c, e)
		}
	}
	return "", work.Final{Cause: fmt.Errorf("compose %s of case %s: it has no event %d", d.Kind, d.Case, d.Event)}
}

// settling is how long an interrupted post is given to arrive, in paces, before it is
// looked for.
const settling = 2

// postOnce posts the message of d. If an earlier attempt may have arrived it is looked for
// first, and not repeated if it is there.
func (a *app) postOnce(ctx context.Context, d regwire.Delivery, thread string, m notify.Message) (string, error) {
	if !d.Begun.IsZero() {
		ts, err := a.lookFor(ctx, d, thread)
		if ts != "" || err != nil {
			return ts, err
		}
	}
	m, err := a.withPicture(ctx, d, m)
	if err != nil {
		return "", err
	}
	if err := a.db.Begin(ctx, d, a.now()); err != nil {
		return "", again(err)
	}
	m.Delivery = d.ID
	ts, err := a.to(d.Channel).Post(ctx, d.Channel, thread, m)
	if m.Picture != nil && notify.Malformed(err) { // so nothing was posted
		a.log.Error("chart not shown", "channel", d.Channel, "delivery", d.ID, "err", err)
		ts, err = a.to(d.Channel).Post(ctx, d.Channel, thread, m.Unshown())
	}
	if err != nil {
		return "", posting{err}
	}
	return ts, nil
}

// lookFor looks for the message of an earlier attempt. It gives one that may be under way
// still the time to arrive.
func (a *app) lookFor(ctx context.Context, d regwire.Delivery, thread string) (string, error) {
	grace := settling * a.config.Slack.Pace
	select {
	case <-time.After(min(d.Tried.Add(grace).Sub(a.now()), grace)):
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
	return a.to(d.Channel).Find(ctx, d.Channel, thread, d.ID, d.Begun)
}

// again is err, or errAgain where someone else is at the same delivery.
func again(err error) error {
	if errors.Is(err, store.ErrTaken) {
		return errAgain
	}
	return err
}
