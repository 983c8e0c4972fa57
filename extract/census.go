package extract

import "slices"

// place tells where token i stands: 0 in the title, 1 in the first paragraphs, 2 after
// them.
func (r *reading) place(i int) int {
	switch {
	case i < r.bodyAt:
		return 0
	case r.rank[r.toks[i].paragraph] <= 1:
		return 1
	}
	return 2
}

// nameClaims are the claims that patterns make of names.
var nameClaims = [...]string{"party", "speaker", "heading", "owner", "employer", "other"}

// A census counts the names of an article.
type census struct {
	words               nameWords  // those that names are made of
	firms, it, he       float64    // how much the text speaks of "the company", of "it" and of "he" or "she"
	around              []around   // by entity
	referrals           []referral // by entity
	first, firstInTitle int        // the entity named first in the body and in the title that is no place; -1 for none
	mentions            []float64  // by entity
	most, mostClaimed   float64
	nameless            bool                          // the article says that the party is not named
	suffixed, bodies    float64                       // mentions of the entity with a legal suffix, and of the body, that has most
	claims              [][len(nameClaims)][3]float64 // by entity
}

// count takes the census.
func (r *reading) count() census {
	c := census{first: -1, firstInTitle: -1, most: 0.1, mostClaimed: 0.1}
	c.mentions, c.claims = take(&r.desk.mentions, len(r.entities)), take(&r.desk.nameClaims, len(r.entities))
	for e := range r.entities {
		for _, n := range r.entities[e].names {
			c.mentions[e] += r.weight(r.names[n].from)
		}
		if en := &r.entities[e]; en.suffix && !en.is(anOutsider) && !en.is(namedAsOutlet) && !en.is(aLawyer) {
			c.suffixed = max(c.suffixed, c.mentions[e])
		} else if en.body && !en.place && !en.is(anOutsider) {
			c.bodies = max(c.bodies, c.mentions[e])
		}
		c.most, c.mostClaimed = max(c.most, c.mentions[e]), max(c.mostClaimed, r.claimed[e])
	}
	c.nameless = slices.ContainsFunc(r.claimsOf[namelessClaims], func(k int32) bool { return r.weight(r.claims[k].from) > 0 })
	c.words = r.nameWords()
	c.countPronouns(r)
	c.referrals = r.referrals()
	c.around = r.surroundings()
	for _, a := range r.atoms {
		if a.kind != nameAtom || r.entities[r.names[a.index].entity].place || r.entities[r.names[a.index].entity].is(anOutsider) {
			continue
		}
		switch e := r.names[a.index].entity; {
		case a.from < r.bodyAt && c.firstInTitle < 0:
			c.firstInTitle = e
		case a.from >= r.bodyAt && c.first < 0 && r.weight(a.from) > 0:
			c.first = e
		}
	}
	for _, k := range r.claimsOf[partyClaims] {
		x := &r.claims[k]
		if k := slices.Index(nameClaims[:], x.what); k >= 0 {
			c.claims[r.names[r.atoms[x.atom].index].entity][k][r.place(x.from)] += x.weight
		}
	}
	return c
}

// countPronouns counts what the text calls its parties besides their names.
func (c *census) countPronouns(r *reading) {
	for i := range r.rareIn(r.pronouns) {
		switch w := r.toks[i].word; {
		case r.firms.has(w) && i > 0 && r.toks[i-1].word == r.namer.the:
			c.firms += r.weight(i)
		case r.its.has(w):
			c.it += r.weight(i)
		case r.his.has(w):
			c.he += r.weight(i)
		}
	}
}
