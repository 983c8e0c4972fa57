package extract

// words reads a number written in words: "nine million", "half a million", "twenty-six",
// "a hundred thousand".
func (n *numerals) words(t *text, i int) (num, int, bool) {
	toks := t.toks
	w := toks[i].word
	if w == 0 {
		return num{}, i, false
	}
	if mant, end, ok := n.hundredths(t, i); ok {
		return n.fraction(t, mant, end)
	}
	if w == n.a || w == n.an {
		return n.oneOf(t, i+1)
	}
	if w == n.zero || w == n.nought {
		return n.pointed(t, 0, i+1)
	}
	v, end, ok := n.below100(t, i)
	if !ok {
		return num{}, i, false
	}
	if end < len(toks) && toks[end].word == n.dozen {
		return num{mant: 12 * v}, end + 1, true
	}
	if x, after, ok := n.andHalf(t, v, end); ok {
		return x, after, true
	}
	if x, after, ok := n.pointed(t, v, end); ok && (i == 0 || toks[i-1].word != n.atWord) {
		return x, after, true
	}
	return n.multiply(t, num{mant: v}, end)
}

// oneOf reads "dozen", "hundred" or "million" at token i, after "a".
func (n *numerals) oneOf(t *text, i int) (num, int, bool) {
	if i < len(t.toks) && t.toks[i].word == n.dozen {
		return num{mant: 12}, i + 1, true
	}
	p, after := n.magnitude(t, i)
	if after == 0 || t.toks[i].end-t.toks[i].start < 4 {
		return num{}, i, false // "a m" is no number
	}
	if p >= 3 {
		if end, ok := n.follow(t, after, n.and, n.a, n.half); ok {
			return num{mant: 15, exp: -1}.times(p), end, true // "a million and a half"
		}
	}
	return n.multiply(t, num{mant: 1}, i)
}

// below100 reads "seven", "thirty", "thirty-seven" or "thirty seven" at token i.
func (n *numerals) below100(t *text, i int) (v int64, end int, ok bool) {
	if i >= len(t.toks) || t.toks[i].kind != word {
		return 0, i, false
	}
	v, ok = valueAt(n.small, t.toks[i].word)
	if end = i + 1; v >= 20 && end+1 < len(t.toks) && t.toks[end].word == n.hyphen && t.toks[end].is(glued) {
		if unit, ok := valueAt(n.small, t.toks[end+1].word); ok && unit < 10 {
			return v + unit, end + 2, true
		}
	}
	if v >= 20 && end < len(t.toks) && t.toks[end].sentence == t.toks[i].sentence && (end+1 >= len(t.toks) || t.toks[end+1].word != n.hyphen || !t.toks[end+1].is(glued)) {
		if unit, ok := valueAt(n.small, t.toks[end].word); ok && unit < 10 {
			return v + unit, end + 1, true
		}
	}
	return v, end, ok
}

// follow returns the token after some words from token i on, and false if others stand there.
func (n *numerals) follow(t *text, i int, words ...wordID) (int, bool) {
	for k, w := range words {
		if i+k >= len(t.toks) || t.toks[i+k].word != w {
			return i, false
		}
	}
	return i + len(words), true
}

// andHalf reads the rest of "two and a half million".
func (n *numerals) andHalf(t *text, whole int64, i int) (num, int, bool) {
	end, ok := n.follow(t, i, n.and, n.a, n.half)
	if !ok {
		return num{}, i, false
	}
	p, after := n.magnitude(t, end)
	if after == 0 || p < 3 {
		return num{}, i, false
	}
	return num{mant: 10*whole + 5, exp: -1}.times(p), after, true
}

// pointed reads the rest of "three point oh seven million".
func (n *numerals) pointed(t *text, whole int64, i int) (num, int, bool) {
	if i >= len(t.toks) || t.toks[i].word != n.point || t.toks[i].is(opens) {
		return num{}, i, false
	}
	v, first := num{mant: whole}, i
	for i++; i < len(t.toks) && v.exp > -6 && t.toks[i].sentence == t.toks[first].sentence; i++ {
		digit, ok := valueAt(n.small, t.toks[i].word)
		if w := t.toks[i].word; w == n.oh || w == n.zero || w == n.nought {
			digit, ok = 0, true
		}
		if !ok || digit > 9 {
			break
		}
		v.mant, v.exp = 10*v.mant+digit, v.exp-1
	}
	p, after := n.magnitude(t, i)
	if after == 0 || v.exp == 0 {
		return num{}, i, false
	}
	return v.times(p), after, true
}

// multiply applies the magnitudes from token i on, and adds what follows a hundred or a
// thousand: "hundred thousand", "hundred and twelve", "thousand five hundred".
func (n *numerals) multiply(t *text, v num, i int) (num, int, bool) {
	if i < len(t.toks) && t.toks[i].word == n.hundred && v.exp == 0 {
		v, i = n.hundreds(t, v.mant, i+1)
	}
	for range 2 {
		p, after := n.magnitude(t, i)
		if after == 0 {
			break
		}
		v, i = v.times(p), after
	}
	if rest, end, ok := n.thousands(t, v, i); ok {
		return rest, end, true
	}
	if v.exp == 3 && v.mant < 1000 {
		if unit, after, ok := n.below100(t, i); ok && unit < 10 && after < len(t.toks) && t.toks[after].word == n.hundred {
			rest, end := n.hundreds(t, unit, after+1)
			whole, _ := rest.scaled(0)
			return num{mant: v.mant*1000 + whole}, end, true
		}
	}
	return v, i, true
}

// thousands reads what is added to so many millions at token i: "two hundred thousand", "three hundred and forty thousand".
func (n *numerals) thousands(t *text, v num, i int) (num, int, bool) {
	if v.exp != 6 || v.mant >= 1000 {
		return num{}, i, false
	}
	many, end, ok := n.below100(t, i)
	if !ok {
		return num{}, i, false
	}
	rest := num{mant: many}
	if end < len(t.toks) && t.toks[end].word == n.hundred {
		rest, end = n.hundreds(t, many, end+1)
	}
	p, after := n.magnitude(t, end)
	whole, ok := rest.scaled(3)
	if p != 3 || !ok || whole >= 1e6 {
		return num{}, i, false
	}
	return num{mant: v.mant*1e6 + whole}, after, true
}

// hundreds returns so many hundreds and what is added to them at token i: "and twelve".
func (n *numerals) hundreds(t *text, many int64, i int) (num, int) {
	from := i
	if i < len(t.toks) && t.toks[i].word == n.and {
		from++
	}
	v, end, ok := n.below100(t, from)
	if !ok || from == i && (v < 10 || end < len(t.toks) && t.toks[end].word == n.hyphen) || end < len(t.toks) && (t.toks[end].word == n.hundred || t.toks[end].word == n.dozen) {
		return num{mant: many}.times(2), i // "one hundred and two hundred" are two numbers
	}
	return num{mant: 100*many + v}, end
}

// hundredths reads "half", "quarter" or "three quarters" at token i.
func (n *numerals) hundredths(t *text, i int) (v int64, end int, ok bool) {
	switch w := t.toks[i].word; {
	case w == n.half:
		return 50, i + 1, true
	case w == n.quarter:
		return 25, i + 1, true
	case w == n.three && i+1 < len(t.toks) && t.toks[i+1].word == n.hyphen:
		end, ok = n.follow(t, i+2, n.quarters)
	case w == n.three:
		end, ok = n.follow(t, i+1, n.quarters)
	}
	return 75, end, ok
}

// fraction reads what a fraction is one of, from token i on: "a million", "of a million", "a
// dozen".
func (n *numerals) fraction(t *text, hundredths int64, i int) (num, int, bool) {
	if i < len(t.toks) && (t.toks[i].word == n.of || t.toks[i].word == n.hyphen) {
		i++
	}
	if i < len(t.toks) && t.toks[i].word == n.a {
		i++
	}
	if i < len(t.toks) && t.toks[i].word == n.dozen {
		return num{mant: 12 * hundredths, exp: -2}, i + 1, true
	}
	p, after := n.magnitude(t, i)
	if after == 0 || p < 3 {
		return num{}, i, false
	}
	return num{mant: hundredths, exp: -2}.times(p), after, true
}
