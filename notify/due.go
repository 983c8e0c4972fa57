package notify

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"regwire"
)

// Due returns the deliveries that d makes due at now, in the order of the channels and
// then of the changes: an alert for the first newsworthy event of a case that a channel
// wants to hear, an update for each later one, and for what else is new in a case that the
// channel knows (a better figure, a correction, coverage) one update for each filing. The
// ids depend on channel, case and event alone, so that the same decision makes the same
// deliveries due.
func Due(channels []regwire.Channel, d regwire.Decision, now time.Time) []regwire.Delivery {
	var due []regwire.Delivery
	for _, ch := range channels {
		if !ch.Alerts {
			continue
		}
		for _, change := range d.Changes {
			for _, e := range told(ch, change) {
				due = append(due, delivery(ch, change.Case, e, now))
			}
		}
	}
	return due
}

// told are the events of a change that ch hears of: the steps that it wants, or else the
// weightiest of the others, if it has heard of the case before.
func told(ch regwire.Channel, change regwire.Change) []regwire.Event {
	var steps, others []regwire.Event
	for _, e := range change.Events {
		switch {
		case wants(ch, change.Case, e):
			steps = append(steps, e)
		case !e.Newsworthy() && knows(ch, change.Case, e):
			others = append(others, e)
		}
	}
	if len(steps) > 0 || len(others) == 0 {
		return steps
	}
	return []regwire.Event{slices.MaxFunc(others, func(a, b regwire.Event) int { return heft(a) - heft(b) })}
}

// heft orders events that interrupt nobody by what they mean to a reader.
func heft(e regwire.Event) int {
	switch e.Kind {
	case regwire.Coverage:
		return 0
	case regwire.FigureFound:
		return 1
	}
	return 2
}

// knows reports whether ch wanted to hear of the case before e.
func knows(ch regwire.Channel, c regwire.Case, e regwire.Event) bool {
	return slices.ContainsFunc(c.Events, func(before regwire.Event) bool { return before.Seq < e.Seq && wants(ch, c, before) })
}

// delivery is the alert or update that tells ch of e.
func delivery(ch regwire.Channel, c regwire.Case, e regwire.Event, now time.Time) regwire.Delivery {
	kind := regwire.Alert
	if knows(ch, c, e) {
		kind = regwire.Update
	}
	return regwire.Delivery{
		ID:      stepID(ch.ID, c.ID, e.Seq),
		Channel: ch.ID,
		Kind:    kind,
		Case:    c.ID,
		Event:   e.Seq,
		Due:     now,
	}
}

// stepID names the delivery that tells a channel of an event of a case.
func stepID(channel, caseID string, seq int) string {
	return id("case", channel, caseID, fmt.Sprint(seq))
}

// DueDigest returns the delivery of the digest that tells channel what happened after
// from and up to slot. Its id depends on channel and slot alone.
func DueDigest(channel string, from, slot, now time.Time) regwire.Delivery {
	return regwire.Delivery{
		ID:      id("digest", channel, slot.UTC().Format(time.RFC3339)),
		Channel: channel,
		Kind:    regwire.Digest,
		From:    from,
		Slot:    slot,
		Due:     now,
	}
}

// DueSummary returns the delivery of the [regwire.Weekly] or [regwire.Monthly] summary of a
// slot. Its id depends on kind, channel and slot alone.
func DueSummary(kind regwire.DeliveryKind, channel string, slot, now time.Time) regwire.Delivery {
	return regwire.Delivery{
		ID:      id(string(kind), channel, slot.UTC().Format(time.RFC3339)),
		Channel: channel,
		Kind:    kind,
		Slot:    slot,
		Due:     now,
	}
}

// DueContinued returns the delivery of the n-th message of a digest, which stands in the
// thread of the first and is due right after it.
func DueContinued(digest regwire.Delivery, n int) regwire.Delivery {
	return regwire.Delivery{
		ID:      id("continued", digest.ID, fmt.Sprint(n)),
		Channel: digest.Channel,
		Kind:    regwire.Digest,
		Event:   n,
		From:    digest.From,
		Slot:    digest.Slot,
		Due:     digest.Due,
		Under:   digest.ID,
	}
}

// wants reports whether ch hears of e at once: a newsworthy event of a case that its
// filters let pass.
func wants(ch regwire.Channel, c regwire.Case, e regwire.Event) bool {
	return e.Newsworthy() && ch.Interrupts(standingAt(c, e))
}

// standingAt is c as it was known while it stood where e brought it.
func standingAt(c regwire.Case, e regwire.Event) regwire.Case {
	v := Locale{}.at(c, e)
	c.Kind, c.Stage, c.People, c.Incident, c.Reports = v.kind, v.stage, v.people, v.incident, v.reports
	c.Sums = nil
	if v.sum != nil {
		c.Sums = []regwire.Sum{{Stage: v.stage, Amount: *v.sum}}
	}
	return c
}

// Replacement returns the delivery of the message that takes the place of root, which a
// person deleted. It is due before step, which is to stand under it.
func Replacement(root, step regwire.Delivery) regwire.Delivery {
	return regwire.Delivery{
		ID:      id("again", root.Channel, root.Case, root.TS),
		Channel: step.Channel,
		Kind:    regwire.Alert,
		Case:    step.Case,
		Event:   step.Event,
		Due:     step.Due,
	}
}

// id makes a short name that only these parts have. The parts are kept apart by a byte
// that none of them holds.
func id(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:10])
}
