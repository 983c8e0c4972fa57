package extract

import (
	"slices"

	"regwire"
)

// payerExamples adds one choice for each sum of the article: who must pay it, or nobody.
// Where the payer has no name near the sum, nothing can be learnt from it.
func (d labelledText) payerExamples(r *reading, to lessons) {
	r.spotsNamed()
	r.payments = r.toldPayments()
	for i := range r.moneys {
		if !r.settles(i) {
			continue
		}
		var x example
		sum, _ := r.sum(i)
		owed := false
		names := d.payersOf(sum, &owed)
		for _, p := range r.payersOf(r.moneys[i]) {
			x.candidates = append(x.candidates, append(r.vocabulary.spelled("", r.payerFeatures(i, p)), r.vocabulary.spelled("party ", r.partyFeatures(p.entity))...))
			x.right = append(x.right, r.isCalled(p.entity, names))
		}
		x.candidates, x.right = append(x.candidates, r.vocabulary.spelled("", r.unpaidFeatures(i))), append(x.right, !owed)
		to["payer"] = append(to["payer"], x)
	}
}

// payersOf returns the names of those who must pay a sum.
func (d labelledText) payersOf(sum regwire.Money, owed *bool) (names []string) {
	for _, a := range d.Actions {
		if a.Amount != nil && a.Amount.is(sum) {
			*owed = true
			names = append(append(names, a.Organisation), a.Aliases...)
		}
	}
	return names
}

// isCalled reports whether one of the names is one of an entity.
func (r *reading) isCalled(e int, names []string) bool {
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool {
		written := tidy(r.slice(r.names[n].from, r.names[n].to))
		return slices.ContainsFunc(names, func(s string) bool { return s != "" && sameName(s, written) })
	})
}
