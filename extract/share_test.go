package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestOwnSums checks that each party of a round-up has its own sum, though another's is as good as the same, and that a group has its total
// beside its parts.
func TestOwnSums(t *testing.T) {
	for _, x := range []struct{ name, title, text, want string }{
		{"a sum that could be another's, rounded", "ICO fines three councils",
			"Three councils have been fined by the Information Commissioner's Office (ICO).\n\nAshby City Council gets the biggest bill, £95,000 ($153,000), for an envelope used twice.\n\nBirch County Council was fined £90,000 ($145,000). A social worker mailed an old report with details of 22 people. Birch County Council has said sorry.\n\nThe London Borough of Elmham must pay £50,000 ($80,000), for papers left on a train.",
			"Ashby City Council £95,000, Birch County Council £90,000, London Borough of Elmham £50,000"},
		{"a group's total", "French regulator fines Ashby and Birchbook €210m over cookies",
			"The data regulator in France has imposed fines of €150m on Ashby and €60m on Birchbook because of their cookie banners.\n\nAccording to the CNIL, users can allow cookies with one click.\n\nAshby's total is made up of €90m for Ashby LLC and €60m for Ashby Ireland. Birchbook's fine is for its Irish arm, Birchbook Ireland.",
			"Ashby LLC €150,000,000, Ashby LLC €90,000,000, Ashby Ireland €60,000,000, Birchbook Ireland €60,000,000"},
	} {
		var got []string
		for _, a := range Read(article(x.title, x.text)).Actions {
			got = append(got, a.Organisation.Name+" "+a.Amount.String())
		}
		want := strings.Split(x.want, ", ")
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", x.name, got, want)
		}
	}
}
