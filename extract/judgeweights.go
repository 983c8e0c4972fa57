package extract

import "slices"

// A judge weighs the values of a field.
type judge struct {
	values  []string
	lean    []float64 // by value: how much its score is raised, once all are known
	own     ranker    // of features that each value has for itself: the votes for it
	row     []uint16  // by feature of the article: which row of weights it has, or 0, where all are nought
	weights []weight  // row by row: by value, what a feature weighs for it
}

// newJudge returns a judge of some values, all of whose weights are 0.
func newJudge(values []string, features int) judge {
	n := len(values)
	return judge{values: values, lean: make([]float64, n), own: make(ranker, features), row: make([]uint16, features), weights: make([]weight, n)}
}

// of returns what a feature of the article weighs for each value.
func (j *judge) of(name featureName) []weight {
	n := len(j.values)
	return j.weights[int(j.row[name])*n:][:n]
}

// weight returns what a feature of the article weighs for a value.
func (j *judge) weight(name featureName, value int) weight { return j.of(name)[value] }

// scores returns the score of each value, by its features, which it has by its place, and those of
// the article, in out, which holds a nought for each.
func (j *judge) scores(out []float64, own func(i int) []feature, article []feature) []float64 {
	for _, f := range article {
		row := j.of(f.name)
		sums := out[:len(row)]
		for i, w := range row {
			sums[i] += float64(w) * f.value
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
	return func(name featureName, x weight) { j.put(name, i, x) }
}

// put sets what a feature weighs for a value. Few features weigh anything, so that only these have rows.
func (j *judge) put(name featureName, value int, x weight) {
	if j.row[name] == 0 {
		j.row[name] = uint16(len(j.weights) / len(j.values))
		j.weights = append(j.weights, make([]weight, len(j.values))...)
	}
	j.of(name)[value] = x
}
