package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"regwire"
	"regwire/store"
	"regwire/work"
)

// A turn is how long one job sends to a channel before it makes way for others, and so
// how long a program that is being stopped goes on sending.
const turn = 5 * time.Second

// deliver sends what a channel is owed, in order. Where one message cannot be sent for
// now, those after it wait too.
func (a *app) deliver(ctx context.Context, channel string) error {
	ch, ok := a.config.hearer(channel)
	if !ok {
		return work.Final{Cause: fmt.Errorf("post to %q: no longer in the configuration", channel)}
	}
	end := time.Now().Add(turn)
	for time.Now().Before(end) {
		d, err := a.next(ctx, ch)
		if errors.Is(err, store.ErrNotFound) {
			break
		}
		if err != nil {
			return err
		}
		if err := a.attempt(ctx, d, end); err != nil {
			return err
		}
	}
	return a.makeWay(ctx, ch)
}

// makeWay ends the job of a channel, and makes another due if anything is left or was
// added meanwhile, or for when it ceases to be quiet.
func (a *app) makeWay(ctx context.Context, ch Channel) error {
	err := a.db.Update(ctx, func(tx *store.Tx) error { return a.jobs.Delivered(ctx, tx.SQL(), ch.ID) })
	if err != nil {
		return err
	}
	left, err := a.next(ctx, ch)
	if errors.Is(err, store.ErrNotFound) {
		return a.wakeAfterQuiet(ctx, ch)
	}
	if err != nil {
		return err
	}
	return a.db.Update(ctx, func(tx *store.Tx) error {
		return a.jobs.Deliver(ctx, tx.SQL(), []regwire.Delivery{left})
	})
}

// attempt sends d and records what became of it. An error means that the channel has to
// wait beyond the end of this turn.
func (a *app) attempt(ctx context.Context, d regwire.Delivery, end time.Time) error {
	ts, err := a.send(ctx, d)
	if errors.Is(err, errAgain) {
		return nil
	}
	if err != nil && ctx.Err() != nil {
		return context.Cause(ctx) // stopped, which says nothing about the channel
	}
	// What became of it must be recorded even when the program is being stopped.
	kept := context.WithoutCancel(ctx)
	if err != nil {
		wait, err := a.setback(kept, d, err)
		if err != nil {
			return err
		}
		return a.pause(ctx, wait, end)
	}
	if err := a.db.Settle(kept, d.ID, ts, a.now()); err != nil || ts == "" {
		return err
	}
	a.meters.sent(d, "posted")
	a.log.Info("message posted", "channel", d.Channel, "kind", d.Kind, "case", d.Case, "ts", ts)
	return a.release(kept, d.Channel)
}

// A wait is why a channel has to wait, and for how long.
type wait struct {
	after time.Duration
	cause error
}

// pause waits if that ends within the turn, and else puts the job off.
func (a *app) pause(ctx context.Context, w wait, end time.Time) error {
	if w.after <= 0 {
		return nil
	}
	if time.Now().Add(w.after).After(end) {
		return work.Later{After: w.after, Cause: w.cause}
	}
	select {
	case <-time.After(w.after):
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// maxBackoff is the longest pause between two attempts to send a message, in paces: five
// minutes as a rule.
const maxBackoff = 300

// backoff is how long a message that was tried so often waits: one pace at first, twice as
// long each time.
func (a *app) backoff(attempts int) time.Duration {
	paces := min(1<<min(attempts, 20), maxBackoff)
	return time.Duration(paces) * a.config.Slack.Pace
}
