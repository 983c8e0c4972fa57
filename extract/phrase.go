package extract

import (
	"iter"
	"math"
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
// table keeps two bytes for each.
type phrasesBy struct {
	group   []uint16 // of a word, by wordID, from 1; 0 for none
	groups  []phraseGroup
	phrases []phrase // of several words, group by group, once the table is packed
	words   []wordID // of all these

	lists [][]phrase    // by group, until the table is packed: its phrases of several words, the longest first
	room  store[phrase] // of the lists
}

// A phraseGroup is the phrases that one word has. Where the next word is the second of none, as mostly,
// this is seen without a look at any.
type phraseGroup struct {
	next     wordBits // of the second words
	from, to uint16   // where its phrases of several words are, once the table is packed
	alone    uint16   // the number of the word as a phrase by itself, or 0
	word     wordID
}

// A phrase is one of several words. Its second word tells most apart, so that the others, which stand
// elsewhere, are seldom looked at.
type phrase struct {
	second wordID
	number uint16
	at     uint16 // where its words start
	n      uint8  // how many there are
}

// add stores a phrase; of two equal ones the first wins.
func (p *phraseTable[V]) add(words []wordID, value V) {
	if len(p.values) == 0 {
		p.values = make([]V, 1)
	}
	p.values = append(p.values, value)
	p.first.add(words[0], words, len(p.values)-1)
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
	p.last.add(words[len(words)-1], words, len(p.values)-1)
}

// add stores a phrase by a word of it.
func (p *phrasesBy) add(w wordID, words []wordID, number int) {
	if number > math.MaxUint16 || len(p.words) > math.MaxUint16 {
		panic("extract: a table has more phrases than can be numbered")
	}
	p.group = reaching(p.group, w)
	if p.group[w] == 0 {
		p.groups, p.lists = append(p.groups, phraseGroup{word: w}), append(p.lists, nil)
		p.group[w] = uint16(len(p.groups))
	}
	g := p.of(w)
	if len(words) == 1 {
		if g.alone == 0 {
			g.alone = uint16(number)
		}
		return
	}
	g.next |= words[1].bit()
	list := &p.lists[p.group[w]-1]
	k := len(*list)
	for k > 0 && int((*list)[k-1].n) < len(words) {
		k--
	}
	*list = p.room.insert(*list, k, phrase{words[1], uint16(number), uint16(len(p.words)), uint8(len(words))})
	p.words = append(p.words, words...)
}

// of returns what there is of a word, or nil.
func (p *phrasesBy) of(w wordID) *phraseGroup {
	if int(w) >= len(p.group) || p.group[w] == 0 {
		return nil
	}
	return &p.groups[p.group[w]-1]
}

// several returns the phrases of several words that are in a group.
func (p *phrasesBy) several(g *phraseGroup) []phrase {
	if p.lists != nil {
		return p.lists[p.group[g.word]-1]
	}
	return p.phrases[g.from:g.to]
}

// wordsOf returns the words of a phrase.
func (p *phrasesBy) wordsOf(x *phrase) []wordID { return p.words[x.at : int(x.at)+int(x.n)] }

// pack puts what the groups have side by side, for it is looked at in all corners of an article. No phrase is
// added afterwards.
func (p *phrasesBy) pack() {
	if p.lists == nil {
		return // it is packed
	}
	words := make([]wordID, 0, len(p.words))
	for i, list := range p.lists {
		p.groups[i].from = uint16(len(p.phrases))
		for _, x := range list {
			words = append(words, p.wordsOf(&x)...)
			x.at = uint16(len(words) - int(x.n))
			p.phrases = append(p.phrases, x)
		}
		p.groups[i].to = uint16(len(p.phrases))
	}
	p.words, p.lists, p.room = words, nil, store[phrase]{}
}

// all yields the words of every phrase and its number.
func (p *phrasesBy) all() iter.Seq2[[]wordID, int] {
	return func(yield func([]wordID, int) bool) {
		for i := range p.groups {
			g := &p.groups[i]
			for _, x := range p.several(g) {
				if !yield(p.wordsOf(&x), int(x.number)) {
					return
				}
			}
			if g.alone != 0 && !yield([]wordID{g.word}, int(g.alone)) {
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
func (p *phrasesBy) within(words []wordID) (number, n int) {
	g := p.of(words[0])
	if g == nil {
		return 0, 0
	}
	if len(words) > 1 {
		for _, x := range p.several(g) {
			if x.second == words[1] && int(x.n) <= len(words) && slices.Equal(p.wordsOf(&x), words[:x.n]) {
				return int(x.number), int(x.n)
			}
		}
	}
	return int(g.alone), int(min(g.alone, 1))
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
		next, all := toks[i+1].word, p.several(g)
		for k := range all {
			x := &all[k]
			if x.second == next && (x.n == 2 || goesOn(toks, i, p.wordsOf(x), 2)) {
				return int(x.number), i + int(x.n)
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
	for _, x := range p.last.several(g) {
		if start := i - int(x.n); start >= 0 && startsWith(toks, start, p.last.wordsOf(&x)) {
			return p.values[x.number], start, true
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
