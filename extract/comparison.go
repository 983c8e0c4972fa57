package extract

import "slices"

// withoutCompared returns the deeds without those of other parties that stand where the article sets other cases beside its news: "By
// way of comparison: Birch paid £5,000, Cask £6,000".
func (r *reading) withoutCompared(all []deed) []deed {
	if r.party < 0 || r.countsSome(span{0, r.bodyAt}) || r.speaksOfMany(span{0, r.bodyAt}) {
		return all
	}
	return slices.DeleteFunc(all, func(x deed) bool {
		return x.party != r.party && x.from >= r.outset().to && !r.sharesNews(x.party) && r.isCompared(x.from)
	})
}

// isOfCompared reports whether token i stands where other cases are set beside the news, behind the first sentence, in a sentence that
// names somebody, and not the main party.
func (r *reading) isOfCompared(i int) bool {
	if r.party < 0 || !r.isCompared(i) || i < r.outset().to {
		return false
	}
	s := r.text.sentenceOf(i)
	return r.namesAfter(s.from-1, s) && !r.namesIn(s, r.party)
}

// isCompared reports whether token i stands where other cases are set beside the news.
func (r *reading) isCompared(i int) bool {
	return slices.ContainsFunc(r.comparedPassages(), func(s span) bool { return s.from <= i && i < s.to })
}

// comparedPassages returns where other cases are set beside the news: each from the sentence that leads to them to the end of its
// paragraph. "How does that compare? Birch paid £5,000."
func (r *reading) comparedPassages() []span {
	if r.compared == nil {
		r.compared = []span{}
		past := 0
		for i := range r.rareIn(r.comparing) {
			if i < past {
				continue
			}
			if s := r.text.sentenceOf(i); r.leadsToOthers(i, s) {
				past = r.paragraphEnd(i)
				r.compared = append(r.compared, span{s.from, past})
			}
		}
	}
	return r.compared
}

// leadsToOthers reports whether the word at token i of a sentence says that other cases follow: "How does that compare?", "Birch, by
// contrast, paid £5,000", "Readers may recall Birch", "Earlier fines include", but not "compared with the £5,000 that was proposed".
func (r *reading) leadsToOthers(i int, s span) bool {
	const opening = 3 // tokens
	led := i > s.from && r.leadsIn.has(r.toks[i-1].word)
	switch w := r.toks[i].word; {
	case r.named[i]:
		return false
	case r.compares.has(w):
		return led || r.asks(s) || r.setsName(i, s)
	case w == r.contrast:
		return led
	case i-s.from > opening:
		return false
	case r.bringsBack.has(w):
		return r.namesAfter(i, s)
	}
	return r.earlierOnes.has(r.toks[i].word) && i+1 < s.to && (r.severalFines.has(r.toks[i+1].word) || r.at(i+1) == "cases")
}

// asks reports whether a sentence is a question: "How does that compare?"
func (r *reading) asks(s span) bool { return r.at(s.to-1) == "?" }

// setsName reports whether the word for a comparison at token i has a name right behind it, or behind "with": "It compares with Birch's
// £5,000", but not "compared with £5,000 before".
func (r *reading) setsName(i int, s span) bool {
	const most = 2 // tokens between
	for j := i + 1; j < s.to && j <= i+1+most; j++ {
		if a, ok := r.startingAt(j); ok {
			return a.kind == nameAtom && r.names[a.index].entity != r.party
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
