package notify

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	printer "golang.org/x/text/message"
	"golang.org/x/text/number"

	"regwire"
)

// A Locale is how a channel writes numbers and dates: grouping, decimal sign, names of
// months and days, and their order. The words of its messages stay English, and so does
// the place of a currency's sign. The zero value is British.
type Locale struct {
	dates   *calendar        // nil for British ones
	numbers *printer.Printer // nil for British ones
	point   string           // the decimal sign; empty for "."
}

// Languages are the names that [Locale] can be read from.
func Languages() []string {
	var names []string
	for _, c := range calendars {
		names = append(names, c.language)
	}
	return names
}

// UnmarshalText reads the name of a language, such as "de".
func (l *Locale) UnmarshalText(text []byte) error {
	for i, c := range calendars {
		if c.language != string(text) {
			continue
		}
		*l = Locale{}
		if c.language != british {
			p := printer.NewPrinter(language.MustParse(c.language))
			*l = Locale{&calendars[i], p, strings.Trim(p.Sprint(number.Decimal(1.5)), "15")}
		}
		return nil
	}
	return fmt.Errorf("%q is no language of numbers and dates: write one of %s", text, strings.Join(Languages(), ", "))
}

// String returns the name of the language.
func (l Locale) String() string {
	if l.dates == nil {
		return british
	}
	return l.dates.language
}

// Equal reports whether two locales write alike.
func (l Locale) Equal(other Locale) bool { return l.String() == other.String() }

// whole writes n with its digits grouped.
func (l Locale) whole(n int64) string {
	if l.numbers == nil {
		return regwire.Thousands(n)
	}
	return l.numbers.Sprint(number.Decimal(n))
}

// britishNumber matches a number as the vocabulary writes it: "3,076,320.50", "6.09".
var britishNumber = regexp.MustCompile(`[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+`)

// figures writes the numbers of s, which the vocabulary wrote, as the locale does.
func (l Locale) figures(s string) string {
	if l.numbers == nil {
		return s
	}
	return britishNumber.ReplaceAllStringFunc(s, func(n string) string {
		digits, fraction, broken := strings.Cut(n, ".")
		value, err := strconv.ParseInt(strings.ReplaceAll(digits, ",", ""), 10, 64)
		if err != nil {
			return n
		}
		if broken {
			return l.whole(value) + l.point + fraction
		}
		return l.whole(value)
	})
}

// amount writes a sum as exactly as it is known: short where that loses nothing (£6.09m),
// in full where it is exact (£3,076,320).
func (l Locale) amount(m regwire.Money) string {
	figures := strings.TrimRight(strings.TrimLeft(strconv.FormatInt(m.Minor, 10), "-"), "0")
	s := m.String()
	if len(figures) <= 3 {
		s = m.Short()
	}
	return clip(l.figures(s), maxSum)
}

// maxSum bounds a sum: the longest one in pounds has 27 characters.
const maxSum = 32

// value writes a value that is kept as text, by the field that it is of.
func (l Locale) value(field, s string) string {
	switch field {
	case "amount", "previous_amount", "people", "volume":
		return l.figures(s)
	case "decided", "incident_date":
		if day := l.day(regwire.Date(s)); day != "" {
			return day
		}
	}
	return s
}

// reports is "1 report" or "5 reports".
func (l Locale) reports(n int) string { return l.count(n, "report") }

// count is "1 case" or "5 cases".
func (l Locale) count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return l.whole(int64(n)) + " " + noun + "s"
}
