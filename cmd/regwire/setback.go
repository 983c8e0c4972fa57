package main

import (
	"context"
	"errors"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// holdPause is how long a held channel is left alone. It is tried anew at each start.
const holdPause = 5 * time.Minute

// A posting is the error of a post, as opposed to one of what comes before it.
type posting struct{ error }

func (p posting) Unwrap() error { return p.error }

// setback records why d was not sent, and returns how long its channel waits.
func (a *app) setback(ctx context.Context, d regwire.Delivery, cause error) (wait, error) {
	var post posting
	back := store.Setback{
		Problem: cause.Error(),
		// Of an earlier attempt this one says nothing.
		Refused: errors.As(cause, &post) && notify.Refused(cause) && d.Begun.IsZero(),
	}
	a.meters.sent(d, "failed")
	reason, held := notify.Holding(cause)
	if errors.Is(cause, errNoSecret) {
		reason, held = noSecret, true
	}
	if held {
		return wait{holdPause, cause}, errors.Join(a.hold(ctx, d.Channel, reason), a.db.Trouble(ctx, d.ID, back))
	}
	if after, ok := notify.RetryAfter(cause); ok {
		back.Free = true
		return wait{after, cause}, a.db.Trouble(ctx, d.ID, back)
	}
	if hopeless(cause) {
		a.meters.sent(d, "given_up")
		a.log.Error("message given up", "channel", d.Channel, "delivery", d.ID, "err", cause)
		return wait{}, a.db.GiveUp(ctx, d.ID, cause.Error(), a.now())
	}
	a.log.Warn("message not posted", "channel", d.Channel, "delivery", d.ID, "attempt", d.Attempts+1, "err", cause)
	return wait{a.backoff(d.Attempts), cause}, a.db.Trouble(ctx, d.ID, back)
}

// hopeless reports whether a message will never be sent, whatever the channel.
func hopeless(err error) bool {
	var final work.Final
	return errors.As(err, &final) || notify.Malformed(err)
}

// hold records that nothing can be posted in a channel, and tells the operator once what
// to do about it.
func (a *app) hold(ctx context.Context, channel, reason string) error {
	news, err := a.db.Hold(ctx, store.Hold{Channel: channel, Since: a.now(), Reason: reason})
	if err == nil && news {
		a.log.Error("channel held: its messages wait", "channel", channel, "reason", reason, "remedy", notify.Remedy(reason))
	}
	return err
}

// release records that a channel works.
func (a *app) release(ctx context.Context, channel string) error {
	was, err := a.db.Release(ctx, channel)
	if was {
		a.log.Info("channel released", "channel", channel)
	}
	return err
}
