package extract

import "strings"

// tails merges "the NHS Trust", "PCT" and the like, which name nobody by themselves, with the
// one name of the article that ends so: "Acme Kent Primary Care Trust".
func (g *gatherer) tails() {
	const most = 300 // a bound for hostile texts
	if len(g.keys) > most {
		return
	}
	for id, k := range g.keys {
		x := &g.d.names[g.refs[id][0]]
		generic := g.generic(x)
		acronym := x.to-x.from == 1 && g.d.toks[x.from].is(allUpper) && len(k) >= 3 && len(k) <= 5
		if !generic && !acronym {
			continue
		}
		whole := -1
		for other, long := range g.keys {
			if len(long) <= len(k) || !g.d.names[g.refs[other][0]].body || generic && !(strings.HasSuffix(long, k) && long[len(long)-len(k)-1] == ' ') || !generic && !tailInitials(long, k) {
				continue
			}
			if whole >= 0 && g.find(whole) != g.find(other) {
				whole = -1
				break
			}
			whole = other
		}
		if whole >= 0 {
			g.merge(whole, id)
		}
	}
}

// tiers merges "Plymouth council" with "Plymouth City Council": a council, a force or a trust of two words with the one name
// of the article that starts and ends with these and has its tier between them, or what a trust is of.
func (g *gatherer) tiers() {
	for id, k := range g.keys {
		_, last, _ := strings.Cut(k, " ")
		if x := &g.d.names[g.refs[id][0]]; x.to-x.from != 2 || !g.n.complete.has(g.d.toks[x.to-1].word) {
			continue
		}
		whole := -1
		for link := g.chained[id]; link > 0; link = g.next[link-1] {
			long := g.keys[link-1]
			if len(long) <= len(k) || !strings.HasSuffix(long, " "+last) || !g.tiered(long[:len(long)-len(last)-1]) {
				continue
			}
			if whole >= 0 && g.find(whole) != g.find(link-1) {
				whole = -1
				break
			}
			whole = link - 1
		}
		if whole >= 0 {
			g.merge(whole, id)
		}
	}
}

// tiered reports whether the last word of a part of a key is a tier of councils, or what trusts are of: "leeds city".
func (g *gatherer) tiered(key string) bool {
	w := g.n.lex.lookup(key[strings.LastIndexByte(key, ' ')+1:])
	return g.n.civic.has(w) || g.n.trusted.has(w)
}

// generic reports whether a name is of the tables only, and that of a body:
// "NHS Trust".
func (g *gatherer) generic(x *name) bool {
	if x.to-x.from < 2 && !g.n.bodies.has(g.d.toks[x.from].word) || x.to-x.from > 1 && !x.body {
		return false
	}
	for i := x.from; i < x.to; i++ {
		if w := g.d.toks[i].word; w == 0 || g.n.places.has(w) && !g.n.tiers.has(w) || g.n.given.has(w) || g.n.isNation(w) {
			return false
		}
	}
	return true
}

// tailInitials reports whether the last words of a key, of which there are more, start with
// the letters of an acronym.
func tailInitials(key, acronym string) bool {
	for i := len(acronym) - 1; i >= 0; i-- {
		cut := strings.LastIndexByte(key, ' ')
		if cut < 0 || key[cut+1] != acronym[i] {
			return false
		}
		key = key[:cut]
	}
	return true
}
