package extract

import "slices"

// countRoles are the parts that a count of people can play.
var countRoles = [...]string{"people", "complained", "subgroup", "size"}

// A countClaim is what the patterns say of a count.
type countClaim struct {
	total, other float64               // how much they call it the total, and how much anything else
	roles        [len(countRoles)]bool // which parts they give it
}

// claimsByCount returns what the patterns say of each count.
func (r *reading) claimsByCount() []countClaim {
	if r.ofCounts != nil {
		return r.ofCounts
	}
	r.ofCounts = make([]countClaim, len(r.counts))
	for _, k := range r.claimsOf[countClaims] {
		c := &r.claims[k]
		x := &r.ofCounts[r.atoms[c.atom].index]
		role := slices.Index(countRoles[:], c.what)
		x.roles[role] = true
		if role == 0 {
			x.total = max(x.total, c.weight) + 0.25*min(x.total, c.weight)
		} else {
			x.other = max(x.other, c.weight)
		}
	}
	return r.ofCounts
}
