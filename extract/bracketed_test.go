package extract

import "testing"

// A bracket that only gives the short name of what stands before it parts no words.
func TestBracketed(t *testing.T) {
	for text, want := range map[string]bool{
		"The Information Commissioner's Office (ICO) has fined Acme Ltd £5,000.":         true,
		"The ICO has fined Acme Finance Ltd (Acme) £5,000.":                              true,
		"The Information Commissioner's Office has fined Acme Ltd £5,000.":               true,
		"The Information Commissioner's Office (which is in Ash) has fined Acme £5,000.": false,
		"The Information Commissioner's Office (5 May) has fined Acme Ltd £5,000.":       false,
		"It is one of the first (ICO) has fined Acme Ltd £5,000.":                        false,
		"The Information Commissioner's Office (ICO) (see above) has fined Acme £5,000.": false,
	} {
		got := false
		r := understand(article("", text))
		for _, c := range r.claims {
			got = got || c.pattern.source == "REG @has? now|again? @fined ORG .. MONEY"
		}
		if got != want {
			t.Errorf("%s: got %t, want %t", text, got, want)
		}
	}
}
