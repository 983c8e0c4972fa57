package extract

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// What one reading leaves on a desk must not be seen by the next, nor one by another that goes on
// beside it.
func TestDesksAreCleared(t *testing.T) {
	all := []regwire.Article{
		article("Ferry firm fined £1.14m after hack", story),
		article("Acme fined £5,000", "The ICO fined Acme Ltd £5,000."),
		article("", ""),
		article("Ferry firm fined £1.14m after hack", longStory(60<<10)),
		article("It rained", "It rained in May."),
		article("Birch buys Ash Fibre for £240m", "Birch is to pay £240m for Ash Fibre.\n\nIts shops stay open.\n\nBankers had looked for a buyer since May, it is said, and found two.\n\nThe ICO fined Ash Fibre £85,000 in June for calls to people who had asked not to be rung."),
	}
	want := make([]regwire.Finding, len(all))
	for i, a := range all {
		want[i] = understand(a).finding // on a desk that is never released
	}
	var readers sync.WaitGroup
	for k := range 4 {
		readers.Go(func() {
			for round := range 3 * len(all) {
				i := (round*(k+1) + k) % len(all)
				if diff := cmp.Diff(want[i], Read(all[i])); diff != "" {
					t.Errorf("article %d, round %d (-first, +now):\n%s", i, round, diff)
				}
			}
		})
	}
	for round := range 5 {
		for i, got := range ReadAll(all) {
			if diff := cmp.Diff(want[i], got); diff != "" {
				t.Errorf("article %d among others, round %d (-first, +now):\n%s", i, round, diff)
			}
		}
	}
	readers.Wait()
}
