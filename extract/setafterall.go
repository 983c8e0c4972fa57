package extract

import (
	"slices"

	"regwire"
)

// setAfterAll corrects a fine that is called meant though the text goes on to say that another sum was set in its place:
// "In August it proposed a fine of £6m. The final penalty is £3m."
func (r *reading) setAfterAll(a *regwire.Action) {
	if a.Stage != regwire.Proposed && !r.anothersStep(a.Stage) {
		return
	}
	switch a.Kind {
	case regwire.Fine:
	case regwire.Reprimand, regwire.EnforcementNotice, regwire.Order:
		r.doneAfterAll(a)
		return
	default:
		return
	}
	for i := range r.moneys {
		if a.Stage == regwire.Proposed && (r.setSince(i) || r.meantNoLonger(i)) || i < maxRivals && r.setFirst(i, a.Stage) {
			at := r.saidOf(i)
			r.restage(a, regwire.Imposed, at.from, at.to)
			return
		}
	}
}

// doneAfterAll corrects the stage of a step without a sum that the lead tells plainly, where only another's step, or the most
// that a fine can be, spoke against it: "The ICO has reprimanded Acme. It could have been fined up to £9m."
func (r *reading) doneAfterAll(a *regwire.Action) {
	if a.Stage == regwire.Proposed && !r.onlyPossible() || r.looksAhead(0) {
		return
	}
	for _, k := range r.claimsOf[kindClaims] {
		if c := &r.claims[k]; c.value == string(a.Kind) && r.toldInLead(c) && !r.looksAhead(c.from) {
			r.restage(a, regwire.Imposed, c.from, c.to)
			return
		}
	}
}

// meantNoLonger reports whether the patterns say of sum i that it was set and is meant no longer, in a sentence of the body that
// speaks of nothing that is meant or could be: "On Tuesday it set the fine at £3m".
func (r *reading) meantNoLonger(i int) bool {
	const sure = 8 // of what patterns claim
	m, x := &r.moneys[i], &r.roles[i]
	part, claimed := x.best()
	if part != imposedSum || claimed < sure || x.score[proposedSum] >= 0 || m.from < r.bodyAt {
		return false
	}
	return !r.looksAhead(m.from) && r.stages.of(string(regwire.Imposed)).weight > r.stages.of(string(regwire.Proposed)).weight
}

// setSince reports whether sum i is told as set, in a sentence of a fine that is final, and of nothing that is meant or could
// be, which names nobody but the party, and a different sum of the party before it as one that was meant. Of a sentence that
// only tells of what is new the fine may be another's: "Last week it fined a hospital £5,000".
func (r *reading) setSince(i int) bool {
	const clear = 2 // of what patterns claim
	m, x := &r.moneys[i], &r.roles[i]
	said := r.spoke.said[r.toks[m.from].sentence]
	if part, claimed := x.best(); part != imposedSum || claimed < clear || x.score[proposedSum] > 0 || x.score[otherCaseSum] > 0 || x.score[maximumSum] > 0 {
		return false
	}
	if m.from < r.bodyAt || said&r.steps.fine == 0 || said&r.steps.final == 0 || r.looksAhead(m.from) || !r.ofPartyAlone(r.text.sentenceOf(m.from)) {
		return false
	}
	for j := range i {
		before, o := &r.roles[j], &r.moneys[j]
		meant := before.score[proposedSum] > 0 || before.score[previousSum] > 0
		if meant && o.currency == m.currency && !r.sameSum(j, i) && r.namesParty(r.text.sentenceOf(o.from)) {
			return true
		}
	}
	return false
}

// setFirst reports whether the lead tells plainly that sum i was set for the party, and it is another one that words call meant
// or possible, or the step of another party that the article tells besides: "The ICO has fined Acme £3m. Last July it announced
// its intention to fine the company £6m."
func (r *reading) setFirst(i int, s regwire.Stage) bool {
	if at := r.moneys[i].from; r.byAnother(&r.moneys[i]) || r.place(at) != 1 || !r.finedPlainly(i) || r.looksAhead(at) || r.looksAhead(0) || r.goesToCourt(r.sentenceOf(at)) {
		return false
	}
	meant := s != regwire.Proposed
	for j := range r.moneys {
		if r.roles[j].score[proposedSum] > 0 {
			if meant = true; r.sameSum(i, j) || j < i && !r.isToldNow(i) {
				return false
			}
		}
	}
	return meant || r.meantOnly(func(j int) bool { return !r.sameSum(i, j) })
}

// isToldNow reports whether the sentence of sum i says that it is the last word, or new: "has now fined". Without that a fine behind
// one that is meant may be another one of the party.
func (r *reading) isToldNow(i int) bool {
	s := r.text.sentenceOf(r.moneys[i].from)
	return r.spoke.said[r.toks[s.from].sentence]&r.steps.final != 0 || r.hasAny(r.newly, s)
}

// onlyPossible reports whether all that votes for a step which is only meant are sentences of the most that a fine can be.
func (r *reading) onlyPossible() bool {
	return r.meantOnly(func(i int) bool { return r.roles[i].role == maximumSum })
}

// meantOnly reports whether every sentence that votes for a step which is only meant has sums, and all its sums are such.
func (r *reading) meantOnly(such func(sum int) bool) bool {
	found, judged := false, -1
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		sentence := int(r.toks[c.from].sentence)
		if c.value != string(regwire.Proposed) || c.weight <= 0 || sentence == judged {
			continue
		}
		judged, found = sentence, false
		for _, at := range r.atomsIn(r.text.sentenceOf(c.from)) {
			if a := &r.atoms[at]; a.kind == moneyAtom {
				if found = such(a.index); !found {
					return false
				}
			}
		}
		if !found {
			return false
		}
	}
	return found
}

// anothersStep reports whether only sentences that name another party, and not the main one, tell of a step before a court:
// "The FCA has fined Acme £3m. Birch is appealing against a fine of £6m."
func (r *reading) anothersStep(s regwire.Stage) bool {
	if !isOfCourt(s) || r.party < 0 {
		return false
	}
	found := false
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(s) || c.weight <= 0 {
			continue
		}
		s := r.sentenceOf(c.from)
		if own, other := r.whose(s); c.from < r.bodyAt || own || !other || r.refersToMatter(s) {
			return false
		}
		found = true
	}
	return found
}

// goesToCourt reports whether patterns see a step before a court in a sentence: "has appealed against a fine of £5m".
func (r *reading) goesToCourt(s span) bool {
	return slices.ContainsFunc(r.listedIn(s, stageClaims), func(k int32) bool {
		return isOfCourt(regwire.Stage(r.claims[k].value)) && r.claims[k].weight > 0
	})
}

// isOfCourt reports whether a step is one before a court.
func isOfCourt(s regwire.Stage) bool {
	return s == regwire.Appealed || s == regwire.Upheld || s == regwire.Overturned || s == regwire.Varied
}

// looksAhead reports whether the sentence of token i speaks of what could be, is meant or will be.
func (r *reading) looksAhead(i int) bool {
	return r.spoke.said[r.toks[i].sentence]&(r.steps.may|r.steps.meant|r.steps.future) != 0
}

// ofPartyAlone reports whether a sentence names no party, person or place but the party, if anybody, and speaks of nobody by
// "a" or "an".
func (r *reading) ofPartyAlone(s span) bool {
	for i := s.from; i < s.to; i++ {
		if w := r.toks[i].word; w == r.namer.article || w == r.namer.an {
			return false
		}
	}
	return !slices.ContainsFunc(r.names, func(x name) bool { return s.from <= x.from && x.from < s.to && x.entity != r.party })
}

// namesParty reports whether a sentence names the party, or nobody.
func (r *reading) namesParty(s span) bool {
	nobody := true
	for _, x := range r.names {
		if s.from <= x.from && x.from < s.to {
			if nobody = false; x.entity == r.party {
				return true
			}
		}
	}
	return nobody
}

// saidOf returns the words by which a pattern calls sum i set, or the sum.
func (r *reading) saidOf(i int) span {
	for _, k := range r.claimsOf[sumClaims] {
		if c := &r.claims[k]; c.atom == r.moneys[i].atom && c.what == "imposed" {
			return span{c.from, c.to}
		}
	}
	return span{r.moneys[i].from, r.moneys[i].to}
}
