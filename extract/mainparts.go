package extract

import (
	"slices"

	"regwire"
)

// partsOfMain returns the parts of what the main party has to pay: two to four sums that stand one after another in the body, no more than
// a paragraph between them, and come to the main amount, "£48.65m, £29.75m from the FCA and £18.9m from the PRA". A part that is known is
// not returned. It is the main party's unless each part has a payer of its own.
func (r *reading) partsOfMain(main *regwire.Action, known []deed) []deed {
	if r.party < 0 || main.Amount == nil || !carriesSum(main.Kind) {
		return nil
	}
	run := r.runOf(*main.Amount)
	payers := make([]int, len(run))
	for i, k := range run {
		payers[i] = -1
		for _, x := range r.allot() {
			if x.money == k {
				payers[i] = x.party
			}
		}
	}
	apart := len(r.eachOnce(payers)) == len(run)
	var out []deed
	for i, k := range run {
		x := r.furtherSum(r.party, k)
		if apart {
			x.party = payers[i]
		}
		if !r.isKnown(x, known) {
			out = append(out, x)
		}
	}
	return out
}

// isKnown reports whether a deed with the sum of another one is among some.
func (r *reading) isKnown(x deed, known []deed) bool {
	return slices.ContainsFunc(known, func(y deed) bool {
		return y.money >= 0 && (y.money == x.money || y.party == x.party && r.sameSum(y.money, x.money))
	})
}

// runOf returns the first sums of the body, two to four one after another, that can be parts of a total and come to it, or none.
func (r *reading) runOf(total regwire.Money) []int {
	const most, apart = 4, 2 // parts, and paragraphs from one to the next
	run := make([]int, 0, most)
	for i := range r.moneys {
		run = run[:0]
		var sum int64
		for j := i; j < len(r.moneys) && len(run) < most; j++ {
			if r.moneys[j].bracket >= 0 {
				continue // a conversion
			}
			if !r.isPartOf(j, total) || len(run) > 0 && r.toks[r.moneys[j].from].paragraph-r.toks[r.moneys[run[len(run)-1]].from].paragraph > apart {
				break
			}
			x, _ := r.sum(j)
			run, sum = append(run, j), sum+x.Minor
			if len(run) > 1 && sum == total.Minor {
				return run
			}
		}
	}
	return nil
}

// isPartOf reports whether sum i of the body can be a part of a total: one that was set, is called a part or is to be paid back, or of
// which no pattern speaks.
func (r *reading) isPartOf(i int, total regwire.Money) bool {
	x, ok := r.sum(i)
	if !ok || r.moneys[i].from < r.bodyAt || r.skip[r.toks[r.moneys[i].from].paragraph] || !isPart(x, total) {
		return false
	}
	switch part, _ := r.roles[i].best(); part {
	case noRole, imposedSum, totalSum, partSum, compensationSum:
		return true
	}
	return false
}
