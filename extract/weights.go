package extract

import (
	"fmt"
	"math"
	"slices"
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

// weightOf reads a weight: "-0.13".
func weightOf(s string) (weight, error) {
	digits, negative := strings.CutPrefix(s, "-")
	hundredths, places, point := 0, 0, false
	for i := range len(digits) {
		switch c := digits[i]; {
		case c == '.' && !point:
			point = true
		case c < '0' || c > '9' || places == 2 || hundredths > math.MaxInt16:
			return 0, fmt.Errorf("weight %q: want a number of hundredths, to %v at most", s, math.MaxInt16/100)
		default:
			if hundredths = 10*hundredths + int(c-'0'); point {
				places++
			}
		}
	}
	for ; places < 2; places++ {
		hundredths *= 10
	}
	if digits == "" || digits == "." || hundredths > math.MaxInt16 {
		return 0, fmt.Errorf("weight %q: want a number of hundredths, to %v at most", s, math.MaxInt16/100)
	}
	if negative {
		hundredths = -hundredths
	}
	return weight(hundredths), nil
}

// A ranker weighs the features of one candidate: a weight for each name of the vocabulary.
type ranker []weight

// of returns what a feature weighs.
func (k ranker) of(name featureName) float64 { return float64(k[name]) / 100 }

// put sets what a feature weighs.
func (k ranker) put(name featureName, x weight) { k[name] = x }

// score adds up the features, each times its weight.
func (k ranker) score(all []feature) float64 {
	s := 0.0
	for _, f := range all {
		s += float64(k[f.name]) * f.value
	}
	return s / 100
}

// cautious is what a step has to its credit as a proposed one: to show a sum as set that was only
// meant is worse than the reverse. In a hundred articles it costs a fifth of one.
const cautious = 0.8

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
	if err := w.read(v, src); err != nil {
		return nil, err
	}
	return w, nil
}

// read reads the lines. Those of a model, or of a value, stand together.
func (w *weights) read(v *vocabulary, src string) error {
	of := "" // the model of the line before, with the value and a blank
	var put func(featureName, weight)
	for line, l := range numbered(src) {
		rest, number := cutLast(l)
		feature, same := strings.CutPrefix(rest, of)
		name := v.known(feature)
		if !same || name == 0 || put == nil {
			model, _ := cutLast(rest)
			if put = w.putter(model); put == nil {
				return fmt.Errorf("weights.txt:%d: want \"model feature weight\" of a model that there is, got %q", line, l)
			}
			of = rest[:len(model)+1]
			name = v.known(rest[len(of):])
		}
		x, err := weightOf(number)
		if err != nil {
			return fmt.Errorf("weights.txt:%d: %w", line, err)
		}
		if name != 0 {
			put(name, x)
		}
	}
	return nil
}

// cutLast cuts the last word off a line.
func cutLast(l string) (rest, last string) {
	i := strings.LastIndexByte(l, ' ')
	return l[:max(i, 0)], l[i+1:]
}

// putter returns what sets a weight of a model, or of a judge for a value; nil if there is none
// of this name.
func (w *weights) putter(of string) func(featureName, weight) {
	model, value, _ := strings.Cut(of, " ")
	if k := w.ranker(model); k != nil && value == "" {
		return k.put
	}
	if i := slices.Index(standingModels[:], model); i >= 0 && value == "party" {
		return w.standing[i].put
	}
	if j := w.judge(model); j != nil {
		return j.putter(value)
	}
	return nil
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
