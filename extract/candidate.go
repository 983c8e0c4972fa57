package extract

import (
	"math"
	"slices"

	"regwire"
)

// A candidate is a value that some sums of the article share, exactly or by rounding.
type candidate struct {
	sums     []int // of the document's moneys
	best     int   // the most precise of them
	eligible bool  // whether one of them plays no part that keeps it from being the amount
	score    float64
	proposed float64
	previous float64
}

// formerCurrencies are what countries paid with before the euro, by their codes.
var formerCurrencies = map[string]string{"BG": "BGN", "EE": "EEK", "HR": "HRK", "LT": "LTL", "LV": "LVL"}

// local returns the currency of the regulator's country: the former one in an article that has sums in it.
func (r *reading) local() string {
	if r.regulator == nil {
		return ""
	}
	if old := formerCurrencies[r.regulator.country]; old != "" && slices.ContainsFunc(r.moneys, func(m money) bool { return m.currency == old }) {
		return old
	}
	return r.regulator.currency
}

// maxRivals is how many sums of an article are compared with each other.
const maxRivals = 60

// sums returns the sums of the article, in its order.
func (r *reading) sums() []candidate {
	if !r.summed {
		r.allSums, r.summed = r.candidates(), true
	}
	return r.allSums
}

// candidates gathers what sums returns.
func (r *reading) candidates() []candidate {
	out := take(&r.desk.candidates, min(len(r.moneys), maxRivals))[:0]
	for i, m := range r.moneys {
		if !r.roles[i].stated || r.weight(m.from) == 0 || len(out) == maxRivals || r.isOfCompared(m.from) {
			continue
		}
		c := candidate{sums: append(room(&r.desk.indexes, 2), i), best: i}
		if m.bracket >= 0 {
			c.eligible = r.eligible(m.bracket)
			out = r.join(out, c) // a conversion adds nothing but its value
			continue
		}
		if !r.eligible(i) {
			out = r.join(out, c)
			continue
		}
		c.eligible = true
		role, _ := r.roles[i].best()
		s, w := &r.roles[i].score, r.weight(m.from)*r.nearParty(m)
		switch {
		case role == previousSum:
			c.previous = s[previousSum] * w
		case role == noRole:
			c.score = 0.3 * w
		case role == compensationSum && r.redress():
			c.score = (s[compensationSum]*0.5 + s[totalSum]*0.5) * w
		case role.penal():
			// Saying it in many ways at once counts little more than saying it clearly.
			c.score = (min(s[imposedSum], 5) + s[totalSum]*0.5 + s[partSum]*0.2) * w
			c.proposed = s[proposedSum] * w
			if role == partSum {
				c.score *= 0.5
			}
		}
		if role.penal() && m.from >= r.bodyAt && r.weight(m.from) >= 1.6 {
			c.score += 1.5 // the lead states the total before its parts
		}
		if m.from < r.bodyAt && (role.penal() || role == noRole) {
			c.score += 4
		}
		if role.penal() && r.becomes(m) {
			c.score += 4
		}
		out = r.join(out, c)
	}
	return out
}

// eligible reports whether sum i plays no part that keeps it from being the amount.
func (r *reading) eligible(i int) bool {
	role, _ := r.roles[i].best()
	return role == noRole || role == previousSum || role == compensationSum || role.penal()
}

// becomes reports whether some words say that the fine was changed to a sum.
func (r *reading) becomes(m money) bool {
	if r.stages.index(string(regwire.Varied)) < 0 {
		return false // of any sum
	}
	return slices.ContainsFunc(r.claimsOf[stageClaims], func(k int32) bool {
		c := &r.claims[k]
		return c.value == string(regwire.Varied) && c.weight > 0 && c.from <= m.from && m.to <= c.to
	})
}

// redress reports whether what is to be paid to those harmed can be the amount: in a
// criminal case, and where the party agreed or was ordered to make good.
func (r *reading) redress() bool {
	v, ok := r.kinds.winner(1)
	if !ok {
		return false
	}
	switch regwire.Kind(v.value) {
	case regwire.Prosecution, regwire.Undertaking, regwire.Settlement, regwire.Order:
		return true
	}
	return false
}

// nearParty weighs a sum by whether its sentence speaks of the party or of another that
// the patterns call one.
func (r *reading) nearParty(m money) float64 {
	if r.party < 0 || m.from < r.bodyAt {
		return 1
	}
	switch own, other := r.whose(r.sentenceOf(m.from)); {
	case own:
		return 1.2
	case other:
		return 0.5
	}
	return 1
}

// whose tells whether a sentence names the party, and whether it names another that the patterns
// call one.
func (r *reading) whose(s span) (own, other bool) {
	for _, k := range r.atomsIn(s) {
		if a := &r.atoms[k]; a.kind == nameAtom {
			e := r.names[a.index].entity
			own, other = own || e == r.party, other || e != r.party && r.claimed[e] >= 2
		}
	}
	return own, other
}

// join adds c to the candidates of the same value, making one of them all. A sum and its
// conversion in brackets are one value, and of the two the regulator's own currency is
// the better.
func (r *reading) join(all []candidate, c candidate) []candidate {
	i := c.sums[0]
	out := all[:0]
	at := -1
	for _, o := range all {
		if !slices.ContainsFunc(o.sums, func(j int) bool { return r.moneys[i].bracket == j || r.sameSum(i, j) }) {
			out = append(out, o)
			continue
		}
		if at < 0 {
			at = len(out)
			out = append(out, o)
		} else {
			out[at].take(o, r.better)
		}
	}
	if at < 0 {
		return append(out, c)
	}
	out[at].take(c, r.better)
	return out
}

// take adds another candidate of the same value to c.
func (c *candidate) take(o candidate, better func(i, j int) bool) {
	c.sums = append(c.sums, o.sums...)
	c.score += o.score
	c.proposed += o.proposed
	c.previous += o.previous
	if o.eligible && !c.eligible || o.eligible == c.eligible && better(o.best, c.best) {
		c.best = o.best
	}
	c.eligible = c.eligible || o.eligible
}

// better reports whether sum i states the value better than sum j does: in the
// regulator's own currency, not in brackets, more precisely.
func (r *reading) better(i, j int) bool {
	a, b := r.isLocal(i), r.isLocal(j)
	switch {
	case a != b:
		return a
	case !r.sameSum(i, j):
		return r.moneys[j].bracket >= 0 && r.moneys[i].bracket < 0 || r.outer(i) && !r.outer(j)
	}
	return r.finer(i, j)
}

// isLocal reports whether a sum is in the currency of the regulator's country.
func (r *reading) isLocal(i int) bool {
	s, ok := r.sum(i)
	return ok && s.Currency == r.local()
}

// outer reports whether a conversion in brackets follows sum i.
func (r *reading) outer(i int) bool {
	return i+1 < len(r.moneys) && r.moneys[i+1].bracket == i
}

// rounded is how far apart at most two sums are, as a part of the larger, that are one value by rounding.
const rounded = 0.13

// sameSum reports whether two sums are one value, allowing for rounding.
func (r *reading) sameSum(i, j int) bool {
	a, ok1 := r.sum(i)
	b, ok2 := r.sum(j)
	if !ok1 || !ok2 || a.Currency != b.Currency {
		return false
	}
	if a.Minor == b.Minor {
		return true
	}
	diff := math.Abs(float64(a.Minor - b.Minor))
	if diff >= rounded*float64(max(a.Minor, b.Minor)) {
		return false
	}
	unit := math.Max(r.moneys[i].unit(), r.moneys[j].unit()) * math.Pow10(regwire.MinorDigits(a.Currency))
	near := 0.06
	headline := r.rounds(i, j) || r.rounds(j, i)
	if headline || r.moneys[i].approx || r.moneys[j].approx {
		near = rounded
	}
	if headline && diff <= unit && diff < 0.01*float64(a.Minor) {
		return true // £23.7m above £23.8m: one was cut, the other rounded
	}
	return diff < unit && diff < near*float64(max(a.Minor, b.Minor)) && !r.strays(i, j) && !r.strays(j, i)
}

// strays reports whether sum i, of which no pattern speaks in a sentence of the body that tells of no fine, only looks like
// sum j, which the body calls one that a regulator sets: "A profit of £14.4m was made", where the fine is £14m.
func (r *reading) strays(i, j int) bool {
	const some = 2 // of what patterns claim
	m, o := &r.moneys[i], &r.moneys[j]
	if r.roles[i].role != noRole || m.from < r.bodyAt || m.bracket >= 0 || r.speaksOfFine(m.from) || r.outer(i) {
		return false
	}
	for k := range r.moneys {
		if x := &r.moneys[k]; x.from >= r.bodyAt && x.value == o.value && x.currency == o.currency && r.roles[k].role.penal() && r.roles[k].top >= some {
			return true
		}
	}
	return false
}

// againInBody reports whether the body gives sum j as it stands.
func (r *reading) againInBody(j int) bool {
	return slices.ContainsFunc(r.moneys, func(m money) bool {
		return m.from >= r.bodyAt && m.value == r.moneys[j].value && m.currency == r.moneys[j].currency
	})
}

// rounds reports whether sum i is one of the headline that may be sum j rounded: not one that the
// body gives too.
func (r *reading) rounds(i, j int) bool {
	if r.moneys[i].from >= r.bodyAt || r.moneys[j].from >= r.bodyAt && r.moneys[i].unit() < r.moneys[j].unit() {
		return false
	}
	return !r.againInBody(i)
}

// finer reports whether sum i is stated more precisely than sum j.
func (r *reading) finer(i, j int) bool {
	if u, v := r.moneys[i].unit(), r.moneys[j].unit(); u != v {
		return u < v
	}
	if r.moneys[i].approx != r.moneys[j].approx {
		return r.moneys[j].approx
	}
	return r.roles[i].sum != r.roles[j].sum && r.moneys[j].from < r.bodyAt && r.moneys[i].from >= r.bodyAt
}

// comparable reports whether one sum can be what became of another: a fine is not cut
// to a hundredth.
func (r *reading) comparable(a, b candidate) bool {
	x, ok1 := r.sum(a.best)
	y, ok2 := r.sum(b.best)
	return !ok1 || !ok2 || x.Currency == y.Currency && x.Minor/100 < y.Minor && y.Minor/100 < x.Minor
}
