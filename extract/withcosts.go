package extract

import "slices"

// withoutCosts returns the fine of a court that a sum states together with costs or a surcharge, or that sum: the £15,000 of "fined
// £15,000. Add £6,000 in costs and the bill comes to £21,000". Where somebody is told to have been "fined" the sum it holds none.
func (r *reading) withoutCosts(all []candidate, whole int) int {
	total, known := r.sum(all[whole].best)
	if !known || slices.ContainsFunc(all[whole].sums, func(i int) bool { return r.hasAny(r.namer.fined, r.text.sentenceOf(r.moneys[i].from)) }) {
		return whole
	}
	i := slices.IndexFunc(all, func(c candidate) bool {
		fine, ok := r.sum(c.best)
		return ok && c.eligible && fine.Currency == total.Currency && fine.Minor < total.Minor && r.roles[c.best].role == imposedSum &&
			r.costsBeside(c.best, total.Minor-fine.Minor)
	})
	if i < 0 {
		return whole
	}
	return i
}

// costsBeside reports whether the costs and surcharges of the paragraph of sum i, all of them or the first ones, come to what is missing,
// in minor units, but for what is lost where a total is rounded.
func (r *reading) costsBeside(i int, missing int64) bool {
	const most = 20 // a part of what is missing
	p, sum := r.paragraphOf(r.moneys[i].from), int64(0)
	for k := range r.moneys {
		m := &r.moneys[k]
		if m.from < p.from || m.to > p.to || r.roles[k].role != costsSum {
			continue
		}
		x, ok := r.sum(k)
		if !ok {
			continue
		}
		sum += x.Minor
		if d := sum - missing; max(d, -d)*most <= missing {
			return true
		}
	}
	return false
}
