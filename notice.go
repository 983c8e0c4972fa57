package regwire

import "time"

// Health is the kind of delivery that tells operators of a source. It goes to their channel alone.
const Health DeliveryKind = "health"

// A Notice tells operators that the health of a source changed.
type Notice struct {
	Source string    `json:"source"`
	At     time.Time `json:"at"`
	// Broken is true when the source cannot be read at all.
	Broken bool `json:"broken,omitempty"`
	// Concerns are what is wrong now in words, the worst first; none for a source that is well again.
	Concerns []string `json:"concerns,omitempty"`
	// Was names what was wrong when that was last told, at Since; empty if nothing was.
	Was   string    `json:"was,omitempty"`
	Since time.Time `json:"since,omitzero"`
	// Succeeded is when it was last read, NextPoll when it is asked again; zero for never.
	Succeeded time.Time `json:"succeeded,omitzero"`
	NextPoll  time.Time `json:"next_poll,omitzero"`
}
