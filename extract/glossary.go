package extract

// The tables whose words a glossary gathers.
const (
	ofActs = iota
	ofRulings
	ofTones
	ofThemes
	ofNews
	ofCues      // of each set of cues one
	glossTables = ofCues + cueSets
)

// A glossary says at once what many tables say of a word or phrase, so that each word of an
// article is looked up once and not in every table. Its words and phrases are glosses, each with a number.
type glossary struct {
	words lookup
	heads []glossHead           // by number of a gloss
	says  [glossTables]glossSet // by table
	rare  trait                 // of the few words that are looked for one by one
}

// A glossHead is what is asked of every word of an article, side by side.
type glossHead struct {
	in      glossMarks
	news    uint16 // which news word it is, or 0
	opening uint16 // which opening of patterns, or 0
}

// glossMarks are a bit for each table that says something of a word, and those below.
type glossMarks uint16

// Marks beside those of the tables. The first word of an atom has that of the atom, whatever the tables say of it.
const (
	openingMark glossMarks = 1 << (glossTables + iota) // the anchors of patterns may start so
	moneyMark
	regulatorMark
	nameMark
	shownMark // it is not of the page's furniture
	namedMark // it is one of a name of several words

	atomMarks    = moneyMark | regulatorMark | nameMark
	glossedMarks = (openingMark-1)&^usualMarks | atomMarks // of all but the usual words
)

// markOf is that of an atom by its kind. Others are no words of any table.
var markOf = [nameAtom + 1]glossMarks{moneyAtom: moneyMark, regulatorAtom: regulatorMark, nameAtom: nameMark}

// usualMarks are those of the tables of common words, which most words of an article are.
const usualMarks glossMarks = 1<<ofNews | 1<<ofTones

// A glossSet is what a table says. Many glosses say the same, so that they have but its number.
type glossSet struct {
	of  []uint16 // by number of a gloss
	all []said   // the first says nothing
}

// said is what a table says of a word or phrase.
type said struct {
	set   uint64 // groups, one bit each, or the number of a word
	words uint8  // how many words the table has there
}

// newGlossary gathers what the tables say, and what the anchors of patterns start with. None of them grows afterwards.
func newGlossary(lex *lexicon, tables [glossTables]*phraseTable[uint64], openings *phrasesBy) *glossary {
	phrases, n := &phrasesBy{}, 1 // the first number stands for none
	gather := func(from *phrasesBy) {
		for words := range from.all() {
			if !phrases.has(words) {
				phrases.add(words[0], words, n)
				n++
			}
		}
	}
	for _, t := range tables {
		gather(&t.first)
	}
	gather(openings)
	g := &glossary{words: newLookup(phrases, lex), heads: make([]glossHead, n)}
	for i, t := range tables {
		g.says[i] = newGlossSet(t, phrases, n)
		for gloss, number := range g.says[i].of {
			if number > 0 {
				g.heads[gloss].in |= 1 << i
			}
		}
	}
	for words, gloss := range phrases.all() {
		x := &g.heads[gloss]
		x.news = uint16(g.says[ofNews].said(uint16(gloss)).set)
		if number, _ := openings.within(words); number > 0 {
			x.opening = uint16(number)
			x.in |= openingMark
		}
	}
	return g
}

// newGlossSet gathers what a table says of so many words and phrases, of the longest phrases it has that they start with.
func newGlossSet(table *phraseTable[uint64], phrases *phrasesBy, n int) glossSet {
	s, known := glossSet{of: make([]uint16, n), all: make([]said, 1)}, map[said]uint16{}
	for words, gloss := range phrases.all() {
		number, n := table.first.within(words)
		if number == 0 {
			continue
		}
		x := said{table.values[number], uint8(n)}
		if s.of[gloss] = known[x]; s.of[gloss] == 0 {
			s.of[gloss] = uint16(len(s.all))
			known[x], s.all = s.of[gloss], append(s.all, x)
		}
	}
	return s
}

// said returns what the table says of a gloss.
func (s *glossSet) said(gloss uint16) *said { return &s.all[s.of[gloss]] }
