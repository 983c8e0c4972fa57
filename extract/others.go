package extract

import (
	"math"
	"slices"
	"strings"

	"regwire"
)

// others returns the further actions that the article reports: against other parties, and
// of other kinds against the main one. alone is false if main is none of them: a party
// that was given the sum of all.
func (r *reading) others(main *regwire.Action) (out []regwire.Action, alone bool) {
	several, sure := r.isAboutMany(main), r.isRoundUp(main)
	led := r.isLedByOne()
	all := r.withoutOrders(r.withoutBygones(main, r.withoutCompared(r.confirmed), led || !several))
	all = append(all, r.groupTotals(all)...)
	all = append(all, r.stepsBeside(main, all)...)
	if !sure {
		all = append(all, r.partsOfMain(main, all)...)
	}
	another := r.another(all)
	shared := another && r.shared(all)
	switch {
	case sure && shared, several && r.sharedOut(main, all):
		r.ownShare(main, all)
	case !sure:
		r.ownPart(main)
	}
	if sure {
		r.ownStep(main, all)
	}
	parties, told := map[int]bool{r.party: true}, false
	var owners []int // of out
	for _, x := range all {
		if own := r.isMain(main, x); own || len(out) == maxActions {
			told = told || own
			continue
		}
		if !several && main.Amount == nil && x.money >= 0 && !r.mayBeDue(x.money) {
			continue // a contract, a loss, a fine of long ago
		}
		if r.isMainAgain(main, x) {
			continue
		}
		out = append(out, r.further(main, x))
		owners = append(owners, x.party)
		parties[x.party] = true
	}
	r.finding.RoundUp = sure && another && !led && len(parties) > 2
	if sure && another && !led && (r.finding.RoundUp || main.Volume != nil) { // people of two parties may be those of both
		r.ownFigures(main, out, owners)
	}
	if r.finding.RoundUp {
		main.Primary = false
	} else {
		out = slices.DeleteFunc(out, func(a regwire.Action) bool { return lacksSum(main, &a) })
	}
	if sure && (r.finding.RoundUp || shared || r.paysTwice(main, all)) {
		return out, r.standsAlone(main, append(r.deeds(true), all...)) && (told || r.isMatter(main)) || led || r.headlined(main, all) || r.unshared(main, all)
	}
	return out, true
}

// another reports whether some deed is clearly that of another party.
func (r *reading) another(all []deed) bool {
	return slices.ContainsFunc(all, func(x deed) bool { return x.party != r.party && r.credible(x) })
}

// credible reports whether a deed is likelier than not, or the patterns call its party one too.
func (r *reading) credible(x deed) bool { return x.likely > 0 || r.claimed[x.party] >= 1 }

// isMain reports whether a deed is the main action.
func (r *reading) isMain(main *regwire.Action, x deed) bool {
	return x.party == r.party && (x.money < 0 && x.kind == main.Kind || x.money >= 0 && r.isAmount(main, x.money))
}

// rumoured returns every deed that the article may report.
func (r *reading) rumoured(main *regwire.Action) []deed {
	all := r.deeds(true)
	said := take(&r.desk.met, len(r.entities)) // parties whose sum the text gives in the order of the names
	for i := range all {
		if all[i].by == respectively {
			said[all[i].party] = true
		}
	}
	all = slices.DeleteFunc(all, func(x deed) bool { return said[x.party] && x.money >= 0 && x.by != respectively })
	all = r.best(append(all, r.enlisted(main)...))
	all = append(all, r.titled(main, all)...)
	all = append(all, r.again(all)...)
	return slices.DeleteFunc(append(all, r.alike(main, all)...), func(x deed) bool {
		return r.isPrevious(main, x) || x.money >= 0 && r.beforeDiscount(x.money) && !r.isAmount(main, x.money) || r.converts(main, x) || r.isMainShortened(main, x)
	})
}

// How well a deed must do to be reported: less where the article is about several matters, for
// then what is left out is missed more than one too many is in the way. Where
// it likely is one of several, the weights of round-ups alone judge it.
const (
	leastAlone     = 0.7
	leastBeside    = 0.2 // a reprimand of the main party that is told beside its sum
	leastOfSeveral = 0.0
	leastOfRoundUp = -0.5 // by the weights of round-ups
	leastTold      = -3   // a sum that is told to be a party's, "respectively"
	leastAgain     = 0.7  // a further sum of a party that has one
	leastNotice    = -0.3 // an enforcement notice on the main party, likewise
	leastOrdered   = -4   // an order that is told beside the sum of its party, in a round-up
	leastMain      = -0.8 // the main action of a round-up, which may only head it
)

// reported returns those of some deeds that the weights call actions of the article, and of
// the sums that a party is said to pay the likeliest.
func (r *reading) reported(main *regwire.Action, all []deed, several bool) []deed {
	out := room(&r.desk.deeds, 8)
	least, as := leastAlone, asReported
	switch {
	case r.isRoundUp(main) || r.matterScore(main) > leastJudged:
		least, as = leastOfRoundUp, asMatter
	case several:
		least = leastOfSeveral
	}
	best := take(&r.desk.firstPaid, len(r.entities)) // of each party, 1 + the deed of its sum
	scores := take(&r.desk.chances, len(all))
	for i, x := range all {
		if e := &r.entities[x.party]; e.place || e.is(anOutsider) || x.party != r.party && (as == asReported && r.isBystander(x.party) || r.party < 0 && r.described != nil && r.described.post && r.isVictim(x.party)) {
			scores[i] = math.Inf(-1)
			continue
		}
		scores[i] = r.deedScore(as, main, x, all)
		if rival := best[x.party] - 1; x.money >= 0 && x.by&again == 0 && (rival < 0 || scores[i] > scores[rival]) {
			best[x.party] = i + 1
		}
	}
	for i, x := range all {
		if (scores[i] > least || r.sharesStep(all, scores, i, least) || as == asMatter && scores[i] > leastOrdered && r.orderedToo(x, all) || as == asReported && scores[i] > leastBeside && r.reprimandedToo(x) || as == asReported && scores[i] > leastNotice && r.servedToo(main, x) || x.by&respectively != 0 && scores[i] > leastTold) && (x.money < 0 || best[x.party]-1 == i || x.by&again != 0 && scores[i] > leastAgain) {
			if x.likely = scores[i]; as != asReported {
				x.likely = r.deedScore(asReported, main, x, all)
			}
			out = append(out, x)
		}
	}
	return out
}

// reprimandedToo reports whether a deed is a reprimand of the main party that is clearly told beside its sum: "and
// reprimanded", not "a reprimand would have done".
func (r *reading) reprimandedToo(x deed) bool {
	const clear = 8 // of what patterns claim
	return x.party == r.party && x.kind == regwire.Reprimand && x.by == besides && x.weight >= clear && r.reproves.has(r.toks[x.from].word)
}

// servedToo reports whether a deed is an enforcement notice on the main party, told beside its fine in a sentence that recalls nothing.
func (r *reading) servedToo(main *regwire.Action, x deed) bool {
	return x.kind == regwire.EnforcementNotice && x.party == r.party && x.by == besides && main.Kind == regwire.Fine && main.Stage != regwire.Proposed &&
		!r.isRecalled(r.text.sentenceOf(x.from))
}

// orderedToo reports whether a deed is an order to one that has to pay a sum too, told as one, and not by Britain's data protection
// authority, which serves a notice: "Both have also been ordered to change it".
func (r *reading) orderedToo(x deed, all []deed) bool {
	if x.kind != regwire.Order || x.money >= 0 || x.by&(besides|grouped) == 0 || r.servesNotices() {
		return false
	}
	return r.hasAny(r.orders, span{x.from, x.to}) && !r.ordersToPay(x.from, x.to) && slices.ContainsFunc(all, func(y deed) bool { return y.party == x.party && y.money >= 0 })
}

// enlisted gives what was done to the main party to those named in one list with it, where
// the list is long or stands in the headline.
func (r *reading) enlisted(main *regwire.Action) []deed {
	var out []deed
	if r.party < 0 || main.Kind == "" {
		return nil
	}
	for _, n := range r.entities[r.party].names {
		a, _ := r.startingAt(r.names[n].from)
		list := r.listed(a)
		if a.kind != nameAtom || len(list) < 2 && a.from >= r.bodyAt || len(list) == 0 {
			continue
		}
		for _, e := range list {
			out = append(out, deed{party: e, kind: main.Kind, money: -1, by: enlisted, weight: 3, from: a.from, to: a.to})
		}
	}
	return out
}

// shared reports whether two parties or more have a sum each.
func (r *reading) shared(all []deed) bool {
	first := -1
	for _, x := range all {
		if x.money < 0 {
			continue
		}
		if first >= 0 && x.party != first {
			return true
		}
		first = x.party
	}
	return false
}

// splits reports whether the main amount is the total of what parties pay that are not of
// one name, as those of a group are.
func (r *reading) splits(main *regwire.Action) bool {
	if main.Amount == nil || r.party < 0 {
		return false
	}
	total := slices.ContainsFunc(r.moneys, func(m money) bool {
		i := r.atoms[m.atom].index
		own, ok := r.sum(i)
		return ok && own == *main.Amount && r.isTotal(i)
	})
	if !total {
		return false
	}
	own, other := false, false
	for _, x := range r.allot() {
		switch {
		case x.money < 0 || r.isAmount(main, x.money):
		case x.party == r.party:
			own = true
		case r.akin(x.party, r.party):
			return false
		default:
			other = true
		}
	}
	return own && other
}

// akin reports whether names of two entities have their first word in common.
func (r *reading) akin(a, b int) bool {
	for _, x := range r.entities[a].keys {
		for _, y := range r.entities[b].keys {
			v, _, _ := strings.Cut(x, " ")
			w, _, _ := strings.Cut(y, " ")
			if v == w {
				return true
			}
		}
	}
	return false
}

// standsAlone reports whether the main action of a round-up is one of its matters.
func (r *reading) standsAlone(main *regwire.Action, all []deed) bool {
	return main.Amount == nil || slices.ContainsFunc(all, func(x deed) bool {
		return x.party == r.party && x.money >= 0 && r.isAmount(main, x.money)
	})
}

// recalled reports whether the patterns call an entity somebody else: another case, a
// speaker, an owner.
func (r *reading) recalled(e int) bool { return r.against[e] >= 3 }

// A span is a run of tokens.
type span struct{ from, to int }

// everything is the whole article.
func (r *reading) everything() span { return span{0, len(r.toks)} }

// said counts the votes of the claims of a listing in a part of the article. They are good until
// those of another are asked for.
func (r *reading) said(of listing, part span) *tally {
	t := &r.desk.heard
	t.votes = t.votes[:0]
	r.tell(t, of, part)
	return t
}
