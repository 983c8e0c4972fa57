package extract

// A store keeps many short lists in few pieces of memory, side by side.
type store[T any] struct{ room []T }

// storeRoom is how many values a piece has room for.
const storeRoom = 1024

// keep returns a list of its own with the same values.
func (s *store[T]) keep(list []T) []T {
	n := len(list)
	if n > len(s.room) {
		s.room = make([]T, max(n, storeRoom))
	}
	kept := s.room[:n:n]
	s.room = s.room[n:]
	copy(kept, list)
	return kept
}

// add returns where a value of its own is kept.
func (s *store[T]) add(x T) *T { return &s.keep([]T{x})[0] }
