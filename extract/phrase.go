package extract

import (
	"slices"
	"strings"
)

// A phraseTable finds phrases of words by their first word or by their last, so that a
// look-up costs the same whatever the number of phrases.
type phraseTable[V any] struct {
	first, last phrasesBy[V]
	opener      trait // of the words that phrases start with, once the table is sealed; else 0
}

// phrasesBy holds phrases by one of their words. Most words have none, so that a table
// keeps two bytes for each, not a slice.
type phrasesBy[V any] struct {
	group  []uint16 // of a word, by wordID; 0 for none
	groups []phraseGroup[V]
}

// A phraseGroup is the phrases of one word, the longest first. Where the next word is none of
// theirs, as mostly, this is seen without a look at any.
type phraseGroup[V any] struct {
	phrases []phraseEntry[V]
	next    wordBits // of the second words
	alone   bool     // whether the word is a phrase by itself
	value   V        // of that
}

// A phraseEntry is a phrase with what is known of it.
type phraseEntry[V any] struct {
	words []wordID
	value V
	next  wordID // the second word, by which most phrases are told apart; 0 for a single word
}

// add stores a phrase; of two equal ones the first wins.
func (p *phraseTable[V]) add(words []wordID, value V) {
	e := phraseEntry[V]{words: words, value: value}
	if len(words) > 1 {
		e.next = words[1]
	}
	p.first.add(words[0], e)
	p.last.add(words[len(words)-1], e)
}

// add stores a phrase by a word of it.
func (p *phrasesBy[V]) add(w wordID, e phraseEntry[V]) {
	if n := int(w) + 1; n > len(p.group) {
		p.group = append(slices.Grow(p.group, n-len(p.group)), make([]uint16, n-len(p.group))...)
	}
	if p.group[w] == 0 {
		p.groups = append(p.groups, phraseGroup[V]{})
		p.group[w] = uint16(len(p.groups))
	}
	g := &p.groups[p.group[w]-1]
	g.phrases = append(g.phrases, e)
	slices.SortStableFunc(g.phrases, func(a, b phraseEntry[V]) int { return len(b.words) - len(a.words) })
	if e.next != 0 {
		g.next |= e.next.bit()
	} else if !g.alone {
		g.alone, g.value = true, e.value
	}
}

// of returns the phrases of a word, the longest first.
func (p *phrasesBy[V]) of(w wordID) []phraseEntry[V] {
	if int(w) >= len(p.group) || p.group[w] == 0 {
		return nil
	}
	return p.groups[p.group[w]-1].phrases
}

// seal gives the words that phrases of the table start with a trait, by which most tokens are
// passed over at a glance. No phrase is added afterwards.
func (p *phraseTable[V]) seal(lex *lexicon) {
	var openers wordSet
	for w, group := range p.first.group {
		if group > 0 {
			openers.add(wordID(w))
		}
	}
	p.opener = lex.trait(openers)
}

// at returns the value of the longest phrase that starts at token i, and the token after
// it, or false.
func (p *phraseTable[V]) at(toks []token, i int) (v V, end int, ok bool) {
	if i < 0 || i >= len(toks) || p.opener != 0 && !toks[i].of(p.opener) {
		return v, i, false
	}
	w := toks[i].word
	if int(w) >= len(p.first.group) || p.first.group[w] == 0 {
		return v, i, false
	}
	g := &p.first.groups[p.first.group[w]-1]
	if i+1 < len(toks) && g.next&toks[i+1].word.bit() != 0 {
		for k := range g.phrases {
			if e := &g.phrases[k]; e.next != 0 && toks[i+1].word == e.next && startsWith(toks, i, e.words) {
				return e.value, i + len(e.words), true
			}
		}
	}
	if g.alone {
		return g.value, i + 1, true
	}
	return v, i, false
}

// before returns the value of the longest phrase that ends right before token i, and its
// first token, or false.
func (p *phraseTable[V]) before(toks []token, i int) (v V, start int, ok bool) {
	if i < 1 {
		return v, i, false
	}
	for _, e := range p.last.of(toks[i-1].word) {
		if from := i - len(e.words); from >= 0 && startsWith(toks, from, e.words) {
			return e.value, from, true
		}
	}
	return v, i, false
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

// joined returns the words of a phrase as tables write them: "cookie_banner".
func (l *lexicon) joined(words []wordID) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte('_')
		}
		b.WriteString(l.index.words[w])
	}
	return b.String()
}
