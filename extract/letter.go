package extract

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// markup returns the length of the HTML tag that src starts with, or 0.
func markup(src string) int {
	if len(src) < 3 || src[1] != '/' && src[1] != '!' && !isASCIILetter(src[1]) {
		return 0
	}
	if end := strings.IndexByte(src[:min(len(src), 300)], '>'); end > 0 {
		return end + 1
	}
	return 0
}

// inlineTags are the HTML tags that stand within a word or number.
const inlineTags = " b i u em strong span font mark small wbr "

// inline reports whether a tag, as markup measures it, is one that cuts no word: "<b>", "</span>", "<!-- -->".
func inline(tag string) bool {
	name := strings.TrimPrefix(tag[1:], "/")
	if name[0] == '!' {
		return true
	}
	end := 1
	for end < len(name) && isASCIILetter(name[end]) {
		end++
	}
	return strings.Contains(inlineTags, " "+strings.ToLower(name[:end])+" ")
}

// raised reports whether a tag opens what is set above or below the line: the "th" of "7<sup>th</sup>".
func raised(tag string) bool { return strings.HasPrefix(tag, "<sup") || strings.HasPrefix(tag, "<sub") }

// escaped returns the rune that src starts with where that is written as an HTML entity, and the length of
// it: a blank or a mark that takes no place, the sign of a currency, "&pound;", or "&amp;"; 0 for none.
func escaped(src string) (rune, int) {
	const longest = 10 // bytes
	end := strings.IndexByte(src[:min(len(src), longest)], ';')
	if end < 0 {
		return 0, 0
	}
	r, size := utf8.DecodeRuneInString(html.UnescapeString(src[:end+1]))
	if size == 0 || r == '&' && end < len("&amp") || r != '&' && !invisible(r) && !unicode.IsSpace(r) && !unicode.Is(unicode.Sc, r) {
		return 0, 0
	}
	return r, end + 1
}

// isASCIILetter reports whether a byte is a letter of ASCII.
func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// ascii reports whether a text is of ASCII only.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plainLetters reports whether a word is of ASCII letters only.
func plainLetters(w string) bool {
	for i := range len(w) {
		if !isASCIILetter(w[i]) {
			return false
		}
	}
	return true
}

// inSmall reports whether a word is of small letters of ASCII only.
func inSmall(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return w != ""
}

// plain lowers the case of a word, straightens its apostrophes and drops what is
// invisible.
func plain(s string) string {
	if inSmall(s) {
		return s
	}
	s = strings.ToLower(s)
	if ascii(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case invisible(r):
			return -1
		case r == '’' || r == '‘':
			return '\''
		}
		return r
	}, s)
}

// appendPlain adds a word as plain returns it to b.
func appendPlain(b []byte, s string) []byte {
	if lower, ok := appendASCII(b, s); ok {
		return lower
	}
	return append(b, plain(s)...)
}

// appendLower adds s in lower case to b.
func appendLower(b []byte, s string) []byte {
	if lower, ok := appendASCII(b, s); ok {
		return lower
	}
	return append(b, strings.ToLower(s)...)
}

// appendASCII adds s in lower case to b, if it is of ASCII only.
func appendASCII(b []byte, s string) ([]byte, bool) {
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return nil, false
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		b = append(b, c)
	}
	return b, true
}

// letter reports whether r is a letter of any script.
func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(byte(r))
	}
	return unicode.IsLetter(r)
}

// digit reports whether r is a decimal digit of any script: look-alikes such as the
// full-width forms count too.
func digit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}

// invisible reports whether r takes no place: zero-width marks, direction marks, soft
// hyphens, variation selectors.
func invisible(r rune) bool {
	switch {
	case r < 0xAD:
		return false
	case r == 0xAD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0xFEFF, r >= 0xFE00 && r <= 0xFE0F:
		return true
	}
	return false
}

// bullet reports whether a sign opens an item of a list.
func bullet(r rune) bool { return r == '•' || r == '-' || r == '*' || r == '–' || r == '▪' }

// letters returns the shape of a word that has not only small letters.
func letters(s string) shape {
	var seen letterCount
	for i, r := range s {
		switch {
		case unicode.IsUpper(r):
			seen.capital(i == 0)
		case unicode.IsLower(r):
			seen.lower++
		}
	}
	return seen.shape()
}

// A letterCount is what was seen of the letters of a word so far.
type letterCount struct {
	upper, lower int
	first, inner bool // whether the first is a capital, and whether one follows a small letter
}

// capital counts one.
func (n *letterCount) capital(first bool) {
	n.upper++
	n.first = n.first || first
	n.inner = n.inner || n.lower > 0
}

// shape returns the shape of the word.
func (n *letterCount) shape() (sh shape) {
	if n.first || n.inner {
		sh |= upperFirst
	}
	if n.upper >= 2 && n.lower == 0 {
		sh |= allUpper
	}
	return sh
}
