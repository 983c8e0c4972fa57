package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/store"
)

var noon = time.Date(2025, 3, 3, 12, 0, 0, 0, time.UTC)

func watched() feeds.Source {
	src := defaultSource()
	src.Name, src.URL, src.MinItems, src.StaleAfter = "ico", "https://ico.example/feed", 3, 10*24*time.Hour
	return src
}

func TestConcerns(t *testing.T) {
	good := store.SourceState{Name: "ico", Polled: noon, Succeeded: noon, Entries: 20, Peak: 20, Newest: noon.Add(-time.Hour)}
	for _, c := range []struct {
		name string
		edit func(*store.SourceState)
		want string
	}{
		{"all is well", func(s *store.SourceState) {}, ""},
		{"never polled", func(s *store.SourceState) { *s = store.SourceState{Name: "ico"} }, ""},
		{"broken", func(s *store.SourceState) { s.Failures, s.Problem = 1, `read feed "ico": x` }, `broken: read feed "ico": x`},
		{"too few", func(s *store.SourceState) { s.Entries = 2 }, "few: 2 entries, at least 3 expected"},
		{"far fewer", func(s *store.SourceState) { s.Entries, s.Peak = 5, 50 }, "drop: 5 entries, up to 50 before"},
		{"fewer, as happens", func(s *store.SourceState) { s.Entries, s.Peak = 12, 50 }, ""},
		{"frozen", func(s *store.SourceState) { s.Newest = noon.AddDate(0, 0, -11) }, "stale: nothing newer than 2025-02-20, something within 10d expected"},
		{"without dates, and nothing new", func(s *store.SourceState) { s.Newest, s.Fresh = time.Time{}, noon.AddDate(0, 0, -11) }, "stale: nothing newer than 2025-02-20, something within 10d expected"},
		{"a gap", func(s *store.SourceState) { s.Gap = noon }, "gap: gap before 2025-03-03 12:00, something may be missed: regwire feeds backfill ico --since 2025-02-24"},
		{"a gap of last week", func(s *store.SourceState) { s.Gap = noon.AddDate(0, 0, -3) }, ""},
		{"404 for a day", func(s *store.SourceState) { s.Failures, s.Problem, s.Missing = 9, "x", noon.AddDate(0, 0, -1) }, "broken: x"},
		{"404 for long", func(s *store.SourceState) { s.Failures, s.Problem, s.Missing = 9, "x", noon.AddDate(0, 0, -4) }, "broken: x\nmissing: nothing at its address since 2025-02-27: look for another"},
		{"moved", func(s *store.SourceState) { s.Moved, s.MovedFrom = "https://new.example/", "https://ico.example/feed" }, "moved: moved for good to https://new.example/: write that into the configuration"},
		{"moved from an address that is no longer configured", func(s *store.SourceState) { s.Moved, s.MovedFrom = "https://new.example/", "https://old.example/" }, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			state := good
			c.edit(&state)
			var got []string
			for _, one := range concerns(watched(), state, noon) {
				got = append(got, one.key+": "+one.text)
			}
			if strings.Join(got, "\n") != c.want {
				t.Errorf("concerns =\n%s\nwant\n%s", strings.Join(got, "\n"), c.want)
			}
		})
	}
}

func TestFailuresAreCountedAndForgotten(t *testing.T) {
	src := watched()
	state := store.SourceState{Name: "ico", ETag: "e"}
	missing := &feeds.StatusError{Code: 404}
	for i := range 30 {
		state = failed(state, src, missing, noon.Add(time.Duration(i)*time.Hour))
	}
	if state.Failures != 30 || !state.Missing.Equal(noon) || state.Problem != missing.Error() || state.ETag != "e" {
		t.Errorf("after 30 failures: %+v", state)
	}
	if pause := state.NextPoll.Sub(state.Polled); pause < 6*time.Hour || pause > 7*time.Hour {
		t.Errorf("next poll after %v, want six hours and a bit: never given up", pause)
	}
	state = failed(state, src, errors.New("other"), noon)
	if !state.Missing.IsZero() {
		t.Error("another failure leaves it missing")
	}
	state = polled(state, src, feeds.Result{NotModified: true}, noon)
	if state.Failures != 0 || state.Problem != "" {
		t.Errorf("after a good poll: %+v", state)
	}
}

func TestBacklog(t *testing.T) {
	dated := func(at time.Time) []regwire.Entry {
		return []regwire.Entry{{Published: at}, {Published: noon.AddDate(0, -1, 0)}}
	}
	began := store.SourceState{Began: noon}
	for _, c := range []struct {
		name    string
		before  store.SourceState
		entries []regwire.Entry
		want    bool
	}{
		{"the first answer", store.SourceState{}, dated(noon), true},
		{"a later one", store.SourceState{Began: noon, Peak: 3}, dated(noon.AddDate(0, 0, -1)), false},
		{"after empty ones, and older than those", began, dated(noon.AddDate(0, 0, -1)), true},
		{"after empty ones, and in part newer", began, dated(noon.Add(time.Hour)), false},
		{"after empty ones, without a date", began, dated(time.Time{}), false},
	} {
		if got := backlog(c.before, c.entries); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestReckoned(t *testing.T) {
	src := watched()
	entries := []regwire.Entry{{ID: "a"}, {ID: "b"}}
	fresh := store.Kept{Fresh: entries}
	now := store.SourceState{Name: "ico", Polled: noon, Entries: 2, Validated: src.URL}
	first := reckoned(store.SourceState{}, now, src, entries, fresh, feeds.Hints{})
	if !first.Began.Equal(noon) || !first.Gap.IsZero() || !first.Fresh.Equal(noon) || first.Pause != src.Every {
		t.Errorf("first poll: %+v", first)
	}
	now.Began = first.Began
	for _, c := range []struct {
		name    string
		entries int
		was     string
		kept    store.Kept
		want    bool
	}{
		{"nothing in common", 2, src.URL, fresh, true},
		{"an overlap", 2, src.URL, store.Kept{Fresh: entries[:1], Known: 1}, false},
		{"empty before", 0, src.URL, fresh, false},
		{"read by another route before", 2, "https://other.example/", fresh, false},
		{"nothing new", 2, src.URL, store.Kept{Known: 2}, false},
	} {
		before := store.SourceState{Began: noon.Add(-time.Hour), Entries: c.entries, Validated: c.was, Pause: 2 * time.Hour}
		got := reckoned(before, now, src, entries, c.kept, feeds.Hints{})
		if got.Gap.Equal(noon) != c.want {
			t.Errorf("%s: gap %v, want %v", c.name, got.Gap, c.want)
		}
		if c.want && got.Pause != src.Every {
			t.Errorf("%s: next pause %v, want the shortest", c.name, got.Pause)
		}
	}
}

func TestMovedSourcesAreFollowedOnceThatHeld(t *testing.T) {
	src, to := watched(), "https://new.example/feed"
	state := store.SourceState{Name: "ico"}
	for i, want := range []string{src.URL, src.URL, src.URL, to} {
		at := noon.AddDate(0, 0, 3*i)
		if got := moved(src, state, at).URL; got != want {
			t.Errorf("day %d: polled at %s, want %s", 3*i, got, want)
		}
		state = polled(state, src, feeds.Result{Moved: to}, at)
	}
	state = polled(state, src, feeds.Result{}, noon.AddDate(0, 0, 20)) // asked at the new address, which does not redirect
	if moved(src, state, noon.AddDate(0, 0, 21)).URL != to {
		t.Error("the new address was forgotten by its own answer")
	}
	state = failed(state, src, errors.New("broken"), noon.AddDate(0, 0, 22))
	if got := moved(src, state, noon.AddDate(0, 0, 23)).URL; got != src.URL {
		t.Errorf("after the new address failed: polled at %s, want the configured one", got)
	}
	state = polled(store.SourceState{}, src, feeds.Result{Moved: to}, noon)
	state = polled(state, src, feeds.Result{}, noon.AddDate(0, 0, 3))
	if state.Moved != "" {
		t.Errorf("moved to %q, though the redirect ended", state.Moved)
	}
}

func TestSpan(t *testing.T) {
	for d, want := range map[time.Duration]string{
		30 * time.Minute: "30m", 2 * time.Hour: "2h", 90 * time.Minute: "1h30m", 48 * time.Hour: "2d", 25 * time.Hour: "25h", 10 * time.Second: "10s",
	} {
		if got := span(d); got != want {
			t.Errorf("span(%v) = %s, want %s", d, got, want)
		}
	}
	if got := fmt.Sprint(span(0)); got != "0s" {
		t.Errorf("span(0) = %s", got)
	}
}

func TestExpects(t *testing.T) {
	for want, src := range map[string]feeds.Source{
		"": {}, "5+": {MinItems: 5}, "in 14d": {StaleAfter: 14 * 24 * time.Hour}, "5+ in 36h": {MinItems: 5, StaleAfter: 36 * time.Hour},
	} {
		if got := expects(src); got != want {
			t.Errorf("expects(%d, %v) = %q, want %q", src.MinItems, src.StaleAfter, got, want)
		}
	}
}
