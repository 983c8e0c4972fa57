package extract

import (
	"fmt"
	"strings"
	"testing"
)

// actionsOf lists what an article is read to tell: "fine Acme 90000, reprimand Birch".
func actionsOf(title, text string) string {
	var out []string
	for _, a := range Read(article(title, text)).Actions {
		s := string(a.Kind) + " " + a.Organisation.Name
		if a.Amount != nil {
			s += fmt.Sprintf(" %d", a.Amount.Minor/100)
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// A sum that the text gives to another party is not the main party's, if that had another step.
func TestSumGivenBack(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"ICO acts against two firms", "The ICO has reprimanded Acme Stores and fined Birch Homes £120,000.", "reprimand Acme Stores, fine Birch Homes 120000"},
		{"ICO takes action", "The ICO has reprimanded Acme Stores. It has also fined Birch Homes £120,000.", "reprimand Acme Stores, fine Birch Homes 120000"},
		{"ICO acts on lost laptops", "The ICO has reprimanded Acme Stores.\n\nIn May it fined Birch Homes £120,000.", "reprimand Acme Stores, fine Birch Homes 120000"},

		{"Acme Stores fined", "The ICO has fined Acme Stores £120,000 and reprimanded it over a lost laptop.", "fine Acme Stores 120000"},
		{"Two firms fined", "The ICO has fined Acme Stores £120,000 and Birch Homes £90,000 for similar breaches.", "fine Acme Stores 120000, fine Birch Homes 90000"},
		{"Two firms fined", "The ICO has fined Acme Stores £120,000 and Birch Homes £90,000 over comparable breaches.", "fine Acme Stores 120000, fine Birch Homes 90000"},
	} {
		if got := actionsOf(x.title, x.text); got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
