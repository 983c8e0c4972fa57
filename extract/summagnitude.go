package extract

import "math"

// sumMagnitudes are the powers of ten of magnitudes that only the number of a sum has, for they have other meanings:
// "12 Mill Lane", "2 Cr App R".
var sumMagnitudes = map[string]int{"k": 3, "grand": 3, "thousands": 3, "lac": 5, "lacs": 5, "mill": 6, "cr": 7, "b": 9, "bil": 9}

// magnitude reads such a magnitude at token i, behind a number of value v without one, with the full stop that
// shortens it, over a hyphen ("12.5-cr"), and returns its power of ten and the token behind it, 0 for none.
func (c *currencies) magnitude(d *document, i int, v num) (power, end int) {
	i = c.pastHyphen(d, i)
	if v.power != 0 || i >= len(d.toks) || d.toks[i].kind != word || d.toks[i].is(opens) {
		return 0, 0
	}
	p, ok := valueAt(c.powers, d.toks[i].word)
	if !ok {
		return 0, 0
	}
	if end = i + 1; end+1 < len(d.toks) && d.at(end) == "." && d.toks[end].is(glued) && d.toks[end+1].sentence == d.toks[i].sentence {
		end++
	}
	return int(p), end
}

// pastHyphen steps over a hyphen right behind the number that ends before token i.
func (c *currencies) pastHyphen(d *document, i int) int { return c.numerals.pastHyphen(d.text, i) }

// multiplies reports whether the word at token i, which can be a magnitude of sums, is one: behind a sum in a currency, or
// before the name of one. A letter is a capital, and not the first of a name; "crore" and "lakh" are shortened of rupees.
func (c *currencies) multiplies(d *document, i int, code string) bool {
	_, end := c.magnitude(d, i, num{})
	i = c.pastHyphen(d, i)
	u, _, named := c.after.at(d.toks, end)
	if code == "" && named {
		code = u.code
	}
	switch d.toks[i].word {
	case c.letters[0], c.letters[1]:
		initial := i+1 < len(d.toks) && (d.toks[i+1].is(upperFirst) || d.at(i+1) == "&")
		return code != "" && !initial && d.toks[i].is(upperFirst)
	case c.short[0], c.short[1], c.short[2]:
		return inRupees(code)
	}
	return code != ""
}

// divided reports whether a slash or a colon cuts the number at the tokens [i, end), or the one behind it, from another:
// "1/2m", "1:500", "1 1/3 million".
func (d *document) divided(i, end int) bool {
	const longest = 3 // digits
	if d.follows(end, i) && end == i+1 && d.toks[end].kind == number && !d.toks[end].is(glued) {
		return d.divided(end, end+1)
	}
	return end == i+1 && end+1 < len(d.toks) && len(d.at(i)) <= longest && d.toks[end].is(glued) && (d.at(end) == "/" || d.at(end) == ":") &&
		d.toks[end+1].kind == number && d.toks[end+1].is(glued)
}

// said returns the token behind the brackets at token i that say the number of value v once more, "40,000 (forty thousand)
// euros", or 0.
func (c *currencies) said(d *document, i int, v num) int {
	if i+2 >= len(d.toks) || !c.openers.has(d.toks[i].word) || !c.numerals.opens(&d.toks[i+1]) {
		return 0
	}
	again, end, ok := c.numerals.at(d.text, i+1)
	if !ok || end >= len(d.toks) || !c.closers.has(d.toks[end].word) || again.exceeds(v) || v.exceeds(again) {
		return 0
	}
	return end + 1
}

// A worded is a number without a currency that stands at the tokens [from, to).
type worded struct {
	from, to int
	value    num
}

// goesOnInWords reports whether another number in words stands behind that of the tokens [i, end), after a comma.
func (c *currencies) goesOnInWords(d *document, i, end int) bool {
	return d.toks[i].kind == word && d.follows(end+1, i) && d.at(end) == "," && d.toks[end+1].kind == word && c.numerals.states(d.toks[end+1])
}

// before returns a sum with the millions or thousands in words that stand before it with a comma: "one million, two hundred
// and fifty thousand pounds".
func (w worded) before(d *document, m money) money {
	if w.to == 0 || m.from != w.to+1 || d.at(w.to) != "," || d.toks[w.from].kind != word || d.toks[m.from].kind != word || !d.follows(m.from, w.from) {
		return m
	}
	whole, ok := w.value.scaled(0)
	part, fits := m.value.scaled(0)
	if unit := roundness(whole); ok && fits && unit >= 1000 && part < unit && part >= 100 {
		m.from, m.value = w.from, num{mant: whole + part}
	}
	return m
}

// inRupees reports whether a currency is one of rupees or takas, which are counted in lakhs and crores.
func inRupees(code string) bool {
	return code == "INR" || code == "PKR" || code == "NPR" || code == "LKR" || code == "BDT"
}

// unit returns the value of the last digit that a sum states: 10,000 for "3.07m".
func (m money) unit() float64 {
	mant, exp := m.value.mant, m.value.exp
	for mant != 0 && mant%10 == 0 {
		mant /= 10
		exp++
	}
	return math.Pow10(exp)
}
