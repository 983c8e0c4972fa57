package extract

import "regwire"

// A group is two or more parties that a word of number takes up again: "both", "the three".

// grouped returns the deeds of sentences that speak of a group as one: "Both were given
// enforcement notices". Sums are not shared.
func (r *reading) grouped() []deed {
	var out []deed
	for _, c := range r.claims {
		if c.what != "kind" || c.weight < 2 || carriesSum(regwire.Kind(c.value)) {
			continue
		}
		for i := c.to - 1; i >= 0 && r.toks[i].sentence == r.toks[c.from].sentence; i-- {
			n := r.groupSize(i)
			if n == 0 {
				continue
			}
			for _, e := range r.groupBefore(i, n) {
				out = append(out, deed{party: e, kind: regwire.Kind(c.value), money: -1, weight: 2 * c.weight * r.weight(c.from), from: c.from, to: c.to})
			}
			break
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

// groupBefore returns the last n parties that were named as one list before token i, in its
// paragraph or the one before it.
func (r *reading) groupBefore(i, n int) []int {
	for j := i - 1; j >= 0 && r.toks[j].paragraph >= r.toks[i].paragraph-1; j-- {
		a, ok := r.endingAt(j)
		if !ok || !r.canBeParty(a) {
			continue
		}
		if list := r.listed(a); len(list) == n-1 {
			return append(list, r.names[a.index].entity)
		}
	}
	return nil
}
