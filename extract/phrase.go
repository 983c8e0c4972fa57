package extract

import (
	"iter"
	"slices"
	"strings"
)

// A phraseTable finds phrases of words by their first word, so that a look-up costs the same
// whatever the number of phrases.
type phraseTable[V any] struct {
	first  phrasesBy // their numbers
	values []V       // by the number of a phrase; of 0, which is none, the zero value
	opener trait     // of the words that phrases start with, once the table is sealed; else 0
}

// A twoEndedTable finds phrases by their last word too.
type twoEndedTable[V any] struct {
	phraseTable[V]
	last phrasesBy
}

// phrasesBy holds the numbers of phrases by one of their words. Most words have none, so that a
// table keeps two bytes for each, not a slice.
type phrasesBy struct {
	group  []uint16 // of a word, by wordID, from 1; 0 for none
	groups []phraseGroup

	seconds store[wordID] // of the groups, until they are packed
	phrases store[phrase] // likewise
}

// A phraseGroup is the phrases that one word has. Where the next word is the second of none, as mostly,
// this is seen without a look at any. It fills a line of the cache.
type phraseGroup struct {
	next    wordBits // of the second words
	alone   int32    // the number of the word as a phrase by itself, or 0
	word    wordID
	seconds []wordID // of each phrase of several words the second, by which most are told apart
	phrases []phrase // these, the longest first
}

// A phrase is the words of one with its number.
type phrase struct {
	words  []wordID
	number int32
}

// add stores a phrase; of two equal ones the first wins.
func (p *phraseTable[V]) add(words []wordID, value V) {
	if len(p.values) == 0 {
		p.values = make([]V, 1)
	}
	p.values = append(p.values, value)
	p.first.add(words[0], words, int32(len(p.values)-1))
}

// of returns where the value of a phrase is kept, which is stored if it is new.
func (p *phraseTable[V]) of(words []wordID) *V {
	if number, n := p.first.within(words); n == len(words) {
		return &p.values[number]
	}
	var none V
	p.add(words, none)
	return &p.values[len(p.values)-1]
}

// add stores a phrase; of two equal ones the first wins.
func (p *twoEndedTable[V]) add(words []wordID, value V) {
	p.phraseTable.add(words, value)
	p.last.add(words[len(words)-1], words, int32(len(p.values)-1))
}

// add stores a phrase by a word of it.
func (p *phrasesBy) add(w wordID, words []wordID, number int32) {
	p.group = reaching(p.group, w)
	if p.group[w] == 0 {
		p.groups = append(p.groups, phraseGroup{word: w})
		p.group[w] = uint16(len(p.groups))
	}
	g := p.of(w)
	if len(words) == 1 {
		if g.alone == 0 {
			g.alone = number
		}
		return
	}
	g.next |= words[1].bit()
	k := len(g.phrases)
	for k > 0 && len(g.phrases[k-1].words) < len(words) {
		k--
	}
	g.seconds = p.seconds.insert(g.seconds, k, words[1])
	g.phrases = p.phrases.insert(g.phrases, k, phrase{words, number})
}

// of returns what there is of a word, or nil.
func (p *phrasesBy) of(w wordID) *phraseGroup {
	if int(w) >= len(p.group) || p.group[w] == 0 {
		return nil
	}
	return &p.groups[p.group[w]-1]
}

// pack puts what the groups have side by side, for it is looked at in all corners of an article. No phrase is
// added afterwards.
func (p *phrasesBy) pack() {
	var seconds, words []wordID
	var phrases []phrase
	for i := range p.groups {
		g := &p.groups[i]
		seconds, phrases = append(seconds, g.seconds...), append(phrases, g.phrases...)
		for _, x := range g.phrases {
			words = append(words, x.words...)
		}
	}
	for i := range phrases {
		n := len(phrases[i].words)
		phrases[i].words, words = words[:n:n], words[n:]
	}
	for i := range p.groups {
		g := &p.groups[i]
		n := len(g.seconds)
		g.seconds, seconds = seconds[:n:n], seconds[n:]
		g.phrases, phrases = phrases[:n:n], phrases[n:]
	}
	p.seconds, p.phrases = store[wordID]{}, store[phrase]{}
}

// all yields the words of every phrase and its number.
func (p *phrasesBy) all() iter.Seq2[[]wordID, int32] {
	return func(yield func([]wordID, int32) bool) {
		for i := range p.groups {
			g := &p.groups[i]
			for k := range g.phrases {
				if !yield(g.phrases[k].words, g.phrases[k].number) {
					return
				}
			}
			if g.alone != 0 && !yield([]wordID{g.word}, g.alone) {
				return
			}
		}
	}
}

// has reports whether a phrase is there.
func (p *phrasesBy) has(words []wordID) bool {
	number, n := p.within(words)
	return number > 0 && n == len(words)
}

// within returns the number of the longest phrase that some words start with, and how many
// words it has, or 0.
func (p *phrasesBy) within(words []wordID) (number int32, n int) {
	g := p.of(words[0])
	if g == nil {
		return 0, 0
	}
	if len(words) > 1 {
		for k, second := range g.seconds {
			if x := &g.phrases[k]; second == words[1] && len(x.words) <= len(words) && slices.Equal(x.words, words[:len(x.words)]) {
				return x.number, len(x.words)
			}
		}
	}
	return g.alone, int(min(g.alone, 1))
}

// seal gives the words that phrases of the table start with a trait, by which most tokens are
// passed over at a glance. No phrase is added afterwards.
func (p *phraseTable[V]) seal(lex *lexicon) {
	var openers wordSet
	for i := range p.first.groups {
		openers.add(p.first.groups[i].word)
	}
	p.opener = lex.trait(openers)
	p.first.pack()
}

// at returns the value of the longest phrase that starts at token i, and the token after
// it, or false.
func (p *phraseTable[V]) at(toks []token, i int) (v V, end int, ok bool) {
	if i < 0 || i >= len(toks) || p.opener != 0 && !toks[i].of(p.opener) {
		return v, i, false
	}
	number, end := p.first.at(toks, i)
	if number == 0 {
		return v, i, false
	}
	return p.values[number], end, true
}

// at returns the number of the longest phrase that starts at token i, and the token after it, or 0.
func (p *phrasesBy) at(toks []token, i int) (number, end int) {
	g := p.of(toks[i].word)
	if g == nil {
		return 0, i
	}
	if i+1 < len(toks) && g.next&toks[i+1].word.bit() != 0 && toks[i+1].sentence == toks[i].sentence {
		next := toks[i+1].word
		for k, second := range g.seconds {
			if second != next {
				continue
			}
			if x := &g.phrases[k]; len(x.words) == 2 || goesOn(toks, i, x.words, 2) {
				return int(x.number), i + len(x.words)
			}
		}
	}
	return int(g.alone), i + 1
}

// before returns the value of the longest phrase that ends right before token i, and its
// first token, or false.
func (p *twoEndedTable[V]) before(toks []token, i int) (v V, start int, ok bool) {
	if i < 1 {
		return v, i, false
	}
	g := p.last.of(toks[i-1].word)
	if g == nil {
		return v, i, false
	}
	for k := range g.phrases {
		if x := &g.phrases[k]; i >= len(x.words) && startsWith(toks, i-len(x.words), x.words) {
			return p.values[x.number], i - len(x.words), true
		}
	}
	if g.alone == 0 {
		return v, i, false
	}
	return p.values[g.alone], i - 1, true
}

// startsWith reports whether the words stand at token i on, within one sentence.
func startsWith(toks []token, i int, words []wordID) bool { return goesOn(toks, i, words, 0) }

// goesOn reports the same of words of which the first k are known to stand there.
func goesOn(toks []token, i int, words []wordID, k int) bool {
	if i+len(words) > len(toks) {
		return false
	}
	for ; k < len(words); k++ {
		if toks[i+k].word != words[k] || toks[i+k].sentence != toks[i].sentence {
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
