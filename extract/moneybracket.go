package extract

// bracketsNoun reports whether a sum in another currency stands alone in brackets behind the noun of the sum before it:
// "€15m penalty ($17m)".
func (c *currencies) bracketsNoun(d *document, sum, other *money) bool {
	open := sum.to + 1
	return open < other.from && other.from-open <= 2 && d.toks[sum.to].kind == word && c.openers.has(d.toks[open].word) && d.toks[open].sentence == d.toks[sum.from].sentence &&
		other.to < len(d.toks) && c.closers.has(d.toks[other.to].word) && other.currency != sum.currency
}

// orIn reports whether "or" alone, behind a comma and before "about" at most, parts a sum from one in another currency, which is the same:
// "$57 million, or €50 million".
func (c *currencies) orIn(d *document, sum, other *money) bool {
	i := sum.to
	if other.currency == sum.currency || sum.bracket >= 0 || !d.follows(other.from, sum.from) {
		return false
	}
	if d.toks[i].word == c.comma {
		i++
	}
	if d.toks[i].word != c.or {
		return false
	}
	i++
	return i == other.from || i+1 == other.from && c.approx.has(d.toks[i].word)
}
