package extract

import (
	"slices"

	"regwire"
)

// isVictim reports whether the patterns call an entity one that was robbed, or whose name was used, and hardly anything calls
// it the party.
func (r *reading) isVictim(e int) bool {
	return r.hardlyClaimed(e) && slices.ContainsFunc(r.claimsOf[partyClaims], func(k int32) bool {
		c := &r.claims[k]
		return c.what == "victim" && r.names[r.atoms[c.atom].index].entity == e
	})
}

// isBystander reports whether an entity is a victim, or the patterns clearly call it somebody else, and hardly anything calls it
// the party, or less than calls it somebody else beyond doubt: "the maker of Acme, Birch Ltd, was fined".
func (r *reading) isBystander(e int) bool {
	const clear, beyondDoubt = 9, 25
	return r.hardlyClaimed(e) && r.against[e] >= clear || r.against[e] >= beyondDoubt && r.claimed[e] < r.against[e] || r.isVictim(e)
}

// hardlyClaimed reports whether next to nothing calls an entity the party.
func (r *reading) hardlyClaimed(e int) bool { return r.claimed[e] < 1 }

// culprit returns the first of some descriptions of persons that opens a sentence which tells of a fine or of a court: "A man has been
// fined for stealing records from Acme", or nil.
func (r *reading) culprit(all []description) *description {
	const told = 2 // of what patterns claim
	for i := range all {
		d := &all[i]
		if !d.post {
			continue
		}
		opens := r.toks[d.from].is(opens) || !d.several && d.from > 0 && r.toks[d.from-1].is(opens)
		if opens && slices.ContainsFunc(r.claimsOf[kindClaims], func(k int32) bool {
			c := &r.claims[k]
			return (c.value == string(regwire.Fine) || c.value == string(regwire.Prosecution)) && c.weight >= told && r.toks[c.from].sentence == r.toks[d.from].sentence
		}) {
			return d
		}
	}
	return nil
}

// convicted returns the person named first among those of whom a sentence, or the one before it, says that they were found guilty, in
// news of a prosecution in which nothing says so of entity e, a firm: "Two who had worked for Acme were sentenced. Tom Ash and Amy
// Birch pleaded guilty." It is e where there is none.
func (r *reading) convicted(e int) int {
	const mostly, told = 0.4, 2 // of the votes, and of what patterns claim
	if r.entities[e].person || r.prosecution() < mostly || r.hasToPay(e) {
		return e
	}
	found := -1
	for _, k := range r.claimsOf[kindClaims] {
		c := &r.claims[k]
		if c.value != string(regwire.Prosecution) || c.weight < told || !r.saysGuilty(c) {
			continue
		}
		s := r.text.sentenceOf(c.from)
		who := r.firstPerson(s)
		if before := s.from - 1; who < 0 && before >= r.bodyAt && r.toks[before].paragraph == r.toks[s.from].paragraph {
			who = r.firstPerson(r.text.sentenceOf(before))
		}
		if who < 0 && (r.subjectOf(c, e) || s.from >= r.bodyAt && r.speaksOfThe(r.firms, s)) {
			return e
		}
		if found < 0 {
			found = who
		}
	}
	if found < 0 {
		return e
	}
	return found
}

// hasToPay reports whether patterns clearly call an entity the party, and it is named beside a sum.
func (r *reading) hasToPay(e int) bool {
	const clear = 5 // of what patterns claim
	return r.claimed[e] >= clear && slices.ContainsFunc(r.moneys, func(m money) bool { return r.namesIn(r.text.sentenceOf(m.from), e) })
}

// subjectOf reports whether an entity opens the sentence of a claim, or stands right before its words: "Acme Ltd pleaded guilty".
func (r *reading) subjectOf(c *claim, e int) bool {
	const near = 4 // tokens
	s := r.text.sentenceOf(c.from)
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool {
		x := &r.names[n]
		return s.from <= x.from && x.to <= c.from && (x.from <= s.from+1 || c.from-x.to < near)
	})
}

// saysGuilty reports whether the words of a claim are those of a verdict or of a plea.
func (r *reading) saysGuilty(c *claim) bool {
	for i := c.from; i < c.to; i++ {
		if r.verdicts.has(r.toks[i].word) {
			return true
		}
	}
	return false
}

// firstPerson returns the first person whom a part of the article names and nobody calls a speaker or somebody else; -1 if it
// names none.
func (r *reading) firstPerson(s span) int {
	for _, i := range r.atomsIn(s) {
		a := &r.atoms[i]
		if a.kind != nameAtom {
			continue
		}
		e := r.names[a.index].entity
		if en := &r.entities[e]; en.person && !en.place && !en.is(anOfficial) && !en.is(anOutsider) && r.against[e] <= 0 {
			return e
		}
	}
	return -1
}
