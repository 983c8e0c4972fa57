package extract

import "fmt"

// levels tell how far something has come in steps, for what tells of news does not grow evenly:
// one pattern that votes for a kind says more than the tenth.
type levels struct {
	edges []float64
	names []featureName // "votes>0.3"
}

// newLevels names the features of a value that passes some edges.
func newLevels(v *vocabulary, name string, edges ...float64) levels {
	l := levels{edges: edges}
	for _, e := range edges {
		l.names = append(l.names, v.named(fmt.Sprintf("%s>%g", name, e)))
	}
	return l
}

// passed adds the edges that a value has passed.
func (l *levels) passed(value float64, out signs) signs {
	for i, e := range l.edges {
		if value > e {
			out = append(out, feature{l.names[i], inNews})
		}
	}
	return out
}
