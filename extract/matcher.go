package extract

import "slices"

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
	anchors  wordLists[anchor] // what may start with a word
	places   []place           // where each of these anchors may stand, in their order
	needs    []needs           // what each needs besides, likewise
	offers   []outline         // by wordID: what a word offers
	signals  []signal          // of all effects

	anchoring trait // of the words that an anchor starts with, once sealed; else 0
}

// An anchor is one way in which the anchor of a pattern can be said, with what is looked at of the
// pattern until it has matched.
type anchor struct {
	pattern    int32
	at         int32 // which of the elements it is
	rightFirst bool
	elements   []element
	phrase     []wordID // nil for a single word
}

// newMatcher sorts the patterns by the words of their anchors.
func newMatcher(patterns []pattern, lex *lexicon, v *vocabulary) *matcher {
	m := &matcher{patterns: patterns}
	pack(patterns)
	anchors, places, rest, o := make([][]anchor, lex.size()), make([][]place, lex.size()), make([][]needs, lex.size()), newOutliner(lex, patterns)
	for i := range patterns {
		p := &patterns[i]
		m.name(p, v)
		a, needed := anchor{pattern: int32(i), at: p.anchor, rightFirst: p.rightFirst, elements: p.elements}, o.needs(p)
		p.elements[p.anchor].choice.each(func(phrase []wordID) {
			if a.phrase = nil; len(phrase) > 1 {
				a.phrase = phrase
			}
			w := phrase[0]
			anchors[w] = append(anchors[w], a)
			places[w], rest[w] = append(places[w], needed.place|p.placeOf(phrase)), append(rest[w], needed.needs)
		})
	}
	m.anchors, m.places, m.needs, m.offers = newWordLists(anchors), newWordLists(places).all, newWordLists(rest).all, o.byWord
	return m
}

// pack puts the elements of all patterns side by side, and their effects, so that what is looked
// at while an article is read takes little room.
func pack(patterns []pattern) {
	n, k := 0, 0
	for _, p := range patterns {
		n, k = n+len(p.elements), k+len(p.effects)
	}
	elements, effects := make([]element, 0, n), make([]effect, 0, k)
	for _, p := range patterns {
		elements, effects = append(elements, p.elements...), append(effects, p.effects...)
	}
	for i := range patterns {
		p := &patterns[i]
		n, k := len(p.elements), len(p.effects)
		p.elements, elements = elements[:n:n], elements[n:]
		p.effects, effects = effects[:k:k], effects[k:]
	}
}

// seal gives the words that anchors start with a trait, by which most tokens are passed over at a
// glance.
func (m *matcher) seal(lex *lexicon) {
	var anchoring wordSet
	for w := 1; w < lex.size(); w++ {
		if from, to := m.anchors.span(wordID(w)); from < to {
			anchoring.add(wordID(w))
		}
	}
	m.anchoring = lex.trait(anchoring)
}

// name gives the effects of a pattern their signals.
func (m *matcher) name(p *pattern, v *vocabulary) {
	for i := range p.effects {
		e := &p.effects[i]
		s := e.becomes(v)
		if e.signal = slices.Index(m.signals, s); e.signal < 0 {
			e.signal = len(m.signals)
			m.signals = append(m.signals, s)
		}
	}
}

// find records the claims of every match in the document.
func (m *matcher) find(d *document) {
	a, here := attempt{d: d, toks: d.toks}, scene{atoms: d.ordered, later: d.desk.later}
	toks, named, anchoring := d.toks, d.named, m.anchoring
	for i := range toks {
		if anchoring != 0 && !toks[i].of(anchoring) || named[i] || d.skip[toks[i].paragraph] {
			continue
		}
		if len(d.claims) > maxClaims {
			break
		}
		if i >= a.sentence.to {
			a.sentence = d.sentenceOf(i)
			m.survey(d, a.sentence, &here)
		}
		from, to := m.anchors.span(toks[i].word)
		places := m.places[from:to]
		if i > here.next {
			here.pass(d, i)
		}
		lacking := ^(here.here | d.flanks(i))
		matched := int32(-1) // a pattern is matched in one way only; its anchors stand together
		for k := fitting(places, 0, lacking); k < len(places); k = fitting(places, k+1, lacking) {
			if here.has.lacks(&m.needs[int(from)+k]) {
				continue
			}
			x := &m.anchors.all[int(from)+k]
			if x.pattern == matched || x.phrase != nil && !a.phrase(i, x.phrase) {
				continue
			}
			if a.match(x, i) {
				d.claim(&m.patterns[x.pattern], &a)
				matched = x.pattern
			}
		}
	}
	d.desk.later = here.later
}

// fitting returns the first from k on of the places that need nothing which is lacking here, or
// their number.
func fitting(places []place, k int, lacking place) int {
	for k < len(places) && places[k]&lacking != 0 {
		k++
	}
	return k
}

// A scene is what a match in a sentence can be made of.
type scene struct {
	has   outline
	all   place   // what all tokens share: the title, and the words of the sentence
	here  place   // this with the atoms to the left and to the right
	next  int     // the first token of the next atom that has not been passed, or one after all
	left  place   // of the atoms that have been passed
	atoms []int32 // those that have not, in the order of the text
	later []place // of each of these in the sentence, the last one first: the bits of it and of those after it
}

// survey tells what a match in a sentence can be made of. The sentences are surveyed in order.
func (m *matcher) survey(d *document, s span, x *scene) {
	x.has, x.all, x.left, x.later = outline{}, 0, 0, x.later[:0]
	toks := d.toks[s.from:s.to]
	for i := range toks {
		if w := int(toks[i].word); w < len(m.offers) {
			x.has.add(&m.offers[w])
		}
	}
	if x.all = x.has.place; s.from < d.bodyAt {
		x.all |= 1 << inTitle
	}
	x.atoms = x.atoms[d.until(x.atoms, s.from):]
	right := place(0)
	for k := d.until(x.atoms, s.to) - 1; k >= 0; k-- {
		right |= d.atoms[x.atoms[k]].kind.bit(rightOfAnchor)
		x.later = append(x.later, right)
	}
	x.turn(d)
}

// pass goes on to token i, for which atoms to the right become some to the left.
func (x *scene) pass(d *document, i int) {
	for i > x.next {
		x.left |= d.atoms[x.atoms[0]].kind.bit(leftOfAnchor)
		x.atoms, x.later = x.atoms[1:], x.later[:len(x.later)-1]
		x.turn(d)
	}
}

// turn notes what stands on either side between two atoms.
func (x *scene) turn(d *document) {
	x.here, x.next = x.all|x.left, len(d.toks)
	if n := len(x.later); n > 0 {
		x.here, x.next = x.here|x.later[n-1], d.atoms[x.atoms[0]].from
	}
}

// flanks tells what stands beside token i.
func (d *document) flanks(i int) (at place) {
	if before, ok := d.namedBefore(i); ok {
		at = before.kind.bit(beforeAnchor)
	}
	if i++; i < len(d.toks) {
		at |= wordAfter(d.toks[i].word)
		if k := d.starts[i]; k != 0 {
			at |= d.atoms[k-1].kind.bit(afterAnchor)
		}
	}
	return at
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
