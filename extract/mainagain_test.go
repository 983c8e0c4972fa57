package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// sumsOf reads a story and returns who has to pay what, in the order of the alphabet.
func sumsOf(title, text string) string {
	var out []string
	for _, a := range Read(article(title, text)).Actions {
		if a.Amount != nil {
			out = append(out, fmt.Sprint(a.Organisation.Name, " ", a.Amount.Minor/100))
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// A sum that the article gives to its party is nobody else's too, unless it says so.
func TestMainAgain(t *testing.T) {
	for _, x := range []struct{ name, title, text, want string }{
		{"a shop of the party", "Acme Stores Ltd fined £90,000 by ICO", "Acme Stores Ltd has been fined £90,000 by the Information Commissioner's Office (ICO) over a stolen laptop.\n\nThe Larchfield Centre lost the laptop in May.\n\nThe Larchfield Centre will have to find the £90,000 from its own budget.", "Acme Stores Ltd 90000"},
		{"a brand", "Acme fined £90,000 by ICO", "The Information Commissioner's Office (ICO) has fined Acme £90,000 over unlawful calls.\n\nLarkline must pay £90,000 within a month.\n\nAcme said that it was sorry.", "Acme 90000"},
		{"its full name, which is another", "Larkline fined £90,000 by ICO", "Larkline has been fined £90,000 by the Information Commissioner's Office (ICO).\n\nMillbrook Holdings Ltd was fined £90,000 because Larkline had no consent for its emails.", "Larkline 90000"},
		{"a hospital of the trust", "NHS trust fined £90,000", "Mere Valley NHS Foundation Trust has been fined £90,000 by the Information Commissioner's Office (ICO).\n\nFaxes went astray at Elmbrook Hospital, which was fined £90,000 after a patient complained to the trust.", "Mere Valley NHS Foundation Trust 90000"},

		{"two in one sentence", "Acme and Birch fined £90,000 each", "The Information Commissioner's Office (ICO) has fined Acme Stores Ltd and Birch Homes Ltd £90,000 each.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
		{"the same sum", "ICO fines two firms", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000. The same sum was imposed on Birch Homes Ltd.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
		{"two told plainly", "ICO fines two firms", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 over emails.\n\nIt fined Birch Homes Ltd £90,000 over letters.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
		{"both in the headline", "ICO fines Acme Stores Ltd and Birch Homes Ltd", "Acme Stores Ltd was fined £90,000 by the Information Commissioner's Office (ICO).\n\nBirch Homes Ltd was fined £90,000.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
		{"a list", "ICO fines three firms", "The Information Commissioner's Office (ICO) has fined three firms.\n\nAcme Stores Ltd – £90,000\n\nBirch Homes Ltd – £90,000\n\nCask Foods Ltd – £40,000", "Acme Stores Ltd 90000, Birch Homes Ltd 90000, Cask Foods Ltd 40000"},
		{"in the order of the names", "ICO fines three firms", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd, Birch Homes Ltd and Cask Foods Ltd £90,000, £90,000 and £40,000 respectively.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000, Cask Foods Ltd 40000"},
		{"another sum", "ICO fines two firms", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000.\n\nBirch Homes Ltd was fined £80,000.", "Acme Stores Ltd 90000, Birch Homes Ltd 80000"},
		{"one in a sentence with the other", "ICO fines two firms", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 and Birch Homes Ltd £90,000.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
		{"like the one before it", "ICO fines Acme Stores Ltd and Birch Homes Ltd", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000.\n\nLike Acme, Birch Homes Ltd was fined £90,000.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
		{"twice in one sentence", "Acme is fined", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £90,000 for emails, and Birch Homes Ltd £90,000 for letters.", "Acme Stores Ltd 90000, Birch Homes Ltd 90000"},
	} {
		t.Run(x.name, func(t *testing.T) {
			if got := sumsOf(x.title, x.text); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}
