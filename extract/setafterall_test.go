package extract

import (
	"testing"

	"regwire"
)

// A sum that is said to have been set takes the place of one that was meant before, and nothing else does.
func TestSetAfterAll(t *testing.T) {
	const before = "In August the ICO proposed a fine of £6m for Acme Stores. "
	for _, text := range []string{
		"The final penalty is £3m.", "The final fine, published today, is £3m.", "The final fine was set at £3m on Friday.",
	} {
		f := Read(article("Retailer fined over breach", before+text+"\n\nHackers had stolen customer data."))
		if len(f.Actions) == 0 {
			t.Errorf("%s: no action", text)
			continue
		}
		a := f.Actions[0]
		if a.Stage != regwire.Imposed || a.Amount == nil || a.Amount.Value() != "3000000" || a.Previous == nil || a.Previous.Value() != "6000000" {
			t.Errorf("%s: got %s, want £3m imposed and £6m before", text, asJSON(f.Actions))
		}
	}
	for _, text := range []string{
		"On Friday the chain paid £3m to its shareholders.", "It now wants a fine of £3m.", "On Friday it said that a fine of £3m would do.",
		"The chain said on Friday that a fine of £3m might be fair.", "Fines of up to £3m are possible, it said on Friday.",
		"Last week the regulator fined a hospital £3m.", "The final fine was £3m in the case of an airline.", "The final fine, of £3m for the shops, will be set in May.",
		"It announced that the final fine may be £3m.", "It is now proposing a fine of £3m.", "On Friday the fine was still under discussion.", "The final fine will be set in May; the last one was £3m.",
	} {
		f := Read(article("Retailer in trouble over breach", before+text+"\n\nHackers had stolen customer data."))
		if len(f.Actions) == 0 || f.Actions[0].Stage != regwire.Proposed {
			t.Errorf("%s: got %s, want a fine that is proposed", text, asJSON(f.Actions))
		}
	}
	f := Read(article("Two retailers in trouble", before+"On Friday it fined Birch Ltd £3m."))
	if len(f.Actions) == 0 || f.Actions[0].Previous != nil {
		t.Errorf("another's fine: got %s, want no sum before it", asJSON(f.Actions))
	}
}

// A fine that the lead tells of plainly is set though another one is recalled as meant; of one that only could be, is one of
// the past, or has the sum that is meant, this is not said.
func TestSetFirst(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        regwire.Stage
	}{
		{"FCA fines Acme", "The FCA has fined Acme Stores £3m over a breach. Last July it announced its intention to fine the company £6m.", regwire.Imposed},
		{"Acme fined over breach", "Acme Stores must pay a penalty of £3m after the FCA found failings. A provisional penalty of £6m was announced in May.", regwire.Imposed},
		{"FCA fines Acme", "A penalty of £3m has been imposed on Acme Stores by the FCA. In a separate case it intends to fine Birch Ltd £6m.", regwire.Imposed},
		{"Acme fined over breach", "The FCA has fined Acme Stores £3m over a breach. In a notice of intent last year the FCA proposed to fine the company £6m.", regwire.Imposed},
		{"FCA fines Acme", "The FCA has fined Acme Stores £3m over a breach. In June it had published a provisional decision to fine the company £6m.", regwire.Imposed},
		{"Acme faces fine", "The FCA has fined Acme Stores £3m over a breach. In June it had published a provisional decision, and it has not made a final one.", regwire.Proposed},
		{"Acme faces fine over breach", "The FCA wants Acme Stores to pay £3m over a breach. Last week it proposed to fine Birch Ltd £6m.", regwire.Proposed},
		{"Acme faces second fine", "The FCA fined Acme Stores £3m in 2021. It now intends to fine the company £6m.", regwire.Proposed},
		{"Acme faces fine over breach", "The FCA intends to fine Acme Stores £6m. It has fined Birch Ltd £3m.", regwire.Proposed},
		{"Acme could be fined again", "The FCA has previously fined Acme Stores £3m. It is now proposing a fine of £6m.", regwire.Proposed},
		{"Acme faces fine", "Acme Stores would pay £3m under plans of the FCA. It had thought of proposing £6m.", regwire.Proposed},
		{"FCA proposes to fine Acme", "The FCA has proposed a fine of £3m for Acme Stores. It fined Birch Ltd £6m last year.", regwire.Proposed},
	} {
		f := Read(article(tt.title, tt.text))
		if len(f.Actions) == 0 || f.Actions[0].Stage != tt.want {
			t.Errorf("%s: got %s, want %s", tt.text, asJSON(f.Actions), tt.want)
		}
	}
}
