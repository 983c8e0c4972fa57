package extract

import "strings"

// spoken reads the rest of a number in digits, of value v, that goes on as it is said, from token i on: "69-point-two
// billion", "2 and a half million", "3 1/2 million".
func (n *numerals) spoken(t *text, v num, i int) (num, int, bool) {
	const most = 10_000 // a number that is said so is small
	if v.exp != 0 || v.mant >= most || i >= len(t.toks) {
		return num{}, i, false
	}
	if x, end, ok := n.pointed(t, v.mant, i); ok {
		return x, end, true
	}
	if x, end, ok := n.andHalf(t, v.mant, i); ok {
		return x, end, true
	}
	return n.withQuarters(t, v.mant, i)
}

// pointed reads the rest of "three point oh seven million", "69-point-two billion", "4 point 25 million", from the point at
// token i on, behind so many whole ones.
func (n *numerals) pointed(t *text, whole int64, i int) (num, int, bool) {
	first := i
	i = n.pastHyphen(t, i)
	if i >= len(t.toks) || t.toks[i].word != n.point || t.toks[i].is(opens) {
		return num{}, i, false
	}
	v := num{mant: whole}
	for i++; v.exp > -6; i++ {
		i = n.pastHyphen(t, i)
		if i >= len(t.toks) || t.toks[i].sentence != t.toks[first].sentence {
			break
		}
		if t.toks[i].kind == number && v.exp == 0 {
			v, i = decimals(v, t.at(i)), i+1
			break
		}
		digit, ok := n.digit(t.toks[i].word)
		if !ok {
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

// digit returns the value of the word for a single digit, "oh" for nought among them, and false if it is none.
func (n *numerals) digit(w wordID) (int64, bool) {
	if w == n.oh || w == n.zero || w == n.nought {
		return 0, true
	}
	v, ok := valueAt(n.small, w)
	return v, ok && v <= 9
}

// decimals returns a whole number with digits behind its point, and the number itself if there are too many or other signs
// among them.
func decimals(v num, digits string) num {
	const most = 6
	if len(digits) > most || strings.Trim(digits, "0123456789") != "" {
		return v
	}
	for _, d := range digits {
		v.mant, v.exp = 10*v.mant+int64(d-'0'), v.exp-1
	}
	return v
}

// withQuarters reads the rest of "3 1/2 million" and "2-3/4 million" at token i, behind so many whole ones.
func (n *numerals) withQuarters(t *text, whole int64, i int) (num, int, bool) {
	i = n.pastHyphen(t, i)
	if i+2 >= len(t.toks) || t.toks[i].kind != number || t.at(i+1) != "/" || t.toks[i+2].kind != number || t.toks[i].sentence != t.toks[i-1].sentence {
		return num{}, i, false
	}
	part := int64(0)
	switch t.slice(i, i+3) {
	case "1/4":
		part = 25
	case "1/2":
		part = 50
	case "3/4":
		part = 75
	}
	p, after := n.magnitude(t, i+3)
	if part == 0 || p < 3 {
		return num{}, i, false
	}
	return num{mant: 100*whole + part, exp: -2}.times(p), after, true
}

// withRest adds to a whole number v of millions or more, which stands at the tokens [from, end), what stands behind it with a lower
// magnitude: "21 billion 600 million", "1 crore 25 lakh", "27 million and 800 thousand euros", "27 million 802,946". A number that
// is another one, by its size or behind a sum with its sign, is not added: "1 million 2 billion", "£5 million and 30 thousand people",
// "£5 million 1,200 days after".
func (n *numerals) withRest(t *text, from int, v num, end int, ok bool) (num, int, bool) {
	const lakh = 5 // power of ten
	for ok && v.power > lakh && v.exp >= v.power && n.spelled(t, end-1) {
		rest, after, more := n.rest(t, v.power, end)
		if !more || (rest.power == 0 || t.toks[end].word == n.and && rest.power != lakh) && t.signed(from) {
			break
		}
		whole, fits := v.scaled(-rest.exp)
		if !fits || whole > 1e17 {
			break
		}
		v, end = num{whole + rest.mant, rest.exp, rest.power}, after
	}
	return v, end, ok
}

// signed reports whether what stands before the number at token i can be the sign or the code of a currency.
func (t *text) signed(i int) bool {
	if i == 0 || i == t.bodyAt {
		return false
	}
	before := &t.toks[i-1]
	return before.kind == sign || before.is(allUpper)
}

// rest reads the number in digits at token i that is less than one of a power of ten and can be added to some of these.
func (n *numerals) rest(t *text, unit, i int) (v num, end int, ok bool) {
	joined := i < len(t.toks) && t.toks[i].word == n.and
	if joined {
		i++
	}
	if i >= len(t.toks) || t.toks[i].kind != number || t.toks[i].is(glued) || t.toks[i].sentence != t.toks[i-1].sentence || i == t.bodyAt {
		return num{}, i, false
	}
	power, after := n.magnitude(t, i+1)
	if v, ok = parseNumber(t.at(i), after > 0); !ok || t.misprinted(i, max(i+1, after)) {
		return num{}, i, false
	}
	switch {
	case after > 0 && power >= 3 && power < unit && n.spelled(t, after-1):
		v, end = v.times(power), after
	case after == 0 && !joined && v.exp == 0 && v.mant >= 1000 && strings.ContainsAny(t.at(i), ",."):
		end = i + 1
	default:
		return num{}, i, false
	}
	return v, end, num{mant: 1}.times(unit).exceeds(v)
}
