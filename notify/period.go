package notify

import (
	"time"

	"regwire"
)

// A Period is the time that a summary covers: whole days of a time zone.
type Period struct {
	// From and To bound the period: From belongs to it, To does not.
	From, To time.Time

	zone *time.Location // in which days begin at both
	kind regwire.DeliveryKind
	in   Locale
}

// PeriodOf returns the period that a summary due at slot covers, in the days of zone (nil
// for UTC): of a [regwire.Monthly] one the calendar month before, of any other the seven
// days before.
func (l Locale) PeriodOf(kind regwire.DeliveryKind, slot time.Time, zone *time.Location) Period {
	if zone == nil {
		zone = time.UTC
	}
	year, month, day := slot.In(zone).Date()
	if kind == regwire.Monthly {
		day = 1
	}
	p := Period{To: startOf(year, month, day, zone), zone: zone, kind: kind, in: l}
	p.From = p.start()
	return p
}

// before is the period that ends where p begins.
func (p Period) before() Period {
	p.To = p.From
	p.From = p.start()
	return p
}

// start is where a period that ends at To begins. Days are counted on the calendar: one of
// them may have 23 or 25 hours.
func (p Period) start() time.Time {
	year, month, day := p.To.In(p.zone).Date()
	if p.kind == regwire.Monthly {
		return startOf(year, month-1, 1, p.zone)
	}
	return startOf(year, month, day-7, p.zone)
}

// startOf is the first moment of a day. In some zones clocks are put forward at midnight, and
// the day begins at one.
func startOf(year int, month time.Month, day int, zone *time.Location) time.Time {
	start, noon := time.Date(year, month, day, 0, 0, 0, 0, zone), time.Date(year, month, day, 12, 0, 0, 0, zone)
	if start.Day() == noon.Day() {
		return start
	}
	_, before := start.Zone()
	_, after := noon.Zone()
	return start.Add(time.Duration(after-before) * time.Second)
}

// holds reports whether t lies within the period.
func (p Period) holds(t time.Time) bool { return !t.Before(p.From) && t.Before(p.To) }

// last is a moment of the last day of the period.
func (p Period) last() time.Time { return p.To.Add(-time.Nanosecond).In(p.zone) }

// String is "October 2025", or "20 to 26 October 2025".
func (p Period) String() string {
	first, last := p.From.In(p.zone), p.last()
	switch {
	case p.kind == regwire.Monthly:
		return p.in.date(first, monthDate)
	case first.Year() != last.Year():
		return p.in.date(first, fullDate) + " to " + p.in.date(last, fullDate)
	case first.Month() != last.Month():
		return p.in.date(first, dayMonth) + " to " + p.in.date(last, fullDate)
	}
	return p.in.date(first, dayAlone) + " to " + p.in.date(last, fullDate)
}

// short names a period for a comparison: "September", or "week before".
func (p Period) short() string {
	if p.kind == regwire.Monthly {
		return p.in.date(p.From.In(p.zone), monthAlone)
	}
	return "week before"
}

// title is "Monthly summary, October 2025".
func (p Period) title() string {
	if p.kind == regwire.Monthly {
		return "Monthly summary, " + p.String()
	}
	return "Weekly summary, " + p.String()
}

// monthsShown is how many months a chart shows, the one that a period ends in being the last.
const monthsShown = 6

// Since is the earliest time of which a summary of the period tells anything: the start of
// the first month of its chart.
func (p Period) Since() time.Time {
	year, month, _ := p.last().Date()
	return startOf(year, month-monthsShown+1, 1, p.zone)
}

// month is the place among the months shown that t lies in, and false if it is in none, or
// after the period.
func (p Period) month(t time.Time) (int, bool) {
	if t.Before(p.Since()) || !t.Before(p.To) {
		return 0, false
	}
	first, at := p.Since(), t.In(p.zone)
	return 12*(at.Year()-first.Year()) + int(at.Month()-first.Month()), true
}
