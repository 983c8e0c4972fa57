package extract

// neighbours name the features of the words that stand right before something, and of
// those right after it.
type neighbours struct {
	known  [2][]featureName // by side and wordID, 0 for other words
	others [2]featureName   // by side, of all other words
}

// newNeighbours names the features of some words, by a prefix for each side.
func newNeighbours(lex *lexicon, v *vocabulary, prefixes [2]string, words []string, others [2]featureName) neighbours {
	n := neighbours{others: others}
	for side, prefix := range prefixes {
		for _, w := range words {
			id := lex.intern(w)
			n.known[side] = reaching(n.known[side], id)
			n.known[side][id] = v.named(prefix, w)
		}
	}
	return n
}

// of returns the feature of a word right before (0) or after (1).
func (n *neighbours) of(side int, w wordID) featureName {
	if int(w) >= len(n.known[side]) || n.known[side][w] == 0 {
		return n.others[side]
	}
	return n.known[side][w]
}
