package notify

import (
	"regexp"
	"strings"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"
)

// A Request is something that a person did in Slack, and wants an answer to. All of it but
// the ids comes from outside.
type Request struct {
	// ID names what was done: the same when Slack tells of it again.
	ID   string
	Kind RequestKind
	// User is the id of the person, and Handle a short name that Slack gives with it.
	User, Handle string
	// Channel is where it was done; empty for a form.
	Channel string
	// Thread is the message under which a button was pressed, or empty.
	Thread string
	// What is the id of the button, or of the form.
	What string
	// Value is what the button carries, or what was typed behind the command.
	Value string
	// Metadata is what the form carries, for [PlaceOf], and Written what stands in its inputs by
	// their ids.
	Metadata string
	Written  map[string]string
	// Trigger lets a form be opened before the person, for three seconds.
	Trigger string
}

// RequestKind is what sort of thing a person did.
type RequestKind string

// The kinds of request.
const (
	Pressed   RequestKind = "pressed"   // a button of a message
	Submitted RequestKind = "submitted" // a form
	Typed     RequestKind = "typed"     // a command
)

// Bounds of what is taken from a person at once, in bytes.
const (
	maxTyped   = 2000
	maxInputs  = 50
	maxInputID = 255
)

// What Slack's ids look like: "U012AB3CD", "C0123456789".
var (
	userID    = regexp.MustCompile(`^[UW][A-Z0-9]{1,30}$`)
	channelID = regexp.MustCompile(`^[CDG][A-Z0-9]{1,30}$`)
)

// requestOf reads what a person did from what Slack tells of it, and false if it is none of
// the things that the program offers.
func requestOf(e socketmode.Event) (Request, bool) {
	envelope := ""
	if e.Request != nil {
		envelope = e.Request.EnvelopeID
	}
	var r Request
	ok := false
	switch told := e.Data.(type) {
	case slack.SlashCommand:
		r, ok = typed(told)
	case slack.InteractionCallback:
		r, ok = acted(told)
	}
	if r.ID == "" {
		r.ID = "envelope " + envelope
	}
	fits := len(r.ID) <= maxInputID+20 && len(r.What) <= maxInputID && len(r.Value) <= maxTyped && len(r.Metadata) <= maxMetadata
	return r, ok && fits && userID.MatchString(r.User)
}

func typed(c slack.SlashCommand) (Request, bool) {
	r := Request{
		ID: idOf("typed", c.TriggerID), Kind: Typed, User: c.UserID, Handle: c.UserName, Channel: c.ChannelID,
		Value: strings.TrimSpace(c.Text), Trigger: c.TriggerID,
	}
	return r, c.Command == Command && channelID.MatchString(c.ChannelID)
}

// acted reads a button that was pressed, or a form that was sent off. A form is known by the
// one time that it was opened, so that it counts once however often it is sent off.
func acted(c slack.InteractionCallback) (Request, bool) {
	r := Request{User: c.User.ID, Handle: c.User.Name, Trigger: c.TriggerID}
	switch {
	case c.Type == slack.InteractionTypeViewSubmission:
		r.ID, r.Kind, r.What, r.Metadata = idOf("form", c.View.ID), Submitted, c.View.CallbackID, c.View.PrivateMetadata
		r.Written = writtenIn(c.View.State)
		return r, r.Written != nil
	case c.Type == slack.InteractionTypeBlockActions && len(c.ActionCallback.BlockActions) > 0:
		action := c.ActionCallback.BlockActions[0]
		r.ID, r.Kind, r.What, r.Value = idOf("pressed", c.TriggerID), Pressed, action.ActionID, action.Value
		r.Channel, r.Thread = c.Container.ChannelID, c.Container.ThreadTs
		if !timestamp.MatchString(r.Thread) {
			r.Thread = ""
		}
		return r, c.Container.Type == "message" && channelID.MatchString(r.Channel)
	}
	return r, false
}

func idOf(what, id string) string {
	if id == "" {
		return ""
	}
	return what + " " + id
}

// writtenIn is what stands in the inputs of a form; nil if there are too many.
func writtenIn(state *slack.ViewState) map[string]string {
	written := map[string]string{}
	if state == nil {
		return written
	}
	if len(state.Values) > maxInputs {
		return nil
	}
	for id, element := range state.Values {
		in := element[inputAction]
		text := in.Value
		if in.SelectedOption.Value != "" {
			text = in.SelectedOption.Value
		}
		if len(id) > maxInputID || len(text) > maxTyped {
			return nil
		}
		written[id] = strings.TrimSpace(text)
	}
	return written
}
