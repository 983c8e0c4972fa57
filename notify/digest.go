package notify

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"regwire"
)

// Digest composes the message that tells what happened after from (zero for all before)
// and up to to, with its times in zone (nil for UTC): corrections first, then new cases,
// cases that moved on, better figures, and how much coverage there was, the weightiest
// first in each. What does not fit is stated with its number, and told by the messages
// after the first, which are to follow it. A sum that was proposed is never added to one
// that was imposed.
func (l Locale) Digest(changes []regwire.Change, from, to time.Time, zone *time.Location) []Message {
	if zone == nil {
		zone = time.UTC
	}
	period := l.span(from, to, zone)
	// What was folded into another case is told there.
	changes = slices.DeleteFunc(slices.Clone(changes), func(c regwire.Change) bool { return c.Case.Into != "" })
	groups := l.grouped(changes)
	if len(groups) == 0 {
		return []Message{l.NothingNew(from, to, zone, 0)}
	}
	title := "Enforcement digest, " + l.date(to.In(zone), weekdayDate)
	blocks := []slack.Block{
		header(title),
		section(l.summary(groups, changes)),
	}
	end := small(upper(period))
	room := maxTotal - cost(append(blocks, end)...)
	for i, share := range shares(groups, room) {
		lines, n := groups[i].blocks(share, "follow")
		groups[i].told = n
		blocks = append(blocks, lines...)
	}
	return append([]Message{message(append(blocks, end)...)}, continued(title, groups)...)
}

// NothingNew composes the digest of a time in which nothing happened, so that silence is
// known to be no failure. Healthy is how many sources there are if all could be read, 0
// otherwise: that one is broken is nothing that readers can act upon.
func (l Locale) NothingNew(from, to time.Time, zone *time.Location, healthy int) Message {
	line := "*Nothing new* " + l.span(from, to, zone)
	switch {
	case healthy == 1:
		line += "; the one source is healthy"
	case healthy > 1:
		line += "; all " + l.whole(int64(healthy)) + " sources healthy"
	}
	return message(section(line + "."))
}

// span is "from Thu 1 Aug 2024, 09:00 to Thu 8 Aug 2024, 09:00 (Europe/London)".
func (l Locale) span(from, to time.Time, zone *time.Location) string {
	until := l.date(to.In(zone), shortTime) + " (" + mrkdwn(zone.String(), 40) + ")"
	if from.IsZero() {
		return "up to " + until
	}
	return "from " + l.date(from.In(zone), shortTime) + " to " + until
}

// A group is one part of a digest: a title and a line for each case, the weightiest first.
type group struct {
	title string // "New cases"
	tells func(regwire.Change) bool
	line  func(*item) string
	total int
	lines []string // those of the total that could be told if there were no others
	price int      // what they cost together
	told  int      // how many of the lines stand in a message
}

// add tells one more case.
func (g *group) add(it *item) {
	if g.total++; g.price > maxParts*maxTotal {
		return
	}
	line := "• " + g.line(it)
	g.lines = append(g.lines, line)
	g.price += price(line)
}

// parts are the groups of a digest in their order. A case stands under the first that
// fits, save that what was corrected is told besides.
func parts() []group {
	return []group{
		{title: "Corrections", tells: has(regwire.Correction, regwire.Merged, regwire.Split), line: correctionLine},
		{title: "New cases", tells: has(regwire.CaseOpened), line: newLine},
		{title: "Moved on", tells: has(regwire.StageChanged), line: movedLine},
		{title: "Better figures", tells: has(regwire.FigureFound), line: figureLine},
		{title: "New coverage", tells: has(regwire.Coverage), line: coverageLine},
	}
}

// has returns the question whether a change holds an event of one of kinds.
func has(kinds ...regwire.EventKind) func(regwire.Change) bool {
	return func(c regwire.Change) bool {
		return slices.ContainsFunc(c.Events, func(e regwire.Event) bool { return slices.Contains(kinds, e.Kind) })
	}
}

// An item is a change with what is known of its case today.
type item struct {
	regwire.Change
	view
}

// grouped sorts changes by weight and puts them into the groups; it leaves out empty ones.
func (l Locale) grouped(changes []regwire.Change) []group {
	groups := parts()
	for _, it := range l.weighed(changes) {
		for i := range groups {
			if !groups[i].tells(it.Change) {
				continue
			}
			groups[i].add(it)
			if i > 0 {
				break
			}
		}
	}
	return slices.DeleteFunc(groups, func(g group) bool { return g.total == 0 })
}

// weighed are the changes with what is known today, the weightiest first.
func (l Locale) weighed(changes []regwire.Change) []*item {
	var items []*item
	for _, c := range changes {
		items = append(items, &item{c, l.today(c.Case)})
	}
	slices.SortStableFunc(items, heavier)
	return items
}

// heavier orders by sum, then people, then gravity, then name.
func heavier(a, b *item) int {
	return cmp.Or(
		cmp.Compare(b.size(), a.size()),
		cmp.Compare(b.crowd(), a.crowd()),
		cmp.Compare(gravity(a.kind), gravity(b.kind)),
		cmp.Compare(a.name, b.name),
		cmp.Compare(a.Case.ID, b.Case.ID),
	)
}

// size is a sum in major units, whatever the currency: close enough to put the large
// before the small. Currencies without a minor unit count a hundredth.
func (v view) size() int64 {
	switch {
	case v.sum == nil:
		return 0
	case regwire.MinorDigits(v.sum.Currency) == 3:
		return v.sum.Minor / 1000
	}
	return v.sum.Minor / 100
}

func (v view) crowd() int64 {
	if v.people == nil {
		return 0
	}
	return v.people.N
}

// gravity is the place of k among the kinds, the gravest first and the unknown last.
func gravity(k regwire.Kind) int {
	if i := slices.Index(regwire.Kinds, k); i >= 0 {
		return i
	}
	return len(regwire.Kinds)
}

// summary counts what the groups hold and adds up the sums that moved.
func (l Locale) summary(groups []group, changes []regwire.Change) string {
	var counts []string
	for _, g := range groups {
		counts = append(counts, g.title+": *"+l.whole(int64(g.total))+"*")
	}
	lines := []string{strings.Join(counts, " · ")}
	return strings.Join(append(lines, l.totals(changes)...), "\n")
}
