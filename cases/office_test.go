package cases

import "testing"

func TestSameOffice(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"ICO", "ICO", true},
		{"Datatilsynet", "Datatilsynet (NO)", true},
		{"Datatilsynet (DK)", "Datatilsynet (NO)", false},
		{"ICO", "FCA", false},
		{"", "ICO", false},
		{"", "", false},
	} {
		if got := sameOffice(c.a, c.b); got != c.want {
			t.Errorf("sameOffice(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
		}
		if got := sameOffice(c.b, c.a); got != c.want {
			t.Errorf("sameOffice(%q, %q) = %v, want %v", c.b, c.a, got, c.want)
		}
	}
}
