package extract

import (
	"strconv"

	"regwire"
)

// borrow completes the first date of a range by the year of the second: "22 June to
// 5 September 2018", "January to September 2023", "March 17 and June 26, 2020".
func (c *calendar) borrow(d *document, i, month int, day int64) regwire.Date {
	if i >= len(d.toks) || !c.ranges.has(d.toks[i].word) || d.toks[i].sentence != d.toks[i-1].sentence {
		return ""
	}
	j := i + 1
	_, first := c.day(d, j)
	if first {
		j = c.ordinal(d, j+1)
	}
	_, j, ok := c.month(d, j)
	if !ok {
		return ""
	}
	if _, ok := c.day(d, j); ok && !first {
		j = c.ordinal(d, j+1)
	}
	if c.is(d, j, c.comma) {
		j++
	}
	y, ok := c.year(d, j)
	if !ok {
		return ""
	}
	return dateOf(int(y), month, day)
}

// daysOfMonth reads the first of two days of one month at token i: "7 and 13 September
// 2021", "2-4 August 2022".
func (c *calendar) daysOfMonth(d *document, i, j int, day int64) (date, bool) {
	if j >= len(d.toks) || !c.ranges.has(d.toks[j].word) {
		return date{}, false
	}
	if _, ok := c.day(d, j+1); !ok {
		return date{}, false
	}
	month, k, ok := c.month(d, c.ordinal(d, j+2))
	if !ok {
		return date{}, false
	}
	y, ok := c.year(d, k)
	if !ok {
		return date{}, false
	}
	return date{from: i, to: j, value: dateOf(int(y), month, day)}, true
}

// dated gives a date that names no year the one that is told behind it, "last year", "of
// that year", or else that of the last such day before the article came out. A month by
// itself is only a date behind a word such as "in".
func (c *calendar) dated(d *document, x date, named string) date {
	out := d.article.Published
	if y, end := c.told(d, x.to, named); y > 0 {
		x.to, x.value = end, dateOf(y, x.month, x.day)
		return x
	}
	if out.IsZero() || x.day == 0 && (x.from == 0 || !c.leads.has(d.toks[x.from-1].word)) {
		return x
	}
	y := out.Year()
	if x.month > int(out.Month()) || x.month == int(out.Month()) && int(x.day) > out.Day() {
		y--
	}
	x.value = dateOf(y, x.month, x.day)
	return x
}

// told returns the year that the words at token i speak of, and the token after them; 0
// for none.
func (c *calendar) told(d *document, i int, named string) (int, int) {
	j := i
	if c.is(d, j, c.of) {
		j++
	}
	if c.is(d, j, c.the) {
		j++
	}
	if !c.is(d, j+1, c.ofYear) || d.toks[j].sentence != d.toks[i-1].sentence {
		return 0, i
	}
	published := d.article.Published
	switch w := d.toks[j].word; {
	case w == c.last && !published.IsZero():
		return published.Year() - 1, j + 2
	case w == c.this && !published.IsZero():
		return published.Year(), j + 2
	case w == c.that || w == c.same:
		y, _ := strconv.Atoi(named)
		return y, j + 2
	}
	return 0, i
}

// dateOf writes a day, a month if the day is 0, or a year if the month is 0 too.
func dateOf(year, month int, day int64) regwire.Date {
	b := appendPadded(make([]byte, 0, len("2006-01-02")), year, 4)
	if month > 0 {
		b = appendPadded(append(b, '-'), month, 2)
	}
	if day > 0 {
		b = appendPadded(append(b, '-'), int(day), 2)
	}
	return regwire.Date(b)
}

// appendPadded adds a number that is not negative to b, with noughts before it up to a width.
func appendPadded(b []byte, n, width int) []byte {
	for least := 1; width > 1; width-- {
		if least *= 10; n < least {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}
