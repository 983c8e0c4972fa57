package extract

import (
	"math/bits"
	"slices"

	"regwire"
)

// isAnothers reports whether every mention of the amount, or where there is none every sum, is said to
// be one of another case, and no word for a fine stands before the sentence of the first.
func (r *reading) isAnothers(a *regwire.Action) bool {
	first := -1
	for i, m := range r.moneys {
		if a.Amount != nil && !r.isAmount(a, i) {
			continue
		}
		if part, _ := r.roles[i].best(); part != otherCaseSum {
			return false
		}
		if first < 0 {
			first = r.text.sentenceOf(m.from).from
		}
	}
	return first >= 0 && r.spoke.where[bits.TrailingZeros64(r.steps.fine)].from >= first
}

// paidByOthers reports whether headline and lead tell of no step, hardly a pattern calls the party one, and each sentence with the
// amount names somebody else, and neither the party nor what refers to it: "Ashware, which agreed to pay $5bn", in news of an
// official who leaves.
func (r *reading) paidByOthers(a *regwire.Action) bool {
	const hardly = 1 // of what patterns claim
	if r.party < 0 || r.claimed[r.party] >= hardly || r.claimedParties() > 1 && r.claimedEarly() || r.toldFirst() {
		return false
	}
	told := false
	for i, m := range r.moneys {
		if !r.isAmount(a, i) {
			continue
		}
		s := r.text.sentenceOf(m.from)
		meant := !r.entities[r.party].person && r.speaksOfThe(r.trades, s) // by "the agency"
		if r.namesIn(s, r.party) || r.refersToMatter(span{s.from, m.from}) || meant || !r.namesOther(s) {
			return false
		}
		told = true
	}
	return told
}

// toldFirst reports whether headline or lead tell of any step.
func (r *reading) toldFirst() bool {
	const told = 1 // of what patterns claim
	return slices.ContainsFunc(r.claimsOf[kindClaims], func(k int32) bool { return r.claims[k].weight >= told && r.place(r.claims[k].from) < 2 })
}

// claimedParties returns how many the patterns call parties: several in a round-up.
func (r *reading) claimedParties() int {
	const some = 2 // of what patterns claim
	n := 0
	for e, w := range r.claimed {
		if w >= some && !r.entities[e].place {
			n++
		}
	}
	return n
}

// claimedEarly reports whether headline or lead name somebody whom the patterns call a party.
func (r *reading) claimedEarly() bool {
	const some = 2 // of what patterns claim
	return slices.ContainsFunc(r.names, func(x name) bool { return r.claimed[x.entity] >= some && r.place(x.from) < 2 })
}

// namesOther reports whether a part of the article names somebody else than the party.
func (r *reading) namesOther(s span) bool {
	return slices.ContainsFunc(r.atomsIn(s), func(i int32) bool {
		x := &r.atoms[i]
		if x.kind != nameAtom {
			return false
		}
		e := r.names[x.index].entity
		en := &r.entities[e]
		return !en.place && !en.person && !en.is(anOutsider) && !(en.doubtful && r.isWord(en)) && !r.akin(e, r.party)
	})
}
