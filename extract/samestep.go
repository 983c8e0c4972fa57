package extract

import (
	"slices"

	"regwire"
)

// sharesStep reports whether the words of deed i, which has no sum and is nearly likely enough, tell the same step of another party, of
// which it is likely enough: "Both were warned". Of companies of one group nothing is said.
func (r *reading) sharesStep(all []deed, scores []float64, i int, least float64) bool {
	const (
		reach = 1 // below least
		alike = grouped | besides | alongside | enlisted
	)
	x := all[i]
	if x.money >= 0 || x.by&alike == 0 || scores[i] <= least-reach {
		return false
	}
	for j, y := range all {
		if y.party != x.party && y.from == x.from && y.to == x.to && y.kind == x.kind && y.by&x.by&alike != 0 &&
			scores[j] > least && !r.akin(x.party, y.party) {
			return true
		}
	}
	return false
}

// withoutOrders returns the deeds without the orders of those on whom the same paragraph says that a notice was served, for the notice
// is what orders it: "With the fine comes an enforcement notice: Acme has been ordered to stop".
func (r *reading) withoutOrders(all []deed) []deed {
	return slices.DeleteFunc(all, func(x deed) bool {
		return x.kind == regwire.Order && x.money < 0 && slices.ContainsFunc(all, func(y deed) bool {
			return y.party == x.party && y.kind == regwire.EnforcementNotice && r.toks[y.from].paragraph == r.toks[x.from].paragraph
		})
	})
}
