package extract

import (
	"cmp"
	"math/bits"
	"slices"
)

// A place tells by single bits which atoms stand in the sentence of an anchor, to the left of
// it, to the right and right beside it, which words in the sentence, and which words right beside it; or
// what a pattern needs of that.
type place uint64

// The bits of a place: from the first four of these on one for every kind of atom, then that
// of the title, from nextWord and lastWord on one for all words but every 8th after and before the anchor,
// and from often on one for each choice of words that patterns need most often.
const (
	leftOfAnchor  = 0
	rightOfAnchor = leftOfAnchor + int(nameAtom)
	beforeAnchor  = rightOfAnchor + int(nameAtom)
	afterAnchor   = beforeAnchor + int(nameAtom)
	inTitle       = afterAnchor + int(nameAtom)
	nextWord      = inTitle + 1
	lastWord      = nextWord + flankBits
	often         = lastWord + flankBits

	flankBits = 8
)

// bit returns that of a kind of atom.
func (k atomKind) bit(from int) place { return 1 << (from + int(k) - 1) }

// flank returns the bits of a word that stands beside an anchor: that it is none of every 8th word,
// but for those that it is among. A word that no table knows has none.
func flank(w wordID) (bits place) {
	if others := place(1<<flankBits-1) &^ (1 << (w % flankBits)); w != 0 {
		bits = others
	}
	return bits
}

// flankOfAny returns the bits that a place needs where one of some words stands beside an anchor: those
// that all of them have.
func flankOfAny(words wordBits) place {
	for n := 32; n >= flankBits; n /= 2 {
		words |= words >> n
	}
	return place(^words) & (1<<flankBits - 1)
}

// An outline tells by single bits which choices of words a sentence offers. Where one is lacking that a
// pattern needs no match is possible; where none is one may be, for choices share the bits.
type outline [4]uint64

// outlined is how many choices an outline tells apart.
const outlined = 4 * 64

// put takes in the choice of a number.
func (o *outline) put(number uint8) { o[number/64] |= 1 << (number % 64) }

// add takes in what another outline has.
func (o *outline) add(x *outline) {
	o[0] |= x[0]
	o[1] |= x[1]
	o[2] |= x[2]
	o[3] |= x[3]
}

// often returns the bits of a place for the choices that are needed most often, which have the first
// numbers.
func (o *outline) often() place { return place(o[0] << often) }

// needs are the numbers of the choices that a pattern needs besides its anchor.
type needs [3]uint8

// nothing is the number of a need that is always met.
const nothing = outlined - 1

// all returns 1 if all that is needed is there, and 0 else. It looks at all, for no processor foresees which is
// lacking.
func (o *outline) all(n needs) uint64 {
	return o[n[0]/64] >> (n[0] % 64) & (o[n[1]/64] >> (n[1] % 64)) & (o[n[2]/64] >> (n[2] % 64)) & 1
}

// placeOf returns what a pattern needs of the place at which its anchor stands: of a single word, and
// of the first of several.
func (p *pattern) placeOf() (alone, several place) {
	anchor := int(p.anchor)
	for i := range p.elements {
		switch e := &p.elements[i]; {
		case e.optional:
		case e.kind == titleElement:
			several |= 1 << inTitle
		case e.kind == slotElement && i < anchor:
			several |= e.slot.bit(leftOfAnchor)
		case e.kind == slotElement:
			several |= e.slot.bit(rightOfAnchor)
		}
	}
	if e := p.slotAt(anchor - 1); e != nil {
		several |= e.slot.bit(beforeAnchor)
	}
	several |= p.wordsAt(anchor-1).last << lastWord
	alone = several | p.wordsAt(anchor+1).first<<nextWord
	if e := p.slotAt(anchor + 1); e != nil {
		alone |= e.slot.bit(afterAnchor)
	}
	return alone, several
}

// slotAt returns element i if it is a slot that must be there, or nil.
func (p *pattern) slotAt(i int) *element {
	if i < 0 || i >= len(p.elements) || p.elements[i].kind != slotElement || p.elements[i].optional {
		return nil
	}
	return &p.elements[i]
}

// wordsAt returns what must stand beside an anchor where element i is.
func (p *pattern) wordsAt(i int) (x struct{ first, last place }) {
	if i < 0 || i >= len(p.elements) || p.elements[i].kind != wordElement || p.elements[i].optional {
		return x
	}
	x.first, x.last = flankOfAny(p.elements[i].first), flankOfAny(p.elements[i].last)
	return x
}

// sides are the words of which one must stand before an anchor, and after it.
type sides struct{ before, after wordBits }

// sides returns those of the pattern.
func (p *pattern) sides() sides {
	return sides{fewest(p.elements[:p.anchor]), fewest(p.elements[p.anchor+1:])}
}

// fewest returns the bits of the words of which one must stand where one of some elements is, of the element that
// has fewest; all bits if none needs any.
func fewest(elements []element) wordBits {
	least := ^wordBits(0)
	for _, e := range elements {
		if words := e.first | e.last; e.kind == wordElement && !e.optional && bits.OnesCount64(uint64(words)) < bits.OnesCount64(uint64(least)) {
			least = words
		}
	}
	return least
}

// An outliner spreads the choices that patterns need over the bits of an outline.
type outliner struct {
	known  []uint8         // by the number of a choice
	byWord []outline       // the choices of which a word is one, or starts a phrase
	rare   []rarestChoices // by pattern: what it needs besides its anchor
}

// rarestChoices are those of the three elements of the rarest words that a pattern needs besides its
// anchor, or fewer, with nil for the others.
type rarestChoices [len(needs{})]*choice

// newOutliner returns an outliner that knows the choices which patterns need most often.
func newOutliner(lex *lexicon, patterns []pattern) *outliner {
	l := &outliner{known: make([]uint8, len(lex.choices)), byWord: make([]outline, lex.size()), rare: make([]rarestChoices, len(patterns))}
	times := make([]int, len(lex.choices))
	var all []*choice
	for i := range patterns {
		l.rare[i] = patterns[i].rarest()
		for _, c := range l.rare[i] {
			if c == nil {
				break
			}
			if times[c.number] == 0 {
				all = append(all, c)
			}
			times[c.number]++
		}
	}
	slices.SortStableFunc(all, func(a, b *choice) int { return cmp.Compare(times[b.number], times[a.number]) })
	for i, c := range all {
		if i >= mostOften { // the others share the numbers that are left
			i = mostOften + (i-mostOften)%(nothing-mostOften)
		}
		l.learn(c, uint8(i))
	}
	return l
}

// mostOften is how many choices have a bit of a place too.
const mostOften = 64 - often

// needs returns what pattern i needs besides its anchor, and the bits of a place for it.
func (l *outliner) needs(i int) (n needs, often place) {
	n = needs{nothing, nothing, nothing}
	var has outline
	for k, c := range l.rare[i] {
		if c == nil {
			break
		}
		n[k] = l.known[c.number]
		has.put(n[k])
	}
	return n, has.often()
}

// rarest returns the rarest choices of a pattern. Words that most sentences have would tell nothing.
func (p *pattern) rarest() (rare rarestChoices) {
	n := 0
	for i := range p.elements {
		e := &p.elements[i]
		if i == int(p.anchor) || e.kind != wordElement || e.optional || e.choice.everywhere {
			continue
		}
		k := n
		for k > 0 && rare[k-1].cost > e.choice.cost {
			k--
		}
		if k < len(rare) {
			n = min(n+1, len(rare))
			copy(rare[k+1:], rare[k:])
			rare[k] = e.choice
		}
	}
	return rare
}

// learn gives a choice its number.
func (l *outliner) learn(c *choice, number uint8) {
	l.known[c.number] = number
	c.each(func(phrase []wordID) { l.byWord[phrase[0]].put(number) })
}
