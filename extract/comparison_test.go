package extract

import "testing"

// A headline of one party keeps it the main one, whatever other cases are set beside it; one of several does not.
func TestOtherCasesBeside(t *testing.T) {
	const (
		news   = "The ICO has fined Birchware Ltd £500,000 for spam texts.\n\n"
		others = "Ashby Homes Ltd paid £400,000, Cask Loans Ltd £300,000 and Dell Travel Ltd £200,000."
	)
	for _, c := range []struct {
		title, text string
		actions     int
		roundUp     bool
	}{
		{"ICO fines Birchware", news + "How does that compare? " + others, 1, false},
		{"Watchdog acts over texts", news + "By way of comparison: " + others, 1, false},
		{"Watchdog acts over texts", news + "Ashby Homes Ltd, by contrast, was fined £400,000, and Cask Loans Ltd £300,000.", 1, false},
		{"Watchdog acts over texts", news + "Readers may recall that " + others, 1, false},
		{"Watchdog acts over texts", news + "Earlier fines: " + others, 1, false},
		{"ICO fines three firms", "The ICO has fined three firms.\n\nFines: " + others, 3, true},
		{"ICO fines three comparison sites", "The ICO has fined three comparison sites. " + others, 3, true},
	} {
		f := Read(article(c.title, c.text))
		if len(f.Actions) != c.actions || f.RoundUp != c.roundUp {
			t.Errorf("%s: %s: got %d actions, round-up %t, want %d, %t", c.title, c.text, len(f.Actions), f.RoundUp, c.actions, c.roundUp)
		}
	}
}
