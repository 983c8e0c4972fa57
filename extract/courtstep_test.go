package extract

import (
	"testing"

	"regwire"
)

// TestCourtSteps holds which of a fine just set and a step before a court an article reports.
func TestCourtSteps(t *testing.T) {
	for _, tt := range []struct {
		name, title, text string
		stage             regwire.Stage
	}{
		{"will appeal", "ICO fines Acme £5,000; company to appeal", "The ICO said on Monday that Acme Ltd has been fined £5,000 over a breach. Acme will appeal.", regwire.Imposed},
		{"less than was meant", "Acme's fine for leak is cut in half to £3m", "Acme Ltd has been fined £3m by the ICO over a leak in August 2022. The penalty is half of the £6m that it had in mind last summer. Acme will not appeal.", regwire.Imposed},
		{"less than was meant, long ago", "Acme's fine for leak is cut in half to £3m", "The ICO fined Acme Ltd £3m over a leak in August 2022. The penalty is half of the £6m that it had in mind last summer.", regwire.Imposed},
		{"has appealed", "Acme appeals", "Acme Ltd has appealed against a fine of £5,000 that the ICO imposed over a breach.", regwire.Appealed},
		{"fined again", "Acme fined again", "The ICO has once more fined Acme Ltd £5,000 over a breach. Its first decision was annulled by a court.", regwire.Imposed},
		{"may be fined again", "Court annuls fine for Acme", "A court has annulled the fine of £5,000 that the ICO imposed on Acme Ltd. The ICO may fine it again.", regwire.Overturned},
		{"appeal struck out", "Acme still owes £5,000", "Acme Ltd was fined £5,000 by the ICO in 2023. Its appeal against the penalty was struck out by the tribunal.", regwire.Upheld},
		{"fine struck out", "ICO and Acme", "The fine of £5,000 that the ICO imposed on Acme Ltd in 2023 was struck out by a tribunal.", regwire.Overturned},
		{"sent back", "Acme case goes back", "The Court of Appeal allowed the ICO's appeal over the £5,000 fine for Acme Ltd and remitted the case to the First-tier Tribunal.", regwire.Appealed},
		{"another notice", "ICO and Acme", "The ICO has fined Acme Ltd £5,000 over a breach. In May a tribunal dismissed its appeal against another notice.", regwire.Imposed},
	} {
		if f := Read(article(tt.title, tt.text)); len(f.Actions) == 0 || f.Actions[0].Stage != tt.stage {
			t.Errorf("%s: got %s, want %s", tt.name, asJSON(f.Actions), tt.stage)
		}
	}
}
