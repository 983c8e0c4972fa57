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

// What follows a verb had the step that it tells, not who stands before it.
func TestObjectOfAStep(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"ICO acts against two firms", "The ICO has fined Acme Stores £120,000 and reprimanded Birch Homes.", "fine Acme Stores 120000, reprimand Birch Homes"},
		{"Acme Stores fined", "Acme Stores was fined £120,000 and reprimanded by the ICO.", "fine Acme Stores 120000, reprimand Acme Stores"},
		{"Round-up", "Acme Stores was fined £3 million by the ICO after a breach.\n\nBirch Homes was fined £2.5 million for nuisance calls.\n\nCask was reprimanded for losing a laptop.", "fine Acme Stores 3000000, fine Birch Homes 2500000, reprimand Cask"},
		{"Acme Stores fined", "Acme Stores has been fined £310,000 by the ICO. It has also been reprimanded by the regulator.", "fine Acme Stores 310000, reprimand Acme Stores"},
		{"Acme Stores fined", "Acme Stores has been fined £310,000 by the ICO. No reprimand was issued.", "fine Acme Stores 310000"},
		{"Acme Stores fined", "The ICO has fined Acme Stores £310,000 after a reprimand to Birch Homes had shown the fault.", "fine Acme Stores 310000"},
		{"Acme Stores reprimanded over lost data", "Acme Stores reprimanded by the ICO: it had lost a laptop.", "reprimand Acme Stores"},
	} {
		if got := actionsOf(x.title, x.text); got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}

// Who complained, sold the data or worked for the party pays nothing of what the party was told to pay.
func TestOnlyThePartyPays(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"Acme Stores fined £310,000 after complaint by Birch Homes", "The ICO has fined Acme Stores £310,000 after a complaint by Birch Homes. Birch Homes welcomed the decision.", "fine Acme Stores 310000"},
		{"Acme Stores fined £310,000", "The ICO has fined Acme Stores £310,000 for using data that it bought from Birch Homes. Birch Homes is not accused.", "fine Acme Stores 310000"},
		{"Acme Stores fined £310,000", "The FCA fined Acme Stores £310,000 over a report that Birch Homes wrote for it. Birch Homes would not comment.", "fine Acme Stores 310000"},
		{"Acme Stores and Birch Homes fined", "The ICO has fined Acme Stores £310,000 and Birch Homes £90,000.", "fine Acme Stores 310000, fine Birch Homes 90000"},
		{"Two firms fined", "The ICO has fined Acme Stores £310,000. Birch Homes must pay £90,000.", "fine Acme Stores 310000, fine Birch Homes 90000"},
	} {
		if got := actionsOf(x.title, x.text); got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
