package cases

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"regwire"
)

// calendar are the months and days, which begin with a capital letter too.
var calendar = words(`january february march april june july august september october november december
	monday tuesday wednesday thursday friday saturday sunday`)

// Bounds of the words of a headline, and of an opening, by which an article is looked up.
const (
	maxProper  = 10
	maxOpening = 14
	openWords  = 140
)

// properKeys are the words of headline and opening that may be of a name: the party may be
// another one than was read. An article that names no regulator is looked up by them alone.
func properKeys(m *matter, r regwire.Report) []string {
	var keys []string
	by := office(m.regulator)
	for _, w := range r.Proper {
		switch {
		case by == "":
			keys = append(keys, "name|"+w)
		case by != w:
			keys = append(keys, "party|"+by+"|"+w)
		}
	}
	return keys
}

// opening returns the proper words of the opening of an article besides those of its headline.
func opening(a regwire.Article, titled []string) []string {
	text := a.Text[:min(len(a.Text), openWords*16)]
	var raw []string
	n := 0
	for w := range strings.FieldsSeq(text) {
		if n++; n > openWords {
			break
		}
		if capital(w) {
			raw = append(raw, w)
		}
	}
	ws := properWords(raw, maxProper+maxOpening)
	ws = slices.DeleteFunc(ws, func(w string) bool { return slices.Contains(titled, w) })
	return ws[:min(len(ws), maxOpening)]
}

// properWords returns the words that begin with a capital letter and are not ordinary ones,
// each once, at most so many.
func properWords(raw []string, most int) []string {
	var ws []string
	for _, one := range raw {
		if !capital(one) {
			continue
		}
		for _, w := range tokens(fold(strings.ToValidUTF8(one, ""))) {
			acronym := len(w) == 3 && strings.ToUpper(one) == one
			if (telltale(w) || acronym) && !lex.common[w] && !calendar[w] && len(ws) < most {
				ws = with(ws, w)
			}
		}
	}
	return ws
}

// capital reports whether a word begins with a capital letter, after quotes and brackets.
func capital(w string) bool {
	if w[0] >= 'a' && w[0] <= 'z' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(w, notWord))
	return unicode.IsUpper(r)
}
