package extract

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
