package extract

import "slices"

// asMany returns the deeds without the sums of the one sentence, the first or the last that gives any, which names two payers or more
// beyond those that headline and lead count: "Two more firms were fined", each in a paragraph, and "Already fined this year are Cask
// (£5,000), Dove and Elm (£6,000 each)".
func (r *reading) asMany(all []deed) []deed {
	n := int(r.stated())
	paid := r.paidInOrder(all)
	if beyond := len(paid) - n; n < 2 || beyond < 2 {
		return all
	}
	first, last := paid[:r.inOneSentence(paid)], r.lastSentence(paid)
	isFirst, isLast := len(first) != n && isBeyond(len(first), len(paid), n), isBeyond(len(last), len(paid), n)
	switch {
	case isFirst && !isLast:
		return withoutSums(all, first)
	case isLast && !isFirst:
		return withoutSums(all, last)
	}
	return all
}

// isBeyond reports whether some payers of a sentence, of so many in all, are no part of the n that are counted, and the others are at
// most these: as many as there are too many, or more than n.
func isBeyond(some, all, n int) bool {
	return some > 1 && some < all && (some == all-n || some > n && some > all-n)
}

// inOneSentence returns how many of some deeds have their sums in the sentence of the first.
func (r *reading) inOneSentence(paid []deed) int {
	i := slices.IndexFunc(paid, func(x deed) bool { return r.sumSentence(x) != r.sumSentence(paid[0]) })
	if i < 0 {
		return len(paid)
	}
	return i
}

// lastSentence returns those of some deeds that have their sums in the sentence of the last.
func (r *reading) lastSentence(paid []deed) []deed {
	i := len(paid) - 1
	for i > 0 && r.sumSentence(paid[i-1]) == r.sumSentence(paid[len(paid)-1]) {
		i--
	}
	return paid[i:]
}

// sumSentence returns the sentence in which the sum of a deed stands.
func (r *reading) sumSentence(x deed) int32 { return r.toks[r.moneys[x.money].from].sentence }
