package extract

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// groups numbers the groups of words that patterns need besides their anchors.
type groups struct {
	lex    *lexicon
	known  map[string]groupID
	count  int
	byWord [][]groupID
	key    []byte // for the words of the group that is looked up
}

// newGroups returns groups that hold no words yet.
func newGroups(lex *lexicon) *groups {
	return &groups{lex: lex, known: map[string]groupID{}, byWord: make([][]groupID, lex.size())}
}

// beside returns the groups of the rarest words that a pattern needs besides its anchor.
// Words that most sentences have would tell nothing.
func (g *groups) beside(p *pattern) (out [2]groupID) {
	var all []*element
	for i := range p.elements {
		if e := &p.elements[i]; i != p.anchor && e.kind == wordElement && !e.optional && !e.words.meets(g.lex.everywhere) {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b *element) int { return cmp.Compare(a.cost(g.lex), b.cost(g.lex)) })
	for i, e := range all[:min(len(out), len(all))] {
		out[i] = g.of(e)
	}
	return out
}

// of returns the group of an element's words.
func (g *groups) of(e *element) groupID {
	g.key = g.key[:0]
	e.each(func(phrase []wordID) {
		for _, w := range phrase {
			g.key = binary.LittleEndian.AppendUint16(g.key, uint16(w))
		}
		g.key = append(g.key, 0, 0) // no word has that number
	})
	key := string(g.key)
	if g.known[key] == 0 {
		g.count++
		g.known[key] = groupID(g.count)
		e.each(func(phrase []wordID) { g.byWord[phrase[0]] = append(g.byWord[phrase[0]], g.known[key]) })
	}
	return g.known[key]
}
