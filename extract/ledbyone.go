package extract

import "slices"

// isLedByOne reports whether the headline names the main party and nobody else of whom the body speaks, and speaks of no more than
// one: "ICO fines Acme £90,000". What the article tells of others is then told beside its news.
func (r *reading) isLedByOne() bool {
	title := span{0, r.bodyAt}
	if r.party < 0 || !r.inTitle(r.party) || r.countsSome(title) || r.speaksOfMany(title) || r.rivalIn(title) {
		return false
	}
	return !slices.ContainsFunc(r.claimsOf[severalClaims], func(k int32) bool { return r.claims[k].from < r.bodyAt })
}

// rivalIn reports whether a part of the headline names somebody beside the main party of whom the body speaks too.
func (r *reading) rivalIn(part span) bool {
	for i := part.from; i < part.to; i++ {
		a, ok := r.startingAt(i)
		if !ok || !r.canBeParty(a) {
			continue
		}
		if e := r.names[a.index].entity; e != r.party && r.namedIn(e, span{r.bodyAt, len(r.toks)}) {
			return true
		}
	}
	return false
}
