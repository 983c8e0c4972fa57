package notify

import (
	"encoding/json"
	"strings"

	"github.com/slack-go/slack"
)

// A Reply is what a person is shown at once. The zero value shows nothing, and closes a form.
type Reply struct {
	// Message answers a command, to the person who typed it alone.
	Message *Message
	// Errors say by the ids of inputs what is wrong with them. The form stays open.
	Errors map[string]string
}

// maxReply is how large an acknowledgement may be in bytes: Slack drops one of 20 kB without
// a word.
const maxReply = 18_000

// payload is the reply as an acknowledgement carries it; nil for nothing.
func (r Reply) payload(kind RequestKind) any {
	switch {
	case kind == Submitted && len(r.Errors) > 0:
		errors := map[string]string{}
		for id, text := range r.Errors {
			errors[id] = clip(text, 300)
		}
		return slack.NewErrorsViewSubmissionResponse(errors)
	case kind == Typed && r.Message != nil:
		return whispered(*r.Message)
	}
	return nil
}

// whispered is a message for one person, without the last of its blocks where it is too
// large.
func whispered(m Message) any {
	first, _, _ := strings.Cut(m.Text, "\n")
	blocks := m.Blocks
	for {
		out := map[string]any{"response_type": "ephemeral", "text": first, "blocks": blocks}
		b, err := json.Marshal(out)
		if err == nil && len(b) <= maxReply || len(blocks) == 1 {
			return out
		}
		blocks = blocks[:len(blocks)-1]
	}
}
