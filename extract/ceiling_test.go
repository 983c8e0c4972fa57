package extract

import "testing"

// TestOnlyCeiling checks that the most that a fine can be is no fine.
func TestOnlyCeiling(t *testing.T) {
	for _, x := range []struct {
		name, title, text string
		want              bool
	}{
		{"could", "Cameras could land Acme Stores with big fine", "Cameras that watch the tills could bring Acme Stores a fine of as much as £40m.\n\nThe ICO has said nothing so far. Acme could be fined up to 4% of its turnover.", false},
		{"is meant", "Acme Stores faces £40m fine", "The ICO intends to fine Acme Stores £40m. It could have been up to £50m.", true},
	} {
		if f := Read(article(x.title, x.text)); f.Relevant != x.want {
			t.Errorf("%s: Relevant = %v, want %v: %s", x.name, f.Relevant, x.want, f.Reason)
		}
	}
}
