package extract

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"gonum.org/v1/gonum/optimize"
)

// A hold is a penalty on the squares of a model's weights.
type hold struct {
	model   string
	penalty float64
	rarity  float64 // the power of its frequency by which a feature is held: 0 each as much, 0.5 the rare ones less
}

// solve fits the weights of a conditional logit with a penalty on their squares: those of
// features that every value shares are held less tightly. Where one candidate of each example is
// right the loss is convex, so that what is returned depends on the examples and the hold alone.
func solve(all []example, h hold) map[string]float64 {
	all = slices.DeleteFunc(slices.Clone(all), func(x example) bool { return !slices.Contains(x.right, true) })
	indexed, names := indexed(all)
	if len(all) == 0 {
		return nil
	}
	fit := &objective{all: all, terms: indexed, penalty: h.penalties(indexed, names)}
	found, err := optimize.Minimize(
		optimize.Problem{Func: fit.loss, Grad: fit.slope}, make([]float64, len(names)),
		&optimize.Settings{GradientThreshold: 1e-5, MajorIterations: 500, Converger: optimize.NeverTerminate{}}, &optimize.LBFGS{})
	if err != nil || found.Status == optimize.IterationLimit {
		panic(fmt.Sprintf("fit %s: %v after %d iterations: %v", h.model, found.Status, found.MajorIterations, err))
	}
	out := map[string]float64{}
	for i, name := range names {
		out[name] = found.X[i]
	}
	return out
}

// An objective is what the weights of a model are fitted to.
type objective struct {
	all     []example
	terms   [][][]term
	penalty []float64 // of the square of each weight

	at, gradient []float64 // the weights that were asked for last
	value        float64
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
	f.gradient = append(f.gradient[:0], w...)
	f.value = 0
	for i := range w {
		f.gradient[i] *= f.penalty[i]
		f.value += f.gradient[i] * w[i] / 2
	}
	for i, x := range f.all {
		f.value += x.add(f.terms[i], w, f.gradient, 1/float64(len(f.all)))
	}
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
	p := make([]float64, len(candidates))
	top := math.Inf(-1)
	for i, c := range candidates {
		for _, f := range c {
			p[i] += w[f.at] * f.value
		}
		top = max(top, p[i])
	}
	sum, right := 0.0, 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
		if x.right[i] {
			right += p[i]
		}
	}
	for i, c := range candidates {
		d := p[i] / sum
		if x.right[i] {
			d -= p[i] / right
		}
		for _, f := range c {
			g[f.at] += scale * d * f.value
		}
	}
	return scale * math.Log(sum/right)
}
