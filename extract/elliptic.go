package extract

import "strings"

// elliptic reports whether the noun of a count may be left out, as in "of whom 890" and
// "the total is 79,404", and is one of the wanted sort where another count names it.
func (r *reading) elliptic(c *count, wanted func(countUnit) bool) bool {
	if c.value >= 1900 && c.value <= 2099 && r.toks[c.from].end-r.toks[c.from].start == 4 {
		return false // a year
	}
	if r.afterSum(c) || r.opensRange(c) {
		return false // "pays €5 million, the other 3 million"; "300 to 400 customers"
	}
	if u := r.taken(c); u != things && !wanted(u) {
		return false
	}
	if c.to >= len(r.toks) || r.toks[c.to].sentence != r.toks[c.from].sentence {
		return true
	}
	t := r.toks[c.to]
	return t.kind == sign && (!t.is(glued) || r.counter.closers.has(t.word)) || t.kind == word && r.counter.pauses.has(t.word)
}

// afterSum reports whether a sum stands so shortly before a count that the count may be
// one whose currency is left out.
func (r *reading) afterSum(c *count) bool {
	for i := c.start; i > 0 && i > c.start-sumReach && r.toks[i-1].sentence == r.toks[c.from].sentence; i-- {
		if a, ok := r.endingAt(i - 1); ok && a.kind == moneyAtom {
			return true
		}
	}
	return false
}

// opensRange reports whether a count without a noun is the lower end of a range.
func (r *reading) opensRange(c *count) bool {
	return c.to+1 < len(r.toks) && r.toks[c.to+1].sentence == r.toks[c.from].sentence && r.numerals.states(r.toks[c.to+1]) && r.ranges(c.to, c.start)
}

// ranges reports whether token i joins the ends of a range whose first number starts at from.
func (t *text) ranges(i, from int) bool {
	switch t.at(i) {
	case "to", "-", "–":
		return true
	case "and":
		return from > 0 && strings.EqualFold(t.at(from-1), "between")
	}
	return false
}

// sumReach is how many words may stand between a sum and another without its currency.
const sumReach = 8

// taken returns the unit of the count that "of them" after a count, or "of which" before
// it, takes up: that of the last one before it in its sentence or the one before; things
// if it takes up none.
func (r *reading) taken(c *count) countUnit {
	after := c.to+1 < len(r.toks) && r.at(c.to) == "of" && r.counter.taking.has(r.toks[c.to+1].word)
	before := c.start > 0 && r.counter.taking.has(r.toks[c.start-1].word)
	if !after && !before {
		return things
	}
	for i := r.atoms[c.atom].index - 1; i >= 0; i-- {
		o := &r.counts[i]
		if r.toks[c.from].sentence-r.toks[o.from].sentence > 1 {
			break
		}
		if o.unit != things {
			return o.unit
		}
	}
	return things
}

// isPeople reports whether a unit is one of people.
func isPeople(u countUnit) bool { return u == people || u == accounts }
