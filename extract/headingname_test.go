package extract

import "testing"

// A numbered heading that is a name names its party; one of other words names nobody.
func TestNumberedHeadings(t *testing.T) {
	for heading, want := range map[string]int{
		"2. Torbay Care Trust":                    1,
		"2) Belfast Health and Social Care Trust": 1,
		"3: Ashby Care Homes Ltd":                 1,
		"2. What Should Your Trust Do":            0,
		"2. Data Protection Policy":               0,
	} {
		r := understand(article("bodies fined", "the first is told here.\n\n"+heading+"\n\nit left records. The penalty was £225,000."))
		if got := len(r.entities); got != want {
			t.Errorf("%s: got %d names, want %d", heading, got, want)
		}
		r.finish()
	}
}
