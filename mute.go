package regwire

import "time"

// A Mute is that a channel is to hear nothing of an organisation, because a person said so.
type Mute struct {
	// ID names the mute for good. The delivery that tells the channel of it has the same id.
	ID      string `json:"id"`
	Channel string `json:"channel"`
	// Organisation is the name that is muted, in any legal form.
	Organisation string `json:"organisation"`
	// Case is the case on whose message it was said, or empty.
	Case string `json:"case,omitempty"`
	// By is who said it, and At when.
	By string    `json:"by"`
	At time.Time `json:"at"`
	// Undone says who took it back; nil while it stands.
	Undone *Undoing `json:"undone,omitempty"`
}

// Stands reports whether the mute was not taken back.
func (m Mute) Stands() bool { return m.Undone == nil }
