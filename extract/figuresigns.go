package extract

import "slices"

// figureSigns are what figures are chosen by.
type figureSigns struct {
	figure func(f *figure, all []figure) []feature // of the number
	place  func(c *count) []feature                // of each place that states it
}

// peopleSigns are the signals of whether a figure is the number of people affected.
func (r *reading) peopleSigns() figureSigns {
	return figureSigns{
		func(f *figure, all []figure) []feature {
			return r.echoSigns(f, all, r.rankSigns(f, all, r.totalSigns(f, all)))
		},
		func(c *count) []feature { return r.closeSigns(c, r.mentionSigns(c)) },
	}
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
	return append(out, feature{byLarger, log1p(float64(larger))})
}

// totalSigns are the signals of whether a figure is the total that is looked for, whatever it
// counts: how big it is, how often it is stated and what the patterns say of it.
func (r *reading) totalSigns(f *figure, all []figure) []feature {
	var placed [3]float64
	for _, i := range f.at {
		placed[r.place(r.counts[i].from)]++
	}
	out := append(r.desk.sheet(), feature{byTitle, min(placed[0], 1)}, feature{byLead, log1p(placed[1])}, feature{byRest, log1p(placed[2])})
	return r.claimSigns(f, r.sizeSigns(f, all, out))
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
		c := &r.claimsByCount()[i]
		most, clearest = max(most, c.total), max(clearest, c.total*r.weight(r.counts[i].from))
		against = max(against, min(c.other, c.total+2))
	}
	return append(out, feature{byTotal, most / 3}, feature{byClaim, min(clearest, mostClaim) / 3}, feature{byAgainst, against / 3})
}

// mentionSigns are the signals of one place that states a figure: what it counts there, where
// that is, what the patterns say of it and which words follow.
func (r *reading) mentionSigns(c *count) []feature {
	out := append(r.desk.sheet(), feature{r.families.unit[c.unit], 1}, feature{r.families.figures.here[r.place(c.from)], 1})
	out.is(byYearlike, c.value >= 1900 && c.value <= 2100 && r.toks[c.from].end-r.toks[c.from].start == 4)
	x := &r.claimsByCount()[r.atoms[c.atom].index]
	out.put(r.families.figures.totalHere, min(x.total, mostClaim)/3)
	out.put(r.families.figures.againstHere, max(0, min(x.other, x.total+2))/3)
	return r.figureWords.after(r.text, c, out)
}

// closeSigns add how a place that states a figure is worded.
func (r *reading) closeSigns(c *count, out signs) []feature {
	out.is(r.families.qualifier.of(string(c.qualifier)), true)
	out.is(byInWords, r.toks[c.from].kind == word)
	out.is(byPartOf, r.isPart(c))
	out.is(r.families.figures.whole, r.hasPart(c))
	out.is(r.figureWords.beside.of(0, r.wordAt(c.start-1, c.from)), true)
	out.is(r.figureWords.beside.of(1, r.wordAt(c.to, c.from)), true)
	for role, has := range r.claimsByCount()[r.atoms[c.atom].index].roles {
		out.is(r.families.figures.role[role], has)
	}
	out = r.mailedSigns(c, r.companySigns(c, out))
	if c.unit == things {
		out = r.figureWords.around(r.text, c, out)
	}
	return r.figureWords.ofNoun(r.text, c, out)
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
	return next == r.counter.the || r.counter.taking.has(next) && !r.ofNone(r.atoms[c.atom].index)
}

// hasPart reports whether a smaller count after it, in its sentence or the next one, is said to
// be a part of it: "612 people, 73 of them children".
func (r *reading) hasPart(c *count) bool {
	for i := r.atoms[c.atom].index + 1; i < len(r.counts); i++ {
		o := &r.counts[i]
		if r.toks[o.from].sentence-r.toks[c.from].sentence > 1 {
			break
		}
		if o.value < c.value && r.isPart(o) {
			return true
		}
	}
	return false
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
