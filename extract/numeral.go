package extract

import "strings"

// numerals reads numbers, in digits and in words, out of tokens.
type numerals struct {
	small                   [][2]int64 // by wordID: value, 1
	power                   [][2]int64 // by wordID: power of ten, 1
	signs                   [][2]int64 // by wordID, of the signs of parts of one: hundredths, 1
	opener                  trait      // of the words that a number in words can start with
	half, quarter, quarters wordID
	a, an, of, and          wordID
	hyphen, plus            wordID
	three, hundred, dozen   wordID
	point, oh, zero, nought wordID
	atWord                  wordID // "at one point" is no number
}

// newNumerals numbers the words of numbers.
func newNumerals(lex *lexicon) *numerals {
	n, openers := &numerals{}, wordSet{}
	for w, v := range small {
		n.small = setAt(n.small, lex.intern(w), v)
		openers.add(lex.intern(w))
	}
	for w, p := range magnitudes {
		n.power = setAt(n.power, lex.intern(w), int64(p))
	}
	for w, v := range fractions {
		n.signs = setAt(n.signs, lex.intern(w), v)
		openers.add(lex.intern(w))
	}
	for dst, w := range map[*wordID]string{&n.half: "half", &n.quarter: "quarter", &n.quarters: "quarters", &n.three: "three", &n.hundred: "hundred", &n.dozen: "dozen", &n.point: "point", &n.oh: "oh", &n.zero: "zero", &n.nought: "nought", &n.atWord: "at", &n.a: "a", &n.an: "an", &n.of: "of", &n.and: "and", &n.hyphen: "-", &n.plus: "+"} {
		*dst = lex.intern(w)
	}
	for _, w := range []wordID{n.half, n.quarter, n.a, n.an, n.zero, n.nought} {
		openers.add(w)
	}
	n.opener = lex.trait(openers)
	lex.begin.figures = n.opener | lex.begin.byKind[number]
	return n
}

// opens reports whether a number may start with a token.
func (n *numerals) opens(t *token) bool {
	return t.kind == number || t.of(n.opener)
}

// states reports whether a token is a number by itself, as "a" is not.
func (n *numerals) states(t token) bool {
	if t.kind == number {
		return true
	}
	_, ok := valueAt(n.small, t.word)
	return ok
}

// setAt sets the value of a word in a list by wordID, which grows where it must.
func setAt(s [][2]int64, w wordID, v int64) [][2]int64 {
	s = reaching(s, w)
	s[w] = [2]int64{v, 1}
	return s
}

// valueAt returns the value of a word in such a list, false if it has none.
func valueAt(s [][2]int64, w wordID) (int64, bool) {
	if int(w) >= len(s) || s[w][1] == 0 {
		return 0, false
	}
	return s[w][0], true
}

// magnitude reads the magnitude at token i, over a hyphen, a plus sign ("140+ million") or the full stop
// of "Mio.": its power of ten and the token after it.
func (n *numerals) magnitude(t *text, i int) (power, end int) {
	if i < len(t.toks) && (t.toks[i].word == n.hyphen || t.toks[i].word == n.plus) && t.toks[i].is(glued) {
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
		v, end, ok = n.digits(t, i)
		return n.withRest(t, i, v, end, ok)
	case word:
		v, end, ok = n.words(t, i)
		return n.withRest(t, i, v, end, ok)
	}
	if f, ok := valueAt(n.signs, t.toks[i].word); ok { // "½ million", "£½m"
		p, after := n.magnitude(t, i+1)
		return num{mant: f, exp: -2}.times(p), after, p >= 3
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
	if after == 0 {
		v, end = t.groups(i, v)
		if x, past, ok := n.spoken(t, v, end); ok {
			return x, past, !t.misprinted(i, past)
		}
		v, end = n.withFraction(t, v, end)
		power, after = n.magnitude(t, end)
	}
	if after > 0 {
		v, end = v.times(power), after
		if p, past := n.magnitude(t, end); p >= 3 && n.spelled(t, end-1) && n.spelled(t, end) {
			v, end = v.times(p), past // "thousand million", "lakh crore"
		}
	}
	return v, end, !t.misprinted(i, end)
}

// spelled reports whether the magnitude at token i is a whole word, and not a letter or two.
func (n *numerals) spelled(t *text, i int) bool {
	return t.toks[i].kind == word && t.toks[i].end-t.toks[i].start >= 4 && !t.toks[i].is(glued)
}

// withFraction adds the sign of a part of one at token i to a whole number: "1½ million".
func (n *numerals) withFraction(t *text, v num, i int) (num, int) {
	if i >= len(t.toks) || v.exp != 0 || v.mant > 1e6 {
		return v, i
	}
	f, ok := valueAt(n.signs, t.toks[i].word)
	if _, after := n.magnitude(t, i+1); !ok || after == 0 && !t.toks[i].is(glued) {
		return v, i
	}
	return num{mant: v.mant*100 + f, exp: -2}, i + 1
}
