package extract

import "slices"

// leastShared is how likely a party must be to pay a part of a total, against that nobody must: less than elsewhere, for that the parts
// come to the total says much.
const leastShared = -1.5

// sharedMargin is how likely it is at least once the parts of a total have a payer each.
const sharedMargin = 2

// sharesOfTotal returns who must pay each of the sums that a sum of headline or lead comes to, if each part has a payer of its own:
// "Two firms fined £250,000" over "Acme's fine is £130,000 ... For Birch it is £120,000". owner is by sum: who must pay it as far as is
// known otherwise, or -1. It returns nil if there is no such total, or if companies of one group would have to pay the parts.
func (r *reading) sharesOfTotal(owner []int) []payment {
	known := func(part int) int {
		if owner[part] >= 0 {
			return owner[part]
		}
		return r.topicOf(part)
	}
	for i := range r.moneys {
		if r.place(r.moneys[i].from) > 1 {
			break
		}
		if parts := r.partsOf(i); len(parts) > 0 && !r.isOfOne(i) {
			out := r.payersApart(parts, known)
			if out == nil {
				out = r.payersApart(parts, r.topicOf)
			}
			if out != nil && !r.areKin(out) {
				return out
			}
		}
	}
	return nil
}

// isOfOne reports whether the headline, or a sentence of headline or lead that tells sum i, names one party alone and has no word for
// several: "Acme fined £1m", whoever its parts were set for.
func (r *reading) isOfOne(i int) bool {
	if title := (span{0, r.bodyAt}); r.namesOne(title) {
		return true
	}
	for j := range r.moneys {
		if r.place(r.moneys[j].from) > 1 {
			break
		}
		if r.sameSum(j, i) && r.namesOne(r.text.sentenceOf(r.moneys[j].from)) {
			return true
		}
	}
	return false
}

// namesOne reports whether a part of the article names one party alone and has no word for several.
func (r *reading) namesOne(s span) bool {
	return r.partiesIn(s) == 1 && !r.countsSome(s) && !r.speaksOfMany(s)
}

// partsOf returns the sums of the body that come to sum i, in the order of the text: those that a regulator set, or of which no pattern
// speaks; nil if they do not.
func (r *reading) partsOf(i int) []int {
	total, ok := r.sum(i)
	if !ok || r.moneys[i].bracket >= 0 || !r.mayBeFine(i) {
		return nil
	}
	counts := func(j int) bool { return r.settles(j) && r.mayBeFine(j) }
	var parts []int
	for j, last := i+1, r.lastPart(i, 1, counts); j <= last; j++ {
		if s, ok := r.sum(j); ok && counts(j) && isPart(s, total) {
			parts = append(parts, j)
		}
	}
	return parts
}

// payersApart returns who must pay each of some sums, if that is likely enough of each, and no two of them are the same or of one group.
func (r *reading) payersApart(parts []int, payer func(part int) int) []payment {
	var out []payment
	for _, part := range parts {
		x := payment{part, payer(part), 0}
		if x.party < 0 {
			return nil
		}
		for _, y := range out {
			if x.party == y.party || r.akin(x.party, y.party) {
				return nil
			}
		}
		margin, near := r.marginOf(x)
		if near && margin < leastShared {
			return nil
		}
		x.margin = margin
		out = append(out, x)
	}
	return out
}

// areKin reports whether two of some payers are said to be of one group: a paragraph names both, and beside one of them stands a word
// such as "subsidiary".
func (r *reading) areKin(payers []payment) bool {
	const beside = 3 // tokens
	for _, x := range r.spots {
		s := r.text.sentenceOf(x.from)
		if !pays(payers, x.entity) || !r.hasAny(r.kinship, span{max(x.from-beside, s.from), min(x.to+beside, s.to)}) {
			continue
		}
		p := r.paragraphOf(x.from)
		if slices.ContainsFunc(payers, func(y payment) bool { return y.party != x.entity && r.namedIn(y.party, p) }) {
			return true
		}
	}
	return false
}

// pays reports whether a party is among some payers.
func pays(payers []payment, e int) bool {
	return slices.ContainsFunc(payers, func(x payment) bool { return x.party == e })
}

// topicOf returns the party that the text speaks of where sum i stands, or -1: the one named last before it in its sentence, or else
// first behind it, or else the first of its paragraph or of the last one before it that names any, or else the first that is named
// later: "a Plymouth company. Acme Ltd sent".
func (r *reading) topicOf(i int) int {
	m := r.moneys[i]
	s, p := r.text.sentenceOf(m.from), r.paragraphOf(m.from)
	before, after, first, earlier := -1, -1, -1, -1
	at := int32(-1) // the paragraph of earlier
	for _, x := range r.spots {
		paragraph := r.toks[x.from].paragraph
		switch {
		case !x.party:
		case x.from >= s.to:
			return firstKnown(before, after, first, earlier, x.entity)
		case x.from > m.from:
			after = firstKnown(after, x.entity)
		case x.from >= s.from:
			before = x.entity
		case x.from >= p.from:
			first = firstKnown(first, x.entity)
		case paragraph != at && paragraph >= r.toks[m.from].paragraph-payersBack:
			earlier, at = x.entity, paragraph
		}
	}
	return firstKnown(before, after, first, earlier)
}

// firstKnown returns the first of some entities that is not -1, or -1.
func firstKnown(entities ...int) int {
	for _, e := range entities {
		if e >= 0 {
			return e
		}
	}
	return -1
}
