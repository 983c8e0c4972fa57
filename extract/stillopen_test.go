package extract

import (
	"testing"

	"regwire"
)

// TestStillOpen checks that what the public is still asked about is only proposed.
func TestStillOpen(t *testing.T) {
	for _, x := range []struct {
		name, title, text string
		kind              regwire.Kind
		stage             regwire.Stage
	}{
		{"only proposals", "Customers of Acme Water get £38m back", "Sewage is going to cost Acme Water £40m. Of that £38m comes off the bills of its customers as a rebate, and £2m is a fine.\n\nOfwat found that works were neglected.\n\nFine and rebate are so far only proposals.", regwire.Settlement, regwire.Proposed},
		{"was consulted", "Acme Water's £8m package confirmed", "Ofwat has confirmed a package of £8m for Acme Water. It had been out for consultation in spring.", regwire.Settlement, regwire.Imposed},
		{"a fine", "Acme Water fined £12m", "Ofwat has fined Acme Water £12m. It will pay within 28 days.", regwire.Fine, regwire.Imposed},
	} {
		f := Read(article(x.title, x.text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != x.kind || f.Actions[0].Stage != x.stage {
			t.Errorf("%s: got %+v, want %s %s", x.name, f.Actions, x.kind, x.stage)
		}
	}
}
