package extract

import (
	"regwire"
)

// How much the patterns must claim of what a court did, in all and more than of the step that was chosen, for it to be what the
// article reports.
const (
	outright    = 10
	farOutright = 7
)

// toldOutright corrects the stage where the patterns claim outright what a court made of the sanction, and hardly the stage that
// lone words speak for: "The fine dates from 2021. A tribunal has now dismissed the appeal of Acme" is no fine just imposed.
func (r *reading) toldOutright(a *regwire.Action) {
	if !isSanction(a.Kind) || a.Stage == regwire.Imposed && r.claimedInTitle(string(regwire.Imposed)) {
		return
	}
	best, least := "", max(outright, r.claimedNow(string(a.Stage))+farOutright)
	for _, v := range r.stages.votes {
		if v.weight < least || !r.mayReplace(a.Stage, regwire.Stage(v.value)) {
			continue
		}
		if w := r.claimedOfParty(v.value); w >= least {
			best, least = v.value, w
		}
	}
	if best != "" {
		v := r.stages.of(best)
		r.restage(a, regwire.Stage(best), v.from, v.to)
	}
}

// mayReplace reports whether patterns may put what a court did in place of a stage. That somebody appealed is told along with the
// rulings before it, and a sum that a court changed along with what it left: "The finding stands, but the fine is £2m instead of £3m".
// Where no court is named a sum may be less than what was meant: "Fine for Acme is cut in half".
func (r *reading) mayReplace(chosen, told regwire.Stage) bool {
	switch told {
	case regwire.Upheld:
		return chosen == regwire.Imposed || chosen == regwire.Closed || chosen == regwire.Varied && !r.hasTwoSums()
	case regwire.Overturned:
		return chosen == regwire.Imposed || chosen == regwire.Closed || chosen == regwire.Upheld
	case regwire.Varied:
		return (chosen == regwire.Imposed || chosen == regwire.Closed || chosen == regwire.Upheld || chosen == regwire.Overturned) && r.namesBench(r.everything())
	}
	return false
}

// hasTwoSums reports whether two different sums may be fines.
func (r *reading) hasTwoSums() bool {
	first := -1
	for i := range r.moneys {
		if part, _ := r.roles[i].best(); part != noRole && part != previousSum && !part.penal() {
			continue
		}
		if first >= 0 && !r.sameSum(first, i) {
			return true
		}
		first = i
	}
	return false
}

// claimedNow returns how much the patterns claim a stage, of which that a step was taken counts only where no sentence recalls it:
// not "In June 2021 the ICO fined Acme", but "Acme has been fined over a leak in June 2021".
func (r *reading) claimedNow(stage string) float64 {
	return r.claimedWhere(stage, func(s span) bool { return stage != string(regwire.Imposed) || !r.goesBack(s) || r.isPerfect(s) })
}

// saysNow reports whether a sentence says "has" or "now" of what was done.
func (r *reading) saysNow(s span) bool { return r.hasAny(r.perfect, s) || r.hasAny(r.newly, s) }

// isPerfect reports whether a sentence says "has" of what was done.
func (r *reading) isPerfect(s span) bool {
	return r.hasAny(r.perfect, s)
}

// claimedOfParty returns how much the patterns claim a stage in sentences that are not about another party alone, or about another
// step: "a court upheld another notice".
func (r *reading) claimedOfParty(stage string) float64 {
	return r.claimedWhere(stage, func(s span) bool {
		own, other := r.whose(s)
		return (own || !other || r.refersToMatter(s)) && !r.tellsOfAnotherStep(s) && !r.onlySaid(s)
	})
}

// tellsOfAnotherStep reports whether a sentence speaks of another fine, notice or the like, or of a rival.
func (r *reading) tellsOfAnotherStep(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.isUnnamed(i) {
			return true
		}
		if r.toks[i].word != r.namer.another {
			continue
		}
		for k := i + 1; k <= i+2 && k < s.to; k++ { // "another enforcement notice"
			if r.stepNouns.has(r.toks[k].word) {
				return true
			}
		}
	}
	return false
}

// claimedInTitle reports whether the patterns claim a stage in the headline.
func (r *reading) claimedInTitle(stage string) bool {
	for _, k := range r.claimsOf[stageClaims] {
		if c := &r.claims[k]; c.value == stage && c.weight > 0 && c.from < r.bodyAt {
			return true
		}
	}
	return false
}

// claimedWhere returns how much the patterns claim a stage in the sentences that count.
func (r *reading) claimedWhere(stage string, counts func(span) bool) float64 {
	sum := 0.0
	for _, k := range r.claimsOf[stageClaims] {
		if c := &r.claims[k]; c.value == stage && counts(r.text.sentenceOf(c.from)) {
			sum += c.weight * r.weight(c.from)
		}
	}
	return sum
}

// isSanction reports whether a step of this kind is one that somebody can take to a court.
func isSanction(k regwire.Kind) bool {
	switch k {
	case regwire.Fine, regwire.Order, regwire.EnforcementNotice, regwire.Reprimand, regwire.Prosecution:
		return true
	}
	return false
}

// onlySaid reports whether a sentence tells what somebody says or said who is no court.
func (r *reading) onlySaid(s span) bool {
	says := r.hasAny(r.saying, s)
	return says && !r.hasAny(r.benches, s)
}
