package extract

import (
	"testing"

	"regwire"
)

// The sum that was proposed before, and the main one in another currency, are no further actions.
func TestWhatIsToldAgainIsNoFurtherAction(t *testing.T) {
	for _, text := range []string{
		"The ICO has fined Acme Ltd £20,000 for unwanted calls. That is about €23,850.",
		"The ICO has fined Acme Ltd £20,000, having first proposed £50,000.",
		"The tribunal has cut the £50,000 fine of Acme Ltd to £20,000. The ICO had imposed it in May.",
	} {
		f := Read(article("Fine for Acme", text))
		if len(f.Actions) != 1 || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != "£20,000" {
			t.Errorf("%s: got %+v, want one action of £20,000", text, f.Actions)
		}
	}
}

// What is meant for a second party is not shown as set.
func TestFurtherActionsAreAsFarAsTheMainOne(t *testing.T) {
	for want, text := range map[regwire.Stage]string{
		regwire.Proposed: "The ICO intends to fine Acme Ltd £5m and Brixton Widgets Ltd £3m. Both can reply until May.",
		regwire.Imposed:  "The ICO has fined Acme Ltd £5m and Brixton Widgets Ltd £3m. Both have to pay by May.",
	} {
		f := Read(article("ICO acts on two firms", text))
		if len(f.Actions) != 2 {
			t.Fatalf("%s: got %+v, want two actions", text, f.Actions)
		}
		for _, a := range f.Actions {
			if a.Stage != want {
				t.Errorf("%s: got %s for %s, want %s", text, a.Stage, a.Organisation.Name, want)
			}
		}
	}
}
