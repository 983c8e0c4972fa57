package extract

import (
	"slices"
	"strings"
	"testing"
)

// A step that is denied of a party is none that it had beside its sum.
func TestDeniedBesides(t *testing.T) {
	const two = "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 and Birch Homes Ltd £70,000.\n\n"
	const fines = "fine Acme Stores Ltd 90000, fine Birch Homes Ltd 70000"
	checkActions(t, "Two firms fined by ICO", []actionsTold{
		{two + "Neither was reprimanded.", fines},
		{two + "None of the two firms was reprimanded.", fines},
		{two + "No enforcement notice was served on Birch Homes Ltd.", fines},
		{two + "Neither has been served with an enforcement notice.", fines},

		{two + "Both were served with enforcement notices.", "enforcement_notice Acme Stores Ltd, enforcement_notice Birch Homes Ltd, " + fines},
		{two + "Birch Homes Ltd was also served with an enforcement notice.", "enforcement_notice Birch Homes Ltd, " + fines},
		{two + "An enforcement notice was served on Birch Homes Ltd too, as it had not stopped.", "enforcement_notice Birch Homes Ltd, " + fines},
	})
}

// An order that is told beside the sums of a round-up is one of its actions, unless it only is to pay, or a notice does it.
func TestOrderedToo(t *testing.T) {
	const two = "The French data protection authority, the CNIL, has fined Acme Stores €90 million and Birch Homes €70 million over cookies.\n\nUsers of both sites could refuse them only by several clicks.\n\n"
	const fines = "fine Acme Stores 90000000, fine Birch Homes 70000000"
	checkActions(t, "CNIL fines two firms over cookies", []actionsTold{
		{two + "The companies have also been ordered to offer a means of refusing cookies within three months.", fines + ", order Acme Stores, order Birch Homes"},
		{two + "Birch Homes was also ordered to remedy the infractions within six months.", fines + ", order Birch Homes"},
		{two + "Birch Homes was ordered to pay within six months.", fines},
		{two + "Users had asked the companies to remedy this.", fines},
	})
}

// An actionsTold is an article and its actions, as actionsOf puts them, sorted.
type actionsTold struct{ text, want string }

// checkActions reads articles under one headline.
func checkActions(t *testing.T, title string, all []actionsTold) {
	t.Helper()
	for _, x := range all {
		got := strings.Split(actionsOf(title, x.text), ", ")
		slices.Sort(got)
		if got := strings.Join(got, ", "); got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
