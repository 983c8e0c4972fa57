package extract

// partyBy is from where on what patterns claim of a name in one sentence proves it the party.
const partyBy = 4

// plainParty returns the entity of which one sentence of the lead tells as plainly as can be that a regulator acted
// against it, where nothing claims so of the one that was chosen: "The ICO has fined Acme £5,000. A broker, Birch Data
// Ltd, sold it the list." A name that stands once says little else for itself. It returns chosen if there is none, or two.
func (r *reading) plainParty(chosen int) int {
	if r.claimed[chosen] >= partyBy/2 {
		return chosen
	}
	found := chosen
	claimed := map[[2]int]float64{}
	for _, k := range r.claimsOf[partyClaims] {
		c := &r.claims[k]
		n := r.atoms[c.atom].index
		e := r.names[n].entity
		if c.what != "party" || r.place(c.from) != 1 || r.names[n].modifier {
			continue
		}
		s := [2]int{e, int(r.toks[c.from].sentence)}
		if claimed[s] += c.weight; claimed[s] < partyBy || e == found {
			continue
		}
		en := &r.entities[e]
		if en.place || en.doubtful && (r.toks[r.names[n].from].word != 0 || r.isWord(en)) || en.is(anOfficial) || en.is(anOutsider) || r.against[e] > 0 || !r.plainFor(c.from, e, chosen) {
			continue
		}
		if found != chosen {
			return chosen
		}
		found = e
	}
	return found
}

// onlyClaimed returns the one entity that patterns call the party, in a sentence that recalls nothing and does not name the one that
// was chosen, where they call that so nowhere: "NHS Ashby has now been reprimanded", far down in news of one of its hospitals. It
// returns chosen if there is none, or several.
func (r *reading) onlyClaimed(chosen int) int {
	const some, none, near = 2, 0.1, 3 // of what patterns claim, and of scores
	if r.claimed[chosen] > none || r.against[chosen] > 0 {
		return chosen
	}
	found := chosen
	for e := range r.entities {
		if r.claimed[e] <= none || r.entities[e].place {
			continue
		}
		if found != chosen || r.claimed[e] < some || r.entities[e].doubtful || r.entities[e].is(anOfficial) || r.entities[e].is(anOutsider) || r.against[e] > 0 || r.akin(e, chosen) {
			return chosen
		}
		found = e
	}
	if found == chosen || r.scores[found] < r.scores[chosen]-near {
		return chosen
	}
	for _, k := range r.claimsOf[partyClaims] {
		c := &r.claims[k]
		if c.what != "party" || r.names[r.atoms[c.atom].index].entity != found {
			continue
		}
		if s := r.text.sentenceOf(c.from); r.namesIn(s, chosen) || r.recallsCase(s, -1) || r.isRecalled(s) {
			return chosen
		}
	}
	return found
}

// plainFor reports whether the sentence of a token tells plainly of a step of a regulator against e, and does not name
// the other.
func (r *reading) plainFor(at, e, other int) bool {
	s := r.text.sentenceOf(at)
	for i := s.from; i < s.to; i++ {
		if a, ok := r.startingAt(i); ok && a.kind == nameAtom && r.names[a.index].entity == other {
			return false
		}
	}
	return r.tellsPlainly(at, e)
}
