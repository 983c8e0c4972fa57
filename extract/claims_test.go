package extract

import "testing"

// The claims of a sentence are told from those of others, even where some sentences were put aside after the article was searched.
func TestClaimsBySentence(t *testing.T) {
	for _, body := range []string{
		"The ICO is investigating Acme Ltd. Last year it fined Birch Ltd £90,000. The ICO expects to decide on Acme Ltd in May.",
		"The ICO fined Acme Ltd £90,000. It was fined in May. Nobody was there.",
	} {
		r := understand(article("ICO investigates Acme Ltd", body))
		n := 0
		for from := 0; from < len(r.toks); {
			s := r.text.sentenceOf(from)
			for _, c := range r.claimsIn(s) {
				if n++; c.from < s.from || c.to > s.to {
					t.Errorf("%q: sentence %v has the claim of %v", body, s, span{c.from, c.to})
				}
			}
			from = s.to
		}
		if n != len(r.claims) {
			t.Errorf("%q: %d claims in sentences, want %d", body, n, len(r.claims))
		}
	}
}
