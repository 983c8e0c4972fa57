package extract

import "slices"

// setForAnother reports whether each mention of a sum stands in the body with the name of somebody else and without that of the
// party, nobody says anything there, and no pattern calls it only meant: it was set for the other and is no earlier sum of the
// party's. "Bolt came first, with £600,000", "Bolt's fine, £600,000 to begin with, was cut as well".
func (r *reading) setForAnother(c *candidate) bool {
	return !slices.ContainsFunc(c.sums, func(i int) bool {
		m := &r.moneys[i]
		return m.bracket < 0 && (m.from < r.bodyAt || r.roles[i].role == proposedSum || !r.withOther(i) || r.tells(r.text.sentenceOf(m.from), &r.saying))
	})
}
