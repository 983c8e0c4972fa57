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
	openings lookup        // the words, and the pairs of words, that anchors start with
	anchors  lists[anchor] // by opening: what may start there
	places   []place       // where each of these anchors may stand, in their order
	phrases  [][]wordID    // of three words or more that are anchors; the first stands for none
	sides    []sides       // of the patterns
	offers   []outline     // by wordID: what a word offers
	signals  []signal      // of all effects
}

// newMatcher sorts the patterns by the openings of their anchors. They are its own from now on.
func newMatcher(patterns []pattern, lex *lexicon, v *vocabulary) *matcher {
	m := &matcher{patterns: patterns, phrases: make([][]wordID, 1), sides: make([]sides, len(patterns))}
	m.name(v)
	var phrases store[wordID]
	room := anchorsOfOne * len(patterns)
	openings, n := openingsOf(lex, patterns)
	at := make([]uint16, 0, room) // openings, each for the anchor and place of its number
	anchors, places := make([]anchor, 0, room), make([]place, 0, room)
	o := newOutliner(lex, patterns)
	for i := range patterns {
		p := &patterns[i]
		m.sides[i] = p.sides()
		need, often := o.needs(i)
		alone, several := p.placeOf()
		p.elements[p.anchor].choice.each(func(phrase []wordID) {
			a, place := anchor{pattern: uint16(i), words: uint8(len(phrase)), needs: need}, often|alone
			if len(phrase) > 1 {
				place = often | several
			}
			if len(phrase) > 2 {
				a.phrase, m.phrases = uint16(len(m.phrases)), append(m.phrases, phrases.keep(phrase))
			}
			for at = appendOpenings(at, openings, phrase); len(anchors) < len(at); {
				anchors, places = append(anchors, a), append(places, place)
			}
		})
	}
	m.openings, m.anchors, m.places, m.offers = newLookup(openings, lex), newLists(n+1, at, anchors), newLists(n+1, at, places).all, o.byWord
	return m
}

// seal gives the words that anchors start with traits, by which most tokens are passed over at a
// glance.
func (m *matcher) seal(lex *lexicon) { m.openings.seal(lex) }

// name gives the effects of all patterns their signals.
func (m *matcher) name(v *vocabulary) {
	type said struct{ what, value string }
	known := map[said]int{}
	for i := range m.patterns {
		for k := range m.patterns[i].effects {
			e := &m.patterns[i].effects[k]
			signal, ok := known[said{e.what, e.value}]
			if !ok {
				signal = len(m.signals)
				known[said{e.what, e.value}] = signal
				m.signals = append(m.signals, e.becomes(v))
			}
			e.signal = signal
		}
	}
}

// find records the claims of every match in the document.
func (m *matcher) find(d *document) {
	a, here := attempt{d: d, toks: d.toks}, scene{atoms: d.ordered, later: d.desk.later, after: d.desk.after}
	toks, named := d.toks, d.named
	for i := range toks {
		opening := m.openings.at(toks, i)
		if opening == 0 || named[i] || d.skip[toks[i].paragraph] {
			continue
		}
		if len(d.claims) > maxClaims {
			break
		}
		if i >= a.sentence.to {
			a.sentence = d.sentenceOf(i)
			m.survey(d, a.sentence, &here)
		}
		if i > here.next {
			here.pass(d, i)
		}
		lacking := ^(here.here | d.flanks(i, a.sentence))
		from, to := m.anchors.span(opening)
		places, anchors := m.places[from:to], m.anchors.all[from:to]
		matched := -1 // a pattern is matched in one way only; its anchors stand together
		for k := fitting(places, 0, lacking); k < len(places); k = fitting(places, k+1, lacking) {
			x := &anchors[k]
			if !here.has.has(x.needs) || int(x.pattern) == matched {
				continue
			}
			if x.phrase != 0 && !goesOn(toks, i, m.phrases[x.phrase], 2) {
				continue
			}
			if !here.split(d, i, m.sides[x.pattern]) {
				continue
			}
			if p := &m.patterns[x.pattern]; a.match(p, i, int(x.words)) {
				d.claim(p, &a)
				matched = int(x.pattern)
			}
		}
	}
	d.desk.later, d.desk.after = here.later, here.after
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
	has    outline
	from   int        // the first token of the sentence
	after  []wordBits // of the words of the sentence: of each and those after it, the last one first
	before wordBits   // of the words before token at
	at     int
	all    place   // what all tokens share: the title, and the words of the sentence
	here   place   // this with the atoms to the left and to the right
	next   int     // the first token of the next atom that has not been passed, or one after all
	left   place   // of the atoms that have been passed
	atoms  []int32 // those that have not, in the order of the text
	later  []place // of each of these in the sentence, the last one first: the bits of it and of those after it
}

// survey tells what a match in a sentence can be made of. The sentences are surveyed in order.
func (m *matcher) survey(d *document, s span, x *scene) {
	x.has, x.from, x.at, x.before, x.left, x.later = outline{}, s.from, s.from, anyWord, 0, x.later[:0]
	x.has.put(nothing)
	toks, after := d.toks[s.from:s.to], anyWord
	x.after = append(x.after[:0], after)
	for i := len(toks) - 1; i >= 0; i-- {
		w := toks[i].word
		if int(w) < len(m.offers) {
			x.has.add(&m.offers[w])
		}
		after |= w.bit()
		x.after = append(x.after, after)
	}
	if x.all = x.has.often(); s.from < d.bodyAt {
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

// split reports at a glance whether what a pattern needs on either side of its anchor may be there,
// where the anchor stands at token i.
func (x *scene) split(d *document, i int, need sides) bool {
	for ; x.at < i; x.at++ {
		x.before |= d.toks[x.at].word.bit()
	}
	return x.before&need.before != 0 && x.after[len(x.after)-1-(i+1-x.from)]&need.after != 0
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

// flanks tells what stands beside token i of a sentence.
func (d *document) flanks(i int, s span) (at place) {
	if i > 0 {
		if k := d.ends[i-1]; k != 0 {
			at = d.atoms[k-1].kind.bit(beforeAnchor)
		} else if d.toks[i-1].kind == sign { // a bracket, perhaps, which few have
			if before, ok := d.namedBefore(i); ok {
				at = before.kind.bit(beforeAnchor)
			}
		}
	}
	if i > s.from {
		at |= flank(d.toks[i-1].word) << lastWord
	}
	if i++; i < len(d.toks) {
		if k := d.starts[i]; k != 0 {
			at |= d.atoms[k-1].kind.bit(afterAnchor)
		}
	}
	if i < s.to {
		at |= flank(d.toks[i].word) << nextWord
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
