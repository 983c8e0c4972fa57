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

// below100 reads "seven", "thirty" or "thirty-seven" at token i.
func (n *numerals) below100(t *text, i int) (v int64, end int, ok bool) {
	if i >= len(t.toks) || t.toks[i].kind != word {
		return 0, i, false
	}
	v, ok = valueAt(n.small, t.toks[i].word)
	end = i + 1
	if v < 20 || end >= len(t.toks) {
		return v, end, ok
	}
	next := end // "twenty six" stands beside "twenty-six"
	if t.toks[end].word == n.hyphen && t.toks[end].is(glued) && end+1 < len(t.toks) {
		next++
	}
	if unit, ok := valueAt(n.small, t.toks[next].word); ok && unit < 10 && t.toks[next].sentence == t.toks[i].sentence {
		return v + unit, next + 1, true
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

// andHalf reads the rest of "two and a half million", "one-and-a-half million", "one and three quarters of a million".
func (n *numerals) andHalf(t *text, whole int64, i int) (num, int, bool) {
	i = n.pastHyphen(t, i)
	if i >= len(t.toks) || t.toks[i].word != n.and {
		return num{}, i, false
	}
	if i = n.pastHyphen(t, i+1); i < len(t.toks) && t.toks[i].word == n.a {
		i = n.pastHyphen(t, i+1)
	}
	if i >= len(t.toks) {
		return num{}, i, false
	}
	part, end, ok := n.hundredths(t, i)
	if !ok {
		return num{}, i, false
	}
	p, after := n.magnitude(t, end)
	if after == 0 || p < 3 {
		return num{}, i, false
	}
	return num{mant: 100*whole + part, exp: -2}.times(p), after, true
}

// pastHyphen steps over a hyphen at token i.
func (n *numerals) pastHyphen(t *text, i int) int {
	if i < len(t.toks) && t.toks[i].word == n.hyphen && t.toks[i].is(glued) {
		return i + 1
	}
	return i
}

// multiply applies the magnitudes from token i on, and adds what follows a hundred, a thousand, a million or
// a billion: "hundred thousand", "hundred and twelve", "thousand five hundred", "million two hundred thousand".
func (n *numerals) multiply(t *text, v num, i int) (num, int, bool) {
	v, i, last := n.block(t, v, i)
	for last >= 3 {
		more, after, power, ok := n.lower(t, last, i)
		if !ok {
			break
		}
		whole, fits := v.scaled(-more.exp)
		if !fits || whole > 1e12 {
			break
		}
		v, i, last = num{mant: whole + more.mant, exp: more.exp}, after, power
	}
	return v, i, true
}

// lower reads the number in words at token i that is added to one of so many thousands, millions or billions: of a lower
// magnitude, of hundreds, or "and six" behind thousands.
func (n *numerals) lower(t *text, last, i int) (v num, end, power int, ok bool) {
	from := i
	if last == 3 && i < len(t.toks) && t.toks[i].word == n.and {
		from++
	}
	unit, after, ok := n.below100(t, from)
	if !ok || t.toks[from].sentence != t.toks[i-1].sentence {
		return num{}, i, 0, false
	}
	v, end, power = n.block(t, num{mant: unit}, after)
	if from > i {
		return v, end, power, end == after && !(end < len(t.toks) && (t.toks[end].word == n.dozen || t.toks[end].word == n.hyphen))
	}
	return v, end, power, end > after && power < last
}

// block applies a hundred, with what is added to it, and the magnitudes from token i on, and returns the last of these, 0 for
// none above a hundred.
func (n *numerals) block(t *text, v num, i int) (of num, end, last int) {
	if i < len(t.toks) && t.toks[i].word == n.hundred && v.exp == 0 {
		v, i = n.hundreds(t, v.mant, i+1)
	}
	for range 2 {
		p, after := n.magnitude(t, i)
		if after == 0 {
			break
		}
		v, i = v.times(p), after
		if p >= 3 {
			last = p
		}
	}
	return v, i, last
}

// hundreds returns so many hundreds and what is added to them at token i: "and twelve", "fifty", or "five" before a magnitude.
func (n *numerals) hundreds(t *text, many int64, i int) (num, int) {
	from := i
	if i < len(t.toks) && t.toks[i].word == n.and {
		from++
	}
	v, end, ok := n.below100(t, from)
	if ok && from == i {
		p, _ := n.magnitude(t, end)
		ok = p >= 3 || v >= 10 && t.toks[i].sentence == t.toks[i-1].sentence && !(end < len(t.toks) && t.toks[end].word == n.hyphen)
	}
	if !ok || end < len(t.toks) && (t.toks[end].word == n.hundred || t.toks[end].word == n.dozen) {
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
