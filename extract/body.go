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

// speaksOfWatchdog reports whether a sentence has a word such as "regulators" as what acts: before "has", "is" or a word for a
// fine, or behind "by". Those of a sport are none.
func (r *reading) speaksOfWatchdog(s span) bool {
	const behind = 4 // words between "by" and it
	for i := s.from; i < s.to; i++ {
		if !r.watchdogs.has(r.toks[i].word) || r.ofSport(s) {
			continue
		}
		if i+1 < s.to && (r.namer.auxiliaries.has(r.toks[i+1].word) || r.speaksOfStep(i+1)) {
			return true
		}
		for k := i - 1; k >= s.from && k >= i-behind; k-- {
			if r.at(k) == "by" {
				return true
			}
		}
	}
	return false
}

// speaksOfStep reports whether token i is a word that tells of a step by itself.
func (r *reading) speaksOfStep(i int) bool {
	set, _, _ := r.steps.words.at(r.toks, i)
	return set&r.steps.telling != 0
}

// ofSport reports whether a sentence speaks of a sport.
func (r *reading) ofSport(s span) bool {
	return r.hasAny(r.sporting, s)
}
