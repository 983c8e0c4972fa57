package extract

import "slices"

// A sieve is a list of what is kept of a row of values. Each value is written down and counted only if it is wanted, so that
// it makes no difference in time which are: no processor foresees that.
type sieve[T any] struct {
	all []T // with room for every value
	n   int // how many are kept
}

// sieveOn returns an empty sieve for n values, which takes over the memory of a list.
func sieveOn[T any](list []T, n int) sieve[T] { return sieve[T]{all: list}.room(n) }

// room returns the sieve with room for n values more.
func (s sieve[T]) room(n int) sieve[T] {
	s.all = slices.Grow(s.all[:s.n], n)[:s.n+n]
	return s
}

// with returns the sieve after one more value.
func (s sieve[T]) with(x T, wanted bool) sieve[T] {
	s.all[s.n] = x
	if wanted {
		s.n++
	}
	return s
}

// kept returns the values that are.
func (s sieve[T]) kept() []T { return s.all[:s.n] }
