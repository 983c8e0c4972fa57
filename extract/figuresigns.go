package extract

import (
	"math"
	"slices"
)

// peopleFeatures are the signals of whether a figure is the number of people affected.
func (r *reading) peopleFeatures(f *figure, all []figure) []feature {
	out := r.rankSigns(f, all, r.figureFeatures(f, all))
	n := len(out)
	for _, i := range f.at {
		out = append(out[:n], distinct(r.closeSigns(&r.counts[i], out[n:]))...)
	}
	return out
}

// rankSigns tell how many figures are larger, and whether none that counts people by a noun
// for them is.
func (r *reading) rankSigns(f *figure, all []figure, out []feature) []feature {
	larger, most := 0, int64(0)
	for i := range all {
		if all[i].value > f.value {
			larger++
		}
		if slices.ContainsFunc(all[i].at, func(at int) bool { return r.counts[at].unit == people }) {
			most = max(most, all[i].value)
		}
	}
	if most == f.value {
		out = append(out, feature{byMostPeople, 1})
	}
	return append(out, feature{byLarger, math.Log1p(float64(larger))})
}

// figureFeatures are the signals of whether a figure is the total that is looked for,
// whatever it counts.
func (r *reading) figureFeatures(f *figure, all []figure) []feature {
	var out []feature
	var placed [3]float64
	for _, i := range f.at {
		placed[r.place(r.counts[i].from)]++
		out = r.mentionSigns(&r.counts[i], out)
	}
	out = append(distinct(out), feature{byTitle, min(placed[0], 1)}, feature{byLead, math.Log1p(placed[1])}, feature{byRest, math.Log1p(placed[2])})
	return r.claimSigns(f, r.sizeSigns(f, all, out))
}

// distinct keeps the first of the features of each name.
func distinct(all []feature) []feature {
	out := all[:0]
	for _, f := range all {
		if !slices.ContainsFunc(out, func(o feature) bool { return o.name == f.name }) {
			out = append(out, f)
		}
	}
	return out
}

// sizeSigns tell how big a figure is, by itself and beside the others.
func (r *reading) sizeSigns(f *figure, all []figure, out signs) signs {
	finer, coarser, first := false, false, true
	for i := range all {
		o := &all[i]
		finer = finer || r.completes(o, f)
		coarser = coarser || r.completes(f, o)
		first = first && o.at[0] >= f.at[0]
	}
	out.is(byFew, f.value < 10)
	out.is(byTens, f.value < 100)
	out.is(byToTheLast, f.value >= 100 && f.value%10 != 0)
	out.is(byFiner, finer)
	out.is(byCoarser, coarser)
	out.is(byFirst, first)
	return out
}

// claimSigns add what the patterns say of a figure: the most that they call it the total
// anywhere, where they do so most clearly, and the most that they call it something else.
func (r *reading) claimSigns(f *figure, out []feature) []feature {
	most, clearest, against := 0.0, 0.0, 0.0
	for _, i := range f.at {
		total, other := r.claimsOf(i)
		most, clearest = max(most, total), max(clearest, total*r.weight(r.counts[i].from))
		against = max(against, min(other, total+2))
	}
	return append(out, feature{byTotal, most / 3}, feature{byClaim, min(clearest, 8) / 3}, feature{byAgainst, against / 3})
}

// claimsOf returns how much the patterns call count i the total, and how much anything
// else that a count can be.
func (r *reading) claimsOf(i int) (total, other float64) {
	for _, c := range r.claims {
		switch {
		case c.atom < 0 || r.atoms[c.atom].kind != countAtom || r.atoms[c.atom].index != i:
		case c.what == countRoles[0]:
			total = max(total, c.weight) + 0.25*min(total, c.weight)
		default:
			other = max(other, c.weight)
		}
	}
	return total, other
}

// countRoles are the parts that a count of people can play.
var countRoles = [...]string{"people", "complained", "subgroup", "size"}

// mentionSigns add the signals of one place that states a figure.
func (r *reading) mentionSigns(c *count, out []feature) []feature {
	out = append(out, feature{r.families.unit[c.unit], 1})
	if c.value >= 1900 && c.value <= 2100 && r.toks[c.from].end-r.toks[c.from].start == 4 {
		out = append(out, feature{byYearlike, 1})
	}
	return r.figureWords.after(r.text, c, out)
}

// closeSigns add how a place that states a figure is worded.
func (r *reading) closeSigns(c *count, out []feature) []feature {
	out = append(out, feature{r.families.qualifier[string(c.qualifier)], 1})
	if r.toks[c.from].kind == word {
		out = append(out, feature{byInWords, 1})
	}
	if r.isPart(c) {
		out = append(out, feature{byPartOf, 1})
	}
	out = append(out, feature{r.figureWords.beside.of(0, r.wordAt(c.start-1, c.from)), 1}, feature{r.figureWords.beside.of(1, r.wordAt(c.to, c.from)), 1})
	if r.ofAnother(c) {
		out = append(out, feature{byOfAnother, 1})
	}
	if c.unit == things {
		out = r.figureWords.around(r.text, c, out)
	}
	return r.figureWords.ofNoun(r.text, c, out)
}

// ofAnother reports whether the sentence of a count names another organisation than the
// party, and not the party.
func (r *reading) ofAnother(c *count) bool {
	another := false
	for i, s := 0, r.text.sentenceOf(c.from); s.from+i < s.to; i++ {
		a, ok := r.startingAt(s.from + i)
		if !ok || a.kind != nameAtom {
			continue
		}
		e := r.names[a.index].entity
		if e == r.party {
			return false
		}
		another = another || !r.entities[e].place && !r.entities[e].person
	}
	return another
}

// isPart reports whether a count is said to be one of several, or part of another: "890 of
// them", "of the 79,404", "including 890".
func (r *reading) isPart(c *count) bool {
	if r.figureWords.within(r.text, c.start-partReach, c.start, c)&r.figureWords.part != 0 {
		return true
	}
	if r.wordAt(c.to, c.from) != r.counter.of {
		return false
	}
	next := r.wordAt(c.to+1, c.from)
	return next == r.counter.the || r.counter.taking.has(next)
}

// partReach is how many words before a count say that it is included in another.
const partReach = 3

// wordAt returns the word of token i, or 0 if it does not stand in the sentence of token of.
func (r *reading) wordAt(i, of int) wordID {
	if i < 0 || i >= len(r.toks) || r.toks[i].sentence != r.toks[of].sentence {
		return 0
	}
	return r.toks[i].word
}
