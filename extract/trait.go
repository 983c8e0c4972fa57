package extract

// A trait is a bit for each set of words for which a whole article is searched. The traits of
// a word stand on each of its tokens, so that a search passes over most at a glance.
type trait uint64

// trait gives the words of the sets a trait. A set that grows afterwards needs another one.
func (l *lexicon) trait(sets ...wordSet) trait {
	x := trait(1) << l.taken
	if l.taken++; x == 0 {
		panic("extract: no bit is left for another trait")
	}
	for _, s := range sets {
		for w := range s.all() {
			l.index.known[w].traits |= x
		}
	}
	return x
}

// neighbours gives the words of two sets traits that stand side by side, and returns that of the second. A word that is of the first
// stands before one of the second if the traits of the one, moved by a bit, have it as well as those of the other.
func (l *lexicon) neighbours(before, behind wordSet) trait {
	l.trait(before)
	return l.trait(behind)
}

// wordsOf returns the words that have a trait.
func (l *lexicon) wordsOf(x trait) (out wordSet) {
	for w, has := range l.index.known {
		if has.traits&x != 0 {
			out.add(wordID(w))
		}
	}
	return out
}

// traitsOf returns the traits of a word.
func (l *lexicon) traitsOf(w wordID) trait { return l.index.known[w].traits }
