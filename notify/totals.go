package notify

import (
	"math"
	"slices"
	"strings"

	"regwire"
)

// A total is what several cases come to in one currency.
type total struct {
	sum   regwire.Money
	cases int
}

// totals are the lines that add up the sums of the cases that opened or moved on: those
// imposed and those proposed each for themselves, for a proposed sum is not a fine.
func (l Locale) totals(changes []regwire.Change) []string {
	var imposed, proposed []total
	for _, c := range changes {
		e := last(c.Events)
		v := l.at(c.Case, e)
		switch {
		case !e.Newsworthy() || v.sum == nil:
		case v.stage == regwire.Imposed:
			imposed = add(imposed, *v.sum)
		case v.stage == regwire.Proposed:
			proposed = add(proposed, *v.sum)
		}
	}
	var lines []string
	if len(imposed) > 0 {
		lines = append(lines, "Imposed: "+l.spell(imposed))
	}
	if len(proposed) > 0 {
		lines = append(lines, "Proposed, not imposed: "+l.spell(proposed))
	}
	return lines
}

// last returns the last newsworthy one of events.
func last(events []regwire.Event) regwire.Event {
	for _, e := range slices.Backward(events) {
		if e.Newsworthy() {
			return e
		}
	}
	return regwire.Event{}
}

// add adds m to the total of its currency. What passes the largest sum stays there.
func add(ts []total, m regwire.Money) []total {
	for i := range ts {
		t := &ts[i]
		if t.sum.Currency != m.Currency {
			continue
		}
		if m.Minor > math.MaxInt64-t.sum.Minor {
			m.Minor = math.MaxInt64 - t.sum.Minor
		}
		t.sum.Minor += m.Minor
		t.cases++
		return ts
	}
	return append(ts, total{m, 1})
}

// spell is "£3,076,320 (1 case), €1.2m (2 cases)", the first few currencies.
func (l Locale) spell(ts []total) string {
	var parts []string
	for _, t := range ts {
		parts = append(parts, l.amount(t.sum)+" ("+l.count(t.cases, "case")+")")
	}
	return mrkdwn(list(parts, 8), 600)
}

// upper writes the first letter of s large.
func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
