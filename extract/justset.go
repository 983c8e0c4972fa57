package extract

import (
	"slices"

	"regwire"
)

// setJustNow corrects a step before a court that is chosen though headline or lead tell as plainly as can be that a sanction has just
// been imposed, and the court only comes up besides: the party will appeal, an earlier fine was annulled, a rival's appeal failed.
// "The CNIL has fined Acme €8m. Acme will appeal. In May a court quashed a fine for Birch."
func (r *reading) setJustNow(a *regwire.Action) {
	if !isOfCourt(a.Stage) || a.Kind == regwire.Settlement || a.Kind == regwire.Prosecution {
		return
	}
	at, ok := r.justSet(a.Kind)
	if !ok || (!r.titleSets() || r.courtNow(a.Stage)) && !r.isAside(a.Stage, at) {
		return
	}
	r.restage(a, regwire.Imposed, at.from, at.to)
}

// justSet returns the words by which the lead tells plainly that a step was taken now: "has fined", "announced on Monday", or behind
// a headline that tells of it too.
func (r *reading) justSet(k regwire.Kind) (span, bool) {
	titled := r.claimedInTitle(string(regwire.Imposed)) && !r.isRecalled(r.text.sentenceOf(0))
	for i := range r.moneys {
		at := r.moneys[i].from
		if k != regwire.Fine || r.place(at) > 1 || !r.finedPlainly(i) {
			continue
		}
		if at < r.bodyAt || titled || r.isToldNow(i) || r.isToldOnce(at) {
			return r.saidOf(i), true
		}
	}
	for _, i := range r.claimsOf[kindClaims] {
		if c := &r.claims[i]; k != regwire.Fine && c.value == string(k) && r.toldInLead(c) && (titled || r.isToldOnce(c.from)) {
			return span{c.from, c.to}, true
		}
	}
	return span{}, false
}

// isToldOnce reports whether token i stands in the first sentence of the body, and that says "has" of what was done.
func (r *reading) isToldOnce(i int) bool {
	s := r.text.sentenceOf(i)
	return s.from == r.bodyAt && r.isPerfect(s)
}

// isAside reports whether all sentences that claim a step before a court are beside the sanction that the words at tell of: that the
// party appealed is one still to come, and a ruling stands behind it and is of another step or an earlier one.
func (r *reading) isAside(stage regwire.Stage, at span) bool {
	main := r.text.sentenceOf(at.from)
	if r.wentToCourt(span{main.from, at.from}) { // "has appealed against a fine of £5,000"
		return false
	}
	anew := r.setAgain(main) || r.setAgain(r.text.sentenceOf(0))
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(stage) || c.weight < 1 {
			continue
		}
		s := r.text.sentenceOf(c.from)
		switch {
		case stage == regwire.Appealed:
			if r.wentToCourt(s) || s.from == main.from && c.from < at.from {
				return false
			}
		case s.from < main.from || s.from == main.from && !anew:
			return false
		case !anew && !r.goesBack(s) && !r.isOfOtherMatter(s):
			return false
		}
	}
	return true
}

// isOfOtherMatter reports whether a sentence is about another step or party, or says "its" of the one that the sentence before it is about.
func (r *reading) isOfOtherMatter(s span) bool {
	if r.tellsOfAnotherStep(s) || r.isOfAnother(s) {
		return true
	}
	own, other := r.whose(s)
	if own || s.from == 0 {
		return false
	}
	if other {
		return true
	}
	before := r.text.sentenceOf(s.from - 1)
	if before.from < r.bodyAt || r.toks[before.from].paragraph != r.toks[s.from].paragraph {
		return false
	}
	return r.tellsOfAnotherStep(before) || r.isOfAnother(before)
}

// setAgain reports whether a sentence of a fine says that it is not the first: "fined again", "a second penalty".
func (r *reading) setAgain(s span) bool {
	return r.spoke.said[r.toks[s.from].sentence]&r.steps.fine != 0 && r.isAnew(s)
}

// wentToCourt reports whether a sentence tells that somebody has gone to court, and not only will.
func (r *reading) wentToCourt(s span) bool {
	return r.hasAny(r.wentThere, s)
}

// titleSets reports whether the headline opens with a regulator that fines a party, "FCA fines Acme", or with the party that was fined
// and what follows such news, "Acme fined £5m after appeal fails": not "Acme fined £5m loses appeal".
func (r *reading) titleSets() bool {
	first, ok := r.startingAt(0)
	if !ok || first.to >= r.bodyAt || !r.spokeOfFine(first.to) {
		return false
	}
	next, named := r.startingAt(first.to + 1)
	switch {
	case first.kind == regulatorAtom:
		return named && next.kind == nameAtom
	case first.kind != nameAtom:
		return false
	}
	i := first.to + 1
	if named && next.kind == moneyAtom {
		i = next.to
	}
	return i >= r.bodyAt || r.leadsOn.has(r.toks[i].word)
}

// courtNow reports whether the headline speaks of a court or a step before one that it does not only come after ("after",
// "despite"), or a sentence of the first paragraph with "has" or "now" claims such a step.
func (r *reading) courtNow(stage regwire.Stage) bool {
	for i := 0; i < r.bodyAt; i++ {
		if w := r.at(i); w == "after" || w == "despite" || w == "following" || w == "amid" {
			break
		}
		if r.benches.has(r.toks[i].word) {
			return true
		}
	}
	return slices.ContainsFunc(r.claimsOf[stageClaims], func(k int32) bool {
		c := &r.claims[k]
		if c.value != string(stage) || c.weight < 1 {
			return false
		}
		s := r.text.sentenceOf(c.from)
		if c.from < r.bodyAt || r.toks[c.from].paragraph != r.toks[r.bodyAt].paragraph {
			return false
		}
		fresh := r.saysNow(s)
		return fresh && !r.looksAhead(c.from) && !r.goesBack(s) && !r.isOfOtherMatter(s)
	})
}
