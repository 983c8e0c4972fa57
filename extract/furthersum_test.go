package extract

import (
	"strings"
	"testing"

	"regwire"
)

// A sum that stands beside a step without one is a further fine only where the words call it one.
func TestFurtherSums(t *testing.T) {
	leads := map[string]string{
		"FCA reprimands Acme":                 "The FCA has reprimanded Acme Stores over a data breach. ",
		"FCA investigates Acme":               "The FCA has opened an investigation into Acme Stores. ",
		"FCA issues stop notice to Acme":      "The FCA has issued an enforcement notice to Acme Stores over marketing calls. ",
		"FCA orders Acme to stop using faces": "The FCA has ordered Acme Stores to stop using face recognition. ",
	}
	for _, tt := range []struct {
		sums      int // of further actions
		sentences string
	}{
		{0, `
The company said the attack had cost it £3m.
Hackers stole the data and demanded £3m.
The company has agreed to pay £300,000 to customers.
Customers are suing the company for £3m.
The contract was worth £3m.
The company paid a dividend of £3m.
It received £3m in public funding last year.
Its chief executive was paid £300,000 last year.
A rival, Birch Ltd, paid £3m in 2022.
Last year it fined Birch Ltd £3m.
The company paid £3m to settle a separate case in 2018.
It could be fined up to £3m.
`},
		{1, `
It also imposed a fine of £3m on Acme Stores.
Acme Stores must pay a penalty of £3m as well.
Acme Stores was fined £3m by the FCA too.
`},
	} {
		for s := range strings.Lines(strings.TrimSpace(tt.sentences)) {
			s = strings.TrimSpace(s)
			for title, lead := range leads {
				f, n := Read(article(title, lead+s)), 0
				for _, a := range f.Actions {
					if a.Amount != nil {
						n++
					}
				}
				if n != tt.sums {
					t.Errorf("%s%s: got %d sums, want %d: %s", lead, s, n, tt.sums, asJSON(f.Actions))
				}
			}
		}
	}
}

// A step that the lead tells of plainly is done, though the most that a fine can be, or another's step, is told besides.
func TestDoneAfterAll(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		kind        regwire.Kind
		want        regwire.Stage
	}{
		{"FCA reprimands Acme", "The FCA has reprimanded Acme Stores over a data breach. The company could be fined as much as £9m.", regwire.Reprimand, regwire.Imposed},
		{"FCA fines Acme", "The FCA has fined Acme Stores £3m over a data breach. It could be fined up to £9m.", regwire.Fine, regwire.Imposed},
		{"FCA fines Acme", "The FCA has fined Acme Stores £3m over a data breach. It will face a fine of up to £9m if it does not comply.", regwire.Fine, regwire.Imposed},
		{"FCA fines Acme", "The FCA has fined Acme Stores £3m over a data breach. Birch Ltd is appealing against a fine of £9m.", regwire.Fine, regwire.Imposed},
		{"FCA issues enforcement notice to Acme", "The FCA has issued an enforcement notice to Acme Stores over calls. Birch Ltd is appealing against a fine of £9m.", regwire.EnforcementNotice, regwire.Imposed},
		{"Acme appeals", "The FCA has fined Acme Stores £3m over a data breach. Acme Stores is appealing against the fine.", regwire.Fine, regwire.Appealed},
		{"Acme appeals", "The FCA has fined Acme Stores £3m over a data breach. It has lodged an appeal.", regwire.Fine, regwire.Appealed},
		{"Acme faces fine", "The FCA has provisionally fined Acme Stores £3m. The most it could impose is £9m.", regwire.Fine, regwire.Proposed},
	} {
		f := Read(article(tt.title, tt.text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != tt.kind || f.Actions[0].Stage != tt.want {
			t.Errorf("%s: got %s, want %s %s", tt.text, asJSON(f.Actions), tt.kind, tt.want)
		}
	}
}
