package extract

import "slices"

// settledReach is how many sentences after a figure another may be told as the right one in its place.
const settledReach = 2

// settledAfter returns the count that is told as the right number of people, or as that of all of them, shortly after a figure
// that is not: "At first 460 people were thought to be affected. The true number was 4,213."
func (r *reading) settledAfter(f *figure, all []figure) (at int, ok bool) {
	if slices.ContainsFunc(f.at, func(i int) bool { return r.putsRight(i, 0) }) {
		return 0, false
	}
	for k := range all {
		if all[k].value == f.value {
			continue
		}
		for _, i := range all[k].at {
			if r.putsRight(i, f.value) && slices.ContainsFunc(f.at, func(j int) bool { return r.soonAfter(i, j) }) {
				return i, true
			}
		}
	}
	return 0, false
}

// putsRight reports whether count i is told as the right number of people in place of another, or as that of all of them where the
// other is less.
func (r *reading) putsRight(i int, other int64) bool {
	x := &r.claimsByCount()[i]
	if x.roles[complainedRole] || x.roles[sizeRole] {
		return false
	}
	if !r.ofThisCase(r.text.sentenceOf(r.counts[i].from)) {
		return false
	}
	return x.verdicts[settledCount] || x.verdicts[entireCount] && r.counts[i].value > other
}

// soonAfter reports whether count i stands after count j, in its sentence or one of the next two.
func (r *reading) soonAfter(i, j int) bool {
	d := r.toks[r.counts[i].from].sentence - r.toks[r.counts[j].from].sentence
	return i > j && d <= settledReach
}

// ofThisCase reports whether a sentence names no organisation but the party, and speaks of no other.
func (r *reading) ofThisCase(s span) bool {
	for i := s.from; i < s.to; i++ {
		if k := r.starts[i]; k != 0 && r.atoms[k-1].kind == nameAtom && r.sortOf(r.names[r.atoms[k-1].index].entity) == otherName {
			return false
		}
		if r.at(i) == "another" || r.at(i) == "rival" {
			return false
		}
	}
	return true
}
