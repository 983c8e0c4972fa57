package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/netresearch/go-cron"
)

// A Schedule is when digests are due, in the five fields of cron: minute, hour, day,
// month, weekday. The zero value is never.
type Schedule struct {
	spec string
	cron cron.Schedule
}

// IsZero reports whether the schedule is never.
func (s Schedule) IsZero() bool { return s.cron == nil }

// String returns the schedule as it was written.
func (s Schedule) String() string { return s.spec }

// UnmarshalText reads the five fields, or a word such as @daily; an empty text is never.
func (s *Schedule) UnmarshalText(text []byte) error {
	spec := strings.TrimSpace(string(text))
	*s = Schedule{}
	if spec == "" {
		return nil
	}
	if strings.HasPrefix(spec, "@every") || strings.Contains(spec, "TZ=") {
		return fmt.Errorf("%q is no schedule for digests: write the five fields of cron, and the time zone under zone", spec)
	}
	parsed, err := cron.ParseStandard(spec)
	if err != nil {
		return fmt.Errorf("%q is no schedule: write minute, hour, day, month and weekday, such as \"0 9 * * 1-5\"", spec)
	}
	*s = Schedule{spec, parsed}
	return nil
}

// Next returns the first slot after t, in UTC, as clocks in zone show it; the zero time
// when there is none. In the autumn, when clocks show one hour twice, a slot that
// falls into it comes once.
func (s Schedule) Next(t time.Time, zone *time.Location) time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	next := s.cron.Next(t.In(zone))
	for !next.IsZero() && shownBefore(next) {
		next = s.cron.Next(next)
	}
	return next.UTC()
}

// clockChange is more than clocks are ever put back.
const clockChange = 4 * time.Hour

// shownBefore reports whether clocks showed the same a while before t, because they were put
// back since.
func shownBefore(t time.Time) bool {
	const minute = "2006-01-02 15:04"
	_, now := t.Zone()
	_, before := t.Add(-clockChange).Zone()
	earlier := t.Add(-time.Duration(before-now) * time.Second)
	return before > now && earlier.Format(minute) == t.Format(minute)
}

// Has reports whether slot is one of the schedule's, as [Schedule.Next] gives them.
func (s Schedule) Has(slot time.Time, zone *time.Location) bool {
	// From some time before, for one in the hour that spring skips is moved out of it.
	next := s.Next(slot.Add(-clockChange), zone)
	for !next.IsZero() && next.Before(slot) {
		next = s.Next(next, zone)
	}
	return next.Equal(slot)
}

// Last returns the newest slot at or before now and after slot, or slot itself if there
// is none: slots that were missed are made up by one.
func (s Schedule) Last(slot, now time.Time, zone *time.Location) time.Time {
	for {
		next := s.Next(slot, zone)
		if next.IsZero() || next.After(now) {
			return slot
		}
		slot = next
	}
}

// A Zone is a time zone by its IANA name, such as Europe/London.
type Zone struct{ *time.Location }

// UnmarshalText looks the name up.
func (z *Zone) UnmarshalText(text []byte) error {
	name := string(text)
	if name == "" || name == "Local" {
		return errors.New("write the name of a time zone, such as Europe/London")
	}
	location, err := time.LoadLocation(name)
	if err != nil {
		return fmt.Errorf("%q is no time zone: write a name such as Europe/London", name)
	}
	z.Location = location
	return nil
}
