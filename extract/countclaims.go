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
// that a regulator gives it, or that it is as many as were known of; or that it is of those whose data could be had, or was taken.
var countVerdicts = [...]string{"settled", "entire", "elsewhere", "recalled", "doubted", "restated", "vouched", "partial", "reachable", "taken"}

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
	reachableCount
	takenCount
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
		if role == subgroupRole && r.ofNone(r.atoms[c.atom].index) {
			continue
		}
		x.roles[role] = true
		if role == peopleRole {
			x.total = max(x.total, c.weight) + 0.25*min(x.total, c.weight)
		} else {
			x.other = max(x.other, c.weight)
		}
	}
	for i := range r.ofCounts {
		if r.counts[i].unit == things && r.ofNone(i) && r.personsBefore(i) {
			x := &r.ofCounts[i]
			x.roles[peopleRole], x.total = true, max(x.total, ofPersons)
		}
	}
	return r.ofCounts
}

// ofPersons is how much a count that takes up only a noun for persons is called the total.
const ofPersons = 4

// personsBefore reports whether the noun before a count in its sentence, the last that counts of any sort may have, is one for persons:
// "customers' data was taken, up to 2,800 of them".
func (r *reading) personsBefore(i int) bool {
	from := r.text.sentenceOf(r.counts[i].from).from
	for k := r.counts[i].start - 1; k >= from; k-- {
		if u := r.counter.unitAt(r.document, k); u != things {
			return u == people
		}
	}
	return false
}

// ofNone reports whether "of them" or "of these" behind a count takes up no number of others, as none before it in the article is
// larger, nor a word for many in its sentence, but only a noun: "customers' files, 2,800 of them".
func (r *reading) ofNone(i int) bool {
	c := &r.counts[i]
	if c.to+1 >= len(r.toks) || r.at(c.to) != "of" || !r.counter.taking.has(r.toks[c.to+1].word) {
		return false
	}
	for j := range i {
		if r.counts[j].value > c.value {
			return false
		}
	}
	for k := r.text.sentenceOf(c.from).from; k < c.from; k++ {
		if r.crowds.has(r.toks[k].word) {
			return false
		}
	}
	return true
}
