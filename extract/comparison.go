package extract

import "slices"

// withoutCompared returns the deeds without those of other parties that stand where the article sets other cases beside its news: "By
// way of comparison: Birch paid £5,000, Cask £6,000".
func (r *reading) withoutCompared(all []deed) []deed {
	if r.party < 0 {
		return all
	}
	return slices.DeleteFunc(all, func(x deed) bool {
		return x.party != r.party && x.from >= r.outset().to && !r.inTitle(x.party) && r.isCompared(x.from)
	})
}

// isCompared reports whether the sentence of token i, or one before it in its paragraph, leads to other cases.
func (r *reading) isCompared(i int) bool {
	for p := r.toks[i].paragraph; i >= r.bodyAt && r.toks[i].paragraph == p; {
		s := r.text.sentenceOf(i)
		if r.leadsToOthers(s) {
			return true
		}
		i = s.from - 1
	}
	return false
}

// leadsToOthers reports whether a sentence says that other cases follow: "How does that compare?", "Birch, by contrast, paid £5,000",
// "Readers may recall Birch", "Earlier fines include", but not "compared with the £5,000 that was proposed".
func (r *reading) leadsToOthers(s span) bool {
	for i := s.from; i < s.to; i++ {
		switch w := r.toks[i].word; {
		case r.compares.has(w) && !r.named[i]:
			if r.at(i) != "comparison" && !r.setsBeside(i, s) || i > s.from && r.leadsIn.has(r.toks[i-1].word) {
				return true
			}
		case w == r.contrast:
			if i > s.from && r.toks[i-1].word == r.by {
				return true
			}
		case r.bringsBack.has(w):
			if i-s.from <= 3 && r.namesAfter(i, s) {
				return true
			}
		case r.earlierOnes.has(w):
			if i-s.from <= 3 && i+1 < s.to && (r.severalFines.has(r.toks[i+1].word) || r.at(i+1) == "cases") {
				return true
			}
		}
	}
	return false
}

// setsBeside reports whether the word for a comparison at token i has a sum behind "with" or "to": "compared with £5,000 before".
func (r *reading) setsBeside(i int, s span) bool {
	const most = 4 // tokens between
	for j := i + 1; j < s.to && j <= i+most; j++ {
		if a, ok := r.startingAt(j); ok {
			return a.kind == moneyAtom
		}
	}
	return false
}

// namesAfter reports whether a sentence names somebody behind token i who is not the main party.
func (r *reading) namesAfter(i int, s span) bool {
	for j := i + 1; j < s.to; j++ {
		if a, ok := r.startingAt(j); ok && a.kind == nameAtom && r.canBeParty(a) {
			return r.names[a.index].entity != r.party
		}
	}
	return false
}
