package extract

import "testing"

// A name that goes on with small words of another language up to a legal form is taken whole, and what only says of which land or file
// an authority or a decision is names nobody.
func TestForeignNames(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"with a small word", "Fine for calls", "The Garante has fined Acmeni gas e luce S.p.A. €50,000 for its calls.", "Acmeni gas e luce S.p.A."},
		{"with one small word", "Fine for calls", "The Garante has fined Acme energia S.r.l. €50,000 for its calls.", "Acme energia S.r.l."},
		{"a form of another name", "Fine for calls", "The Garante has fined Acme to help Birch S.p.A. €50,000 for its calls.", "Acme"},
		{"the number of a file", "UODO (Poland) - DKN.5131.1.2024", "The UODO has fined a shop PLN 5,000. DKN.5131.1.2024 is the number of the decision.", "shop"},
		{"the authority of a land", "A second fine", "The Romanian Authority (ANSPDCP) has fined a hotel EUR 15,000.", "hotel"},
	} {
		wantParty(t, tt.name, tt.title, tt.text, tt.want)
	}
}
