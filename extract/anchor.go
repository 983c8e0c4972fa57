package extract

// An anchor is one way in which the anchor of a pattern can be said. There are thousands, so that each
// has but numbers: of the plan of its pattern, of its phrase, 0 for one or two words, which the opening tells, and
// how many words it has.
type anchor struct {
	plan, phrase uint16
	words        uint8
}

// anchorsOfOne is how many anchors there are of a pattern, mostly, each counted at every opening.
const anchorsOfOne = 7

// openingsOf numbers from 1 what the anchors of patterns start with, and tells how many there are: a word
// that is one, or the first two words of a phrase. Common words start many phrases, and seldom is one of
// them there where the word stands.
func openingsOf(lex *lexicon, patterns []pattern) (openings *phrasesBy, n int) {
	openings = &phrasesBy{}
	seen := make([]bool, len(lex.choices))
	for i := range patterns {
		c := patterns[i].elements[patterns[i].anchor].choice
		if seen[c.number] {
			continue
		}
		seen[c.number] = true
		c.each(func(phrase []wordID) {
			if words := phrase[:min(2, len(phrase))]; !openings.has(words) {
				n++
				openings.add(words[0], words, n)
			}
		})
	}
	return openings, n
}

// appendOpenings adds the numbers of the openings at which a phrase may be an anchor. A single word may be
// one whatever follows it.
func appendOpenings(numbers []uint16, openings *phrasesBy, phrase []wordID) []uint16 {
	if len(phrase) > 1 {
		number, _ := openings.within(phrase)
		return append(numbers, uint16(number))
	}
	g := openings.of(phrase[0])
	numbers = append(numbers, g.alone)
	for _, x := range openings.several(g) {
		numbers = append(numbers, x.number)
	}
	return numbers
}
