package extract

import (
	"slices"

	"regwire"
)

// setAfterAll corrects a fine that is called meant though the text goes on to say that another sum was set in its place:
// "In August it proposed a fine of £6m. The final penalty is £3m."
func (r *reading) setAfterAll(a *regwire.Action) {
	if a.Kind != regwire.Fine || a.Stage != regwire.Proposed {
		return
	}
	for i := range r.moneys {
		if r.setSince(i) || r.setFirst(i) {
			at := r.saidOf(i)
			r.restage(a, regwire.Imposed, at.from, at.to)
			return
		}
	}
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

// setFirst reports whether the lead tells plainly that sum i was set for the party, and every sum that is called meant is
// another one: "The ICO has fined Acme £3m. Last July it announced its intention to fine the company £6m."
func (r *reading) setFirst(i int) bool {
	if r.place(r.moneys[i].from) != 1 || !r.finedPlainly(i) || r.looksAhead(r.moneys[i].from) || r.looksAhead(0) {
		return false
	}
	meant := false
	for j := range r.moneys {
		if r.roles[j].score[proposedSum] > 0 {
			if meant = true; r.sameSum(i, j) {
				return false
			}
		}
	}
	return meant
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
