package extract

import (
	"slices"

	"regwire"
)

// leastShare is how likely the party's share must be to take the place of the main amount.
const leastShare = 0.5

// ownShare corrects the main amount of an article in which each party has its sum: the
// main one may stand for the total of all.
func (r *reading) ownShare(main *regwire.Action, all []deed) {
	own, total := -1, r.isMainTotal(main)
	for _, x := range all {
		if x.party != r.party || x.money < 0 || x.by&again != 0 {
			continue
		}
		if r.isAmount(main, x.money) {
			if r.isExactlyAnothers(main, x, all) {
				r.restate(main, x.money)
			}
			return
		}
		if x.by == respectively {
			r.restate(main, x.money)
			return
		}
		if own < 0 && (x.likely > leastShare || total) {
			own = x.money
		}
	}
	if own < 0 || main.Amount == nil && !carriesSum(main.Kind) || main.Amount != nil && (!r.foreign(main, all) || r.headlined(main, all)) {
		return
	}
	r.restate(main, own)
}

// isExactlyAnothers reports whether the main amount is to the penny what another party must pay, and the sum of a deed of the main
// party only nearly so: of "£95,000" and "£90,000" the one may be the other, rounded.
func (r *reading) isExactlyAnothers(main *regwire.Action, x deed, all []deed) bool {
	exactly := func(i int) bool {
		sum, ok := r.sum(i)
		return ok && sum == *main.Amount
	}
	return !exactly(x.money) && slices.ContainsFunc(all, func(y deed) bool {
		return y.party != r.party && y.money >= 0 && exactly(y.money) && r.credible(y)
	})
}

// sharedOut reports whether the main amount is the total of sums of which the party and one that is
// not of its group have one each, or that of such a one.
func (r *reading) sharedOut(main *regwire.Action, all []deed) bool {
	if r.party < 0 {
		return false
	}
	own, other, foreign := false, false, false
	for _, x := range all {
		switch {
		case x.money < 0 || x.by&again != 0:
		case x.party == r.party:
			own = own || !r.isAmount(main, x.money)
		case !r.akin(x.party, r.party):
			other, foreign = true, foreign || r.isAmount(main, x.money)
		}
	}
	return own && other && (foreign || r.isMainTotal(main))
}

// isMainTotal reports whether the main amount is the total of other sums, whatever part the patterns
// take these for but the maximum or a turnover.
func (r *reading) isMainTotal(main *regwire.Action) bool {
	return slices.ContainsFunc(r.moneys, func(m money) bool {
		i := r.atoms[m.atom].index
		return r.isAmount(main, i) && (r.isTotal(i) || r.lastPart(i, 1, r.isNoLimit) >= 0)
	})
}

// isNoLimit reports whether the patterns take sum i for neither the maximum nor a turnover.
func (r *reading) isNoLimit(i int) bool {
	part, _ := r.roles[i].best()
	return part != maximumSum && part != turnoverSum
}

// headlined reports whether the headline, or a sentence of the first paragraph, gives the main
// amount to the party, and neither it nor the headline names another that must pay.
func (r *reading) headlined(main *regwire.Action, all []deed) bool {
	if r.party < 0 || main.Amount == nil || slices.ContainsFunc(all, func(x deed) bool { return x.party != r.party && r.inTitle(x.party) }) {
		return false
	}
	for i, m := range r.moneys {
		if m.from >= r.bodyAt && !r.opening(m.from) || !r.isAmount(main, i) {
			continue
		}
		s := r.text.sentenceOf(m.from)
		if r.namedIn(r.party, s) && !slices.ContainsFunc(all, func(x deed) bool { return x.party != r.party && r.namedIn(x.party, s) }) {
			return true
		}
	}
	return false
}

// unshared reports whether the headline gives the main amount, which is no total and nobody else's, and speaks
// of one party.
func (r *reading) unshared(main *regwire.Action, all []deed) bool {
	title := span{0, r.bodyAt}
	named := r.partiesIn(title)
	return r.party >= 0 && main.Amount != nil && !r.foreign(main, all) && named <= 1 && !r.countsSome(title) && (named == 1 || !r.speaksOfMany(title)) &&
		slices.ContainsFunc(r.moneys, func(m money) bool { return m.from < r.bodyAt && r.isAmount(main, r.atoms[m.atom].index) })
}

// countsSome reports whether a part of the article has a word for a small number above one that is none of a measure: "four firms",
// "both", but not "four years", "three times".
func (r *reading) countsSome(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.toks[i].word == r.both {
			return true
		}
		if v, ok := valueAt(r.numerals.small, r.toks[i].word); !ok || v < 2 {
			continue
		}
		next := i + 1
		if next < s.to && r.toks[next].word == r.namer.hyphen {
			next++
		}
		if next == s.to || !r.counter.measures.has(r.toks[next].word) && !r.counter.times.has(r.toks[next].word) {
			return true
		}
	}
	return false
}

// speaksOfMany reports whether a part of the article has a word for several parties, or for what several were told to pay:
// "charities must pay £140,000", "fines of nearly €18m".
func (r *reading) speaksOfMany(s span) bool {
	for i := s.from; i < s.to; i++ {
		if w := r.toks[i].word; r.severalFirms.has(w) || r.severalFines.has(w) && i+1 < s.to && r.comingTo.has(r.toks[i+1].word) {
			return true
		}
	}
	return false
}

// namedIn reports whether some name of an entity stands in a part of the article.
func (r *reading) namedIn(e int, part span) bool {
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool {
		return r.names[n].from >= part.from && r.names[n].from < part.to
	})
}

// foreign reports whether the main amount is the total of others, or what another party must
// pay.
func (r *reading) foreign(main *regwire.Action, all []deed) bool {
	return slices.ContainsFunc(all, func(x deed) bool {
		return x.party != r.party && x.money >= 0 && r.isAmount(main, x.money) && r.credible(x)
	}) || r.isMainTotal(main)
}

// ownPart corrects the main amount of an article about one party that is the total of what
// it and somebody else must pay, where a sentence gives each its part.
func (r *reading) ownPart(main *regwire.Action) {
	if main.Amount == nil || !r.isMainTotal(main) {
		return
	}
	for _, x := range r.deeds(true) {
		if x.party == r.party && x.money >= 0 && x.weight >= 5 && !r.isAmount(main, x.money) && r.sharesOut(x) {
			r.restate(main, x.money)
			return
		}
	}
}

// sharesOut reports whether the sentence of a deed has another sum after the name of somebody
// who is not of the party's group.
func (r *reading) sharesOut(x deed) bool {
	somebody := false
	for i := x.to; i < len(r.toks) && r.toks[i].sentence == r.toks[x.from].sentence; i++ {
		a, ok := r.startingAt(i)
		switch {
		case !ok:
		case a.kind == nameAtom:
			e := r.names[a.index].entity
			somebody = somebody || e != x.party && !r.entities[e].place && !r.akin(e, x.party)
		case a.kind == moneyAtom && somebody && r.moneys[a.index].bracket < 0:
			return true
		}
	}
	return false
}

// restate gives the main action another of the article's sums.
func (r *reading) restate(main *regwire.Action, i int) {
	sum, ok := r.sum(i)
	if !ok {
		return
	}
	if main.Amount == nil {
		r.putAmount(main, "amount", &main.Amount, i)
		return
	}
	main.Amount = &sum
	for k := range main.Evidence {
		if main.Evidence[k].Field == "amount" {
			main.Evidence[k] = r.evidence("amount", r.moneys[i].from, r.moneys[i].to)
		}
	}
}

// kindOf returns the kind of a deed. A sum of which only is told whose it is belongs to a step
// of the main action's kind, unless its sentence speaks of a fine: a round-up of settlements.
func (r *reading) kindOf(main *regwire.Action, x deed) regwire.Kind {
	bare := x.kind == regwire.Fine && x.money >= 0 && x.by&(told|underHeading) == 0
	if bare && (main.Kind == regwire.Settlement || main.Kind == regwire.Prosecution) && !r.actedIn(r.text.sentenceOf(x.from), regwire.Fine) {
		return main.Kind
	}
	return x.kind
}
