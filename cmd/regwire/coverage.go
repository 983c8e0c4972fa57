package main

import (
	"context"

	"regwire"
)

// sendCoverage posts one reply for the coverage of d and for all that is due of the same
// case up to the next step. What is joined to d stays so, whatever becomes of an attempt.
// Where apart is true the thread is one of several cases.
func (a *app) sendCoverage(ctx context.Context, d regwire.Delivery, c regwire.Case, thread string, apart bool) (string, error) {
	if d.Begun.IsZero() {
		if err := a.joinCoverage(ctx, d, c); err != nil {
			return "", err
		}
	}
	inside, err := a.db.Inside(ctx, d.ID)
	if err != nil {
		return "", err
	}
	told := map[int]bool{d.Event: true}
	for _, other := range inside {
		told[other.Event] = true
	}
	var events []regwire.Event
	for _, e := range c.Events {
		if told[e.Seq] {
			events = append(events, e)
		}
	}
	return a.postOnce(ctx, d, thread, a.in(d.Channel).Coverage(c, events, apart))
}

// joinCoverage has the coverage that follows d told together with it.
func (a *app) joinCoverage(ctx context.Context, d regwire.Delivery, c regwire.Case) error {
	owed, err := a.db.Owed(ctx, d.Channel, d.Case)
	if err != nil {
		return err
	}
	kinds := map[int]regwire.EventKind{}
	for _, e := range c.Events {
		kinds[e.Seq] = e.Kind
	}
	var more []regwire.Delivery
	for _, next := range owed {
		if next.ID == d.ID {
			continue
		}
		if next.Kind != regwire.Update || kinds[next.Event] != regwire.Coverage || !next.Begun.IsZero() {
			break
		}
		more = append(more, next)
	}
	if len(more) == 0 {
		return nil
	}
	return a.db.Join(ctx, d.ID, more)
}
