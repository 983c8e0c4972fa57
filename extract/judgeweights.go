package extract

import "slices"

// A judge weighs the values of a field.
type judge struct {
	values  []string
	lean    []float64 // by value: how much its score is raised, once all are known
	own     ranker    // of features that each value has for itself: the votes for it
	row     []uint16  // by feature of the article: which row of weights it has, or 0, where all are nought
	weights []lanes   // row by row: by value, what a feature weighs for it
	blocks  int       // of lanes that a row has, the last filled up with nought
}

// lanes are the weights of a feature for four values that stand side by side, 16 bits each, which are added up together.
type lanes uint64

const width = 4 // of lanes

// of returns one of the weights.
func (l lanes) of(lane int) weight { return weight(l >> (16 * lane)) }

// with returns the lanes with another weight in place of one.
func (l lanes) with(lane int, x weight) lanes {
	return l&^(0xffff<<(16*lane)) | lanes(uint16(x))<<(16*lane)
}

// newJudge returns a judge of some values, all of whose weights are 0.
func newJudge(values []string, features int) judge {
	n := len(values)
	blocks := (n + width - 1) / width
	return judge{
		values: values, lean: make([]float64, n), own: make(ranker, features),
		row: make([]uint16, features), weights: make([]lanes, blocks), blocks: blocks,
	}
}

// weight returns what a feature of the article weighs for a value.
func (j *judge) weight(name featureName, value int) weight {
	return j.lanes(name, value).of(value % width)
}

// lanes returns where the weights of a feature of the article for a value and those beside it stand.
func (j *judge) lanes(name featureName, value int) *lanes {
	return &j.weights[int(j.row[name])*j.blocks+value/width]
}

// scores returns the score of each value, by its features, which it has by its place, and those of
// the article. They stand on a slate.
func (j *judge) scores(on *slate, own func(i int) []feature, article []feature) []float64 {
	out := on.valued[:0]
	for b := range j.blocks {
		w, x, y, z := j.sums(b, article)
		out = append(out, w, x, y, z)
	}
	on.valued = out
	out = out[:len(j.values)]
	for i := range out {
		out[i] = out[i]/100 + j.lean[i] + j.own.score(own(i))
	}
	return out
}

// sums adds up what some features weigh for the values of a block.
func (j *judge) sums(block int, all []feature) (a, b, c, d float64) {
	weights, blocks := j.weights[block:], j.blocks
	for _, f := range all {
		w := weights[int(j.row[f.name])*blocks]
		a += float64(w.of(0)) * f.value
		b += float64(w.of(1)) * f.value
		c += float64(w.of(2)) * f.value
		d += float64(w.of(3)) * f.value
	}
	return a, b, c, d
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
		j.row[name] = uint16(len(j.weights) / j.blocks)
		j.weights = append(j.weights, make([]lanes, j.blocks)...)
	}
	w := j.lanes(name, value)
	*w = w.with(value%width, x)
}
