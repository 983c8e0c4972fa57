package extract

import (
	"fmt"
	"slices"
	"testing"

	"regwire"
)

// The same sum goes to whom its sentence names next, and a further sum there to somebody else.
func TestSameSum(t *testing.T) {
	const news = "The ICO has fined three firms. Ashby Homes Ltd must pay £10,000. "
	for text, want := range map[string][]string{
		"The same sum was imposed on Birchware Ltd, and £5,000 on Cask Loans Ltd.":               {"Ashby Homes Ltd 10000", "Birchware Ltd 10000", "Cask Loans Ltd 5000"},
		"The same amount was exacted from Birchware Ltd, a lender, for texts by its brand Cosy.": {"Ashby Homes Ltd 10000", "Birchware Ltd 10000"},
		"Birchware Ltd has the same amount to pay.":                                              {"Ashby Homes Ltd 10000", "Birchware Ltd 10000"},
		"The same law was broken by Birchware Ltd, which was fined £7,000.":                      {"Ashby Homes Ltd 10000", "Birchware Ltd 7000"},
	} {
		var got []string
		for _, a := range Read(article("Three firms fined over data", news+text)).Actions {
			if a.Amount != nil && a.Kind == regwire.Fine {
				got = append(got, fmt.Sprint(a.Organisation.Name, " ", a.Amount.Minor/100))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
