package extract

import (
	"testing"

	"regwire"
)

// TestStageOfOthers checks that what a court did with one fine is not said of another that only stands beside it.
func TestStageOfOthers(t *testing.T) {
	f := Read(article("Appeals court tosses Ashby Mobile's $57M FCC fine over location data",
		"In a unanimous opinion on Thursday, three judges of the US Court of Appeals vacated the $57 million penalty which the Federal Communications Commission (FCC) imposed on Ashby Mobile for its handling of location data.\n\nThe FCC had affirmed the $57,265,625 forfeiture in 2024.\n\nBirchtel and T-Elm were fined as well: $46.9 million and $80.1 million respectively. Their appeals are pending."))
	if len(f.Actions) < 2 {
		t.Fatalf("got %s, want the fines of others too", asJSON(f.Actions))
	}
	if a := f.Actions[0]; a.Stage != regwire.Overturned || a.Amount == nil || a.Amount.String() != "$57,265,625" {
		t.Errorf("the first: got %s %v, want %s $57,265,625", a.Stage, a.Amount, regwire.Overturned)
	}
	for _, a := range f.Actions[1:] {
		if a.Stage == regwire.Overturned {
			t.Errorf("%s: the fine is said to be overturned", a.Organisation.Name)
		}
	}
}
