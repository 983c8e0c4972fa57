package extract

import (
	"slices"

	"regwire"
)

// rightKind corrects the kind that the weights chose, where what is told leaves no doubt: an inquiry that ended with a step is that
// step, what orders somebody in America to pay is what he settled for, and an order of Britain's data protection authority of which the
// article speaks as an enforcement notice is one.
func (r *reading) rightKind(v vote) vote {
	switch regwire.Kind(v.value) {
	case regwire.Investigation:
		return r.endedWith(v)
	case regwire.Order:
		return r.paidUnderOrder(r.servedAsNotice(v))
	}
	return v
}

// endedWith returns the milder step of which patterns say more than of an inquiry, that it was taken, and of nobody else: "has completed its
// investigation ... has served an enforcement notice on Acme". It is the inquiry where there is none.
func (r *reading) endedWith(inquiry vote) vote {
	const clear = 5 // of what patterns claim
	taken := r.stages.of(string(regwire.Imposed)).weight
	if taken < clear || taken <= r.stages.of(string(regwire.Closed)).weight || taken <= r.stages.of(string(regwire.Investigating)).weight {
		return inquiry
	}
	for _, k := range []regwire.Kind{regwire.EnforcementNotice, regwire.Reprimand} {
		if x := r.kinds.of(string(k)); x.weight >= clear && x.weight > r.kinds.of(string(regwire.Investigation)).weight && r.party >= 0 && !r.namesOther(r.text.sentenceOf(x.from)) {
			return x
		}
	}
	return inquiry
}

// servedAsNotice returns an enforcement notice in place of an order of a regulator whose orders are such notices, if the article speaks of
// one.
func (r *reading) servedAsNotice(order vote) vote {
	if x := r.kinds.of(string(regwire.EnforcementNotice)); x.weight > 0 && r.servesNotices() {
		return x
	}
	return order
}

// servesNotices reports whether the regulator is Britain's data protection authority, whose orders to a controller are enforcement notices.
func (r *reading) servesNotices() bool {
	return r.regulator != nil && r.regulator.field == "data" && r.regulator.country == "GB"
}

// paidUnderOrder returns a settlement in place of an order of an American regulator under which the party has to pay a sum, as headline or
// lead tell, and which is proposed or agreed: "will order Acme to pay $16m. Under the proposed order".
func (r *reading) paidUnderOrder(order vote) vote {
	const told = 3 // of what patterns claim
	if order.value != string(regwire.Order) || r.regulator == nil || r.regulator.country != "US" || !slices.ContainsFunc(r.moneys, func(m money) bool {
		part, claimed := r.roles[r.atoms[m.atom].index].best()
		return r.place(m.from) < 2 && part == imposedSum && claimed >= told
	}) {
		return order
	}
	if x := r.kinds.of(string(regwire.Settlement)); x.weight > 0 && x.weight >= r.kinds.of(string(regwire.Fine)).weight {
		return x
	}
	return order
}
