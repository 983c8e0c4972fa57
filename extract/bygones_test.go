package extract

import "testing"

// What another had to pay in another case is no action of an article that opens with another step; what is told of the
// party itself, or of what is new, stays.
func TestBygones(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"Acme Stores investigated", "The ICO is investigating Acme Stores. The regulator fined Birch Homes £120,000 in a similar case last year.", "investigation Acme Stores"},
		{"Acme Stores investigated", "The ICO is investigating Acme Stores. In 2021 Birch Homes was fined £120,000 for a similar breach.", "investigation Acme Stores"},
		{"Acme Stores investigated", "The ICO is investigating Acme Stores. It comes after Birch Homes was fined £120,000 by the same regulator.", "investigation Acme Stores"},
		{"ICO opens inquiry into Acme Stores", "The ICO has opened an investigation into Acme Stores. Earlier this year the regulator fined Birch Homes £120,000.", "investigation Acme Stores"},
		{"Acme Stores reprimanded", "The ICO has reprimanded Acme Stores over the loss of a laptop. The regulator has already fined Birch Homes £120,000 over the same practice.", "reprimand Acme Stores"},
		{"Acme Stores told to stop", "The ICO has served an enforcement notice on Acme Stores. The largest fine so far, £120,000, went to Birch Homes.", "enforcement_notice Acme Stores"},
		{"Acme Stores ordered to stop", "The Garante has ordered Acme Stores to stop using the data of its users. Birch Homes had to pay €120,000 for a similar failing two years ago.", "order Acme Stores"},
		{"ICO ends Acme Stores inquiry", "The ICO has closed its investigation into Acme Stores without taking action. A fine of £120,000 was imposed on Birch Homes in a similar case.", "investigation Acme Stores"},
		{"Acme Stores investigated", "CNIL is investigating Acme Stores. Among others, it has fined Birch Homes (€120,000) in the past.", "investigation Acme Stores"},

		{"ICO fines Birch Homes", "The ICO is investigating Acme Stores. It comes after Birch Homes was fined £120,000.", "fine Birch Homes"},
		{"ICO takes action", "The ICO has reprimanded Acme Stores. It has also fined Birch Homes £120,000.", "reprimand Acme Stores, fine Birch Homes"},
		{"Acme Stores fined", "The ICO has fined Acme Stores £120,000. Last year it fined Birch Homes £90,000 in a similar case.", "fine Acme Stores"},
		{"Acme Stores and Birch Homes", "The ICO has fined Acme Stores £120,000 and Birch Homes £90,000 for similar breaches.", "fine Acme Stores, fine Birch Homes"},
		{"Acme Stores punished", "The ICO investigated Acme Stores for a year. It has now fined the company £120,000, the largest sum so far.", "fine Acme Stores"},
		{"ICO acts on lost laptops", "The ICO has reprimanded Acme Stores.\n\nIn May it fined Birch Homes £120,000.", "reprimand Acme Stores, fine Birch Homes"},
	} {
		got := ""
		f := Read(article(x.title, x.text))
		for i, a := range f.Actions {
			if i > 0 {
				got += ", "
			}
			got += string(a.Kind) + " " + a.Organisation.Name
		}
		if got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
