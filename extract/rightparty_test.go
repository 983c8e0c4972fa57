package extract

import "testing"

// TestNamedAbove checks that the party is the one that the headline says was fined, not a company of it that pays a share.
func TestNamedAbove(t *testing.T) {
	for _, x := range []struct{ name, title, text, want string }{
		{"companies that share the sum", "UKGC hits Ashby Bet with biggest fine in its history: £19.2m",
			"Several brands are concerned by the regulator's new enforcement action. Most of the total of £19.2m falls on ABG (International) Limited, which runs ashbybet.com: 12.5 million pounds. Mr Elm Limited will pay 3.7 million pounds. The remaining 3 million pounds is for Ashby Bet Organization Ltd, which has 900 betting shops.", "Ashby Bet"},
		{"a company in a headline that tells of no fine of it", "Ashby Bet's partner in trouble",
			"The Gambling Commission has fined Elmplay Limited £3.7m. Elmplay Limited took the bets of customers of Ashby Bet.", "Elmplay Limited"},
	} {
		f := Read(article(x.title, x.text))
		if len(f.Actions) == 0 || f.Actions[0].Organisation.Name != x.want {
			t.Errorf("%s: got %v, want %q", x.name, f.Actions, x.want)
		}
	}
}
