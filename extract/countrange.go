package extract

import "strings"

// widest is how many times its lower end the upper end of a range may be: "it passed 2 to 900 people" has none.
const widest = 20

// closesRange reports whether the number v of a count is the upper end of a range, and at which token that begins: "30 to 40
// pupils", "between one and two million users", "between 11,000 and 18,500 customers".
func (c *counter) closesRange(d *document, x *count, v num) (start int, ok bool) {
	joiner := x.from - 1
	if joiner < 1 || d.toks[joiner-1].sentence != d.toks[x.from].sentence || d.endsDate(joiner-1) {
		return 0, false
	}
	low, start, ok := c.numberBefore(d, joiner)
	if !ok || !d.ranges(joiner, start) && d.at(joiner) != "or" || d.moves(start) || d.at(joiner) == "to" && c.leadsElsewhere(d, start) {
		return 0, false
	}
	if low.power == 0 {
		low = low.times(v.power) // "4 to 5 million"
	}
	least, whole := low.scaled(0)
	if !whole || least <= 0 || least >= x.value || x.value/least >= widest {
		return 0, false
	}
	if before := d.at(max(start-1, 0)); strings.EqualFold(before, "between") || before == "from" {
		start--
	}
	return start, true
}

// numberBefore reads the number that ends before token i, and counts nothing that is named.
func (c *counter) numberBefore(d *document, i int) (v num, start int, ok bool) {
	const longest = 3 // tokens of "twenty-five" and "1.5 million"
	for start = max(i-longest, 0); start < i; start++ {
		if d.toks[start].sentence != d.toks[i].sentence || !c.numerals.states(d.toks[start]) {
			continue
		}
		if v, end, ok := c.numerals.at(d.text, start); ok && end == i {
			a, named := d.endingAt(i - 1)
			return v, start, !named || a.kind == countAtom
		}
	}
	return num{}, 0, false
}

// moves reports whether a number goes from the one at token start to another, which is no range: "from 300 to 400" is one only
// behind words such as "anything".
func (d *document) moves(start int) bool {
	if d.at(max(start-1, 0)) != "from" {
		return false
	}
	switch d.at(max(start-2, 0)) {
	case "ranging", "ranged", "ranges", "anything", "anywhere":
		return false
	}
	return true
}

// leadsElsewhere reports whether "to" behind the number at token start tells of no range, but whom something went to or
// what a number became: "emailed the files of 200 to 1,100 people", "rose by 30 to 412", "page 8 to 41 patients".
func (c *counter) leadsElsewhere(d *document, start int) bool {
	const near = 8 // tokens
	if start == 0 || d.toks[start-1].sentence != d.toks[start].sentence {
		return false
	}
	var of *wordSet
	switch before := d.toks[start-1].word; {
	case c.labelled.has(before):
		return true
	case d.at(start-1) == "of":
		of = &c.handing
	case d.at(start-1) == "by":
		of = &c.shifting
	default:
		return false
	}
	for i := start - 2; i >= max(0, start-near) && d.toks[i].sentence == d.toks[start].sentence; i-- {
		if of.has(d.toks[i].word) {
			return true
		}
	}
	return false
}

// endsDate reports whether a date ends with token i: "sent on 3 May 2019 to 41 people"
// has no range.
func (d *document) endsDate(i int) bool {
	a, ok := d.endingAt(i)
	return ok && a.kind == dateAtom
}
