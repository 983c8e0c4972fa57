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

// chosenSums returns the sums that are likeliest, together, the amount of an action and the one
// that was proposed or set before it.
func (r *reading) chosenSums(a *regwire.Action, all []candidate) (main, earlier int) {
	if len(all) == 0 || !carriesSum(a.Kind) && a.Kind != regwire.Reprimand {
		return -1, -1
	}
	step := r.sumStage(a.Stage, all)
	amount, before := make([]float64, len(all)), make([]float64, len(all))
	for i := range all {
		f := r.sumFeatures(all, i, a.Kind, step)
		amount[i], before[i] = r.weights.amount.score(f), r.weights.earlier.score(f)
	}
	none := r.noSum(all, a.Kind, step)
	noAmount, noEarlier := r.weights.amount.score(none), r.weights.earlier.score(r.noEarlier(none))
	if !carriesSum(a.Kind) {
		best := r.pairOf(a.Kind, step, all, -1, before, noEarlier)
		return best.main, best.earlier
	}
	top := noAmount
	for i := range all {
		if !all[i].onlyMeant(step) && !r.surelyElse(&all[i]) {
			top = max(top, amount[i])
		}
	}
	best := sumPair{-1, -1, math.Inf(-1)}
	for i := -1; i < len(all); i++ {
		s := noAmount
		if i >= 0 {
			s = amount[i]
		}
		if s < top-mostLikely || i >= 0 && (all[i].onlyMeant(step) || r.surelyElse(&all[i])) {
			continue
		}
		p := r.pairOf(a.Kind, step, all, i, before, noEarlier)
		if p.score += s; p.score > best.score {
			best = p
		}
	}
	return best.main, best.earlier
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

// pairOf returns the likeliest sum before an amount, scored by how likely it is of all.
func (r *reading) pairOf(k regwire.Kind, step regwire.Stage, all []candidate, main int, before []float64, none float64) sumPair {
	none -= eager
	best, top, sum := -1, none, math.Exp(none)
	for j := range all {
		if j == main {
			continue
		}
		s := before[j] + r.weights.earlier.score(r.relationSigns(all, j, main, k, step))
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
