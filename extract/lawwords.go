package extract

// lawWordSets are the sets of data/words.txt that tell something about the law that their
// words stand beside.
var lawWordSets = [...]string{"law_breach", "law_guilt", "law_limit", "law_force", "law_duty", "law_power", "law_doubt", "law_found", "law_kept", "law_rest"}

// lawWords names the features that the words before and after a law become.
type lawWords [2][][]featureName // by wordID

func newLawWords(lex *lexicon, v *vocabulary) (*lawWords, error) {
	b := &lawWords{}
	for side, prefix := range [...]string{"before:", "after:"} {
		b[side] = make([][]featureName, lex.size())
		for _, name := range lawWordSets {
			set, err := lex.set(name)
			if err != nil {
				return nil, err
			}
			for w := range b[side] {
				if set.words.has(wordID(w)) {
					b[side][w] = append(b[side][w], v.named(prefix+name))
				}
			}
		}
	}
	return b, nil
}

// of returns the features of a word on a side of a law: 0 before it, 1 after.
func (b *lawWords) of(side int, w wordID) []featureName {
	if int(w) >= len(b[side]) {
		return nil
	}
	return b[side][w]
}
