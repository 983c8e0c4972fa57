package extract

import (
	"math"
	"slices"

	"regwire"
)

// deedExamples adds one choice for each deed that the article speaks of: whether it is an
// action of the article. Those of round-ups are learnt by themselves too.
func (d labelledText) deedExamples(r *reading, main *regwire.Action, to lessons) {
	all := r.rumoured(main)
	roundUp := d.Case == nil && len(d.Actions) > 1
	if roundUp {
		all = append(all, r.mainDeeds(main)...)
	}
	for _, x := range all {
		if e := &r.entities[x.party]; e.place || e.is(anOutsider) {
			continue
		}
		signs := append(r.vocabulary.spelled("", r.deedFeatures(main, x, all)), r.vocabulary.spelled("party ", r.partyFeatures(x.party))...)
		one := yesOrNo(signs, d.reports(r, x) || d.reportsOther(r, x, all))
		to["deed"] = append(to["deed"], one)
		if roundUp {
			to["matter"] = append(to["matter"], one)
		}
	}
}

// reportsOther reports whether a deed is the first of a party that has an action without a sum,
// of a kind that no deed of it has.
func (d labelledText) reportsOther(r *reading, x deed, all []deed) bool {
	first := -1
	for i, y := range all {
		if y.party != x.party || y.money >= 0 {
			continue
		}
		if d.reports(r, y) {
			return false
		}
		if first < 0 {
			first = i
		}
	}
	return first >= 0 && all[first] == x && slices.ContainsFunc(d.Actions, func(a labelledAction) bool {
		return a.Amount == nil && r.isCalled(x.party, append(a.Aliases, a.Organisation))
	})
}

// reports reports whether an action of the article is a deed.
func (d labelledText) reports(r *reading, x deed) bool {
	for _, a := range d.Actions {
		if !r.isCalled(x.party, append(a.Aliases, a.Organisation)) {
			continue
		}
		if x.money < 0 {
			if a.Amount == nil && a.Kind == x.kind {
				return true
			}
			continue
		}
		sum, _ := r.sum(x.money)
		if a.Amount == nil || a.Amount.Currency != sum.Currency {
			continue
		}
		minor := a.Amount.Value * math.Pow10(regwire.MinorDigits(sum.Currency))
		if math.Abs(minor-float64(sum.Minor)) <= 0.0005*minor {
			return true
		}
	}
	return false
}
