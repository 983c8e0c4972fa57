package extract

import "slices"

// namesBody reports whether the article speaks of a body with power that no table names: "the
// Commission", "the Office of the Ombudsman", "the Central Bank".
func (r *reading) namesBody() bool {
	for i := 1; i < len(r.toks); i++ {
		if r.toks[i].of(r.seated) && r.toks[i].is(upperFirst) && r.openedByThe(i) {
			return true
		}
	}
	return false
}

// openedByThe reports whether "the" or "by" stands before the capitalised words that end at
// token i.
func (r *reading) openedByThe(i int) bool {
	for k := i - 1; r.follows(k, i); k-- {
		switch t := &r.toks[k]; {
		case t.word == r.namer.the || t.word == r.by:
			return true
		case t.kind != word || !t.is(upperFirst):
			return false
		}
	}
	return false
}

// anyWatchdog reports whether headline or lead tell of a step in a sentence that speaks of a regulator, or of several, and
// says of what no more: "The watchdog has fined Acme".
func (r *reading) anyWatchdog() bool {
	const clear = 3 // of what patterns claim
	return slices.ContainsFunc(r.claimsOf[kindClaims], func(k int32) bool {
		c := &r.claims[k]
		return c.weight >= clear && r.place(c.from) < 2 && r.speaksOfWatchdog(r.text.sentenceOf(c.from))
	})
}

// speaksOfWatchdog reports whether a sentence has a word such as "regulators".
func (r *reading) speaksOfWatchdog(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.watchdogs.has(r.toks[i].word) {
			return true
		}
	}
	return false
}
