package extract

import (
	"math"
	"slices"

	"regwire"
)

// A sumPair is a choice of the amount and of the sum before it; -1 stands for none.
type sumPair struct {
	main, earlier int
	score         float64
}

// mostLikely is by how much the score of an amount may lie under the best one's for the sum
// before it to speak for it all the same.
const mostLikely = 2.5

// eager is by how much it counts less than fitted that no sum was proposed or set before: few
// articles tell of one, so the weights miss more of them than they invent.
const eager = 0.6

// sumChances tell how likely each sum is the amount of the main action, and the one before it.
type sumChances struct {
	step                regwire.Stage // by which they are judged
	amount, before      []float64     // by candidate
	noAmount, noEarlier float64       // that there is none
}

// mayHaveSums reports whether an action can have an amount or a sum before it, and the article has any.
func (r *reading) mayHaveSums(a *regwire.Action) bool {
	return len(r.sums()) > 0 && (carriesSum(a.Kind) || a.Kind == regwire.Reprimand)
}

// weighSums tells how likely the sums are the amount of an action, or the one that was proposed or set before it.
func (r *reading) weighSums(a *regwire.Action) {
	if !r.mayHaveSums(a) {
		return
	}
	all, x := r.sums(), &r.desk.sumChances
	x.step = r.sumStage(a.Stage, all)
	x.amount, x.before = take(&x.amount, len(all)), take(&x.before, len(all))
	for i := range all {
		f := r.sumFeatures(all, i, a.Kind, x.step)
		x.amount[i], x.before[i] = r.weights.amount.score(f), r.weights.earlier.score(f)
	}
	none := r.noSum(all, a.Kind, x.step)
	x.noAmount, x.noEarlier = r.weights.amount.score(none), r.weights.earlier.score(r.noEarlier(none))
}

// pairSums chooses the sums that are likeliest, together, the amount of an action and the one
// before it, once they are weighed.
func (r *reading) pairSums(a *regwire.Action) {
	if r.paired = (sumPair{-1, -1, math.Inf(-1)}); !r.mayHaveSums(a) {
		return
	}
	all, x := r.sums(), &r.desk.sumChances
	if !carriesSum(a.Kind) {
		r.paired = r.pairOf(a.Kind, all, -1)
		return
	}
	top := x.noAmount
	for i := range all {
		if !all[i].onlyMeant(x.step) && !r.surelyElse(&all[i]) {
			top = max(top, x.amount[i])
		}
	}
	for i := -1; i < len(all); i++ {
		s := x.noAmount
		if i >= 0 {
			s = x.amount[i]
		}
		if s < top-mostLikely || i >= 0 && (all[i].onlyMeant(x.step) || r.surelyElse(&all[i])) {
			continue
		}
		p := r.pairOf(a.Kind, all, i)
		if p.score += s; p.score > r.paired.score {
			r.paired = p
		}
	}
}

// sumStage returns the stage by which sums are judged: that of a varied fine where a sum is told as
// what it was changed to, even if more is said of the appeal that failed otherwise.
func (r *reading) sumStage(s regwire.Stage, all []candidate) regwire.Stage {
	if s != regwire.Upheld && s != regwire.Overturned && s != regwire.Appealed {
		return s
	}
	for i := range all {
		if slices.ContainsFunc(all[i].sums, func(i int) bool { return r.becomes(r.moneys[i]) }) {
			return regwire.Varied
		}
	}
	return s
}

// pairOf returns the likeliest sum before an amount, scored by how likely it is of all, once they are weighed.
func (r *reading) pairOf(k regwire.Kind, all []candidate, main int) sumPair {
	x := &r.desk.sumChances
	none := x.noEarlier - eager
	best, top, sum := -1, none, math.Exp(none)
	for j := range all {
		if j == main {
			continue
		}
		s := x.before[j] + r.weights.earlier.score(r.relationSigns(all, j, main, k, x.step))
		sum += math.Exp(s)
		if s > top && !r.unrelated(&all[j], main < 0) && !(main >= 0 && r.setForAnother(&all[j])) {
			best, top = j, s
		}
	}
	return sumPair{main, best, top - math.Log(sum)}
}

// noEarlier adds to the signals that no sum is the amount those that none was set before it.
func (r *reading) noEarlier(none []feature) []feature {
	out := r.sumSigns(none)
	r.desk.features = out
	return out
}
