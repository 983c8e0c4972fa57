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
