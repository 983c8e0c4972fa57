package extract

import "regwire"

// toldAsPast reports whether all that the patterns say of steps of a kind stands behind the first paragraphs, in
// sentences that date it to a year before the article's own: "It was fined £9m in 2021."
func (r *reading) toldAsPast(k regwire.Kind) bool {
	if r.article.Published.IsZero() {
		return false
	}
	past := false
	for i := range r.claims {
		c := &r.claims[i]
		if c.what != "kind" || c.value != string(k) || c.weight < 2 || r.weight(c.from) == 0 {
			continue
		}
		if r.place(c.from) < 2 || !r.inPastYear(r.text.sentenceOf(c.from)) {
			return false
		}
		past = true
	}
	return past
}

// inPastYear reports whether a sentence names a date of a year before the article's own, and none of its own.
func (r *reading) inPastYear(s span) bool {
	past := false
	for _, k := range r.atomsIn(s) {
		a := &r.atoms[k]
		if a.kind != dateAtom {
			continue
		}
		years, ok := r.yearsBefore(r.dates[a.index].value)
		if ok && years == 0 {
			return false
		}
		past = past || ok && years > 0
	}
	return past
}
