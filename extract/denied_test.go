package extract

import (
	"testing"

	"regwire"
)

// A fine that is denied or dropped is none that was set, and one that is to be paid is.
func TestDeniedAndDropped(t *testing.T) {
	for _, tt := range []struct {
		text  string
		kind  regwire.Kind
		stage regwire.Stage
	}{
		{"The ICO has denied reports that it has fined Acme Ltd £5,000. Its investigation into the company continues.", regwire.Investigation, regwire.Investigating},
		{"Reports that Acme Ltd has been fined £5,000 by the ICO are wrong, the regulator said. An investigation is still open.", regwire.Investigation, regwire.Investigating},
		{"The ICO has withdrawn its proposed fine of £5,000 for Acme Ltd.", regwire.Fine, regwire.Closed},
		{"A proposed fine of £5,000 for Acme Ltd has been abandoned by the ICO.", regwire.Fine, regwire.Closed},
		{"The ICO will not fine Acme Ltd £5,000 after all.", regwire.Investigation, regwire.Closed},
		{"The ICO has issued Acme Ltd with a letter of intent that names a penalty of £5,000.", regwire.Fine, regwire.Proposed},
		{"Acme Ltd will be fined £5,000 by the ICO, people familiar with the matter said.", regwire.Fine, regwire.Proposed},
		{"Acme Ltd is fighting plans by the ICO to fine it £5,000.", regwire.Fine, regwire.Proposed},
		{"Acme Ltd is to pay a fine of £5,000 to the ICO over a breach.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000 over a breach. The provisional findings were published last year.", regwire.Fine, regwire.Imposed},
		{"The ICO had proposed a fine of £5,000 for Acme Ltd. It has now issued a reprimand instead.", regwire.Reprimand, regwire.Imposed},
		{"Acme Ltd seeks to overturn a fine of £5,000 that the ICO imposed over a breach.", regwire.Fine, regwire.Appealed},

		// What is denied, dropped or sought is something else.
		{"The ICO has fined Acme Ltd £5,000. The firm denied reports that it had lost any data.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. Claims that customers lost money are wrong, the firm said.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. It rejected claims that it had been slow.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. It dropped a second inquiry into its owner.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. A proposed merger with a competitor has been abandoned.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. It will not fine its directors.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. Sources familiar with the matter said that the fine will be paid this week.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Ltd £5,000. Unions are fighting plans to cut jobs at the firm.", regwire.Fine, regwire.Imposed},
		{"The ICO has reprimanded Acme Ltd over a breach. It has decided not to fine the firm.", regwire.Reprimand, regwire.Imposed},
		{"The ICO has decided not to fine Acme Ltd and has accepted an undertaking.", regwire.Undertaking, regwire.Imposed},
		{"The ICO chose not to fine Acme Ltd but ordered it to mend its systems.", regwire.Order, regwire.Imposed},
		{"The ICO elected not to fine Acme Ltd, and issued an enforcement notice instead.", regwire.EnforcementNotice, regwire.Imposed},
		{"The Environment Agency decided not to fine Acme Ltd after it agreed to pay £1.8m.", regwire.Settlement, regwire.Imposed},
		{"The ICO intends to fine Acme Ltd £5,000. If that is confirmed the firm is to pay a fine by May.", regwire.Fine, regwire.Proposed},
		{"The ICO intends to fine Acme Ltd £5,000. Its provisional findings were published on Tuesday.", regwire.Fine, regwire.Proposed},
	} {
		f := Read(article("ICO and Acme", tt.text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != tt.kind || f.Actions[0].Stage != tt.stage {
			t.Errorf("%s: got %s, want %s %s", tt.text, asJSON(f.Actions), tt.kind, tt.stage)
		}
	}
}
