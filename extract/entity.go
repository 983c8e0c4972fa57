package extract

import "slices"

// An entity is one party, person or thing with every name that the article gives it.
type entity struct {
	names               []int    // of the document's names, in the order of the text
	keys                []string // the names in lower case without legal suffixes, each once
	suffix              bool     // some name of it bears a legal suffix
	body, person, place bool
	doubtful            bool // no name of it stands in the middle of a sentence
	kinds               nameKind
}

// gather sorts the document's names into entities and finds their short forms: explicit
// ones in brackets, first words, initials, surnames.
func (n *namer) gather(d *document) []entity {
	if len(d.names) == 0 {
		return nil
	}
	g := &d.desk.gatherer
	g.start(d, n)
	for i := range d.names {
		g.put(i)
	}
	g.refer()
	g.brackets()
	g.styles()
	g.shortForms()
	g.abbreviated()
	g.opened()
	g.turned()
	g.halves()
	g.tails()
	g.tiers()
	return g.settle()
}

// put sorts name i into the group of its key.
func (g *gatherer) put(i int) {
	g.buf = g.key(g.d.names[i], g.buf[:0])
	id, ok := g.byKey[string(g.buf)]
	if !ok {
		id = len(g.keys)
		key := g.text.keep(g.buf)
		g.byKey[key] = id
		g.keys = append(g.keys, key)
		g.root = append(g.root, id)
	}
	g.group = append(g.group, id)
}

// refer lists the names of each group.
func (g *gatherer) refer() {
	g.refs = g.ofRefs.of(take(&g.allRefs, len(g.group)), g.group, len(g.keys))
	for i, id := range g.group {
		g.refs[id] = append(g.refs[id], i)
	}
}

// key adds a name in lower case and without its legal suffixes to b.
func (g *gatherer) key(x name, b []byte) []byte {
	end := x.to
	for end > x.from+1 && (g.n.lex.suffixes.has(g.d.toks[end-1].word) && !g.n.bodies.has(g.d.toks[end-1].word) || g.n.degrees.has(g.d.toks[end-1].word) || g.d.toks[end-1].kind == sign) {
		end--
	}
	for i := x.from; i < end; i++ {
		if t := g.d.toks[i]; t.kind != sign {
			if len(b) > 0 {
				b = append(b, ' ')
			}
			if i == end-1 && i > x.from && g.n.councilLetters.has(t.word) {
				return append(b, "borough council"...) // "Ashby LBC"
			}
			b = appendPlain(b, g.d.at(i))
		}
	}
	return b
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

// brackets merges "Acme Widget Services Ltd (AWS)" and `Bolt Ireland Ltd ("Bolt")`
// with what stands in the brackets.
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
		if end < len(d.toks) && d.at(end) == ")" && g.alias(i, a.index) {
			g.merge(g.group[i], g.group[a.index])
		}
	}
}

// person reports whether a name of a group is that of a person.
func (g *gatherer) person(id int) bool {
	return slices.ContainsFunc(g.refs[id], func(i int) bool { return g.d.names[i].person })
}

// place reports whether a group is named as a place is.
func (g *gatherer) place(id int) bool { return g.d.names[g.refs[id][0]].place }

// settle builds the entities and notes in each name which it belongs to.
func (g *gatherer) settle() []entity {
	for id := range g.root {
		g.root[id] = g.find(id)
	}
	byName := take(&g.byName, len(g.group))
	for i, id := range g.group {
		byName[i] = g.root[id]
	}
	w := g.d.desk
	names, keys := g.ofNames.of(take(&w.namesOf, len(byName)), byName, len(g.keys)), g.ofKeys.of(take(&w.keysOf, len(g.root)), g.root, len(g.keys))
	number := take(&g.number, len(g.keys))
	out := take(&w.entities, len(g.keys))[:0]
	for i, id := range byName {
		if number[id] == 0 {
			out = append(out, entity{names: names[id], keys: keys[id], place: true, doubtful: true})
			number[id] = len(out)
		}
		x := &g.d.names[i]
		x.entity = number[id] - 1
		out[x.entity].add(i, x, g.keys[g.group[i]])
	}
	return out
}

// add counts a name, number i of the document, among those of an entity.
func (e *entity) add(i int, x *name, key string) {
	e.names = append(e.names, i)
	e.suffix = e.suffix || x.suffix
	e.body = e.body || x.body
	e.person = e.person || x.person
	e.place = e.place && x.place
	e.doubtful = e.doubtful && x.doubtful
	if !slices.Contains(e.keys, key) {
		e.keys = append(e.keys, key)
	}
}
