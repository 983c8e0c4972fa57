package extract

import "slices"

// wordings hold the choices of words of all patterns in few bytes, side by side.
type wordings struct {
	all   []wording // the first stands for none
	rows  []wordID
	many  []wordSet
	known []uint16 // by number of a choice: its wording, or 0
}

// A wording is a choice of words. In its row stand the single words, unless there are many, and then the phrases, before each of
// which stands how many words it has.
type wording struct {
	from, to uint32 // the row
	few      uint16 // how many single words the row has
	many     uint16 // from 1, the set of the single words, if there are many
}

// newWordings returns wordings for so many choices.
func newWordings(choices int) wordings {
	return wordings{all: make([]wording, 1, choices+1), known: make([]uint16, choices)}
}

// number returns the number of a choice, of which it takes note.
func (s *wordings) number(c *choice) uint16 {
	if n := s.known[c.number]; n != 0 {
		return n
	}
	x := wording{from: uint32(len(s.rows)), few: uint16(len(c.few))}
	if len(c.few) == 0 && len(c.words) > 0 {
		s.many = append(s.many, c.words)
		x.many = uint16(len(s.many))
	}
	s.rows = append(s.rows, c.few...)
	for _, ph := range c.phrases {
		s.rows = append(append(s.rows, wordID(len(ph))), ph...)
	}
	x.to = uint32(len(s.rows))
	s.known[c.number], s.all = uint16(len(s.all)), append(s.all, x)
	return s.known[c.number]
}

// has reports whether a word is one of the single words of a wording.
func (s *wordings) has(number uint16, w wordID) bool {
	x := &s.all[number]
	if x.many != 0 {
		return s.many[x.many-1].has(w)
	}
	return slices.Contains(s.rows[x.from:x.from+uint32(x.few)], w)
}

// phrases returns those of a wording, for nextPhrase.
func (s *wordings) phrases(number uint16) []wordID {
	x := &s.all[number]
	return s.rows[x.from+uint32(x.few) : x.to]
}

// nextPhrase returns the first phrase of some and those behind it.
func nextPhrase(phrases []wordID) (first, others []wordID) {
	n := 1 + int(phrases[0])
	return phrases[1:n], phrases[n:]
}
