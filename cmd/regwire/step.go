package main

import (
	"context"
	"errors"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// sendStep posts one event of a case: as the first message, or as a reply under it.
func (a *app) sendStep(ctx context.Context, d regwire.Delivery, c regwire.Case, e regwire.Event) (string, error) {
	roots, err := a.db.Threads(ctx, d.Channel, d.Case)
	switch {
	case err != nil:
		return "", err
	case d.Kind == regwire.Alert && len(roots) > 0:
		return a.postOnce(ctx, d, "", a.actionable(a.in(d.Channel).Again(c, a.earlier(ctx, d, a.now())), c))
	case d.Kind == regwire.Alert:
		return a.sendFirst(ctx, d, a.actionable(a.in(d.Channel).Alert(c, e), c))
	case len(roots) == 0 && !e.Newsworthy(): // the channel does not know the case, and need not for this
		return "", nil
	case len(roots) == 0: // this is the first that it hears of the case
		return "", errors.Join(a.db.Promote(ctx, d.ID), errAgain)
	case e.Kind != regwire.Coverage: // which is for the thread alone
		err = a.renew(ctx, d, c, roots)
	}
	if err != nil {
		return "", err
	}
	thread, err := a.thread(ctx, roots[0])
	if err != nil {
		return "", err
	}
	if e.Kind == regwire.Coverage {
		return a.sendCoverage(ctx, d, c, thread, thread != roots[0].TS)
	}
	return a.postOnce(ctx, d, thread, a.in(d.Channel).Update(c, e))
}

// actionable gives the first message of a case its buttons, if somebody hears when they are
// pressed.
func (a *app) actionable(m notify.Message, c regwire.Case) notify.Message {
	if a.appToken == "" {
		return m
	}
	return notify.WithButtons(m, c)
}

// in is how a channel writes numbers and dates.
func (a *app) in(channel string) notify.Locale {
	ch, _ := a.config.channel(channel) // one that is gone is sent nothing
	return ch.Language
}

// renew edits the first message of a case, the first of roots, to what is known today. If
// a person deleted it another is made due before d.
func (a *app) renew(ctx context.Context, d regwire.Delivery, c regwire.Case, roots []regwire.Delivery) error {
	root, m := roots[0], a.in(d.Channel).Standing(c)
	if len(roots) > 1 {
		m = a.in(d.Channel).Again(c, a.earlier(ctx, d, root.Sent))
	}
	m = a.actionable(m, c)
	m.Delivery = root.ID
	err := a.to(d.Channel).Edit(ctx, d.Channel, root.TS, m)
	switch {
	case notify.Gone(err):
		a.log.Info("first message was deleted, posting another", "channel", d.Channel, "case", d.Case)
		return errors.Join(a.replace(ctx, root, d), errAgain)
	case notify.Locked(err):
		a.log.Warn("first message not edited", "channel", d.Channel, "case", d.Case, "err", err)
		return nil
	case err != nil:
		return err
	}
	return a.renewGathered(ctx, root)
}

func (a *app) replace(ctx context.Context, root, step regwire.Delivery) error {
	return a.db.Update(ctx, func(tx *store.Tx) error {
		_, err := tx.AddDeliveries(ctx, []regwire.Delivery{notify.Replacement(root, step)})
		return err
	})
}

// earlier is the address of the last reply about a case before the time given, or "" if
// there is none that can be linked: it is a convenience, and no reason not to post.
func (a *app) earlier(ctx context.Context, d regwire.Delivery, before time.Time) string {
	reply, err := a.db.LastReply(ctx, d.Channel, d.Case, before)
	if err != nil || reply == "" {
		return ""
	}
	address, err := a.to(d.Channel).Link(ctx, d.Channel, reply)
	if err != nil {
		a.log.Warn("earlier thread not linked", "channel", d.Channel, "case", d.Case, "err", err)
	}
	return address
}
