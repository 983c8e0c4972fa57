package notify

import (
	"strings"

	"regwire"
)

// title is "*Advanced Computer Software Group* (ICO): ".
func (v view) title() string {
	s := bold(v.party(), 100)
	if r := mrkdwn(v.regulator, 40); r != "" {
		s += " (" + r + ")"
	}
	return s + ": "
}

// newLine tells of a case that opened.
func newLine(c regwire.Change) string {
	v := today(c.Case)
	return v.title() + mrkdwn(v.words(), maxWords) + v.tail()
}

// movedLine tells where a case stands and where it stood before.
func movedLine(c regwire.Change) string {
	v := today(c.Case)
	now := v
	if v.stage == regwire.Imposed {
		now.was = nil // told in full by what follows
	}
	s := v.title() + "now " + mrkdwn(now.words(), maxWords)
	if old, ok := before(c.Case, first(c.Events)); ok {
		old.was = nil
		s += "; was " + mrkdwn(old.words(), maxWords)
	}
	return s + v.tail()
}

// first returns the first newsworthy one of events.
func first(events []regwire.Event) regwire.Event {
	for _, e := range events {
		if e.Newsworthy() {
			return e
		}
	}
	return regwire.Event{}
}

// figureLine tells which figures became known or better known.
func figureLine(c regwire.Change) string {
	return today(c.Case).title() + changesOf(c, regwire.FigureFound)
}

// correctionLine tells what was set right.
func correctionLine(c regwire.Change) string {
	return today(c.Case).title() + changesOf(c, regwire.Correction, regwire.Merged, regwire.Split)
}

// changesOf joins what the events of kinds changed.
func changesOf(c regwire.Change, kinds ...regwire.EventKind) string {
	var parts []string
	for _, e := range c.Events {
		if !has(kinds...)(regwire.Change{Events: []regwire.Event{e}}) {
			continue
		}
		if e.Kind == regwire.Merged || e.Kind == regwire.Split {
			parts = append(parts, view{}.step(e))
			continue
		}
		parts = append(parts, fieldName(e.Field)+" now "+change(e))
	}
	return mrkdwn(strings.Join(parts, "; "), 400)
}

// coverageLine counts the new reports of a case about which nothing else is new.
func coverageLine(c regwire.Change) string {
	n := 0
	for _, e := range c.Events {
		if e.Kind == regwire.Coverage {
			n++
		}
	}
	return today(c.Case).title() + count(n, "new report") + ", " + count(len(c.Case.Reports), "report") + " in all"
}

// tail is what follows the step of a case in one line: people, coverage and the best link.
func (v view) tail() string {
	var parts []string
	if v.people != nil {
		parts = append(parts, mrkdwn(v.people.String(), 40)+" people")
	}
	official, rest := v.official()
	if n := len(v.reports); n > 0 {
		parts = append(parts, reports(n))
	}
	switch {
	case official != nil:
		parts = append(parts, link(official.URL, "official notice"))
	case len(rest) > 0:
		parts = append(parts, cite(rest[0]))
	}
	if len(parts) == 0 {
		return ""
	}
	return " · " + strings.Join(parts, " · ")
}
