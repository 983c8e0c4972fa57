package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// prefixes reports whether the letters from byte from to byte i are the sign of a currency, and no part of a word with
// digits: "KSh500", "$A5m", and before a large number "W4.48b" and "P35 million", but not the "W3" of a name; or a word that
// has lost the blank before a number, "of13,148".
func (s *scanner) prefixes(from, i int) bool {
	sign := s.src[from:i]
	if s.lex.prefix(sign) || from > 0 && s.src[from-1] == '$' {
		return true
	}
	if sign[0] >= 'a' && sign[0] <= 'z' && len(sign) > 1 {
		return inThousands(s.src[i:s.number(i)])
	}
	if !s.lex.separated.has(s.lex.lookup(sign)) || sign[0] < 'A' || sign[0] > 'Z' {
		return false
	}
	end := s.number(i)
	return strings.ContainsAny(s.src[i:end], ".,") || strings.HasPrefix(s.src[end:], " million") || strings.HasPrefix(s.src[end:], " billion")
}

// inThousands reports whether a number has commas between groups of three digits, as no word has them: "13,148".
func inThousands(number string) bool {
	head, rest, found := strings.Cut(number, ",")
	if !found || len(head) > 3 {
		return false
	}
	for found {
		head, rest, found = strings.Cut(rest, ",")
		if !threeDigits(head) {
			return false
		}
	}
	return true
}

// leads reports whether the full stop at byte i leads a decimal fraction without its nought: "£.5m".
func (s *scanner) leads(i int) bool {
	if next, _ := utf8.DecodeRuneInString(s.src[i+1:]); !digit(next) {
		return false
	}
	before, size := utf8.DecodeLastRuneInString(s.src[:i])
	return size == 0 || unicode.IsSpace(before) || unicode.Is(unicode.Sc, before)
}

// number returns where the number ends whose digits go on at byte i: digits, and separators
// with a digit on either side, with invisible marks, NULs and, beside a separator, tags anywhere between.
func (s *scanner) number(i int) int {
	src := s.src
	for i < len(src) {
		if src[i] >= '0' && src[i] <= '9' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(src[i:])
		switch {
		case digit(r):
			i += size
		case r == 0 || r == '<' || separator(r) != 0 || invisible(r):
			next := pastUnseen(src, i)
			sep, wide := utf8.DecodeRuneInString(src[next:])
			if separator(sep) != 0 {
				next = pastUnseen(src, next+wide)
			} else if r == '<' {
				return i
			}
			if after, _ := utf8.DecodeRuneInString(src[next:]); !digit(after) {
				return i
			}
			i = next
		default:
			return i
		}
	}
	return i
}

// beforeFootnote returns where the number from byte i to byte end really ends: before the full stop and the number of a footnote that have run
// into a sum, where a sentence starts behind them, "a fine of £40,000.1 The firm". A sum in thousands has no single digit of pence.
func (s *scanner) beforeFootnote(i, end int) int {
	stop := end - len(".1")
	if stop <= i || s.src[stop] != '.' || !inThousands(s.src[i:stop]) {
		return end
	}
	sign, _ := utf8.DecodeLastRuneInString(s.src[:i])
	next := end + len(s.src[end:]) - len(strings.TrimLeft(s.src[end:], " \n"))
	capital, size := utf8.DecodeRuneInString(s.src[next:])
	if !unicode.Is(unicode.Sc, sign) || next == end || !unicode.IsUpper(capital) || s.lex.unit(s.src[next:s.word(next+size)]) {
		return end
	}
	return stop
}

// pastUnseen returns the first byte from i on of no invisible mark, no NUL and no tag that cuts no word.
func pastUnseen(src string, i int) int {
	for i < len(src) && (src[i] >= utf8.RuneSelf || src[i] == 0 || src[i] == '<') {
		mark, wide := utf8.DecodeRuneInString(src[i:])
		if mark == '<' {
			if wide = markup(src[i:]); wide == 0 || !inline(src[i:i+wide]) {
				break
			}
		} else if mark != 0 && !invisible(mark) {
			break
		}
		i += wide
	}
	return i
}

// tail returns where a word that begins with digits ends, such as "23andMe", or 0 when
// the letters after the number are a unit of their own, as in "3m", "4.4million", "2nd".
func (s *scanner) tail(i int) int {
	n := s.lettersAt(i)
	if n == 0 {
		return 0
	}
	end := s.word(i)
	if s.lex.unit(s.src[i:end]) || end-i == 3 && s.lex.prefix(s.src[i:end]) { // "5,000EUR"
		return 0
	}
	return end
}
