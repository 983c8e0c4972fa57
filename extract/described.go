package extract

import (
	"math"
	"slices"
	"strings"

	"regwire"
)

// A description is how an article speaks of somebody whom it does not name: "insurance
// broker", "former employee of Acme Ltd", "man from Leeds".
type description struct {
	from, head, to int  // the tokens [from, to), and the noun among them
	post           bool // a person, by a post or otherwise
}

// maxDescriptions is how many are weighed against the names of an article.
const maxDescriptions = 8

// descriptions returns those of the first paragraphs that "a" or "an" introduces.
func (r *reading) descriptions() []description {
	var out []description
	for i := r.bodyAt; i < len(r.toks) && len(out) < maxDescriptions && r.rank[r.toks[i].paragraph] <= 3; i++ {
		if w := r.toks[i].word; w != r.namer.article && w != r.namer.an || r.weight(i) == 0 || r.toks[i].is(quoted) {
			continue
		}
		if d, ok := r.describes(i + 1); ok {
			out = append(out, d)
		}
	}
	return out
}

// describes reads a description from token i on: up to five words that end in a trade,
// "retail bank", or a post, "parking clerk", and what follows it.
func (r *reading) describes(i int) (description, bool) {
	for j := i; j < len(r.toks) && j < i+6 && r.follows(j, i) && r.adjoins(j); j++ {
		w := r.toks[j].word
		trade, post := r.trades.has(w), r.employees.has(w)
		if !trade && !post || r.follows(j+1, i) && (r.trades.has(r.toks[j+1].word) || r.employees.has(r.toks[j+1].word)) {
			continue
		}
		return description{from: i, head: j, to: r.attached(j + 1), post: post && !trade}, true
	}
	return description{}, false
}

// adjoins reports whether token j can be a word of a description: none with a capital but
// those of countries, and no name.
func (r *reading) adjoins(j int) bool {
	t := r.toks[j]
	if t.kind == sign {
		return t.word == r.namer.hyphen && t.is(glued)
	}
	a, ok := r.startingAt(j)
	switch {
	case t.kind != word:
		return false
	case ok:
		return a.kind == nameAtom && a.to == j+1 && r.entities[r.names[a.index].entity].place
	}
	return (!t.is(upperFirst) || r.namer.isNation(t.word) || t.is(glued)) && (int(t.word) >= len(r.beside.class) || r.beside.noun[r.beside.class[t.word]])
}

// attached returns the token after what is said of a noun that ends at token i: "of Acme
// Ltd", "from Leeds", "in the motor trade".
func (r *reading) attached(i int) int {
	if !r.follows(i, i-1) || !r.attaches.has(r.toks[i].word) {
		return i
	}
	j := i + 1
	switch {
	case !r.follows(j, i):
		return i
	case r.toks[j].word == r.namer.the:
		j++
	case r.toks[i].word == r.namer.of && (r.toks[j].word == r.namer.article || r.toks[j].word == r.namer.an):
		if d, ok := r.describes(j + 1); ok {
			return d.to
		}
		return i
	}
	if a, ok := r.startingAt(j); ok && a.kind == nameAtom && r.follows(j, i) {
		return a.to
	}
	for k := j; r.follows(k, i) && k < j+6; k++ {
		if a, ok := r.startingAt(k); ok {
			if a.kind != nameAtom || k == j {
				break
			}
			return a.to
		}
		if r.sectors.has(r.toks[k].word) {
			return k + 1
		}
		if r.toks[k].kind != word || r.toks[k].is(upperFirst) {
			break
		}
	}
	return i
}

// descriptionFeatures tells what speaks for a description as the party, in the same terms
// as for a name.
func (r *reading) descriptionFeatures(d *description, first bool) []feature {
	f := make([]feature, 0, 16)
	put := func(name featureName, v float64) {
		if v > 0 {
			f = append(f, feature{name, v})
		}
	}
	put(byDescribed, 1)
	firms, it, he := byFirmsOther, byItOther, byHeOther
	if d.post {
		firms, it, he = byFirmsPerson, byItPerson, byHePerson
		put(byPost, 1)
		put(byPostProsecution, r.prosecution())
	}
	put(firms, math.Log1p(r.census.firms))
	put(it, math.Log1p(r.census.it))
	put(he, math.Log1p(r.census.he))
	if first {
		put(byDescribedFirst, 1)
	}
	if r.place(d.from) == 1 {
		put(byDescribedLead, 1)
	}
	put(byHead, math.Log1p(r.spokenOf(d.head)))
	put(byDescribedNamed, math.Log1p(r.census.mostClaimed))
	put(byDescribedSuffixed, math.Log1p(r.census.suffixed))
	put(byDescribedBody, math.Log1p(r.census.bodies))
	if r.namesA(d.head) {
		put(byDescribedHeadNamed, 1)
	}
	put(byDescribedActed, math.Log1p(r.acted(d.from, d.to)))
	before := d.from - 2
	f = append(f, feature{r.beside.names[0][r.besideClass(before, d.from)], 1}, feature{r.beside.names[1][r.besideClass(d.to, d.from)], 1})
	return f
}

// spokenOf returns how much the text speaks of "the bank" after a bank, the word at token i.
func (r *reading) spokenOf(i int) float64 {
	s := 0.0
	for j := i + 1; j < len(r.toks); j++ {
		if r.toks[j].word == r.toks[i].word && r.toks[j-1].word == r.namer.the && !r.named[j] {
			s += r.weight(j)
		}
	}
	return s
}

// namesA reports whether a name ends in the word at token i, as "Acme Bank" in that of a
// bank.
func (r *reading) namesA(i int) bool {
	w := " " + strings.ToLower(r.at(i))
	return slices.ContainsFunc(r.entities, func(e entity) bool {
		return slices.ContainsFunc(e.keys, func(k string) bool { return strings.HasSuffix(k, w) })
	})
}

// acted returns how strongly the sentence around the tokens [from, to) tells of a step.
func (r *reading) acted(from, to int) float64 {
	s := 0.0
	for _, c := range r.claims {
		if c.what == "kind" && c.weight >= 1 && r.toks[c.from].sentence == r.toks[from].sentence && c.from < to+20 {
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
