package notify

import (
	"strings"
	"time"

	"github.com/slack-go/slack"

	"regwire"
)

// Gathering returns the delivery of the one message that tells of alerts which waited while
// it was quiet. Its id depends on the first of them alone, and it is due before them.
func Gathering(waiting []regwire.Delivery) regwire.Delivery {
	first := waiting[0]
	return regwire.Delivery{
		ID:      id("gathered", first.Channel, first.ID),
		Channel: first.Channel,
		Kind:    regwire.Gathered,
		Due:     first.Due,
	}
}

// Gathered composes the message for cases whose alerts have waited since from: a line for
// each as it stands today, the weightiest first, with times in zone (nil for UTC). Where
// threaded is true the alerts themselves are to stand in its thread.
func (l Locale) Gathered(cases []regwire.Case, from time.Time, zone *time.Location, threaded bool) Message {
	if zone == nil {
		zone = time.UTC
	}
	var changes []regwire.Change
	for _, c := range cases {
		changes = append(changes, regwire.Change{Case: c, Events: c.Events})
	}
	g := group{title: "New cases", line: newLine}
	for _, it := range l.weighed(changes) {
		g.add(it)
	}
	blocks := []slack.Block{header(l.count(g.total, "case") + " from quiet hours")}
	if sums := l.totals(changes); len(sums) > 0 {
		blocks = append(blocks, section(strings.Join(sums, "\n")))
	}
	since, rest := "Since "+l.date(from.In(zone), shortTime)+" ("+mrkdwn(zone.String(), 40)+").", "not shown"
	if threaded {
		since, rest = since+" Each stands in the thread.", "in the thread"
	}
	end := small(since)
	lines, _ := g.blocks(maxTotal-cost(append(blocks, end)...), rest)
	return message(append(append(blocks, lines...), end)...)
}
