package notify

import (
	"slices"
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
func newLine(it *item) string {
	return it.title() + mrkdwn(it.words(), maxWords) + it.tail()
}

// movedLine tells where a case stands and where it stood before.
func movedLine(it *item) string {
	now := it.view
	if now.stage == regwire.Imposed {
		now.was = nil // told in full by what follows
	}
	s := it.title() + "now " + mrkdwn(now.words(), maxWords)
	if old, ok := it.in.before(it.Case, first(it.Events)); ok {
		old.was = nil
		s += "; was " + mrkdwn(old.words(), maxWords)
	}
	return s + it.tail()
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
func figureLine(it *item) string {
	return it.title() + it.in.changesOf(it.Events, regwire.FigureFound)
}

// correctionLine tells what was set right.
func correctionLine(it *item) string {
	return it.title() + it.in.changesOf(it.Events, regwire.Correction, regwire.Merged, regwire.Split)
}

// changesOf joins what the events of kinds changed.
func (l Locale) changesOf(events []regwire.Event, kinds ...regwire.EventKind) string {
	var parts []string
	for _, e := range events {
		if !slices.Contains(kinds, e.Kind) {
			continue
		}
		if e.Kind == regwire.Merged || e.Kind == regwire.Split {
			parts = append(parts, view{in: l}.step(e))
			continue
		}
		if s := relevance(e); s != "" {
			parts = append(parts, s)
			continue
		}
		parts = append(parts, fieldName(e.Field)+" now "+l.change(e))
	}
	return mrkdwn(strings.Join(parts, "; "), 400)
}

// coverageLine counts the new reports of a case about which nothing else is new.
func coverageLine(it *item) string {
	n := 0
	for _, e := range it.Events {
		if e.Kind == regwire.Coverage {
			n++
		}
	}
	return it.title() + it.in.count(n, "new report") + ", " + it.in.reports(len(it.Case.Reports)) + " in all"
}

// tail is what follows the step of a case in one line: people, coverage and the best link.
func (v view) tail() string {
	var parts []string
	if v.people != nil {
		noun := " people"
		if v.people.N == 1 {
			noun = " person"
		}
		parts = append(parts, mrkdwn(v.peopleWords(), 40)+noun)
	}
	official, rest := v.official()
	if n := len(v.reports); n > 0 {
		parts = append(parts, v.in.reports(n))
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
