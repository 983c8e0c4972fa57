package extract

import (
	"fmt"
	"strings"
	"testing"
)

// The sums that a total of headline or lead comes to have a payer each, however the text leads to them, unless one party or one group pays all.
func TestSharesOfTotal(t *testing.T) {
	for _, c := range []struct {
		name, title, text, want string
	}{
		{"paragraphs that open with a party", "Two firms fined £250,000 over calls",
			"Ashby Glazing Ltd and Birch Power Ltd rang people who had asked not to be rung, the ICO found.\n\nAshby Glazing Ltd made half a million calls. It posed as a charity.\n\nThat made matters worse. The fine is £130,000.\n\nAt Birch Power Ltd callers were rude. For this the bill is £120,000.",
			"Ashby Glazing Ltd £130,000, Birch Power Ltd £120,000"},
		{"a first party without a name yet", "Texts in lockdown: two companies fined £330,000",
			"The ICO wants £250,000 from a York company that looked for sales staff.\n\nAshby Leads Ltd sent two million texts.\n\nA smaller fine of £80,000 was imposed on Birch Loans Ltd of Leeds.",
			"Ashby Leads Ltd £250,000, Birch Loans Ltd £80,000"},
		{"a rounded total", "Casinos must pay almost £14m, says the Gambling Commission",
			"Ashby Play must pay a fine of £7.1m. Birchbet pays £5.85m. Cask Games, which kept no records, is fined £1m.",
			"Ashby Play £7.1m, Birchbet £5.85m, Cask Games £1m"},
		{"notices that are only meant", "Ofwat proposes £150m of fines",
			"Ashby Water faces a penalty of £104m and Birch Water one of £46m over sewage, Ofwat proposes.",
			"Ashby Water £104m, Birch Water £46m"},
		{"parts of one party's total", "Ashby Games to pay £520m",
			"Ashby Games will pay £520m to settle with the FTC. The fine for the children's data is £275m. Customers get £245m back from Ashby Games.", ""},
		{"a headline that counts years", "Fined £5m in four years: Ashby Bet in trouble again",
			"Ashby Bet Ltd has been fined £3m by the Gambling Commission because nobody checked what customers lost.\n\nIts first case cost £2m, over offers of its partner Birchspin. So the total since 2020 is £5m.", ""},
		{"companies of one name", "Ashby fined £14m after breach",
			"The ICO has fined Ashby £14m. Ashby plc must pay £8m and Ashby Pensions Ltd £6m.", ""},
		{"a parent and its subsidiary", "Phone group fined £9m over hack",
			"The watchdog fined Birchtel £6m, and its parent company Oakline £3m.", ""},
		{"sums that do not add up", "Two firms fined £300,000",
			"Ashby Glazing Ltd was fined £130,000 by the ICO. For Birch Power Ltd it is £120,000.", ""},
		{"parts that are turnover", "Fines of £10m for two firms",
			"The ICO said Ashby Ltd had a turnover of £6m, and Birch Ltd had a turnover of £4m.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := understand(article(c.title, c.text))
			r.allot()
			var got []string
			for _, x := range r.shares {
				got = append(got, fmt.Sprint(r.slice(r.names[r.entities[x.party].names[0]].from, r.names[r.entities[x.party].names[0]].to), " ", r.slice(r.moneys[x.money].from, r.moneys[x.money].to)))
			}
			if s := strings.Join(got, ", "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}
