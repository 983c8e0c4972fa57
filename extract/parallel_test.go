package extract

import "testing"

// As many sums as parties, each in one list, go to the parties in their order.
func TestInParallel(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"Fines for Acme Stores and Birch Homes", "Fines of €2.5 million and €1.2 million have been imposed on Acme Stores and Birch Homes by the Data Protection Commission.", "fine Acme Stores 2500000, fine Birch Homes 1200000"},
		{"Three firms fined", "The ICO imposed fines of £90,000, £60,000 and £40,000 on Acme Stores, Birch Homes and Cask Foods.", "fine Acme Stores 90000, fine Birch Homes 60000, fine Cask Foods 40000"},

		{"Acme Stores fined", "Fines of £90,000 and £40,000 have been imposed on Acme Stores by the ICO.", "fine Acme Stores 90000"},
		{"Acme Stores fined", "The ICO fined Acme Stores £90,000 after a complaint by Birch Homes.", "fine Acme Stores 90000"},
		{"Acme Stores and Birch Homes fined", "The ICO has fined Acme Stores £90,000 and Birch Homes £40,000.", "fine Acme Stores 90000, fine Birch Homes 40000"},
		{"Acme Stores fined", "Acme Stores must pay a fine of £90,000 and costs of £4,000, a court said in a case that the ICO brought.", "fine Acme Stores 90000"},
	} {
		if got := actionsOf(x.title, x.text); got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
