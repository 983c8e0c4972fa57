package extract

import "strings"

// chain links the groups whose keys start with the same word.
func (g *gatherer) chain() {
	next, chained := take(&g.next, len(g.keys)), take(&g.chained, len(g.keys))
	for id := len(g.keys) - 1; id >= 0; id-- {
		first, _, _ := strings.Cut(g.keys[id], " ")
		next[id], g.first[first] = g.first[first], id+1
	}
	for id := range chained {
		for link := id + 1; link > 0 && chained[link-1] == 0; link = next[link-1] {
			chained[link-1] = id + 1
		}
	}
}

// longer finds the name that id is the beginning of: the one named most often.
func (g *gatherer) longer(id int) (int, bool) {
	k := g.keys[id]
	best, times := -1, 0
	for link := g.chained[id]; link > 0; link = g.next[link-1] {
		other := link - 1
		if other == id || !opensWith(g.keys[other], k) || g.place(other) || g.person(other) && !g.person(id) {
			continue
		}
		if n := len(g.refs[other]); n > times && !g.product(other, id) && !g.besides(other, id) && !g.apartFrom(other, id) {
			best, times = other, n
		}
	}
	return best, best >= 0
}

// product reports whether what a longer name adds to a shorter one names a thing by itself:
// "Acme Road Finder", where the text speaks of Road Finder too. A body may do so: "Royal
// Infirmary NHS Trust".
func (g *gatherer) product(long, id int) bool {
	short := g.keys[id]
	x := g.d.names[g.refs[long][0]]
	last := g.d.toks[x.to-1].word
	if x.suffix || g.n.complete.has(last) || g.n.single.has(last) {
		return false
	}
	if g.n.products.has(last) && g.refs[id][0] < g.refs[long][0] {
		return true
	}
	rest := g.keys[long][len(short)+1:]
	first, _, _ := strings.Cut(rest, " ")
	for _, k := range []string{rest, first} {
		if id, ok := g.byKey[k]; ok && !g.place(id) && !g.n.lex.common.has(g.n.lex.lookup(k)) {
			return true
		}
	}
	return false
}

// besides reports whether a sentence joins a longer name by "and" to a shorter one, both with their legal forms, so that
// they are two companies: "Ash LLC must pay £5 and Ash Ireland Limited £4".
func (g *gatherer) besides(long, short int) bool {
	for _, i := range g.refs[long] {
		x := &g.d.names[i]
		if !x.suffix || x.from < 2 || g.d.toks[x.from-1].word != g.n.and {
			continue
		}
		for _, j := range g.refs[short] {
			if y := &g.d.names[j]; y.suffix && y.to < x.from && g.d.toks[y.from].sentence == g.d.toks[x.from].sentence {
				return true
			}
		}
	}
	return false
}

// halves merges the second half of a double name with the whole: "Deane" in "the people of
// Basingstoke and Deane" with "Basingstoke and Deane Borough Council".
func (g *gatherer) halves() {
	doubles := map[string]int{}
	for id, k := range g.keys {
		if !strings.Contains(k, " and ") {
			continue
		}
		if f := strings.Fields(k); len(f) > 3 && f[1] == "and" {
			doubles[f[0]+" and "+f[2]] = id
		}
	}
	if len(doubles) == 0 {
		return
	}
	for i, x := range g.d.names {
		if x.to-x.from == 1 && x.from > 1 && g.d.toks[x.from-2].sentence == g.d.toks[x.from].sentence && g.d.at(x.from-1) == "and" {
			if id, ok := doubles[plain(g.d.at(x.from-2))+" and "+plain(g.d.at(x.from))]; ok {
				g.merge(id, g.group[i])
			}
		}
	}
}

// abbreviated merges two names of as many words that differ in one, of which the one is the
// beginning of the other: "Ash Co-op Bank" and "Ash Co-operative Bank".
func (g *gatherer) abbreviated() {
	for id, k := range g.keys {
		if !strings.Contains(k, " ") || g.place(id) || g.person(id) {
			continue
		}
		for link := g.chained[id]; link > 0; link = g.next[link-1] {
			if other := link - 1; other != id && cutShort(k, g.keys[other]) {
				g.merge(other, id)
			}
		}
	}
}

// opened merges a name with what is left of it without what foreign firms start with, "Société Acme" and "Acme".
func (g *gatherer) opened() {
	for id, k := range g.keys {
		first, rest, more := strings.Cut(k, " ")
		if !more || !g.n.firmOpeners.has(g.n.lex.lookup(first)) {
			continue
		}
		if other, ok := g.byKey[rest]; ok && !g.place(other) && !g.person(other) {
			g.merge(id, other)
		}
	}
}

// turned merges "York University" with "University of York": the last word of the one opens the
// other, which ends in "of" and the rest of the one.
func (g *gatherer) turned() {
	for id, k := range g.keys {
		cut := strings.LastIndexByte(k, ' ')
		if cut < 0 || strings.Contains(k, " of ") {
			continue
		}
		for link := g.first[k[cut+1:]]; link > 0; link = g.next[link-1] {
			if long := g.keys[link-1]; strings.HasSuffix(long, " of "+k[:cut]) || strings.HasSuffix(long, " of the "+k[:cut]) {
				g.merge(link-1, id)
			}
		}
	}
}

// cutShort reports whether a key is another in which one word, not the first, is cut short.
func cutShort(short, long string) bool {
	cut := 0
	for short != "" && long != "" {
		var a, b string
		a, short, _ = strings.Cut(short, " ")
		b, long, _ = strings.Cut(long, " ")
		if a == b {
			continue
		}
		if cut++; len(a) < 2 || !strings.HasPrefix(b, a) || strings.HasSuffix(b, "s") {
			return false
		}
	}
	return cut == 1 && short == "" && long == ""
}
