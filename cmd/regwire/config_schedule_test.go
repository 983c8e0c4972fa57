package main

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestScheduleNext(t *testing.T) {
	const layout = "2006-01-02 15:04 MST"
	for _, c := range []struct {
		name, spec, zone, from string
		want                   []string
	}{
		{
			"weekdays", "0 9 * * 1-5", "Europe/London", "2025-03-27 12:00 UTC",
			[]string{"2025-03-28 09:00 GMT", "2025-03-31 09:00 BST"},
		},
		{
			"into the hour that spring skips", "30 1 * * *", "Europe/London", "2025-03-29 12:00 UTC",
			[]string{"2025-03-30 02:30 BST", "2025-03-31 01:30 BST"},
		},
		{
			"once in the hour that autumn repeats", "30 1 * * *", "Europe/London", "2025-10-25 12:00 UTC",
			[]string{"2025-10-26 01:30 BST", "2025-10-27 01:30 GMT"},
		},
		{
			"from within that hour, the second time", "30 1 * * *", "Europe/London", "2025-10-26 01:10 UTC",
			[]string{"2025-10-27 01:30 GMT"},
		},
		{
			"every hour, the repeated one once", "0 * * * *", "Europe/London", "2025-10-25 23:30 UTC",
			[]string{"2025-10-26 01:00 BST", "2025-10-26 02:00 GMT"},
		},
		{
			"where clocks go back by half an hour", "45 1 * * *", "Australia/Lord_Howe", "2025-04-05 00:00 UTC",
			[]string{"2025-04-06 01:45 +11", "2025-04-07 01:45 +1030"},
		},
		{"a word", "@daily", "UTC", "2025-01-01 00:00 UTC", []string{"2025-01-02 00:00 UTC"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var schedule Schedule
			var zone Zone
			if err := schedule.UnmarshalText([]byte(c.spec)); err != nil {
				t.Fatal(err)
			}
			if err := zone.UnmarshalText([]byte(c.zone)); err != nil {
				t.Fatal(err)
			}
			at, err := time.Parse(layout, c.from)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for range c.want {
				at = schedule.Next(at, zone.Location)
				if !schedule.Has(at, zone.Location) || schedule.Has(at.Add(time.Minute), zone.Location) {
					t.Errorf("Has knows another slot than %v", at)
				}
				got = append(got, at.In(zone.Location).Format(layout))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("slots of %q (-want +got):\n%s", c.spec, diff)
			}
		})
	}
}

func TestScheduleOfNothingIsNever(t *testing.T) {
	var s Schedule
	if err := s.UnmarshalText(nil); err != nil || !s.IsZero() || !s.Next(time.Now(), time.UTC).IsZero() {
		t.Errorf("empty schedule: %v, zero %v, next %v; want never", err, s.IsZero(), s.Next(time.Now(), time.UTC))
	}
}

func TestScheduleLastMakesUpMissedSlotsByOne(t *testing.T) {
	var s Schedule
	if err := s.UnmarshalText([]byte("0 9 * * *")); err != nil {
		t.Fatal(err)
	}
	slot := time.Date(2025, 3, 1, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name      string
		now, want time.Time
	}{
		{"just due", slot.Add(time.Minute), slot},
		{"a week later", slot.AddDate(0, 0, 7).Add(time.Hour), slot.AddDate(0, 0, 7)},
		{"before the next", slot.AddDate(0, 0, 1).Add(-time.Minute), slot},
	} {
		if got := s.Last(slot, c.now, time.UTC); !got.Equal(c.want) {
			t.Errorf("%s: last slot = %v, want %v", c.name, got, c.want)
		}
	}
}
