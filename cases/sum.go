package cases

import (
	"strconv"
	"strings"

	"regwire"
)

// A likeness is how well two figures agree, from not at all to exactly.
type likeness int

const (
	apart     likeness = iota
	slip               // one is the other with a slip: a digit wrong, two changed places, a nought more
	converted          // the same within the rates of two currencies
	rounded            // one is the other rounded or cut off
	equal
)

// alike compares two sums.
func (r rateTable) alike(a, b regwire.Money) likeness {
	if a.Currency == b.Currency {
		like := figures(a.Minor, b.Minor)
		if plain(a) && plain(b) && (like == rounded || like == slip && max(major(a), major(b)) < slipFrom) {
			return apart
		}
		if like == rounded && max(major(a), major(b)) < 1e6 && !nearlyEqual(a.Minor, b.Minor) {
			return apart
		}
		return like
	}
	if r.dollars[a.Currency] && r.dollars[b.Currency] && figures(a.Minor, b.Minor) >= rounded {
		return converted // "$750,000" read as another country's dollars
	}
	return r.convert(a, b)
}

// plain reports whether a sum is one that nobody would round any further: two figures at
// most, and less than a million. €48,000 is not €50,000, and in a list of
// small fines €150 is no slip for €1,500.
func plain(m regwire.Money) bool {
	_, count := unitOf(m.Minor)
	return count <= 2 && major(m) < 1e6
}

// nearlyEqual reports whether one of two sums below a million is the other rounded. Such a
// sum is not cut off, as 3,076,320 is in "£3.07m", and loses little: €112,000 is not €100,000.
func nearlyEqual(a, b int64) bool {
	diff := max(a-b, b-a)
	ua, _ := unitOf(a)
	ub, _ := unitOf(b)
	return diff*2 <= max(ua, ub) && float64(diff) <= 0.05*float64(max(a, b))
}

// slipFrom is from what a nought more or less is likelier a slip than another fine.
const slipFrom = 1e5

// figures compares two numbers. A number with a single figure before its noughts was
// rounded by up to half a unit of it; one with more, by less than one unit, for "£3.07m"
// may be 3,076,320 cut off.
func figures(a, b int64) likeness {
	if a == b {
		return equal
	}
	if a <= 0 || b <= 0 {
		return apart
	}
	if a > b {
		a, b = b, a
	}
	diff, share := b-a, float64(b-a)/float64(b)
	for _, r := range []int64{a, b} {
		unit, count := unitOf(r)
		if count == 1 && diff*2 <= unit && share <= 0.12 || count > 1 && diff < unit && share <= 0.05 {
			return rounded
		}
	}
	if misprinted(a, b) || share <= 0.01 {
		return slip
	}
	return apart
}

// unitOf returns the value of the last figure of n that is not nought, and how many
// figures n has up to it: 6,090,000 gives 10,000 and 3.
func unitOf(n int64) (unit int64, count int) {
	unit = 1
	for n%10 == 0 && n > 0 {
		n /= 10
		unit *= 10
	}
	for ; n > 0; n /= 10 {
		count++
	}
	return unit, count
}

// misprinted reports whether a and b have the same figures but for one that is wrong, two
// neighbours that changed places (both with five figures at least), or noughts at the end.
func misprinted(a, b int64) bool {
	x, y := figuresOf(a), figuresOf(b)
	if x == y {
		return len(x) > 1
	}
	if len(x) != len(y) || len(x) < 5 {
		return false
	}
	var at []int
	for i := range x {
		if x[i] != y[i] {
			at = append(at, i)
		}
	}
	return len(at) == 1 || len(at) == 2 && at[1] == at[0]+1 && x[at[0]] == y[at[1]] && x[at[1]] == y[at[0]]
}

// figuresOf returns the digits of n without the noughts at the end.
func figuresOf(n int64) string { return strings.TrimRight(strconv.FormatInt(n, 10), "0") }

// telling says how much it tells that two sums agree: 5,000 is a common sum, 247,590 is
// not. It runs from 1.5 to 4.
func telling(m regwire.Money) float64 {
	_, count := unitOf(m.Minor)
	points := 1 + 0.75*float64(min(count, 3))
	if major(m) >= 1e6 {
		points++
	} else if major(m) >= 1e5 {
		points += 0.5
	}
	return min(points, 4)
}
