package extract

import (
	"slices"
	"strings"

	"regwire"
)

// personByPost returns the person, or the description of one, of whom headline or lead tell that a step was taken, if entity e is none, and
// no headline names it but as where somebody works: "Former nurse prosecuted", "FCA bans Acme boss", of which one is told by name
// further down. It returns e, and no description, where nothing tells so, or there is nobody.
func (r *reading) personByPost(e int, all []description) (int, *description) {
	if r.entities[e].person || r.isPlainlyClaimed(e) || !r.personTold(e) {
		return e, nil
	}
	best := -1
	for x := range r.entities {
		en := &r.entities[x]
		if !r.census.nameless && en.person && !en.place && !en.is(anOfficial) && !en.is(anOutsider) && r.against[x] < surely && (best < 0 || r.scores[x] > r.scores[best]) {
			best = x
		}
	}
	if best >= 0 && r.scores[best] > r.scores[e]-farBelow {
		return best, nil
	}
	if i := slices.IndexFunc(all, func(d description) bool { return d.post && r.patient(d.head) }); i >= 0 {
		return e, &all[i]
	}
	return e, nil
}

const (
	farBelow = 5 // of scores
	surely   = 9 // of what patterns claim
)

// isPlainlyClaimed reports whether the patterns call an entity the party, and hardly anybody else.
func (r *reading) isPlainlyClaimed(e int) bool {
	const plainly, hardly = 4, 3 // of what patterns claim, and how much more than against it
	return r.claimed[e] >= plainly && r.claimed[e] > hardly*r.against[e]
}

// personTold reports whether headline or first paragraph tell of a step that was taken against somebody by his post, before they tell
// of one against entity e.
func (r *reading) personTold(e int) bool {
	for i := range r.toks {
		if r.place(i) > 1 || i == r.bodyAt && r.headlines(e) {
			return false
		}
		if r.employees.has(r.headOf(i)) && r.patient(i) {
			return true
		}
	}
	return false
}

// headlines reports whether the headline names an entity, not only to tell whose.
func (r *reading) headlines(e int) bool {
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool {
		x := &r.names[n]
		return x.from < r.bodyAt && !x.modifier && !r.isPossessive(x.to) && (r.endsPost(x.to-1) || r.startsKind(x.to))
	})
}

// pastAside returns the token after brackets and what commas part off at token i: `("D"), a well-known nurse, was`.
func (r *reading) pastAside(i int) int {
	const longest = 12
	for _, pair := range [...][2]string{{"(", ")"}, {",", ","}} {
		if i >= len(r.toks) || r.at(i) != pair[0] {
			continue
		}
		for j := i + 1; j < i+longest && r.follows(j, i); j++ {
			if r.at(j) == pair[1] {
				i = j + 1
				break
			}
		}
	}
	return i
}

// startsKind reports whether the words that tell of a step start at token i.
func (r *reading) startsKind(i int) bool {
	for _, c := range r.claimsIn(r.text.sentenceOf(i)) {
		if c.what == "kind" && c.from == i {
			return true
		}
	}
	return false
}

// headOf returns the word of token i, or that of which it is the plural.
func (r *reading) headOf(i int) wordID {
	if r.employees.has(r.toks[i].word) {
		return r.toks[i].word
	}
	return r.singular(i)
}

// patient reports whether token i, the noun of a post, is whom a step was taken against: "a nurse was fined", "a fine for a nurse".
func (r *reading) patient(i int) bool {
	if r.trades.has(r.headOf(i)) || r.firmPosts.has(r.headOf(i)) && !r.wasOnce(i) || r.follows(i+1, i) && (r.isPossessive(i+1) || r.hyphened(i+1)) {
		return false
	}
	const back, on = 9, 4
	next := r.pastAside(r.attached(i + 1))
	last := next + on
	for next < last && r.follows(next, i) && (r.namer.auxiliaries.has(r.toks[next].word) || r.at(next) == "been" || r.at(next) == "now") {
		next++
	}
	for _, c := range r.claimsIn(r.text.sentenceOf(i)) {
		if c.what != "kind" || c.weight < 1 || !againstPersons(c.value) {
			continue
		}
		if r.follows(next, i) && c.from <= next && next < c.to && r.toks[next].kind == word && !r.toks[next].of(r.introduces) && r.isSubject(i) {
			return true
		}
		if c.to <= i && c.to > i-back && r.leadsTo(c.to, i) && r.endsPost(i) || c.from < i && i < c.to && r.endsPost(i) && r.leadsTo(c.from+1, i) {
			return true
		}
	}
	return false
}

// wasOnce reports whether the noun of a post at token i is that of somebody who has left it: "former auditor", "ex-auditor".
func (r *reading) wasOnce(i int) bool {
	const back = 3 // tokens
	for j := max(0, i-back); j < i; j++ {
		if w := r.at(j); strings.EqualFold(w, "former") || strings.EqualFold(w, "ex") {
			return true
		}
	}
	return false
}

// isSubject reports whether no preposition, verb or clause leads to the noun at token i: "A nurse", but not "data of a nurse".
func (r *reading) isSubject(i int) bool {
	const longest = 6
	for j := i - 1; j > i-longest && r.follows(j, i) && (r.toks[j].kind != sign || r.toks[j].word == r.namer.hyphen); j-- {
		if w := r.toks[j].word; r.namer.prepositions.has(w) || r.attaches.has(w) || r.namer.clauses.has(w) || r.namer.auxiliaries.has(w) || r.at(j) == "who" {
			return false
		}
	}
	return true
}

// againstPersons reports whether a kind of step is one that is taken against persons too.
func againstPersons(kind string) bool {
	switch regwire.Kind(kind) {
	case regwire.Prosecution, regwire.Fine, regwire.Order, regwire.Warning:
		return true
	}
	return false
}

// leadsTo reports whether nothing stands at the tokens [from, to) but what leads from a step to the one it is taken against: a sum, a
// preposition, an article, a name and one more word, "for a former Acme staff".
func (r *reading) leadsTo(from, to int) bool {
	others := 0
	for j := from; j < to; j++ {
		t := &r.toks[j]
		if a, ok := r.startingAt(j); ok {
			if a.kind != nameAtom && a.kind != moneyAtom {
				return false
			}
			j = a.to - 1
			continue
		}
		switch w := r.at(j); {
		case w == "," && r.nameEnds(j):
			return false // "for Acme, the former owner"
		case t.word == r.namer.fOr, t.of(r.introduces), w == "against" || w == "from" || w == "on" || w == "former" || w == "ex" || w == "now" || w == "-" || w == ",":
		case r.namer.prepositions.has(t.word):
			return false // "a fine over staff"
		default:
			if others++; others > 1 || t.kind != word {
				return false
			}
		}
	}
	return true
}

// nameEnds reports whether a name ends right before token i.
func (r *reading) nameEnds(i int) bool {
	a, ok := r.endingAt(i - 1)
	return ok && a.kind == nameAtom
}

// endsPost reports whether the noun at token i is no part of a longer one: "nurse", but not "nurse data".
func (r *reading) endsPost(i int) bool {
	if !r.follows(i+1, i) || r.toks[i+1].kind == sign {
		return true
	}
	w := r.toks[i+1].word
	return r.namer.prepositions.has(w) || r.namer.clauses.has(w) || r.namer.auxiliaries.has(w) || r.at(i+1) == "who" || r.attaches.has(w)
}
