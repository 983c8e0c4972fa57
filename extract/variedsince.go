package extract

import "regwire"

// variedSince corrects a fine that is called set where the text tells that a court, or a panel, put another sum of the party in
// its place: "In 2013 the FRC fined Acme £14m. An appeals panel has dealt with it, and Acme's fine becomes £3m."
func (r *reading) variedSince(a *regwire.Action) {
	const clear = 4 // of what patterns claim
	if a.Stage != regwire.Imposed || a.Kind != regwire.Fine {
		return
	}
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(regwire.Varied) || c.weight < clear || r.looksAhead(c.from) {
			continue
		}
		for i := range r.moneys {
			m := &r.moneys[i]
			if c.from <= m.from && m.to <= c.to && r.roles[i].role == imposedSum && !r.withOther(i) && r.setBefore(i) && r.namesBench(r.everything()) {
				r.restage(a, regwire.Varied, c.from, c.to)
				return
			}
		}
	}
}

// upheldAfterAll corrects a fine that is called varied though no pattern says so, only one sum is told, and patterns say clearly
// that it was upheld: "It never set a larger penalty than the £5m which the tribunal has upheld."
func (r *reading) upheldAfterAll(a *regwire.Action) {
	const clear = 8 // of what patterns claim
	if a.Stage != regwire.Varied || a.Kind != regwire.Fine || len(r.claimsOf[raisedClaims]) > 0 || eligibles(r.sums()) != 1 {
		return
	}
	if up := r.stages.of(string(regwire.Upheld)); up.weight >= clear && r.stages.of(string(regwire.Varied)).weight <= 0 {
		r.restage(a, regwire.Upheld, up.from, up.to)
	}
}

// setBefore reports whether patterns say plainly that another sum, one of which sum i can be what was left or made, was set for
// the party, and neither meant nor only named before a discount.
func (r *reading) setBefore(i int) bool {
	const plain = 4 // of what patterns claim
	is := candidate{best: i}
	for j := range r.moneys {
		x := &r.roles[j]
		if j == i || x.role != imposedSum || x.top < plain || x.score[proposedSum] > 0 || x.score[wouldHaveSum] > 0 || r.moneys[j].bracket >= 0 {
			continue
		}
		if !r.sameSum(i, j) && r.comparable(is, candidate{best: j}) && !r.withOther(j) {
			return true
		}
	}
	return false
}
