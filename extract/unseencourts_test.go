package extract

import (
	"os"
	"strings"
	"testing"

	"regwire"
)

// TestUnseenCourtSteps counts in how many passages of testdata/unseen/courtsteps.txt the stage is chosen right, whether or not they
// would be shown. It fails if many more are misread than were in November 2026.
func TestUnseenCourtSteps(t *testing.T) {
	const least = 1_650 // of 4,002
	b, err := os.ReadFile("testdata/unseen/courtsteps.txt")
	if err != nil {
		t.Fatal(err)
	}
	right, of, all := map[string]int{}, map[string]int{}, 0
	for line, l := range numbered(string(b)) {
		stage, text, ok := strings.Cut(l, " | ")
		if !ok {
			t.Fatalf("courtsteps.txt:%d: want \"stage | passage\"", line)
		}
		of[stage]++
		r := understand(article("Update", text))
		if a := r.primary(); a.Kind != "" {
			r.complete(&a)
			if a.Stage == regwire.Stage(stage) {
				right[stage]++
				all++
			}
		}
	}
	for stage, n := range of {
		t.Logf("%s: %d of %d right", stage, right[stage], n)
	}
	t.Logf("%d right", all)
	if all < least {
		t.Errorf("%d right, want %d at least", all, least)
	}
}
