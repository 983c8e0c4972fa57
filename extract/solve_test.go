package extract

import (
	"math"
	"slices"
	"strings"
)

// A hold is a penalty on the squares of a model's weights.
type hold struct {
	model   string
	penalty float64
	rarity  float64 // the power of its frequency by which a feature is held: 0 each as much, 0.5 the rare ones less
}

// solve fits the weights of a conditional logit with a penalty on their squares: those of
// features that every value shares are held less tightly.
func solve(all []example, h hold) map[string]float64 {
	all = slices.DeleteFunc(slices.Clone(all), func(x example) bool { return !slices.Contains(x.right, true) })
	indexed, names := indexed(all)
	penalty := h.penalties(indexed, names)
	w, g, seen := make([]float64, len(names)), make([]float64, len(names)), make([]float64, len(names))
	for range 400 {
		for i := range g {
			g[i] = penalty[i] * w[i]
		}
		for i, x := range all {
			x.gradient(indexed[i], w, g, 1/float64(len(all)))
		}
		for i := range w {
			if g[i] != 0 {
				seen[i] += g[i] * g[i]
				w[i] -= 0.3 * g[i] / math.Sqrt(seen[i])
			}
		}
	}
	out := map[string]float64{}
	for i, name := range names {
		out[name] = w[i]
	}
	return out
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

// gradient adds to g that of the loss on one example.
func (x example) gradient(candidates [][]term, w, g []float64, scale float64) {
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
}
