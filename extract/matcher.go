package extract

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
	anchors  wordLists[anchor]  // what may start with a word
	groups   wordLists[groupID] // the groups of which a word is one, or starts a phrase
	count    int                // of groups
}

// A groupID numbers a group of words and phrases of which some pattern needs one. 0 is none.
type groupID uint16

// An anchor is one way in which the anchor of a pattern can be said.
type anchor struct {
	pattern int32
	needs   outline    // of any sentence that the pattern matches
	beside  [2]groupID // one word of each stands there
	next    wordID     // the second word of a phrase, 0 for a single word
	phrase  []wordID   // nil for a single word
}

// newMatcher sorts the patterns by the words of their anchors.
func newMatcher(patterns []pattern, lex *lexicon, v *vocabulary) *matcher {
	m := &matcher{patterns: patterns}
	anchors, groups := make([][]anchor, lex.size()), newGroups(lex)
	for i := range patterns {
		p := &patterns[i]
		for k := range p.effects {
			p.effects[k].become(v)
		}
		a := anchor{pattern: int32(i), beside: groups.beside(p)}
		a.needs = outline(p.needs) | a.beside[0].outline() | a.beside[1].outline()
		p.elements[p.anchor].each(func(phrase []wordID) {
			if a.next, a.phrase = 0, nil; len(phrase) > 1 {
				a.next, a.phrase = phrase[1], phrase
			}
			anchors[phrase[0]] = append(anchors[phrase[0]], a)
		})
	}
	m.anchors, m.groups, m.count = newWordLists(anchors), newWordLists(groups.byWord), groups.count
	return m
}

// find records the claims of every match in the document.
func (m *matcher) find(d *document) {
	a, s := attempt{d: d, toks: d.toks}, sentenceWords{said: take(&d.desk.said, m.count+1)}
	for i := range d.toks {
		if len(d.claims) > maxClaims {
			return
		}
		anchors := m.anchors.of(d.toks[i].word)
		if len(anchors) == 0 || d.skip[d.toks[i].paragraph] || d.named[i] {
			continue
		}
		if i >= s.to {
			m.survey(d, i, &s)
			a.sentence = s.span
		}
		matched := int32(-1) // a pattern is matched in one way only; its anchors stand together
		for k := range anchors {
			x := &anchors[k]
			if x.needs&^s.have != 0 || x.pattern == matched || !s.has(x.beside[0]) || !s.has(x.beside[1]) {
				continue
			}
			if x.next != 0 && (i+1 >= s.to || d.toks[i+1].word != x.next || !a.phrase(i, x.phrase)) {
				continue
			}
			if p := &m.patterns[x.pattern]; a.match(p, i, max(len(x.phrase), 1)) {
				d.claim(p, &a)
				matched = x.pattern
			}
		}
	}
}

// sentenceWords is what one sentence offers to the patterns.
type sentenceWords struct {
	span
	have outline
	said []int32 // by group: the end of the last sentence that has a word of it
}

// has reports whether the sentence has a word of a group.
func (s *sentenceWords) has(g groupID) bool { return g == 0 || s.said[g] == int32(s.to) }

// An outline says at a glance what a sentence lacks: a bit for each kind of atoms, as in
// atomKinds, and above them one for every few groups of words.
type outline uint64

// outline returns the bit of a group.
func (g groupID) outline() outline {
	if g == 0 {
		return 0
	}
	return 1 << (16 + g%32)
}

// atomKinds is a set of kinds of atoms, one bit for each.
type atomKinds uint16

// inTitle is the bit of atomKinds that stands for the title.
const inTitle atomKinds = 1 << 15

// survey tells what a match in the sentence of token i can be made of.
func (m *matcher) survey(d *document, i int, s *sentenceWords) {
	s.span = d.sentenceOf(i)
	if s.have = 0; s.from < d.bodyAt {
		s.have = outline(inTitle)
	}
	for j := s.from; j < s.to; j++ {
		if k := d.starts[j]; k != 0 {
			s.have |= 1 << d.atoms[k-1].kind
		}
		for _, g := range m.groups.of(d.toks[j].word) {
			s.said[g] = int32(s.to)
			s.have |= g.outline()
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
			c.atom = int(a.captured[e.slot]) - 1
			if c.atom < 0 {
				continue // an optional slot that was not there
			}
		}
		d.claims = append(d.claims, c)
	}
}
