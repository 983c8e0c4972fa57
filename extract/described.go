package extract

import (
	"slices"
	"strings"

	"regwire"
)

// descriptionFeatures tells what speaks for a description as the party, in the same terms
// as for a name.
func (r *reading) descriptionFeatures(d *description, first bool) []feature {
	f := r.desk.sheet()
	put := func(name featureName, v float64) {
		if v > 0 {
			f = append(f, feature{name, v})
		}
	}
	put(byDescribed, 1)
	if r.census.nameless {
		put(byDescribedNameless, 1)
	}
	if d.several {
		put(byDescribedSeveral, 1)
	}
	if d.known {
		put(byDescribedKnown, 1)
	}
	firms, it, he := byFirmsOther, byItOther, byHeOther
	if d.post {
		firms, it, he = byFirmsPerson, byItPerson, byHePerson
		put(byPost, 1)
		put(byPostProsecution, r.prosecution())
	}
	put(firms, log1p(r.census.firms))
	put(it, log1p(r.census.it))
	put(he, log1p(r.census.he))
	if first {
		put(byDescribedFirst, 1)
	}
	if r.place(d.from) == 1 {
		put(byDescribedLead, 1)
	}
	put(byHead, log1p(r.spokenOf(d.head)))
	put(byDescribedNamed, log1p(r.census.mostClaimed))
	put(byDescribedSuffixed, min(1, r.census.suffixed))
	put(byDescribedBody, log1p(r.census.bodies))
	if r.namesA(d.head) {
		put(byDescribedHeadNamed, 1)
	}
	put(byDescribedActed, log1p(r.acted(d.from, d.to)))
	before := d.from - 2 // before the article
	if d.several {
		before = d.from - 1
	}
	near := &r.desk.beside[1]
	r.lookNear(before-1, -1, d.from, 1, &near[0])
	r.lookNear(d.to+1, 1, d.from, 1, &near[1])
	f = near.features(&r.beside.near, f)
	f = append(f, feature{r.beside.names[0][r.besideClass(before, d.from)], 1}, feature{r.beside.names[1][r.besideClass(d.to, d.from)], 1})
	return f
}

// fuller returns, for a description of a trade in one word, the next one with the same noun that
// says more of it: "What can a firm expect? In Leeds a finance firm was
// fined". A post is left, for two employees are two.
func (r *reading) fuller(d *description, all []description) *description {
	if d == nil || d.several || d.post {
		return d
	}
	for i := range all {
		o := &all[i]
		if o.from < d.from && d.to <= o.to {
			return o // "operators of a shop"
		}
		if o.from > d.from && d.to == d.from+1 && o.to > o.from+1 && !o.several && r.toks[o.head].word == r.toks[d.head].word && !r.toks[o.head].is(glued) {
			return o
		}
	}
	return d
}

// spokenOf returns how much the text speaks of "the bank" after a bank, the word at token i.
func (r *reading) spokenOf(i int) float64 {
	s, words, w := 0.0, r.document.words, r.toks[i].word
	for j := i + 1; j < len(words); j++ {
		if words[j] == w && words[j-1] == r.namer.the && !r.named[j] {
			s += r.weight(j)
		}
	}
	return s
}

// namesA reports whether a name ends in the word at token i, as "Acme Bank" in that of a
// bank.
func (r *reading) namesA(i int) bool {
	w := strings.ToLower(r.at(i))
	for e := range r.entities {
		if slices.ContainsFunc(r.entities[e].keys, func(k string) bool { return closesWith(k, w) }) {
			return true
		}
	}
	return false
}

// acted returns how strongly the sentence around the tokens [from, to) tells of a step.
func (r *reading) acted(from, to int) float64 {
	s := 0.0
	for _, c := range r.claimsIn(r.text.sentenceOf(from)) {
		if c.listing == kindClaims && c.weight >= 1 && c.from < to+20 {
			s += c.weight
		}
	}
	return s
}

// putDescribed fills in a party that the article does not name.
func (r *reading) putDescribed(a *regwire.Action) {
	a.Organisation = regwire.Organisation{Name: tidy(r.slice(r.described.from, r.described.to))}
	a.Evidence = append(a.Evidence, r.evidence("organisation", r.described.from, r.described.to))
}
