package cases

import (
	"slices"
	"strings"
	"unicode"

	"regwire"
)

// A party is an organisation or person with all names that are known of it.
type party struct {
	names []name
}

// maxNames bounds the names of one party that are compared.
const maxNames = 12

// add takes in the names of o, leaving out those known already and what is no name in
// brackets or after them: "Norvia (UK) Limited".
func (l *lexicon) add(p *party, o regwire.Organisation) {
	for _, raw := range o.Names() {
		for i, part := range split(raw) {
			n := l.parse(part)
			n.role = n.role || l.lowerCase(raw, n) || l.called(raw)
			if len(n.core) == 0 || i > 0 && l.tail(n) || len(p.names) >= maxNames {
				continue
			}
			if !slices.ContainsFunc(p.names, func(m name) bool { return slices.Equal(m.full, n.full) }) {
				p.names = append(p.names, n)
			}
		}
	}
}

// tail reports whether what stands in brackets or after them is no name of its own.
func (l *lexicon) tail(n name) bool {
	return !slices.ContainsFunc(n.full, func(w string) bool { return !l.legal[w] && !l.plain([]string{w}) })
}

// lowerCase reports whether a name has no capital letter and says what the party is: "boating
// club", "electrical company".
func (l *lexicon) lowerCase(raw string, n name) bool {
	says := func(w string) bool {
		return l.roles[w] && !l.small[w] || l.trades[w] != "" && l.trades[w] != company
	}
	return !strings.ContainsFunc(raw, unicode.IsUpper) && slices.ContainsFunc(n.full, says)
}

// called reports whether a name begins or ends with a word in lower case that says what the
// party is: "Stourford firm", "man from Norvia".
func (l *lexicon) called(raw string) bool {
	ws := strings.Fields(raw)
	says := func(w string) bool {
		w = strings.TrimRight(w, ".,")
		return l.trades[w] != "" && !l.legal[w]
	}
	return len(ws) > 1 && (says(ws[0]) && ws[1] != "of" || says(ws[len(ws)-1]))
}

// named reports whether the party has a name and is not only described.
func (p party) named() bool {
	return slices.ContainsFunc(p.names, func(n name) bool { return !n.role })
}

// bodied reports whether a name of the party says what it is, as "Municipality of Norvia" does, so
// that it is not that of a product or a place.
func (l *lexicon) bodied(p party) bool {
	return slices.ContainsFunc(p.names, func(n name) bool {
		return !n.role && slices.ContainsFunc(l.tradesOf(n.core), func(t string) bool { return t != company })
	})
}

// A kinship is how near two parties are by their names, from the farthest to the nearest.
type kinship int

const (
	stranger  kinship = iota // different names
	sister                   // the same first words, then words of their own on both sides
	unknown                  // at least one has no name
	mentioned                // one has no name, but its text speaks of the other
	kin                      // the same distinctive first word, then other words: maybe one group
	short                    // one name is the beginning, the initials or a misprint of the other
	same                     // one name in both
)

// kinship compares two parties by their nearest names.
func (l *lexicon) kinship(a, b party) kinship {
	if !a.named() || !b.named() {
		return unknown
	}
	best := stranger
	for _, x := range a.names {
		for _, y := range b.names {
			if !x.role && !y.role {
				best = max(best, l.near(x, y))
			}
		}
	}
	return best
}

// mentions reports whether the opening of a text, by its fingerprint, speaks of the party.
func (l *lexicon) mentions(prints [][]uint64, p party) bool {
	for _, n := range p.names {
		head := l.head(n)
		if n.role || !telltale(head) || l.common[head] {
			continue
		}
		for _, print := range prints {
			if len(print) > copyRows && slices.Contains(print[copyRows:], concept(head)) {
				return true
			}
		}
	}
	return false
}

// vague reports whether the names of the party are all made of common words, such as a
// headline puts in place of a name: "Health service IT".
func (l *lexicon) vague(p party) bool {
	return !slices.ContainsFunc(p.names, func(n name) bool { return !n.role && !l.plain(n.core) })
}

// shareHead reports whether a name of one party begins with the telling word of a name of
// the other, so that a text that speaks of the one seems to speak of both.
func (l *lexicon) shareHead(a, b party) bool {
	return slices.ContainsFunc(a.names, func(x name) bool {
		return slices.ContainsFunc(b.names, func(y name) bool { return l.head(x) == l.head(y) })
	})
}

// heads returns the telling words of the names of parties.
func (l *lexicon) heads(ps ...party) []string {
	var hs []string
	for _, p := range ps {
		for _, n := range p.names {
			hs = append(hs, l.head(n))
		}
	}
	return hs
}

// inAny reports whether one of the titles holds the telling word of a name of the party.
func (l *lexicon) inAny(titles [][]string, p party) bool {
	for _, n := range p.names {
		head := l.head(n)
		if n.role || len(head) < 3 || l.common[head] || ordinary[head[:min(len(head), stemSize)]] {
			continue
		}
		if slices.ContainsFunc(titles, func(t []string) bool { return slices.Contains(t, head) }) {
			return true
		}
	}
	return false
}

// near compares two names.
func (l *lexicon) near(x, y name) kinship {
	if slices.Equal(x.core, y.core) {
		return same
	}
	if len(x.core) > len(y.core) {
		x, y = y, x
	}
	switch {
	case strings.Join(x.core, "") == strings.Join(y.core, ""): // "easy jet", "easyJet"
		return same
	case len(x.core) == 1 && l.abbreviates(x.core[0], y), len(y.core) == 1 && l.abbreviates(y.core[0], x), l.misprint(x, y):
		return short
	case l.begins(x, y), l.ends(x, y), l.surname(x, y):
		return short
	case !l.common[x.core[0]] && x.core[0] == y.core[0] && len(x.core[0]) > 2:
		return l.cousins(x, y)
	}
	return stranger
}

// abbreviates reports whether w is the initials of n.
func (l *lexicon) abbreviates(w string, n name) bool {
	return len(w) >= 2 && len(n.full) >= 2 && slices.Contains(l.initials(n), w)
}

// begins reports whether x is the beginning of y and says enough to name it: "Norvia"
// of "Norvia Computer Software", but not "National" of "National Widgets".
func (l *lexicon) begins(x, y name) bool {
	return slices.Equal(x.core, y.core[:len(x.core)]) && !l.plain(x.core)
}

// ends reports whether x is the end of y, with two words at least that say who it is:
// "Norvia Redes Inteligentes" of "N-DE Norvia Redes Inteligentes".
func (l *lexicon) ends(x, y name) bool {
	telling := 0
	for _, w := range x.core {
		if !l.common[w] && !l.small[w] && len(w) > 2 {
			telling++
		}
	}
	return telling >= 2 && slices.Equal(x.core, y.core[len(y.core)-len(x.core):])
}

// surname reports whether x is the last word of the two or three words of y, and not a
// common one: "Mr Smith", "Dana Smith".
func (l *lexicon) surname(x, y name) bool {
	return len(x.core) == 1 && (len(y.core) == 2 || len(y.core) == 3) && len(x.full) <= 2 &&
		x.core[0] == y.core[len(y.core)-1] && !l.common[x.core[0]] && len(x.core[0]) > 3
}

// cousins compares names that begin with the same distinctive word and go on differently.
// Where what follows is only common words on one side ("Norvia Platforms Ireland", "Norvia
// Ireland"), they may be of one group; where both go on with words of their own, they are
// sisters after two common words ("Norvia Italia Logistica", "Norvia Italia Transporti")
// and strangers after one ("Johnson Smith", "Johnson Clark").
func (l *lexicon) cousins(x, y name) kinship {
	i := 0
	for i < len(x.core) && x.core[i] == y.core[i] {
		i++
	}
	switch {
	case l.plain(x.core[i:]) || l.plain(y.core[i:]):
		return kin
	case i >= 2:
		return sister
	}
	return stranger
}

// misprint reports whether the names are long and one letter apart. Another number is
// another name.
func (l *lexicon) misprint(x, y name) bool {
	a, b := strings.Join(x.core, " "), strings.Join(y.core, " ")
	if min(len(a), len(b)) < 9 || a[0] != b[0] || numerals(a) != numerals(b) {
		return false
	}
	return oneApart(a, b) || slices.EqualFunc(x.core, y.core, spelled)
}

// spelled reports whether two words are one in the spelling of two languages: "lombardia",
// "lombardy". They are long and differ in the last two letters at most.
func spelled(a, b string) bool {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return a == b || n >= 6 && len(a)-n <= 2 && len(b)-n <= 2
}

// numerals returns the digits in s.
func numerals(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// oneApart reports whether a and b differ by one byte put in, left out or replaced.
func oneApart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
