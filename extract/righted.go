package extract

import (
	"slices"

	"regwire"
)

// righted corrects the sums that the weights choose where what is told of them leaves no doubt: a fine that went up on
// appeal is more than the one before, one that was set and stands, or fell, is the amount though nothing more came of it,
// and what a regulator set in its own currency is told beside it in another.
func (r *reading) righted(a *regwire.Action, all []candidate, main, earlier int) (amount, before int) {
	switch {
	case main >= 0 && earlier >= 0 && a.Stage == regwire.Varied && r.wentUp() && r.comparable(all[main], all[earlier]) && r.less(all[main], all[earlier]):
		return earlier, main
	case main < 0 && earlier >= 0 && carriesSum(a.Kind) && r.wasSet(a.Stage, all[earlier]):
		return earlier, -1
	case main >= 0 && r.headlinedAbroad(all[main]):
		if own := r.ownSum(a.Stage, all); own >= 0 && own != earlier {
			return own, earlier
		}
	}
	return main, earlier
}

// headlinedAbroad reports whether only the headline states a sum, and in another currency than that of the regulator.
func (r *reading) headlinedAbroad(c candidate) bool {
	sum, _ := r.sum(c.best)
	local := r.local()
	return local != "" && sum.Currency != local && !slices.ContainsFunc(c.sums, func(i int) bool {
		return r.moneys[i].from >= r.bodyAt && r.weight(r.moneys[i].from) > 0 && r.moneys[i].bracket < 0
	})
}

// ownSum returns the sum in the currency of the regulator that is clearest told as what it set, or meant, or -1.
func (r *reading) ownSum(s regwire.Stage, all []candidate) int {
	const clear = 3
	own, local := -1, r.local()
	for i, c := range all {
		if sum, _ := r.sum(c.best); sum.Currency == local && c.eligible && c.value(s) >= clear && (own < 0 || c.value(s) > all[own].value(s)) {
			own = i
		}
	}
	return own
}

// wentUp reports whether the headline or the first paragraph says that the fine did; further down it may be another's.
func (r *reading) wentUp() bool {
	return slices.ContainsFunc(r.claimsOf[raisedClaims], func(k int32) bool {
		at := r.claims[k].from
		return at < r.bodyAt || r.opening(at)
	})
}

// less reports whether a candidate is less than another of its currency.
func (r *reading) less(a, b candidate) bool {
	x, _ := r.sum(a.best)
	y, _ := r.sum(b.best)
	return x.Minor < y.Minor
}

// wasSet reports whether a sum was set, and at most that, at a stage at which nothing takes its place: of a matter that is
// closed, where the headline speaks of an appeal, which was given up.
func (r *reading) wasSet(s regwire.Stage, c candidate) bool {
	if c.score <= 0 || c.proposed != 0 || c.previous != 0 {
		return false
	}
	switch s {
	case regwire.Upheld, regwire.Appealed, regwire.Overturned:
		return true
	case regwire.Closed:
		return slices.ContainsFunc(r.toks[:r.bodyAt], func(t token) bool { return r.contests.has(t.word) })
	}
	return false
}
