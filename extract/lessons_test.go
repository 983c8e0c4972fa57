package extract

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"regwire"
)

// lessons are the examples of each model.
type lessons map[string][]example

// An example is one choice: the features of each candidate, and which are right.
type example struct {
	candidates [][]spelledFeature
	right      []bool

	fresh     bool    // it is learnt from what is right
	standsFor float64 // how many examples like it were learnt from before and are not at hand
}

// A spelledFeature is a feature with its name in data/weights.txt: of a judge, with the
// value before it.
type spelledFeature struct {
	name  string
	value float64
}

// take adds examples, each of which is to the fit what like says.
func (l lessons) take(some lessons, like example) {
	for model, all := range some {
		for _, x := range all {
			x.fresh, x.standsFor = like.fresh, like.standsFor
			l[model] = append(l[model], x)
		}
	}
}

// choicesIn returns all the choices that a report offers, whichever are right: of one that was
// learnt before none shall be made otherwise by chance.
func choicesIn(t *testing.T, a regwire.Article, x labelledAction) lessons {
	x.Incident = &regwire.Incident{}
	matter := "a matter"
	return labelledText{Title: a.Title, Text: a.Text, Relevant: true, Case: &matter, Actions: []labelledAction{x}}.examples(t)
}

// learnt tells to how many articles and reports weights were fitted.
type learnt struct{ articles, counts, steps int }

// learntLine heads data/weights.txt.
const learntLine = "# Fitted by \"go test ./extract -run Fit -fit\" to %d articles, %d reports of counts and %d of steps.\n"

// keptWeights reads what data/weights.txt says: the weights by model and feature.
func keptWeights(src string) (known learnt, kept map[string]map[string]float64, err error) {
	if _, err := fmt.Sscanf(src, learntLine, &known.articles, &known.counts, &known.steps); err != nil {
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
	fmt.Fprintf(&out, learntLine, known.articles, known.counts, known.steps)
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

// Examples that are known pull nowhere by themselves, and hold against what is fresh.
func TestSolveKeeps(t *testing.T) {
	choice := func(right bool) example { return yesOrNo([]spelledFeature{{"sign", 1}}, right) }
	before := map[string]float64{"sign": 1, "gone": 2}
	known, fresh := choice(false), choice(false)
	known.standsFor, fresh.fresh = 1, true
	if got := solve([]example{known, known}, hold{penalty: 0.01}, before); !maps.Equal(got, before) {
		t.Errorf("nothing fresh: got %v, want %v", got, before)
	}
	alone := solve([]example{fresh}, hold{penalty: 0.01}, before)["sign"]
	held := solve([]example{known, known, known, fresh}, hold{penalty: 0.01}, before)
	if !(alone < held["sign"] && held["sign"] < before["sign"]) || held["gone"] != 2 {
		t.Errorf("got %v, and %v without what is known, from %v", held, alone, before)
	}
}
