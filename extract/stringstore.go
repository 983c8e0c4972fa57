package extract

import "strings"

// A stringStore keeps many short texts in few pieces of memory.
type stringStore struct{ b strings.Builder }

// storePiece is the size in bytes of a piece.
const storePiece = 512

// keep returns the text of b.
func (s *stringStore) keep(b []byte) string {
	if s.b.Len()+len(b) > s.b.Cap() {
		s.b = strings.Builder{} // the texts so far stay where they are
		s.b.Grow(max(storePiece, len(b)))
	}
	from := s.b.Len()
	s.b.Write(b)
	return s.b.String()[from:]
}
