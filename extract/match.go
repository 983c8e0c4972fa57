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
// where its anchor stands, so that the cost grows with the text and hardly with the
// number of patterns.
type matcher struct {
	patterns []pattern
	byWord   [][]anchor // by wordID: what may start with the word
}

// An anchor is one way in which the anchor of a pattern can be said.
type anchor struct {
	pattern int32
	phrase  []wordID // nil for a single word
}

func newMatcher(patterns []pattern, v *vocabulary) *matcher {
	m := &matcher{patterns: patterns}
	for i := range patterns {
		for k := range patterns[i].effects {
			patterns[i].effects[k].become(v)
		}
		e := &patterns[i].elements[patterns[i].anchor]
		for b, bits := range e.words {
			for j := range 64 {
				if bits&(1<<j) != 0 {
					m.index(wordID(b<<6+j), anchor{int32(i), nil})
				}
			}
		}
		for _, p := range e.phrases {
			m.index(p[0], anchor{int32(i), p})
		}
	}
	return m
}

func (m *matcher) index(w wordID, a anchor) {
	for int(w) >= len(m.byWord) {
		m.byWord = append(m.byWord, nil)
	}
	m.byWord[w] = append(m.byWord[w], a)
}

// find records the claims of every match in the document.
func (m *matcher) find(d *document) {
	a := attempt{d: d}
	d.claims = make([]claim, 0, len(d.toks)/3)
	var have atomKinds // in the sentence that ends at token end
	end := 0
	for i := range d.toks {
		if len(d.claims) > maxClaims {
			return
		}
		w := d.toks[i].word
		if w == 0 || int(w) >= len(m.byWord) || d.skip[d.toks[i].paragraph] || d.named[i] {
			continue
		}
		if len(m.byWord[w]) == 0 {
			continue
		}
		if i >= end {
			have, end = d.atomsFrom(i)
		}
		matched := int32(-1) // a pattern is matched in one way only; its anchors stand together
		for _, k := range m.byWord[w] {
			if p := &m.patterns[k.pattern]; k.pattern != matched && p.needs&^have == 0 && a.match(p, i, k.phrase) {
				d.claim(p, &a)
				matched = k.pattern
			}
		}
	}
}

// atomKinds is a set of kinds of atoms, one bit for each.
type atomKinds uint16

// inTitle is the bit of atomKinds that stands for the title.
const inTitle atomKinds = 1 << 15

// atomsFrom returns what a match in the sentence of token i can be made of, and the end of
// the sentence.
func (d *document) atomsFrom(i int) (have atomKinds, end int) {
	for end = i; end < len(d.toks) && d.toks[end].sentence == d.toks[i].sentence; end++ {
	}
	for i > 0 && d.toks[i-1].sentence == d.toks[end-1].sentence {
		i--
	}
	if i < d.bodyAt {
		have = inTitle
	}
	for ; i < end; i++ {
		if k := d.starts[i]; k != 0 {
			have |= 1 << d.atoms[k-1].kind
		}
	}
	return have, end
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

// An attempt is one try to match a pattern around its anchor.
type attempt struct {
	d        *document
	p        *pattern
	sentence int32
	from, to int
	captured [maxSlots]int // 1 + index of the atom in each slot
}

// match tries p with its anchor, a word or a phrase, at token i.
func (a *attempt) match(p *pattern, i int, phrase []wordID) bool {
	if phrase != nil && !startsWith(a.d.toks, i, phrase) {
		return false
	}
	a.p, a.sentence, a.captured = p, a.d.toks[i].sentence, [maxSlots]int{}
	end := i + max(len(phrase), 1)
	if p.rightFirst {
		return a.forward(p.anchor+1, end) && a.backward(p.anchor-1, i)
	}
	return a.backward(p.anchor-1, i) && a.forward(p.anchor+1, end)
}

// inside reports whether token i is one of the sentence.
func (a *attempt) inside(i int) bool {
	return i >= 0 && i < len(a.d.toks) && a.d.toks[i].sentence == a.sentence
}

// forward matches the elements from k on, starting at token i.
func (a *attempt) forward(k, i int) bool {
	if k == len(a.p.elements) {
		a.to = i
		return true
	}
	e := &a.p.elements[k]
	switch e.kind {
	case endElement:
		return (!a.inside(i) || !a.inside(i+1) && a.d.toks[i].kind == sign) && a.forward(k+1, i)
	case startElement:
		return !a.inside(i-1) && a.forward(k+1, i)
	case titleElement:
		return i <= a.d.bodyAt && a.forward(k+1, i) // the token before i has matched
	case absentElement:
		return !a.word(e, i) && a.forward(k+1, i)
	case gapElement:
		for n := 0; n <= e.most; n++ {
			if a.forward(k+1, i) {
				return true
			}
			if !a.inside(i) {
				return false
			}
			if at, ok := a.d.startingAt(i); ok {
				i = at.to
			} else {
				i++
			}
		}
		return false
	case slotElement:
		if at, ok := a.d.startingAt(i); ok && at.kind == e.slot && a.inside(i) {
			a.captured[e.capture] = int(a.d.starts[i])
			if a.forward(k+1, at.to) {
				return true
			}
			a.captured[e.capture] = 0
		}
	case wordElement:
		if a.inside(i) && e.words.has(a.d.toks[i].word) && a.forward(k+1, i+1) {
			return true
		}
		for _, ph := range e.phrases {
			if a.inside(i) && startsWith(a.d.toks, i, ph) && a.forward(k+1, i+len(ph)) {
				return true
			}
		}
	}
	return e.optional && a.forward(k+1, i)
}

// word reports whether one of the element's words stands at token i.
func (a *attempt) word(e *element, i int) bool {
	if !a.inside(i) {
		return false
	}
	if e.words.has(a.d.toks[i].word) {
		return true
	}
	for _, ph := range e.phrases {
		if startsWith(a.d.toks, i, ph) {
			return true
		}
	}
	return false
}

// wordBefore reports whether one of the element's words ends right before token i.
func (a *attempt) wordBefore(e *element, i int) bool {
	if !a.inside(i - 1) {
		return false
	}
	if e.words.has(a.d.toks[i-1].word) {
		return true
	}
	for _, ph := range e.phrases {
		if from := i - len(ph); a.inside(from) && startsWith(a.d.toks, from, ph) {
			return true
		}
	}
	return false
}

// backward matches the elements from k down to the first, ending before token i.
func (a *attempt) backward(k, i int) bool {
	if k < 0 {
		a.from = i
		return true
	}
	e := &a.p.elements[k]
	switch e.kind {
	case startElement:
		return !a.inside(i-1) && a.backward(k-1, i)
	case endElement:
		return !a.inside(i) && a.backward(k-1, i)
	case titleElement:
		return i < a.d.bodyAt && a.backward(k-1, i)
	case absentElement:
		return !a.wordBefore(e, i) && a.backward(k-1, i)
	case gapElement:
		for n := 0; n <= e.most; n++ {
			if a.backward(k-1, i) {
				return true
			}
			if !a.inside(i - 1) {
				return false
			}
			if at, ok := a.d.endingAt(i - 1); ok {
				i = at.from
			} else {
				i--
			}
		}
		return false
	case slotElement:
		if at, ok := a.d.endingAt(i - 1); ok && at.kind == e.slot && a.inside(at.from) {
			a.captured[e.capture] = int(a.d.ends[i-1])
			if a.backward(k-1, at.from) {
				return true
			}
			a.captured[e.capture] = 0
		}
	case wordElement:
		if a.inside(i-1) && e.words.has(a.d.toks[i-1].word) && a.backward(k-1, i-1) {
			return true
		}
		for _, ph := range e.phrases {
			if from := i - len(ph); a.inside(from) && startsWith(a.d.toks, from, ph) && a.backward(k-1, from) {
				return true
			}
		}
	}
	return e.optional && a.backward(k-1, i)
}
