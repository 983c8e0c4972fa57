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

// A total of headline or lead that some sums come to leaves nothing for others that are told of.
func TestWithinTotal(t *testing.T) {
	const acme, birch, cask = "Acme Stores Ltd was fined £80,000 by the Information Commissioner's Office (ICO) after it had sent emails to the wrong people.",
		"Birch Homes Ltd was fined £60,000 because a laptop was stolen from a car.",
		"Cask Foods Ltd was fined £25,000 for letters that went to the wrong address."
	for _, x := range []struct{ name, title, text, want string }{
		{"a record set before", "Two firms fined £140,000 by ICO", acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £120,000 in June, the largest penalty so far.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"the total in the lead", "ICO fines for two firms", "Fines that come to £140,000 have been imposed on two firms by the ICO.\n\n" + acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £120,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"three, and two of another month", "Three firms fined £165,000 by ICO", acme + "\n\n" + birch + "\n\n" + cask + "\n\nDove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"the others first", "ICO fines reach £140,000 for two firms", "Dove Motors Ltd was fined £120,000 in June.\n\n" + acme + "\n\n" + birch, "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"the others between", "Two firms fined £140,000 by ICO", acme + "\n\nDove Motors Ltd was fined £120,000 for the same thing in June.\n\n" + birch, "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"a rounded total", "Two firms fined £0.14m by ICO", acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £120,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},

		{"all are within it", "Three firms fined £165,000 by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"no total", "Three firms fined by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"the total of none of them", "Three firms fined £300,000 by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"a total far down", "Three firms fined by ICO", acme + "\n\n" + birch + "\n\n" + cask + "\n\nIn May the ICO imposed £140,000 of fines.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"one pays as much as the others", "Three firms fined by ICO", "Acme Stores Ltd was fined £85,000 by the Information Commissioner's Office (ICO).\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 85000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"the total of the last two alone in brackets", "Three firms fined £165,000 ($200,000) by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"over so much", "Three firms fined over £160,000 by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"nearly so much", "Three firms fined nearly £170,000 by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"two companies of one group beside another", "Acme fined £140,000 and Dove Motors £120,000", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £80,000 and Acme Online Ltd £60,000.\n\nDove Motors Ltd was fined £120,000 by the ICO.", "Acme Online Ltd 60000, Acme Stores Ltd 80000, Dove Motors Ltd 120000"},
		{"turnover of as much", "Two firms fined by ICO", "The turnover of the firms was £140,000.\n\n" + acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
	} {
		t.Run(x.name, func(t *testing.T) {
			if got := sumsOf(x.title, x.text); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}
