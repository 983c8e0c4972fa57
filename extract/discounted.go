package extract

import (
	"math"
	"slices"
)

// isDiscounted reports whether a sum is what another comes to less a share which the article gives as a discount, for settling,
// admitting or paying early: £7m and £10m where "it qualified for 30% off".
func (r *reading) isDiscounted(c, from *candidate) bool {
	x, known := r.sum(c.best)
	y, too := r.sum(from.best)
	if !known || !too || x.Currency != y.Currency || x.Minor >= y.Minor {
		return false
	}
	const near = 0.015 // of the larger sum, for both can be rounded, as "more than £11m" of "nearly £16m" are
	share := 1 - float64(x.Minor)/float64(y.Minor)
	for i := r.bodyAt; i < len(r.toks); i++ {
		if off, ok := r.shareAt(i); ok && math.Abs(share-off) < near && r.speaksOfDiscount(r.text.sentenceOf(i)) {
			return true
		}
	}
	return false
}

// settledFor returns the sum that a fine comes to for settling, admitting or cooperating, by a share that the article gives, or -1: £6.5m of
// £10m where "as it agreed to settle early, the fine comes down by 35%". What paying early would save is no part of it, nor what is offered
// or was not taken.
func (r *reading) settledFor(all []candidate, main int) int {
	return slices.IndexFunc(all, func(c candidate) bool {
		return c.best != all[main].best && slices.ContainsFunc(c.sums, func(i int) bool {
			s := r.text.sentenceOf(r.moneys[i].from)
			return r.moneys[i].from >= r.bodyAt && r.hasAny(r.settlesEarly, s) && !r.hasAny(r.offers, s) && r.settled(r.moneys[i].from) && !r.isRecalled(s) && r.speaksOfFine(s.from) && r.namesShare(s)
		}) && r.isDiscounted(&c, &all[main])
	})
}

// namesShare reports whether a sentence gives a share: "30%".
func (r *reading) namesShare(s span) bool {
	for i := s.from; i < s.to; i++ {
		if _, ok := r.shareAt(i); ok {
			return true
		}
	}
	return false
}

// beforeDiscount reports whether patterns clearly see a sum, wherever it stands, as one before it was reduced for paying or admitting: "the
// original fine of £5,000 was reduced to £3,000 due to prompt payment".
func (r *reading) beforeDiscount(money int) bool {
	const clear = 9 // of what patterns claim
	for i := range r.moneys {
		if r.roles[i].score[wouldHaveSum] >= clear && r.sameSum(i, money) && r.speaksOfDiscount(r.text.sentenceOf(r.moneys[i].from)) {
			return true
		}
	}
	return false
}

// speaksOfDiscount reports whether a sentence says for what a fine is less before it is set: "settled", "admissions".
func (r *reading) speaksOfDiscount(s span) bool {
	return r.hasAny(r.discounts, s)
}

// shareAt returns the share that starts at token i: "30%", "30 per cent", "a fifth", as a part of one.
func (r *reading) shareAt(i int) (float64, bool) {
	if i+1 >= len(r.toks) || r.toks[i+1].sentence != r.toks[i].sentence {
		return 0, false
	}
	if r.toks[i].kind == number {
		v, ok := parseNumber(r.at(i), false)
		if next := r.at(i + 1); !ok || next != "%" && next != "percent" && next != "per" {
			return 0, false
		}
		return float64(v.mant) * math.Pow10(v.exp-2), true
	}
	if a := r.at(i); a != "a" && a != "one" {
		return 0, false
	}
	switch r.at(i + 1) {
	case "third":
		return 1. / 3, true
	case "quarter":
		return 0.25, true
	case "fifth":
		return 0.2, true
	case "tenth":
		return 0.1, true
	}
	return 0, false
}
