package extract

import (
	"slices"
)

// A naming is a party named in a sentence.
type naming struct {
	entity   int
	from, to int
	party    bool // rather than somebody who may have to pay, but is none
}

// maxLabel is how many tokens a sentence may have that is no more than a label.
const maxLabel = 12

// isLabel reports whether a paragraph opens with a party as its label: "Acme Ltd. £5,000", "Acme Ltd - £5,000".
func (a *allotter) isLabel(s span, p naming) bool {
	for i := s.from; i < p.from; i++ {
		if a.toks[i].kind == word {
			return false
		}
	}
	if p.to < s.to && a.entities[p.entity].suffix && s.to-s.from <= maxLabel && a.at(p.to) == "," {
		return true // "Acme Ltd, York."
	}
	if p.to >= s.to-1 {
		return true
	}
	if a.at(p.to) == "-" { // "Acme Ltd - £5,000", but not "Acme-owned"
		next, ok := a.startingAt(p.to + 1)
		return ok && next.kind == moneyAtom && !a.toks[p.to].is(glued) && a.finesBefore(s.from)
	}
	return a.toks[p.to].kind == sign && a.at(p.to) != ","
}

// finesBefore reports whether a word for several fines stands not far before token i: what a list gives its sums as.
func (a *allotter) finesBefore(i int) bool {
	const far = 250 // tokens
	return a.hasAny(a.severalFines, span{max(0, i-far), i})
}

// namings returns the parties that a sentence names, in its order. Sentences are asked for in
// the order of the text.
func (a *allotter) namings(s span) []naming {
	a.parties = a.parties[:0]
	for ; a.spot < len(a.spots) && a.spots[a.spot].from < s.to; a.spot++ {
		if x := a.spots[a.spot]; x.party && x.from >= s.from {
			a.parties = append(a.parties, x)
		}
	}
	return a.parties
}

// partyAt returns the party that an atom names, or -1: a place too, where a party is called
// after it, as "Cambridge" for Cambridge Widgets Ltd.
func (r *reading) partyAt(at atom) int {
	if r.canBeParty(at) {
		return r.names[at.index].entity
	}
	if at.kind != nameAtom {
		return -1
	}
	if e := r.names[at.index].entity; r.entities[e].person && !r.names[at.index].modifier && (e == r.party || r.inTitle(e)) {
		return e
	}
	if !r.entities[r.names[at.index].entity].place {
		return -1
	}
	place := r.entities[r.names[at.index].entity].keys[0]
	for e := range r.entities {
		if en := &r.entities[e]; !en.place && !en.doubtful && opensWith(en.keys[0], place) {
			return e
		}
	}
	return -1
}

// inTitle reports whether the headline names an entity.
func (r *reading) inTitle(e int) bool {
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool { return r.names[n].from < r.bodyAt })
}

// leading returns the party that a sentence is about: who did something, as in "sent by
// Acme", or else the first.
func (a *allotter) leading(all []naming) int {
	for _, x := range all {
		if x.from > 0 && a.toks[x.from-1].word == a.by {
			return x.entity
		}
	}
	for _, x := range all {
		if !a.placedAt(x) {
			return x.entity // "From York, Acme rang ten people" is about Acme
		}
	}
	return all[0].entity
}
