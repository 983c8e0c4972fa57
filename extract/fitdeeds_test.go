package extract

import (
	"math"

	"regwire"
)

// deedExamples adds one choice for each deed that the article speaks of: whether it is an
// action of the article. Those of round-ups are learnt by themselves too.
func (d labelledText) deedExamples(r *reading, main *regwire.Action, to map[string][]example) {
	all := r.rumoured(main)
	roundUp := d.Case == nil && len(d.Actions) > 1
	if roundUp {
		all = append(all, r.mainDeeds(main)...)
	}
	for _, x := range all {
		if e := &r.entities[x.party]; e.place || e.is(thePublisher) {
			continue
		}
		one := yesOrNo(r.vocabulary.spelled("", r.deedFeatures(main, x, all)), d.reports(r, x))
		to["deed"] = append(to["deed"], one)
		if roundUp {
			to["matter"] = append(to["matter"], one)
		}
	}
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
