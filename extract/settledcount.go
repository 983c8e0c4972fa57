package extract

// settledReach is how many sentences after a figure another may be told as the right one in its place.
const settledReach = 2

// settledAfter returns the count that is told as the right number of people, or as that of all of them, shortly after a figure
// that is not: "At first 460 people were thought to be affected. The true number was 4,213."
func (r *reading) settledAfter(f *figure, all []figure) (at int, ok bool) {
	for _, j := range f.at {
		if r.claimsByCount()[j].verdicts[settledCount] {
			return 0, false
		}
	}
	for k := range all {
		if all[k].value == f.value {
			continue
		}
		for _, i := range all[k].at {
			for _, j := range f.at {
				if r.soonAfter(i, j) && r.putsRight(i, j) {
					return i, true
				}
			}
		}
	}
	return 0, false
}

// putsRight reports whether count i is told as the right number of people in place of count j: as such, as that of all of them
// where the other is less, or as one that is new where the other is an estimate. Less than half of an estimate is more likely a part.
func (r *reading) putsRight(i, j int) bool {
	x := &r.claimsByCount()[i]
	if x.roles[complainedRole] || x.roles[sizeRole] || !r.sameNoun(i, j) || r.ofOtherThings(i, j) || !r.ofThisCase(r.text.sentenceOf(r.counts[i].from)) {
		return false
	}
	return x.verdicts[settledCount] || x.verdicts[entireCount] && r.counts[i].value > r.counts[j].value ||
		x.verdicts[restatedCount] && 2*r.counts[i].value >= r.counts[j].value && !x.roles[subgroupRole] && r.supersedable(j, i) && !r.isPart(&r.counts[i])
}

// supersedable reports whether count j is told as an estimate, and not by a regulator, or as what was known when count i was less.
func (r *reading) supersedable(j, i int) bool {
	told := &r.claimsByCount()[j].verdicts
	return told[doubtedCount] && !told[vouchedCount] || told[partialCount] && r.counts[i].value > r.counts[j].value
}

// ofOtherThings reports whether words before count i, in its sentence or one between count j and it, say that it counts no people
// affected, as it may have no noun: "the number of staff grew to 460".
func (r *reading) ofOtherThings(i, j int) bool {
	const before = 40
	c := &r.counts[i]
	from := r.text.sentenceOf(c.from).from
	if j < i {
		from = max(min(from, r.text.sentenceOf(r.counts[j].from).to), r.counts[j].to)
	}
	for k := max(c.start-before, from); k < c.start; k++ {
		if r.uncounted.has(r.toks[k].word) {
			return true
		}
	}
	return false
}

// sameNoun reports whether two counts are of the same people, or one says not of whom, or of people of any sort.
func (r *reading) sameNoun(i, j int) bool {
	noun := func(k int) wordID {
		c := &r.counts[k]
		if w := r.toks[c.to-1].word; c.to > c.digitsEnd && !r.anybody.has(w) {
			return w
		}
		return 0
	}
	a, b := noun(i), noun(j)
	return a == 0 || b == 0 || a == b
}

// soonAfter reports whether count i stands after count j, in its sentence or one of the next two, or before it in its sentence
// as the right number: "4,213, having first said 460".
func (r *reading) soonAfter(i, j int) bool {
	d := r.toks[r.counts[i].from].sentence - r.toks[r.counts[j].from].sentence
	return i > j && d <= settledReach || d == 0 && r.claimsByCount()[i].verdicts[settledCount]
}

// ofThisCase reports whether a sentence names no organisation but the party, and speaks of no other. The first word of a sentence,
// "Estimates", is no name if it is not told again.
func (r *reading) ofThisCase(s span) bool {
	for i := s.from; i < s.to; i++ {
		if k := r.starts[i]; k != 0 && r.atoms[k-1].kind == nameAtom {
			x := r.names[r.atoms[k-1].index]
			once := i == s.from && x.to == i+1 && len(r.entities[x.entity].names) == 1
			if !once && r.sortOf(x.entity) == otherName {
				return false
			}
		}
		if r.at(i) == "another" || r.at(i) == "rival" {
			return false
		}
	}
	return true
}
