package extract

import (
	"testing"

	"regwire"
)

// A fine that is only meant must not be shown as one that was set, nor the other way round.
func TestFinesThatAreOnlyMeant(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        regwire.Stage
	}{
		{"Acme may be fined £5m by the ICO", "Acme Ltd may be fined £5m. The ICO has told the firm so in advance.", regwire.Proposed},
		{"Acme may be fined £5m", "The ICO may fine Acme Ltd £5m over a breach of the data of 900 people.", regwire.Proposed},
		{"Acme could be fined £5m over breach", "Acme Ltd could be fined £5m by the ICO, which has sent a notice of intent.", regwire.Proposed},
		{"Watchdog: Acme might be fined £5m", "Acme Ltd might be fined £5m by the Information Commissioner's Office (ICO), it said on Monday.", regwire.Proposed},
		{"Acme could be made to pay £5m", "The ICO is preparing a £5m fine for Acme Ltd, which has 21 days to reply.", regwire.Proposed},
		{"Acme in line for £5m fine", "Acme Ltd is in line for a fine of £5m from the ICO.", regwire.Proposed},
		{"Acme would be fined £5m", "The ICO would fine Acme Ltd £5m, it announced, unless it hears better arguments.", regwire.Proposed},
		{"Acme fined £5m", "Acme Ltd has been fined £5m by the ICO. Others may be fined too.", regwire.Imposed},
		{"Acme fined £5m", "The ICO has fined Acme Ltd £5m. Under the law firms could be fined £17m at most.", regwire.Imposed},
	} {
		t.Run(tt.title, func(t *testing.T) {
			f := Read(article(tt.title, tt.text))
			if len(f.Actions) != 1 || f.Actions[0].Stage != tt.want || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != "£5,000,000" {
				t.Errorf("%s: got %+v, want £5m %s", tt.text, f.Actions, tt.want)
			}
		})
	}
}
