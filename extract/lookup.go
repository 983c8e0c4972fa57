package extract

// A lookup tells of every word of an article which phrase of a table starts with it. Most words start
// none, or are one by themselves, which it tells without a look at the phrases.
type lookup struct {
	phrases *phrasesBy
	alone   []uint16 // by wordID: the number of a word that is a phrase by itself, or 0
	opener  trait    // of the words that phrases start with
	more    trait    // of the words that start a phrase of several words
	next    trait    // of the words that are the second of one: the bit after that of more
}

// newLookup returns a lookup of phrases, of which none is added afterwards.
func newLookup(phrases *phrasesBy, lex *lexicon) lookup {
	phrases.pack()
	var opener, more, next wordSet
	alone := make([]uint16, lex.size())
	for i := range phrases.groups {
		g := &phrases.groups[i]
		alone[g.word] = g.alone
		opener.add(g.word)
		if g.from < g.to {
			more.add(g.word)
		}
	}
	for i := range phrases.phrases {
		next.add(phrases.phrases[i].second)
	}
	return lookup{phrases: phrases, alone: alone, opener: lex.trait(opener), more: lex.trait(more), next: lex.trait(next)}
}

// at returns the number of the longest phrase that starts at token i, or 0.
func (x *lookup) at(toks []token, i int) uint16 {
	t := &toks[i]
	if next := &toks[min(i+1, len(toks)-1)]; t.traits<<1&next.traits&x.next != 0 { // it is of more, too
		number, _ := x.phrases.at(toks, i)
		return uint16(number)
	}
	if int(t.word) < len(x.alone) {
		return x.alone[t.word]
	}
	return 0
}
