package extract

import "testing"

// A sentence that gives sums to more parties than headline and lead count, or to those that are too many, tells of others.
func TestAsMany(t *testing.T) {
	const acme, birch, cask = "Acme Stores Ltd was fined £80,000 by the Information Commissioner's Office (ICO) after it had sent emails to the wrong people.",
		"Birch Homes Ltd was fined £60,000 because a laptop was stolen from a car.",
		"Cask Foods Ltd was fined £25,000 for letters that went to the wrong address."
	for _, x := range []struct{ name, title, text, want string }{
		{"two of old, last", "Three firms fined by ICO", acme + "\n\n" + birch + "\n\n" + cask + "\n\nDove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"two of old, first", "Three firms fined by ICO: Acme Stores, Birch Homes and Cask Foods", "Dove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000 in June.\n\n" + acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"three of old beside two", "Two firms fined by ICO", acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £90,000, Elm Energy Ltd £70,000 and Fir Travel Ltd £10,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"the number in the lead", "More fines by ICO", "Two firms have been fined by the ICO.\n\n" + acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £90,000, Elm Energy Ltd £70,000 and Fir Travel Ltd £10,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},

		{"as many as are counted", "Three firms fined by ICO", acme + "\n\n" + birch + "\n\n" + cask, "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"two in one sentence, as many as are counted", "Three firms fined by ICO", acme + "\n\nBirch Homes Ltd was fined £60,000 and Cask Foods Ltd £25,000.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
		{"the counted ones in one sentence, first", "Two firms fined by ICO", "The Information Commissioner's Office (ICO) has fined Acme Stores Ltd £80,000 and Birch Homes Ltd £60,000.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"no number", "Firms fined by ICO", acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Dove Motors Ltd 90000, Elm Energy Ltd 70000"},
		{"a number of people", "Firms fined by ICO after two laptops were stolen", acme + "\n\n" + birch + "\n\nDove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Dove Motors Ltd 90000, Elm Energy Ltd 70000"},
		{"four in pairs", "Four firms fined by ICO", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £80,000 and Birch Homes Ltd £60,000.\n\nDove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Dove Motors Ltd 90000, Elm Energy Ltd 70000"},
		{"pairs at either end", "Two firms fined by ICO", "The Information Commissioner's Office (ICO) fined Acme Stores Ltd £80,000 and Birch Homes Ltd £60,000.\n\nDove Motors Ltd was fined £90,000 and Elm Energy Ltd £70,000 in June.", "Acme Stores Ltd 80000, Birch Homes Ltd 60000"},
		{"a list of as many", "Three firms fined by ICO", "Acme Stores Ltd – £80,000\n\nBirch Homes Ltd – £60,000\n\nCask Foods Ltd – £25,000", "Acme Stores Ltd 80000, Birch Homes Ltd 60000, Cask Foods Ltd 25000"},
	} {
		t.Run(x.name, func(t *testing.T) {
			if got := sumsOf(x.title, x.text); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}
