package extract

import (
	"fmt"
	"strconv"
	"strings"
)

// dollar, crown and peso stand for a sum in "$", "kr" or "pesos" alone, until the regulator's country
// tells which.
const (
	dollar = "$"
	crown  = "kr"
	peso   = "peso"
)

// A money is a sum in the text.
type money struct {
	atom     int // index of its atom
	from, to int
	currency string // ISO 4217, or dollar, crown, peso, bare
	value    num
	approx   bool // "about", "nearly", "up to" before it
	bracket  int  // index of the money that this one converts in brackets, or -1
	upper    bool // the upper bound of a range
	shared   bool // what stands for the currency is that of several countries: "rupees"
	item     int  // 1 + index of the item of a list that it is of, or 0
}

// A currencies table reads sums.
type currencies struct {
	before          twoEndedTable[unit]
	after           phraseTable[unit]
	weak            wordSet // signs such as "R" that count only before a large number
	doubtful        wordSet // codes such as "SCR" that do too, and are not written at it
	numerals        *numerals
	hyphen, between wordID
	from, to, of    wordID
	or, comma       wordID
	powers          [][2]int64 // by wordID: power of ten of a magnitude of sums, 1
	letters         [2]wordID  // "k" and "b" among them
	short           [3]wordID  // "cr", "lac", "lacs"
	ranges          wordSet    // "to", "and", "-" between the bounds of a range
	openers         wordSet    // "(" and "["
	closers         wordSet    // ")" and "]"
	approx          wordSet
	bare            bareSums
}

// A unit is what a sign or word of a currency stands for.
type unit struct {
	code    string
	capital bool // a code such as "TRY" counts only in capitals
	shared  bool // it stands for the currencies of other countries too, and for this one unless the regulator's is another
	power   int  // of ten, of a code with a magnitude: 6 for "MSEK"
}

// noWords are codes that mean nothing else, however they are written: "Eur 17 million".
const noWords = "eur usd gbp sek nok dkk chf pln kes inr ngn zar aud hkd nzd sgd krw jpy huf czk rwf php ntd ghc"

// newCurrencies reads data/currencies.txt: "CODE: signs before | words after" a line,
// words joined by underscores.
func newCurrencies(lex *lexicon, n *numerals, src string) (*currencies, error) {
	c := &currencies{numerals: n, hyphen: lex.intern("-"), between: lex.intern("between"), from: lex.intern("from"), to: lex.intern("to"), of: lex.intern("of"), or: lex.intern("or"), comma: lex.intern(",")}
	for line, l := range numbered(src) {
		code, rest, ok := strings.Cut(l, ":")
		signs, words, ok2 := strings.Cut(rest, "|")
		if !ok || !ok2 {
			return nil, fmt.Errorf("currencies.txt:%d: want \"CODE: signs | words\", got %q", line, l)
		}
		for w := range fields(words) {
			w, power, _ := strings.Cut(w, "*")
			w, shared := strings.CutSuffix(w, "?")
			tens, _ := strconv.Atoi(power)
			c.after.add(lex.phrase(w), unit{code, false, shared, tens})
		}
		for s := range fields(signs) {
			s, weak := strings.CutSuffix(s, "~")
			s, other := strings.CutSuffix(s, "^")
			s, shared := strings.CutSuffix(s, "?")
			ids := lex.phrase(s)
			u := unit{code, s != plain(s) || len(code) == 3 && strings.EqualFold(s, code) && !strings.Contains(noWords, s), shared, 0}
			c.before.add(ids, u)
			if other {
				c.doubtful.add(ids[0])
			}
			if weak {
				c.weak.add(ids[0])
			}
			if other || weak {
				continue
			}
			c.after.add(ids, u)
		}
	}
	c.after.seal(lex)
	for w, p := range sumMagnitudes {
		c.powers = setAt(c.powers, lex.intern(w), int64(p))
	}
	c.letters = [2]wordID{lex.intern("k"), lex.intern("b")}
	c.short = [3]wordID{lex.intern("cr"), lex.intern("lac"), lex.intern("lacs")}
	for set, words := range map[*wordSet][]string{
		&c.ranges: {"-", "–", "—", "to", "and", "or"}, &c.openers: {"(", "["}, &c.closers: {")", "]"},
	} {
		for _, w := range words {
			set.add(lex.intern(w))
		}
	}
	s, err := lex.set("approximately")
	if err != nil {
		return nil, err
	}
	c.approx = s.words
	c.bare, err = newBareSums(lex)
	return c, err
}

// find records every sum of the document.
func (c *currencies) find(d *document) {
	toks, numerals, lead, next := d.toks, c.numerals, worded{}, 0
	for _, at := range d.desk.beginnings.figures {
		i := int(at)
		if i < next || !numerals.opens(&toks[i]) {
			continue
		}
		v, past, ok := numerals.at(d.text, i)
		if !ok {
			continue
		}
		m, end, ok := c.at(d, i, past, v)
		if !ok && !c.goesOnInWords(d, i, past) {
			m, end, ok = c.bareAt(d, i, past, v)
		}
		if !ok {
			if i >= lead.to {
				lead = worded{i, past, v}
			}
			continue
		}
		m = lead.before(d, m)
		if low, became, ok := c.lowerBound(d, m); ok {
			c.put(d, low)
			m.upper = !became && !low.value.exceeds(m.value)
		} else if k := len(d.moneys) - 1; k >= 0 && d.moneys[k].to == m.from-1 {
			m.upper = c.spans(d, d.moneys[k], m)
			d.moneys[k].share(m)
		}
		high, after, ranged := c.upperBound(d, m)
		if ranged {
			m.share(high)
		}
		c.put(d, m)
		if ranged {
			c.put(d, high)
			end = after
		}
		next = end
	}
	d.settleBare()
}

// at reads the sum whose number, of value v, stands at the tokens [i, end).
func (c *currencies) at(d *document, i, end int, v num) (money, int, bool) {
	m := money{from: i, to: end, value: v, bracket: -1}
	power, magnified := c.magnitude(d, end, v)
	if u, from, ok := c.sign(d, i); ok && c.believable(d, i, max(end, magnified)) {
		m.currency, m.shared, m.from = u.code, u.shared, from
	}
	after := end
	if power > 0 && c.multiplies(d, end, m.currency) {
		after, m.value = magnified, v.times(power)
	}
	if m.to = after; m.currency != "" && d.divided(i, after) {
		return m, end, false
	}
	if past := c.said(d, after, v); past > 0 {
		after = past
	} else if after+1 < len(d.toks) && d.toks[after+1].kind == word && (d.toks[after].word == c.hyphen && d.toks[after].is(glued) || d.toks[after].word == c.of && v.power >= 6) {
		after++ // "2-million-euro", "2 million of euros", but not "£2m-£3m"
	}
	if u, to, ok := c.after.at(d.toks, after); ok && !d.toks[after].is(opens) && !d.precedes(after) && !(d.at(after-1) == "-" && d.opensNumber(to)) && (!u.capital || d.toks[after].is(allUpper)) {
		if m.from < i && c.uncertain(d, i) && u.differs(m.currency) {
			m.from, m.currency = i, ""
		}
		if m.currency == "" || m.currency == u.code || m.currency == dollar || m.currency == crown {
			m.currency, m.shared, m.to = u.code, u.shared, to
			m.value = m.value.times(u.power)
		}
	}
	return m, m.to, m.currency != ""
}

// uncertain reports whether what stands a blank before the number at token i can be something else than the sign of a
// currency, so that a word behind the number tells: "it fined SR 42 million pounds".
func (c *currencies) uncertain(d *document, i int) bool {
	before := d.toks[i-1].word
	return !d.toks[i].is(glued) && (c.weak.has(before) || c.doubtful.has(before))
}

// differs reports whether a word behind a number means surely another currency than the one of a code: "pesos" are those of
// several countries, and "pounds" those of some.
func (u unit) differs(code string) bool {
	switch {
	case u.code == "GBP":
		return code != "GBP" && code != "EGP" && code != "SHP" && code != "SSP"
	case len(u.code) != len("GBP"): // "$", "kr", "pesos"
		return false
	}
	return u.code != code && !u.shared
}

// opensNumber reports whether token i is a number.
func (d *document) opensNumber(i int) bool { return i < len(d.toks) && d.toks[i].kind == number }

// precedes reports whether the sign or code at token i belongs to the number after it, and not to
// what stands before it: "in 2019 €48,000", "fined Ash Bank 365 EUR 750,000".
func (d *document) precedes(i int) bool {
	if i+1 >= len(d.toks) || d.toks[i].is(glued) || d.toks[i+1].kind != number {
		return false
	}
	if d.toks[i].kind == sign {
		return d.toks[i+1].is(glued)
	}
	return d.toks[i].is(allUpper) && d.toks[i+1].sentence == d.toks[i].sentence && inThousands(d.at(i+1)) && !inThousands(d.at(i-1))
}

// sign reads the sign or code of a currency right before token i.
func (c *currencies) sign(d *document, i int) (of unit, from int, ok bool) {
	u, from, ok := c.before.before(d.toks, i)
	if !ok || from < c.floor(d, i) || d.ends[i-1] != 0 || u.capital && !d.toks[i-1].is(allUpper) {
		return unit{}, 0, false
	}
	if first := d.toks[from]; from+1 < i && first.kind == word && first.end-first.start == 1 && !(d.toks[from+1].is(glued) && first.is(upperFirst)) {
		return unit{code: dollar}, i - 1, true // "a $5m fine" is no sum in Australian dollars
	}
	if from+1 < i && !d.toks[from+1].is(glued) && from > c.floor(d, i) && (d.toks[from-1].kind == word && d.toks[from-1].is(upperFirst) || d.toks[from].is(glued)) {
		from = i - 1 // "Ash Care UK £5,000", "Ash-UK £5,000"
	}
	return u, from, true
}

// floor is the first token of the part that token i stands in.
func (c *currencies) floor(d *document, i int) int {
	if i >= d.bodyAt {
		return d.bodyAt
	}
	return 0
}

// believable reports whether the sign before the number at [i, end) is one of money: a
// weak one, such as "R" or "N", needs a large number, and one yet larger with a blank between; so does a code with another meaning.
func (c *currencies) believable(d *document, i, end int) bool {
	const large, least = 6, 5 // letters: "10,000", "5,000"
	digits := d.toks[i].end - d.toks[i].start
	before := &d.toks[i-1]
	switch weak := c.weak.has(before.word); {
	case weak && c.doubtful.has(before.word) && !d.toks[i].is(glued):
		return false // "fined BT 42 million"
	case c.doubtful.has(before.word), weak && !d.toks[i].is(glued):
		return (end > i+1 || digits >= large) && (!weak || before.is(upperFirst))
	case weak:
		return end > i+1 || digits >= least
	}
	return true
}

// put appends a sum, noting what stands before it.
func (c *currencies) put(d *document, m money) {
	if before := m.from - 1; before >= 0 {
		m.approx = c.approx.has(d.toks[before].word)
		if k := len(d.moneys) - 1; k >= 0 && (c.openers.has(d.toks[before].word) && d.moneys[k].to == before ||
			d.moneys[k].bracket >= 0 && before-d.moneys[k].to <= 1 && d.toks[before].kind == sign && !c.closers.has(d.toks[d.moneys[k].to].word)) {
			m.bracket = k
			if d.moneys[k].bracket >= 0 {
				m.bracket = d.moneys[k].bracket
			} else if m.currency == d.moneys[k].currency && m.to < len(d.toks) && !c.closers.has(d.toks[m.to].word) {
				m.bracket = -1 // "£10m (£7m, as it settled early)"
			}
		}
		// "($4.98M)", "(roughly $100,000)", "(around $101.5 million)", "(U.S. $7.2 million)"
		if k := len(d.moneys) - 1; m.bracket < 0 && k >= 0 && before >= 1 && before-d.moneys[k].to <= 3 && before > d.moneys[k].to && c.openers.has(d.toks[d.moneys[k].to].word) &&
			m.currency != d.moneys[k].currency { // "(reduced from €8,000)" is no conversion
			m.bracket = k
		}
		if k := len(d.moneys) - 1; m.bracket < 0 && k >= 0 && (c.bracketsNoun(d, &d.moneys[k], &m) || c.orIn(d, &d.moneys[k], &m)) {
			m.bracket = k
		}
	}
	m.atom = len(d.atoms)
	d.add(moneyAtom, m.from, m.to, len(d.moneys))
	d.moneys = append(d.moneys, m)
}
