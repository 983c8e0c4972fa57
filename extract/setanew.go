package extract

import (
	"slices"

	"regwire"
)

// setAnew corrects the sums of a fine that was set a second time, after the first decision fell: what was set then is the earlier
// sum, and what is set now the amount. "In 2009 it fined Acme €900m; the court annulled that. Now it has set €300m anew."
// A sum whose own sentence says that it is set once more stays: "a year after a court quashed the first, it fined Acme again: £3m".
func (r *reading) setAnew(a *regwire.Action, all []candidate, main, earlier int) (amount, before int) {
	if a.Kind != regwire.Fine || a.Stage != regwire.Imposed && a.Stage != regwire.Upheld || main < 0 || !r.tellsStage(r.everything(), regwire.Overturned) || !r.isAnew(r.everything()) {
		return main, earlier
	}
	if told := r.text.sentenceOf(r.moneys[all[main].best].from); r.fell(&all[main]) && !r.isAnew(told) {
		if i := r.setLast(all, main); i >= 0 {
			return i, main
		}
		return main, earlier
	}
	if earlier >= 0 {
		return main, earlier
	}
	for i := range all {
		if i != main && all[i].eligible && r.comparable(all[i], all[main]) && r.fell(&all[i]) {
			return main, i
		}
	}
	return main, earlier
}

// isAnew reports whether a part of the article says of something that it is done once more: "again", "afresh".
func (r *reading) isAnew(s span) bool {
	return r.hasAny(r.afresh, s)
}

// fell reports whether a sum, told as set in the body and with nobody else's name, was set by a decision that its sentence, or the
// next of the paragraph, if it has no sum of its own, says was overturned.
func (r *reading) fell(c *candidate) bool {
	return slices.ContainsFunc(c.sums, func(i int) bool {
		m, x := &r.moneys[i], &r.roles[i]
		if m.from < r.bodyAt || x.role != imposedSum && (x.role != noRole || !r.speaksOfFine(m.from)) || r.withOther(i) {
			return false
		}
		s := r.text.sentenceOf(m.from)
		if r.tellsStage(s, regwire.Overturned) {
			return true
		}
		if s.to >= len(r.toks) || r.toks[s.to].paragraph != r.toks[m.from].paragraph {
			return false
		}
		next := r.text.sentenceOf(s.to)
		sum := slices.ContainsFunc(r.moneys, func(o money) bool { return next.from <= o.from && o.from < next.to })
		return !sum && r.tellsStage(next, regwire.Overturned)
	})
}

// setLast returns the sum told last of those that patterns plainly call set for the party and that can be what became of another,
// or -1.
func (r *reading) setLast(all []candidate, first int) int {
	const plain = 4 // of what patterns claim
	best, last := -1, r.moneys[all[first].best].from
	for i := range all {
		if i == first || !all[i].eligible || !r.comparable(all[i], all[first]) {
			continue
		}
		for _, k := range all[i].sums {
			if x := &r.roles[k]; x.role == imposedSum && x.top >= plain && x.score[otherCaseSum] <= 0 && r.moneys[k].from > last && !r.withOther(k) {
				best, last = i, r.moneys[k].from
			}
		}
	}
	return best
}
