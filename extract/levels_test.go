package extract

import "testing"

func TestLevelsPassed(t *testing.T) {
	v := newVocabulary()
	l := newLevels(v, "height", 0, 0.5, 1)
	for value, want := range map[float64]int{-1: 0, 0: 0, 0.2: 1, 0.7: 2, 9: 3} {
		got := l.passed(value, nil)
		if len(got) != want {
			t.Errorf("%v passes %d levels, want %d", value, len(got), want)
		}
		if want > 1 && v.names[got[1].name] != "height>0.5" {
			t.Errorf("the second level is %q", v.names[got[1].name])
		}
	}
}
