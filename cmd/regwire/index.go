package main

import (
	"regwire"
	"regwire/cases"
)

// An index is a memory of cases that lasts as long as one command. It files articles as
// the store does, without keeping them.
type index struct {
	cases   map[string]regwire.Case
	shelves map[string][]string // case ids by blocking key, in the order of filing
}

func newIndex() *index {
	return &index{cases: map[string]regwire.Case{}, shelves: map[string][]string{}}
}

// file links an article to the cases before it and returns the id of the case that its
// primary action belongs to: "" for an article without one, and for a round-up.
func (x *index) file(a regwire.Article, f regwire.Finding) string {
	decision := cases.Decide(x.known(cases.Keys(a, f)), a, f)
	for _, change := range decision.Changes {
		x.save(change)
	}
	if !f.Relevant || f.RoundUp {
		return ""
	}
	return primaryCase(decision, a.ID)
}

// known returns the cases that stand under any of the keys, each once.
func (x *index) known(keys []string) []regwire.Case {
	var out []regwire.Case
	seen := map[string]bool{}
	for _, key := range keys {
		for _, id := range x.shelves[key] {
			if !seen[id] {
				seen[id] = true
				out = append(out, x.cases[id])
			}
		}
	}
	return out
}

func (x *index) save(change regwire.Change) {
	x.cases[change.Case.ID] = change.Case
	for _, key := range change.Keys {
		x.shelves[key] = append(x.shelves[key], change.Case.ID)
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
