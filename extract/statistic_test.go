package extract

import "testing"

// TestStatistics checks that sums of many fines, fines of others told as examples, and lists of fines are no news.
func TestStatistics(t *testing.T) {
	for _, x := range []struct {
		title, text string
		want        bool
	}{
		{"What to do when the ICO writes to you", "The ICO has imposed more than 70 fines to date, together a little over £9m.\n\nA notice of intent tells you that it proposes to fine you.", false},
		{"The regulator's year in figures", "The Annual Report of the Data Protection Commission is out. It imposed administrative fines of more than €600 million.", false},
		{"Ofcom fines Acme £22m", "Ofcom has fined Acme £22m, the largest of the 14 fines that it has issued this year.", true},
		{"Fines for two clinics total £90,000", "Fines that total £90,000 have been imposed by the ICO on two clinics, Acme Clinic and Birch Clinic. Acme Clinic pays £60,000 and Birch Clinic £30,000.", true},
	} {
		if f := Read(article(x.title, x.text)); f.Relevant != x.want {
			t.Errorf("%s: Relevant = %v, want %v: %s", x.title, f.Relevant, x.want, f.Reason)
		}
	}
}
