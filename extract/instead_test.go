package extract

import (
	"testing"

	"regwire"
)

// TestInsteadOfFine checks that what was done in place of a fine is shown as done, and a notice that is left at that as closed.
func TestInsteadOfFine(t *testing.T) {
	for _, x := range []struct {
		title, text string
		kind        regwire.Kind
		stage       regwire.Stage
	}{
		{"Charity escapes fine but must mend its ways", "Acme Aid, a charity, gets away without a penalty. It has undertaken to the UK Information Commissioner to train its staff after files were left in a pub.", regwire.Undertaking, regwire.Imposed},
		{"No fine but a telling-off for school", "Acme School avoids a fine. The ICO has reprimanded it after a laptop was left on a bus.", regwire.Reprimand, regwire.Imposed},
		{"Watchdog leaves it at that", "Acme Council was served with an enforcement notice by the ICO in June 2020. It is still late. The ICO has nevertheless decided that it will take no further action.", regwire.EnforcementNotice, regwire.Closed},
		{"Acme told to delete pictures", "The OAIC has ordered Acme to delete pictures. No further action will be taken if it complies.", regwire.Order, regwire.Imposed},
		{"Acme could be fined £18m over age checks", "Video site Acme could be fined up to £18m after Ofcom opened an investigation into its age checks.", regwire.Investigation, regwire.Investigating},
	} {
		f := Read(article(x.title, x.text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != x.kind || f.Actions[0].Stage != x.stage {
			t.Errorf("%s: got %+v, want %s %s", x.title, f.Actions, x.kind, x.stage)
		}
	}
}
