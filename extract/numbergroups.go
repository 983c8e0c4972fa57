package extract

import (
	"html"
	"strings"
)

// groups reads what stands behind the number of value v at token i as more of its digits: groups of three behind single
// blanks, "65 000 000", the last of them with pence, "5 000 000.00", or behind a comma with a blank beside it, "5 ,000".
func (t *text) groups(i int, v num) (num, int) {
	end := i + 1
	short := len(t.at(i)) <= 3
	for v.exp == 0 && v.mant > 0 && v.mant <= 1e12 && end < len(t.toks) {
		past := end + 1
		switch {
		case short && t.group(end):
		case t.apart(end):
			past++
		default:
			return v, end
		}
		whole, pence := t.at(past - 1)[:3], t.at(past - 1)[3:]
		g, ok := parseNumber(whole, false)
		if !ok {
			return v, end
		}
		v.mant, end = v.mant*1000+g.mant, past
		if pence != "" {
			p, _ := parseNumber(pence[1:], false)
			return num{mant: v.mant*100 + p.mant, exp: -2}, end
		}
	}
	return v, end
}

// group reports whether token i is three digits, with pence or without, one blank after another number.
func (t *text) group(i int) bool {
	a, b := t.toks[i-1], t.toks[i]
	if b.kind != number || a.kind != number || b.is(glued) || i == t.bodyAt {
		return false
	}
	if s := t.at(i); !threeDigits(s) && !(withPence(s) && !(i+1 < len(t.toks) && t.toks[i+1].kind == number)) {
		return false
	}
	between := html.UnescapeString(t.part(i)[a.end:b.start])
	return between == " " || between == "\u00a0" || between == "\u202f" || between == "\u2009"
}

// apart reports whether the comma at token i and the three digits behind it go on with a number though a blank stands
// between: before the comma, "5 ,000", or behind it where all three are noughts, "5, 000".
func (t *text) apart(i int) bool {
	if i+1 >= len(t.toks) || t.toks[i-1].kind != number || t.at(i) != "," || t.toks[i+1].kind != number || t.toks[i+1].sentence != t.toks[i-1].sentence {
		return false
	}
	digits := t.at(i + 1)
	return threeDigits(digits) && (digits == "000" || t.toks[i+1].is(glued) && !t.toks[i].is(glued))
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

// withPence reports whether a text is of three digits, a separator and two digits.
func withPence(s string) bool {
	return len(s) == 6 && threeDigits(s[:3]) && strings.ContainsAny(s[3:4], ".,") && threeDigits("0"+s[4:])
}
