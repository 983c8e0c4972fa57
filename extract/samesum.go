package extract

import "regwire"

// samesum reads "Acme was fined £5. Bolt has the same amount to pay": the only party of a sentence
// that says so without a sum has the one before.
func (r *reading) samesum() []deed {
	var out []deed
	for i := range r.rareIn(r.repeats) {
		if !r.ofSum(i+1) || r.skip[r.toks[i].paragraph] {
			continue
		}
		s := r.text.sentenceOf(i)
		e, k := r.receiver(i, s), r.lastSum(s.from)
		if e < 0 {
			e = r.onlyPayer(s, i)
		}
		if e >= 0 && k >= 0 {
			out = append(out, deed{party: e, kind: regwire.Fine, money: k, by: apiece, weight: 6, from: s.from, to: i + 1, apiece: true})
		}
	}
	return out
}

// receiver returns the party that the same sum, of which token i speaks, is for by the next words of its sentence, or -1: "the same sum
// was imposed on Acme, and £5 on Bolt", whoever else is named.
func (r *reading) receiver(i int, s span) int {
	const most = 8 // tokens
	for j := i + 2; j < s.to && j <= i+most; j++ {
		a, ok := r.startingAt(j)
		if !ok {
			continue
		}
		before := j - 1
		if r.toks[before].word == r.namer.the {
			before--
		}
		if a.kind == nameAtom && r.canBeParty(a) && r.namer.listWords.receivers.has(r.toks[before].word) {
			return r.names[a.index].entity
		}
		return -1
	}
	return -1
}

// ofSum reports whether what is the same before token i is a sum: a word for one follows, or
// nothing.
func (r *reading) ofSum(i int) bool {
	return i >= len(r.toks) || r.toks[i].kind == sign || r.sumNouns.has(r.toks[i].word)
}

// onlyPayer returns the only party of a sentence that names no sum before token i, or -1.
func (r *reading) onlyPayer(s span, i int) int {
	var all []int
	for j := s.from; j < s.to; j++ {
		if a, ok := r.startingAt(j); ok && a.kind == moneyAtom && j < i {
			return -1
		}
		all = r.payer(all, j)
	}
	if len(all) != 1 {
		return -1
	}
	return all[0]
}

// lastSum returns the last sum before token i that somebody may have to pay, or -1.
func (r *reading) lastSum(i int) int {
	for k := len(r.moneys) - 1; k >= 0; k-- {
		if r.moneys[k].to <= i && r.settles(k) {
			return k
		}
	}
	return -1
}
