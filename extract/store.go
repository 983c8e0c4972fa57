package extract

// A store keeps many short lists in few pieces of memory, side by side.
type store[T any] struct {
	room []T // that is left
	size int // of the last piece
}

// Sizes of the pieces of a store: each is twice the one before.
const (
	smallestPiece = 16
	largestPiece  = 1024
)

// keep returns a list of its own with the same values.
func (s *store[T]) keep(list []T) []T { return append(s.empty(len(list)), list...) }

// add returns where a value of its own is kept.
func (s *store[T]) add(x T) *T { return &append(s.empty(1), x)[0] }

// insert puts a value into a list at place k. The list moves where it has no more room.
func (s *store[T]) insert(list []T, k int, x T) []T {
	if len(list) == cap(list) {
		list = append(s.empty(2*len(list)+1), list...)
	}
	list = append(list, x)
	copy(list[k+1:], list[k:])
	list[k] = x
	return list
}

// empty returns an empty list with room for n values.
func (s *store[T]) empty(n int) []T {
	if n > len(s.room) {
		s.size = min(max(2*s.size, smallestPiece), largestPiece)
		s.room = make([]T, max(n, s.size))
	}
	list := s.room[:0:n]
	s.room = s.room[n:]
	return list
}
