package notify

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/slack-go/slack"

	"regwire"
)

// An Input is one field of a case in a form.
type Input struct {
	// Name is the field, and the id of the input.
	Name string
	// Value is what it begins with.
	Value string
	// Choices are all values that it can have; nil for any text.
	Choices []string
	// Needed means that it cannot be made empty.
	Needed bool
}

// CorrectForm composes the dialogue in which a person sets fields of c right.
func CorrectForm(c regwire.Case, inputs []Input, p Place) Form {
	p.Seen = map[string]string{}
	blocks := []slack.Block{section("What you change stands whatever later articles say. What they say is shown beside it.")}
	for _, in := range inputs {
		p.Seen[in.Name] = mark(in.Value)
		blocks = append(blocks, in.block())
	}
	return dialogue(FormCorrect, partyOf(c), "Save", p, append(blocks, why())...)
}

// Changed reports whether value is not what the input of that name began with.
func (p Place) Changed(name, value string) bool { return p.Seen[name] != mark(value) }

// mark is a short name of a value.
func mark(value string) string {
	sum := sha256.Sum256([]byte(clip(value, maxWritten)))
	return hex.EncodeToString(sum[:6])
}

// maxWritten bounds what a person writes into one input.
const maxWritten = 200

// block lays out an input: a choice, or a line of text.
func (in Input) block() slack.Block {
	var element slack.BlockElement
	if in.Choices != nil {
		element = in.choice()
	} else {
		text := slack.NewPlainTextInputBlockElement(nil, inputAction).WithMaxLength(maxWritten)
		text.InitialValue = clip(in.Value, maxWritten)
		element = text
	}
	var hint *slack.TextBlockObject
	if s := hints[in.Name]; s != "" {
		hint = label(s)
	}
	return slack.NewInputBlock(in.Name, label(upper(fieldName(in.Name))), hint, element).WithOptional(!in.Needed)
}

func (in Input) choice() *slack.SelectBlockElement {
	var options []*slack.OptionBlockObject
	var initial *slack.OptionBlockObject
	for _, choice := range in.Choices {
		o := slack.NewOptionBlockObject(choice, label(strings.ReplaceAll(choice, "_", " ")), nil)
		if choice == in.Value {
			initial = o
		}
		options = append(options, o)
	}
	s := slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, nil, inputAction, options...)
	s.InitialOption = initial
	return s
}

// hints say how a value is written.
var hints = map[string]string{
	"amount":        "Such as £3,076,320, GBP 3.07m or EUR 91m proposed; none if there is none",
	"people":        "Such as 82,946, about 1,000, at least 500 or up to 900",
	"volume":        "Such as 95,277 calls: calls, texts, emails or messages",
	"incident_date": "Such as 2025-03-27, 2025-03 or 2025",
	"decided":       "Such as 2025-03-27, 2025-03 or 2025",
}
