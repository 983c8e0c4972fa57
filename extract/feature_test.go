package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestFixedNames(t *testing.T) {
	seen := map[string]bool{}
	for i, name := range fixedNames {
		if i > 0 && name == "" || seen[name] || strings.Contains(name, " ") {
			t.Errorf("feature %d: name %q: want one without spaces that no other feature has", i, name)
		}
		seen[name] = true
	}
}

// Every weight is that of a feature that something can have.
func TestWeightsAreNamed(t *testing.T) {
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	for line, l := range numbered(file("weights.txt")) {
		f := strings.Fields(l)
		if name := f[len(f)-2]; !slices.Contains(tables.vocabulary.names, name) {
			t.Errorf("weights.txt:%d: no feature is named %q: fit the weights anew", line, name)
		}
	}
}

func TestWeightsTable(t *testing.T) {
	v := newVocabulary()
	w, err := newWeights(v, "party suffix 0.5\nkind * lead 1.5\nkind fine sum -2\nnews gone 3")
	if err != nil {
		t.Fatal(err)
	}
	if got := w.party.score([]feature{{bySuffix, 2}, {byBody, 1}}); got != 1 {
		t.Errorf("party: got %v, want 1", got)
	}
	got := w.kind.scores(&slate{}, func(i int) []feature { return []feature{{byLead, float64(i)}} }, []feature{{bySum, 1}})
	for i, value := range w.kind.values {
		want := 1.5 * float64(i)
		if value == "fine" {
			want -= 2
		}
		if got[i] != want {
			t.Errorf("kind %s: got %v, want %v", value, got[i], want)
		}
	}
	for _, bad := range []string{"party suffix", "party suffix much", "fame suffix 1", "kind suffix 1", "party fine suffix 1", "kind fin suffix 1"} {
		if _, err := newWeights(v, bad); err == nil || !strings.Contains(err.Error(), "weights.txt:1: ") {
			t.Errorf("weights %q: got error %v, want one that names the line", bad, err)
		}
	}
}

// What may be proposed or done, by all that an article says, is called proposed; of kinds none
// has such an advantage.
func TestCautious(t *testing.T) {
	w, err := newWeights(newVocabulary(), "stage imposed sum 0.5\nstage upheld sum 2\n")
	if err != nil {
		t.Fatal(err)
	}
	none := func(int) []feature { return nil }
	for _, tt := range []struct {
		judge *judge
		sum   float64
		want  string
	}{{&w.stage, 0, "proposed"}, {&w.stage, 1, "upheld"}, {&w.kind, 0, w.kind.values[0]}} {
		scores := tt.judge.scores(&slate{}, none, []feature{{bySum, tt.sum}})
		if got := tt.judge.values[slices.Index(scores, slices.Max(scores))]; got != tt.want {
			t.Errorf("sum %v: %s, want %s", tt.sum, got, tt.want)
		}
	}
}
