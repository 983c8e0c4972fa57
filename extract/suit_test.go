package extract

import "testing"

// TestSuesPrivately checks that news of those who go to court for damages is none of what a regulator did before.
func TestSuesPrivately(t *testing.T) {
	for _, x := range []struct {
		name, title, text string
		want              bool
	}{
		{"fined before", "Guests sue Acme Hotels over leak", "Guests of Acme Hotels are suing it for damages. There are 90 of them.\n\nThe hotel group says that it will defend the claim, which was filed in March by a law firm from Leeds.\n\nThe ICO fined Acme Hotels £90,000 over the leak.", false},
		{"fined now", "Acme Hotels fined as guests sue", "The ICO has fined Acme Hotels £90,000 over the leak. Guests are suing it for damages.", true},
		{"the regulator sued", "Acme lawsuit dropped", "What was left of the civil enforcement claims by the Securities and Exchange Commission (SEC) against Acme Corp. over the attack of 2020 was dismissed.\n\nThe matter was closed for good.", true},
		{"a state sues", "Acme settles lawsuit", "Acme misled savers, the state claimed in a lawsuit. On Monday the two sides settled.\n\nAcme will pay $4 million in penalties, Attorney General Ann Birch of Ohio announced.", true},
	} {
		if f := Read(article(x.title, x.text)); f.Relevant != x.want {
			t.Errorf("%s: Relevant = %v, want %v: %s", x.name, f.Relevant, x.want, f.Reason)
		}
	}
}
