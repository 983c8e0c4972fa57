package extract

import "testing"

// A step that is told of several in the same words is that of all of them, and a notice is no order besides.
func TestSameStep(t *testing.T) {
	for _, x := range []struct{ name, title, text, want string }{
		{"each of them", "Two firms fined by ICO", "Acme Stores Ltd was fined £90,000 by the Information Commissioner's Office (ICO).\n\nBirch Homes Ltd was fined £70,000.\n\nAn enforcement notice was served on each of them.", "fine Acme Stores Ltd 90000, fine Birch Homes Ltd 70000, enforcement_notice Acme Stores Ltd, enforcement_notice Birch Homes Ltd"},
		{"both", "Two firms fined by ICO", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 and Birch Homes Ltd £70,000.\n\nBoth were also served with enforcement notices.", "fine Acme Stores Ltd 90000, fine Birch Homes Ltd 70000, enforcement_notice Acme Stores Ltd, enforcement_notice Birch Homes Ltd"},
		{"a list", "ICO reprimands three councils", "The Information Commissioner's Office (ICO) has reprimanded Mere Council, Larch Council and Elm Council.", "reprimand Mere Council, reprimand Larch Council, reprimand Elm Council"},
		{"a notice that orders", "Acme fined by ICO", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000. It served Acme Stores Ltd with an enforcement notice, and ordered Acme Stores Ltd to stop.", "fine Acme Stores Ltd 90000, enforcement_notice Acme Stores Ltd"},
		{"a notice to each that orders", "Two firms fined by ICO", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 and Birch Homes Ltd £70,000.\n\nWith each fine comes an enforcement notice: both firms have been ordered to stop.", "fine Acme Stores Ltd 90000, fine Birch Homes Ltd 70000, enforcement_notice Acme Stores Ltd, enforcement_notice Birch Homes Ltd"},

		{"one alone", "Two firms fined by ICO", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 and Birch Homes Ltd £70,000.\n\nBirch was also served with an enforcement notice.", "fine Acme Stores Ltd 90000, fine Birch Homes Ltd 70000, enforcement_notice Birch Homes Ltd"},
		{"an order of another", "ICO acts against two firms", "The Information Commissioner's Office (ICO) served an enforcement notice on Acme Stores Ltd.\n\nA court has banned Birch Homes Ltd from making calls.", "order Birch Homes Ltd, enforcement_notice Acme Stores Ltd"},
		{"not the other", "ICO reprimands council", "The Information Commissioner's Office (ICO) has reprimanded Mere Council, but not Larch Council.", "reprimand Mere Council"},
	} {
		t.Run(x.name, func(t *testing.T) {
			if got := actionsOf(x.title, x.text); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}
