package extract

import (
	"math"
	"slices"

	"regwire"
)

// A figure is a number with the counts that state it.
type figure struct {
	value int64
	at    []int // indices of counts, in the order of the text
}

// maxFigures is how many figures of an article are judged.
const maxFigures = 40

// figuresOf gathers the counts that fit by their values, in the order of first mention.
func (r *reading) figuresOf(fits func(*count) bool) []figure {
	all := room(&r.desk.figures, 4)
	for i := range r.counts {
		c := &r.counts[i]
		if !fits(c) || r.weight(c.from) == 0 {
			continue
		}
		at := slices.IndexFunc(all, func(f figure) bool { return f.value == c.value })
		if at < 0 {
			if len(all) == maxFigures {
				continue
			}
			at = len(all)
			all = append(all, figure{value: c.value, at: room(&r.desk.indexes, 2)})
		}
		if len(all[at].at) < maxMentions {
			all[at].at = append(all[at].at, i)
		}
	}
	return all
}

// likeliest returns the figure that a model finds likelier than all others and than none
// of them, or -1: of a number that is stated in round figures too, the exact one.
func (r *reading) likeliest(model ranker, by figureSigns, all []figure, k regwire.Kind) int {
	if len(all) == 0 {
		return -1 // as in most articles
	}
	bar, scores := model.score(r.noFigure(k)), take(&r.desk.chances, len(all))
	for i := range all {
		scores[i] = r.scoreFigure(model, by, &all[i], all) - bar
	}
	return surest(scores, func(i, whole int) bool { return r.completes(&all[i], &all[whole]) })
}

// scoreFigure returns how likely a figure is: as likely as all the places that state it are
// together.
func (r *reading) scoreFigure(model ranker, by figureSigns, f *figure, all []figure) float64 {
	sum := 0.0
	for _, i := range f.at {
		sum += math.Exp(model.score(by.place(&r.counts[i])))
	}
	return model.score(by.figure(f, all)) + math.Log(sum)
}

// margin is how much less likely than none a value may be that completes the likeliest.
const margin = 1.0

// surest returns the value with the highest score above 0, or -1 if none has one. Of those
// that say the same with more precision it is the one that scores highest, if not far
// below 0.
func surest(scores []float64, completes func(i, whole int) bool) int {
	whole := -1
	for i, s := range scores {
		if s > 0 && (whole < 0 || s > scores[whole]) {
			whole = i
		}
	}
	if whole < 0 {
		return -1
	}
	out := whole
	for i, s := range scores {
		if s > -margin && (out == whole || s > scores[out]) && completes(i, whole) {
			out = i
		}
	}
	return out
}

// noFigure are the signals that an article gives none of the figures: what was done, by
// whom and about what.
func (r *reading) noFigure(k regwire.Kind) []feature {
	out := append(r.desk.sheet(), feature{byNone, 1})
	if k != "" {
		out = append(out, feature{r.families.kind.of(string(k)), 1})
	}
	if r.regulator != nil {
		out = append(out, feature{r.regulator.signal, 1})
	}
	out = append(out, feature{r.families.figures.messages, log1p(float64(r.messageMentions()))})
	out = r.figureWords.inTitle(r.text, out)
	sum := 0.0
	for _, v := range r.incidents.votes {
		sum += max(0, v.weight)
	}
	for _, v := range r.incidents.votes {
		if v.weight > 0 {
			out = append(out, feature{r.families.anyIncident.of(v.value), 2 * v.weight / sum})
		}
	}
	return out
}

// messageMentions returns how often an article counts messages by the thousand.
func (r *reading) messageMentions() int {
	n := 0
	for i := range r.counts {
		if c := &r.counts[i]; isMessage(c.unit) && c.value > 1000 {
			n++
		}
	}
	return n
}

// completes reports whether a is the exact number that b states in round figures, or as
// the least that it can be: 2,375, "over 2,000".
func (r *reading) completes(a, b *figure) bool {
	if d := a.value - b.value; d == 0 || max(d, -d) > b.value/5 {
		return false // as mostly: no rule below is for what is so far apart
	}
	if roundsTo(a.value, b.value) || r.nearly(a, b) {
		return true
	}
	d := a.value - b.value
	return d > 0 && d < b.value/5 && a.value%roundness(b.value) != 0 && slices.ContainsFunc(b.at, func(i int) bool { return r.counts[i].qualifier == regwire.AtLeast })
}

// nearly reports whether a is the number that b states as one that is nearly reached, by a single figure and noughts, 1,781
// and "nearly 2,000", and is told exactly as that of the people.
func (r *reading) nearly(a, b *figure) bool {
	unit := roundness(b.value)
	d := b.value - a.value
	told := r.claimsByCount()
	exact := slices.ContainsFunc(a.at, func(i int) bool {
		return r.counts[i].qualifier == regwire.Exact && told[i].total > told[i].other
	})
	return exact && b.value/unit < 10 && unit >= 100 && d > 0 && d < unit/2 && d < b.value/7 && a.value%unit != 0 &&
		slices.ContainsFunc(b.at, func(i int) bool { return r.almost.has(r.toks[r.counts[i].start].word) })
}

// roundsTo reports whether b is a rounded to fewer figures.
func roundsTo(a, b int64) bool {
	unit := roundness(b)
	d := a - b
	if d < 0 {
		d = -d
	}
	return unit > 1 && d < unit && d*14 < b && a%unit != 0
}

// roundness returns the largest power of ten that divides a number: 1,000 for 12,000.
func roundness(n int64) int64 {
	unit := int64(1)
	for n%(unit*10) == 0 && unit < n {
		unit *= 10
	}
	return unit
}
