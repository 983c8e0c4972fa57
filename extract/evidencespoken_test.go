package extract

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// spokenMagnitudes are the words that a number in digits goes on with where it is written as it is said.
var spokenMagnitudes = map[string]int64{
	"thousand": 1e3, "grand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "m": 1e6, "crore": 1e7, "crores": 1e7, "cr": 1e7, "billion": 1e9, "bn": 1e9,
}

// spokenFigures returns the figures of a number that starts with digits and is written as it is said: "692" for "69-point-two
// billion", "216" for "21 billion 600 million", "35" for "3 1/2 million".
func spokenFigures(s string) string {
	const one = 1_000_000 // in millionths
	total, part, unit, quarters := int64(0), int64(0), int64(0), int64(0)
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !letter(r) && !digit(r) && !strings.ContainsRune(",./", r) }) {
		if i := strings.IndexAny(w, "0123456789"); i > 0 {
			w = w[i:] // "Rs1"
		}
		of, magnitude := spokenMagnitudes[w]
		n, err := strconv.ParseInt(strings.ReplaceAll(w, ",", ""), 10, 64)
		switch {
		case magnitude:
			total, part, unit = total+part*of, 0, 0
		case w == "point":
			unit = one
		case unit > 1 && err == nil: // "4 point 25"
			for _, d := range w {
				unit /= 10
				part += int64(d-'0') * unit
			}
		case unit > 1 && (w == "oh" || small[w] > 0):
			unit /= 10
			part += small[w] * unit
		case err == nil && n < 1_000_000_000:
			part = n * one
		case w == "1/2" || w == "half":
			part += one / 2
		case w == "1/4" || w == "quarter":
			part += one / 4
		case w == "3/4":
			part += 3 * one / 4
		case w == "quarters":
			part += quarters * one / 4
		default:
			quarters = small[w]
		}
	}
	return strings.TrimRight(fmt.Sprint(total+part), "0")
}

func TestSpokenFigures(t *testing.T) {
	for quote, want := range map[string]string{
		"69-point-two billion won":          "692",
		"4 point 25 million pounds":         "425",
		"12-point-seven-five-million":       "1275",
		"2 and a half million dollars":      "25",
		"£2 and three quarters million":     "275",
		"3 1/2 million dollars":             "35",
		"21 billion 600 million won":        "216",
		"Rs1 crore 25 lakh":                 "125",
		"27 million 802,946 euros":          "27802946",
		"27 million and 800 thousand euros": "278",
		"£90 grand":                         "9",
	} {
		if got := spokenFigures(quote); got != want {
			t.Errorf("spokenFigures(%q) = %q, want %q", quote, got, want)
		}
	}
}
