package extract

import "slices"

// reviewsYear reports whether the headline is that of the figures of a year and not of a step: it speaks of several fines, of a year and
// of no party, "Fines add up to £2m in 2024, a third less". With the name of a month it is that of what a few weeks brought, which is told
// party by party.
func (r *reading) reviewsYear() bool {
	title := span{0, r.bodyAt}
	return r.yearOfFines() && !r.hasAny(r.namer.months, title) && !r.namesClaimed(title) && (r.described == nil || r.described.from >= r.bodyAt)
}

// reportsYear reports whether headline or first paragraphs speak of an annual report, and the headline names no party and no single step:
// "Twice as many cases for the DPC".
func (r *reading) reportsYear() bool {
	title := span{0, r.bodyAt}
	return r.bodyAt > 0 && !r.namesClaimed(title) && (r.described == nil || r.described.from >= r.bodyAt) && !r.namesStep(title) && r.opensWithReport()
}

// namesStep reports whether a part of the article has a word for a step, other than for several fines.
func (r *reading) namesStep(s span) bool {
	for i := s.from; i < s.to; i++ {
		if set, _, ok := r.steps.words.at(r.toks, i); ok && set&r.steps.telling != 0 && !r.severalFines.has(r.toks[i].word) {
			return true
		}
	}
	return false
}

// opensWithReport reports whether headline or first paragraphs speak of an annual report, "its annual report", "its report on 2024", and not of
// a party's: "Bank's annual report hid losses".
func (r *reading) opensWithReport() bool {
	const first = 2 // paragraphs
	for i := 0; i+2 < len(r.toks) && r.rank[r.toks[i].paragraph] <= first; i++ {
		if r.annual.has(r.toks[i].word) && r.reports.has(r.toks[i+1].word) || r.reports.has(r.toks[i].word) && r.toks[i+1].word == r.namer.on && r.namesYear(i+2) {
			return !r.namesClaimed(r.text.sentenceOf(i)) && !r.ownedByFirm(i)
		}
	}
	return false
}

// ownedByFirm reports whether what stands at token i belongs to somebody by an apostrophe, and not to a regulator: "Bank's annual report".
func (r *reading) ownedByFirm(i int) bool {
	if i < 3 || !r.isPossessive(i-2) {
		return false
	}
	a, ok := r.endingAt(i - 3)
	return !(ok && a.kind == regulatorAtom) && !r.watchdogs.has(r.toks[i-3].word)
}

// labelsParties reports whether two paragraphs or more open with a party as their label and give it a sum: what a year brought, told party by
// party.
func (r *reading) labelsParties() bool {
	labelled := map[int]bool{}
	for _, x := range r.allot() {
		if x.label && x.money >= 0 {
			labelled[x.party] = true
		}
	}
	return len(labelled) > 1
}

// yearOfFines reports whether the headline speaks of several fines, and tells a year otherwise than behind what they were set for.
func (r *reading) yearOfFines() bool {
	fines := slices.IndexFunc(r.toks[:r.bodyAt], func(t token) bool { return r.severalFines.has(t.word) })
	if fines < 0 || !r.namesFines(fines) {
		return false
	}
	for i := range r.bodyAt {
		if r.tellsYear(i) && !r.causeBetween(fines, i) {
			return true
		}
	}
	return false
}

// namesClaimed reports whether a part of the article names somebody whom the patterns call a party.
func (r *reading) namesClaimed(s span) bool {
	const some = 2 // of what patterns claim
	return slices.ContainsFunc(r.names, func(x name) bool {
		return s.from <= x.from && x.from < s.to && r.claimed[x.entity] >= some && !r.entities[x.entity].place
	})
}

// namesFines reports whether token i is a noun for several fines: not the verb that stands behind who sets one, "the ICO fines Acme",
// but "in ICO fines", and nothing that is fined or set stands right behind it, "fines two firms".
func (r *reading) namesFines(i int) bool {
	if !r.severalFines.has(r.toks[i].word) {
		return false
	}
	if a, ok := r.startingAt(i + 1); ok && a.kind != dateAtom || i+1 < r.bodyAt && (r.toks[i+1].kind == number && !r.namesYear(i+1) || r.namer.determiners.has(r.toks[i+1].word)) {
		return false
	}
	if r.counted(i) {
		return false
	}
	switch a, ok := r.endingAt(i - 1); {
	case ok && a.kind == regulatorAtom:
		return a.from > 0 && (r.toks[a.from-1].word == r.namer.of || r.namer.prepositions.has(r.toks[a.from-1].word))
	case i > 0 && r.watchdogs.has(r.toks[i-1].word):
		return false
	}
	return true
}

// counted reports whether a number that is no year stands a few words before token i, and no preposition between them: "four Finnish fines".
func (r *reading) counted(i int) bool {
	const few = 4
	for k := i - 1; k >= max(0, i-few); k-- {
		switch t := r.toks[k]; {
		case r.numerals.states(t) && !r.namesYear(k):
			return true
		case t.kind != word || r.namer.prepositions.has(t.word):
			return false
		}
	}
	return false
}

// tellsYear reports whether token i of the headline tells of which year something is: "last year", or one by its number that belongs to
// nothing behind it, as in "the 2022 breach".
func (r *reading) tellsYear(i int) bool {
	if r.years.has(r.toks[i].word) {
		return true
	}
	if !r.namesYear(i) {
		return false
	}
	next := i + 1
	if next >= r.bodyAt || r.toks[next].kind != word {
		return true
	}
	return r.namer.headlines.has(r.toks[next].word) || r.namer.auxiliaries.has(r.toks[next].word)
}

// causeBetween reports whether the headline tells for what the fines at one token were set before it tells a year at another: "Fines for
// leaks of 2019".
func (r *reading) causeBetween(fines, year int) bool {
	for i := fines; i < year; i++ {
		if r.leadsToCause.has(r.toks[i].word) {
			return true
		}
	}
	return false
}
