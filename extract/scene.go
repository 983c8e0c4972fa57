package extract

import "slices"

// A scene is what a match in a sentence can be made of.
type scene struct {
	sentence span
	has      outline
	around   []surroundings // by token of the sentence
	all      place          // what all tokens share: the title, and the words of the sentence
	here     place          // this with the atoms to the left and to the right
	next     int            // the first token of the next atom that has not been passed, or one after all
	left     place          // of the atoms that have been passed
	atoms    []int32        // those that have not, in the order of the text
	later    []place        // of each of these in the sentence, the last one first: the bits of it and of those after it
}

// The surroundings of a token are the words of its sentence before it and after it, and what stands right beside it.
type surroundings struct {
	sides
	flanks place
}

// survey tells what a match in a sentence can be made of. The sentences are surveyed in order.
func (m *matcher) survey(d *document, s span, x *scene) {
	x.sentence, x.has, x.left, x.later = s, outline{}, 0, x.later[:0]
	x.has.put(nothing)
	m.takeIn(d.words[s.from:s.to], x)
	if x.all = x.has.often(); s.from < d.bodyAt {
		x.all |= 1 << inTitle
	}
	x.atoms = x.atoms[d.until(x.atoms, s.from):]
	right := place(0)
	for k := d.until(x.atoms, s.to) - 1; k >= 0; k-- {
		at := &d.atoms[x.atoms[k]]
		right |= at.kind.bit(rightOfAnchor)
		x.later = append(x.later, right)
		x.flank(at.from-1, at.kind.bit(afterAnchor))
		x.flank(at.to, at.kind.bit(beforeAnchor))
		if to := d.pastBracket(*at); to > 0 {
			x.flank(to, at.kind.bit(beforeAnchor))
		}
	}
	x.turn(d)
}

// takeIn takes in the words of a sentence, and notes of each token which stand around it.
func (m *matcher) takeIn(words []wordID, x *scene) {
	n := len(words)
	x.around = slices.Grow(x.around[:0], n+1)[:n+1] // the last one stands for none
	around, before := x.around[:n+1], anyWord
	around[0].flanks = 0
	for i, w := range words {
		if int(w) < len(m.offers) {
			x.has.add(&m.offers[w])
		}
		around[i].before = before
		before |= w.bit()
		around[i+1].flanks = flank(w) << lastWord
	}
	after, next := anyWord, place(0)
	for i := n - 1; i >= 0; i-- {
		w := words[i]
		around[i].after = after
		around[i].flanks |= next
		after, next = after|w.bit(), flank(w)<<nextWord
	}
}

// flank notes that something stands beside token i, if it is one of the sentence.
func (x *scene) flank(i int, what place) {
	if i >= x.sentence.from && i < x.sentence.to {
		x.around[i-x.sentence.from].flanks |= what
	}
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
