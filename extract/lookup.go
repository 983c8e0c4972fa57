package extract

// A lookup tells of every word of an article which phrase of a table starts with it. Most words start
// none, or are one by themselves, which it tells without a look at the phrases.
type lookup struct {
	phrases *phrasesBy
	alone   []uint16 // by wordID: the number of a word that is a phrase by itself, or 0
	opener  trait    // of the words that phrases start with, once the lookup is sealed; else 0
	more    trait    // of the words that start a phrase of several words
	next    trait    // of the words that are the second of one
}

// newLookup returns a lookup of phrases, of which none is added afterwards.
func newLookup(phrases *phrasesBy, lex *lexicon) lookup {
	phrases.pack()
	x := lookup{phrases: phrases, alone: make([]uint16, lex.size())}
	for i := range phrases.groups {
		g := &phrases.groups[i]
		x.alone[g.word] = g.alone
	}
	return x
}

// seal gives the words of the phrases traits, by which most tokens are passed over at a glance.
func (x *lookup) seal(lex *lexicon) {
	var opener, more, next wordSet
	for i := range x.phrases.groups {
		g := &x.phrases.groups[i]
		opener.add(g.word)
		if g.from < g.to {
			more.add(g.word)
		}
	}
	for i := range x.phrases.phrases {
		next.add(x.phrases.phrases[i].second)
	}
	x.opener, x.more, x.next = lex.trait(opener), lex.trait(more), lex.trait(next)
}

// at returns the number of the longest phrase that starts at token i, or 0.
func (x *lookup) at(toks []token, i int) uint16 {
	switch t := &toks[i]; {
	case t.of(x.more) && i+1 < len(toks) && toks[i+1].of(x.next), x.opener == 0:
		number, _ := x.phrases.at(toks, i)
		return uint16(number)
	case t.of(x.opener):
		return x.alone[t.word]
	}
	return 0
}
