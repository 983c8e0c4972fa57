package extract

import (
	"testing"
	"time"
)

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

// A fine of years ago that is only recalled is no news; one that is new is, whatever year led to it.
func TestLongPast(t *testing.T) {
	for _, x := range []struct {
		title, text string
		want        bool
	}{
		{"Comment: the ICO needs sharper teeth", "When the ICO fined Acme Stores £90,000 in 2019, many thought that the world would change. It did not.", false},
		{"Acme Stores opens 20 new shops", "Acme Stores is to open 20 new shops. The company, which was fined £90,000 by the ICO in 2019 over a breach, said that trade was strong.", false},
		{"Acme Stores chief to step down", "The chief executive of Acme Stores is to step down. In 2020 the ICO fined the company £90,000 over a breach.", false},
		{"A look back", "Five years ago Acme Stores was fined £90,000 by the ICO. What has changed since?", false},

		{"Acme Stores punished", "The ICO has fined Acme Stores £90,000 for calls that it made in 2019.", true},
		{"Acme Stores fined", "The ICO fined Acme Stores £90,000 in 2019, it has now said.", true},
		{"Nuisance caller pays", "Acme Stores was fined £90,000 by the ICO in 2025 and has now paid.", true},
		{"Nuisance caller pays", "Acme Stores has been fined £90,000 by the ICO. In 2019 it was fined £20,000 by the ICO.", true},
		{"Acme Stores loses in court", "In 2019 the ICO fined Acme Stores £90,000. On Friday a tribunal upheld the fine.", true},
		{"Acme Stores wins in court", "In 2019 the ICO fined Acme Stores £90,000. On Friday a tribunal quashed the fine.", true},
		{"Acme Stores must pay", "In 2019 Acme Stores lost a laptop. The ICO has fined it £90,000.", true},
	} {
		a := article(x.title, x.text)
		a.Published = time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)
		if f := Read(a); f.Relevant != x.want {
			t.Errorf("%s: got relevant %v (%s), want %v", x.text, f.Relevant, f.Reason, x.want)
		}
	}
}
