package notify

import (
	"github.com/slack-go/slack"

	"regwire"
)

// The buttons of a case's message, by the ids under which Slack says that one was pressed.
const (
	PressEvidence = "regwire_evidence"
	PressCorrect  = "regwire_correct"
	PressSplit    = "regwire_split"
	PressDismiss  = "regwire_dismiss"
	PressMute     = "regwire_mute"
)

// WithButtons returns m, the first message of c in a channel, with the buttons by which
// people act upon the case. Each carries the id of the case. A message that has no room for
// them stays as it is.
func WithButtons(m Message, c regwire.Case) Message {
	buttons := []slack.BlockElement{
		button(PressEvidence, "Evidence", c),
		button(PressCorrect, "Correct…", c),
	}
	if !c.Dismissed {
		mute := button(PressMute, "Mute here", c)
		mute.Confirm = muteQuestion(c)
		buttons = append(buttons, button(PressSplit, "Not the same matter…", c), button(PressDismiss, "Not relevant…", c), mute)
	}
	row := slack.NewActionBlock("regwire", buttons...)
	if len(c.ID) > maxButtonValue || cost(append(m.Blocks[:len(m.Blocks):len(m.Blocks)], row)...) > maxTotal {
		return m
	}
	m.Blocks = append(m.Blocks[:len(m.Blocks):len(m.Blocks)], row)
	return m
}

// maxButtonValue is how long the value of a button may be, in bytes; Slack takes 2,000
// characters.
const maxButtonValue = 150

func button(id, text string, c regwire.Case) *slack.ButtonBlockElement {
	return slack.NewButtonBlockElement(id, c.ID, label(text))
}

// label is a short text without formatting, as it came.
func label(s string) *slack.TextBlockObject { return unformatted(s, 75) }

func unformatted(s string, limit int) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.PlainTextType, plain(s, limit), false, false)
}

// muteQuestion asks before a channel hears nothing more of an organisation.
func muteQuestion(c regwire.Case) *slack.ConfirmationBlockObject {
	text := "This channel hears nothing more of " + plain(partyOf(c), 120) + " until somebody types /regwire unmute."
	return slack.NewConfirmationBlockObject(label("Mute this organisation?"),
		slack.NewTextBlockObject(slack.PlainTextType, text, false, false), label("Mute"), label("Leave it"))
}

// partyOf is the name that a case is known by.
func partyOf(c regwire.Case) string { return view{name: c.Organisation.Name}.party() }
