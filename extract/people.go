package extract

import (
	"slices"

	"regwire"
)

// people returns the index of the count that is the number of people affected, or -1.
func (r *reading) people(k regwire.Kind) int {
	all := r.headcounts()
	best := r.likeliest(r.weights.people, r.peopleSigns(), all, k)
	if best < 0 {
		return -1
	}
	if at, ok := r.settledAfter(&all[best], all); ok {
		return at
	}
	if at, ok := r.truer(&all[best], all); ok {
		return at
	}
	return all[best].at[0]
}

// headcounts are the figures that could be the number of people affected.
func (r *reading) headcounts() []figure {
	return r.figuresOf(func(c *count) bool {
		return r.mayCountPeople(c) && !r.elsewhere(c) && !r.ofAnother(c) && !r.onlyReceived(c)
	})
}

// mayCountPeople reports whether a count is of people or accounts, or leaves its noun out and may be.
func (r *reading) mayCountPeople(c *count) bool {
	return c.value >= 2 && (isPeople(c.unit) || c.unit == things && c.value >= 10 && r.elliptic(c, isPeople))
}

// putPeople fills in how many people were affected.
func (r *reading) putPeople(a *regwire.Action) {
	if i := r.people(a.Kind); i >= 0 {
		r.setPeople(a, i)
	}
}

// setPeople makes count i the people of an action.
func (r *reading) setPeople(a *regwire.Action, i int) {
	c := &r.counts[i]
	a.People = &regwire.Count{N: c.value, Qualifier: c.qualifier}
	a.Evidence = append(without(a.Evidence, "people"), r.evidence("people", c.from, c.to))
}

// putLoosePeople fills in the people of an article that reports no action.
func (r *reading) putLoosePeople() {
	if i := r.people(""); i >= 0 {
		c := r.counts[i]
		r.finding.People = &regwire.Count{N: c.value, Qualifier: c.qualifier}
		r.finding.Evidence = append(r.finding.Evidence, r.evidence("people", c.from, c.to))
	}
}

// elsewhere reports whether a count is told as that of another case, or where other cases are set beside the news. That somebody was fined before, "an airline", is another's
// only behind the first sentence, where the party has a name that the sentence does not have.
func (r *reading) elsewhere(c *count) bool {
	told := &r.claimsByCount()[r.atoms[c.atom].index].verdicts
	if told[elsewhereCount] || r.isOfCompared(c.from) {
		return true
	}
	if !told[recalledCount] {
		return false
	}
	s := r.text.sentenceOf(c.from)
	return r.party >= 0 && s.from > r.bodyAt && !slices.ContainsFunc(r.names, func(x name) bool { return s.from <= x.from && x.from < s.to && x.entity == r.party })
}

// ofAnother reports whether a count stands far down in a sentence about somebody who is named there first and is another party, or
// another person where a person is prosecuted, before anything that refers to the party: "Birch was told to stop scanning 2,000
// faces", "Ms Ash sold 28,000 records".
func (r *reading) ofAnother(c *count) bool {
	const party = 1 // of what patterns claim
	if r.party < 0 || r.place(c.from) < 2 {
		return false
	}
	s, another := r.text.sentenceOf(c.from), false
	for i := s.from; i < s.to; i++ {
		a, ok := r.startingAt(i)
		if !ok || a.kind != nameAtom {
			if !another && (r.refersBack(i) || r.namesTheFine(i, s)) {
				return false
			}
			continue
		}
		e := r.names[a.index].entity
		en := &r.entities[e]
		if e == r.party || r.akin(e, r.party) {
			return false
		}
		first := r.names[en.names[0]].from >= s.from
		another = another || first && !en.place && !en.is(anOutsider) && (r.claimed[e] >= party || en.person && r.entities[r.party].person && !r.speaksIn(s))
	}
	return another
}

// speaksIn reports whether somebody says something in a part of the article.
func (r *reading) speaksIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.saying.has(r.toks[i].word) {
			return true
		}
	}
	return false
}
