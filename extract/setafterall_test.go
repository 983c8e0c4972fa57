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
