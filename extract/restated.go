package extract

import (
	"slices"
	"strings"

	"regwire"
)

// isAmount reports whether sum i is the main amount, perhaps rounded.
func (r *reading) isAmount(main *regwire.Action, i int) bool { return r.states(main.Amount, i) }

// states reports whether sum i is a sum that the article gives, perhaps rounded.
func (r *reading) states(wanted *regwire.Money, i int) bool {
	for j := range r.moneys {
		if own, ok := r.sum(j); ok && wanted != nil && own == *wanted && r.sameSum(i, j) {
			return true
		}
	}
	return false
}

// isPrevious reports whether a deed only tells what the main party was to pay before.
func (r *reading) isPrevious(main *regwire.Action, x deed) bool {
	return x.party == r.party && x.money >= 0 && r.states(main.Previous, x.money) && !r.isAmount(main, x.money)
}

// isMainShortened reports whether a deed is of somebody whose name is a part of the main party's, "Ash" of "Deutsche Ash AG", and
// has the main sum or none, or which ends in that of the main party, "Greek Ministry of Ash", and has that sum: what is told of it is told of
// the main party.
func (r *reading) isMainShortened(main *regwire.Action, x deed) bool {
	if r.party < 0 || x.party == r.party || x.kind != main.Kind || x.money >= 0 && !r.isAmount(main, x.money) {
		return false
	}
	for _, other := range r.entities[x.party].keys {
		for _, own := range r.entities[r.party].keys {
			if len(other) > 3 && len(own) > len(other) && strings.Contains(" "+own+" ", " "+other+" ") || x.money >= 0 && len(own) > 3 && strings.HasSuffix(other, " "+own) {
				return true
			}
		}
	}
	return false
}

// converts reports whether a deed only tells the main amount in another currency: about so much, or
// in the sentence of the other.
func (r *reading) converts(main *regwire.Action, x deed) bool {
	if x.party != r.party || x.money < 0 || main.Amount == nil {
		return false
	}
	sum, ok := r.sum(x.money)
	if !ok || sum.Currency == main.Amount.Currency || r.regulatorOf(x, r.paragraphOf(x.from)) != r.regulator {
		return false
	}
	m := r.moneys[x.money]
	return m.approx || slices.ContainsFunc(r.moneys, func(y money) bool {
		return r.toks[y.from].sentence == r.toks[m.from].sentence && r.isAmount(main, r.atoms[y.atom].index)
	})
}

// lacksSum reports whether a further action is a fine without a sum of another party, where the main
// one has a sum: but for round-ups it is that of the main party, or of another case.
func lacksSum(main, a *regwire.Action) bool {
	return a.Amount == nil && (a.Kind == regwire.Fine || a.Kind == regwire.Settlement) && main.Amount != nil && a.Organisation.Name != main.Organisation.Name
}

// withoutOrders returns the deeds without the orders of those on whom the same paragraph says that a notice was served, for the notice
// is what orders it: "With the fine comes an enforcement notice: Acme has been ordered to stop".
func (r *reading) withoutOrders(all []deed) []deed {
	return slices.DeleteFunc(all, func(x deed) bool {
		return x.kind == regwire.Order && x.money < 0 && slices.ContainsFunc(all, func(y deed) bool {
			return y.party == x.party && y.kind == regwire.EnforcementNotice && r.toks[y.from].paragraph == r.toks[x.from].paragraph
		})
	})
}
