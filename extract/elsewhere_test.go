package extract

import (
	"testing"

	"regwire"
)

// What is recalled of another party's matter says nothing of the one that is told.
func TestElsewhere(t *testing.T) {
	for _, tt := range []struct {
		name, title, text string
		kind              regwire.Kind
		stage             regwire.Stage
		amount            string
	}{
		{"quashed for another", "ICO and Acme", "The ICO has fined Acme Ltd £5,000 over a breach. Last year a court quashed a fine of £9,000 for Birch Airways.", regwire.Fine, regwire.Imposed, "5000"},
		{"upheld for another", "Acme fined £5,000", "Acme Ltd has been fined £5,000 by the ICO over a breach. In 2023 a tribunal upheld a fine of £9,000 for Birch Airways.", regwire.Fine, regwire.Imposed, "5000"},
		{"cut for another", "ICO and Acme", "The ICO has fined Acme Ltd £5,000 over a breach. Last year a court cut a fine for Birch Airways by half.", regwire.Fine, regwire.Imposed, "5000"},
		{"meant for another", "ICO and Acme", "The ICO has fined Acme Ltd £5,000 over a breach. The ICO is also considering a fine of £9,000 for Birch Airways.", regwire.Fine, regwire.Imposed, "5000"},
		{"upheld for another, appealed here", "Acme appeals", "Acme Ltd has appealed against a fine of £5,000 that the ICO imposed over a breach. Last year a court upheld a fine of £9,000 for Birch Airways.", regwire.Fine, regwire.Appealed, "5000"},
		{"meant for another, investigated here", "ICO and Acme", "The ICO has opened an investigation into Acme Ltd over a breach. The ICO is also considering a fine of £9,000 for Birch Airways.", regwire.Investigation, regwire.Investigating, ""},
		{"a rival", "ICO and Acme", "The ICO has fined Acme Ltd £5,000 over a breach. Last year a tribunal overturned another fine that it had imposed on a rival.", regwire.Fine, regwire.Imposed, "5000"},
		{"a similar decision", "ICO and Acme", "The ICO has served an enforcement notice on Acme Ltd over a breach. The tribunal upheld a similar decision last year.", regwire.EnforcementNotice, regwire.Imposed, ""},
		{"a claim by customers", "ICO and Acme", "The ICO has reprimanded Acme Ltd over a breach. A court rejected a claim by customers last month.", regwire.Reprimand, regwire.Imposed, ""},
		{"police", "ICO and Acme", "The ICO has opened an investigation into Acme Ltd over a breach. Police closed their own investigation last year.", regwire.Investigation, regwire.Investigating, ""},

		// What is told of the party itself counts, however it is called.
		{"quashed last year", "ICO and Acme", "The ICO fined Acme Ltd £5,000 over a breach in 2021. Last year a court quashed the fine.", regwire.Fine, regwire.Overturned, "5000"},
		{"quashed, other fines named", "ICO and Acme", "The ICO fined Acme Ltd £5,000 in 2021. Birch Airways was fined £9,000 in 2019. On Friday a court quashed the fine for Acme.", regwire.Fine, regwire.Overturned, "5000"},
		{"quashed for its owner", "ICO and Acme", "The ICO fined Acme Ltd £5,000 over a breach. On 5 May a court quashed the fine against Birch Holdings, the owner.", regwire.Fine, regwire.Overturned, "5000"},
		{"its appeal", "ICO and Acme", "The ICO fined Acme Ltd £5,000 over a breach. On 5 May a court in the land of Birch Airways dismissed its appeal.", regwire.Fine, regwire.Upheld, "5000"},
		{"its appeal, which rivals backed", "ICO and Acme", "The ICO fined Acme Ltd £5,000 over a breach. Last month a tribunal dismissed its appeal, which a rival had backed.", regwire.Fine, regwire.Upheld, "5000"},
		{"the fine, after complaints by customers", "ICO and Acme", "The ICO fined Acme Ltd £5,000 over a breach. Last month a tribunal upheld the fine, which followed complaints by customers.", regwire.Fine, regwire.Upheld, "5000"},
		{"a judge", "ICO and Acme", "The ICO fined Acme Ltd £5,000 over a breach. On 5 May Judge Mary Ash upheld the fine.", regwire.Fine, regwire.Upheld, "5000"},
		{"meant", "ICO and Acme", "The ICO intends to fine Acme Ltd £5,000 over a breach. In 2023 it fined Birch Airways £9,000.", regwire.Fine, regwire.Proposed, "5000"},
		{"a letter seen by a paper", "Acme and the ICO", "Acme Ltd has heard from the ICO. In a letter dated 5 May, seen by Birch Times, the ICO speaks of a penalty of £5,000, subject to the company's response.", regwire.Fine, regwire.Proposed, "5000"},
	} {
		f := Read(article(tt.title, tt.text))
		if len(f.Actions) == 0 {
			t.Errorf("%s: no action", tt.name)
			continue
		}
		a, amount := f.Actions[0], ""
		if a.Amount != nil {
			amount = a.Amount.Value()
		}
		if a.Organisation.Name != "Acme Ltd" || a.Kind != tt.kind || a.Stage != tt.stage || amount != tt.amount {
			t.Errorf("%s: got %s, want %s %s of %q", tt.name, asJSON(f.Actions), tt.kind, tt.stage, tt.amount)
		}
	}
	f := Read(article("Two firms fined", "The ICO has fined Acme Ltd £5,000 over a breach. On 5 May it also fined Birch Airways £9,000 over another one."))
	if len(f.Actions) != 2 {
		t.Errorf("two matters: got %s, want two actions", asJSON(f.Actions))
	}
}
