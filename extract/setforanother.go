package extract

import "slices"

// setForAnother reports whether each mention of a sum stands in the body with the name of somebody else and without that of the
// party, and no pattern calls it only meant: it was set for the other and is no earlier sum of the party's. "Bolt came first, with
// £600,000", "Bolt's fine, £600,000 to begin with, was cut as well".
func (r *reading) setForAnother(c *candidate) bool {
	return !slices.ContainsFunc(c.sums, func(i int) bool {
		m := &r.moneys[i]
		if m.bracket >= 0 {
			return false
		}
		e := r.otherWith(i)
		return m.from < r.bodyAt || r.roles[i].role == proposedSum || e < 0 || r.isQuotedIn(e, r.text.sentenceOf(m.from))
	})
}

// isQuotedIn reports whether an entity only says something in a sentence: "says the court of Bolt", "Bolt added".
func (r *reading) isQuotedIn(e int, s span) bool {
	const before = 2 // tokens
	for _, k := range r.atomsIn(s) {
		a := &r.atoms[k]
		if a.kind != nameAtom || r.names[a.index].entity != e {
			continue
		}
		if r.tells(span{max(s.from, a.from-before), a.from}, &r.saying) || r.tells(span{a.to, min(s.to, a.to+1)}, &r.saying) {
			return true
		}
	}
	return false
}
