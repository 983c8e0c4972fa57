package extract

import (
	"testing"

	"regwire"
)

// Steps that are no fine are told in a sentence too, and the same words tell of other things.
func TestStepsOfOtherKinds(t *testing.T) {
	for _, tt := range []struct {
		text  string
		kind  regwire.Kind
		stage regwire.Stage
	}{
		{"The Federal Trade Commission has dropped its lawsuit against Acme Inc.", regwire.Prosecution, regwire.Closed},
		{"The Federal Trade Commission has agreed to dismiss its case against Acme Inc.", regwire.Prosecution, regwire.Closed},
		{"A judge threw out a lawsuit by the Federal Trade Commission against Acme Inc on Friday.", regwire.Prosecution, regwire.Closed},
		{"The Federal Trade Commission said on Friday that Acme Inc would pay $5m to settle charges that it misled customers.", regwire.Settlement, regwire.Imposed},
		{"The Federal Trade Commission accused Acme Inc of misleading customers, in a complaint that seeks civil penalties and an injunction.", regwire.Prosecution, regwire.Proposed},
		{"Acme Inc could be ordered to delete data by the ICO.", regwire.Order, regwire.Proposed},
		{"The Gambling Commission has attached conditions to the licence of Acme Inc.", regwire.Order, regwire.Imposed},
		{"Ann Ashby must pay £1,700 after a prosecution by the ICO. Before that a lender was fined £40,000.", regwire.Prosecution, regwire.Imposed},
		{"Ann Ashby was fined £900 in a criminal case brought by the ICO and now faces a civil claim.", regwire.Prosecution, regwire.Imposed},
		{"The ICO has fined Acme Inc £5m. It could face a prosecution by the ICO if it does not pay.", regwire.Fine, regwire.Imposed},
		{"The ICO has written to Acme Inc to warn it about its calls.", regwire.Warning, regwire.Imposed},
		{"The ICO has announced its final decision in an inquiry into Acme Inc. It includes a fine of £5m.", regwire.Fine, regwire.Imposed},
		{"The ICO has reopened an investigation into Acme Inc over a breach.", regwire.Investigation, regwire.Investigating},
		{"After an investigation Acme Inc has been cleared by the ICO.", regwire.Investigation, regwire.Closed},

		{"The ICO has ordered Acme Inc to delete data. The firm could be fined if it does not comply.", regwire.Order, regwire.Imposed},
		{"Acme Inc has signed an undertaking given to the ICO. It could face a fine of up to £5m if it breaks it.", regwire.Undertaking, regwire.Imposed},
		{"The ICO has served an enforcement notice on Acme Inc. The ICO is also considering a fine.", regwire.EnforcementNotice, regwire.Imposed},

		// The same words, where something else is meant.
		{"The ICO intends to fine Acme Inc £5m. It could be fined again if it does not mend its ways.", regwire.Fine, regwire.Proposed},
		{"The ICO intends to order Acme Inc to delete data. The ICO is also considering a fine.", regwire.Order, regwire.Proposed},
		{"The ICO is considering a fine of £5m for Acme Inc. It could face a fine of up to £9m if it ignores the regulator.", regwire.Fine, regwire.Proposed},
		{"Acme Inc could be fined £5m if it does not mend its ways, the ICO has said.", regwire.Fine, regwire.Proposed},
		{"The Federal Trade Commission has sued Acme Inc for misleading customers. It dropped a lawsuit against another firm last year.", regwire.Prosecution, regwire.Proposed},
		{"The Federal Trade Commission has sued Acme Inc for misleading customers. A judge threw out a lawsuit by shareholders.", regwire.Prosecution, regwire.Proposed},
		{"The Federal Trade Commission has sued Acme Inc for misleading customers. It said that the firm would pay for what it did.", regwire.Prosecution, regwire.Proposed},
		{"The ICO has ordered Acme Inc to delete data. The firm could be fined if it does not.", regwire.Order, regwire.Imposed},
		{"The Gambling Commission has fined Acme Inc £5m. It had met the conditions of its licence.", regwire.Fine, regwire.Imposed},
		{"The ICO has fined Acme Inc £5m. The firm has written to customers to warn them about calls.", regwire.Fine, regwire.Imposed},
		{"The ICO plans to fine Acme Inc £5m. It will announce its final decision in May.", regwire.Fine, regwire.Proposed},
		{"The ICO has sent a draft decision on Acme Inc to others. The draft decision includes a fine of £5m.", regwire.Fine, regwire.Proposed},
		{"The ICO has closed its investigation into Acme Inc. The firm has reopened its shops.", regwire.Investigation, regwire.Closed},
		{"The ICO has fined Acme Inc £5m. A director was cleared by a court.", regwire.Fine, regwire.Imposed},
		{"The CMA has ordered Acme Inc to unwind its takeover. Acme Inc could be forced to sell at a loss.", regwire.Order, regwire.Imposed},
		{"Ofcom has suspended the licence of Acme TV. Acme TV could be banned for good.", regwire.Order, regwire.Imposed},
		{"The Gambling Commission has reprimanded Acme Inc. Acme Inc might be forced to change its terms.", regwire.Reprimand, regwire.Imposed},
		{"The Financial Conduct Authority is charged with policing banks. It fined Acme Bank £5m.", regwire.Fine, regwire.Imposed},
		{"Acme Inc has agreed to pay $5m to settle. The Securities and Exchange Commission (SEC) charged the firm with overbilling clients.", regwire.Settlement, regwire.Imposed},
		{"John Birch was convicted at Southwark Crown Court on Friday. The Financial Conduct Authority charged him with fraud in 2023.", regwire.Prosecution, regwire.Imposed},
	} {
		f := Read(article("Acme and the regulator", tt.text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != tt.kind || f.Actions[0].Stage != tt.stage {
			t.Errorf("%s: got %s, want %s %s", tt.text, asJSON(f.Actions), tt.kind, tt.stage)
		}
	}
}
