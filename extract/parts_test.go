package extract

import (
	"strings"
	"testing"

	"regwire"
)

// Companies of a group that share a sum are parties of their own; a longer name without a sum of its own is the same party.
func TestPartsOfAGroup(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"each its sum", "The ICO has fined Ashware £14m. Of that £8m falls on Ashware and £6m on Ashware Pension Homes.", "Ashware"},
		{"one company told in full", "The ICO has fined Ashware £14m. Ashware Pension Homes Ltd must pay by May.", "Ashware Pension Homes Ltd"},
		{"a sum after both", "The ICO has fined Ashware £14m, down from £20m, and Ashware Pension Homes Ltd will pay it.", "Ashware Pension Homes Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := Read(article("Ashware fined £14m by ICO", tt.text))
			if len(f.Actions) == 0 || f.Actions[0].Organisation.Name != tt.want {
				t.Errorf("%s: got %v, want %q first", tt.text, f.Actions, tt.want)
			}
		})
	}
	two := Read(article("CNIL fines two giants", "The CNIL has fined Ashware €325m. The sum is made up of two: €200m for Ashware Europe and €125m for Ashware Ireland."))
	for _, want := range []string{"Ashware Europe", "Ashware Ireland"} {
		if !hasAction(two, want) {
			t.Errorf("no action against %s: %v", want, two.Actions)
		}
	}
}

// hasAction reports whether a finding has an action against an organisation.
func hasAction(f regwire.Finding, organisation string) bool {
	for _, a := range f.Actions {
		if strings.EqualFold(a.Organisation.Name, organisation) {
			return true
		}
	}
	return false
}
