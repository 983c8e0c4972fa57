package extract

import (
	"testing"

	"regwire"
)

// Of a step that is recalled and one that is told plainly the latter is shown, in either order.
func TestRecalledStep(t *testing.T) {
	for _, tt := range []struct {
		text, amount string
		stage        regwire.Stage
	}{
		{"In March the ICO said that it planned to fine Acme Ltd £9m. The ICO has now fined Acme Ltd £5m.", "5000000", regwire.Imposed},
		{"The ICO has fined Acme Ltd £5m. In March the ICO said that it planned to fine the company £9m.", "5000000", regwire.Imposed},
		{"In March the ICO said that it planned to fine Acme Ltd £9m. On Tuesday the ICO imposed a fine of £5m on Acme Ltd.", "5000000", regwire.Imposed},
		{"The ICO had proposed a fine of £9m in March. The ICO said on Tuesday that it had fined Acme Ltd £5m.", "5000000", regwire.Imposed},
		{"Acme Ltd was fined £5m by the ICO in 2022. Acme has now appealed against the fine.", "5000000", regwire.Appealed},
		{"Acme Ltd was fined £5m by the ICO in 2022. It has appealed against the fine from the ICO.", "5000000", regwire.Appealed},
		{"Acme Ltd has appealed against its fine. The ICO fined the company £5m in 2022.", "5000000", regwire.Appealed},

		// What is recalled is the step that was set, or what follows is another's, or still to come.
		{"The ICO said on Tuesday that it planned to fine Acme Ltd £9m. In 2019 the ICO fined Acme Ltd £5m.", "9000000", regwire.Proposed},
		{"The ICO plans to fine Acme Ltd £9m. In March the ICO fined Acme Ltd £5m over another breach.", "9000000", regwire.Proposed},
		{"In March the ICO said that it planned to fine Acme Ltd £9m. The ICO has fined Birch Airways £5m.", "9000000", regwire.Proposed},
		{"In March the ICO said that it planned to fine Acme Ltd £9m. The ICO could fine Acme Ltd £5m.", "", regwire.Proposed},
		{"In March the ICO said that it planned to fine Acme Ltd £9m. The ICO will have fined Acme Ltd by May, it said.", "9000000", regwire.Proposed},
		{"The ICO has fined Acme Ltd £5m. Acme has appealed for calm.", "5000000", regwire.Imposed},
		{"The ICO fined Acme Ltd £5m in 2022. Acme has appealed to customers who were overcharged to come forward.", "5000000", regwire.Imposed},
		{"The ICO has provisionally decided to fine Acme Ltd £9m. The ICO had fined Acme Ltd £5m for the same failing in 2021.", "9000000", regwire.Proposed},
		{"The ICO said it intended to fine Acme Ltd £9m. The ICO has fined Acme Ltd £60,000 for spam.", "9000000", regwire.Proposed},
		{"In March the ICO said that it intended to fine Acme Ltd £9m. It is still considering the answer. The SEC has fined Acme Ltd $8m over the same trades.", "9000000", regwire.Proposed},
		{"The ICO has fined Acme Ltd £5m. It appealed against another fine in 2019.", "5000000", regwire.Imposed},
		{"Acme Ltd was fined £5m by the ICO in 2022. It may appeal against the fine.", "5000000", regwire.Imposed},
		{"Acme Ltd was fined £5m by the ICO in 2022. It had appealed in 2023, and a tribunal dismissed the appeal.", "5000000", regwire.Upheld},
	} {
		f := Read(article("ICO and Acme", tt.text))
		if len(f.Actions) == 0 {
			t.Errorf("%s: no action", tt.text)
			continue
		}
		a := f.Actions[0]
		if a.Stage != tt.stage || tt.amount != "" && (a.Amount == nil || a.Amount.Value() != tt.amount) {
			t.Errorf("%s: got %s, want %s of %s", tt.text, asJSON(f.Actions), tt.stage, tt.amount)
		}
	}
}
