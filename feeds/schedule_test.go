package feeds

import (
	"errors"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

var monday = time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC)

// spanning returns n entries that appeared evenly over a time.
func spanning(n int, span time.Duration) []regwire.Entry {
	var es []regwire.Entry
	for i := range n {
		es = append(es, regwire.Entry{Published: monday.Add(span * time.Duration(i) / time.Duration(n-1))})
	}
	return es
}

func TestRhythm(t *testing.T) {
	src := Source{Every: 30 * time.Minute, Slowest: 2 * time.Hour}
	for _, c := range []struct {
		name    string
		before  time.Duration
		entries []regwire.Entry
		fresh   int
		want    time.Duration
	}{
		{"the first poll", 0, nil, 20, 30 * time.Minute},
		{"silence lengthens it", 40 * time.Minute, nil, 0, 50 * time.Minute},
		{"but not beyond the longest", 2 * time.Hour, nil, 0, 2 * time.Hour},
		{"news halves it", 2 * time.Hour, nil, 1, time.Hour},
		{"but not below the shortest", 40 * time.Minute, nil, 9, 30 * time.Minute},
		{"five items of three hours", 2 * time.Hour, spanning(5, 3*time.Hour), 0, time.Hour},
		{"five items of half an hour", time.Hour, spanning(5, 30*time.Minute), 0, 10 * time.Minute},
		{"five items of a moment", time.Hour, spanning(5, time.Second), 0, 10 * time.Minute},
		{"two items tell nothing", time.Hour, spanning(2, time.Minute), 0, 75 * time.Minute},
		{"items of one date tell nothing", time.Hour, spanning(5, 0), 0, 75 * time.Minute},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := src.Rhythm(c.before, c.entries, c.fresh); got != c.want {
				t.Errorf("Rhythm = %v, want %v", got, c.want)
			}
		})
	}
	quick := Source{Every: 3 * time.Hour, Slowest: time.Hour}
	if got := quick.Rhythm(0, nil, 0); got != 3*time.Hour {
		t.Errorf("a shortest pause above the longest: %v", got)
	}
}

func TestNext(t *testing.T) {
	src := Source{Name: "a", Every: 30 * time.Minute, Slowest: 2 * time.Hour}
	for _, c := range []struct {
		name      string
		pause     time.Duration
		hints     Hints
		low, high time.Duration
	}{
		{"no hints", time.Hour, Hints{}, time.Hour, 66 * time.Minute},
		{"fresh for longer", time.Hour, Hints{Fresh: 90 * time.Minute}, 90 * time.Minute, 99 * time.Minute},
		{"fresh for a year", time.Hour, Hints{Fresh: 8760 * time.Hour}, 2 * time.Hour, 132 * time.Minute},
		{"a skipped hour", 30 * time.Minute, Hints{SkipHours: []int{9, 10}}, 2 * time.Hour, 2*time.Hour + 2*time.Minute},
		{"a skipped day", 30 * time.Minute, Hints{SkipDays: []time.Weekday{time.Monday}}, 15 * time.Hour, 15*time.Hour + 2*time.Minute},
		{"every day skipped", 30 * time.Minute, Hints{SkipDays: []time.Weekday{0, 1, 2, 3, 4, 5, 6}}, 2 * time.Hour, 2 * time.Hour},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := src.Next(monday, c.pause, c.hints).Sub(monday); got < c.low || got > c.high {
				t.Errorf("next after %v, want %v to %v", got, c.low, c.high)
			}
		})
	}
}

func TestBackoff(t *testing.T) {
	src := Source{Name: "a", Every: 30 * time.Minute}
	broken := errors.New("broken")
	for i, c := range []struct {
		failures int
		err      error
		want     time.Duration
	}{
		{1, broken, 30 * time.Minute},
		{2, broken, time.Hour},
		{4, broken, 4 * time.Hour},
		{5, broken, 6 * time.Hour},
		{1_000_000, broken, 6 * time.Hour},
		{1, &StatusError{Code: 410}, 24 * time.Hour},
		{1, fmt.Errorf("x: %w", &StatusError{Code: 503, RetryAfter: 5 * time.Hour}), 5 * time.Hour},
		{1, &StatusError{Code: 429, RetryAfter: time.Second}, 30 * time.Minute},
	} {
		got := src.Backoff(monday, c.failures, c.err).Sub(monday)
		if got < c.want || got > c.want+c.want/10 {
			t.Errorf("case %d: backoff %v, want %v and up to a tenth", i, got, c.want)
		}
	}
	// What fails together does not come back together.
	other := Source{Name: "b", Every: 30 * time.Minute}
	if src.Backoff(monday, 3, broken).Equal(other.Backoff(monday, 3, broken)) {
		t.Error("two sources come back at the same moment")
	}
}

func TestHints(t *testing.T) {
	header := func(pairs ...string) http.Header {
		h := http.Header{}
		for i := 0; i < len(pairs); i += 2 {
			h.Set(pairs[i], pairs[i+1])
		}
		return h
	}
	for _, c := range []struct {
		header http.Header
		want   time.Duration
	}{
		{header(), 0},
		{header("Cache-Control", "public, max-age=600"), 10 * time.Minute},
		{header("Cache-Control", "max-age=600", "Age", "540"), time.Minute},
		{header("Cache-Control", "max-age=60", "Age", "540"), 0},
		{header("Cache-Control", "no-cache, max-age=600"), 0},
		{header("Cache-Control", "max-age=99999999999999999999"), 0},
		{header("Cache-Control", "max-age=999999999"), longestHint},
		{header("Expires", "Mon, 03 Mar 2025 10:00:00 GMT"), time.Hour},
		{header("Expires", "Mon, 03 Mar 2025 10:00:00 GMT", "Date", "Mon, 03 Mar 2025 09:30:00 GMT"), 30 * time.Minute},
		{header("Expires", "0"), 0},
		{header("Expires", "Mon, 03 Mar 2024 10:00:00 GMT"), 0},
	} {
		if got := headerHints(c.header, monday); got.Fresh != c.want {
			t.Errorf("headerHints(%v) = %v, want %v", c.header, got.Fresh, c.want)
		}
	}
	for text, want := range map[string]Hints{
		`<rss><channel><ttl> 90 </ttl><item><ttl>1</ttl></item>`:                                                                               {Fresh: 90 * time.Minute},
		`<channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>`:                                         {Fresh: 30 * time.Minute},
		`<channel><sy:updatePeriod>daily</sy:updatePeriod>`:                                                                                    {Fresh: 24 * time.Hour},
		`<channel><sy:updatePeriod>never</sy:updatePeriod>`:                                                                                    {},
		`<channel><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Sunday</day><day>Doomsday</day></skipDays>`: {SkipHours: []int{0, 0, 5}, SkipDays: []time.Weekday{time.Sunday}},
		`<channel><hour>5</hour><item><skipHours><hour>7</hour></skipHours></item>`:                                                            {},
	} {
		if diff := cmp.Diff(want, feedHints([]byte(text))); diff != "" {
			t.Errorf("feedHints(%s) (-want +got):\n%s", text, diff)
		}
	}
}
