package notify

import (
	"strings"

	"github.com/slack-go/slack"

	"regwire"
)

// Standing composes what the first message of a case says once the case has moved on:
// what is known today, with each step on the way and each figure that changed.
func (l Locale) Standing(c regwire.Case) Message { return message(l.standing(c)...) }

// Again composes the first message of a case anew, after a person deleted it. Earlier is
// the address of what was said in its thread, or empty.
func (l Locale) Again(c regwire.Case, earlier string) Message {
	note := "Posted again: the first message about this case was deleted."
	if earlier != "" {
		note += " Earlier steps: " + link(earlier, "the thread before")
	}
	return message(append(l.standing(c), small(note))...)
}

func (l Locale) standing(c regwire.Case) []slack.Block {
	e := last(c.Events)
	blocks := l.Alert(c, e).Blocks
	if s := l.course(c); s != "" {
		blocks = append(blocks, small(s))
	}
	if s := l.changedFigures(c, e); s != "" {
		blocks = append(blocks, small("What changed: "+s))
	}
	return blocks
}

// changedFigures says which figures changed on the way to e, and what they were.
func (l Locale) changedFigures(c regwire.Case, e regwire.Event) string {
	if s := l.changesOf(c.Events, regwire.FigureFound, regwire.Correction); s != "" {
		return s
	}
	return strings.Join(l.at(c, e).changed(l.before(c, e)), "; ")
}

// maxSteps is how many steps of a case its first message tells.
const maxSteps = 6

// course is "Course: 7 August 2024 provisional fine of £6.09m proposed → 27 March 2025
// fined £3,076,320", the newest steps; empty while there was only one.
func (l Locale) course(c regwire.Case) string {
	var steps []string
	for _, e := range c.Events {
		if !e.Newsworthy() {
			continue
		}
		s := mrkdwn(l.at(c, e).words(), maxWords)
		if !e.At.IsZero() {
			s = l.date(e.At.UTC(), fullDate) + " " + s
		}
		steps = append(steps, s)
	}
	if len(steps) < 2 {
		return ""
	}
	lead := "Course: "
	if len(steps) > maxSteps {
		steps = steps[len(steps)-maxSteps:]
		lead += "… → "
	}
	return lead + strings.Join(steps, " → ")
}
