package extract

import (
	"testing"

	"regwire"
)

// What is told of a party between two commas is said of the sums in it, and what is told around it of the others.
func TestInterposed(t *testing.T) {
	const two = "£2,000,000"
	var all []sumsTold
	for _, aside := range []string{
		"which refused to pay a £3m ransom", "whose revenue was £3m last year", "which had revenue of £3m last year", "which made a £3m profit last year", "which has paid compensation of £300,000",
		"which had set aside £3m for the case", "which is valued at £3m", "which was bought for £3m in 2021", "which reported a loss of £3m", "a £3m company", "with a turnover of £3m", "which had been facing a fine of up to £3m",
		"which raised £3m from investors",
	} {
		for _, text := range []string{
			"Acme Stores, " + aside + ", has been fined £2m by the FCA.",
			"The FCA has fined Acme Stores, " + aside + ", £2m over a breach.",
			"The FCA has fined Acme Stores, " + aside + ", nearly £2m over a breach.",
			"The FCA has imposed a fine of £2m on Acme Stores, " + aside + ".",
		} {
			all = append(all, sumsTold{"FCA fines Acme", text, regwire.Imposed, two, ""})
		}
	}
	checkSums(t, all)
	checkSums(t, []sumsTold{
		{"FCA fines Acme", "Acme Stores, which must pay a fine of £2m, has apologised. The FCA said it had failed customers.", regwire.Imposed, two, ""},
		{"FCA fines Acme", "Acme Stores, which the FCA fined £2m on Monday, has apologised.", regwire.Imposed, two, ""},
		{"FCA fines Acme", "Acme Stores, which has been fined £2m by the FCA, was hacked in 2021.", regwire.Imposed, two, ""},
		{"FCA fines Acme", "The FCA has fined Acme Stores, which will now have to pay £2m, for failing customers.", regwire.Imposed, two, ""},
		{"FCA fines Acme", "The FCA fined Acme Stores, which was hacked in 2021, £2m, down from a proposed £3m.", regwire.Imposed, two, "£3,000,000"},
		{"Acme faces fine", "Acme Stores, with sales of £3m, is to be fined £2m by the FCA.", regwire.Proposed, two, ""},
		{"Acme fine cut", "The £3m fine for Acme Stores, which had appealed, was cut to £2m by a tribunal. The FCA said it accepted the ruling.", regwire.Varied, two, "£3,000,000"},
		{"Acme fine cut on appeal", "Acme Stores, which appealed against a fine of £3m from the FCA, has had it cut to £2m.", regwire.Varied, two, "£3,000,000"},
		{"FCA fines Birch", "A year after Acme Stores was fined £3m, Birch Ltd has been fined £2m by the FCA.", regwire.Imposed, two, ""},
		{"FCA fines Birch", "Just weeks after fining Acme Stores £3m, the FCA has fined Birch Ltd £2m.", regwire.Imposed, two, ""},
		{"Acme fine cut", "Two years after Acme Stores was fined £3m by the FCA, a tribunal has cut the fine to £2m.", regwire.Varied, two, "£3,000,000"},
	})
}
