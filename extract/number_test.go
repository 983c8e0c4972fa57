package extract

import (
	"fmt"
	"testing"
)

// document recognises the atoms of a text.
func recognised(t testing.TB, title, body string) *document {
	t.Helper()
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	d := newDocument(tables.lex, article(title, body), &desk{slate: &slate{}})
	tables.recognise(d)
	tables.relate(d)
	return d
}

func TestParseNumber(t *testing.T) {
	tests := []struct {
		in        string
		magnitude bool // a word such as "million" follows
		want      string
	}{
		{"7", false, "7"},
		{"79,404", false, "79404"},
		{"1,234,567", false, "1234567"},
		{"1.234.567", false, "1234567"},
		{"1'234'567", false, "1234567"},
		{"1’234’567", false, "1234567"},
		{"1,234.56", false, "123456e-2"},
		{"1.234,56", false, "123456e-2"},
		{"1'234.56", false, "123456e-2"},
		{"3.07", false, "307e-2"},
		{"3,5", false, "35e-1"},
		{"3,07", false, "307e-2"},
		{"1.234", false, "1234"},
		{"1.234", true, "1234e-3"},
		{"1,234", true, "1234"},
		{"0.50", false, "50e-2"},
		{"５００", false, "500"},
		{"٥٠٠", false, "500"},
		{"5\u200b00", false, "500"},
		{"1,00,000", false, "100000"},
		{"12,34,56,789", false, "123456789"},
		{"0.001", false, "1e-3"},
		{"0,125", false, "125e-3"},
		{"9223372036854775", false, "9223372036854775"},

		{"17,500,00", false, "misprint"},
		{"1,23,45", false, "misprint"},
		{"123,45,678", false, "misprint"},
		{"1,234,56,789", false, "misprint"},
		{"0,001,234", false, "misprint"},
		{"1,2345", false, "misprint"},
		{"1234,567", false, "misprint"},
		{"1,234.567.890", false, "misprint"},
		{"1.234,567.89", false, "misprint"},
		{"1.2.3", false, "misprint"},
		{"1.000,000", false, "misprint"},
		{"000,5", false, "misprint"},
		{".25", true, "25e-2"},
		{"1·5", true, "15e-1"},
		{"5<b>,000", false, "5000"},
		{"𝟝,𝟘𝟘𝟘", false, "5000"},
		{"123456789012345678901", false, "misprint"},
		{"1,234,567,890,123,456,789,012", false, "misprint"},
		{"1,2,3,4,5,6,7,8,9,0", false, "misprint"},
		{"1.1234567", true, "misprint"},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprintf("%s magnitude %v", tt.in, tt.magnitude), func(t *testing.T) {
			v, ok := parseNumber(tt.in, tt.magnitude)
			if got := shownNumber(v, ok); got != tt.want {
				t.Errorf("parseNumber(%q, %v) = %s, want %s", tt.in, tt.magnitude, got, tt.want)
			}
		})
	}
}

func shownNumber(v num, ok bool) string {
	switch {
	case !ok:
		return "misprint"
	case v.exp == 0:
		return fmt.Sprint(v.mant)
	}
	return fmt.Sprintf("%de%d", v.mant, v.exp)
}

func TestScaled(t *testing.T) {
	tests := []struct {
		name  string
		v     num
		shift int
		want  int64
		ok    bool
	}{
		{"a whole number", num{mant: 5}, 0, 5, true},
		{"pence", num{mant: 307, exp: 4}, 2, 307000000, true},
		{"a fraction of a penny", num{mant: 1, exp: -3}, 2, 0, false},
		{"noughts behind the point", num{mant: 500, exp: -2}, 0, 5, true},
		{"too large", num{mant: 999, exp: 18}, 2, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := tt.v.scaled(tt.shift)
			if ok != tt.ok || ok && got != tt.want {
				t.Errorf("got %d, %v, want %d, %v", got, ok, tt.want, tt.ok)
			}
		})
	}
}
