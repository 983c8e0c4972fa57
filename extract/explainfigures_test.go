package extract

import (
	"testing"

	"regwire"
)

// What is chosen is what fits best, and every count says why.
func TestFits(t *testing.T) {
	x := Explain(regwire.Article{
		Entry: regwire.Entry{Title: "ICO fines Acme £90,000", Publisher: "ICO"},
		Text:  "The Information Commissioner's Office (ICO) has fined Acme Ltd £90,000 after hackers stole personal data of 41,200 customers.\n\nAcme, which serves two million customers, sent 81,500 emails in 14 days.",
	})
	if p := x.Finding.Actions[0].People; p == nil || p.N != 41200 {
		t.Fatalf("people: got %+v, want 41,200", p)
	}
	fits := map[string]float64{}
	for _, c := range x.Counts {
		for _, f := range c.Fits {
			if len(f.Signs) == 0 {
				t.Errorf("%s as %s: no signs", c.Evidence.Quote, f.Field)
			}
			fits[c.Evidence.Quote+" as "+f.Field] = f.Score
		}
	}
	if chosen, base := fits["41,200 customers as people"], fits["two million customers as people"]; chosen <= 0 || chosen <= base {
		t.Errorf("fits: 41,200 customers %.1f, two million customers %.1f: want the first above zero and the second", chosen, base)
	}
	if _, ok := fits["81,500 emails as people"]; ok {
		t.Error("81,500 emails are no people")
	}
	if _, ok := fits["81,500 emails as volume"]; !ok {
		t.Error("81,500 emails were not considered as the volume")
	}
}
