package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// weights are the linear models by which a reading chooses: each adds up the features of a
// candidate, times their weights, and the highest sum wins. They are fitted to labelled
// articles by "go test -run Fit" (fit_test.go).
type weights struct {
	party  ranker
	name   ranker // of a party
	news   ranker
	payer  ranker // of a sum
	deed   ranker // a further action
	matter ranker // an action of a round-up
	many   ranker // several matters
	kind   judge
	stage  judge

	incident judge
	law      ranker
	date     ranker
	people   ranker
	volume   ranker
	amount   ranker
}

// A ranker weighs the features of one candidate: a weight for each name of the vocabulary.
type ranker []float64

// score adds up the features, each times its weight.
func (k ranker) score(all []feature) float64 {
	s := 0.0
	for _, f := range all {
		s += k[f.name] * f.value
	}
	return s
}

// A judge weighs the values of a field.
type judge struct {
	values []string
	own    ranker    // of features that each value has for itself: the votes for it
	shared []float64 // of features of the article: a weight for each value, name by name
}

// of returns what a feature of the article weighs for each value.
func (j *judge) of(name featureName) []float64 {
	n := len(j.values)
	return j.shared[int(name)*n : int(name)*n+n]
}

// scores returns the score of each value, by its features and those of the article.
func (j *judge) scores(own func(value string) []feature, article []feature) []float64 {
	out := make([]float64, len(j.values))
	for i, v := range j.values {
		out[i] = j.own.score(own(v))
	}
	for _, f := range article {
		weights := j.of(f.name)[:len(out)]
		for i := range out {
			out[i] += weights[i] * f.value
		}
	}
	return out
}

// newWeights reads lines "model feature weight", of a judge "model value feature weight"
// where the value * stands for every one. A feature that is not in the vocabulary is left
// out: nothing has it any more.
func newWeights(v *vocabulary, src string) (*weights, error) {
	n := len(v.names)
	w := &weights{
		party: make(ranker, n), name: make(ranker, n), news: make(ranker, n), payer: make(ranker, n), deed: make(ranker, n), matter: make(ranker, n), many: make(ranker, n), law: make(ranker, n), date: make(ranker, n), people: make(ranker, n), volume: make(ranker, n), amount: make(ranker, n),
		kind: newJudge(ofDocument["kind"], n), stage: newJudge(ofDocument["stage"], n), incident: newJudge(ofDocument["incident"], n),
	}
	for line, l := range numbered(src) {
		f := strings.Fields(l)
		if len(f) < 3 {
			return nil, fmt.Errorf("weights.txt:%d: want \"model feature weight\", got %q", line, l)
		}
		x, err := strconv.ParseFloat(f[len(f)-1], 64)
		if err != nil {
			return nil, fmt.Errorf("weights.txt:%d: weight %q: want a number", line, f[len(f)-1])
		}
		name, ok := v.ids[f[len(f)-2]]
		if !ok {
			continue
		}
		if err := w.put(f[:len(f)-2], name, x); err != nil {
			return nil, fmt.Errorf("weights.txt:%d: %w", line, err)
		}
	}
	return w, nil
}

// newJudge returns a judge of some values, all of whose weights are 0.
func newJudge(values []string, features int) judge {
	return judge{values: values, own: make(ranker, features), shared: make([]float64, features*len(values))}
}

// put sets the weight of a feature in a model, of a judge for a value.
func (w *weights) put(model []string, name featureName, x float64) error {
	if k := w.ranker(model[0]); k != nil && len(model) == 1 {
		k[name] = x
		return nil
	}
	if j := w.judge(model[0]); j != nil && len(model) == 2 {
		return j.put(model[1], name, x)
	}
	return fmt.Errorf("unknown model %q", strings.Join(model, " "))
}

// ranker returns the ranker of a name, or nil.
func (w *weights) ranker(name string) ranker {
	switch name {
	case "party":
		return w.party
	case "name":
		return w.name
	case "news":
		return w.news
	case "payer":
		return w.payer
	case "deed":
		return w.deed
	case "matter":
		return w.matter
	case "many":
		return w.many
	case "law":
		return w.law
	case "date":
		return w.date
	case "people":
		return w.people
	case "volume":
		return w.volume
	case "amount":
		return w.amount
	}
	return nil
}

// judge returns the judge of a name, or nil.
func (w *weights) judge(name string) *judge {
	switch name {
	case "kind":
		return &w.kind
	case "stage":
		return &w.stage
	case "incident":
		return &w.incident
	}
	return nil
}

// put sets the weight of a feature for a value, or for every one.
func (j *judge) put(value string, name featureName, x float64) error {
	if value == "*" {
		j.own[name] = x
		return nil
	}
	i := slices.Index(j.values, value)
	if i < 0 {
		return fmt.Errorf("unknown value %q", value)
	}
	j.of(name)[i] = x
	return nil
}
