package cases

import (
	"testing"

	"regwire"
)

func TestReadMoney(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"£3,076,320", "GBP 3076320"}, {"GBP 3.07m", "GBP 3070000"}, {"eur 1.2bn", "EUR 1200000000"}, {"€91 million", "EUR 91000000"},
		{"$0.5m", "USD 500000"}, {"JPY 5000000", "JPY 5000000"}, {"£12.50", "GBP 12.50"}, {"£5k", "GBP 5000"},
		{"£1.23456789k", ""}, {"£", ""}, {"3m", ""}, {"£3x", ""}, {"£0", ""}, {"£.5", ""}, {"G1P 5", ""}, {"£1.2.3", ""},
	} {
		got := ""
		if m, ok := readMoney(c.in); ok {
			got = m.Currency + " " + m.Value()
		}
		if got != c.want {
			t.Errorf("readMoney(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

// What a person writes comes from outside: it is refused or kept in a form that reads back
// as itself.
func FuzzFields(f *testing.F) {
	for _, v := range []string{"£3.07m", "GBP 5 imposed", "about 1,000", "12 calls", "2025-02", "none", "a b", "\xff"} {
		f.Add(v)
	}
	c := Derive(regwire.Case{ID: "c", Reports: []regwire.Report{reportOf(advantaNotice, true)}})
	f.Fuzz(func(t *testing.T, v string) {
		for _, field := range fields {
			kept, err := field.read(c, v)
			if err != nil {
				continue
			}
			if again, err := field.read(c, kept); err != nil || again != kept {
				t.Errorf("%s %q is kept as %q, which reads as %q (%v)", field.name, v, kept, again, err)
			}
			after := c
			field.set(&after, kept)
			field.show(after, kept)
		}
	})
}
