package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A fuller tells of which names a group may bear the short form: 1 + the first group of each sort, or 0.
type fuller struct {
	initials, surname, of int
	loose                 int // of which the initials leave out a word or have one more; -1 if of two groups
}

// shortForms merges a name that is the beginning, the initials or the surname of a longer
// one.
func (g *gatherer) shortForms() {
	g.chain()
	g.shortened()
	for id := range g.keys {
		if g.place(id) {
			continue
		}
		f := &g.fuller[id]
		if long := f.initials - 1; long >= 0 && long != id && g.d.toks[g.d.names[g.refs[id][0]].from].is(upperFirst) {
			g.merge(long, id)
			continue
		}
		if long := f.loose - 1; long >= 0 && long != id && g.acronym(id) && !g.sideBySide(long, id) {
			g.merge(long, id)
			continue
		}
		if long := f.surname - 1; long >= 0 && long != id {
			g.merge(long, id)
			continue
		}
		if long := f.of - 1; long >= 0 {
			g.merge(long, id)
			continue
		}
		if long, ok := g.longer(id); ok {
			g.merge(long, id)
		}
	}
}

// shortened notes for each name that others of several words may be shortened to it: to their initials, the surnames of
// persons, and "Hackney" of "London Borough of Hackney".
func (g *gatherer) shortened() {
	g.fuller = take(&g.fuller, len(g.keys))
	words := g.words
	for id, k := range g.keys {
		if !strings.Contains(k, " ") {
			continue
		}
		words = slices.AppendSeq(words[:0], strings.FieldsSeq(k))
		n := len(words)
		if n < 2 {
			continue
		}
		if n > 2 && words[n-2] == "of" {
			if short, ok := g.byKey[words[n-1]]; ok {
				noteFirst(&g.fuller[short].of, id)
			}
		}
		g.putInitials(id, words)
		g.putLoose(id, words)
		if g.person(id) || g.surnamed(id, words) {
			if short, ok := g.byKey[words[n-1]]; ok {
				noteFirst(&g.fuller[short].surname, id)
			}
			if n > 2 {
				if short, ok := g.byKey[strings.Join(words[1:], " ")]; ok {
					noteFirst(&g.fuller[short].surname, id)
				}
			}
		}
	}
	g.words = words
}

// noteFirst notes a group in a place where none is noted yet.
func noteFirst(at *int, id int) {
	if *at == 0 {
		*at = id + 1
	}
}

// putInitials notes a group, with the words of its key, at its initials: all of them, those without connectors, and "HMRC" of
// "HM Revenue and Customs".
func (g *gatherer) putInitials(id int, words []string) {
	for _, all := range [...]bool{false, true} {
		if g.buf = g.lettersOf(g.buf[:0], words, all); len(g.buf) >= 2 {
			g.putForm(id)
		}
	}
	if x := &g.d.names[g.refs[id][0]]; len(words[0]) < 4 && g.d.toks[x.from].is(allUpper) {
		if g.buf = g.lettersOf(append(g.buf[:0], words[0]...), words[1:], false); len(g.buf) > len(words[0]) {
			g.putForm(id)
		}
	}
}

// putForm notes a group at the name that is written as the letters in g.buf.
func (g *gatherer) putForm(id int) {
	if short, ok := g.byKey[string(g.buf)]; ok {
		noteFirst(&g.fuller[short].initials, id)
	}
}

// surnamed reports whether a name of two or three words is that of a person, because its
// last word alone names somebody too, and its first word nobody.
func (g *gatherer) surnamed(id int, words []string) bool {
	x := g.d.names[g.refs[id][0]]
	if len(words) > 3 || x.suffix || x.body || x.place || x.doubtful {
		return false
	}
	last, ok := g.byKey[words[len(words)-1]]
	if !ok || g.n.lex.common.has(g.n.lex.lookup(words[len(words)-1])) {
		return false
	}
	if _, first := g.byKey[words[0]]; first {
		return false
	}
	alone := g.d.names[g.refs[last][0]]
	if alone.place || g.d.toks[alone.from].is(allUpper) {
		return false
	}
	for _, i := range g.refs[id] {
		g.d.names[i].person = true
	}
	return true
}

// lettersOf adds the first letters and digits of the words of a key to b, with those of connectors, "dft" of "department for
// tides", or without: "dt".
func (g *gatherer) lettersOf(b []byte, words []string, withConnectors bool) []byte {
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if w != "s" && (withConnectors || !g.n.connectors.has(g.n.lex.lookup(w))) && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// shortestLoose is how many letters an acronym has at least that is not made of all first letters of a name.
const shortestLoose = 3

// putLoose notes a group, with the words of its key, at the initials that have the letter of the legal form too, "ASL" of "Ash
// Services Ltd", or leave out words for a trade at the end, "RSA" of "Royal & Sun Ash Insurance plc". Initials that fit two groups
// are of neither.
func (g *gatherer) putLoose(id int, words []string) {
	x := &g.d.names[g.refs[id][0]]
	if x.person || x.place {
		return
	}
	put := func() {
		if short, ok := g.byKey[string(g.buf)]; ok && len(g.buf) >= shortestLoose {
			switch f := &g.fuller[short]; f.loose {
			case 0, id + 1:
				f.loose = id + 1
			default:
				f.loose = -1
			}
		}
	}
	if form := g.formLetters(x); form != "" {
		g.buf = append(g.lettersOf(g.buf[:0], words, false), form...)
		put()
	}
	for end := len(words) - 1; end > 0 && g.trade(words[end]); end-- {
		g.buf = g.lettersOf(g.buf[:0], words[:end], false)
		put()
	}
}

// formLetters returns the first letters, in lower case, of the legal form that ends a name, if it is one of one or two words:
// "l" of "Ltd".
func (g *gatherer) formLetters(x *name) string {
	var b []byte
	for i := x.to - 1; i > x.from && len(b) < 2 && (g.n.lex.suffixes.has(g.d.toks[i].word) && !g.n.bodies.has(g.d.toks[i].word) || g.d.toks[i].word == g.n.stop); i-- {
		if s := g.d.at(i); letter(rune(s[0])) {
			b = append([]byte{s[0] | 0x20}, b...)
		}
	}
	return string(b)
}

// trade reports whether a word of a key only tells of which trade or sort somebody is, so that initials may leave it out.
func (g *gatherer) trade(s string) bool {
	w := g.n.lex.lookup(s)
	return g.n.bodies.has(w) || g.n.heads.has(w) || g.n.lines.has(w) || g.n.fields.has(w)
}

// sideBySide reports whether a sentence names two groups, and neither right behind a bracket: "Ash Services Ltd and ASL were fined".
func (g *gatherer) sideBySide(a, b int) bool {
	return slices.ContainsFunc(g.refs[a], func(i int) bool {
		return slices.ContainsFunc(g.refs[b], func(j int) bool {
			x, y := g.d.names[i].from, g.d.names[j].from
			return g.d.toks[x].sentence == g.d.toks[y].sentence && (y == 0 || g.d.at(y-1) != "(") && (x == 0 || g.d.at(x-1) != "(")
		})
	})
}

// acronym reports whether a group is named by one word in capitals.
func (g *gatherer) acronym(id int) bool {
	x := &g.d.names[g.refs[id][0]]
	return x.to == x.from+1 && g.d.toks[x.from].is(allUpper)
}
