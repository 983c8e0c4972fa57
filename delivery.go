package regwire

import "time"

// A Delivery is one message that is due to, or was sent to, a channel.
type Delivery struct {
	// ID follows from what is told: the same alert, update or digest has the same id, so
	// that none is due twice.
	ID      string       `json:"id"`
	Channel string       `json:"channel"`
	Kind    DeliveryKind `json:"kind"`
	// Case and Event name what is told by an alert or update. The Event of a digest is 0, or
	// the number of the message, from 2, in which it is continued.
	Case  string `json:"case,omitempty"`
	Event int    `json:"event,omitempty"`
	// From and Slot bound what a digest covers: from the slot before (exclusive; zero for a first
	// digest) to its own slot (inclusive). A summary has a slot alone: its period follows from it.
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
	// File is Slack's id of the picture that the message shows, from the moment on at which
	// its upload begins; empty before, and where there is none.
	File string `json:"file,omitempty"`
	// Under is the delivery in whose thread this one stands, where that is not the thread of
	// its case; Inside is the one in whose message it is told. Empty for none.
	Under  string `json:"under,omitempty"`
	Inside string `json:"inside,omitempty"`
}

// DeliveryKind is what sort of message a delivery is.
type DeliveryKind string

// The kinds of delivery.
const (
	Alert   DeliveryKind = "alert"   // the first message of a case in a channel
	Update  DeliveryKind = "update"  // a later step, told in the thread of the alert
	Digest  DeliveryKind = "digest"  // what happened between two slots
	Muting  DeliveryKind = "muting"  // that an organisation is muted in the channel, or is no longer
	Weekly  DeliveryKind = "weekly"  // what seven days came to, with a chart
	Monthly DeliveryKind = "monthly" // what a month came to, with a chart
	// Gathered is one message for all alerts that waited while it was quiet.
	Gathered DeliveryKind = "gathered"
)
