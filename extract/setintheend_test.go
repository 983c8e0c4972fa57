package extract

import (
	"testing"

	"regwire"
)

// sumsTold is what a short article tells of the sums of its main action.
type sumsTold struct {
	title, text      string
	stage            regwire.Stage
	amount, previous string
}

// checkSums compares the main action of each article with what it tells.
func checkSums(t *testing.T, all []sumsTold) {
	t.Helper()
	show := func(m *regwire.Money) string {
		if m == nil {
			return ""
		}
		return m.String()
	}
	for _, tt := range all {
		f := Read(article(tt.title, tt.text))
		if len(f.Actions) == 0 {
			t.Errorf("%s: no action", tt.text)
			continue
		}
		a := f.Actions[0]
		if a.Stage != tt.stage || show(a.Amount) != tt.amount || show(a.Previous) != tt.previous {
			t.Errorf("%s: got %s %q before %q, want %s %q before %q", tt.text, a.Stage, show(a.Amount), show(a.Previous), tt.stage, tt.amount, tt.previous)
		}
	}
}

// What was meant, and what was set in the end, in one story and often in one sentence.
func TestSetInTheEnd(t *testing.T) {
	const two, three = "£2,000,000", "£3,000,000"
	checkSums(t, []sumsTold{
		{"FCA fines Acme", "The FCA has cut its planned £3m fine for Acme Stores to £2m.", regwire.Imposed, two, three},
		{"FCA fines Acme", "The FCA has reduced the proposed fine for Acme Stores from £3m to £2m.", regwire.Imposed, two, three},
		{"FCA fines Acme", "The FCA had proposed a fine of £3m for Acme Stores but in the end imposed £2m.", regwire.Imposed, two, three},
		{"FCA fines Acme", "The FCA had threatened to fine Acme Stores £3m, but settled for a fine of £2m.", regwire.Imposed, two, three},
		{"FCA fines Acme", "After first proposing a fine of £3m, the FCA has settled on £2m for Acme Stores.", regwire.Imposed, two, three},
		{"FCA fines Acme", "Last year the FCA said it planned to fine Acme Stores £3m. Today the figure was confirmed at £2m.", regwire.Imposed, two, three},
		{"FCA fines Acme", "The FCA announced in 2023 that it intended to fine Acme Stores £3m. It has now fined the company £2m.", regwire.Imposed, two, three},
		{"Acme fined over breach", "Acme Stores has escaped with a fine of £2m after the FCA dropped plans for a £3m penalty.", regwire.Imposed, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m over a breach. The company was warned last autumn that it could be fined £3m.", regwire.Imposed, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m over a breach. The FCA had previously indicated that it would fine the company £3m.", regwire.Imposed, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m over a breach. Originally, the regulator wanted £3m.", regwire.Imposed, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. The fine had been due to be £3m.", regwire.Imposed, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. The company persuaded the regulator to reduce the fine from £3m.", regwire.Imposed, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. The company will pay the fine in instalments of £500,000.", regwire.Imposed, two, ""},
		{"Acme faces fine over breach", "The FCA proposes to fine Acme Stores £2m. It has now fined Birch Ltd £3m for the same failings.", regwire.Proposed, two, ""},
		{"Acme faces fine over breach", "The FCA has now proposed a fine of £2m for Acme Stores.", regwire.Proposed, two, ""},
		{"Acme faces fine over breach", "Acme Stores was warned on Monday that it could be fined £2m by the FCA.", regwire.Proposed, two, ""},
		{"Acme faces fine over breach", "The FCA plans to fine Acme Stores £2m. The company may in the end be fined less.", regwire.Proposed, two, ""},
		{"FCA proposes to fine Acme", "The FCA has cut its proposed fine for Acme Stores from £3m to £2m, but has not taken a final decision.", regwire.Proposed, two, three},
		{"Acme loses appeal against fine", "Today the tribunal confirmed the fine of £2m which the FCA imposed on Acme Stores.", regwire.Upheld, two, ""},
		{"Acme fine cut on appeal", "The FCA fined Acme Stores £3m in 2021. Today the court reduced the fine to £2m.", regwire.Varied, two, three},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. Originally, the company wanted £3m for the site.", regwire.Imposed, two, ""},
	})
}

// A sum that others called for, that settling early took down, or that is only threatened is none of the matter.
func TestNeverMeant(t *testing.T) {
	const two = "£2,000,000"
	checkSums(t, []sumsTold{
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. Campaigners had called for a fine of £3m.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. Newspapers had reported that the fine could be £3m.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. The fine was reduced from £3m because the company agreed to settle early.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. If it fails to comply, it will face a further penalty of £300,000 a day.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m and told it to mend its systems or face a fine of £300,000 a day.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. It had warned in 2020 that firms could be fined up to £3m.", regwire.Imposed, two, ""},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. The prosecutor had called for £3m.", regwire.Imposed, two, "£3,000,000"},
		{"Acme fined over breach", "The FCA has fined Acme Stores £2m. The fine was reduced from £3m after the company made its case.", regwire.Imposed, two, "£3,000,000"},
	})
}

// What had been proposed is still so where nothing tells of what was set, or only of what others paid.
func TestNotYetSet(t *testing.T) {
	const three = "£3,000,000"
	checkSums(t, []sumsTold{
		{"FCA and Birch Bank", "The FCA had proposed a fine of £3m for Birch Bank in May. The lender has made its case and a decision is expected by July.", regwire.Proposed, three, ""},
		{"FCA and John Birch", "The FCA had proposed to fine John Birch £3m. He has asked the tribunal to rule.", regwire.Proposed, three, ""},
		{"FCA and Birch Bank", "The FCA had announced a fine of £3m for Birch Bank, subject to its response. It has put the decision off.", regwire.Proposed, three, ""},
		{"FCA and Birch Bank", "The FCA had planned to fine Birch Bank £3m. The firm will answer by the end of June.", regwire.Proposed, three, ""},
		{"ICO and Birch Chat", "The ICO has sent a draft decision to others, proposing a fine of £3m for Birch Chat. It has now imposed more than £2bn in penalties on technology firms.", regwire.Proposed, three, ""},
		{"ICO and Birch Chat", "The ICO intends to fine Birch Chat £3m over a breach. It has now fined two other processors a total of £4m.", regwire.Proposed, three, ""},
		{"Ofwat and Birch Water", "Ofwat has proposed a fine of £3m for Birch Water. It has now imposed interim measures worth £10m.", regwire.Proposed, three, ""},
		{"Birch Chat and the ICO", "Birch Chat is to pay a fine of £3m under a draft decision by the ICO.", regwire.Proposed, three, ""},
		{"Birch Chat and the ICO", "Under a draft decision of the ICO, Birch Chat is to pay a fine of £3m.", regwire.Proposed, three, ""},
		{"Birch Chat and the ICO", "The ICO has submitted a draft to fellow regulators. It includes a fine of £3m for Birch Chat.", regwire.Proposed, three, ""},
	})
}
