package regwire

import (
	"slices"
	"strings"
	"time"
)

// A Channel is a Slack channel with what it wants to hear and when.
type Channel struct {
	// ID is Slack's id of the channel, such as "C0123456789".
	ID string
	// Alerts is true when the channel hears of a case the moment that it opens or moves on.
	Alerts bool
	// Regulators, Kinds and Stages limit the cases that are told; an empty one lets all pass.
	Regulators []string
	Kinds      []Kind
	Stages     []Stage
}

// Hears reports whether the channel wants to know of a case as it stands now.
func (ch Channel) Hears(c Case) bool {
	return (len(ch.Regulators) == 0 || slices.ContainsFunc(ch.Regulators, func(r string) bool { return strings.EqualFold(r, c.Regulator) })) &&
		(len(ch.Kinds) == 0 || slices.Contains(ch.Kinds, c.Kind)) &&
		(len(ch.Stages) == 0 || slices.Contains(ch.Stages, c.Stage))
}

// A Delivery is one message that is due to, or was sent to, a channel.
type Delivery struct {
	// ID follows from what is told: the same alert, update or digest has the same id, so
	// that none is due twice.
	ID      string       `json:"id"`
	Channel string       `json:"channel"`
	Kind    DeliveryKind `json:"kind"`
	// Case and Event name what is told by an alert or update.
	Case  string `json:"case,omitempty"`
	Event int    `json:"event,omitempty"`
	// From and Slot bound what a digest covers: from the slot before (exclusive; zero for a first
	// digest) to its own slot (inclusive).
	From time.Time `json:"from,omitzero"`
	Slot time.Time `json:"slot,omitzero"`
	// Due is when the message became due; Sent is when Slack took it, zero until then. What
	// was sent without a TS needed no message any more, or was given up as Problem says.
	Due  time.Time `json:"due"`
	Sent time.Time `json:"sent,omitzero"`
	// TS is Slack's timestamp of the message, which names it within its channel.
	TS string `json:"ts,omitempty"`
	// Attempts counts the tries, and Problem says why the last one did not succeed.
	Attempts int    `json:"attempts,omitempty"`
	Problem  string `json:"problem,omitempty"`
	// Begun is when the first attempt began that may have reached Slack, and Tried when the
	// last one did; zero while none can have arrived.
	Begun time.Time `json:"begun,omitzero"`
	Tried time.Time `json:"tried,omitzero"`
}

// DeliveryKind is what sort of message a delivery is.
type DeliveryKind string

// The kinds of delivery.
const (
	Alert  DeliveryKind = "alert"  // the first message of a case in a channel
	Update DeliveryKind = "update" // a later step, told in the thread of the alert
	Digest DeliveryKind = "digest" // what happened between two slots
)
