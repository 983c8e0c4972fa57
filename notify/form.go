package notify

import (
	"encoding/json"
	"errors"
	"slices"

	"github.com/slack-go/slack"

	"regwire"
)

// A Form is a dialogue that is opened before one person.
type Form struct{ view slack.ModalViewRequest }

// The forms, by the ids under which Slack says that one was sent off.
const (
	FormCorrect = "regwire_form_correct"
	FormSplit   = "regwire_form_split"
	FormDismiss = "regwire_form_dismiss"
)

// The inputs that forms have besides the fields of a case.
const (
	InputArticle = "article" // the id of an article
	InputWhy     = "why"     // a person's reason
)

// A Place is what a form is about. It travels with the form and comes back with it.
type Place struct {
	Channel string `json:"channel"`
	Case    string `json:"case"`
	// Seen are short marks of the values that a form of fields began with, so that what was
	// left alone is told from what was changed.
	Seen map[string]string `json:"seen,omitempty"`
}

// PlaceOf reads the place that came back with a form.
func PlaceOf(metadata string) (Place, error) {
	var p Place
	if len(metadata) > maxMetadata || json.Unmarshal([]byte(metadata), &p) != nil || p.Channel == "" || p.Case == "" {
		return Place{}, errors.New("read form: it does not say what it is about")
	}
	return p, nil
}

// Slack's limits of forms, in characters.
const (
	maxMetadata = 3000
	maxTitle    = 24
	maxOptions  = 100
	maxReason   = 300
)

// dialogue puts a dialogue together.
func dialogue(callback, title, submit string, p Place, blocks ...slack.Block) Form {
	metadata, err := json.Marshal(p)
	if err != nil {
		panic(err) // it is made of strings
	}
	return Form{slack.ModalViewRequest{
		Type: slack.VTModal, CallbackID: callback, PrivateMetadata: string(metadata),
		Title: unformatted(title, maxTitle), Submit: label(submit), Close: label("Cancel"),
		Blocks: slack.Blocks{BlockSet: blocks},
	}}
}

// Notice composes a dialogue that says something to one person, and asks nothing.
func Notice(text string) Form {
	return Form{slack.ModalViewRequest{
		Type: slack.VTModal, Title: label("regwire"), Close: label("Close"),
		Blocks: slack.Blocks{BlockSet: []slack.Block{section(mrkdwn(text, maxSection))}},
	}}
}

// SplitForm composes the dialogue that asks which article of c is about another matter.
func SplitForm(c regwire.Case, p Place) Form {
	var options []*slack.OptionBlockObject
	for _, r := range slices.Backward(c.Reports) { // what came last is most likely to be wrong here
		if r.Article != "" && width(r.Article) <= maxButtonValue && len(options) < maxOptions {
			options = append(options, slack.NewOptionBlockObject(r.Article, label(reportLabel(r)), nil))
		}
	}
	which := slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, nil, inputAction, options...)
	return dialogue(FormSplit, "Not the same matter", "Take it out", p,
		section("One article of *"+mrkdwn(partyOf(c), 150)+"* becomes a case of its own. No rule joins the two again."),
		slack.NewInputBlock(InputArticle, label("Which article is about another matter?"), nil, which),
		why(),
	)
}

// reportLabel is "Trade & Tech, 8 Aug 2024: Supplier faces fine".
func reportLabel(r regwire.Report) string {
	s := clip(r.Publisher, 25)
	if s == "" {
		s = "unnamed source"
	}
	if !r.Published.IsZero() {
		s += ", " + r.Published.UTC().Format("2 Jan 2006")
	}
	if title := clean(r.Title); title != "" {
		s += ": " + title
	}
	return s
}

// DismissForm composes the dialogue that asks why c is of no relevance.
func DismissForm(c regwire.Case, p Place) Form {
	return dialogue(FormDismiss, "Not relevant", "Not relevant", p,
		section("*"+mrkdwn(partyOf(c), 150)+"* is kept, but no channel hears of this case any more. “Correct…” takes that back."),
		why(),
	)
}

// inputAction is the id of the one element of each input.
const inputAction = "value"

// why asks for a reason.
func why() slack.Block {
	text := slack.NewPlainTextInputBlockElement(nil, inputAction).WithMaxLength(maxReason)
	return slack.NewInputBlock(InputWhy, label("Why? It is kept with the case."), nil, text).WithOptional(true)
}
