package main

import (
	"context"
	"errors"
	"slices"

	"regwire"
	"regwire/notify"
	"regwire/store"
)

// next is what a channel is to be sent now: while it is quiet nothing but what has a time
// of its own, and afterwards one message for all alerts that waited before anything else.
func (a *app) next(ctx context.Context, ch Channel) (regwire.Delivery, error) {
	if !ch.Quiet.Until(a.now(), ch.Zone.Location).IsZero() {
		return a.db.NextQuiet(ctx, ch.ID)
	}
	if err := a.gather(ctx, ch); err != nil {
		return regwire.Delivery{}, err
	}
	return a.db.Next(ctx, ch.ID)
}

// gather makes one message due for the alerts that became due while it was quiet, if there
// are several: they will stand in its thread.
func (a *app) gather(ctx context.Context, ch Channel) error {
	if len(ch.Quiet) == 0 {
		return nil
	}
	waiting, err := a.db.Waiting(ctx, ch.ID)
	waiting = slices.DeleteFunc(waiting, func(d regwire.Delivery) bool { return ch.Quiet.Until(d.Due, ch.Zone.Location).IsZero() })
	if err != nil || len(waiting) < 2 {
		return err
	}
	if ch.lesser() { // its message alone tells them, and has to hold all
		waiting = waiting[:min(len(waiting), maxGathered)]
	}
	a.log.Info("alerts gathered after quiet hours", "channel", ch.ID, "alerts", len(waiting))
	return a.db.Update(ctx, func(tx *store.Tx) error { return tx.Gather(ctx, notify.Gathering(waiting), waiting) })
}

// maxGathered is how many alerts one message tells of where they cannot stand in its thread.
const maxGathered = 30

// wakeAfterQuiet makes sure that what waits for the end of quiet hours is sent then.
func (a *app) wakeAfterQuiet(ctx context.Context, ch Channel) error {
	until := ch.Quiet.Until(a.now(), ch.Zone.Location)
	if until.IsZero() {
		return nil
	}
	waits, err := a.db.Next(ctx, ch.ID)
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	a.log.Debug("waits for the end of quiet hours", "channel", ch.ID, "until", until, "next", waits.ID)
	return a.db.Update(ctx, func(tx *store.Tx) error { return a.jobs.Wake(ctx, tx.SQL(), ch.ID, until) })
}

// sendGathered posts the message for the alerts that waited.
func (a *app) sendGathered(ctx context.Context, ch Channel, d regwire.Delivery) (string, error) {
	m, ok, err := a.gathered(ctx, ch, d)
	if err != nil || !ok {
		return "", err
	}
	return a.postOnce(ctx, d, "", m)
}

// gathered composes what d says today, and reports false where there is nothing to say.
func (a *app) gathered(ctx context.Context, ch Channel, d regwire.Delivery) (m notify.Message, ok bool, err error) {
	alerts, err := a.db.Under(ctx, d.ID)
	if err != nil {
		return m, false, err
	}
	var cases []regwire.Case
	for _, alert := range alerts {
		c, err := a.db.Case(ctx, alert.Case)
		if err != nil {
			return m, false, err
		}
		if c.Into == "" && !c.Dismissed { // else it is told with the other one, or nowhere
			cases = append(cases, c)
		}
	}
	if len(cases) == 0 {
		return m, false, nil
	}
	m = ch.Language.Gathered(cases, d.Due, ch.Zone.Location, !ch.lesser())
	m.Delivery = d.ID
	return m, true, nil
}

// sendFirst posts the first message of a case: in the thread of the message that it was
// gathered in, if it was.
func (a *app) sendFirst(ctx context.Context, d regwire.Delivery, m notify.Message) (string, error) {
	over, err := a.over(ctx, d)
	if err != nil {
		return "", err
	}
	return a.postOnce(ctx, d, over.TS, m)
}

// thread names the message under which a case is told whose first message is root.
func (a *app) thread(ctx context.Context, root regwire.Delivery) (string, error) {
	over, err := a.over(ctx, root)
	if over.TS != "" {
		return over.TS, err
	}
	return root.TS, err
}

// over is the delivery in whose thread d stands, the zero one if that is its own.
func (a *app) over(ctx context.Context, d regwire.Delivery) (regwire.Delivery, error) {
	if d.Under == "" {
		return regwire.Delivery{}, nil
	}
	return a.db.Delivery(ctx, d.Under)
}

// renewGathered edits the message in which a first message was gathered to what is known
// today. One that a person deleted stays so: each case has a message of its own in its thread.
func (a *app) renewGathered(ctx context.Context, root regwire.Delivery) error {
	over, err := a.over(ctx, root)
	if err != nil || over.TS == "" {
		return err
	}
	ch, _ := a.config.channel(root.Channel)
	m, ok, err := a.gathered(ctx, ch, over)
	if err != nil || !ok {
		return err
	}
	err = a.to(over.Channel).Edit(ctx, over.Channel, over.TS, m)
	if notify.Gone(err) || notify.Locked(err) {
		a.log.Warn("message of quiet hours not edited", "channel", over.Channel, "err", err)
		return nil
	}
	return err
}
