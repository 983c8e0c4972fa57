package extract

import "slices"

// leaveClaims takes the sums for which somebody is sued privately out of what can be a fine, wherever they stand: "£80m claim against
// Acme", and "Acme could have to find £80m". One told in a sentence with a regulator stays.
func (r *reading) leaveClaims(all []sumPart) {
	for i := range all {
		if !all[i].stated || !r.claimedPrivately(r.moneys[i].to) {
			continue
		}
		for k := range all {
			if all[k].stated && all[k].sum == all[i].sum && !r.namesRegulator(r.text.sentenceOf(r.moneys[k].from)) {
				all[k].role, all[k].top = otherSum, max(all[k].top, all[i].score[otherSum])
			}
		}
	}
}

// claimedPrivately reports whether what stands at token i, behind a sum, makes it one that somebody claims of another: "claim against".
func (r *reading) claimedPrivately(i int) bool {
	return r.follows(i+1, i) && r.suitNouns.has(r.toks[i].word) && r.suitObjects.has(r.toks[i+1].word)
}

// namesRegulator reports whether a part of the article names a regulator.
func (r *reading) namesRegulator(s span) bool {
	return slices.ContainsFunc(r.atomsIn(s), func(i int32) bool { return r.atoms[i].kind == regulatorAtom })
}
