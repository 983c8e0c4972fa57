package notify

import (
	"slices"
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
	e := corrected(c, last(c.Events))
	blocks := l.Alert(c, e).Blocks
	if s := setAside(c); s != "" {
		blocks = append(blocks, section(s))
	}
	if s := l.course(c); s != "" {
		blocks = append(blocks, small(s))
	}
	if s := l.changedFigures(c, e); s != "" {
		blocks = append(blocks, small("What changed: "+s))
	}
	return blocks
}

// corrected is an event with the stage and the sum at which the case stands today, if they
// were set right, or articles came and went, since.
func corrected(c regwire.Case, e regwire.Event) regwire.Event {
	for _, later := range c.Events {
		switch later.Kind {
		case regwire.Correction, regwire.Merged, regwire.Split:
			if later.Seq > e.Seq {
				e.Stage, e.Sum = c.Stage, nil
			}
		}
	}
	return e
}

// setAside is "*Not relevant*, says Ann Example (U012AB3CD): no enforcement action"; empty
// for a case that people hear of.
func setAside(c regwire.Case) string {
	if !c.Dismissed {
		return ""
	}
	s := "*Not relevant*: nobody hears of this case any more."
	for _, w := range c.Words {
		if w.Field == "relevant" && w.Stands() {
			s = "*Not relevant*, says " + mrkdwn(w.By, maxLabel)
			if why := mrkdwn(w.Why, maxReason); why != "" {
				s += ": " + why
			}
		}
	}
	return s
}

// changedFigures says which figures changed on the way to e, and what they were.
func (l Locale) changedFigures(c regwire.Case, e regwire.Event) string {
	set := slices.DeleteFunc(slices.Clone(c.Events), func(e regwire.Event) bool { return relevance(e) != "" }) // said in a line of its own
	if s := l.changesOf(set, regwire.FigureFound, regwire.Correction); s != "" {
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
