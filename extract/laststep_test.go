package extract

import (
	"testing"

	"regwire"
)

// In a brief item what is new goes before what is recalled, if the one can come after the other.
func TestLastStepOfBriefItems(t *testing.T) {
	const fined = "The ICO fined Acme Stores £90,000 last year. "
	for _, tt := range []struct {
		text string
		want regwire.Stage
	}{
		{fined + "The chain has now appealed.", regwire.Appealed},
		{fined + "On Friday the chain lodged an appeal with the tribunal.", regwire.Appealed},
		{fined + "The chain has lost its appeal.", regwire.Upheld},
		{"Acme Stores has won its appeal. " + fined, regwire.Overturned},
		{fined + "On Friday a tribunal reduced it to £40,000.", regwire.Varied},
		{"The ICO opened an investigation into Acme Stores last year. The investigation was dropped on Friday.", regwire.Closed},
		{"Acme Stores appealed last year against the £90,000 fine that the ICO had imposed. On Friday the appeal was rejected.", regwire.Upheld},
		{fined + "The chain may appeal, it said on Friday.", regwire.Imposed},
		{"The ICO fined Acme Stores £90,000 on Friday. Birch Ltd lost an appeal against its fine last year.", regwire.Imposed},
		{"The ICO fined Acme Stores £90,000 on Friday for a breach. A year ago it closed its investigation into Birch Ltd.", regwire.Imposed},
	} {
		f := Read(article("Retailer in the news", tt.text+"\n\nThe case is about a breach of customer data."))
		if len(f.Actions) == 0 || f.Actions[0].Stage != tt.want {
			t.Errorf("%s: got %s, want %s", tt.text, asJSON(f.Actions), tt.want)
		}
	}
}

// A brief item that names a step of long ago only in passing reports none.
func TestBygonesAreNoNews(t *testing.T) {
	for text, want := range map[string]bool{
		"Acme Stores, which the ICO fined £90,000 in 2019, has opened a shop in Leeds. Sales are up by a tenth.":        false,
		"Acme Stores, fined £90,000 by the ICO in 2019, has opened a shop in Leeds. Sales are up by a tenth.":           false,
		"Birch plc has bought Acme Stores for £90m. The ICO fined Acme Stores £90,000 two years ago.":                   false,
		"The ICO, which once fined Acme Stores £90,000, has moved to Leeds.":                                            false,
		"Acme Stores, which was told off in 2019, has been fined £90,000 by the ICO. Sales are up by a tenth.":          true,
		"The ICO has fined Acme Stores £90,000 over a breach of 2019. A year ago it told the chain to train its staff.": true,
	} {
		if f := Read(article("Retailer in the news", text)); f.Relevant != want {
			t.Errorf("%s: got %t (%s), want %t", text, f.Relevant, f.Reason, want)
		}
	}
}
