package extract

import "slices"

// A phraseTable finds phrases of words by their first word or by their last, so that a
// look-up costs the same whatever the number of phrases.
type phraseTable[V any] struct {
	first, last [][]phraseEntry[V] // indexed by wordID, longest phrase first
}

type phraseEntry[V any] struct {
	words []wordID
	value V
}

// add stores a phrase; of two equal ones the first wins.
func (p *phraseTable[V]) add(words []wordID, value V) {
	e := phraseEntry[V]{words, value}
	p.first = place(p.first, words[0], e)
	p.last = place(p.last, words[len(words)-1], e)
}

func place[V any](by [][]phraseEntry[V], w wordID, e phraseEntry[V]) [][]phraseEntry[V] {
	for int(w) >= len(by) {
		by = append(by, nil)
	}
	by[w] = append(by[w], e)
	slices.SortStableFunc(by[w], func(a, b phraseEntry[V]) int { return len(b.words) - len(a.words) })
	return by
}

// at returns the value of the longest phrase that starts at token i, and the token after
// it, or false.
func (p *phraseTable[V]) at(toks []token, i int) (v V, end int, ok bool) {
	if i < 0 || i >= len(toks) || int(toks[i].word) >= len(p.first) {
		return v, i, false
	}
	for _, e := range p.first[toks[i].word] {
		if startsWith(toks, i, e.words) {
			return e.value, i + len(e.words), true
		}
	}
	return v, i, false
}

// before returns the value of the longest phrase that ends right before token i, and its
// first token, or false.
func (p *phraseTable[V]) before(toks []token, i int) (v V, start int, ok bool) {
	if i < 1 || int(toks[i-1].word) >= len(p.last) {
		return v, i, false
	}
	for _, e := range p.last[toks[i-1].word] {
		if from := i - len(e.words); from >= 0 && startsWith(toks, from, e.words) {
			return e.value, from, true
		}
	}
	return v, i, false
}

// addFirst adds the words that phrases of the table start with to s.
func (p *phraseTable[V]) addFirst(s *wordSet) {
	for w, phrases := range p.first {
		if len(phrases) > 0 {
			s.add(wordID(w))
		}
	}
}

// startsWith reports whether the words stand at token i on, within one sentence.
func startsWith(toks []token, i int, words []wordID) bool {
	if i+len(words) > len(toks) {
		return false
	}
	for k, w := range words {
		if toks[i+k].word != w || toks[i+k].sentence != toks[i].sentence {
			return false
		}
	}
	return true
}
