package extract

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"gonum.org/v1/gonum/optimize"
)

// A hold is a penalty on the squares of a model's weights.
type hold struct {
	model   string
	penalty float64
	rarity  float64 // the power of its frequency by which a feature is held: 0 each as much, 0.5 the rare ones less
}

// solve fits the weights of a conditional logit, going on from those that were fitted before.
// Fresh examples count by what is right in them. What was learnt from articles that are not at
// hand any more is kept by a penalty on every change of the choices in the examples at hand, as
// large as that many articles like them would make it (Laplace's approximation of their loss);
// besides, each weight is held. Where one candidate of each example is right the loss is convex,
// so that what is returned depends on the examples, the weights before and the hold alone.
func solve(all []example, h hold, before map[string]float64) map[string]float64 {
	all = slices.DeleteFunc(slices.Clone(all), func(x example) bool { return x.fresh && !slices.Contains(x.right, true) })
	out := maps.Clone(before)
	if !slices.ContainsFunc(all, func(x example) bool { return x.fresh }) {
		return out
	}
	indexed, names := indexed(all)
	fit := &objective{all: all, terms: indexed, before: make([]float64, len(names))}
	for i, name := range names {
		fit.before[i] = before[name]
	}
	fit.settle(h.penalties(indexed, names))
	found, err := optimize.Minimize(
		optimize.Problem{Func: fit.loss, Grad: fit.slope}, slices.Clone(fit.before),
		&optimize.Settings{GradientThreshold: 1e-5, MajorIterations: 500, Converger: optimize.NeverTerminate{}}, &optimize.LBFGS{})
	if err != nil || found.Status == optimize.IterationLimit {
		panic(fmt.Sprintf("fit %s: %v after %d iterations: %v", h.model, found.Status, found.MajorIterations, err))
	}
	for i, name := range names {
		out[name] = found.X[i]
	}
	return out
}

// An objective is what the weights of a model are fitted to.
type objective struct {
	all     []example
	terms   [][][]term
	before  []float64   // the weights that are gone on from
	chosen  [][]float64 // by them, how likely each candidate of each example is
	penalty []float64   // of the square of each weight's change
	share   float64     // what one example counts

	at, gradient []float64 // the weights that were asked for last
	value        float64
}

// settle works out what is the same for all weights.
func (f *objective) settle(penalty []float64) {
	fresh, earlier := 0.0, 0.0
	for i, x := range f.all {
		if x.fresh {
			fresh++
		}
		earlier += x.standsFor
		f.chosen = append(f.chosen, likely(f.terms[i], f.before))
	}
	f.share = 1 / (fresh + earlier)
	f.penalty = penalty
	if earlier == 0 {
		return // a fit from nothing: each weight is held as it is
	}
	for i := range f.penalty {
		f.penalty[i] *= earlier * f.share
	}
}

// loss returns that of some weights, with the penalty on them.
func (f *objective) loss(w []float64) float64 {
	f.evaluate(w)
	return f.value
}

// slope puts the gradient of the loss into g.
func (f *objective) slope(g, w []float64) {
	f.evaluate(w)
	copy(g, f.gradient)
}

// evaluate finds both at once, for both are asked for.
func (f *objective) evaluate(w []float64) {
	if slices.Equal(f.at, w) {
		return
	}
	f.at = append(f.at[:0], w...)
	f.gradient = f.gradient[:0]
	f.value = 0
	change := make([]float64, len(w))
	for i := range w {
		change[i] = w[i] - f.before[i]
		f.gradient = append(f.gradient, f.penalty[i]*change[i])
		f.value += f.gradient[i] * change[i] / 2
	}
	for i, x := range f.all {
		if x.fresh {
			f.value += x.add(f.terms[i], w, f.gradient, f.share)
		}
		if x.standsFor > 0 {
			f.value += drift(f.terms[i], f.chosen[i], change, f.gradient, x.standsFor*f.share)
		}
	}
}

// drift adds to g the gradient of half the variance, by what was chosen before, of the changes in
// the candidates' scores, and returns that.
func drift(candidates [][]term, chosen, change, g []float64, scale float64) float64 {
	moved, mean := make([]float64, len(candidates)), 0.0
	for i, c := range candidates {
		moved[i] = total(c, change)
		mean += chosen[i] * moved[i]
	}
	value := 0.0
	for i, c := range candidates {
		away := scale * chosen[i] * (moved[i] - mean)
		value += away * (moved[i] - mean) / 2
		for _, f := range c {
			g[f.at] += away * f.value
		}
	}
	return value
}

// penalties returns that of each feature. A feature that one candidate in twenty has is held
// by the penalty of the model.
func (h hold) penalties(all [][][]term, names []string) []float64 {
	out := make([]float64, len(names))
	for _, candidates := range all {
		for _, c := range candidates {
			for _, f := range c {
				out[f.at] += f.value * f.value / float64(len(candidates)*len(all))
			}
		}
	}
	for i, name := range names {
		out[i] = h.penalty * min(3, max(0.1, math.Pow(out[i]/0.05, h.rarity)))
		if strings.HasPrefix(name, "* ") {
			out[i] *= 0.1
		}
	}
	return out
}

// A term is a feature by the index of its name.
type term struct {
	at    int
	value float64
}

// indexed returns the candidates of every example with their features by index, and the
// names of these.
func indexed(all []example) ([][][]term, []string) {
	index := map[string]int{}
	var names []string
	out := make([][][]term, len(all))
	for i, x := range all {
		for _, c := range x.candidates {
			terms := make([]term, len(c))
			for j, f := range c {
				at, ok := index[f.name]
				if !ok {
					at = len(names)
					index[f.name], names = at, append(names, f.name)
				}
				terms[j] = term{at, f.value}
			}
			out[i] = append(out[i], terms)
		}
	}
	return out, names
}

// add adds to g the gradient of the loss on one example, and returns the loss.
func (x example) add(candidates [][]term, w, g []float64, scale float64) float64 {
	p, right := likely(candidates, w), 0.0
	for i := range p {
		if x.right[i] {
			right += p[i]
		}
	}
	right = max(right, math.SmallestNonzeroFloat64)
	for i, c := range candidates {
		d := p[i]
		if x.right[i] {
			d -= p[i] / right
		}
		for _, f := range c {
			g[f.at] += scale * d * f.value
		}
	}
	return -scale * math.Log(right)
}

// likely returns how likely each candidate is to be chosen by some weights.
func likely(candidates [][]term, w []float64) []float64 {
	p, sum := make([]float64, len(candidates)), 0.0
	for i, c := range candidates {
		p[i] = total(c, w)
	}
	top := slices.Max(p)
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// total adds up terms, each times its weight.
func total(all []term, w []float64) float64 {
	s := 0.0
	for _, f := range all {
		s += w[f.at] * f.value
	}
	return s
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
	g := make([]float64, 1)
	at := [][]term{{{0, 1}}, nil}
	if v := drift(at, []float64{0.7, 0.3}, []float64{0}, g, 1); v != 0 || g[0] != 0 {
		t.Errorf("no change: drift %v and gradient %v, want none", v, g)
	}
	if v := drift(at, []float64{0.7, 0.3}, []float64{2}, g, 1); math.Abs(v-0.42) > 1e-9 || math.Abs(g[0]-0.42) > 1e-9 {
		t.Errorf("a change of 2: drift %v and gradient %v, want 0.42 of both", v, g)
	}
}
