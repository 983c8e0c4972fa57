package extract

import "math"

// An around is what else stands in the sentences that name an entity.
type around struct {
	kinds    [2][nameAtom]float64 // atoms by kind, before and after the name
	unclosed float64              // sentences without a full stop: bylines, captions, rows
	short    float64              // sentences of a few words
}

// surroundings returns what stands around the names of each entity, on the desk.
func (r *reading) surroundings() []around {
	out := take(&r.desk.around, len(r.entities))
	for from := r.bodyAt; from < len(r.toks); {
		to := from + 1
		for to < len(r.toks) && r.toks[to].sentence == r.toks[from].sentence {
			to++
		}
		r.lookAround(from, to, out)
		from = to
	}
	if r.bodyAt > 0 {
		r.lookAround(0, r.bodyAt, out)
	}
	return out
}

// lookAround adds the atoms of the sentence [from, to) to the entities that it names.
func (r *reading) lookAround(from, to int, out []around) {
	var first, last [nameAtom]int
	for i := from; i < to; i++ {
		if r.starts[i] == 0 {
			continue
		}
		if a := &r.atoms[r.starts[i]-1]; a.kind < nameAtom {
			if first[a.kind] == 0 {
				first[a.kind] = i + 1
			}
			last[a.kind] = i + 1
		}
	}
	closed := from < r.bodyAt || r.toks[to-1].kind == sign
	for i := from; i < to; i++ {
		if r.starts[i] == 0 || r.atoms[r.starts[i]-1].kind != nameAtom {
			continue
		}
		a := &r.atoms[r.starts[i]-1]
		o, w := &out[r.names[a.index].entity], r.weight(i)
		for k := range first {
			if first[k] > 0 && first[k] <= i {
				o.kinds[0][k] += w
			}
			if last[k] > i {
				o.kinds[1][k] += w
			}
		}
		if !closed {
			o.unclosed += w
		}
		if to-from <= 6 && from >= r.bodyAt {
			o.short += w
		}
	}
}

// aroundFeatures adds what else the sentences of an entity hold.
func (r *reading) aroundFeatures(e int, f []feature) []feature {
	o := &r.census.around[e]
	for side := range o.kinds {
		for k, s := range o.kinds[side] {
			if s > 0 {
				f = append(f, feature{r.families.around[side][k], math.Log1p(s)})
			}
		}
	}
	if o.unclosed > 0 {
		f = append(f, feature{byUnclosed, math.Log1p(o.unclosed)})
	}
	if o.short > 0 {
		f = append(f, feature{byShort, math.Log1p(o.short)})
	}
	return f
}
