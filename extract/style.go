package extract

import (
	"slices"
	"strings"
	"unicode"
)

// styles merges the names that a text gives to one party: "Acme Ltd, trading as Bolt", "Acme
// plc (formerly Bolt plc)".
func (g *gatherer) styles() {
	d := g.d
	for i := range d.names {
		x := &d.names[i]
		j := x.to
		for d.follows(j, x.from) && j < x.to+3 && (d.toks[j].kind == sign || g.n.linkers.has(d.toks[j].word)) {
			j++
		}
		if !d.follows(j, x.from) {
			continue
		}
		former, end, ok := g.n.styles.at(d.toks, j)
		for ok && d.follows(end, x.from) && (d.toks[end].kind == sign || d.toks[end].word == g.n.the) {
			end++
		}
		if a, named := d.startingAt(end); ok && named && a.kind == nameAtom && d.follows(end, x.from) {
			g.merge(g.group[i], g.group[a.index])
			d.names[a.index].former = former
			if former {
				continue
			}
			for _, j := range g.styledToo(a) {
				g.merge(g.group[i], g.group[j])
			}
		}
	}
}

// styledToo returns the names that a list goes on with behind the first of a style: "trading as Ash, Birch and Cask". None may have a
// legal form, be a person's or be named elsewhere too, and no comma stand before "and", for then another party follows, nor a style behind it.
func (g *gatherer) styledToo(a atom) []int {
	var out []int
	d := g.d
	for {
		i := a.to
		if !d.follows(i+1, a.from) || d.toks[i].word != g.n.comma && d.toks[i].word != g.n.and && d.toks[i].word != g.n.amp {
			return nil
		}
		next, ok := d.startingAt(i + 1)
		if !ok || next.kind != nameAtom || d.names[next.index].suffix || d.names[next.index].person || len(g.refs[g.group[next.index]]) > 1 {
			return nil
		}
		if _, _, styled := g.n.styles.at(d.toks, min(next.to+1, len(d.toks)-1)); styled {
			return nil // "Ash and Peter Birch, trading as Birch Removals"
		}
		out = append(out, next.index)
		if d.toks[i].word != g.n.comma {
			return out
		}
		a = next
	}
}

// alias reports whether name j, in brackets, can stand for name i before it.
func (g *gatherer) alias(i, j int) bool {
	full, short := g.d.names[i], g.d.names[j]
	if short.place || full.place {
		return false
	}
	s, f := g.keys[g.group[j]], g.keys[g.group[i]]
	return strings.HasPrefix(f, s) || short.to-short.from == 1 && (g.d.toks[short.from].is(allUpper) || shares(f, s)) ||
		g.d.toks[short.from].is(quoted) || g.d.opensQuote(short.from-1) || full.suffix && !short.person || g.abbreviates(short, full)
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

// opensQuote reports whether a quotation mark stands at token i, the first in its brackets: "(the
// 'Charity')".
func (d *document) opensQuote(i int) bool {
	switch d.at(i) {
	case "'", "‘", "\"", "“", "«":
		return true
	}
	return false
}

// abbreviates reports whether the letters of a short name are the first letters of all words of a full one, "DfT" of
// "Department for Tides", or its capitals those of the large ones: "DoT&R" of "Department of Tides and Rivers".
func (g *gatherer) abbreviates(short, full name) bool {
	if short.to == short.from+1 && len(g.d.at(short.from)) > 2 && strings.EqualFold(g.d.at(short.from), lettersOfAll(g.d, full.from, full.to)) {
		return true
	}
	capitals := strings.Map(func(c rune) rune {
		if unicode.IsUpper(c) {
			return c
		}
		return -1
	}, g.d.slice(short.from, short.to))
	return len(capitals) > 2 && capitals == g.n.lettersOf(g.d, full.from, full.to)
}
