package extract

// measured reports whether a measure stands at token end, behind a number, or behind another to which "to" leads: "12 years", "a
// 13-year-old user", "13-to-15-year-olds".
func (c *counter) measured(d *document, end int) bool {
	end = d.pastHyphen(end)
	if d.hyphened(end) {
		end++ // "13- to 17-year-olds"
	}
	if end+1 < len(d.toks) && (d.at(end) == "to" || d.at(end) == "and" && len(d.at(end-1)) < 3) {
		if next := d.pastHyphen(end + 1); next+1 < len(d.toks) && d.toks[next].kind == number {
			end = d.pastHyphen(next + 1)
		}
	}
	return end < len(d.toks) && c.measures.has(d.toks[end].word)
}

// pastHyphen returns the token after a hyphen at token i that joins two words, or i.
func (t *text) pastHyphen(i int) int {
	if i+1 < len(t.toks) && t.toks[i].is(glued) && t.toks[i+1].is(glued) && t.at(i) == "-" {
		return i + 1
	}
	return i
}

// isShare reports whether the number n of the tokens [from, end) only tells how large a part of something is: "two-thirds of its
// users", "a third of a million", and either number of "one in three patients" and "nine out of ten customers".
func (c *counter) isShare(d *document, from, end int, n int64) bool {
	if at := d.pastHyphen(end); at < len(d.toks) && c.fractions.has(d.toks[at].word) {
		return true
	}
	if d.toks[from].kind == word && from > 1 && d.toks[from-1].word == c.of && c.fractions.has(d.toks[from-2].word) {
		return true
	}
	if whole, ok := c.outOf(d, end); ok {
		return n < whole
	}
	part, ok := c.partBefore(d, from)
	return ok && part < n && isScale(n)
}

// outOf reads the number behind "in" or "out of" at token i, if shares are told by such a one.
func (c *counter) outOf(d *document, i int) (int64, bool) {
	switch at := func(k int) string { return d.at(min(i+k, len(d.toks)-1)) }; {
	case i+1 < len(d.toks) && at(0) == "in":
		i++
	case i+2 < len(d.toks) && at(0) == "out" && at(1) == "of":
		i += 2
	default:
		return 0, false
	}
	if i < len(d.toks) && d.at(i) == "every" {
		i++
	}
	if i >= len(d.toks) || d.toks[i].sentence != d.toks[i-1].sentence || !c.numerals.states(d.toks[i]) {
		return 0, false
	}
	n, ok := c.small(d, i)
	return n, ok && isScale(n)
}

// partBefore reads the number before the "in" or "out of" that leads to token i.
func (c *counter) partBefore(d *document, i int) (int64, bool) {
	i--
	if i > 0 && d.at(i) == "every" {
		i--
	}
	switch {
	case i > 1 && d.at(i) == "of" && d.at(i-1) == "out":
		i -= 2
	case i > 0 && d.at(i) == "in":
		i--
	default:
		return 0, false
	}
	if d.toks[i].sentence != d.toks[i+1].sentence || !c.numerals.states(d.toks[i]) {
		return 0, false
	}
	return c.small(d, i)
}

// small reads the number of one token, with a hundred or a thousand behind it.
func (c *counter) small(d *document, i int) (int64, bool) {
	v, _, ok := c.numerals.at(d.text, i)
	if !ok {
		return 0, false
	}
	return v.scaled(0)
}

// isScale reports whether shares are told by a number of all: "one in five", "12 in 1,000".
func isScale(n int64) bool {
	return n >= 2 && (n <= 10 || n <= 100 && n%5 == 0 || n == 1000 || n == 10000)
}
