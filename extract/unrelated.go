package extract

import "slices"

// unrelated reports whether a sum is, wherever it stands, clearly something else than a fine of the matter: it is none that
// was proposed or set before, however the words around it may look. Where no sum was set, one that was is another's.
func (r *reading) unrelated(c *candidate, none bool) bool {
	return !slices.ContainsFunc(c.sums, func(i int) bool { return !r.isElse(i) && !r.isOthers(i, none) })
}

// isElse reports whether patterns call sum i clearly something else than a fine, or one of another case.
func (r *reading) isElse(i int) bool {
	const clear, sure = 3, 8 // of what patterns claim
	x := &r.roles[i]
	switch x.role {
	case otherSum:
		return x.top >= sure && x.top > 2*(x.score[previousSum]+x.score[proposedSum]/2)
	case ransomSum, turnoverSum, lossSum, compensationSum, costsSum, provisionSum:
		return x.top >= clear && x.top > x.score[previousSum]+x.score[proposedSum]/2
	case otherCaseSum:
		return x.top > clear && x.top > x.score[previousSum]+x.score[proposedSum]/2
	}
	return false
}

// isOthers reports whether sum i is one that is meant for another party, which alone its sentence names, or that was set for
// one where the party has to pay nothing.
func (r *reading) isOthers(i int, none bool) bool {
	m, x := &r.moneys[i], &r.roles[i]
	if none && x.role == noRole && m.from >= r.bodyAt && !r.speaksOfFine(m.from) {
		return true // of the contract, of a grant
	}
	meant := x.role == proposedSum || x.role == maximumSum
	if r.party < 0 || m.from < r.bodyAt || !meant && (x.role != imposedSum || !none) || x.score[previousSum] >= x.top {
		return false
	}
	own, other := r.whose(r.sentenceOf(m.from))
	return other && !own
}

// surelyElse reports whether patterns call a sum, wherever it stands, so clearly something else that it cannot be the amount
// either.
func (r *reading) surelyElse(c *candidate) bool {
	return !slices.ContainsFunc(c.sums, func(i int) bool {
		const sure, surest = 6, 12 // of what patterns claim
		if r.setByAnother(i) {
			return false
		}
		x := &r.roles[i]
		switch x.role {
		case ransomSum, turnoverSum, lossSum, costsSum, provisionSum, otherSum:
			return x.top < sure || 2*(x.score[imposedSum]+x.score[proposedSum]+x.score[totalSum]+x.score[partSum]) > x.top
		case wouldHaveSum:
			return x.top < surest || x.score[imposedSum] > x.top/2
		}
		return true
	})
}

// setByAnother reports whether the sentence of a sum tells that a regulator of the chosen one's field, of another land, set it, and
// neither names the chosen one nor refers to the matter: "In France the CNIL fined Acme €150,000", in news of an undertaking given to the ICO.
func (r *reading) setByAnother(i int) bool {
	if r.regulator == nil || r.moneys[i].from < r.bodyAt {
		return false
	}
	s, another := r.text.sentenceOf(r.moneys[i].from), false
	for _, m := range r.document.regulators {
		if m.from < s.from || m.from >= s.to {
			continue
		}
		if m.who == nil || m.who == r.regulator || m.who.country == r.regulator.country {
			return false
		}
		another = another || m.who.field == r.regulator.field && m.from < r.moneys[i].from && r.finesNext(m.to, s)
	}
	return another && !r.refersToMatter(span{s.from, r.moneys[i].from})
}

// finesNext reports whether the next words of a sentence from token i on, two at most, speak of a fine: "fined", "has fined".
func (r *reading) finesNext(i int, s span) bool {
	return i < s.to && r.spokeOfFine(i) || i+1 < s.to && r.spokeOfFine(i+1)
}

// mayBeDue reports whether sum i can be one that somebody now has to pay for what he did: patterns call it so, or say nothing of
// it and its sentence speaks of a fine, and nothing recalls one of the past.
func (r *reading) mayBeDue(i int) bool {
	x, at := &r.roles[i], r.moneys[i].from
	switch {
	case r.isRecalled(r.text.sentenceOf(at)):
		return false
	case x.role == noRole:
		return r.speaksOfFine(at)
	case x.role == otherCaseSum && x.top >= provenBy:
		return false
	case ofBusiness(x.role):
		return false
	}
	return true
}

// speaksOfFine reports whether the sentence of token i does.
func (r *reading) speaksOfFine(i int) bool {
	return r.spoke.said[r.toks[i].sentence]&r.steps.fine != 0
}

// ofBusiness reports whether a part is that of a sum which is no fine of anybody.
func ofBusiness(x role) bool {
	switch x {
	case ransomSum, turnoverSum, lossSum, compensationSum, costsSum, provisionSum, otherSum, maximumSum:
		return true
	}
	return false
}
