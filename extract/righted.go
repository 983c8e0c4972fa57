package extract

import (
	"slices"

	"regwire"
)

// righted corrects the sums that the weights choose: a fine that headline and lead say went up on appeal, and do not say was
// cut, is more than the one before, one that was set is the amount where nothing takes its place, one before a discount
// is none that was meant or set before, the sum of a headline is that of its parts but holds no costs, and where somebody is prosecuted a
// civil penalty is not what the court set.
func (r *reading) righted(a *regwire.Action, all []candidate, main, earlier int) (amount, before int) {
	if main >= 0 {
		main = r.wholeOf(a.Kind, all, main)
	}
	if main >= 0 && a.Kind == regwire.Prosecution {
		main = r.withoutCosts(all, main)
	}
	switch {
	case main >= 0 && earlier >= 0 && a.Stage == regwire.Varied && r.less(all[main], all[earlier]) && (r.wentUp() || r.putInPlace(&all[earlier]) && !r.putInPlace(&all[main])):
		return earlier, main
	case main >= 0 && earlier >= 0 && a.Stage == regwire.Varied && r.cutTo(&all[earlier], &all[main]):
		return earlier, main
	case main < 0 && earlier >= 0 && carriesSum(a.Kind) && r.stillSet(a.Stage, all[earlier]):
		return earlier, -1
	case main >= 0 && a.Kind == regwire.Prosecution && r.isCivil(&all[main]):
		if own := r.courtsOwn(all, main); own >= 0 {
			return own, earlier
		}
	case main >= 0 && a.Stage == regwire.Imposed && r.settledFor(all, main) >= 0:
		return r.settledFor(all, main), -1
	case main >= 0 && earlier >= 0 && a.Stage == regwire.Imposed && all[earlier].proposed == 0 && (r.isDiscounted(&all[main], &all[earlier]) || r.beforeDiscount(all[earlier].best)):
		return main, -1 // that is no earlier sum
	}
	return main, earlier
}

// wholeOf returns the sum of the headline to which a sum and another one that can be the amount come, or that sum: of "ICO fines of £1.48m",
// which are one of £1.35m and one of £130,000, all. What is to be paid back is no part of a fine.
func (r *reading) wholeOf(k regwire.Kind, all []candidate, part int) int {
	x, stated := r.sum(all[part].best)
	i := slices.IndexFunc(all, func(whole candidate) bool {
		t, ok := r.sum(whole.best)
		if !ok || !stated || !whole.eligible || t.Currency != x.Currency || t.Minor <= x.Minor || r.moneys[whole.sums[0]].from >= r.bodyAt || r.ofYears(&whole) {
			return false
		}
		return slices.ContainsFunc(all, func(rest candidate) bool {
			o, ok := r.sum(rest.best)
			return ok && rest.eligible && rest.best != all[part].best && o.Currency == t.Currency && x.Minor+o.Minor == t.Minor &&
				(k != regwire.Fine || r.roles[rest.best].role != compensationSum)
		})
	})
	if i < 0 {
		return part
	}
	return i
}

// ofYears reports whether a mention of a sum is in a sentence that goes back to what was, or counts years: "fined £5m in four years".
func (r *reading) ofYears(c *candidate) bool {
	return slices.ContainsFunc(c.sums, func(i int) bool {
		s := r.text.sentenceOf(r.moneys[i].from)
		return r.goesBack(s) || r.hasAny(r.years, s)
	})
}

// cutTo reports whether the headline says that a fine was cut and gives one sum, and not another one, which is more: "Fine slashed to £92,000".
func (r *reading) cutTo(c, before *candidate) bool {
	title := span{0, r.bodyAt}
	return r.less(*c, *before) && r.moneys[c.sums[0]].from < r.bodyAt && r.moneys[before.sums[0]].from >= r.bodyAt && r.hasAny(r.lessens, title)
}

// putInPlace reports whether patterns clearly see a sum varied in words that end with a sum and hold no other: "the tribunal has
// substituted £75,000".
func (r *reading) putInPlace(c *candidate) bool {
	const clear = 6 // of what patterns claim
	return slices.ContainsFunc(c.sums, func(i int) bool {
		m := &r.moneys[i]
		return slices.ContainsFunc(r.claimsOf[stageClaims], func(k int32) bool {
			x := &r.claims[k]
			first := i == 0 || r.moneys[i-1].to <= x.from
			return x.value == string(regwire.Varied) && x.weight >= clear && x.from < m.from && x.to == m.to && first
		})
	})
}

// isCivil reports whether each mention of a sum is in a sentence about a civil penalty, which no criminal court sets: "a monetary penalty
// of £50,000".
func (r *reading) isCivil(c *candidate) bool {
	return !slices.ContainsFunc(c.sums, func(i int) bool { return !r.speaksOfCivil(r.text.sentenceOf(r.moneys[i].from)) })
}

// speaksOfCivil reports whether a part of the article speaks of a civil penalty: "civil monetary penalty", not "civil servant".
func (r *reading) speaksOfCivil(s span) bool {
	for i := s.from; i+1 < s.to; i++ {
		if r.civil.has(r.toks[i].word) && r.civilSteps.has(r.toks[i+1].word) {
			return true
		}
	}
	return false
}

// courtsOwn returns the first other sum that somebody is told to have been fined, or else one of a sentence that speaks of a fine set by a
// court, in a sentence that recalls nothing and is about no civil penalty, or -1.
func (r *reading) courtsOwn(all []candidate, main int) int {
	fined := func(s span) bool { return r.hasAny(r.namer.fined, s) }
	set := func(s span) bool { return r.speaksOfFine(s.from) && r.tellsStage(s, regwire.Imposed) }
	for _, tells := range []func(span) bool{fined, set} {
		own := slices.IndexFunc(all, func(c candidate) bool {
			return c.eligible && c.best != all[main].best && slices.ContainsFunc(c.sums, func(i int) bool {
				s := r.text.sentenceOf(r.moneys[i].from)
				return r.roles[i].role == imposedSum && tells(s) && !r.speaksOfCivil(s) && !r.goesBack(s)
			})
		})
		if own >= 0 {
			return own
		}
	}
	return -1
}

// wentUp reports whether the headline or the first paragraph says that the fine did, and neither speaks of one that was cut;
// further down it may be another's.
func (r *reading) wentUp() bool {
	early := func(i int) bool { return i < r.bodyAt || r.opening(i) }
	up := slices.ContainsFunc(r.claimsOf[raisedClaims], func(k int32) bool { return early(r.claims[k].from) })
	if !up {
		return false
	}
	for i := range r.toks {
		if i >= r.bodyAt && r.place(i) == 2 {
			break
		}
		if early(i) && r.lessens.has(r.toks[i].word) {
			return false
		}
	}
	return true
}

// less reports whether one candidate is less than another of the same currency.
func (r *reading) less(a, b candidate) bool {
	x, known := r.sum(a.best)
	y, too := r.sum(b.best)
	return known && too && x.Currency == y.Currency && x.Minor < y.Minor
}

// stillSet reports whether a sum is told as set, and neither as meant nor as set before, at a stage that leaves it as it was
// set: of a matter that is closed, where the headline says that an appeal was given up.
func (r *reading) stillSet(s regwire.Stage, c candidate) bool {
	if s == regwire.Upheld && eligibles(r.sums()) == 1 {
		return true // what was upheld is what was set, however it is called
	}
	if c.score <= 0 || c.proposed != 0 || c.previous != 0 {
		return false
	}
	switch s {
	case regwire.Upheld, regwire.Appealed, regwire.Overturned:
		return true
	case regwire.Closed:
		title := span{0, r.bodyAt}
		appeal := r.hasAny(r.contests, span{0, r.bodyAt})
		return appeal && slices.ContainsFunc(r.claimsIn(title), func(c claim) bool {
			return c.listing == stageClaims && c.value == string(regwire.Closed) && c.weight > 0
		})
	}
	return false
}
