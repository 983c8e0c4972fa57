package work

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestWaitGrows(t *testing.T) {
	for i, plain := range []time.Duration{30 * time.Second, 90 * time.Second, 270 * time.Second, 810 * time.Second, 30 * time.Minute, 30 * time.Minute} {
		attempt := i + 1
		for job := range int64(100) {
			got := wait(job, attempt)
			if got < plain*3/4 || got > plain*5/4 {
				t.Errorf("wait(%d, %d) = %s, want within a quarter of %s", job, attempt, got, plain)
			}
		}
	}
}

func TestWaitIsSpread(t *testing.T) {
	seen := map[time.Duration]bool{}
	for job := range int64(100) {
		seen[wait(job, 1)] = true
	}
	if len(seen) < 90 {
		t.Errorf("100 jobs that fail together wait %d different times, want at least 90", len(seen))
	}
}

func TestWaitIsBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		job, attempt := rapid.Int64().Draw(t, "job"), rapid.Int().Draw(t, "attempt")
		got := wait(job, attempt)
		if got < 22*time.Second || got > 38*time.Minute {
			t.Errorf("wait(%d, %d) = %s", job, attempt, got)
		}
		if again := wait(job, attempt); again != got {
			t.Errorf("wait(%d, %d) = %s, then %s", job, attempt, got, again)
		}
	})
}
