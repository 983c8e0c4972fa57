package extract

import (
	"cmp"
	"slices"
)

// A place tells by single bits which atoms stand in the sentence of an anchor and beside the
// anchor, and which word after it; or what a pattern needs of that.
type place uint64

// The bits of a place: from each of these on one for every kind of atom, and from nextWord on
// one for every 32nd word.
const (
	inSentence   = 0
	inTitle      = inSentence + int(nameAtom) + 1 // the bit of the title
	afterAnchor  = 8
	beforeAnchor = 16
	nextWord     = 32

	ofSentence place = 1<<afterAnchor - 1 // all bits that the tokens of a sentence share
)

// bit returns that of a kind of atom.
func (k atomKind) bit(from int) place { return 1 << (from + int(k)) }

// wordAfter is the bit of the word after an anchor.
func wordAfter(w wordID) place { return 1 << (nextWord + w%32) }

// An outline tells by single bits which choices of words a sentence offers, or a pattern
// needs. Where one is lacking no match is possible; where none is one may be, for choices
// share the bits.
type outline struct{ low, mid, high uint64 }

// lacks reports whether the outline lacks something of what is needed.
func (o outline) lacks(need *outline) bool {
	return need.low&^o.low|need.mid&^o.mid|need.high&^o.high != 0
}

// add takes in what another outline has.
func (o *outline) add(x outline) {
	o.low |= x.low
	o.mid |= x.mid
	o.high |= x.high
}

// placeOf returns what a pattern needs of the place at which a word or phrase of its anchor
// stands.
func (p *pattern) placeOf(phrase []wordID) (at place) {
	for i, e := range p.elements {
		switch {
		case e.optional:
		case e.kind == titleElement:
			at |= 1 << inTitle
		case e.kind == slotElement:
			at |= e.slot.bit(inSentence)
			if i == p.anchor-1 {
				at |= e.slot.bit(beforeAnchor)
			}
			if i == p.anchor+1 && len(phrase) == 1 {
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

// newOutliner returns an outliner that knows no choices yet.
func newOutliner(lex *lexicon) *outliner {
	return &outliner{everywhere: lex.everywhere, known: map[*choice]outline{}, byWord: make([]outline, lex.size())}
}

// needs returns the two choices of the rarest words that a pattern needs besides its anchor.
// Words that most sentences have would tell nothing.
func (l *outliner) needs(p *pattern) (o outline) {
	var all []*choice
	for i, e := range p.elements {
		if i != p.anchor && e.kind == wordElement && !e.optional && !e.choice.words.meets(l.everywhere) {
			all = append(all, e.choice)
		}
	}
	slices.SortStableFunc(all, func(a, b *choice) int { return cmp.Compare(a.cost, b.cost) })
	for _, c := range all[:min(2, len(all))] {
		o.add(l.of(c))
	}
	return o
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
	l.known[c] = o
	c.each(func(phrase []wordID) { l.byWord[phrase[0]].add(o) })
	return o
}

// offers returns what each word offers: one outline, or none.
func (l *outliner) offers() wordLists[outline] {
	lists := make([][]outline, len(l.byWord))
	for w, o := range l.byWord {
		if o != (outline{}) {
			lists[w] = []outline{o}
		}
	}
	return newWordLists(lists)
}
