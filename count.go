package regwire

import (
	"strconv"
	"strings"
)

// A Count is a number of people with how exactly it was stated.
type Count struct {
	N         int64     `json:"count"`
	Qualifier Qualifier `json:"qualifier"`
}

// Qualifier says how a number was stated.
type Qualifier string

// The qualifiers of a number.
const (
	Exact   Qualifier = "exact"
	About   Qualifier = "about"
	AtLeast Qualifier = "at_least"
	UpTo    Qualifier = "up_to"
)

// String returns the count for people to read: "82,946", "about 1,000", "more than 500".
func (c Count) String() string {
	switch n := Thousands(c.N); c.Qualifier {
	case About:
		return "about " + n
	case AtLeast:
		return "at least " + n
	case UpTo:
		return "up to " + n
	default:
		return n
	}
}

// A Volume is a number of unlawful messages or calls.
type Volume struct {
	N    int64 `json:"count"`
	Unit Unit  `json:"unit"`
}

// Unit is what a volume counts.
type Unit string

// The units of a volume.
const (
	Calls    Unit = "calls"
	Texts    Unit = "texts"
	Emails   Unit = "emails"
	Messages Unit = "messages"
)

// String returns the volume for people to read: "1,234 calls".
func (v Volume) String() string { return Thousands(v.N) + " " + string(v.Unit) }

// Thousands writes n with a comma between groups of three digits.
func Thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, s = "-", s[1:]
	}
	var b strings.Builder
	for i, r := range s {
		if i > 0 && (len(s)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	return sign + b.String()
}

// A Date is a day, month or year in the form "2006-01-02", "2006-01" or "2006": as
// exact as the source was. The zero value is no date. Dates of one exactness sort as text.
type Date string

// Within reports whether d and e can be one day: the coarser is a prefix of the finer.
// An empty date is within none.
func (d Date) Within(e Date) bool {
	if d == "" || e == "" {
		return false
	}
	return strings.HasPrefix(string(d), string(e)) || strings.HasPrefix(string(e), string(d))
}
