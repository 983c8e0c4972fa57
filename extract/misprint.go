package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ordinarySigns are those that may stand between two numbers without a blank and leave them two.
const ordinarySigns = ",.:;-–—/()[]\"“”’'&…|"

// misprinted reports whether the digits at the tokens [i, end), with the magnitude behind them, are only a piece
// of a number that a sign, a blank or a doubled separator cuts: "5😀00,000", "3..07m", "5,00 0", "1.5*m", and
// the "2m" of "Dkr1.2m".
func (t *text) misprinted(i, end int) bool {
	return t.cutBehind(i, end) || t.cutBefore(i)
}

// cutBehind reports whether the number goes on behind token end-1.
func (t *text) cutBehind(i, end int) bool {
	if end == i+1 && t.stopInside(end) {
		return true
	}
	next, odd := t.pastSigns(end)
	if next >= len(t.toks) || next > end && !t.toks[next].is(glued) {
		return false
	}
	more := &t.toks[next]
	switch {
	case next > end && more.kind == number:
		return odd || next == end+2 && separators(t.slice(end, next))
	case next > end && more.kind == word:
		const longest = 3 // bytes: "m", "bn", "mln"
		return end == i+1 && (odd || separators(t.slice(end, next))) && more.end-more.start <= longest && !more.is(upperFirst) && magnitudes[plain(t.at(next))] > 0
	case more.kind != number || more.is(glued) || more.sentence != t.toks[i].sentence || end > i+1:
		return false
	}
	return parted(t.at(i), t.at(next))
}

// stopInside reports whether a full stop, a blank and a number with a magnitude follow the digit or two before token i: "1. 1 million".
func (t *text) stopInside(i int) bool {
	if i+2 >= len(t.toks) || t.at(i) != "." || !t.toks[i].is(glued) || t.toks[i].paragraph != t.toks[i+2].paragraph || t.toks[i+1].kind != number || len(t.at(i-1)) > 2 || len(t.at(i+1)) > 2 {
		return false
	}
	return t.toks[i+2].kind == word && magnitudes[plain(t.at(i+2))] >= 6
}

// parted reports whether two numbers with a blank between are one that it cuts: "5,00 0", "1 .5", "1 500,000".
func parted(head, rest string) bool {
	const groups = 7 // bytes: "500,000"
	return rest[0] == '.' || strings.Trim(rest, "0,.") == "" || len(head) <= 3 && len(rest) >= groups && threeDigits(rest[:3]) && separator(rune(rest[3])) != 0
}

// cutBefore reports whether the number at token i goes on before it.
func (t *text) cutBefore(i int) bool {
	if i > 0 && i != t.bodyAt && t.toks[i-1].kind == number && !t.toks[i].is(glued) && t.toks[i].sentence == t.toks[i-1].sentence {
		return parted(t.at(i-1), t.at(i))
	}
	if i < 2 || i == t.bodyAt || !t.toks[i].is(glued) || t.toks[i-1].kind != sign || !t.toks[i-1].is(glued) {
		return false
	}
	before := t.at(i - 2)
	if t.toks[i-2].kind == word {
		last, _ := utf8.DecodeLastRuneInString(before)
		return separators(t.at(i-1)) && (digit(last) || len(before) == 1)
	}
	first := i - 1
	for first > 0 && first > i-4 && t.toks[first].kind == sign && t.toks[first].is(glued) {
		first--
	}
	if t.toks[first].kind != number {
		return false
	}
	next, odd := t.pastSigns(first + 1)
	return next == i && (odd || i == first+3 && separators(t.slice(first+1, i)))
}

// pastSigns returns the token behind the signs that stand at token i without blanks, as few as a number may be cut by, and
// whether one of them is none that parts numbers. The sign of a currency ends them.
func (t *text) pastSigns(i int) (next int, odd bool) {
	for next = i; next < len(t.toks) && next < i+3 && t.toks[next].kind == sign && t.toks[next].is(glued); next++ {
		s := t.at(next)
		if r, _ := utf8.DecodeRuneInString(s); r == '$' || r >= utf8.RuneSelf && unicode.Is(unicode.Sc, r) {
			return len(t.toks), false
		}
		odd = odd || !strings.Contains(ordinarySigns, s)
	}
	return next, odd
}

// separators reports whether a text is of commas and full stops alone.
func separators(s string) bool { return s != "" && strings.Trim(s, ",.") == "" }
