package extract

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// learnt tells to how many articles and reports weights were fitted.
type learnt struct{ articles, counts, steps, news int }

// learntLine heads data/weights.txt.
const learntLine = "# Fitted by \"go test ./extract -run Fit -fit\" to %d articles, %d reports of counts, %d of steps and %d of news.\n"

// keptWeights reads what data/weights.txt says: the weights by model and feature.
func keptWeights(src string) (known learnt, kept map[string]map[string]float64, err error) {
	if _, err := fmt.Sscanf(src, learntLine, &known.articles, &known.counts, &known.steps, &known.news); err != nil {
		return known, nil, fmt.Errorf("weights.txt: the first line: %w", err)
	}
	kept = map[string]map[string]float64{}
	for line, l := range numbered(src) {
		of, number := cutLast(l)
		model, feature, _ := strings.Cut(of, " ")
		x, err := strconv.ParseFloat(number, 64)
		if err != nil {
			return known, nil, fmt.Errorf("weights.txt:%d: %w", line, err)
		}
		if kept[model] == nil {
			kept[model] = map[string]float64{}
		}
		kept[model][feature] = x
	}
	return known, kept, nil
}

// spellWeights writes what keptWeights reads, without what weighs next to nothing.
func spellWeights(known learnt, all map[string]map[string]float64) string {
	var out strings.Builder
	fmt.Fprintf(&out, learntLine, known.articles, known.counts, known.steps, known.news)
	for _, m := range holds {
		for _, feature := range slices.Sorted(maps.Keys(all[m.model])) {
			if x := math.Round(all[m.model][feature]*100) / 100; math.Abs(x) >= 0.03 {
				fmt.Fprintf(&out, "%s %s %g\n", m.model, feature, x)
			}
		}
	}
	return out.String()
}

// What is written of the weights is what was read.
func TestKeptWeights(t *testing.T) {
	src := file("weights.txt")
	known, kept, err := keptWeights(src)
	if err != nil {
		t.Fatal(err)
	}
	if got := spellWeights(known, kept); got != src {
		t.Errorf("got %d bytes, want the %d of data/weights.txt", len(got), len(src))
	}
}
