package cases

import (
	"strings"

	"regwire"
)

// report makes the report of an article about one of its matters. The fingerprint of a
// round-up would match other round-ups, not reports of the matter, so it bears none.
func report(a regwire.Article, actions []regwire.Action, roundUp bool) regwire.Report {
	r := regwire.Report{
		Article:   a.ID,
		URL:       a.URL,
		Publisher: a.Publisher,
		Title:     a.Title,
		Published: a.Published.UTC(),
		Official:  official(a, actions[0].Regulator),
		Action:    actions[0],
	}
	if len(actions) > 1 {
		r.Also = actions[1:]
	}
	r.Proper = properWords(strings.Fields(a.Title), maxProper)
	if !roundUp {
		r.Trades = described(a, actions[0])
		r.Proper = append(r.Proper, opening(a, r.Proper)...)
		r.Print = fingerprint(a)
		r.Words = len(wordsOf(a.Text, copyWords))
		r.Aside = aside(a, actions[0], isBrief(r))
	}
	return r
}

// official reports whether the article is the regulator's own: its source says so, or
// it is published under the regulator's name.
func official(a regwire.Article, regulator string) bool {
	if regulator == "" {
		return false
	}
	return sameOffice(a.Regulator, regulator) || strings.EqualFold(strings.TrimSpace(a.Publisher), regulator)
}
