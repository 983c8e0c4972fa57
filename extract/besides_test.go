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
	for _, x := range []struct{ text, want string }{
		{two + "Neither was reprimanded.", fines},
		{two + "None of the two firms was reprimanded.", fines},
		{two + "No enforcement notice was served on Birch Homes Ltd.", fines},
		{two + "Neither has been served with an enforcement notice.", fines},

		{two + "Both were served with enforcement notices.", "enforcement_notice Acme Stores Ltd, enforcement_notice Birch Homes Ltd, " + fines},
		{two + "Birch Homes Ltd was also served with an enforcement notice.", "enforcement_notice Birch Homes Ltd, " + fines},
		{two + "An enforcement notice was served on Birch Homes Ltd too, as it had not stopped.", "enforcement_notice Birch Homes Ltd, " + fines},
	} {
		all := strings.Split(actionsOf("Two firms fined by ICO", x.text), ", ")
		slices.Sort(all)
		if got := strings.Join(all, ", "); got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
