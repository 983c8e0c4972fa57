package extract

import "slices"

// wordLists holds a list for each word. The lists stand one after another, for most are
// empty and all are read for every word of an article.
type wordLists[T any] struct {
	from []int32 // by wordID: where its list starts, and the next one's
	all  []T
}

// newWordLists lists values by the word of each, of so many words. Those of a word keep their order.
func newWordLists[T any](size int, words []wordID, values []T) wordLists[T] {
	l := wordLists[T]{from: make([]int32, size+1), all: make([]T, len(values))}
	for _, w := range words {
		l.from[w+1]++
	}
	for w := range size {
		l.from[w+1] += l.from[w]
	}
	next := slices.Clone(l.from)
	for i, w := range words {
		l.all[next[w]] = values[i]
		next[w]++
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

// span returns where the list of a word starts and ends among all.
func (l *wordLists[T]) span(w wordID) (from, to int32) {
	if int(w)+1 >= len(l.from) {
		return 0, 0
	}
	return l.from[w], l.from[w+1]
}
