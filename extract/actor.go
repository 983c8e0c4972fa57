package extract

import "slices"

// regulatorOf returns the regulator of a deed: the only one that its sentence or its
// paragraph names of those that act in the article, or else that of the article.
func (r *reading) regulatorOf(x deed, part span) *regulator {
	sentence := r.sentenceOf(x.from)
	sentence.to = max(sentence.to, x.to)
	for _, s := range [...]span{sentence, part} {
		if who := r.onlyRegulator(s); who != nil {
			return who
		}
	}
	return r.regulator
}

// onlyRegulator returns the one regulator that acts in the article and that a part of it
// names, or nil.
func (r *reading) onlyRegulator(s span) *regulator {
	var only *regulator
	for _, m := range r.regulators {
		switch {
		case m.who == nil || m.from < s.from || m.to > s.to || !r.acts(m.who):
		case only != nil && only.short != m.who.short:
			return nil
		default:
			only = m.who
		}
	}
	return only
}

// acts reports whether the patterns say of a regulator that it acts.
func (r *reading) acts(who *regulator) bool {
	return slices.ContainsFunc(r.claimsOf[actorClaims], func(k int32) bool {
		c := &r.claims[k]
		if c.atom < 0 || c.weight <= 0 {
			return false
		}
		m := r.document.regulators[r.atoms[c.atom].index]
		return m.who != nil && m.who.short == who.short
	})
}
