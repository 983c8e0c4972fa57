package extract

import "testing"

// TestLinksToOthers checks that what a page links to is no part of the article, however its heading puts it.
func TestLinksToOthers(t *testing.T) {
	for _, tail := range []string{
		"You may also like: ICO fines Birch Council £120,000 for lost files",
		"Read more about data breaches\n\nICO fines Birch plc £9m over hack\n'Encrypt your laptops', says watchdog\nFCA bans trader for life",
		"Similar news\nOfcom fines Birch £6m\nFCA bans trader for life",
		"Keep reading: FCA fines Birch Bank £8m",
	} {
		f := Read(article("Acme Energy gives £3m to charities", "Acme Energy will hand £3m to charities after it missed its targets. Ofgem accepted the payment in lieu of a penalty.\n\nThe supplier has apologised.\n\n"+tail))
		if len(f.Actions) != 1 || f.Actions[0].Organisation.Name != "Acme Energy" || f.Actions[0].Amount == nil {
			t.Errorf("%q: got %+v, want one action against Acme Energy", tail, f.Actions)
		}
	}
}
