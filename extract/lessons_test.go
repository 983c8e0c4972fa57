package extract

import (
	"os"
	"slices"
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

// heldNow returns those of holds that REGWIRE_TEST_MODELS names, or all if it is empty.
func heldNow(t *testing.T) []hold {
	only := strings.Fields(os.Getenv("REGWIRE_TEST_MODELS"))
	if len(only) == 0 {
		return holds
	}
	var out []hold
	for _, name := range only {
		i := slices.IndexFunc(holds, func(h hold) bool { return h.model == name })
		if i < 0 {
			t.Fatalf("REGWIRE_TEST_MODELS: no model %q; holds in fit_test.go names them", name)
		}
		out = append(out, holds[i])
	}
	return out
}
