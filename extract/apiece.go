package extract

import (
	"slices"

	"regwire"
)

// apiece reads "A and B must pay £5 each", "A and B must each pay £5" and "£5 each falls on A and
// B": the sum goes to every party of its part of the sentence, or of the group that it takes up.
func (r *reading) apiece() []deed {
	var out []deed
	for i, m := range r.moneys {
		if r.roles[i].score[imposedSum] <= 0 && r.roles[i].score[eachSum] <= 0 || !r.setForEach(m) {
			continue
		}
		for _, e := range r.payers(m) {
			out = append(out, deed{party: e, kind: regwire.Fine, money: i, by: apiece, weight: 6, from: m.from, to: m.to, apiece: true})
		}
	}
	return out
}

// setForEach reports whether a word such as "each" stands behind a sum, or before the verb that leads to
// it, when the sum is not said to be all that they pay: "each made calls and was fined £5 in total".
func (r *reading) setForEach(m money) bool {
	const reach = 12 // tokens before the sum
	if m.to < len(r.toks) && r.single.has(r.toks[m.to].word) || m.to+1 < len(r.toks) && r.sumNouns.has(r.toks[m.to].word) && r.single.has(r.toks[m.to+1].word) {
		return true // "£5 each", "a £5 fine each"
	}
	if m.to+1 < len(r.toks) && (r.inAll.has(r.toks[m.to].word) || r.inAll.has(r.toks[m.to+1].word)) {
		return false
	}
	for i := m.from - 1; i > max(m.from-reach, 0) && r.at(i) != "and" && r.toks[i].sentence == r.toks[m.from].sentence && !r.endsSum(i); i-- {
		if r.single.has(r.toks[i].word) {
			next := r.at(i + 1)
			return next != "of" && next != "with" && r.at(i-1) != "for" && r.at(i-1) != "of"
		}
	}
	return false
}

// payers returns the parties of a sum that all have to pay, if two or more: those before it
// in its sentence, up to another sum, or the group that a word there takes up, or else those
// after it.
func (r *reading) payers(m money) []int {
	var before, after []int
	for i := m.from - 1; i >= 0 && r.toks[i].sentence == r.toks[m.from].sentence && !r.endsSum(i); i-- {
		if n := max(r.groupSize(i), r.countedFirms(i)); n > 0 && len(before) == 0 {
			return r.groupBefore(i, n)
		}
		before = r.payer(before, i)
	}
	if len(before) >= 2 {
		return before
	}
	for i := m.to; i < len(r.toks) && r.toks[i].sentence == r.toks[m.from].sentence; i++ {
		if a, ok := r.startingAt(i); ok && a.kind == moneyAtom && r.moneys[a.index].bracket < 0 {
			break
		}
		after = r.payer(after, i)
	}
	if len(after) >= 2 {
		return after
	}
	return nil
}

// countedFirms returns how many firms the word at token i counts that opens a sentence, or 0: "Three companies".
func (r *reading) countedFirms(i int) int {
	n, ok := valueAt(r.numerals.small, r.toks[i].word)
	if !ok || n < 2 || !r.toks[i].is(opens) || i+1 >= len(r.toks) || !r.severalFirms.has(r.toks[i+1].word) {
		return 0
	}
	return int(n)
}

// endsSum reports whether a sum that is no conversion ends with token i.
func (r *reading) endsSum(i int) bool {
	a, ok := r.endingAt(i)
	return ok && a.kind == moneyAtom && r.moneys[a.index].bracket < 0
}

// payer adds the party that is named at token i.
func (r *reading) payer(to []int, i int) []int {
	if a, ok := r.startingAt(i); ok && r.canBeParty(a) && !slices.Contains(to, r.names[a.index].entity) {
		return append(to, r.names[a.index].entity)
	}
	return to
}
