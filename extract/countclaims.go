package extract

import "slices"

// countRoles are the parts that a count of people can play.
var countRoles = [...]string{"people", "complained", "subgroup", "size"}

// Of countRoles.
const (
	peopleRole = iota
	complainedRole
	subgroupRole
	sizeRole
)

// countVerdicts are what else a pattern can say of a count, which is no matter of weights: that it is the right number of those
// affected, or that of all of them, in place of one told before, or of another case, by itself or where
// the article is about a party that has a name; or that it is a first or another's estimate, and a number in place of such a one; or
// that a regulator gives it, or that it is as many as were known of.
var countVerdicts = [...]string{"settled", "entire", "elsewhere", "recalled", "doubted", "restated", "vouched", "partial"}

// Of countVerdicts.
const (
	settledCount = iota
	entireCount
	elsewhereCount
	recalledCount
	doubtedCount
	restatedCount
	vouchedCount
	partialCount
)

// A countClaim is what the patterns say of a count.
type countClaim struct {
	total, other float64                  // how much they call it the total, and how much anything else
	roles        [len(countRoles)]bool    // which parts they give it
	verdicts     [len(countVerdicts)]bool // what else they say
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
		if verdict := slices.Index(countVerdicts[:], c.what); verdict >= 0 {
			x.verdicts[verdict] = true
			continue
		}
		role := slices.Index(countRoles[:], c.what)
		x.roles[role] = true
		if role == peopleRole {
			x.total = max(x.total, c.weight) + 0.25*min(x.total, c.weight)
		} else {
			x.other = max(x.other, c.weight)
		}
	}
	return r.ofCounts
}
