package extract

import (
	"slices"
	"strconv"

	"regwire"
)

// isLongPast reports whether an article whose day is known tells of a step of a kind in nothing but sentences that date it
// years back: "When the ICO fined Acme in 2019, many thought that the world would change". The headline tells of none.
func (r *reading) isLongPast(k regwire.Kind) bool {
	if r.article.Published.IsZero() || len(r.claimsOf[datedClaims]) == 0 {
		return false
	}
	const faint = 1 // of what patterns claim: "stricter rules, with penalties to match"
	told := false
	for _, i := range r.claimsOf[kindClaims] {
		c := &r.claims[i]
		if c.weight < faint || c.value != string(k) || r.skip[r.toks[c.from].paragraph] {
			continue
		}
		if c.from < r.bodyAt || !r.isDatedBack(r.text.sentenceOf(c.from)) {
			return false
		}
		told = true
	}
	return told && !r.setOtherwise() && r.stages.of(string(regwire.Upheld)).weight <= 0 && r.stages.of(string(regwire.Overturned)).weight <= 0
}

// setOtherwise reports whether the patterns say of a sum that it was set, in a sentence that does not date its step back.
func (r *reading) setOtherwise() bool {
	for i, m := range r.moneys {
		if part, _ := r.roles[i].best(); part.penal() && !r.isDatedBack(r.text.sentenceOf(m.from)) {
			return true
		}
	}
	return false
}

// isDatedBack reports whether a sentence dates its step in a year before that which came before the article's.
func (r *reading) isDatedBack(s span) bool {
	year := r.article.Published.Year()
	return slices.ContainsFunc(r.listedIn(s, datedClaims), func(i int32) bool {
		c := &r.claims[i]
		for at := c.from; at < c.to; at++ {
			if a, ok := r.startingAt(at); ok && a.kind == dateAtom {
				day := r.dates[a.index].value
				told, err := strconv.Atoi(string(day[:min(4, len(day))]))
				return err == nil && told < year-1
			}
		}
		return true // "years ago"
	})
}
