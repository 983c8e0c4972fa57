package extract

import (
	"math"
	"testing"
)

func TestLog1p(t *testing.T) {
	if got := log1p(0); got != 0 {
		t.Errorf("log1p(0) = %v, want 0", got)
	}
	for x := 1e-3; x < 1e12; x *= 1.0137 {
		if got, want := log1p(x), math.Log1p(x); math.Abs(got-want) > 2e-9 {
			t.Errorf("log1p(%v) = %v, want %v", x, got, want)
		}
	}
}
