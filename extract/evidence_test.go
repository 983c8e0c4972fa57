package extract

import (
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"regwire"
)

// faultsOf returns what is wrong with the evidence of an action: words that are not in the
// article, values without words, words that do not hold the value. It reads the words by
// itself, and so checks the readers of numbers too.
func faultsOf(a regwire.Article, x regwire.Action) []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	for _, e := range x.Evidence {
		if !e.Holds(a) {
			fault("%s: the words %q are not at %s %d-%d", e.Field, e.Quote, e.In, e.Start, e.End)
		}
	}
	proof := func(field string, holds func(quote string) bool) {
		var quotes []string
		for _, e := range x.Evidence {
			if e.Field != field {
				continue
			}
			if holds(e.Quote) {
				return
			}
			quotes = append(quotes, e.Quote)
		}
		fault("%s: no evidence holds the value; quotes %q, action %s", field, quotes, asJSON(x))
	}
	some := func(string) bool { return true }
	for field, set := range map[string]bool{"regulator": x.Regulator != "", "kind": x.Kind != "", "stage": x.Stage != "", "incident": x.Incident != nil} {
		if set {
			proof(field, some)
		}
	}
	if x.Organisation.Name != "" {
		proof("organisation", func(q string) bool {
			return strings.Join(strings.Fields(strings.ReplaceAll(q, "&amp;", "&")), " ") == x.Organisation.Name
		})
	}
	for field, m := range map[string]*regwire.Money{"amount": x.Amount, "previous_amount": x.Previous} {
		if m != nil {
			proof(field, func(q string) bool { return m.Minor > 0 && sameFigures(q, m.Minor) })
		}
	}
	if x.People != nil {
		proof("people", func(q string) bool { return x.People.N > 0 && sameFigures(q, x.People.N) })
	}
	if x.Volume != nil {
		proof("volume", func(q string) bool { return x.Volume.N > 0 && sameFigures(q, x.Volume.N) })
	}
	for _, l := range x.Laws {
		proof("laws", func(q string) bool { return figures(l) == "" || strings.Contains(digitsOf(q), lastFigures(l)) })
	}
	if x.Incident != nil && x.Incident.Date != "" {
		year, _, _ := strings.Cut(string(x.Incident.Date), "-")
		proof("incident_date", func(string) bool { return strings.Contains(digitsOf(a.Title+a.Text), year[2:]) })
	}
	return faults
}

func asJSON(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

// sameFigures reports whether the first number of a quote, in digits, in words or as it is said, has the
// same figures as n, noughts at its end aside: "£3.07m" and 307000000.
func sameFigures(quote string, n int64) bool {
	want := strings.TrimRight(fmt.Sprint(n), "0")
	return figures(quote) == want || wordFigures(quote) == want || spokenFigures(quote) == want
}

// tags are HTML tags, which may stand within a number.
var tags = regexp.MustCompile(`<[/!a-zA-Z][^>]*>`)

// figures returns the digits of the first number of s, without noughts at its ends. After
// a space only a group of three goes on with it, and so it does after a comma with a space beside it.
func figures(s string) string {
	var b strings.Builder
	all := []rune(plain(html.UnescapeString(tags.ReplaceAllString(s, ""))))
	three := func(i int) bool { return i+2 < len(all) && digit(all[i]) && digit(all[i+1]) && digit(all[i+2]) }
	for i := 0; i < len(all); i++ {
		part, isPart := fractions[string(all[i])]
		comma := i + 1
		for comma < len(all) && unicode.IsSpace(all[comma]) {
			comma++
		}
		switch r := all[i]; {
		case digit(r):
			b.WriteByte(byte('0' + digitValue(r)))
		case isPart:
			fmt.Fprint(&b, part)
			return strings.Trim(b.String(), "0")
		case b.Len() == 0:
		case separator(r) != 0 && i+1 < len(all) && digit(all[i+1]):
		case unicode.IsSpace(r) && (three(i+1) || comma < len(all) && (fractions[string(all[comma])] > 0 || all[comma] == ',')):
		case r == ',' && (three(i+1) || comma > i+1 && three(comma)):
			i = comma - 1
		default:
			return strings.Trim(b.String(), "0")
		}
	}
	return strings.Trim(b.String(), "0")
}

// digitsOf returns all digits of s.
func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if digit(r) {
			return rune('0' + digitValue(r))
		}
		return -1
	}, s)
}

// lastFigures returns the digits of the last run of digits in s.
func lastFigures(s string) string {
	f := strings.FieldsFunc(s, func(r rune) bool { return !digit(r) })
	return digitsOf(f[len(f)-1])
}

// wordFigures returns the figures of a number in words: "26" for "twenty-six thousand", "25" for
// "two and a half million".
func wordFigures(s string) string {
	millions, thousands, sum, pointed := int64(0), int64(0), int64(0), false
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !letter(r) }) {
		switch {
		case w == "point":
			pointed = true
		case pointed && (w == "oh" || small[w] > 0):
			sum = 10*sum + small[w] // "three point oh seven"
		case w == "hundred":
			sum = 100 * max(sum, 1)
		case w == "thousand":
			thousands, sum = 1000*max(sum, 1), 0
		case w == "million":
			millions, sum = 1_000_000*max(sum, 1), 0
		case w == "half":
			sum = 10*sum + 5
		case w == "quarter":
			sum = 100*sum + 25
		case w == "quarters":
			sum = 100*(sum-3) + 75
		case (w == "a" || w == "an") && sum == 0:
			sum = 0
		default:
			sum += small[w]
		}
	}
	if sum += thousands + millions; sum == 0 {
		sum = 1 // "a million"
	}
	return strings.TrimRight(fmt.Sprint(sum), "0")
}

func TestFigures(t *testing.T) {
	tests := []struct {
		quote string
		n     int64
		want  bool
	}{
		{"£3.07m", 307000000, true},
		{"£3.07m", 37000000, false},
		{"€1.234,50", 123450, true},
		{"65 000 000 kroner", 6500000000, true},
		{"79,404 people", 79404, true},
		{"500 23andMe customers", 500, true},
		{"half a million pounds", 50000000, true},
		{"three point oh seven million pounds", 307000000, true},
		{"three and a half million texts", 3500000, true},
		{"twenty-six thousand", 26000, true},
		{"a hundred thousand people", 100000, true},
		{"five hundred and forty-seven thousand people", 547000, true},
		{"nine thousand two hundred guests", 9200, true},
		{"nine thousand two hundred guests", 11000, false},
		{"£½m", 50000000, true},
		{"£1½ million", 150000000, true},
		{"&#163;5<b>,000</b>", 500000, true},
		{"£5 ,000", 500000, true},
		{"£5 000", 500000, true},
		{"one million two hundred and fifty thousand pounds", 125000000, true},
		{"two and three quarters million pounds", 275000000, true},
		{"nine people", 8, false},
		{"people", 7, false},
	}
	for _, tt := range tests {
		if got := sameFigures(tt.quote, tt.n); got != tt.want {
			t.Errorf("sameFigures(%q, %d) = %v, want %v", tt.quote, tt.n, got, tt.want)
		}
	}
}
