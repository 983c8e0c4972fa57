package extract

import (
	"fmt"
	"math"
	"slices"
)

// A judge weighs the values of a field.
type judge struct {
	values []string
	lean   []float64 // by value: how much its score is raised, once all are known
	own    ranker    // of features that each value has for itself: the votes for it
	from   []uint16  // by feature of the article: where its shares stand, and those of the next
	shares []share   // feature by feature
	read   []sharing // these in the order of data/weights.txt, until the judge is settled
}

// A share is what a feature of the article weighs for one of the values, for most it weighs
// nothing.
type share struct {
	value  int16
	weight weight
}

// A sharing is a share with its feature.
type sharing struct {
	name featureName
	share
}

// newJudge returns a judge of some values, all of whose weights are 0.
func newJudge(values []string, features int) judge {
	return judge{values: values, lean: make([]float64, len(values)), own: make(ranker, features), from: make([]uint16, features+1)}
}

// of returns what a feature of the article weighs for those values for which it weighs something.
func (j *judge) of(name featureName) []share { return j.shares[j.from[name]:j.from[name+1]] }

// weight returns what a feature of the article weighs for a value.
func (j *judge) weight(name featureName, value int) weight {
	for _, s := range j.of(name) {
		if int(s.value) == value {
			return s.weight
		}
	}
	return 0
}

// scores returns the score of each value, by its features, which it has by its place, and those of
// the article, in out, which holds a nought for each.
func (j *judge) scores(out []float64, own func(i int) []feature, article []feature) []float64 {
	for _, f := range article {
		for _, s := range j.of(f.name) {
			out[s.value] += float64(s.weight) * f.value
		}
	}
	for i := range out {
		out[i] = out[i]/100 + j.lean[i] + j.own.score(own(i))
	}
	return out
}

// putter returns what sets the weight of a feature for a value, or for every one by "*"; nil if
// there is no such value.
func (j *judge) putter(value string) func(featureName, weight) {
	if value == "*" {
		return j.own.put
	}
	i := slices.Index(j.values, value)
	if i < 0 {
		return nil
	}
	return func(name featureName, x weight) { j.read = append(j.read, sharing{name, share{int16(i), x}}) }
}

// settle puts the shares that were read where those of a feature stand together.
func (j *judge) settle() error {
	if len(j.read) > math.MaxUint16 {
		return fmt.Errorf("weights.txt: %d weights of values such as %s: want %d at most", len(j.read), j.values[0], math.MaxUint16)
	}
	for _, s := range j.read {
		j.from[s.name+1]++
	}
	for name := range len(j.from) - 1 {
		j.from[name+1] += j.from[name]
	}
	next := slices.Clone(j.from)
	j.shares = make([]share, len(j.read))
	for _, s := range j.read {
		j.shares[next[s.name]] = s.share
		next[s.name]++
	}
	j.read = nil
	return nil
}
