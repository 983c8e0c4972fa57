package extract

import (
	"testing"

	"regwire"
)

// A step that the lead says was taken now is the news, whatever is told of a court behind it that is past or somebody else's.
func TestSetBesideCourt(t *testing.T) {
	for _, text := range []string{
		"Acme Ltd has been fined £5m by the FCA over its systems.\n\nTwo funds had sued the exchange. An appeal by Birch Capital failed in October 2024.",
		"The FCA has fined Acme Ltd £5m. In 2023 the Upper Tribunal dismissed an appeal by Birch Capital.",
		"Acme Ltd has been fined £5m by the FCA. In 2022 the High Court had set aside a claim by its customers, and the Court of Appeal upheld that.",
		"The FCA has fined Acme Ltd £5m over its controls. A tribunal had upheld the ban on its founder, Rolf Dunne, in 2021.",
		"The FCA has now banned Rolf Dunne from the industry. His appeal against a prison sentence was dismissed in March 2024.",
		"Acme Ltd has been fined £5m by the FCA. The firm was in court in 2019, when a judge threw out its appeal against an order.",
		"On Thursday Acme Ltd was fined £5m by the ICO. In 2020 the tribunal had quashed a notice to Birch Ltd.",
		"Acme Ltd has been ordered to pay a fine of £5m by Ofcom. In 2018 a court had upheld a fine of £2m on Birch Radio.",
		"The ICO has fined Acme Ltd £5m for calls. In 2023 the Court of Appeal upheld the fine for Birch Leads, and the rules are clear since.",
		"The CMA has fined Acme Ltd £5m. In May 2021 the Competition Appeal Tribunal had annulled a decision about Birch Drugs.",
	} {
		if f := Read(article("Acme and the regulator", text)); len(f.Actions) == 0 || f.Actions[0].Stage != regwire.Imposed {
			t.Errorf("%s: got %s, want imposed", text, asJSON(f.Actions))
		}
	}
	for _, tt := range []struct {
		text string
		not  regwire.Stage
	}{
		{"Acme Ltd was fined £5m by the FCA in 2022. The Upper Tribunal has now dismissed its appeal.", regwire.Imposed},
		{"The Upper Tribunal has upheld the fine of £5m that the FCA imposed on Acme Ltd in 2022.", regwire.Imposed},
		{"A court has quashed the fine of £5m for Acme Ltd. The FCA had fined it in 2022.", regwire.Imposed},
		{"Acme Ltd has appealed against the fine of £5m from the ICO. It was fined in May.", regwire.Imposed},
		{"The FCA has lost. The Upper Tribunal annulled on Monday the fine of £5m for Acme Ltd.", regwire.Imposed},
		{"The tribunal has cut the fine for Acme Ltd from £5m to £3m. The ICO imposed it in 2022.", regwire.Imposed},
		{"Acme Ltd has to pay the fine of £5m from the ICO after all. The Court of Appeal dismissed its appeal on Tuesday.", regwire.Imposed},
		{"Acme Ltd, which has been fined £5m by the ICO, has appealed to the First-tier Tribunal.", regwire.Imposed},
		{"Acme Ltd has lost its case. A judge has dismissed the appeal of the company against a fine of £5m which the ICO imposed.", regwire.Imposed},
		{"The ICO fined Acme Ltd £5m. The First-tier Tribunal has set the fine aside.", regwire.Imposed},
	} {
		if f := Read(article("Acme and the regulator", tt.text)); len(f.Actions) == 0 || f.Actions[0].Stage == tt.not {
			t.Errorf("%s: got %s, want anything but %s", tt.text, asJSON(f.Actions), tt.not)
		}
	}
}
