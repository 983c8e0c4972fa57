package extract

import "strings"

// unglue takes from names the word that opens their sentence, a word in a headline that is
// quoted, or the nation before them in a headline, where the rest is a name of its own:
// "Thereupon Acme" in an article that speaks of Acme twice otherwise, of Thereupon Acme
// nowhere else, is Acme.
func (n *namer) unglue(d *document) {
	for i := range min(len(d.names), maxUnglued) {
		if x := &d.names[i]; n.glued(d, x) && n.standsAlone(d, x) {
			d.shorten(i)
		}
	}
}

// maxUnglued is how many names of an article are compared: a bound for hostile ones.
const maxUnglued = 500

// glued reports whether the first word of a name may be none of its own.
func (n *namer) glued(d *document, x *name) bool {
	t := d.toks[x.from]
	if x.to-x.from < 2 || x.body || d.toks[x.from+1].kind != word || n.given.has(t.word) {
		return false
	}
	if n.isNation(t.word) {
		return x.from < d.bodyAt || t.is(allUpper)
	}
	if !t.is(opens) && (t.word == 0 || t.is(allUpper) || x.to-x.from > 3) {
		return false // a word that the tables do not know may be a given name
	}
	return !n.ofNames(t.word)
}

// standsAlone reports whether the rest of a name, its legal form aside, is named twice or
// more by itself, and nowhere else with its first word. A word of which the tables know
// nothing may be a given name: then the rest must have been named before.
func (n *namer) standsAlone(d *document, x *name) bool {
	to := x.to
	for to > x.from+2 && (d.toks[to-1].kind == sign || n.lex.suffixes.has(d.toks[to-1].word)) {
		to--
	}
	alone, before, together := 0, 0, 0
	for i := range d.names[:min(len(d.names), maxUnglued)] {
		y := &d.names[i]
		switch {
		case y.to-y.from == to-x.from-1 && d.sameWords(x.from+1, y.from, y.to-y.from):
			if alone++; y.from < x.from && y.from >= d.bodyAt {
				before++
			}
		case y.to-y.from >= to-x.from && d.sameWords(x.from, y.from, to-x.from):
			together++
		}
	}
	return together == 1 && alone > 1 && (before > 1 || d.toks[x.from].word != 0)
}

// sameWords reports whether the n tokens from i on are those from j on, whatever their case.
func (d *document) sameWords(i, j, n int) bool {
	for k := range n {
		if !strings.EqualFold(d.at(i+k), d.at(j+k)) {
			return false
		}
	}
	return true
}

// shorten takes the first word from name i.
func (d *document) shorten(i int) {
	x := &d.names[i]
	k := d.starts[x.from]
	if k == 0 || d.atoms[k-1].kind != nameAtom || d.atoms[k-1].index != i {
		return // an honorific stands before it
	}
	d.starts[x.from], d.starts[x.from+1] = 0, k
	d.named[x.from] = false
	x.from++
	d.atoms[k-1].from = x.from
	if x.to-x.from == 1 {
		d.named[x.from] = false
	}
	x.person = false
}
