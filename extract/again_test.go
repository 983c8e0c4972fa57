package extract

import "testing"

// A party that pays a sum already may have to pay another, which is weighed by itself.
func TestAgain(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
	}{
		{"two regulators", "The FCA fined Harbourlight Ltd £3m. Another £2m is to be paid by Harbourlight Ltd to the PRA.", "£2m"},
		{"the same sum once more", "The FCA fined Harbourlight Ltd £3m. Harbourlight Ltd must pay the £3m in June.", ""},
		{"two parties", "The FCA fined Harbourlight Ltd £3m and Oakmere Ltd £2m.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := understand(article("Fined", c.text))
			got := ""
			for _, x := range r.again(nil) {
				got += r.slice(r.moneys[x.money].from, r.moneys[x.money].to)
			}
			if got != c.want {
				t.Errorf("further sums of %q: got %q, want %q", c.text, got, c.want)
			}
		})
	}
}
