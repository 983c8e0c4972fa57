package extract

import (
	"cmp"
	"slices"
)

// A place tells by single bits which atoms stand in the sentence of an anchor, to the left of
// it, to the right and right beside it, which words in the sentence, and which word after it; or
// what a pattern needs of that.
type place uint64

// The bits of a place: from the first four of these on one for every kind of atom, then that
// of the title, from nextWord on one for every 8th word, and from often on one for each choice
// of words that patterns need most often.
const (
	leftOfAnchor  = 0
	rightOfAnchor = leftOfAnchor + int(nameAtom)
	beforeAnchor  = rightOfAnchor + int(nameAtom)
	afterAnchor   = beforeAnchor + int(nameAtom)
	inTitle       = afterAnchor + int(nameAtom)
	nextWord      = inTitle + 1
	nextWords     = 8
	often         = nextWord + nextWords
)

// bit returns that of a kind of atom.
func (k atomKind) bit(from int) place { return 1 << (from + int(k) - 1) }

// wordAfter is the bit of the word after an anchor.
func wordAfter(w wordID) place { return 1 << (nextWord + int(w)%nextWords) }

// An outline tells by single bits which choices of words a sentence offers, or a pattern
// needs. Where one is lacking no match is possible; where none is one may be, for choices
// share the bits.
type outline struct {
	place place // those needed most often
	needs       // the others
}

// needs are a bit for each choice that fewer patterns need.
type needs struct{ low, mid, high uint64 }

// lacks reports whether something of what is needed is lacking.
func (n *needs) lacks(need *needs) bool {
	return need.low&^n.low|need.mid&^n.mid|need.high&^n.high != 0
}

// add takes in what another outline has.
func (o *outline) add(x *outline) {
	o.place |= x.place
	o.low |= x.low
	o.mid |= x.mid
	o.high |= x.high
}

// placeOf returns what a pattern needs of the place at which a word or phrase of its anchor
// stands.
func (p *pattern) placeOf(phrase []wordID) (at place) {
	anchor := int(p.anchor)
	for i, e := range p.elements {
		switch {
		case e.optional:
		case e.kind == titleElement:
			at |= 1 << inTitle
		case e.kind == slotElement:
			side := leftOfAnchor
			if i > anchor {
				side = rightOfAnchor
			}
			at |= e.slot.bit(side)
			if i == anchor-1 {
				at |= e.slot.bit(beforeAnchor)
			}
			if i == anchor+1 && len(phrase) == 1 {
				at |= e.slot.bit(afterAnchor)
			}
		}
	}
	if len(phrase) > 1 {
		at |= wordAfter(phrase[1])
	}
	return at
}

// An outliner spreads the choices that patterns need over the bits of an outline.
type outliner struct {
	everywhere wordSet // words that most sentences have
	known      map[*choice]outline
	byWord     []outline // the choices of which a word is one, or starts a phrase
}

// newOutliner returns an outliner that knows the choices which patterns need most often.
func newOutliner(lex *lexicon, patterns []pattern) *outliner {
	l := &outliner{everywhere: lex.everywhere, known: map[*choice]outline{}, byWord: make([]outline, lex.size())}
	times := map[*choice]int{}
	var all []*choice
	for i := range patterns {
		for _, c := range l.rarest(&patterns[i]) {
			if times[c] == 0 {
				all = append(all, c)
			}
			times[c]++
		}
	}
	slices.SortStableFunc(all, func(a, b *choice) int { return cmp.Compare(times[b], times[a]) })
	for i, c := range all[:min(64-often, len(all))] {
		l.learn(c, outline{place: 1 << (often + i)})
	}
	return l
}

// needs returns what a pattern needs besides its anchor.
func (l *outliner) needs(p *pattern) (o outline) {
	for _, c := range l.rarest(p) {
		x := l.of(c)
		o.add(&x)
	}
	return o
}

// rarest returns the three choices of the rarest words that a pattern needs besides its anchor.
// Words that most sentences have would tell nothing.
func (l *outliner) rarest(p *pattern) []*choice {
	var all []*choice
	for i, e := range p.elements {
		if i != int(p.anchor) && e.kind == wordElement && !e.optional && !e.choice.words.meets(l.everywhere) {
			all = append(all, e.choice)
		}
	}
	slices.SortStableFunc(all, func(a, b *choice) int { return cmp.Compare(a.cost, b.cost) })
	return all[:min(3, len(all))]
}

// of returns the bit of a choice.
func (l *outliner) of(c *choice) outline {
	if o, ok := l.known[c]; ok {
		return o
	}
	var o outline
	switch n := len(l.known) % 192; n / 64 {
	case 0:
		o.low = 1 << n
	case 1:
		o.mid = 1 << (n - 64)
	case 2:
		o.high = 1 << (n - 128)
	}
	l.learn(c, o)
	return o
}

// learn gives a choice its bit.
func (l *outliner) learn(c *choice, o outline) {
	l.known[c] = o
	c.each(func(phrase []wordID) { l.byWord[phrase[0]].add(&o) })
}
