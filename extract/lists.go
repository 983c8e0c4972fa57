package extract

import "slices"

// lists holds a list for each number. The lists stand one after another, for most are short or
// empty and many are read for every article.
type lists[T any] struct {
	from []int32 // by number: where its list starts, and the next one's
	all  []T
}

// newLists lists values by the number of each, of so many numbers. Those of a number keep their order.
func newLists[N ~uint16, T any](size int, numbers []N, values []T) lists[T] {
	l := lists[T]{from: make([]int32, size+1), all: make([]T, len(values))}
	for _, k := range numbers {
		l.from[int(k)+1]++
	}
	for k := range size {
		l.from[k+1] += l.from[k]
	}
	next := slices.Clone(l.from)
	for i, k := range numbers {
		l.all[next[k]] = values[i]
		next[k]++
	}
	return l
}

// reaching returns a list by wordID that is long enough for a word.
func reaching[T any](list []T, w wordID) []T {
	if missing := int(w) + 1 - len(list); missing > 0 {
		return append(list, make([]T, missing)...)
	}
	return list
}

// rooms are lists that stand one after another.
type rooms[T any] struct {
	sizes []int
	lists [][]T
}

// of returns n empty lists that stand in all, each with room for as many values as there are of its
// number. The lists themselves are good until others are asked for.
func (r *rooms[T]) of(all []T, numbers []int, n int) [][]T {
	sizes, lists := take(&r.sizes, n), take(&r.lists, n)
	for _, k := range numbers {
		sizes[k]++
	}
	for k, size := range sizes {
		lists[k], all = all[:0:size], all[size:]
	}
	return lists
}

// span returns where the list of a number starts and ends among all.
func (l *lists[T]) span(number uint16) (from, to int32) {
	if int(number)+1 >= len(l.from) {
		return 0, 0
	}
	return l.from[number], l.from[number+1]
}
