package extract

import (
	"slices"

	"regwire"
)

// isStatistic reports whether the headline has no word for a fine, nobody is described and hardly a pattern calls anybody a party, no
// two have a sum each, and the amount, like all sums of fines, is told in nothing but sentences that speak of several fines and name nobody who was fined: "It
// has imposed over 70 fines, together £9m", in advice or a yearly report.
func (r *reading) isStatistic(a *regwire.Action) bool {
	const some = 3 // of what patterns claim
	if a.Kind != regwire.Fine || a.Amount == nil || r.described != nil || r.party >= 0 && r.inTitle(r.party) || r.spoke.alone[0]&r.steps.fine != 0 || slices.ContainsFunc(r.claimed, func(w float64) bool { return w >= some }) {
		return false
	}
	told := false
	for i, m := range r.moneys {
		if part, _ := r.roles[i].best(); !part.penal() && !r.isAmount(a, i) {
			continue
		}
		s := r.text.sentenceOf(m.from)
		if !r.speaksOfFines(s) || r.namesAnybody(s) {
			return false
		}
		told = true
	}
	return told && r.payersTold(0) < 2
}

// speaksOfFines reports whether a sentence has a word for several fines, and not a regulator right before it: "the ICO fines a firm".
func (r *reading) speaksOfFines(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.severalFines.has(r.toks[i].word) {
			a, ok := r.endingAt(i - 1)
			return !ok || a.kind != regulatorAtom
		}
	}
	return false
}

// namesAnybody reports whether a sentence names somebody who could be a party.
func (r *reading) namesAnybody(s span) bool {
	return slices.ContainsFunc(r.atomsIn(s), func(i int32) bool {
		x := &r.atoms[i]
		if x.kind != nameAtom {
			return false
		}
		en := &r.entities[r.names[x.index].entity]
		return !en.place && !en.doubtful && !en.is(anOutsider)
	})
}
