package extract

import (
	"strings"
	"testing"

	"regwire"
)

// otherSums are sentences before or after that of a fine whose sum is none of it.
const otherSums = `
The penalty is the largest since a £3m fine for Birch Ltd.
Fines under the law now total £9m.
That takes the total of fines this year to £9m.
The regulator has now issued fines worth £9m under the law.
The company had offered to pay £500,000.
It will cost £500,000 to put right.
Acme Stores was told to pay back £500,000 it had made from the breach.
`

// Records, totals of all fines, offers and repairs are no fine, wherever they are told; totals of the party's own are.
func TestOtherSums(t *testing.T) {
	const two = "£2,000,000"
	const fined = "The FCA has fined Acme Stores £2m over a data breach."
	var all []sumsTold
	for s := range strings.Lines(strings.TrimSpace(otherSums)) {
		s = strings.TrimSpace(s)
		all = append(all, sumsTold{"Acme fined over breach", fined + " " + s, regwire.Imposed, two, ""}, sumsTold{"Acme fined over breach", s + " " + fined, regwire.Imposed, two, ""})
	}
	checkSums(t, all)
	checkSums(t, []sumsTold{
		{"FCA fines Acme", "The Financial Conduct Authority (FCA) said on Tuesday it had fined Acme Stores £2m over failings. If the company pays within 28 days, it will only have to pay £500,000.", regwire.Imposed, two, ""},
		{"FCA fines Acme", fined + " The largest fine the FCA has ever imposed was £3m, on Birch Ltd.", regwire.Imposed, two, ""},
		{"FCA fines Acme", fined + " At the time of the breach the most the FCA could impose was £3m.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "It is the largest fine the FCA has ever imposed: Acme Stores must pay £2m.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "If Acme Stores does not pay within 28 days, interest is added: the FCA has fined it £2m.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has imposed two fines totalling £2m on Acme Stores.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "A data breach has cost Acme Stores a £2m fine from the FCA.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has now issued a penalty of £2m to Acme Stores.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "It is the largest fine since 2019: Acme Stores must pay £2m, the FCA said.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has now imposed fines of £2m on Acme Stores.", regwire.Imposed, two, ""},
		{"Acme and the FCA", "Acme Stores offered to pay £2m to settle and the FCA accepted.", regwire.Imposed, two, ""},
		{"Acme and the FCA", "Acme Stores will pay its investors £2m to settle with the FCA.", regwire.Imposed, two, ""},
		{"Acme and the FCA", "Acme Stores has agreed to pay its staff £2m under a settlement with the FCA.", regwire.Imposed, two, ""},
	})
}
