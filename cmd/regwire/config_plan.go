package main

import (
	"time"

	"regwire"
)

// A plan is what is posted in a channel by schedule.
type plan struct {
	kind regwire.DeliveryKind
	Schedule
}

// plans are what the channel is told by schedule.
func (ch Channel) plans() []plan {
	var out []plan
	for _, p := range []plan{{regwire.Digest, ch.Digest}, {regwire.Weekly, ch.Weekly}, {regwire.Monthly, ch.Monthly}} {
		if !p.IsZero() {
			out = append(out, p)
		}
	}
	return out
}

// noun is what a person calls what is planned.
func (p plan) noun() string {
	if p.kind == regwire.Digest {
		return "digest"
	}
	return string(p.kind) + " summary"
}

// summarises reports whether the channel is told summaries, which show charts.
func (ch Channel) summarises() bool { return !ch.Weekly.IsZero() || !ch.Monthly.IsZero() }

// checkPlans notes summaries that would come more often than their periods: the same days
// would be told again and again.
func (ch Channel) checkPlans(m *mistakes, path string) {
	if often(ch.Weekly, 6*24*time.Hour) {
		m.addf(path+".weekly", "%q comes more than once a week: choose one weekday, such as \"0 9 * * 1\"", ch.Weekly.String())
	}
	if often(ch.Monthly, 27*24*time.Hour) {
		m.addf(path+".monthly", "%q comes more than once a month: choose one day, such as \"0 9 1 * *\"", ch.Monthly.String())
	}
}

// often reports whether two slots of a schedule are less than apart from each other, within
// any two years.
func often(s Schedule, apart time.Duration) bool {
	start := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	slot := s.Next(start, time.UTC)
	for !slot.IsZero() && slot.Before(start.AddDate(2, 0, 0)) {
		next := s.Next(slot, time.UTC)
		if !next.IsZero() && next.Sub(slot) < apart {
			return true
		}
		slot = next
	}
	return false
}
