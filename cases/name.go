package cases

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A name is one name of a party, taken apart for comparison.
type name struct {
	full []string // all words, folded
	core []string // without legal forms, titles, articles
	role bool     // a description such as "a hospital", not a name
}

// maxName bounds the bytes of a name that are looked at.
const maxName = 200

// others are the words between a name and another name of the same party.
var others = []string{" trading as ", " t/a ", " d/b/a ", " doing business as ", " formerly ",
	" formerly known as ", " previously ", " also known as ", " a/k/a ", " operating as "}

// brackets sets brackets apart from words. It is read only, as are all tables here.
var brackets = strings.NewReplacer("(", " ( ", ")", " ) ")

// split returns the names that stand in one: "A Ltd t/a B" and "A (formerly B)" are two.
func split(raw string) []string {
	if len(raw) > maxName {
		raw = strings.ToValidUTF8(raw[:maxName], "")
	}
	s := " " + brackets.Replace(fold(raw)) + " "
	for _, o := range others {
		s = strings.ReplaceAll(s, o, " | ")
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '|' || r == '(' || r == ')' || r == ';' })
	parts = slices.DeleteFunc(parts, func(p string) bool { return strings.TrimSpace(p) == "" })
	if len(parts) > 4 {
		parts = parts[:4]
	}
	return parts
}

// parse takes one name apart.
func (l *lexicon) parse(part string) name {
	var n name
	for _, w := range strings.Fields(part) {
		n.full = append(n.full, tokens(w)...)
	}
	company := slices.ContainsFunc(n.full, func(w string) bool { return l.legal[w] && w != "the" })
	for _, w := range n.full {
		if l.legal[w] || l.titles[w] || w == "dr" && !company {
			continue
		}
		n.core = append(n.core, ungrouped(w))
	}
	if len(n.core) == 0 {
		n.core = n.full
	}
	n.role = l.describes(n)
	return n
}

// ungrouped takes "group" off a word that it is written together with: "norviagroup".
func ungrouped(w string) string {
	if short := strings.TrimSuffix(w, "group"); len(short) >= 4 {
		return short
	}
	return w
}

// tokens returns the words within w: "s.p.a." is one, "norvia.eu" two, "norvia's" is "norvia".
func tokens(w string) []string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
	dotted := strings.TrimRight(w, ".,")
	if pieces := strings.FieldsFunc(dotted, notWord); len(pieces) > 1 &&
		!slices.ContainsFunc(pieces, func(p string) bool { return utf8.RuneCountInString(p) > 1 }) {
		return []string{strings.Join(pieces, "")}
	}
	return strings.FieldsFunc(strings.ReplaceAll(w, "'", ""), notWord)
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// describes reports whether n says what the party is instead of who: its words are all
// roles, or it begins as a description of a person does.
func (l *lexicon) describes(n name) bool {
	if len(n.full) == 0 {
		return true
	}
	if first := n.full[0]; len(n.full) > 1 && (first == "a" || first == "an" || first == "former" || first == "unnamed") {
		return true
	}
	return !slices.ContainsFunc(n.core, func(w string) bool { return !l.roles[w] })
}

// initials returns the first letters of the words, with and without the legal form.
func (l *lexicon) initials(n name) []string {
	first := func(ws []string) string {
		var b strings.Builder
		for _, w := range ws {
			if !l.small[w] {
				r, _ := utf8.DecodeRuneInString(w)
				b.WriteRune(r)
			}
		}
		return b.String()
	}
	all, core := first(n.full), first(n.core)
	if all == core {
		return []string{core}
	}
	return []string{core, all}
}

// head returns the first word that tells the name from others, or all of it when every
// word is common.
func (l *lexicon) head(n name) string {
	for _, w := range n.core {
		if !l.common[w] && !l.small[w] && len(w) > 1 {
			return w
		}
	}
	return strings.Join(n.core, " ")
}

// plain reports whether every word is a common one, so that the words alone name nobody.
func (l *lexicon) plain(ws []string) bool {
	return !slices.ContainsFunc(ws, func(w string) bool { return !l.common[w] && !l.small[w] && len(w) > 1 })
}
