package extract

import (
	"fmt"
	"strconv"
	"strings"
)

// A feature is a number about what is chosen, with its name in data/weights.txt.
type feature struct {
	name  string
	value float64
}

// weights are the linear models by which a reading chooses: each adds up the features of a
// candidate, times their weights, and the highest sum wins. They are fitted to labelled
// articles by "go test -run Fit" (fit_test.go).
type weights struct {
	party ranker
	news  ranker
	kind  judge
	stage judge

	incident judge
	law      ranker
	date     ranker
}

// A ranker weighs the features of one candidate.
type ranker map[string]float64

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
	own    ranker               // of features that each value has for itself: the votes for it
	shared map[string][]float64 // of features of the article, by value
}

// scores returns the score of each value, by its features and those of the article.
func (j *judge) scores(own func(value string) []feature, article []feature) []float64 {
	out := make([]float64, len(j.values))
	for i, v := range j.values {
		out[i] = j.own.score(own(v))
	}
	for _, f := range article {
		for i, w := range j.shared[f.name] {
			out[i] += w * f.value
		}
	}
	return out
}

// newWeights reads lines "model feature weight", of a judge "model value feature weight"
// where the value * stands for every one.
func newWeights(src string) (*weights, error) {
	w := &weights{
		party: ranker{}, news: ranker{}, law: ranker{}, date: ranker{},
		kind: newJudge(ofDocument["kind"]), stage: newJudge(ofDocument["stage"]), incident: newJudge(ofDocument["incident"]),
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
		if err := w.put(f[:len(f)-1], x); err != nil {
			return nil, fmt.Errorf("weights.txt:%d: %w", line, err)
		}
	}
	return w, nil
}

func newJudge(values []string) judge {
	return judge{values: values, own: ranker{}, shared: map[string][]float64{}}
}

func (w *weights) put(f []string, x float64) error {
	switch {
	case f[0] == "party" && len(f) == 2:
		w.party[f[1]] = x
	case f[0] == "news" && len(f) == 2:
		w.news[f[1]] = x
	case f[0] == "law" && len(f) == 2:
		w.law[f[1]] = x
	case f[0] == "date" && len(f) == 2:
		w.date[f[1]] = x
	case f[0] == "kind" && len(f) == 3:
		return w.kind.put(f[1], f[2], x)
	case f[0] == "stage" && len(f) == 3:
		return w.stage.put(f[1], f[2], x)
	case f[0] == "incident" && len(f) == 3:
		return w.incident.put(f[1], f[2], x)
	default:
		return fmt.Errorf("unknown model %q", strings.Join(f, " "))
	}
	return nil
}

func (j *judge) put(value, name string, x float64) error {
	if value == "*" {
		j.own[name] = x
		return nil
	}
	for i, v := range j.values {
		if v == value {
			if j.shared[name] == nil {
				j.shared[name] = make([]float64, len(j.values))
			}
			j.shared[name][i] = x
			return nil
		}
	}
	return fmt.Errorf("unknown value %q", value)
}
