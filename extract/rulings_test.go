package extract

import (
	"testing"

	"regwire"
)

func TestRulingsTellWhatBecameOfASanction(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       outcome
	}{
		{"an appeal is dismissed", "The tribunal dismissed the appeal of the lender.", staysUp},
		{"the regulator's appeal is dismissed", "The court dismissed the regulator's appeal.", isGone},
		{"the sanction is thrown out", "Judges threw out the penalty.", isGone},
		{"a fine is annulled by a court", "The fine was annulled by the court.", isGone},
		{"it had theirs annulled", "The lender has had its fine annulled.", isGone},
		{"not annulled", "The judges did not annul the fine.", staysUp},
		{"asked to annul", "The lender wants the court to annul the fine.", isAsked},
		{"lowered", "The panel lowered the penalty to £20,000.", isChanged},
		{"the regulator loses", "The watchdog lost in court.", isGone},
		{"the party loses", "The lender lost in court.", staysUp},
		{"a ruling against the party", "The court ruled against the lender.", staysUp},
		{"a blow to the regulator", "It is a blow to the watchdog.", isGone},
		{"done before", "A court had annulled the fine.", noOutcome},
		{"a fine and no more", "The watchdog fined the lender.", noOutcome},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := understand(regwire.Article{Text: c.text})
			if got := r.rulingsTold().first; got != c.want {
				t.Errorf("%q: got outcome %d, want %d", c.text, got, c.want)
			}
		})
	}
}
