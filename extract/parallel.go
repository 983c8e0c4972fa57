package extract

import (
	"slices"

	"regwire"
)

// inParallel reads "Fines of £2 and £1 were imposed on A and B": a list of sums that were set, with a list of as many
// parties behind it, or before it, in one sentence that has no other sum.
func (r *reading) inParallel() []deed {
	var out []deed
	for i := 0; i+1 < len(r.moneys); {
		run := r.sumList(i)
		if n := run.to - run.from; n > 1 {
			if parties := r.partiesBeside(run); len(parties) == n {
				for k, e := range parties {
					m := &r.moneys[run.from+k]
					out = append(out, deed{party: e, kind: regwire.Fine, money: run.from + k, by: respectively, weight: 6, from: m.from, to: m.to})
				}
			}
		}
		i = run.to
	}
	return out
}

// sumList returns the sums from sum i on that stand in one list with it, one of which was set and none of which is
// anything else; i alone if there is none.
func (r *reading) sumList(i int) span {
	run, set := span{i, i + 1}, r.isSet(i)
	for ; run.to < len(r.moneys) && r.mayBeListed(run.to-1) && r.mayBeListed(run.to); run.to++ {
		at := r.moneys[run.to-1].to
		for at < r.moneys[run.to].from && r.listing.has(r.toks[at].word) {
			at++
		}
		if at != r.moneys[run.to].from || at == r.moneys[run.to-1].to {
			break
		}
		set = set || r.isSet(run.to)
	}
	if !set {
		return span{i, i + 1}
	}
	return run
}

// isSet reports whether the patterns say of sum i that it was set.
func (r *reading) isSet(i int) bool {
	part, _ := r.roles[i].best()
	return part == imposedSum
}

// mayBeListed reports whether sum i stands in the body, and is nothing but what was set.
func (r *reading) mayBeListed(i int) bool {
	return r.moneys[i].from >= r.bodyAt && r.moneys[i].bracket < 0 && r.mayBeSet(i)
}

// partiesBeside returns the parties of the one list of names in the sentence of some sums, which has no other sum, in
// the order of the text.
func (r *reading) partiesBeside(run span) []int {
	s := r.text.sentenceOf(r.moneys[run.from].from)
	if run.from > 0 && r.moneys[run.from-1].from >= s.from || run.to < len(r.moneys) && r.moneys[run.to].from < s.to {
		return nil
	}
	var all []int
	first := -1
	for _, i := range r.atomsIn(s) {
		if a := r.atoms[i]; a.kind == nameAtom && r.canBeParty(a) {
			if all = append(all, r.names[a.index].entity); first < 0 {
				first = int(i)
			}
		}
	}
	if first < 0 || len(all) < 2 {
		return nil
	}
	if _, list := r.listAround(r.atoms[first]); !slices.Equal(all[1:], list) {
		return nil
	}
	return all
}
