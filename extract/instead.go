package extract

import "regwire"

// takenInstead corrects a milder step that is called closed or annulled where all that speaks for this are words for a fine that
// nobody set: "Acme gets away without a penalty. It has undertaken to the ICO to train its staff."
func (r *reading) takenInstead(a *regwire.Action) {
	if a.Stage != regwire.Closed && a.Stage != regwire.Overturned || !isMild(a.Kind) || !r.onlyOfNoFine(a.Stage) {
		return
	}
	if v := r.kinds.of(string(a.Kind)); v.weight >= provenBy {
		r.restage(a, regwire.Imposed, v.from, v.to)
	}
}

// closedSince corrects a milder step that is called taken where patterns clearly say that the matter is at an end, and nothing that
// the step was taken now: "The council was served with a notice in June. The ICO has decided to take no further action."
func (r *reading) closedSince(a *regwire.Action) {
	const clear = 8 // of what patterns claim
	v := r.stages.of(string(regwire.Closed))
	if a.Stage == regwire.Imposed && isMild(a.Kind) && a.Kind != regwire.Reprimand && a.Kind != regwire.Warning && v.weight >= clear && r.stages.of(string(regwire.Imposed)).weight <= 0 && !r.wordsOfFine(span{v.from, v.to}) {
		r.restage(a, regwire.Closed, v.from, v.to)
	}
}

// isMild reports whether a kind is one of those that take the place of a fine.
func isMild(k regwire.Kind) bool {
	return k == regwire.Undertaking || k == regwire.Reprimand || k == regwire.Warning || k == regwire.EnforcementNotice || k == regwire.Order
}

// onlyOfNoFine reports whether patterns claim a stage, and each clear claim by words that speak of a fine.
func (r *reading) onlyOfNoFine(stage regwire.Stage) bool {
	const faint = 1 // of what patterns claim
	claimed := false
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(stage) || c.weight < faint || r.weight(c.from) == 0 {
			continue
		}
		if !r.wordsOfFine(span{c.from, c.to}) {
			return false
		}
		claimed = true
	}
	return claimed
}

// wordsOfFine reports whether one of some tokens is a word for a fine.
func (r *reading) wordsOfFine(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.spokeOfFine(i) || r.at(i) == "paid" {
			return true
		}
	}
	return false
}
