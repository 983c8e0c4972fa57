package extract

import (
	"math"
	"unicode/utf8"
)

// A num is a decimal number: mant × 10^exp. power is the part of exp that comes from a
// magnitude: 6 for "3.5 million", whose exp is 5.
type num struct {
	mant       int64
	exp, power int
}

// times returns n with a magnitude applied.
func (n num) times(power int) num { return num{n.mant, n.exp + power, n.power + power} }

// exceeds reports whether n is more than another number, as far as both fit.
func (n num) exceeds(other num) bool {
	a, ok := n.scaled(4)
	b, fits := other.scaled(4)
	return ok && fits && a > b
}

// scaled returns n × 10^shift as a whole number, and false when it is not one or does
// not fit.
func (n num) scaled(shift int) (int64, bool) {
	m, e := n.mant, n.exp+shift
	for ; e > 0; e-- {
		if m > math.MaxInt64/10 {
			return 0, false
		}
		m *= 10
	}
	for ; e < 0; e++ {
		if m%10 != 0 {
			return 0, false
		}
		m /= 10
	}
	return m, true
}

// parseNumber reads digits with separators: "1,234.56", "1.234,56", "1'234.56", "3.07",
// "3,5", "1,00,000", ".5". Groups that are not of three digits ("17,500,00") make it a misprint: false.
// A single separator before exactly three digits groups thousands if it is a comma, and
// if it is a full stop only where no magnitude follows ("1.234 million").
func parseNumber(s string, magnitude bool) (num, bool) {
	var g digitGroups
	if !g.read(s) || g.last > 0 && g.values[0] == 0 && g.lens[0] > 1 {
		return num{}, false // "000,5" is written from right to left
	}
	whole := g.last // groups up to it make the whole part
	if g.last == 1 && g.values[0] == 0 || g.last > 0 && decimal(g.marks[:g.last], g.lens[g.last], magnitude) {
		whole--
	}
	v, ok := g.whole(whole)
	if !ok || whole == g.last {
		return num{mant: v}, ok
	}
	digits := g.lens[g.last]
	if digits > 6 {
		return num{}, false
	}
	for range digits {
		if v > math.MaxInt64/10-9 {
			return num{}, false
		}
		v *= 10
	}
	return num{mant: v + g.values[g.last], exp: -digits}, true
}

// digitGroups are the runs of digits of a number, with the marks between them.
type digitGroups struct {
	values [8]int64
	lens   [8]int  // digits of each
	marks  [8]byte // after each
	last   int     // index of the last run
}

// read cuts digits with separators into runs, past tags, and returns false for too many.
func (g *digitGroups) read(s string) bool {
	inside := false // of a tag
	for _, r := range s {
		switch {
		case inside || r == '<':
			inside = r != '>'
		case digit(r):
			if g.lens[g.last] > 17 {
				return false
			}
			g.values[g.last] = g.values[g.last]*10 + int64(digitValue(r))
			g.lens[g.last]++
		case r == 0 || invisible(r):
		default:
			if g.last == len(g.values)-1 {
				return false
			}
			g.marks[g.last] = separator(r)
			g.last++
		}
	}
	return true
}

// whole returns the number that the groups up to the given one make, and false where they
// are not of three digits each, or of two in the Indian way: 1,00,00,000.
func (g *digitGroups) whole(upTo int) (int64, bool) {
	v := g.values[0]
	if upTo > 0 && v == 0 {
		return 0, false
	}
	for i := 1; i <= upTo; i++ {
		size, unit := 3, int64(1000)
		if i < upTo && g.lens[i] == 2 && g.lens[0] <= 2 && g.marks[0] == ',' && g.lens[1] == 2 {
			size, unit = 2, 100
		}
		if g.lens[i] != size || g.marks[i-1] != g.marks[0] || g.lens[0] > 3 || v > math.MaxInt64/1000-1 {
			return 0, false
		}
		v = v*unit + g.values[i]
	}
	return v, true
}

// decimal reports whether the last of seps, with digits after it, is a decimal mark.
func decimal(seps []byte, digits int, magnitude bool) bool {
	last := seps[len(seps)-1]
	for _, s := range seps[:len(seps)-1] {
		if s == last {
			return false // the same mark twice groups
		}
	}
	if len(seps) > 1 {
		return last != '\'' && (digits != 3 || last != ',')
	}
	switch last {
	case '.':
		return digits != 3 || magnitude
	case ',':
		return digits < 3
	}
	return false
}

// separator returns a mark between digits as one byte, 0 for what is none: of apostrophes the plain
// one, of the marks of other scripts those that they stand for, and of a dot at half height the point.
func separator(r rune) byte {
	switch r {
	case ',', '，', '٬', '‚':
		return ','
	case '.', '．', '٫', '·':
		return '.'
	case '\'', '’', '‘', '′', '´', '`':
		return '\''
	}
	return 0
}

// digitValue returns the value of a decimal digit of any script.
func digitValue(r rune) int {
	if r < utf8.RuneSelf {
		return int(r - '0')
	}
	const mathematical = '\U0001D7CE' // the zero of five runs of ten side by side
	if r >= mathematical && r < mathematical+50 {
		return int(r-mathematical) % 10
	}
	// Digits of one script stand in a run of ten that starts with its zero.
	zero := r
	for range 9 {
		if !digit(zero - 1) {
			break
		}
		zero--
	}
	return int(r - zero)
}

// small are the number words below a hundred.
var small = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90,
}

// magnitudes are the words that multiply a number, by their power of ten.
var magnitudes = map[string]int{
	"hundred": 2, "k": 3, "thousand": 3, "lakh": 5, "lakhs": 5, "m": 6, "mn": 6, "mln": 6, "mio": 6, "mil": 6, "mm": 6, "million": 6, "millions": 6,
	"millioner": 6, "miljoner": 6, "millionen": 6, "millones": 6, "milhões": 6, "milioni": 6,
	"crore": 7, "crores": 7, "b": 9, "bn": 9, "bln": 9, "billion": 9, "billions": 9, "mrd": 9, "milliard": 9, "milliards": 9, "milliarden": 9,
	"tn": 12, "trn": 12, "trillion": 12, "trillions": 12,
}

// fractions are the signs of parts of one, in hundredths.
var fractions = map[string]int64{"¼": 25, "½": 50, "¾": 75}
