package extract

import (
	"cmp"
	"fmt"
	"slices"
)

// A claim is one effect of one match.
type claim struct {
	*effect
	pattern  *pattern
	from, to int // the tokens that matched
	atom     int // index of the atom that the effect speaks of, or -1
	match    int // which match of the document it comes from
}

// A matcher finds all patterns in one pass over the words: each pattern is tried only
// where its anchor stands, in a sentence that has what else the pattern needs, so that the
// cost grows with the text and hardly with the number of patterns.
type matcher struct {
	patterns []pattern
	byWord   [][]anchor  // by wordID: what may start with the word
	groups   [][]groupID // by wordID: the groups that a word or phrase with it at its start is of
	count    int         // of groups
}

// A groupID numbers a group of words and phrases of which some pattern needs one. 0 is none.
type groupID uint16

// An anchor is one way in which the anchor of a pattern can be said.
type anchor struct {
	pattern int32
	needs   atomKinds  // of the pattern
	beside  [2]groupID // one word of each stands in any sentence that the pattern matches
	phrase  []wordID   // nil for a single word
}

func newMatcher(patterns []pattern, lex *lexicon, v *vocabulary) *matcher {
	m := &matcher{patterns: patterns, groups: make([][]groupID, lex.size())}
	known := map[string]groupID{}
	for i := range patterns {
		p := &patterns[i]
		for k := range p.effects {
			p.effects[k].become(v)
		}
		a := anchor{pattern: int32(i), needs: p.needs, beside: m.beside(p, lex, known)}
		p.elements[p.anchor].each(func(phrase []wordID) {
			if a.phrase = nil; len(phrase) > 1 {
				a.phrase = phrase
			}
			m.index(phrase[0], a)
		})
	}
	return m
}

func (m *matcher) index(w wordID, a anchor) {
	for int(w) >= len(m.byWord) {
		m.byWord = append(m.byWord, nil)
	}
	m.byWord[w] = append(m.byWord[w], a)
}

// beside returns the groups of the rarest words that a pattern needs besides its anchor.
func (m *matcher) beside(p *pattern, lex *lexicon, known map[string]groupID) (out [2]groupID) {
	var all []*element
	for i := range p.elements {
		if e := &p.elements[i]; i != p.anchor && e.kind == wordElement && !e.optional {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b *element) int { return cmp.Compare(a.cost(lex), b.cost(lex)) })
	for i, e := range all[:min(len(out), len(all))] {
		key := fmt.Sprint(e.words, e.phrases)
		if known[key] == 0 {
			m.count++
			known[key] = groupID(m.count)
			e.each(func(phrase []wordID) { m.groups[phrase[0]] = append(m.groups[phrase[0]], known[key]) })
		}
		out[i] = known[key]
	}
	return out
}

// find records the claims of every match in the document.
func (m *matcher) find(d *document) {
	d.claims = make([]claim, 0, len(d.toks)/3)
	a, s := attempt{d: d}, sentenceWords{said: make([]int32, m.count+1)}
	for i := range d.toks {
		if len(d.claims) > maxClaims {
			return
		}
		w := d.toks[i].word
		if w == 0 || int(w) >= len(m.byWord) || len(m.byWord[w]) == 0 || d.skip[d.toks[i].paragraph] || d.named[i] {
			continue
		}
		if i >= s.end {
			m.survey(d, i, &s)
		}
		matched := int32(-1) // a pattern is matched in one way only; its anchors stand together
		for k := range m.byWord[w] {
			x := &m.byWord[w][k]
			if x.pattern == matched || x.needs&^s.have != 0 || !s.has(x.beside[0]) || !s.has(x.beside[1]) {
				continue
			}
			if p := &m.patterns[x.pattern]; a.match(p, i, x.phrase) {
				d.claim(p, &a)
				matched = x.pattern
			}
		}
	}
}

// sentenceWords is what one sentence offers to the patterns.
type sentenceWords struct {
	end  int // the token after it
	have atomKinds
	said []int32 // by group: the end of the last sentence that has a word of it
}

// has reports whether the sentence has a word of a group.
func (s *sentenceWords) has(g groupID) bool { return g == 0 || s.said[g] == int32(s.end) }

// atomKinds is a set of kinds of atoms, one bit for each.
type atomKinds uint16

// inTitle is the bit of atomKinds that stands for the title.
const inTitle atomKinds = 1 << 15

// survey tells what a match in the sentence of token i can be made of.
func (m *matcher) survey(d *document, i int, s *sentenceWords) {
	from := i
	for from > 0 && d.toks[from-1].sentence == d.toks[i].sentence {
		from--
	}
	for s.end = i; s.end < len(d.toks) && d.toks[s.end].sentence == d.toks[i].sentence; s.end++ {
	}
	if s.have = 0; from < d.bodyAt {
		s.have = inTitle
	}
	for j := from; j < s.end; j++ {
		if k := d.starts[j]; k != 0 {
			s.have |= 1 << d.atoms[k-1].kind
		}
		if w := d.toks[j].word; int(w) < len(m.groups) {
			for _, g := range m.groups[w] {
				s.said[g] = int32(s.end)
			}
		}
	}
}

// claim records the effects of a match.
func (d *document) claim(p *pattern, a *attempt) {
	d.matches++
	for i := range p.effects {
		e := &p.effects[i]
		c := claim{effect: e, pattern: p, from: a.from, to: a.to, atom: -1, match: d.matches}
		if e.slot >= 0 {
			c.atom = a.captured[e.slot] - 1
			if c.atom < 0 {
				continue // an optional slot that was not there
			}
		}
		d.claims = append(d.claims, c)
	}
}
