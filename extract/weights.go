package extract

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"regwire"
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

	earlier ranker // of the sums, the one before the amount

	standing [standings]ranker // parties by themselves, of the models that weigh them too
}

// A weight is in hundredths, as data/weights.txt has it, for what is small stays in the cache.
type weight int16

// weightOf returns a weight as it is kept.
func weightOf(x float64) (weight, error) {
	w := math.Round(100 * x)
	if math.Abs(w) > math.MaxInt16 || math.Abs(w-100*x) > 1e-6 {
		return 0, fmt.Errorf("weight %v: want hundredths, to %v at most", x, math.MaxInt16/100)
	}
	return weight(w), nil
}

// A ranker weighs the features of one candidate: a weight for each name of the vocabulary.
type ranker []weight

// of returns what a feature weighs.
func (k ranker) of(name featureName) float64 { return float64(k[name]) / 100 }

// score adds up the features, each times its weight.
func (k ranker) score(all []feature) float64 {
	s := 0.0
	for _, f := range all {
		s += float64(k[f.name]) * f.value
	}
	return s / 100
}

// A judge weighs the values of a field.
type judge struct {
	values []string
	lean   []float64 // by value: how much its score is raised, once all are known
	own    ranker    // of features that each value has for itself: the votes for it
	row    []uint16  // of features of the article: which row of weights is theirs, 0 if none weighs anything
	shared []weight  // row by row, a weight for each value
}

// of returns what a feature of the article weighs for each value.
func (j *judge) of(name featureName) []weight {
	n, row := len(j.values), int(j.row[name])
	return j.shared[row*n : row*n+n]
}

// scores returns the score of each value, by its features, which it has by its place, and those of
// the article, in out, which holds a nought for each.
func (j *judge) scores(out []float64, own func(i int) []feature, article []feature) []float64 {
	for _, f := range article {
		if j.row[f.name] == 0 {
			continue
		}
		weights := j.of(f.name)[:len(out)]
		for i := range out {
			out[i] += float64(weights[i]) * f.value
		}
	}
	for i := range out {
		out[i] = out[i]/100 + j.lean[i] + j.own.score(own(i))
	}
	return out
}

// cautious is what a step has to its credit as a proposed one: to show a sum as set that was only
// meant is worse than the reverse. In a hundred articles it costs a tenth of one.
const cautious = 0.5

// newWeights reads lines "model feature weight", of a judge "model value feature weight"
// where the value * stands for every one, and of a model that weighs parties by themselves too
// "model party feature weight". A feature that is not in the vocabulary is left
// out: nothing has it any more.
func newWeights(v *vocabulary, src string) (*weights, error) {
	n := len(v.names)
	w := &weights{
		party: make(ranker, n), name: make(ranker, n), news: make(ranker, n), payer: make(ranker, n), deed: make(ranker, n), matter: make(ranker, n), many: make(ranker, n), law: make(ranker, n), date: make(ranker, n), people: make(ranker, n), volume: make(ranker, n), amount: make(ranker, n), earlier: make(ranker, n),
		kind: newJudge(ofDocument["kind"], n), stage: newJudge(ofDocument["stage"], n), incident: newJudge(ofDocument["incident"], n),
	}
	for i := range w.standing {
		w.standing[i] = make(ranker, n)
	}
	w.stage.lean[slices.Index(w.stage.values, string(regwire.Proposed))] = cautious
	for line, l := range numbered(src) {
		rest, number := cutLast(l)
		of, feature := cutLast(rest)
		model, value, _ := strings.Cut(of, " ")
		if model == "" {
			return nil, fmt.Errorf("weights.txt:%d: want \"model feature weight\", got %q", line, l)
		}
		x, err := strconv.ParseFloat(number, 64)
		if err != nil {
			return nil, fmt.Errorf("weights.txt:%d: weight %q: want a number", line, number)
		}
		name, ok := v.ids[feature]
		if !ok {
			continue
		}
		small, err := weightOf(x)
		if err == nil {
			err = w.put(model, value, name, small)
		}
		if err != nil {
			return nil, fmt.Errorf("weights.txt:%d: %w", line, err)
		}
	}
	return w, nil
}

// cutLast cuts the last word off a line.
func cutLast(l string) (rest, last string) {
	i := strings.LastIndexByte(l, ' ')
	return l[:max(i, 0)], l[i+1:]
}

// newJudge returns a judge of some values, all of whose weights are 0.
func newJudge(values []string, features int) judge {
	return judge{values: values, lean: make([]float64, len(values)), own: make(ranker, features), row: make([]uint16, features), shared: make([]weight, len(values))}
}

// put sets the weight of a feature in a model, of a judge for a value.
func (w *weights) put(model, value string, name featureName, x weight) error {
	if k := w.ranker(model); k != nil && value == "" {
		k[name] = x
		return nil
	}
	if i := slices.Index(standingModels[:], model); i >= 0 && value == "party" {
		w.standing[i][name] = x
		return nil
	}
	if j := w.judge(model); j != nil && value != "" {
		return j.put(value, name, x)
	}
	return fmt.Errorf("unknown model %q", strings.TrimSpace(model+" "+value))
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
	case "earlier":
		return w.earlier
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
func (j *judge) put(value string, name featureName, x weight) error {
	if value == "*" {
		j.own[name] = x
		return nil
	}
	i := slices.Index(j.values, value)
	if i < 0 {
		return fmt.Errorf("unknown value %q", value)
	}
	if j.row[name] == 0 {
		j.row[name] = uint16(len(j.shared) / len(j.values))
		j.shared = append(j.shared, make([]weight, len(j.values))...)
	}
	j.of(name)[i] = x
	return nil
}
