package extract

// An attempt is one try to match a pattern around its anchor.
type attempt struct {
	*wordings
	d        *document
	words    []wordID // of the document, by token
	sentence span
	strides  []stride // of the pattern
	from, to int
	captured [maxSlots]int32 // 1 + index of the atom in each slot
}

// match tries a pattern of whose anchor, one of some strides, so many words stand at token i.
func (a *attempt) match(strides []stride, anchor int, rightFirst bool, i, words int) bool {
	a.strides, a.captured = strides, [maxSlots]int32{}
	if rightFirst {
		return a.forward(anchor+1, i+words) && a.backward(anchor-1, i)
	}
	return a.backward(anchor-1, i) && a.forward(anchor+1, i+words)
}

// inside reports whether token i is one of the sentence.
func (a *attempt) inside(i int) bool { return i >= a.sentence.from && i < a.sentence.to }

// phrase reports whether a phrase stands at token i of the sentence.
func (a *attempt) phrase(i int, words []wordID) bool {
	if i < a.sentence.from || i+len(words) > a.sentence.to {
		return false
	}
	for k, w := range words {
		if a.words[i+k] != w {
			return false
		}
	}
	return true
}

// forward matches the strides from k on, starting at token i.
func (a *attempt) forward(k, i int) bool {
	if k == len(a.strides) {
		a.to = i
		return true
	}
	s := &a.strides[k]
	switch s.kind {
	case endElement:
		return (!a.inside(i) || !a.inside(i+1) && a.d.toks[i].kind == sign) && a.forward(k+1, i)
	case startElement:
		return !a.inside(i-1) && a.forward(k+1, i)
	case titleElement:
		return i <= a.d.bodyAt && a.forward(k+1, i) // the token before i has matched
	case absentElement:
		return !a.stands(s, i) && a.forward(k+1, i)
	case gapElement:
		return a.over(k+1, i, int(s.most))
	case slotElement:
		if at, ok := a.d.startingAt(i); ok && at.kind == s.slot && a.inside(i) {
			a.captured[s.capture] = a.d.starts[i]
			if a.forward(k+1, at.to) {
				return true
			}
			if to := a.d.pastBracket(at); to > 0 && a.forward(k+1, to) {
				return true
			}
			a.captured[s.capture] = 0
		}
	case wordElement:
		if !a.inside(i) || s.edge&a.words[i].bit() == 0 {
			break
		}
		if a.has(s.wording, a.words[i]) && a.forward(k+1, i+1) {
			return true
		}
		for ph, others := []wordID(nil), a.phrases(s.wording); len(others) > 0; {
			if ph, others = nextPhrase(others); a.phrase(i, ph) && a.forward(k+1, i+len(ph)) {
				return true
			}
		}
	}
	return s.optional && a.forward(k+1, i)
}

// wants returns the words of which one must stand where stride k does: all bits if anything may, none if an atom must.
func (a *attempt) wants(k int) wordBits {
	if k >= 0 && k < len(a.strides) && !a.strides[k].optional {
		switch s := &a.strides[k]; s.kind {
		case wordElement:
			return s.edge
		case slotElement:
			return 0
		}
	}
	return ^wordBits(0)
}

// over matches the strides from k on, starting at token i or behind up to so many others, an atom counted as one.
func (a *attempt) over(k, i, most int) bool {
	words := a.wants(k)
	for n := 0; n <= most; n++ {
		if i >= a.sentence.to {
			return ^words == 0 && a.forward(k, i)
		}
		atom := a.d.starts[i]
		if (words&a.words[i].bit() != 0 || words == 0 && atom != 0) && a.forward(k, i) {
			return true
		}
		if i++; atom != 0 {
			i = a.d.atoms[atom-1].to
		}
	}
	return false
}

// overBefore matches the strides from k down to the first, ending before token i or before up to so many others.
func (a *attempt) overBefore(k, i, most int) bool {
	words := a.wants(k)
	for n := 0; n <= most; n++ {
		if i <= a.sentence.from {
			return ^words == 0 && a.backward(k, i)
		}
		atom := a.d.ends[i-1]
		if (words&a.words[i-1].bit() != 0 || words == 0 && atom != 0) && a.backward(k, i) {
			return true
		}
		if i--; atom != 0 {
			i = a.d.atoms[atom-1].from
		}
	}
	return false
}

// stands reports whether one of the words of a stride stands at token i, or its atom if it has none.
func (a *attempt) stands(s *stride, i int) bool {
	if s.wording == 0 {
		at, ok := a.d.startingAt(i)
		return ok && at.kind == s.slot && a.inside(i)
	}
	if !a.inside(i) || s.edge&a.words[i].bit() == 0 {
		return false
	}
	if a.has(s.wording, a.words[i]) {
		return true
	}
	for ph, others := []wordID(nil), a.phrases(s.wording); len(others) > 0; {
		if ph, others = nextPhrase(others); a.phrase(i, ph) {
			return true
		}
	}
	return false
}

// standsBefore reports whether one of the words of a stride ends right before token i, or its atom if it has none.
func (a *attempt) standsBefore(s *stride, i int) bool {
	if s.wording == 0 {
		at, ok := a.d.endingAt(i - 1)
		return ok && at.kind == s.slot && a.inside(at.from)
	}
	if !a.inside(i-1) || s.edge&a.words[i-1].bit() == 0 {
		return false
	}
	if a.has(s.wording, a.words[i-1]) {
		return true
	}
	for ph, others := []wordID(nil), a.phrases(s.wording); len(others) > 0; {
		if ph, others = nextPhrase(others); a.phrase(i-len(ph), ph) {
			return true
		}
	}
	return false
}

// backward matches the strides from k down to the first, ending before token i.
func (a *attempt) backward(k, i int) bool {
	if k < 0 {
		a.from = i
		return true
	}
	s := &a.strides[k]
	switch s.kind {
	case startElement:
		return !a.inside(i-1) && a.backward(k-1, i)
	case endElement:
		return !a.inside(i) && a.backward(k-1, i)
	case titleElement:
		return i < a.d.bodyAt && a.backward(k-1, i)
	case absentElement:
		return !a.standsBefore(s, i) && a.backward(k-1, i)
	case gapElement:
		return a.overBefore(k-1, i, int(s.most))
	case slotElement:
		if at, ok := a.d.namedBefore(i); ok && at.kind == s.slot && a.inside(at.from) {
			a.captured[s.capture] = a.d.ends[at.to-1]
			if a.backward(k-1, at.from) {
				return true
			}
			a.captured[s.capture] = 0
		}
	case wordElement:
		if !a.inside(i-1) || s.edge&a.words[i-1].bit() == 0 {
			break
		}
		if a.has(s.wording, a.words[i-1]) && a.backward(k-1, i-1) {
			return true
		}
		for ph, others := []wordID(nil), a.phrases(s.wording); len(others) > 0; {
			if ph, others = nextPhrase(others); a.phrase(i-len(ph), ph) && a.backward(k-1, i-len(ph)) {
				return true
			}
		}
	}
	return s.optional && a.backward(k-1, i)
}
