package notify

import (
	"testing"
	"time"

	"regwire"
)

func TestPeriodOf(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	const hour = "2006-01-02T15Z07"
	for _, c := range []struct {
		name     string
		kind     regwire.DeliveryKind
		slot     string
		from, to string
		title    string
		before   string
		chart    string
	}{
		{
			"a week in summer time", regwire.Weekly, "2025-06-09T08Z", "2025-06-01T23Z", "2025-06-08T23Z",
			"Weekly summary, 2 to 8 June 2025", "26 May to 1 June 2025", "January to 8 June 2025",
		},
		{
			"a week of 167 hours, in which clocks go forward", regwire.Weekly, "2025-03-31T08Z", "2025-03-24T00Z", "2025-03-30T23Z",
			"Weekly summary, 24 to 30 March 2025", "17 to 23 March 2025", "October 2024 to 30 March 2025",
		},
		{
			"a week of 169 hours, in which clocks go back", regwire.Weekly, "2025-10-27T09Z", "2025-10-19T23Z", "2025-10-27T00Z",
			"Weekly summary, 20 to 26 October 2025", "13 to 19 October 2025", "May to 26 October 2025",
		},
		{
			"any other day of the week", regwire.Weekly, "2025-01-02T12Z", "2024-12-26T00Z", "2025-01-02T00Z",
			"Weekly summary, 26 December 2024 to 1 January 2025", "19 to 25 December 2024", "August 2024 to 1 January 2025",
		},
		{
			"the slot is a day later where the readers are", regwire.Weekly, "2025-06-08T23Z", "2025-06-01T23Z", "2025-06-08T23Z",
			"Weekly summary, 2 to 8 June 2025", "26 May to 1 June 2025", "January to 8 June 2025",
		},
		{
			"a month", regwire.Monthly, "2025-11-01T09Z", "2025-09-30T23Z", "2025-11-01T00Z",
			"Monthly summary, October 2025", "September 2025", "May to October 2025",
		},
		{
			"the month before, on the last day of one", regwire.Monthly, "2025-03-31T09Z", "2025-02-01T00Z", "2025-03-01T00Z",
			"Monthly summary, February 2025", "January 2025", "September 2024 to February 2025",
		},
		{
			"December", regwire.Monthly, "2025-01-01T00Z", "2024-12-01T00Z", "2025-01-01T00Z",
			"Monthly summary, December 2024", "November 2024", "July to December 2024",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			slot, err := time.Parse(hour, c.slot)
			if err != nil {
				t.Fatal(err)
			}
			p := uk.PeriodOf(c.kind, slot, london)
			if from, to := p.From.UTC().Format(hour), p.To.UTC().Format(hour); from != c.from || to != c.to {
				t.Errorf("from %s to %s, want %s to %s", from, to, c.from, c.to)
			}
			if p.title() != c.title || p.before().String() != c.before || p.shown() != c.chart {
				t.Errorf("%q, before %q, chart %q; want %q, %q, %q", p.title(), p.before().String(), p.shown(), c.title, c.before, c.chart)
			}
			if !p.before().To.Equal(p.From) {
				t.Errorf("the period before ends at %s, not at %s", p.before().To, p.From)
			}
		})
	}
}

// Where clocks are put forward at midnight the day begins at one, and is not the one before.
func TestPeriodWhereMidnightIsSkipped(t *testing.T) {
	for _, c := range []struct{ zone, day, from string }{
		{"America/Santiago", "2025-09-14", "2025-09-07T01:00:00-03:00"},
		{"Atlantic/Azores", "2025-04-06", "2025-03-30T01:00:00Z"},
		{"Africa/Cairo", "2025-05-02", "2025-04-25T01:00:00+03:00"},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		slot, err := time.ParseInLocation("2006-01-02 15", c.day+" 09", zone)
		if err != nil {
			t.Fatal(err)
		}
		p := uk.PeriodOf(regwire.Weekly, slot, zone)
		if got := p.From.In(zone).Format(time.RFC3339); got != c.from || p.before().last().Day() != p.From.In(zone).Day()-1 {
			t.Errorf("%s: from %s, want %s; the week before ends %s", c.zone, got, c.from, p.before().last())
		}
	}
}

func TestMonthOfAChart(t *testing.T) {
	p := uk.PeriodOf(regwire.Weekly, date(2025, 1, 15), nil)
	for _, c := range []struct {
		at    time.Time
		month int
		shown bool
	}{
		{time.Date(2024, 7, 31, 23, 59, 59, 0, time.UTC), 0, false},
		{time.Date(2024, 8, 1, 0, 0, 0, 0, time.UTC), 0, true},
		{time.Date(2024, 12, 31, 23, 59, 59, 0, time.UTC), 4, true},
		{time.Date(2025, 1, 14, 23, 59, 59, 0, time.UTC), 5, true},
		{time.Date(2025, 1, 15, 0, 0, 0, 0, time.UTC), 0, false},
		{time.Time{}, 0, false},
	} {
		if month, shown := p.month(c.at); month != c.month || shown != c.shown {
			t.Errorf("month(%s) = %d, %v; want %d, %v", c.at, month, shown, c.month, c.shown)
		}
	}
}
