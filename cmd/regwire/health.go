package main

import (
	"fmt"
	"strings"
	"time"

	"regwire/feeds"
	"regwire/store"
)

// A concern is something about a source that its operator should know.
type concern struct {
	// key is what changes when the concern is another one; the numbers in the text are not in
	// it.
	key, text string
}

const (
	// missingLong is how long a source may answer 404 before that is more than a hiccup.
	missingLong = 3 * 24 * time.Hour
	// gapShown is how long a gap is shown.
	gapShown = 48 * time.Hour
	// fewEntries is the number of entries below which a drop says nothing.
	fewEntries = 5
)

// concerns returns what is wrong with a source, by its contract and its state, the worst
// first; nothing for one that was never polled.
func concerns(src feeds.Source, s store.SourceState, now time.Time) []concern {
	var all []concern
	add := func(key, format string, args ...any) { all = append(all, concern{key, fmt.Sprintf(format, args...)}) }
	if s.Failures > 0 {
		add("broken", "%s", s.Problem)
	}
	if !s.Missing.IsZero() && now.Sub(s.Missing) >= missingLong {
		add("missing", "nothing at its address since %s: look for another", s.Missing.Format(time.DateOnly))
	}
	if !s.Gap.IsZero() && now.Sub(s.Gap) < gapShown {
		add("gap", "gap before %s, something may be missed: regwire feeds backfill %s --since %s", minute(s.Gap), s.Name, s.Gap.AddDate(0, 0, -7).Format(time.DateOnly))
	}
	if s.Failures == 0 && !s.Succeeded.IsZero() {
		all = append(all, contract(src, s, now)...)
	}
	if key, text, ok := strings.Cut(s.Note, ": "); ok {
		add(key, "%s", text)
	}
	if s.Moved != "" && s.MovedFrom == src.URL {
		add("moved", "moved for good to %s: write that into the configuration", s.Moved)
	}
	return all
}

// contract returns in what the last good answer broke the contract of a source.
func contract(src feeds.Source, s store.SourceState, now time.Time) []concern {
	var all []concern
	add := func(key, format string, args ...any) { all = append(all, concern{key, fmt.Sprintf(format, args...)}) }
	floor := s.Peak * (100 - src.LargestDrop) / 100
	switch {
	case s.Entries < src.MinItems:
		add("few", "%s, at least %d expected", count(s.Entries, "entry"), src.MinItems)
	case s.Peak >= fewEntries && s.Entries < floor:
		add("drop", "%s, up to %d before", count(s.Entries, "entry"), s.Peak)
	case s.Entries == 0 && s.Peak > 0:
		add("empty", "nothing in it, %s before", count(s.Peak, "entry"))
	}
	newest := s.Newest
	if newest.IsZero() {
		newest = s.Fresh // entries without dates
	}
	if src.StaleAfter > 0 && !newest.IsZero() && now.Sub(newest) > src.StaleAfter {
		add("stale", "nothing newer than %s, %s expected", newest.Format(time.DateOnly), "something within "+span(src.StaleAfter))
	}
	return all
}

// noteOf says what was odd about an answer, behind the key of that concern; "" for nothing. Before is
// what was noted of the answer before.
func noteOf(before string, r feeds.Result, now time.Time) string {
	ahead := 0
	for _, e := range r.Entries {
		if e.Published.After(now.Add(skewAllowed)) {
			ahead++
		}
	}
	switch {
	case r.Broken != "":
		return fmt.Sprintf("fallback: read by fallback %d, because: %s", r.Route, r.Broken)
	case r.Found != "":
		return "page: the address is a page, its feed is " + r.Found
	case ahead > 0:
		return fmt.Sprintf("future: %s dated in the future", count(ahead, "entry"))
	case r.NotModified && strings.HasPrefix(before, "future: "):
		return before
	}
	return ""
}

// healthKeys names concerns, so that a change can be told from more of the same.
func healthKeys(all []concern) string {
	var keys []string
	for _, c := range all {
		keys = append(keys, c.key)
	}
	return strings.Join(keys, " ")
}

func textsOf(all []concern) []string {
	var texts []string
	for _, c := range all {
		texts = append(texts, c.text)
	}
	return texts
}

// tellHealth logs a change of a source's health: once when it sickens, once when it is well.
func (a *app) tellHealth(src feeds.Source, before, after store.SourceState) {
	if before.Health == after.Health {
		return
	}
	now := concerns(src, after, after.Polled)
	texts := textsOf(now)
	switch {
	case len(now) == 0:
		a.log.Info("source well again", "source", src.Name, "was", before.Health)
	case after.Failures > 0:
		a.log.Warn("source broken", "source", src.Name, "err", strings.Join(texts, "; "))
	default:
		a.log.Warn("source needs a look", "source", src.Name, "why", strings.Join(texts, "; "))
	}
}

// span is a length of time for people: "30m", "2h", "3d".
func span(d time.Duration) string {
	switch {
	case d >= 24*time.Hour && d%(24*time.Hour) == 0:
		return fmt.Sprintf("%dd", d/(24*time.Hour))
	case d >= time.Minute:
		text := strings.TrimSuffix(d.Round(time.Minute).String(), "0s")
		if hours, whole := strings.CutSuffix(text, "h0m"); whole {
			return hours + "h"
		}
		return text
	}
	return d.Round(time.Second).String()
}
