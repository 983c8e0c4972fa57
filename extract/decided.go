package extract

import "regwire"

// putDecided fills in the day of the decision, where the article names it: that on which a
// penalty is dated, was imposed or was announced.
func (r *reading) putDecided(a *regwire.Action) {
	score := make([]float64, len(r.dates))
	for _, k := range r.claimsOf[decidedClaims] {
		if c := &r.claims[k]; c.atom >= 0 {
			score[r.atoms[c.atom].index] += c.weight * r.weight(c.from)
		}
	}
	best, top := -1, 2.9
	for i, s := range score {
		x := r.dates[i]
		if s > top && len(x.value) == len("2006-01-02") && !r.afterward(x.value) {
			best, top = i, s
		}
	}
	if best < 0 || a.Kind == "" || a.Stage == regwire.Investigating {
		return
	}
	x := r.dates[best]
	a.Decided = x.value
	a.Evidence = append(a.Evidence, r.evidence("decided", x.from, x.to))
}

// afterward reports whether a day is later than that on which the article came out.
func (r *reading) afterward(x regwire.Date) bool {
	at := r.article.Published
	return !at.IsZero() && x > regwire.Date(at.AddDate(0, 0, 1).Format("2006-01-02"))
}
