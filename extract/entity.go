package extract

import (
	"slices"
	"strings"
	"unicode"
)

// An entity is one party, person or thing with every name that the article gives it.
type entity struct {
	names    []int    // of the document's names, in the order of the text
	keys     []string // the names in lower case without legal suffixes, each once
	suffix   bool     // some name of it bears a legal suffix
	body     bool
	person   bool
	place    bool
	doubtful bool // no name of it stands in the middle of a sentence
}

// gather sorts the document's names into entities and finds their short forms: explicit
// ones in brackets, first words, initials, surnames.
func (n *namer) gather(d *document) []entity {
	g := gatherer{d: d, n: n, byKey: map[string]int{}}
	for i := range d.names {
		g.put(i)
	}
	g.brackets()
	g.styles()
	g.shortForms()
	g.halves()
	return g.settle()
}

// A gatherer merges names into entities as it learns which belong together.
type gatherer struct {
	d     *document
	n     *namer
	byKey map[string]int // key → group
	keys  []string       // by group: its key
	refs  [][]int        // by group: its names
	group []int          // by name: its group
	root  []int          // by group: the group that it was merged into
}

func (g *gatherer) put(i int) {
	key := g.key(g.d.names[i])
	id, ok := g.byKey[key]
	if !ok {
		id = len(g.keys)
		g.byKey[key] = id
		g.keys = append(g.keys, key)
		g.refs = append(g.refs, nil)
		g.root = append(g.root, id)
	}
	g.refs[id] = append(g.refs[id], i)
	g.group = append(g.group, id)
}

// key lowers a name and drops its legal suffixes.
func (g *gatherer) key(x name) string {
	var b strings.Builder
	end := x.to
	for end > x.from+1 && (g.n.lex.suffixes.has(g.d.toks[end-1].word) && !g.n.bodies.has(g.d.toks[end-1].word) || g.d.toks[end-1].kind == sign) {
		end--
	}
	for i := x.from; i < end; i++ {
		if t := g.d.toks[i]; t.kind != sign {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(plain(g.d.at(i)))
		}
	}
	return b.String()
}

// find follows merges to the group that stands for id.
func (g *gatherer) find(id int) int {
	for g.root[id] != id {
		g.root[id] = g.root[g.root[id]]
		id = g.root[id]
	}
	return id
}

// merge folds group b into group a.
func (g *gatherer) merge(a, b int) {
	if a, b = g.find(a), g.find(b); a != b {
		g.root[b] = a
	}
}

// brackets merges "Outsource Strategies Ltd (OSL)", `WhatsApp Ireland Ltd ("WhatsApp")`,
// "DSV Communications Ltd, trading as The One Broadband".
func (g *gatherer) brackets() {
	d := g.d
	for i, x := range d.names {
		j := x.to
		if j >= len(d.toks) || d.at(j) != "(" && d.at(j) != "[" {
			continue
		}
		j++
		for j < len(d.toks) && (d.toks[j].kind == sign || g.n.lex.common.has(d.toks[j].word) && !d.toks[j].is(upperFirst)) && j < x.to+4 {
			j++
		}
		a, ok := d.startingAt(j)
		if !ok || a.kind != nameAtom || a.to >= len(d.toks) {
			continue
		}
		end := a.to
		for end < len(d.toks) && d.toks[end].kind == sign && d.at(end) != ")" && end < a.to+2 {
			end++
		}
		if end < len(d.toks) && d.at(end) == ")" && g.alias(x, d.names[a.index]) {
			g.merge(g.group[i], g.group[a.index])
		}
	}
}

// alias reports whether the name in brackets can stand for the name before it.
func (g *gatherer) alias(full, short name) bool {
	if short.place || full.place {
		return false
	}
	s, f := g.key(short), g.key(full)
	return strings.HasPrefix(f, s) || short.to-short.from == 1 && (g.d.toks[short.from].is(allUpper) || shares(f, s)) ||
		g.d.toks[short.from].is(quoted) || full.suffix && !short.person
}

// shares reports whether the two keys have a word in common.
func shares(a, b string) bool {
	for _, w := range strings.Fields(a) {
		if slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return false
}

// shortForms merges a name that is the beginning, the initials or the surname of a longer
// one.
func (g *gatherer) shortForms() {
	byFirst := map[string][]int{}
	for id, k := range g.keys {
		first, _, _ := strings.Cut(k, " ")
		byFirst[first] = append(byFirst[first], id)
	}
	initials := map[string]int{}
	surnames := map[string]int{}
	ofs := map[string]int{} // "Hackney" of "London Borough of Hackney"
	for id, k := range g.keys {
		var words []string
		if strings.Contains(k, " ") {
			words = strings.Fields(k)
		}
		if len(words) < 2 {
			continue
		}
		if n := len(words); n > 2 && words[n-2] == "of" {
			if _, ok := ofs[words[n-1]]; !ok {
				ofs[words[n-1]] = id
			}
		}
		if s := g.initials(words); len(s) >= 2 {
			if _, ok := initials[s]; !ok {
				initials[s] = id
			}
		}
		if g.person(id) || g.surnamed(id, words) {
			if _, ok := surnames[words[len(words)-1]]; !ok {
				surnames[words[len(words)-1]] = id
			}
		}
	}
	for id, k := range g.keys {
		if g.place(id) {
			continue
		}
		if long, ok := initials[k]; ok && long != id && g.d.toks[g.d.names[g.refs[id][0]].from].is(upperFirst) {
			g.merge(long, id)
			continue
		}
		if long, ok := surnames[k]; ok && long != id {
			g.merge(long, id)
			continue
		}
		if long, ok := ofs[k]; ok {
			g.merge(long, id)
			continue
		}
		if long, ok := g.longer(id, byFirst); ok {
			g.merge(long, id)
		}
	}
}

// surnamed reports whether a name of two or three words is that of a person, because its
// last word alone names somebody too, and its first word nobody.
func (g *gatherer) surnamed(id int, words []string) bool {
	x := g.d.names[g.refs[id][0]]
	if len(words) > 3 || x.suffix || x.body || x.place || x.doubtful {
		return false
	}
	_, first := g.byKey[words[0]]
	last, ok := g.byKey[words[len(words)-1]]
	if first || !ok || g.n.lex.common.has(g.n.lex.lookup(words[len(words)-1])) {
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

func (g *gatherer) initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		r := []rune(w)[0]
		if w != "s" && !g.n.connectors.has(g.n.lex.lookup(w)) && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func (g *gatherer) person(id int) bool {
	return slices.ContainsFunc(g.refs[id], func(i int) bool { return g.d.names[i].person })
}

func (g *gatherer) place(id int) bool { return g.d.names[g.refs[id][0]].place }

// settle builds the entities and notes in each name which it belongs to.
func (g *gatherer) settle() []entity {
	index := map[int]int{}
	var out []entity
	for i := range g.d.names {
		x := &g.d.names[i]
		id := g.find(g.group[i])
		e, ok := index[id]
		if !ok {
			e = len(out)
			index[id] = e
			out = append(out, entity{place: true, doubtful: true})
		}
		x.entity = e
		ent := &out[e]
		ent.names = append(ent.names, i)
		ent.suffix = ent.suffix || x.suffix
		ent.body = ent.body || x.body
		ent.person = ent.person || x.person
		ent.place = ent.place && x.place
		ent.doubtful = ent.doubtful && x.doubtful
		if k := g.keys[g.group[i]]; !slices.Contains(ent.keys, k) {
			ent.keys = append(ent.keys, k)
		}
	}
	return out
}
