package notify

import (
	"strings"
	"time"

	"regwire"
)

// DueWord returns the delivery of the reply that tells channel what a person changed of a
// case: the first event of the change, which names the others.
func DueWord(channel string, change regwire.Change, now time.Time) regwire.Delivery {
	e := change.Events[0]
	return regwire.Delivery{
		ID:      stepID(channel, change.Case.ID, e.Seq),
		Channel: channel,
		Kind:    regwire.Update,
		Case:    change.Case.ID,
		Event:   e.Seq,
		Due:     now,
	}
}

// MuteID names the mute that a person's act in a channel brought.
func MuteID(channel, act string) string { return id("mute", channel, act) }

// lifted ends the id of the delivery that tells of the end of a mute.
const lifted = ".lifted"

// DueMute returns the delivery that tells a channel of a mute, or of its end.
func DueMute(m regwire.Mute, now time.Time) regwire.Delivery {
	d := regwire.Delivery{ID: m.ID, Channel: m.Channel, Kind: regwire.Muting, Due: now}
	if m.Undone != nil {
		d.ID, d.Event = m.ID+lifted, 1
	}
	return d
}

// MuteOf returns the id of the mute that a delivery tells of.
func MuteOf(d regwire.Delivery) string { return strings.TrimSuffix(d.ID, lifted) }
