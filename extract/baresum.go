package extract

import "slices"

// bare stands for a sum without a currency, until another sum or the regulator's country tells
// which: "a fine of 925,000".
const bare = "?"

// payReach is how many tokens after a sum without a currency "pay" can stand.
const payReach = 16

// leastBare is the least number that is a sum without a currency.
const leastBare = 1_000

// bareSums are the words by which a number is known for a sum without a currency beside it.
type bareSums struct {
	fines  wordSet // "fine", "penalty"
	before wordSet // what may stand between such a word and its sum
	after  wordSet // what may follow a sum, so that nothing is counted: "for", "was"
	be     wordSet // "is" and "was", between a sum and what it is
	signs  wordSet // likewise, and ":"

	paying wordSet // "fined" and "pay", right before a sum
	single wordSet // "each", right behind it

	what, pay, grand wordID
}

// newBareSums looks them up.
func newBareSums(lex *lexicon) (b bareSums, err error) {
	for dst, name := range map[*wordSet]string{&b.fines: "fine", &b.before: "before_sums", &b.after: "after_sums", &b.paying: "paying", &b.single: "single"} {
		set, err := lex.set(name)
		if err != nil {
			return b, err
		}
		*dst = set.words
	}
	b.what, b.pay, b.grand = lex.intern("what"), lex.intern("pay"), lex.intern("grand")
	b.be = wordSetOf(lex.intern("is"), lex.intern("was"))
	b.signs = wordSetOf(lex.intern(":"), lex.intern(","))
	return b, nil
}

// bareAt reads the sum without a currency that the number of value v at the tokens [i, end) is,
// because it is called a fine: "a 60k fine", "a fine of 925,000", "3.7 million is the fine", "3.7
// million is what it must pay", "was fined 3 million", or goes on with a sum before it (goesOn).
func (c *currencies) bareAt(d *document, i, end int, v num) (money, int, bool) {
	if p, past := c.magnitude(d, end, v); p > 0 && d.toks[end].word == c.bare.grand && !d.toks[end].is(upperFirst) {
		v, end = v.times(p), past // "a 90 grand fine"
	}
	if v.power == 0 && d.toks[i].end-d.toks[i].start < 5 {
		return money{}, 0, false // a year, or what is counted
	}
	if n, ok := v.scaled(0); !ok || n < leastBare || !c.called(d, i, end) {
		return money{}, 0, false
	}
	return money{from: i, to: end, currency: bare, value: v, bracket: -1}, end, true
}

// called reports whether the number at [i, end) is called a fine.
func (c *currencies) called(d *document, i, end int) bool {
	s := d.text.sentenceOf(i)
	word := func(k int) wordID {
		if k < s.from || k >= s.to {
			return 0
		}
		return d.toks[k].word
	}
	if c.bare.fines.has(word(end)) || c.bare.be.has(word(end)) && (c.bare.fines.has(word(end+1)) || c.bare.fines.has(word(end+2))) {
		return true
	}
	if c.bare.be.has(word(end)) && word(end+1) == c.bare.what && slices.ContainsFunc(d.toks[end:min(s.to, end+payReach)], func(t token) bool { return t.word == c.bare.pay }) {
		return true
	}
	each := c.bare.single.has(word(end))
	if end < s.to && d.toks[end].kind != sign && !c.bare.after.has(d.toks[end].word) && !each {
		return false
	}
	if end > i+1 && (c.bare.paying.has(word(i-1)) || c.goesOn(d, s, i)) {
		return true
	}
	k := i - 1
	if c.approx.has(word(k)) {
		k--
	}
	if !c.bare.before.has(word(k)) && !c.bare.signs.has(word(k)) {
		return false
	}
	if k--; c.bare.signs.has(word(k)) {
		k--
	}
	return c.bare.fines.has(word(k))
}

// goesOn reports whether the number of millions at token i stands right behind a name, in a sentence that has a sum
// before: "Ash was fined £4 million and Birch 3 million".
func (c *currencies) goesOn(d *document, s span, i int) bool {
	k := len(d.moneys) - 1
	return k >= 0 && d.moneys[k].from >= s.from && i > d.bodyAt && d.toks[i-1].kind == word && d.toks[i-1].is(upperFirst) && d.toks[i].kind == number
}

// settleBare gives sums without a currency that of the first sum that has one.
func (d *document) settleBare() {
	for i := range d.moneys {
		if code := d.moneys[i].currency; code != bare {
			for k := range d.moneys {
				if m := &d.moneys[k]; m.currency == bare {
					m.currency = code
				}
			}
			return
		}
	}
}
