package extract

import "slices"

// shortestLoose is how many letters an acronym has at least that is not made of all first letters of a name.
const shortestLoose = 3

// putLoose notes, for a group and the words of its key, the initials that have the letter of the legal form too, "ASL" of "Ash
// Services Ltd", or leave out words for a trade at the end, "RSA" of "Royal & Sun Ash Insurance plc". Initials that fit two groups
// are of neither.
func (g *gatherer) putLoose(id int, words []string) {
	x := &g.d.names[g.refs[id][0]]
	if x.person || x.place {
		return
	}
	put := func(form string) {
		if len(form) < shortestLoose {
			return
		}
		if other, ok := g.loose[form]; ok && other != id {
			g.loose[form] = -1
			return
		}
		g.loose[form] = id
	}
	if form := g.formLetters(x); form != "" {
		put(g.lettersOf(words, false) + form)
	}
	for end := len(words) - 1; end > 0 && g.trade(words[end]); end-- {
		put(g.lettersOf(words[:end], false))
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
