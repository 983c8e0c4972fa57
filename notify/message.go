package notify

import (
	"github.com/slack-go/slack"
)

// A Message is one message as Slack takes it: everything in it is escaped.
type Message struct {
	// Text says the whole message without formatting, for notifications, for screen
	// readers, and wherever blocks are not shown.
	Text string
	// Blocks are the message as a channel shows it.
	Blocks []slack.Block
	// Delivery is the id of the delivery that the message settles, or empty. It is posted
	// as metadata, which readers do not see, so that a message can be found again.
	Delivery string
	// Picture is what an image block among the blocks shows; nil for none. It has to be
	// uploaded before the message is posted.
	Picture *Picture
}

// Slack's limits, in characters. The one on all blocks together is not documented; it
// was found at about 13,200 characters of their JSON.
const (
	maxBlocks  = 50
	maxHeader  = 150
	maxSection = 3000
	maxField   = 2000
	maxFields  = 10
	maxTotal   = 13000
	maxText    = maxTotal // Slack cuts at 40,000
)

// message puts blocks together with the text that says the same.
func message(blocks ...slack.Block) Message {
	return Message{Text: fallback(blocks), Blocks: blocks}
}

// markup makes a text object of what is escaped already. Verbatim keeps Slack from
// looking for names, channels and addresses in plain words.
func markup(escaped string) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.MarkdownType, escaped, false, true)
}

func header(escaped string) slack.Block {
	return slack.NewHeaderBlock(slack.NewTextBlockObject(slack.PlainTextType, escaped, false, false))
}

func section(escaped string) slack.Block {
	return slack.NewSectionBlock(markup(escaped), nil, nil)
}

// small is a line in small grey letters.
func small(escaped string) slack.Block {
	return slack.NewContextBlock("", markup(escaped))
}

// bold writes text from outside in bold, at most limit characters with the two signs.
func bold(s string, limit int) string { return "*" + mrkdwn(s, limit-2) + "*" }

// A field is a label with a value, both as they came.
type field struct{ label, value string }

// fields lays out those that have a value in two columns; nil if none has.
func fields(fs []field) slack.Block {
	var texts []*slack.TextBlockObject
	for _, f := range fs {
		if f.value == "" || len(texts) == maxFields {
			continue
		}
		texts = append(texts, markup(bold(f.label, 40)+"\n"+mrkdwn(f.value, maxValue)))
	}
	return slack.NewSectionBlock(nil, texts, nil)
}

// maxValue bounds what one field says, far below the [maxField] of Slack, so that ten of
// them leave room for the rest.
const maxValue = 300
