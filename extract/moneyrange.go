package extract

// lowerBound reads the lower end of a range that m closes: "€30-50 million", "between
// €30m and €50m" (whose lower end stands by itself already), "3 to 4 million pounds"; or the sum
// that became m.
func (c *currencies) lowerBound(d *document, m money) (low money, became, ok bool) {
	i := m.from - 1
	if i < 1 || !c.ranges.has(d.toks[i].word) || d.toks[i].sentence != d.toks[m.from].sentence {
		return money{}, false, false
	}
	at, dash := i-1, d.toks[i].kind == sign
	stepped := d.toks[at].kind != number && at > 0 // "from 3.4 million to"
	if stepped {
		at--
	}
	if k := len(d.moneys) - 1; d.toks[at].kind != number || d.ends[at] != 0 || k >= 0 && d.moneys[k].to > at {
		return money{}, false, false
	}
	v, end, ok := c.numerals.at(d.text, at)
	if !ok || end != i || !dash && d.yearly(at, v) {
		return money{}, false, false
	}
	from := at
	code, signFrom, signed := c.sign(d, at)
	if signed {
		from = signFrom
	}
	became = !dash && c.becomes(d, at, i, v)
	if signed && code != m.currency || !became && (stepped || !signed && !dash && m.value.power == 0) {
		return money{}, false, false
	}
	if v.power == 0 && m.value.power != 0 && !became {
		v = v.times(m.value.power)
	}
	return money{from: from, to: i, currency: m.currency, value: v, bracket: -1}, became, true
}

// yearly reports whether the number v at token i can be a year.
func (d *document) yearly(i int, v num) bool {
	n, ok := v.scaled(0)
	return ok && v.power == 0 && d.toks[i].end-d.toks[i].start == 4 && n >= 1900 && n < 2100
}

// becomes reports whether the number v at token i, which has no currency of its own, is large enough
// for a sum that became the one after token to: "from 250,000 to 75,000 euros".
func (c *currencies) becomes(d *document, i, to int, v num) bool {
	n, ok := v.scaled(0)
	return ok && n >= leastBare && i > 0 && d.toks[i-1].word == c.from && d.toks[to].word == c.to
}

// upperBound reads the upper end of a range whose sign stands before the lower alone:
// "€30-50 million".
func (c *currencies) upperBound(d *document, m money) (money, int, bool) {
	i := m.to + 1
	if i >= len(d.toks) || d.toks[m.to].kind != sign || !c.ranges.has(d.toks[m.to].word) || d.toks[i].kind != number || !d.toks[i].is(glued) {
		return money{}, 0, false
	}
	v, end, ok := c.numerals.at(d.text, i)
	if !ok || v.power == 0 || v.mant <= m.value.mant && m.value.power == 0 {
		return money{}, 0, false
	}
	return money{from: i, to: end, currency: m.currency, value: v, bracket: -1, upper: true}, end, true
}

// spans reports whether the sign or word at token i, after a sum that starts at token
// low, makes a range of it: "€30m-€50m", "between €30m and €50m".
func (c *currencies) spans(d *document, low, i int) bool {
	return c.ranges.has(d.toks[i].word) && (d.toks[i].kind == sign || low > 0 && d.toks[low-1].word == c.between)
}
