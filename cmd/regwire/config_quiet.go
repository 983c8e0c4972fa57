package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A Quiet is when alerts wait: spans of the day as clocks in the zone of a channel show it.
// The zero value is never.
type Quiet []QuietSpan

// A QuietSpan is from one minute of the day to another, on some weekdays. Where it ends no
// later than it begins, it ends on the day after.
type QuietSpan struct {
	days        [7]bool // by time.Weekday: on which it begins
	from, until int     // minutes since midnight
}

// spanText is such as "19:00-07:30", "Sat 00:00-24:00" or "Mon-Fri 18:30-08:00".
var spanText = regexp.MustCompile(`(?i)^(?:(sun|mon|tue|wed|thu|fri|sat)(?:-(sun|mon|tue|wed|thu|fri|sat))? )?([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$`)

// UnmarshalText reads a span; without weekdays it is of every day.
func (s *QuietSpan) UnmarshalText(text []byte) error {
	m := spanText.FindStringSubmatch(string(text))
	if m == nil {
		return fmt.Errorf("%q is no time of the day: write such as \"19:00-08:00\" or \"Sat-Sun 00:00-24:00\"", text)
	}
	*s = QuietSpan{days: weekdays(m[1], m[2]), from: minuteOf(m[3], m[4]), until: minuteOf(m[5], m[6])}
	if m[5] == "" {
		s.until = dayMinutes
	}
	if s.from == s.until {
		return fmt.Errorf("%q begins when it ends: write 00:00-24:00 for a whole day", text)
	}
	return nil
}

const dayMinutes = 24 * 60

func minuteOf(hour, minute string) int {
	h, _ := strconv.Atoi(hour) // digits, or empty
	m, _ := strconv.Atoi(minute)
	return 60*h + m
}

// weekdays are those from first to last, past Sunday too; all of them where first is empty.
func weekdays(first, last string) (days [7]bool) {
	const names = "sunmontuewedthufrisat"
	if first == "" {
		return [7]bool{true, true, true, true, true, true, true}
	}
	if last == "" {
		last = first
	}
	day, end := strings.Index(names, strings.ToLower(first))/3, strings.Index(names, strings.ToLower(last))/3
	for days[day] = true; day != end; days[day] = true {
		day = (day + 1) % 7
	}
	return days
}

// longestQuiet is how far ahead an end is looked for: past a week there is none.
const longestQuiet = 8 * 24 * time.Hour

// Until returns when it ceases to be quiet if it is so at t, in UTC, else the zero time.
// Spans that touch are one.
func (q Quiet) Until(t time.Time, zone *time.Location) time.Time {
	end := t
	for moved := true; moved && end.Sub(t) < longestQuiet; {
		moved = false
		for _, span := range q {
			if later := span.endOf(end, zone); later.After(end) {
				end, moved = later, true
			}
		}
	}
	if end.Equal(t) {
		return time.Time{}
	}
	return end.UTC()
}

// endOf returns the end of the span in which t lies, or t if it lies in none.
func (s QuietSpan) endOf(t time.Time, zone *time.Location) time.Time {
	year, month, day := t.In(zone).Date()
	for _, begins := range []int{day - 1, day} { // the night before may not be over
		if !s.days[time.Date(year, month, begins, 12, 0, 0, 0, time.UTC).Weekday()] {
			continue
		}
		ends := begins
		if s.until <= s.from {
			ends++
		}
		from := clock(year, month, begins, s.from, zone, false)
		if until := clock(year, month, ends, s.until, zone, true); !t.Before(from) && t.Before(until) {
			return until
		}
	}
	return t
}

// clock is when clocks in zone show a minute of a day. Where they show it twice, in the
// autumn, it is the last or the first time; where they skip it, in the spring, it is the
// moment of the jump.
func clock(year int, month time.Month, day, minute int, zone *time.Location, last bool) time.Time {
	t := time.Date(year, month, day, 0, minute, 0, 0, zone)
	begun, end := t.ZoneBounds()
	want := time.Date(year, month, day, 0, minute, 0, 0, time.UTC)
	shows := func(t time.Time) bool { return t.Format(time.DateTime) == want.Format(time.DateTime) }
	if !shows(t) { // skipped: t lies to one side of the jump
		if !begun.IsZero() && t.Sub(begun) < 24*time.Hour {
			return begun
		}
		return end
	}
	for _, jump := range []time.Time{begun, end} {
		if jump.IsZero() {
			continue
		}
		_, before := jump.Add(-time.Second).Zone()
		_, after := jump.Zone()
		back := time.Duration(before-after) * time.Second
		if other := t.Add(back); last && other.After(t) && !other.Before(jump) && t.Before(jump) && shows(other) {
			return other
		}
		if other := t.Add(-back); !last && other.Before(t) && other.Before(jump) && !t.Before(jump) && shows(other) {
			return other
		}
	}
	return t
}
