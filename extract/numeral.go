package extract

import "strings"

// numerals reads numbers, in digits and in words, out of tokens.
type numerals struct {
	small                   [][2]int64 // by wordID: value, 1
	power                   [][2]int64 // by wordID: power of ten, 1
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
	for dst, w := range map[*wordID]string{&n.half: "half", &n.quarter: "quarter", &n.quarters: "quarters", &n.three: "three", &n.hundred: "hundred", &n.dozen: "dozen", &n.point: "point", &n.oh: "oh", &n.zero: "zero", &n.nought: "nought", &n.atWord: "at", &n.a: "a", &n.an: "an", &n.of: "of", &n.and: "and", &n.hyphen: "-", &n.plus: "+"} {
		*dst = lex.intern(w)
	}
	for _, w := range []wordID{n.half, n.quarter, n.a, n.an, n.zero, n.nought} {
		openers.add(w)
	}
	n.opener = lex.trait(openers)
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
	for int(w) >= len(s) {
		s = append(s, [2]int64{})
	}
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

// threeDigits reports whether a text is of three digits.
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
