package extract

import (
	"slices"

	"regwire"
)

// truer returns the count that is the number of people affected in place of figure f, which was judged the likeliest: the sum of which
// f is a part, those whose data was taken where f is told as what could be reached, or those of the party's own land.
func (r *reading) truer(f *figure, all []figure) (at int, ok bool) {
	for k := range all {
		if all[k].value == f.value {
			continue
		}
		for _, i := range all[k].at {
			if r.sumsUp(i, f) || r.takenOf(i, f) || r.ofOwnLand(i, f) {
				return i, true
			}
		}
	}
	return 0, false
}

// sumsUp reports whether count i is the sum of two or three counts that stand one after another shortly before it or behind it, of which
// one states figure f: "29 residents and 46 members of staff: 75 people in all".
func (r *reading) sumsUp(i int, f *figure) bool {
	const fewest = 20 // less may be a sum by chance
	c := &r.counts[i]
	if c.value <= f.value || c.value < fewest || !r.addable(i, i) || r.isWhole(c) {
		return false
	}
	return r.partsAdd(i, -1, f) || r.partsAdd(i, 1, f)
}

// isWhole reports whether a count opens a clause as a whole of which some are told: "of 500 patients 300 were affected and 200 were not".
func (r *reading) isWhole(c *count) bool {
	i := c.start - 1
	return i >= 0 && r.toks[i].word == r.namer.of && (r.toks[i].is(opens) || i > 0 && r.toks[i-1].kind == sign)
}

// speaksOfAnybody reports whether a sentence speaks of what everybody can do: "open to anyone".
func (r *reading) speaksOfAnybody(s span) bool {
	return r.hasAny(r.openTo, s)
}

// partsAdd reports whether the counts from the one before count i on, or from the next one on if step is 1, add up to it.
func (r *reading) partsAdd(i, step int, f *figure) bool {
	const most = 3
	sum, has := int64(0), false
	for n, j := 1, i+step; n <= most && j >= 0 && j < len(r.counts) && r.addable(j, i); n, j = n+1, j+step {
		sum, has = sum+r.counts[j].value, has || r.counts[j].value == f.value
		if n > 1 && has && r.comesTo(sum, &r.counts[i]) {
			return true
		}
	}
	return false
}

// comesTo reports whether a count states a sum of others, or about as much where "in all" or the like stands right before it: 29,021, 2,000
// and 3,600 are "in all, approximately 35,000".
func (r *reading) comesTo(sum int64, c *count) bool {
	const most = 20 // a part of the sum
	if sum == c.value {
		return true
	}
	before := c.start - 1
	if before > 0 && r.toks[before].word == r.namer.comma {
		before--
	}
	d := sum - c.value
	return c.qualifier == regwire.About && max(d, -d)*most <= sum && before >= 0 && r.inAll.has(r.toks[before].word)
}

// addable reports whether count j may be one of people affected that add up to count i, or are the sum: it stands near it, and nothing
// says that it is the size of something or the number of those who complained.
func (r *reading) addable(j, i int) bool {
	c, told := &r.counts[j], &r.claimsByCount()[j]
	d := r.toks[c.from].sentence - r.toks[r.counts[i].from].sentence
	return max(d, -d) < settledReach && (isPeople(c.unit) || c.unit == things) && c.value > 1 && !told.roles[sizeRole] && !told.roles[complainedRole]
}

// takenOf reports whether count i is told as that of those whose data was taken, and figure f, which is larger, only as what was within
// somebody's reach or is stored, wherever it stands. Some "of them" are all only where a person is the party: "copied the files of 80
// of them". What was open to anybody is affected as a whole.
func (r *reading) takenOf(i int, f *figure) bool {
	claims := r.claimsByCount()
	c := &r.counts[i]
	if !claims[i].verdicts[takenCount] || c.value >= f.value || claims[i].roles[complainedRole] {
		return false
	}
	if byOne := r.party >= 0 && r.entities[r.party].person; !byOne && (r.isPart(c) || claims[i].roles[subgroupRole]) {
		return false
	}
	return !slices.ContainsFunc(f.at, func(j int) bool {
		return !claims[j].verdicts[reachableCount] || claims[j].verdicts[takenCount] || r.speaksOfAnybody(r.text.sentenceOf(r.counts[j].from))
	})
}

// ofOwnLand reports whether count i is of people of the land that a name of the party has in it, "Acme UK", and figure f, which is
// larger, of those of another: "148m people in the US ... 13.8m British savers", but not "9m people, 60,000 of them in the UK".
func (r *reading) ofOwnLand(i int, f *figure) bool {
	c := &r.counts[i]
	if r.party < 0 || c.value >= f.value || r.isPart(c) {
		return false
	}
	land := r.landBeside(c)
	if land == "" || !r.partyOf(land) {
		return false
	}
	others := false
	for _, j := range f.at {
		of := r.landBeside(&r.counts[j])
		if of == land {
			return false
		}
		others = others || of != ""
	}
	return others
}

// landBeside returns the country of those whom a count counts, or "": "13.8m British savers", "4,000 of them, the UK customers".
func (r *reading) landBeside(c *count) string {
	const behind = 5 // tokens
	for i := c.digitsEnd; i < len(r.toks) && i < c.to+behind && r.follows(i, c.from); i++ {
		if code, ok := r.registry.nationWord(r.toks[i].word); ok {
			return sovereign(code)
		}
	}
	return ""
}

// partyOf reports whether a name of the party has a country in it.
func (r *reading) partyOf(land string) bool {
	return slices.ContainsFunc(r.entities[r.party].names, func(n int) bool {
		for i := r.names[n].from; i < r.names[n].to; i++ {
			if code, ok := r.registry.nationWord(r.toks[i].word); ok && sovereign(code) == land {
				return true
			}
		}
		return false
	})
}
