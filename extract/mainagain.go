package extract

import "regwire"

// isMainAgain reports whether a deed gives the main amount to another party, of whom neither the headline nor a word for two that pay as
// much speaks, nor the patterns say more than of the main one: then it tells the main action again, of a name that the party has too, or
// of one that only stands beside it. "Mere NHS Trust fined £90,000" over "Elm Hospital, which was fined £90,000".
// A deed that is told as a further one is none, nor one that is told before the party is named.
func (r *reading) isMainAgain(main *regwire.Action, x deed) bool {
	const alike = respectively | apiece | again
	title := span{0, r.bodyAt}
	return x.party != r.party && r.party >= 0 && x.money >= 0 && !x.apiece && x.by&alike == 0 && r.matterScore(main) < 0 &&
		r.kindOf(main, x) == main.Kind && r.isAmount(main, x.money) && r.claimed[x.party] <= r.claimed[r.party] &&
		!r.inTitle(x.party) && !r.countsSome(title) && !r.speaksOfMany(title) && r.ownSum(main, x) &&
		!r.isFurther(x) && r.firstName(r.party) < r.moneys[x.money].from
}

// isFurther reports whether the paragraph of the sum of a deed has a word that sets it beside another: "separately", "too", "both".
func (r *reading) isFurther(x deed) bool {
	p := r.paragraphOf(r.moneys[x.money].from)
	for i := p.from; i < p.to; i++ {
		if w := r.toks[i].word; r.besidesThis.has(w) || w == r.both || r.at(i) == "too" || r.at(i) == "second" {
			return true
		}
	}
	return false
}

// ownSum reports whether the main amount stands in another sentence than the sum of a deed too, and but once in that sentence, or its
// sentence names the party.
func (r *reading) ownSum(main *regwire.Action, x deed) bool {
	s := r.text.sentenceOf(r.moneys[x.money].from)
	within, beyond := 0, r.namedIn(r.party, s)
	for i, m := range r.moneys {
		switch {
		case m.bracket >= 0 || !r.isAmount(main, i):
		case m.from >= s.from && m.from < s.to:
			within++
		default:
			beyond = true
		}
	}
	return within == 1 && beyond
}
