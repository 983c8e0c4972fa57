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
// that a regulator gives it, or that it is as many as were known of; or that it is of those whose data could be had, or was taken;
// or that it is of those whom something reached that was about others.
var countVerdicts = [...]string{"settled", "entire", "elsewhere", "recalled", "doubted", "restated", "vouched", "partial", "reachable", "taken", "recipient"}

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
	recipientCount
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
	r.ofCounts = take(&r.desk.counted, len(r.counts))
	for i := range r.counts {
		if r.counts[i].whole {
			r.ofCounts[i].total = totalOfPersons
		}
	}
	r.claimCounts(func(role int) bool { return role != subgroupRole })
	r.claimCounts(func(role int) bool { return role == subgroupRole }) // which depends on the sizes
	for i := range r.ofCounts {
		if r.counts[i].unit == things && r.ofPersons(i) {
			x := &r.ofCounts[i]
			x.roles[peopleRole], x.total = true, max(x.total, totalOfPersons)
		}
	}
	return r.ofCounts
}

// claimCounts notes what the patterns say of each count, of the roles that are wanted.
func (r *reading) claimCounts(wanted func(role int) bool) {
	for _, k := range r.claimsOf[countClaims] {
		c := &r.claims[k]
		x := &r.ofCounts[r.atoms[c.atom].index]
		if verdict := slices.Index(countVerdicts[:], c.what); verdict >= 0 {
			x.verdicts[verdict] = true
			continue
		}
		role := slices.Index(countRoles[:], c.what)
		if !wanted(role) || role == subgroupRole && (r.counts[r.atoms[c.atom].index].whole || r.ofNone(r.atoms[c.atom].index)) {
			continue
		}
		x.roles[role] = true
		if role == peopleRole {
			x.total = max(x.total, c.weight) + 0.25*min(x.total, c.weight)
		} else {
			x.other = max(x.other, c.weight)
		}
	}
}

// totalOfPersons is how much a count that takes up only a noun for persons, or the number of all that there are, is called the total.
const totalOfPersons = 4

// ofPersons reports whether "of them" behind a count takes up a noun for persons before it, or the size of something that counts
// persons: "customers' data was taken, up to 2,800 of them", "it has 3,000 workers. It read the emails of 20 of them".
func (r *reading) ofPersons(i int) bool {
	if !r.ofNone(i) {
		return false
	}
	return r.personsBefore(i) || i > 0 && r.isSize(i-1) && r.counts[i-1].unit == people && r.counts[i-1].value > r.counts[i].value
}

// isSize reports whether count i is told as the number of all customers or staff, and not as that of those affected.
func (r *reading) isSize(i int) bool {
	x := &r.ofCounts[i]
	return x.roles[sizeRole] && !x.roles[peopleRole]
}

// personsBefore reports whether the noun before a count in its sentence, the last that counts of any sort may have, is one for persons:
// "customers' data was taken, up to 2,800 of them".
func (r *reading) personsBefore(i int) bool {
	const most = 100 // tokens: a bound for hostile texts
	from := max(r.text.sentenceOf(r.counts[i].from).from, r.counts[i].start-most)
	for k := r.counts[i].start - 1; k >= from; k-- {
		if u := r.counter.unitAt(r.document, k); u != things {
			return u == people
		}
	}
	return false
}

// ofNone reports whether "of them" or "of these" behind a count takes up no number of others, as none before it in the article is
// larger but the size of something, nor a word for many in its sentence, but only a noun: "customers' files, 2,800 of them".
func (r *reading) ofNone(i int) bool {
	const most = 100 // counts and tokens before it: a bound for hostile texts
	c := &r.counts[i]
	if c.to+1 >= len(r.toks) || r.at(c.to) != "of" || !r.counter.taking.has(r.toks[c.to+1].word) {
		return false
	}
	for j := max(0, i-most); j < i; j++ {
		if r.counts[j].value > c.value && !r.isSize(j) {
			return false
		}
	}
	for k := max(r.text.sentenceOf(c.from).from, c.from-most); k < c.from; k++ {
		if r.crowds.has(r.toks[k].word) {
			return false
		}
	}
	return true
}
