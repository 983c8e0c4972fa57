package extract

import (
	"slices"

	"regwire"
)

// stepsBeside returns the enforcement notice and the order that the main party had beside its fine, as one sentence each says that names
// nobody else and recalls nothing: "It has also been served with an enforcement notice". It returns none of a kind that is known.
func (r *reading) stepsBeside(main *regwire.Action, all []deed) []deed {
	if main.Kind != regwire.Fine || main.Stage == regwire.Proposed || r.party < 0 || r.several() {
		return nil
	}
	var out []deed
	known := func(kind regwire.Kind) bool {
		told := func(x deed) bool { return x.kind == regwire.EnforcementNotice || x.kind == kind }
		return slices.ContainsFunc(all, told) || slices.ContainsFunc(out, told)
	}
	for _, kind := range []regwire.Kind{regwire.EnforcementNotice, regwire.Order} {
		if known(kind) || kind == regwire.Order && r.servesNotices() {
			continue // a notice is what orders it
		}
		i := slices.IndexFunc(r.claimsOf[kindClaims], func(k int32) bool {
			c := &r.claims[k]
			return c.value == string(kind) && c.weight > 0 && r.comesBeside(c) && (kind != regwire.Order || r.tellsOrder(c))
		})
		if i >= 0 {
			c := &r.claims[r.claimsOf[kindClaims][i]]
			out = append(out, deed{party: r.party, kind: kind, money: -1, by: besides, weight: 2 * c.weight, from: c.from, to: c.to})
		}
	}
	return out
}

// comesBeside reports whether the sentence of a claim says of a step that it came on top of something else, and of nobody but the party.
func (r *reading) comesBeside(c *claim) bool {
	s := r.text.sentenceOf(c.from)
	return c.from >= r.bodyAt && !r.skip[r.toks[c.from].paragraph] && r.hasAny(r.moreover, s) && !r.namesOther(s) && !r.denied(c) && !r.isRecalled(s) && !r.looksAhead(c.from)
}

// tellsOrder reports whether a claim of an order says that somebody was ordered to do something else than to pay.
func (r *reading) tellsOrder(c *claim) bool {
	return r.hasAny(r.orders, span{c.from, c.to}) && !r.ordersToPay(c.from, c.to)
}

// ordersToPay reports whether the tokens of an order, or the two behind them, are about a payment: "ordered Acme to pay".
func (r *reading) ordersToPay(from, to int) bool {
	for i := from; i < min(to+2, len(r.toks)); i++ {
		if r.at(i) == "pay" {
			return true
		}
	}
	return false
}
