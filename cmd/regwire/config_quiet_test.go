package main

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// readQuiet is what a configuration makes of spans.
func readQuiet(t *testing.T, spans ...string) Quiet {
	t.Helper()
	q := make(Quiet, len(spans))
	for i, s := range spans {
		if err := q[i].UnmarshalText([]byte(s)); err != nil {
			t.Fatal(err)
		}
	}
	return q
}

func TestQuiet(t *testing.T) {
	night, weekend := []string{"19:00-08:00"}, []string{"19:00-08:00", "Sat-Sun 00:00-24:00"}
	const loud = ""
	for _, c := range []struct {
		name, zone string
		spans      []string
		at, until  string
	}{
		{"by day", "Europe/London", night, "2025-06-03 12:00 BST", loud},
		{"at the minute it begins", "Europe/London", night, "2025-06-03 19:00 BST", "2025-06-04 08:00 BST"},
		{"just before", "Europe/London", night, "2025-06-03 18:59 BST", loud},
		{"after midnight", "Europe/London", night, "2025-06-04 00:30 BST", "2025-06-04 08:00 BST"},
		{"at the minute it ends", "Europe/London", night, "2025-06-04 08:00 BST", loud},
		{"into a new year", "Europe/London", night, "2025-12-31 20:00 GMT", "2026-01-01 08:00 GMT"},
		{"the zone of the channel counts", "America/New_York", night, "2025-06-03 23:30 UTC", "2025-06-04 08:00 EDT"},
		{"a night in which spring skips an hour", "Europe/London", night, "2025-03-29 20:00 GMT", "2025-03-30 08:00 BST"},
		{"a night in which autumn repeats an hour", "Europe/London", night, "2025-10-25 20:00 BST", "2025-10-26 08:00 GMT"},
		{"ends within the hour that is skipped", "Europe/London", []string{"22:00-01:30"}, "2025-03-29 23:00 GMT", "2025-03-30 02:00 BST"},
		{"begins within the hour that is skipped", "Europe/London", []string{"01:30-06:00"}, "2025-03-30 02:10 BST", "2025-03-30 06:00 BST"},
		{"ends within the hour that is repeated", "Europe/London", []string{"22:00-01:30"}, "2025-10-26 01:10 BST", "2025-10-26 01:30 GMT"},
		{"the same, the second time round", "Europe/London", []string{"22:00-01:30"}, "2025-10-26 01:10 GMT", "2025-10-26 01:30 GMT"},
		{"begins within the hour that is repeated", "Europe/London", []string{"01:30-06:00"}, "2025-10-26 01:40 BST", "2025-10-26 06:00 GMT"},
		{"lies within the hour that is skipped", "Europe/London", []string{"01:10-01:50"}, "2025-03-30 02:15 BST", loud},
		{"a weekend is one", "Europe/London", weekend, "2025-06-06 19:00 BST", "2025-06-09 08:00 BST"},
		{"the night before Saturday", "Europe/London", []string{"Fri 18:00-08:00"}, "2025-06-07 07:00 BST", "2025-06-07 08:00 BST"},
		{"not the night before Friday", "Europe/London", []string{"Fri 18:00-08:00"}, "2025-06-06 07:00 BST", loud},
		{"weekdays past Sunday", "UTC", []string{"sat-mon 12:00-13:00"}, "2025-06-09 12:30 UTC", "2025-06-09 13:00 UTC"},
		{"never", "UTC", nil, "2025-06-09 12:30 UTC", loud},
	} {
		t.Run(c.name, func(t *testing.T) {
			const layout = "2006-01-02 15:04 MST"
			zone, err := time.LoadLocation(c.zone)
			if err != nil {
				t.Fatal(err)
			}
			at, err := time.ParseInLocation(layout, c.at, zone)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if until := readQuiet(t, c.spans...).Until(at, zone); !until.IsZero() {
				got = until.In(zone).Format(layout)
			}
			if got != c.until {
				t.Errorf("%v at %s: quiet until %q, want %q", c.spans, c.at, got, c.until)
			}
		})
	}
}

// Every moment of two years is quiet exactly if clocks show an hour of the night.
func TestQuietIsWhatClocksShow(t *testing.T) {
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	q := readQuiet(t, "19:00-08:00")
	end := time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)
	for at := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC); at.Before(end); at = at.Add(30 * time.Minute) {
		hour := at.In(zone).Hour()
		if got := !q.Until(at, zone).IsZero(); got != (hour >= 19 || hour < 8) {
			t.Fatalf("quiet at %s: %v", at.In(zone), got)
		}
	}
}

func TestMistakesInQuietHours(t *testing.T) {
	_, found := decode([]byte(`
[[channel]]
id = "C01"
quiet = ["19:00-08:00", "24:00-08:00", "8:00-9:00", "Sun-Fry 10:00-12:00", "10:00-10:00"]
[[channel]]
id = "C02"
quiet = ["00:00-12:00", "12:00-24:00"]
[[channel]]
id = "C03"
quiet = "19:00-08:00"
`))
	want := `:4: channel.quiet: "24:00-08:00" is no time of the day: write such as "19:00-08:00" or "Sat-Sun 00:00-24:00"
:4: channel.quiet: "8:00-9:00" is no time of the day: write such as "19:00-08:00" or "Sat-Sun 00:00-24:00"
:4: channel.quiet: "Sun-Fry 10:00-12:00" is no time of the day: write such as "19:00-08:00" or "Sat-Sun 00:00-24:00"
:4: channel.quiet: "10:00-10:00" begins when it ends: write 00:00-24:00 for a whole day
:7: channel.quiet: it is always quiet: no alert would ever come
:10: channel.quiet: must be a list in square brackets, not text`
	if diff := cmp.Diff(want, found.Error()); diff != "" {
		t.Errorf("mistakes (-want +got):\n%s", diff)
	}
}
