package extract

import (
	"slices"

	"regwire"
)

// A sumPart is the scores of one sum for each part that it can play.
type sumPart struct {
	score  roleScores
	role   role // the one with the highest score, if any
	top    float64
	sum    regwire.Money
	stated bool // whether sum is one that can be stored
}

// giveRoles scores every sum for every role.
func (r *reading) giveRoles() []sumPart {
	out := take(&r.desk.roles, len(r.moneys))
	asides := r.interpositions()
	for _, k := range r.claimsOf[sumClaims] {
		c := &r.claims[k]
		if r.astray(asides, c) {
			continue
		}
		i := r.atoms[c.atom].index
		if base := r.moneys[i].bracket; base >= 0 {
			i = base // what is said of a conversion is said of the sum
		}
		x := &out[i]
		// Two ways of saying the same count a little more than the better of them.
		score := &x.score[c.role]
		*score = max(*score, c.weight) + 0.25*min(*score, c.weight)
	}
	for _, x := range asides {
		if x.fined >= 0 {
			x := &out[x.fined].score[imposedSum]
			*x = max(*x, finedBeyond)
		}
	}
	local := r.local()
	for i := range out {
		x := &out[i]
		x.sum, x.stated = r.moneys[i].sum(local)
		for k, s := range x.score {
			if s > x.top {
				x.role, x.top = role(k), s
			}
		}
		if r.beforeNews(r.moneys[i].from) && (!x.role.penal() || x.top < 2) {
			x.role = otherSum // headline and lead tell of no step, so that they name a fine only where a pattern says so
		}
		if (x.role == noRole || x.role == previousSum || x.role.penal()) && r.isOfCompared(r.moneys[i].from) {
			x.role, x.top = otherCaseSum, x.score[otherCaseSum]
		}
	}
	r.leaveClaims(out)
	return out
}

// best returns the role with the highest score, if any.
func (x *sumPart) best() (part role, score float64) { return x.role, x.top }

// sum returns sum i in the regulator's currency, and false if it is none that can be
// stored.
func (r *reading) sum(i int) (regwire.Money, bool) { return r.roles[i].sum, r.roles[i].stated }

// roleScores are the scores of a sum by role; that of none is 0.
type roleScores [roleCount]float64

// chooseAmounts weighs the sums and fills in the amount at the article's stage and an earlier sum.
func (r *reading) chooseAmounts(a *regwire.Action) {
	r.weighSums(a)
	r.pairSums(a)
	r.putAmounts(a)
}

// putAmounts fills in the amount at the article's stage and an earlier sum, once they are weighed together.
func (r *reading) putAmounts(a *regwire.Action) {
	all, main, earlier := r.sums(), r.paired.main, r.paired.earlier
	if own := r.anothersSum(all, main); own != main {
		main = own
		if earlier == own {
			earlier = -1
		}
	}
	if a.Stage == regwire.Varied && earlier < 0 {
		main, earlier = r.variedSums(all, main)
	}
	if a.Stage == regwire.Varied && main < 0 && earlier >= 0 {
		main = slices.IndexFunc(all, func(c candidate) bool {
			return c.eligible && c.best != all[earlier].best && r.becomes(r.moneys[c.best])
		})
	}
	main, earlier = r.righted(a, all, main, earlier)
	main, earlier = r.setAnew(a, all, main, earlier)
	if main >= 0 {
		sum := all[main].best
		if a.Stage == regwire.Proposed {
			sum = r.upperOf(&all[main])
		}
		r.putAmount(a, "amount", &a.Amount, sum)
	}
	if earlier < 0 && main >= 0 && a.Stage == regwire.Imposed {
		r.putSame(a, all[main])
	}
	if earlier >= 0 && (carriesSum(a.Kind) || a.Kind == regwire.Reprimand) {
		r.putAmount(a, "previous_amount", &a.Previous, r.upperOf(&all[earlier]))
	}
}

// onlyMeant reports whether a sum is one that a regulator meant to set, or had set before, and
// is not said to have been set: at a later stage it is no amount.
func (c *candidate) onlyMeant(s regwire.Stage) bool {
	return s != regwire.Proposed && s != regwire.Investigating && c.proposed+c.previous > 2 && c.value(s) <= 0
}

// upperOf returns the mention of a sum that tells it best: of a range, the upper bound.
func (r *reading) upperOf(c *candidate) int {
	for _, i := range c.sums {
		if i+1 < len(r.moneys) && r.moneys[i+1].upper {
			return i + 1
		}
	}
	return c.best
}

// putSame fills in the earlier sum where the same one was meant first, as some words beside it say,
// and then imposed.
func (r *reading) putSame(a *regwire.Action, c candidate) {
	set, meant := false, -1
	for _, i := range c.sums {
		switch role, s := r.roles[i].best(); {
		case s >= 4 && (role == proposedSum || role == previousSum) && r.callsMeant(i):
			meant = i
		case role == imposedSum && r.roles[i].score[proposedSum] == 0:
			set = true
		}
	}
	if set && meant >= 0 {
		r.putAmount(a, "previous_amount", &a.Previous, meant)
	}
}

// callsMeant reports whether the sentence of a sum speaks of a step before the last: "provisionally".
func (r *reading) callsMeant(i int) bool {
	s := r.text.sentenceOf(r.moneys[i].from)
	return r.hasAny(r.meant, s)
}

// variedSums tells the sum after an appeal from the one before, where no words call one the
// earlier: of two that are told as set the smaller, unless the fine is said to have gone up.
// The only sum is the one before. -1 stands for none.
func (r *reading) variedSums(all []candidate, main int) (after, before int) {
	if eligibles(all) == 1 {
		only := slices.IndexFunc(all, func(c candidate) bool { return c.eligible })
		if (main < 0 || main == only) && !r.becomes(r.moneys[all[only].best]) {
			return -1, only
		}
	}
	second := -1
	for i, c := range all {
		if i != main && c.score >= 1.5 && (second < 0 || c.score > all[second].score) {
			second = i
		}
	}
	if main < 0 || second < 0 || all[second].score < 0.2*all[main].score || !r.comparable(all[main], all[second]) {
		return main, -1
	}
	a, _ := r.sum(all[main].best)
	b, _ := r.sum(all[second].best)
	raised := len(r.claimsOf[raisedClaims]) > 0
	if (a.Minor > b.Minor) != raised {
		return second, main
	}
	return main, second
}

// carriesSum reports whether an action of this kind can have an amount.
func carriesSum(k regwire.Kind) bool {
	return k == regwire.Fine || k == regwire.Settlement || k == regwire.Prosecution || k == regwire.Undertaking
}

// value scores a candidate as the amount at a stage.
func (c candidate) value(s regwire.Stage) float64 {
	if s == regwire.Proposed {
		return c.score + c.proposed
	}
	return c.score - 0.7*c.proposed - 0.5*c.previous
}

// putAmount fills in one sum of an action, with its evidence.
func (r *reading) putAmount(a *regwire.Action, field string, dst **regwire.Money, i int) {
	m := r.moneys[i]
	if sum, ok := r.sum(i); ok {
		*dst = &sum
		a.Evidence = append(a.Evidence, r.evidence(field, m.from, m.to))
	}
}
