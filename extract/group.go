package extract

import (
	"slices"

	"regwire"
)

// A group is two or more parties that a word of number takes up again: "both", "the three".

// grouped returns the deeds of sentences that speak of a group as one: "Both were given
// enforcement notices". Sums are not shared.
func (r *reading) grouped() []deed {
	var out []deed
	for _, k := range r.claimsOf[kindClaims] {
		c := &r.claims[k]
		if c.weight < 2 || carriesSum(regwire.Kind(c.value)) {
			continue
		}
		for _, e := range r.groupTold(c) {
			out = append(out, deed{party: e, kind: regwire.Kind(c.value), money: -1, by: grouped, weight: 2 * c.weight * r.weight(c.from), from: c.from, to: c.to})
		}
	}
	return out
}

// groupTold returns the parties of a group that the sentence of a claim takes up before the end of what matched, "Both were
// given notices", or right behind it, "It served notices on both"; nil if it takes up none.
func (r *reading) groupTold(c *claim) []int {
	at := c.to - 1
	for at >= 0 && r.follows(at, c.from) && r.groupSize(at) == 0 {
		at--
	}
	if !r.follows(at, c.from) {
		if at = c.to + 1; !r.follows(at, c.from) || r.groupSize(at) == 0 || !r.hasOn(c.to) {
			return nil
		}
	}
	if r.denied(c) {
		return nil
	}
	n := r.groupSize(at)
	if group := r.groupBefore(at, n); group != nil {
		return group
	}
	if payers := r.allPayers(); len(payers) == n {
		return payers // each named in its own sentence
	}
	return nil
}

// hasOn reports whether a word that leads to those on whom something is served stands at token i.
func (r *reading) hasOn(i int) bool {
	return r.at(i) == "on" || r.at(i) == "to" || r.at(i) == "against"
}

// allPayers returns those to whom the article gives a sum each, in the order of the text.
func (r *reading) allPayers() []int {
	owner := make([]int, 0, len(r.moneys))
	for _, x := range r.allot() {
		if x.money >= 0 {
			owner = append(owner, x.party)
		}
	}
	return r.eachOnce(owner)
}

// eachOnce returns the different parties of some, without those that stand for nobody.
func (r *reading) eachOnce(some []int) []int {
	var out []int
	for _, e := range some {
		if e >= 0 && !r.entities[e].place && !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}

// groupSize returns how many parties the word at token i takes up: 2 for "both", 3 for
// "the three"; 0 if it is no such word.
func (r *reading) groupSize(i int) int {
	w := r.toks[i].word
	if w == r.both || w == r.pair {
		return 2
	}
	n, ok := valueAt(r.numerals.small, w)
	if !ok || n < 2 || n > 12 || i == 0 || r.toks[i-1].word != r.code.the && r.toks[i-1].word != r.all {
		return 0
	}
	return int(n)
}

// takenUp returns the party that "the former" or "the latter" at token i means, or -1.
func (r *reading) takenUp(i int) int {
	w := r.toks[i].word
	if i == 0 || w != r.former && w != r.latter || r.toks[i-1].word != r.code.the || i+1 < len(r.toks) && r.toks[i+1].sentence == r.toks[i].sentence && r.toks[i+1].kind == word && !r.listing.has(r.toks[i+1].word) {
		return -1 // "the former manager" is none
	}
	two := r.groupBefore(i, 2)
	switch {
	case len(two) != 2:
		return -1
	case w == r.former:
		return two[0]
	}
	return two[1]
}

// groupBefore returns the last n parties that were named as one list before token i, in its
// paragraph or one of the three before it, or else in the headline, in the order of the text.
func (r *reading) groupBefore(i, n int) []int {
	for j := i - 1; j >= 0 && r.toks[j].paragraph >= r.toks[i].paragraph-3; j-- {
		a, ok := r.endingAt(j)
		if !ok || !r.canBeParty(a) {
			continue
		}
		before, after := r.listAround(a)
		if len(before)+1+len(after) == n {
			return slices.Concat(before, []int{r.names[a.index].entity}, after)
		}
	}
	return r.groupTitled(n)
}

// groupTitled returns the n parties that the headline names as one list, or nil.
func (r *reading) groupTitled(n int) []int {
	for i := 0; i < r.bodyAt; i++ {
		if a, ok := r.startingAt(i); ok && r.canBeParty(a) {
			if list := r.listed(a); len(list)+1 == n {
				return append([]int{r.names[a.index].entity}, list...)
			}
		}
	}
	return nil
}

// respectively reads "A and B were fined £1 and £2 respectively": as many sums as parties
// right before them, in the sentence or in the list that it takes up.
func (r *reading) respectively() []deed {
	var out []deed
	for i := range r.rareIn(r.ofSeveral) {
		if r.toks[i].word != r.each {
			continue
		}
		var sums, parties []int
		from := i
		for ; from > 0 && r.toks[from-1].sentence == r.toks[i].sentence; from-- {
			a, ok := r.startingAt(from - 1)
			if !ok {
				continue
			}
			switch {
			case a.kind == moneyAtom && r.moneys[a.index].bracket < 0:
				sums = append(sums, a.index)
			case a.kind == nameAtom && !r.entities[r.names[a.index].entity].place:
				parties = append(parties, r.names[a.index].entity)
			}
			if len(parties) == len(sums) && len(sums) > 1 {
				from--
				break
			}
		}
		slices.Reverse(sums)
		if n := len(parties) - len(sums); n >= 0 {
			parties = parties[:len(sums)]
			slices.Reverse(parties)
		} else {
			parties = r.groupBefore(from, len(sums))
		}
		if len(sums) < 2 || len(parties) < len(sums) {
			continue
		}
		for k, m := range sums {
			out = append(out, deed{party: parties[k], kind: regwire.Fine, money: m, by: respectively, weight: 6, from: r.moneys[m].from, to: r.moneys[m].to})
		}
	}
	return append(out, r.inParallel()...)
}
