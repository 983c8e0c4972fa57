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
	if !ok || !d.ranges(joiner, start) && d.at(joiner) != "or" || d.moves(start) {
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

// endsDate reports whether a date ends with token i: "sent on 3 May 2019 to 41 people"
// has no range.
func (d *document) endsDate(i int) bool {
	a, ok := d.endingAt(i)
	return ok && a.kind == dateAtom
}
