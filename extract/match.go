package extract

// An attempt is one try to match a pattern around its anchor.
type attempt struct {
	d        *document
	toks     []token // of the document
	sentence span
	elements []element // of the pattern
	from, to int
	captured [maxSlots]int32 // 1 + index of the atom in each slot
}

// match tries a pattern of whose anchor so many words stand at token i.
func (a *attempt) match(p *pattern, i, words int) bool {
	a.elements, a.captured = p.elements, [maxSlots]int32{}
	at, end := int(p.anchor), i+words
	if p.rightFirst {
		return a.forward(at+1, end) && a.backward(at-1, i)
	}
	return a.backward(at-1, i) && a.forward(at+1, end)
}

// inside reports whether token i is one of the sentence.
func (a *attempt) inside(i int) bool { return i >= a.sentence.from && i < a.sentence.to }

// phrase reports whether a phrase stands at token i of the sentence.
func (a *attempt) phrase(i int, words []wordID) bool {
	if i < a.sentence.from || i+len(words) > a.sentence.to {
		return false
	}
	for k, w := range words {
		if a.toks[i+k].word != w {
			return false
		}
	}
	return true
}

// forward matches the elements from k on, starting at token i.
func (a *attempt) forward(k, i int) bool {
	if k == len(a.elements) {
		a.to = i
		return true
	}
	e := &a.elements[k]
	switch e.kind {
	case endElement:
		return (!a.inside(i) || !a.inside(i+1) && a.toks[i].kind == sign) && a.forward(k+1, i)
	case startElement:
		return !a.inside(i-1) && a.forward(k+1, i)
	case titleElement:
		return i <= a.d.bodyAt && a.forward(k+1, i) // the token before i has matched
	case absentElement:
		return !a.word(e, i) && a.forward(k+1, i)
	case gapElement:
		for n := 0; n <= int(e.most); n++ {
			if !a.barred(k+1, i) && a.forward(k+1, i) {
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
			a.captured[e.capture] = a.d.starts[i]
			if a.forward(k+1, at.to) {
				return true
			}
			if to := a.d.pastBracket(at); to > 0 && a.forward(k+1, to) {
				return true
			}
			a.captured[e.capture] = 0
		}
	case wordElement:
		if !a.inside(i) || e.first&a.toks[i].word.bit() == 0 {
			break
		}
		if e.choice.has(a.toks[i].word) && a.forward(k+1, i+1) {
			return true
		}
		for _, ph := range e.choice.phrases {
			if a.phrase(i, ph) && a.forward(k+1, i+len(ph)) {
				return true
			}
		}
	}
	return e.optional && a.forward(k+1, i)
}

// barred reports at a glance of most tokens that the k-th element, one of words or a slot, does
// not stand at token i.
func (a *attempt) barred(k, i int) bool {
	if k == len(a.elements) || a.elements[k].optional || !a.inside(i) {
		return false
	}
	e := &a.elements[k]
	return e.kind == wordElement && e.first&a.toks[i].word.bit() == 0 || e.kind == slotElement && a.d.starts[i] == 0
}

// barredBefore reports the same of an element that would end right before token i.
func (a *attempt) barredBefore(k, i int) bool {
	if k < 0 || a.elements[k].optional || !a.inside(i-1) {
		return false
	}
	e := &a.elements[k]
	return e.kind == wordElement && e.last&a.toks[i-1].word.bit() == 0 || e.kind == slotElement && a.d.ends[i-1] == 0
}

// word reports whether one of the element's words stands at token i, or its atom if it has none.
func (a *attempt) word(e *element, i int) bool {
	if e.choice == nil {
		at, ok := a.d.startingAt(i)
		return ok && at.kind == e.slot && a.inside(i)
	}
	if !a.inside(i) || e.first&a.toks[i].word.bit() == 0 {
		return false
	}
	if e.choice.has(a.toks[i].word) {
		return true
	}
	for _, ph := range e.choice.phrases {
		if a.phrase(i, ph) {
			return true
		}
	}
	return false
}

// wordBefore reports whether one of the element's words ends right before token i, or its atom if it has none.
func (a *attempt) wordBefore(e *element, i int) bool {
	if e.choice == nil {
		at, ok := a.d.endingAt(i - 1)
		return ok && at.kind == e.slot && a.inside(at.from)
	}
	if !a.inside(i-1) || e.last&a.toks[i-1].word.bit() == 0 {
		return false
	}
	if e.choice.has(a.toks[i-1].word) {
		return true
	}
	for _, ph := range e.choice.phrases {
		if from := i - len(ph); a.phrase(from, ph) {
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
	e := &a.elements[k]
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
		for n := 0; n <= int(e.most); n++ {
			if !a.barredBefore(k-1, i) && a.backward(k-1, i) {
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
		if at, ok := a.d.namedBefore(i); ok && at.kind == e.slot && a.inside(at.from) {
			a.captured[e.capture] = a.d.ends[at.to-1]
			if a.backward(k-1, at.from) {
				return true
			}
			a.captured[e.capture] = 0
		}
	case wordElement:
		if !a.inside(i-1) || e.last&a.toks[i-1].word.bit() == 0 {
			break
		}
		if e.choice.has(a.toks[i-1].word) && a.backward(k-1, i-1) {
			return true
		}
		for _, ph := range e.choice.phrases {
			if from := i - len(ph); a.phrase(from, ph) && a.backward(k-1, from) {
				return true
			}
		}
	}
	return e.optional && a.backward(k-1, i)
}
