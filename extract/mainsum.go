package extract

import (
	"fmt"
	"math"

	"regwire"
)

// mainSumNames are the features of the sum that an article tells most as set or meant. What
// it is and how big tells the kind: a clerk who owes £300 was before a court.
type mainSumNames struct {
	size, exact, foreign featureName
	above                []featureName // by edge: "main_sum>1000"
	inField              map[featureName]fieldSums
}

// fieldSums are the features of a sum that a regulator of a field sets.
type fieldSums struct{ size, little featureName }

// sumEdges are sizes that tell one kind of sum from another; a little one is below the second.
var sumEdges = [...]float64{1e3, 5e3, 5e4, 1e7, 1e8}

// newMainSumNames names them, for each field of regulators, which its feature tells.
func newMainSumNames(v *vocabulary, fields []featureName) *mainSumNames {
	n := &mainSumNames{size: v.named("main_sum.size"), exact: v.named("main_sum.exact"), foreign: v.named("main_sum.foreign"), inField: map[featureName]fieldSums{}}
	for _, e := range sumEdges {
		n.above = append(n.above, v.named(fmt.Sprintf("main_sum>%.0f", e)))
	}
	for _, signal := range fields {
		name := v.names[signal]
		n.inField[signal] = fieldSums{v.named("main_sum.size&", name), v.named("main_sum.little&", name)}
	}
	return n
}

// mainSumSigns adds where the main sum stands, what is said of it and how big it is.
func (r *reading) mainSumSigns(out signs) signs {
	all, from := r.sums(), len(out)
	if len(all) == 0 {
		return out
	}
	main := &all[0]
	for i := range all {
		if c := &all[i]; c.score+c.proposed > main.score+main.proposed {
			main = c
		}
	}
	for _, at := range main.sums {
		out = r.placeSigns(at, out)
	}
	if len(main.sums) > 1 {
		out = append(out[:from], r.once(out[from:])...)
	}
	return r.mainSizeSigns(main.best, out)
}

// mainSizeSigns adds how big sum i is, which means another thing in each field.
func (r *reading) mainSizeSigns(i int, out signs) signs {
	n := r.mainSums
	x, _ := r.sum(i)
	v := float64(x.Minor) / math.Pow10(regwire.MinorDigits(x.Currency))
	size := math.Log10(v+1) / 5
	out.put(n.size, size)
	for k, e := range sumEdges {
		out.is(n.above[k], v > e)
	}
	out.is(n.exact, v > 1000 && math.Mod(v, 1000) != 0)
	out.is(n.foreign, !r.isLocal(i))
	if r.regulator != nil {
		f := n.inField[r.regulator.signal]
		out.put(f.size, size)
		out.is(f.little, v < sumEdges[1])
	}
	return out
}
