package extract

import (
	"math"
	"strings"
	"unicode/utf8"
)

// A num is a decimal number: mant × 10^exp. power is the part of exp that comes from a
// magnitude: 6 for "3.5 million", whose exp is 5.
type num struct {
	mant       int64
	exp, power int
}

// times returns n with a magnitude applied.
func (n num) times(power int) num { return num{n.mant, n.exp + power, n.power + power} }

// scaled returns n × 10^shift as a whole number, and false when it is not one or does
// not fit.
func (n num) scaled(shift int) (int64, bool) {
	m, e := n.mant, n.exp+shift
	for ; e > 0; e-- {
		if m > math.MaxInt64/10 {
			return 0, false
		}
		m *= 10
	}
	for ; e < 0; e++ {
		if m%10 != 0 {
			return 0, false
		}
		m /= 10
	}
	return m, true
}

// parseNumber reads digits with separators: "1,234.56", "1.234,56", "1'234.56", "3.07",
// "3,5", "1,00,000". Groups that are not of three digits ("17,500,00") make it a misprint: false.
// A single separator before exactly three digits groups thousands if it is a comma, and
// if it is a full stop only where no magnitude follows ("1.234 million").
func parseNumber(s string, magnitude bool) (num, bool) {
	var groups [8]int64
	var lens [8]int
	var seps [8]byte
	n := 0
	for _, r := range s {
		switch {
		case digit(r):
			if lens[n] > 17 {
				return num{}, false
			}
			groups[n] = groups[n]*10 + int64(digitValue(r))
			lens[n]++
		case invisible(r):
		default:
			if n == len(groups)-1 {
				return num{}, false
			}
			seps[n] = separator(r)
			n++
		}
	}
	whole := n // groups[0..whole] make the whole part
	if n == 1 && groups[0] == 0 || n > 0 && decimal(seps[:n], lens[n], magnitude) {
		whole--
	}
	if whole > 0 && groups[0] == 0 {
		return num{}, false
	}
	v := groups[0]
	for i := 1; i <= whole; i++ {
		size, unit := 3, int64(1000)
		if i < whole && lens[i] == 2 && lens[0] <= 2 && seps[0] == ',' && lens[1] == 2 {
			size, unit = 2, 100 // Indian groups: 1,00,00,000
		}
		if lens[i] != size || seps[i-1] != seps[0] || lens[0] > 3 || v > math.MaxInt64/1000-1 {
			return num{}, false
		}
		v = v*unit + groups[i]
	}
	out := num{mant: v}
	if whole < n {
		if lens[n] > 6 {
			return num{}, false
		}
		for range lens[n] {
			if out.mant > math.MaxInt64/10-9 {
				return num{}, false
			}
			out.mant *= 10
		}
		out.mant += groups[n]
		out.exp = -lens[n]
	}
	return out, true
}

// decimal reports whether the last of seps, with digits after it, is a decimal mark.
func decimal(seps []byte, digits int, magnitude bool) bool {
	last := seps[len(seps)-1]
	for _, s := range seps[:len(seps)-1] {
		if s == last {
			return false // the same mark twice groups
		}
	}
	if len(seps) > 1 {
		return last != '\''
	}
	switch last {
	case '.':
		return digits != 3 || magnitude
	case ',':
		return digits < 3
	}
	return false
}

func separator(r rune) byte {
	if r == '’' {
		return '\''
	}
	return byte(r)
}

// digitValue returns the value of a decimal digit of any script.
func digitValue(r rune) int {
	if r < utf8.RuneSelf {
		return int(r - '0')
	}
	// Digits of one script stand in a run of ten that starts with its zero.
	zero := r
	for range 9 {
		if !digit(zero - 1) {
			break
		}
		zero--
	}
	return int(r - zero)
}

// small are the number words below a hundred.
var small = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90,
}

// magnitudes are the words that multiply a number, by their power of ten.
var magnitudes = map[string]int{
	"hundred": 2, "k": 3, "thousand": 3, "lakh": 5, "lakhs": 5, "m": 6, "mn": 6, "mln": 6, "mio": 6, "mm": 6, "million": 6, "millions": 6,
	"crore": 7, "crores": 7, "b": 9, "bn": 9, "bln": 9, "billion": 9, "billions": 9, "mrd": 9, "tn": 12, "trn": 12, "trillion": 12, "trillions": 12,
}

// numerals reads numbers, in digits and in words, out of tokens.
type numerals struct {
	small [][2]int64 // by wordID: value, 1
	power [][2]int64 // by wordID: power of ten, 1
	half, quarter, a, an, of, and, hyphen,
	dozen wordID
}

func newNumerals(lex *lexicon) *numerals {
	n := &numerals{}
	for w, v := range small {
		n.small = setAt(n.small, lex.intern(w), v)
	}
	for w, p := range magnitudes {
		n.power = setAt(n.power, lex.intern(w), int64(p))
	}
	for dst, w := range map[*wordID]string{&n.half: "half", &n.quarter: "quarter", &n.a: "a", &n.an: "an", &n.of: "of", &n.and: "and", &n.hyphen: "-", &n.dozen: "dozen"} {
		*dst = lex.intern(w)
	}
	return n
}

func setAt(s [][2]int64, w wordID, v int64) [][2]int64 {
	for int(w) >= len(s) {
		s = append(s, [2]int64{})
	}
	s[w] = [2]int64{v, 1}
	return s
}

func valueAt(s [][2]int64, w wordID) (int64, bool) {
	if int(w) >= len(s) || s[w][1] == 0 {
		return 0, false
	}
	return s[w][0], true
}

// magnitude reads the magnitude at token i, over a hyphen or the full stop of "Mio.":
// its power of ten and the token after it.
func (n *numerals) magnitude(t *text, i int) (power, end int) {
	if i < len(t.toks) && t.toks[i].word == n.hyphen && t.toks[i].is(glued) {
		i++
	}
	if i >= len(t.toks) || t.toks[i].kind != word || t.toks[i].is(opens) {
		return 0, 0
	}
	p, ok := valueAt(n.power, t.toks[i].word)
	if !ok || t.toks[i].end-t.toks[i].start == 1 && !t.toks[i].is(glued) && !strings.ContainsAny(t.at(i), "mM") {
		return 0, 0
	}
	if end = i + 1; end+1 < len(t.toks) && t.at(end) == "." && t.toks[end].is(glued) && t.toks[end+1].sentence == t.toks[i].sentence {
		end++ // "2 Mio. euros"
	}
	return int(p), end
}

// at reads the number that starts at token i. Its end is the token after it; ok is false
// where none starts, or where the digits are a misprint.
func (n *numerals) at(t *text, i int) (v num, end int, ok bool) {
	switch t.toks[i].kind {
	case number:
		return n.digits(t, i)
	case word:
		return n.words(t, i)
	}
	return num{}, i, false
}

// digits reads a number written in digits, with its magnitude.
func (n *numerals) digits(t *text, i int) (num, int, bool) {
	end := i + 1
	power, after := n.magnitude(t, end)
	v, ok := parseNumber(t.at(i), after > 0)
	if !ok {
		return num{}, end, false
	}
	if after > 0 {
		return v.times(power), after, true
	}
	// 65 000 000: groups of three digits after single spaces.
	for v.exp == 0 && v.mant > 0 && len(t.at(i)) <= 3 && end < len(t.toks) && t.group(end) {
		g, ok := parseNumber(t.at(end), false)
		if !ok || v.mant > 1e12 {
			break
		}
		v.mant = v.mant*1000 + g.mant
		end++
	}
	if power, after := n.magnitude(t, end); after > 0 && end > i+1 {
		v, end = v.times(power), after
	}
	return v, end, true
}

// group reports whether token i is three digits, one space after another number.
func (t *text) group(i int) bool {
	a, b := t.toks[i-1], t.toks[i]
	if b.kind != number || a.kind != number || b.is(glued) || i == t.bodyAt || !threeDigits(t.at(i)) {
		return false
	}
	between := t.part(i)[a.end:b.start]
	return between == " " || between == "\u00a0" || between == "\u202f" || between == "\u2009"
}

func threeDigits(s string) bool {
	n := 0
	for _, r := range s {
		if !digit(r) {
			return false
		}
		n++
	}
	return n == 3
}

// words reads a number written in words: "nine million", "half a million", "twenty-six",
// "a hundred thousand".
func (n *numerals) words(t *text, i int) (num, int, bool) {
	toks := t.toks
	w := toks[i].word
	if w == 0 {
		return num{}, i, false
	}
	if w == n.half || w == n.quarter {
		return n.fraction(t, i)
	}
	v, found := valueAt(n.small, w)
	end := i + 1
	if !found {
		if w != n.a && w != n.an || end >= len(toks) {
			return num{}, i, false
		}
		p, after := n.magnitude(t, end)
		if after == 0 || toks[end].end-toks[end].start < 4 {
			return num{}, i, false // "a m" is no number
		}
		return n.multiply(t, num{mant: 1}.times(p), after)
	}
	if v >= 20 && end+1 < len(toks) && toks[end].word == n.hyphen && toks[end].is(glued) {
		if unit, ok := valueAt(n.small, toks[end+1].word); ok && unit < 10 {
			v, end = v+unit, end+2
		}
	}
	return n.multiply(t, num{mant: v}, end)
}

// multiply applies the magnitudes from token i on: "hundred thousand".
func (n *numerals) multiply(t *text, v num, i int) (num, int, bool) {
	for range 2 {
		p, after := n.magnitude(t, i)
		if after == 0 {
			break
		}
		v, i = v.times(p), after
	}
	return v, i, true
}

// fraction reads "half a million" and "quarter of a million".
func (n *numerals) fraction(t *text, i int) (num, int, bool) {
	v := num{mant: 5, exp: -1}
	if t.toks[i].word == n.quarter {
		v = num{mant: 25, exp: -2}
	}
	end := i + 1
	if end < len(t.toks) && (t.toks[end].word == n.of || t.toks[end].word == n.hyphen) {
		end++
	}
	if end < len(t.toks) && t.toks[end].word == n.a {
		end++
	}
	p, after := n.magnitude(t, end)
	if after == 0 || p < 3 {
		return num{}, i, false
	}
	return v.times(p), after, true
}
