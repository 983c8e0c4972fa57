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
	u, signFrom, signed := c.sign(d, at)
	if signed {
		from = signFrom
	}
	became = !dash && c.becomes(d, at, i, v)
	if signed && u.code != m.currency || !became && (stepped || !signed && !dash && m.value.power == 0) {
		return money{}, false, false
	}
	if v.power == 0 && m.value.power != 0 && !became {
		v = v.times(m.value.power)
	}
	return money{from: from, to: i, currency: m.currency, shared: m.shared, value: v, bracket: -1}, became, true
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
// "€30-50 million", "between €30 and 50 million", "€30 to 50 million".
func (c *currencies) upperBound(d *document, m money) (money, int, bool) {
	i := m.to + 1
	if i >= len(d.toks) || !c.ranges.has(d.toks[m.to].word) || d.toks[i].sentence != d.toks[m.from].sentence {
		return money{}, 0, false
	}
	dash := d.toks[m.to].kind == sign
	if dash && d.toks[i].kind != number || !dash && m.value.power != 0 {
		return money{}, 0, false
	}
	v, end, ok := c.numerals.at(d.text, i)
	if !ok || v.power == 0 || v.mant <= m.value.mant && m.value.power == 0 {
		return money{}, 0, false
	}
	if !(dash && d.toks[i].is(glued)) && !(m.from > 0 && d.toks[m.from-1].word == c.between) && !((dash || d.toks[m.to].word == c.to) && c.uncounted(d, end, i)) {
		return money{}, 0, false
	}
	return money{from: i, to: end, currency: m.currency, shared: m.shared, value: v, bracket: -1, upper: true}, end, true
}

// uncounted reports whether nothing that token end begins can be what the number at token i counts: "£2 to 3 million people".
func (c *currencies) uncounted(d *document, end, i int) bool {
	return !d.follows(end, i) || d.toks[end].kind == sign || c.bare.after.has(d.toks[end].word)
}

// spans reports whether the sign or word between two sums makes a range of them: "€30m-€50m", "between €30m and
// €50m", "€30m to €50m".
func (c *currencies) spans(d *document, low, high money) bool {
	at, before := &d.toks[low.to], wordID(0)
	if low.from > 0 {
		before = d.toks[low.from-1].word
	}
	return c.ranges.has(at.word) && (at.kind == sign || before == c.between || at.word == c.to && before != c.from && high.value.exceeds(low.value))
}

// share gives the lower end of a range the magnitude of the upper: "between £2 and £3 million".
func (m *money) share(high money) {
	if p := high.value.power; high.upper && m.currency == high.currency && m.value.power == 0 && num.exceeds(high.value, m.value.times(p)) {
		m.value = m.value.times(p)
	}
}
