package extract

import (
	"math/bits"
	"slices"
)

// An around is what else stands in the sentences that name an entity.
type around struct {
	kinds    [2][nameAtom]float64 // atoms by kind, before and after the name
	unclosed float64              // sentences without a full stop: bylines, captions, rows
	short    float64              // sentences of a few words
}

// surroundings returns what stands around the names of each entity, on the desk.
func (r *reading) surroundings() []around {
	out := take(&r.desk.around, len(r.entities))
	all := r.ordered
	titled := r.until(all, r.bodyAt)
	for all = all[titled:]; len(all) > 0; {
		s := r.text.sentenceOf(r.atoms[all[0]].from)
		n := r.until(all, s.to)
		r.lookAround(s, all[:n], out)
		all = all[n:]
	}
	if titled > 0 {
		r.lookAround(span{0, r.bodyAt}, r.ordered[:titled], out)
	}
	return out
}

// atomsIn returns the atoms that start in a span, in the order of the text.
func (d *document) atomsIn(s span) []int32 {
	from, _ := slices.BinarySearchFunc(d.ordered, s.from, func(k int32, at int) int { return d.atoms[k].from - at })
	return d.ordered[from : from+d.until(d.ordered[from:], s.to)]
}

// until returns how many of some atoms in order stand before token i.
func (d *document) until(all []int32, i int) int {
	n := 0
	for n < len(all) && d.atoms[all[n]].from < i {
		n++
	}
	return n
}

// An atomSet is some kinds of atoms, one bit each.
type atomSet uint8

// lookAround adds the atoms of a sentence to the entities that it names.
func (r *reading) lookAround(s span, all []int32, out []around) {
	var left [nameAtom]int    // how many of each kind are still to come
	var passed, ahead atomSet // which kinds stand before, and which behind
	for _, k := range all {
		if kind := r.atoms[k].kind; kind < nameAtom {
			left[kind]++
			ahead |= 1 << kind
		}
	}
	closed := s.from < r.bodyAt || r.toks[s.to-1].kind == sign
	for _, k := range all {
		a := &r.atoms[k]
		if a.kind != nameAtom {
			passed |= 1 << a.kind
			if left[a.kind]--; left[a.kind] == 0 {
				ahead &^= 1 << a.kind
			}
			continue
		}
		o, w := &out[r.names[a.index].entity], r.weight(a.from)
		for side, set := range [...]atomSet{passed, ahead} {
			for ; set != 0; set &= set - 1 {
				o.kinds[side][bits.TrailingZeros8(uint8(set))] += w
			}
		}
		if !closed {
			o.unclosed += w
		}
		if s.to-s.from <= 6 && s.from >= r.bodyAt {
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
				f = append(f, feature{r.families.around[side][k], log1p(s)})
			}
		}
	}
	if o.unclosed > 0 {
		f = append(f, feature{byUnclosed, log1p(o.unclosed)})
	}
	if o.short > 0 {
		f = append(f, feature{byShort, log1p(o.short)})
	}
	return f
}
