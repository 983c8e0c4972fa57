package extract

import "regwire"

// A date is a day, month or year in the text.
type date struct {
	from, to int
	value    regwire.Date // empty if the year is not known
	month    int          // of a date that names no year
	day      int64        // likewise, 0 for a month
}

// A calendar reads dates: "11 February 2021", "February 11, 2021", "Feb. 2021", "2021",
// and in figures.
type calendar struct {
	months  [][2]int64 // by wordID: 1 to 12, 1
	ofMonth trait      // of their names
	stop, comma, of, slash, dayWord,
	th, st, nd, rd wordID
	ranges                              wordSet // "to", "and", "-" between two dates
	last, this, that, same, the, ofYear wordID
	leads                               wordSet // what stands before a month that is no other word
}

// newCalendar numbers the words of dates.
func newCalendar(lex *lexicon) *calendar {
	c, names := &calendar{}, wordSet{}
	for i, month := range [][]string{{"january", "jan"}, {"february", "feb"}, {"march", "mar"}, {"april", "apr"}, {"may"}, {"june", "jun"}, {"july", "jul"},
		{"august", "aug"}, {"september", "sept", "sep"}, {"october", "oct"}, {"november", "nov"}, {"december", "dec"}} {
		for _, n := range month {
			c.months = setAt(c.months, lex.intern(n), int64(i+1))
			names.add(lex.intern(n))
		}
	}
	c.ofMonth = lex.trait(names)
	lex.begin.figures |= c.ofMonth
	for dst, w := range map[*wordID]string{&c.stop: ".", &c.comma: ",", &c.of: "of", &c.slash: "/", &c.dayWord: "day", &c.th: "th", &c.st: "st", &c.nd: "nd", &c.rd: "rd",
		&c.last: "last", &c.this: "this", &c.that: "that", &c.same: "same", &c.the: "the", &c.ofYear: "year"} {
		*dst = lex.intern(w)
	}
	for _, w := range []string{"to", "and", "until", "till", "-", "–"} {
		c.ranges.add(lex.intern(w))
	}
	for _, w := range []string{"in", "since", "from", "until", "till", "between", "by", "during", "early", "late", "mid", "last", "of", "and", "to"} {
		c.leads.add(lex.intern(w))
	}
	return c
}

// find records every date of the document.
func (c *calendar) find(d *document) {
	named := "" // the year named last
	next := 0
	for _, at := range d.desk.beginnings.figures {
		i := int(at)
		if next = d.pastAtoms(next, i); next > i {
			continue
		}
		x, ok := c.at(d, i)
		if !ok || d.toks[x.to-1].sentence != d.toks[x.from].sentence {
			continue
		}
		if x.value == "" {
			x = c.dated(d, x, named)
		}
		if x.value != "" {
			named = string(x.value[:4])
		} else if x.day == 0 {
			continue
		}
		d.add(dateAtom, x.from, x.to, len(d.dates))
		d.dates = append(d.dates, x)
		next = x.to
	}
}

// at reads the date that starts at token i.
func (c *calendar) at(d *document, i int) (date, bool) {
	t := &d.toks[i]
	if t.kind == number {
		if x, ok := c.inFigures(d, i); ok {
			return x, true
		}
	}
	switch {
	case t.kind == number && t.end-t.start <= 2:
		return c.dayFirst(d, i)
	case t.kind == number:
		if y, ok := c.year(d, i); ok && c.alone(d, i) && !d.endsNumbered(i) {
			return date{from: i, to: i + 1, value: dateOf(int(y), 0, 0)}, true
		}
	case t.of(c.ofMonth) && t.is(upperFirst):
		return c.monthFirst(d, i)
	}
	return date{}, false
}

// dayFirst reads "11 February 2021", "11th of February 2021" and "11. February 2021".
func (c *calendar) dayFirst(d *document, i int) (date, bool) {
	day, ok := c.day(d, i)
	if !ok {
		return date{}, false
	}
	j := i + 1
	if c.is(d, j, c.slash) && c.is(d, j+2, c.slash) {
		return date{}, false
	}
	j = c.ordinal(d, j)
	if c.is(d, j, c.dayWord) && c.is(d, j+1, c.of) { // "7th day of March"
		j++
	}
	if c.is(d, j, c.of) || c.is(d, j, c.stop) && d.toks[j].is(glued) { // "7. March"
		j++
	}
	month, after, ok := c.month(d, j)
	if !ok {
		return c.daysOfMonth(d, i, j, day)
	}
	j = after
	if c.is(d, j, c.comma) {
		if y, ok := c.year(d, j+1); ok {
			return date{from: i, to: j + 2, value: dateOf(int(y), month, day)}, true
		}
	}
	if y, ok := c.year(d, j); ok {
		return date{from: i, to: j + 1, value: dateOf(int(y), month, day)}, true
	}
	return date{i, j, c.borrow(d, j, month, day), month, day}, true
}

// monthFirst reads "February 11, 2021", "February 2021" and "February 11".
func (c *calendar) monthFirst(d *document, i int) (date, bool) {
	month, j, ok := c.month(d, i)
	if !ok {
		return date{}, false
	}
	k := j
	if c.is(d, k, c.of) || c.is(d, k, c.comma) {
		k++ // "October of 2011", "October, 2011"
	}
	if y, ok := c.year(d, k); ok {
		return date{from: i, to: k + 1, value: dateOf(int(y), month, 0)}, true
	}
	day, ok := c.day(d, j)
	if !ok {
		return date{i, j, c.borrow(d, j, month, 0), month, 0}, true
	}
	j = c.ordinal(d, j+1)
	k = j
	if c.is(d, k, c.comma) {
		k++
	}
	if y, ok := c.year(d, k); ok {
		return date{from: i, to: k + 1, value: dateOf(int(y), month, day)}, true
	}
	return date{i, j, c.borrow(d, j, month, day), month, day}, true
}

// is reports whether token i is a word.
func (c *calendar) is(d *document, i int, w wordID) bool {
	return i < len(d.toks) && d.toks[i].word == w
}

// ordinal steps over the "th" of "11th".
func (c *calendar) ordinal(d *document, i int) int {
	if i < len(d.toks) && d.toks[i].is(glued) {
		switch d.toks[i].word {
		case c.th, c.st, c.nd, c.rd:
			return i + 1
		}
	}
	return i
}

// month reads the name of a month at token i, and its full stop if it is short.
func (c *calendar) month(d *document, i int) (month, end int, ok bool) {
	if i >= len(d.toks) || !d.toks[i].is(upperFirst) {
		return 0, i, false
	}
	m, ok := valueAt(c.months, d.toks[i].word)
	if !ok {
		return 0, i, false
	}
	end = i + 1
	if c.is(d, end, c.stop) && d.toks[end].is(glued) && d.toks[i].end-d.toks[i].start <= 4 {
		end++
	}
	return int(m), end, true
}

// day reads the day of a month at token i.
func (c *calendar) day(d *document, i int) (int64, bool) {
	if i >= len(d.toks) || d.toks[i].kind != number || d.toks[i].end-d.toks[i].start > 2 {
		return 0, false
	}
	n, ok := parseNumber(d.at(i), false)
	return n.mant, ok && n.exp == 0 && n.mant >= 1 && n.mant <= 31
}

// year reads a year of four figures at token i.
func (c *calendar) year(d *document, i int) (int64, bool) {
	if i >= len(d.toks) || d.toks[i].kind != number {
		return 0, false
	}
	length := d.toks[i].end - d.toks[i].start
	if length != 4 && !(length == 2 && c.is(d, i-1, c.slash)) {
		return 0, false
	}
	n, ok := parseNumber(d.at(i), false)
	switch {
	case !ok || n.exp != 0:
		return 0, false
	case length == 2:
		return 2000 + n.mant, true
	}
	return n.mant, n.mant >= 1970 && n.mant <= 2099
}

// alone reports whether the number at token i can be a year by itself: no part of a case
// number, a range of pages, a sum.
func (c *calendar) alone(d *document, i int) bool {
	return i+1 >= len(d.toks) || !d.toks[i+1].is(glued) || d.toks[i+1].kind == sign && !c.is(d, i+1, c.slash) && d.at(i+1) != "%"
}
