package extract

import (
	"cmp"
	"math"
	"slices"

	"regwire"
)

// withinTotal returns the deeds without the sums of those who have no part in a total of headline or lead, where the sums of all others,
// who stand together, come to it: "Two councils must pay £140,000" over £80,000 for Acme, £60,000 for Birch, and "Cask's £120,000 remains
// the largest". What a party had done to it beside such a sum stays.
func (r *reading) withinTotal(all []deed) []deed {
	const most, totals = 50, 20 // payers, and sums looked at as their total: bounds, for each run of payers is left out in turn
	paid := r.paidInOrder(all)
	if len(paid) < 3 || len(paid) > most {
		return all
	}
	var out []deed
	for i := range r.moneys[:min(len(r.moneys), totals)] {
		if r.place(r.moneys[i].from) > 1 {
			break
		}
		if !r.mayBeFine(i) || r.moneys[i].bracket >= 0 || slices.ContainsFunc(paid, func(x deed) bool { return r.sameSum(x.money, i) }) {
			continue
		}
		if r.comesTo(paid, i, true) {
			return all
		}
		if out == nil {
			out = r.outsideTotal(paid, i)
		}
	}
	if out == nil {
		return all
	}
	return withoutSums(all, out)
}

// withoutSums returns some deeds without those that give the same sums to the same parties as others do.
func withoutSums(all, others []deed) []deed {
	return slices.DeleteFunc(slices.Clone(all), func(x deed) bool {
		return x.money >= 0 && slices.ContainsFunc(others, func(y deed) bool { return y.party == x.party && y.money == x.money })
	})
}

// paidInOrder returns the deeds with a sum that is no total of others, one for each party and sum, in the order of the text.
func (r *reading) paidInOrder(all []deed) []deed {
	var out []deed
	for _, x := range all {
		if x.money >= 0 && r.roles[x.money].stated && !slices.ContainsFunc(out, func(y deed) bool { return y.party == x.party && r.sameSum(y.money, x.money) }) {
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(x, y deed) int { return cmp.Compare(r.moneys[x.money].from, r.moneys[y.money].from) })
	return out
}

// comesTo reports whether the sums of some deeds, two or more, come to sum i, or loosely to one that it may be a rounded figure for.
func (r *reading) comesTo(some []deed, i int, loosely bool) bool {
	total, ok := r.sum(i)
	rest := int64(0)
	for _, x := range some {
		s, known := r.sum(x.money)
		if !known || s.Currency != total.Currency || s.Minor >= total.Minor {
			return false
		}
		rest += s.Minor
	}
	return ok && len(some) > 1 && (near(rest, total.Minor) || loosely && r.roughly(rest, i))
}

// roughly reports whether sum i may be a rounded figure for so much: "over £300,000" for £315,000, not "£140,000" for £141,500.
func (r *reading) roughly(sum int64, i int) bool {
	const most = 16 // of how many parts one may be missing
	total, _ := r.sum(i)
	apart := max(sum-total.Minor, total.Minor-sum)
	return apart < total.Minor/most && float64(apart) < r.moneys[i].unit()*math.Pow10(regwire.MinorDigits(total.Currency))
}

// outsideTotal returns the shortest run of deeds without which the others, of two parties or more, come to sum i; nil if there is none.
func (r *reading) outsideTotal(paid []deed, i int) []deed {
	for n := 1; n <= len(paid)-2; n++ {
		for from := 0; from+n <= len(paid); from++ {
			kept := slices.Concat(paid[:from], paid[from+n:])
			if r.comesTo(kept, i, r.exceeds(paid[from:from+n], i)) && r.ofSeveralGroups(kept) {
				return paid[from : from+n]
			}
		}
	}
	return nil
}

// exceeds reports whether each of some deeds has a sum larger than sum i.
func (r *reading) exceeds(some []deed, i int) bool {
	total, _ := r.sum(i)
	return !slices.ContainsFunc(some, func(x deed) bool {
		s, _ := r.sum(x.money)
		return s.Minor <= total.Minor
	})
}

// ofSeveralGroups reports whether the parties of some deeds are not all of one group, for which another may have to pay as well:
// "€325m for Acme (€200m for Acme LLC, €125m for Acme Ireland), €150m for Birch".
func (r *reading) ofSeveralGroups(some []deed) bool {
	return slices.ContainsFunc(some, func(x deed) bool { return x.party != some[0].party && !r.akin(x.party, some[0].party) })
}
