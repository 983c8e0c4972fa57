package main

import (
	"slices"
	"time"

	"regwire"
	"regwire/cases"
)

// An index is a memory of cases that lasts as long as one command. It files articles as
// the store does, without keeping them.
type index struct {
	cases   map[string]regwire.Case
	shelves map[string][]string // case ids by blocking key, the newest last
}

func newIndex() *index {
	return &index{cases: map[string]regwire.Case{}, shelves: map[string][]string{}}
}

// file links an article to the cases before it and returns the id of the case that its
// primary action belongs to: "" for an article without one, and for a round-up.
func (x *index) file(a regwire.Article, f regwire.Finding) string {
	decision := cases.Decide(x.known(cases.Keys(a, f)), a, f, time.Time{})
	for _, change := range decision.Changes {
		x.save(change)
	}
	if !f.Relevant || f.RoundUp {
		return ""
	}
	return primaryCase(decision, a.ID)
}

// Bounds of a look-up, as in the store: how many cases are looked at under one key, the
// newest first, and how many are returned in all.
const (
	perKey   = 50
	maxKnown = 64
)

// known returns the cases that stand under any of the keys, those that share the most keys
// first.
func (x *index) known(keys []string) []regwire.Case {
	shared := map[string]int{}
	var ids []string
	for _, key := range keys {
		for _, id := range newest(x.shelves[key]) {
			if shared[id]++; shared[id] == 1 {
				ids = append(ids, id)
			}
		}
	}
	slices.SortStableFunc(ids, func(a, b string) int { return shared[b] - shared[a] })
	var out []regwire.Case
	for _, id := range ids[:min(len(ids), maxKnown)] {
		out = append(out, x.cases[id])
	}
	return out
}

// newest returns the last ids of a shelf, each once, the newest first.
func newest(shelf []string) []string {
	var ids []string
	for _, id := range slices.Backward(shelf) {
		if len(ids) == perKey {
			break
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

func (x *index) save(change regwire.Change) {
	x.cases[change.Case.ID] = change.Case
	for _, key := range change.Keys {
		shelf := x.shelves[key]
		if len(shelf) == 0 || shelf[len(shelf)-1] != change.Case.ID {
			x.shelves[key] = append(shelf, change.Case.ID)
		}
	}
}

// primaryCase returns the id of the case in which the article's main news was filed.
func primaryCase(d regwire.Decision, article string) string {
	first := ""
	for _, change := range d.Changes {
		for _, r := range change.Case.Reports {
			if r.Article != article {
				continue
			}
			if r.Action.Primary {
				return change.Case.ID
			}
			if first == "" {
				first = change.Case.ID
			}
		}
	}
	return first
}

// settled returns an answer with the case that its own was folded into since.
func (x *index) settled(v any) any {
	a, ok := v.(answer)
	if !ok || a.Case == nil {
		return v
	}
	id := *a.Case
	for x.cases[id].Into != "" {
		id = x.cases[id].Into
	}
	a.Case = &id
	return a
}
