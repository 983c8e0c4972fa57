package extract

import (
	"slices"

	"regwire"
)

// setBygonesAside leaves out the sentences that tell what another party had to pay in another case, where headline and
// first sentence tell of a step without a sum: "The ICO is investigating Acme. Last year it fined Birch £90,000". What is
// left is read as if they were furniture of the page.
func (r *reading) setBygonesAside() {
	if len(r.claimsOf[bygoneClaims]) == 0 || !r.opensWithoutSum() {
		return
	}
	aside, last := false, int32(-1)
	for _, k := range r.claimsOf[bygoneClaims] {
		c := &r.claims[k]
		if n := r.toks[c.from].sentence; n != last && r.isLongAgo(c) && r.isBygone(r.text.sentenceOf(c.from)) {
			r.putAside(r.text.sentenceOf(c.from))
			aside, last = true, n
		}
	}
	if aside {
		r.glossary.find(r.document)
		r.matcher.find(r.document)
	}
}

// outset is the headline with the first sentence of the body.
func (r *reading) outset() span { return span{0, r.text.sentenceOf(min(r.bodyAt, len(r.toks)-1)).to} }

// opensWithoutSum reports whether headline and first sentence name a regulator and no sum, and tell of a step that is no
// fine and has none.
func (r *reading) opensWithoutSum() bool {
	const clear = 4 // of what patterns claim
	s := r.outset()
	priced := slices.ContainsFunc(r.moneys, func(m money) bool { return m.from < s.to })
	regulator := slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool { return m.from < s.to })
	if priced || !regulator {
		return false
	}
	told := 0.0
	for _, k := range r.listedIn(s, kindClaims) {
		switch c := &r.claims[k]; {
		case bearsSum(regwire.Kind(c.value)) && c.weight > 0:
			return false
		default:
			told += c.weight
		}
	}
	return told >= clear
}

// bearsSum reports whether a step of a kind mostly has a sum.
func bearsSum(k regwire.Kind) bool { return k == regwire.Fine || k == regwire.Settlement }

// isLongAgo reports whether the day that a claim speaks of, if any, is a year, or in a year before the article's: "in May"
// may tell of what is new.
func (r *reading) isLongAgo(c *claim) bool {
	latest := r.latestYear()
	for i := c.from; i < c.to; i++ {
		if a, ok := r.startingAt(i); ok && a.kind == dateAtom {
			day := string(r.dates[a.index].value)
			return len(day) == 4 || len(day) > 4 && day[:4] < latest
		}
	}
	return true
}

// isBygone reports whether a sentence behind the first names somebody, and nobody who was named before.
func (r *reading) isBygone(s span) bool {
	stranger := false
	if s.from < r.outset().to {
		return false
	}
	for _, i := range r.atomsIn(s) {
		a := &r.atoms[i]
		if a.kind != nameAtom {
			continue
		}
		if e := &r.entities[r.names[a.index].entity]; !e.place && !e.is(anOutsider) {
			if r.names[e.names[0]].from < s.from {
				return false
			}
			stranger = true
		}
	}
	return stranger
}

// putAside makes a sentence a paragraph of its own that is no part of the article.
func (r *reading) putAside(s span) {
	p := int32(len(r.skip))
	r.skip, r.rank, r.worth = append(r.skip, true), append(r.rank, r.rank[r.toks[s.from].paragraph]), append(r.worth, 0)
	for i := s.from; i < s.to; i++ {
		r.toks[i].paragraph = p
	}
}
