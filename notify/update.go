package notify

import (
	"strings"

	"github.com/slack-go/slack"

	"regwire"
)

// Update composes the reply that tells e, a later event of c, in the thread of the alert.
func (l Locale) Update(c regwire.Case, e regwire.Event) Message {
	if e.Kind == regwire.Coverage {
		return l.Coverage(c, []regwire.Event{e}, false)
	}
	v := l.at(c, e)
	lines := []string{bold(v.party()+": "+v.step(e), 400)}
	if e.Newsworthy() {
		if v.caution() != "" {
			lines = append(lines, mrkdwn(v.standing(), maxValue))
		}
		lines = append(lines, v.changed(l.before(c, e))...)
	} else if also := l.changesOf(beside(c, e), regwire.FigureFound, regwire.Correction); also != "" {
		lines = append(lines, "Also: "+also)
	}
	blocks := []slack.Block{section(strings.Join(lines, "\n"))}
	if q := v.quote(e); q != "" {
		blocks = append(blocks, section(q))
	}
	if s := v.source(e); s != "" {
		blocks = append(blocks, small(s))
	}
	if s := speaker(e); s != "" {
		blocks = append(blocks, small(s))
	}
	return message(blocks...)
}

// speaker is "By Ann Example (U012AB3CD): a misprint in the notice".
func speaker(e regwire.Event) string {
	if clean(e.By) == "" {
		return ""
	}
	s := "By " + mrkdwn(e.By, maxLabel)
	if why := mrkdwn(e.Why, maxReason); why != "" {
		s += ": " + why
	}
	return s
}

// beside are the other events that the article behind e brought, or that the same person
// brought with it.
func beside(c regwire.Case, e regwire.Event) []regwire.Event {
	var others []regwire.Event
	for _, other := range c.Events {
		together := other.Article == e.Article && e.Article != "" || e.By != "" && other.By == e.By && other.At.Equal(e.At)
		if other.Seq != e.Seq && together && !other.Newsworthy() {
			others = append(others, other)
		}
	}
	return others
}

// step says what an event changed.
func (v view) step(e regwire.Event) string {
	switch e.Kind {
	case regwire.FigureFound:
		return fieldName(e.Field) + " now known: " + v.in.change(e)
	case regwire.Coverage:
		return "new coverage"
	case regwire.Correction:
		if s := relevance(e); s != "" {
			return s
		}
		return "corrected, " + fieldName(e.Field) + ": " + v.in.change(e)
	case regwire.Merged:
		return "another case was found to be the same matter"
	case regwire.Split:
		return "an article was found to be about another matter"
	}
	return v.words()
}

// relevance says that a person set a case aside or took it up again; empty for another event.
func relevance(e regwire.Event) string {
	switch {
	case e.Field != "relevant":
		return ""
	case e.Now == "no":
		return "set aside as not relevant"
	}
	return "relevant after all"
}

// change is "£3,076,320 (was £3.07m)". A sum carries the stage that it stands at.
func (l Locale) change(e regwire.Event) string {
	s := clip(l.value(e.Field, e.Now), maxLabel)
	if s == "" {
		s = "none"
	}
	if e.Field == "amount" && e.Stage != "" && !e.Stage.Final() {
		s += ", " + string(e.Stage)
	}
	if was := clip(l.value(e.Field, e.Was), maxLabel); was != "" {
		s += " (was " + was + ")"
	}
	return s
}

// before returns what was known of c at the newsworthy event before e, and false if e is
// the first one.
func (l Locale) before(c regwire.Case, e regwire.Event) (view, bool) {
	for i := len(c.Events) - 1; i >= 0; i-- {
		if earlier := c.Events[i]; earlier.Seq < e.Seq && earlier.Newsworthy() {
			return l.at(c, earlier), true
		}
	}
	return view{}, false
}

// changed are the lines that say which other facts moved with the stage.
func (v view) changed(old view, ok bool) []string {
	if !ok {
		return nil
	}
	var lines []string
	add := func(label, now, was string) {
		if now != "" && was != "" && now != was {
			lines = append(lines, mrkdwn(label+": "+now+" (was "+was+")", maxValue))
		}
	}
	add("People affected", v.peopleWords(), old.peopleWords())
	add("Decided", v.in.day(v.decided), v.in.day(old.decided))
	return lines
}

// source links the article that brought e, and counts what has been read of the case.
func (v view) source(e regwire.Event) string {
	from := v.report(e.Article)
	if from == nil {
		return ""
	}
	label := "Reported by "
	if from.Official {
		label = "Official notice: "
	}
	return label + cite(*from) + v.in.published(*from) + " · " + v.in.reports(len(v.reports)) + " in all"
}
