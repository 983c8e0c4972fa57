package extract

import "regwire"

// inFigures reads the date at token i where it is written in figures, or with a short month between hyphens: "07.03.2023",
// "2023-03-07", "2023/03/07", "07-03-2023", "11/23/2022" (the month first where the second figure is none), "7-Mar-2023".
func (c *calendar) inFigures(d *document, i int) (date, bool) {
	if x, ok := dotted(d.at(i)); ok {
		return date{from: i, to: i + 1, value: x}, true
	}
	if i+4 >= len(d.toks) || !d.hyphens(i+1) || d.toks[i+3].word != d.toks[i+1].word || !d.hyphens(i+3) || d.toks[i].is(glued) && i > d.bodyAt {
		return date{}, false
	}
	if to := i + 5; to+1 < len(d.toks) && d.hyphens(to) && d.toks[to].word == d.toks[i+1].word {
		return date{}, false // of more figures than a date has
	}
	first, last := len(d.at(i)), len(d.at(i+4))
	switch {
	case first == 4:
		year, known := c.year(d, i)
		month, ok := c.day(d, i+2)
		day, too := c.day(d, i+4)
		return c.figures(i, year, month, day, known && ok && too)
	case first <= 2 && (last == 4 || c.is(d, i+1, c.slash)):
		year, known := c.year(d, i+4)
		day, ok := c.day(d, i)
		if m, _, named := c.month(d, i+2); named {
			return c.figures(i, year, int64(m), day, known && ok)
		}
		month, too := c.day(d, i+2)
		if month > 12 && day <= 12 {
			day, month = month, day
		}
		return c.figures(i, year, month, day, known && ok && too)
	}
	return date{}, false
}

// figures returns the date of the five tokens from i on, false for one that no calendar has.
func (c *calendar) figures(i int, year, month, day int64, ok bool) (date, bool) {
	if !ok || month < 1 || month > 12 {
		return date{}, false
	}
	return date{from: i, to: i + 5, value: dateOf(int(year), int(month), day)}, true
}

// hyphens reports whether token i joins what stands on both of its sides, as in "2023-03-07" and "07/03/2023".
func (d *document) hyphens(i int) bool {
	return d.toks[i].kind == sign && d.toks[i].is(glued) && d.toks[i+1].is(glued) && (d.at(i) == "-" || d.at(i) == "/")
}

// dotted reads "07.03.2023", the day first.
func dotted(s string) (regwire.Date, bool) {
	var part [3]int64
	n, digits := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9' && digits < 4:
			part[n] = 10*part[n] + int64(c-'0')
			digits++
		case c == '.' && n < 2 && (digits == 1 || digits == 2):
			n, digits = n+1, 0
		default:
			return "", false
		}
	}
	if day, month, year := part[0], part[1], part[2]; n == 2 && digits == 4 && day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1970 && year <= 2099 {
		return dateOf(int(year), int(month), day), true
	}
	return "", false
}
