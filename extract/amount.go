package extract

import (
	"math"
	"slices"

	"regwire"
)

// roles are the scores of one sum for each part that it can play.
type roles struct {
	score map[string]float64
}

// giveRoles scores every sum for every role.
func (r *reading) giveRoles() []roles {
	out := make([]roles, len(r.moneys))
	for _, c := range r.claims {
		if c.atom < 0 || r.atoms[c.atom].kind != moneyAtom {
			continue
		}
		x := &out[r.atoms[c.atom].index]
		if x.score == nil {
			x.score = map[string]float64{}
		}
		// Two ways of saying the same count a little more than the better of them.
		old := x.score[c.what]
		x.score[c.what] = max(old, c.weight) + 0.25*min(old, c.weight)
	}
	return out
}

// best returns the role with the highest score, "" if none.
func (x roles) best() (role string, score float64) {
	for _, k := range roleNames {
		if s := x.score[k]; s > score {
			role, score = k, s
		}
	}
	return role, score
}

// roleNames are all roles of sums, in the order in which equals are preferred.
var roleNames = []string{
	"maximum", "wouldhave", "turnover", "compensation", "costs", "ransom", "provision", "each", "discount", "previous",
	"proposed", "othercase", "loss", "other", "part", "imposed", "total",
}

// penal reports whether a role is that of a sum which the regulator sets or means to set.
func penal(role string) bool {
	return role == "imposed" || role == "proposed" || role == "total" || role == "part"
}

// A candidate is a value that some sums of the article share, exactly or by rounding.
type candidate struct {
	sums     []int // of the document's moneys
	best     int   // the most precise of them
	score    float64
	proposed float64
	previous float64
}

// local returns the currency of the regulator's country.
func (r *reading) local() string {
	if r.regulator == nil {
		return ""
	}
	return r.regulator.currency
}

// candidates gathers the sums that can be the amount, in the order of the text.
func (r *reading) candidates() []candidate {
	var out []candidate
	for i, m := range r.moneys {
		c := candidate{sums: []int{i}, best: i}
		if m.bracket >= 0 {
			out = r.join(out, c) // a conversion adds nothing but its value
			continue
		}
		role, _ := r.roles[i].best()
		s, w := r.roles[i].score, r.weight(m.from)*r.nearParty(m)
		switch {
		case role == "previous":
			c.previous = s["previous"] * w
		case role == "":
			c.score = 0.3 * w
		case role == "compensation" && r.redress():
			c.score = (s["compensation"]*0.5 + s["total"]*0.5) * w
		case penal(role):
			// Saying it in many ways at once counts little more than saying it clearly.
			c.score = (min(s["imposed"], 5) + s["total"]*0.5 + s["part"]*0.2) * w
			c.proposed = s["proposed"] * w
			if role == "part" {
				c.score *= 0.5
			}
		}
		if penal(role) && m.from >= r.bodyAt && r.weight(m.from) >= 1.6 {
			c.score += 1.5 // the lead states the total before its parts
		}
		if m.from < r.bodyAt && (penal(role) || role == "") {
			c.score += 4
		}
		out = r.join(out, c)
	}
	return out
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

// prosecuted reports whether the article tells of a criminal case.
func (r *reading) prosecuted() bool {
	v, ok := r.kinds.winner(1)
	return ok && v.value == string(regwire.Prosecution)
}

// nearParty weighs a sum by whether its sentence speaks of the party or of another that
// the patterns call one.
func (r *reading) nearParty(m money) float64 {
	if r.party < 0 || m.from < r.bodyAt {
		return 1
	}
	own, other := false, false
	for i := m.from; i >= 0 && r.toks[i].sentence == r.toks[m.from].sentence; i-- {
		r.whose(i, &own, &other)
	}
	for i := m.to; i < len(r.toks) && r.toks[i].sentence == r.toks[m.from].sentence; i++ {
		r.whose(i, &own, &other)
	}
	switch {
	case own:
		return 1.2
	case other:
		return 0.7
	}
	return 1
}

// whose notes which party is named by the atom that starts at token i.
func (r *reading) whose(i int, own, other *bool) {
	a, ok := r.startingAt(i)
	if !ok || a.kind != nameAtom {
		return
	}
	e := r.names[a.index].entity
	*own = *own || e == r.party
	*other = *other || e != r.party && r.claimed[e] >= 2
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
	if better(o.best, c.best) {
		c.best = o.best
	}
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
	s, ok := r.moneys[i].sum(r.local())
	return ok && s.Currency == r.local()
}

// outer reports whether a conversion in brackets follows sum i.
func (r *reading) outer(i int) bool {
	return i+1 < len(r.moneys) && r.moneys[i+1].bracket == i
}

// sameSum reports whether two sums are one value, allowing for rounding.
func (r *reading) sameSum(i, j int) bool {
	a, ok1 := r.moneys[i].sum(r.local())
	b, ok2 := r.moneys[j].sum(r.local())
	if !ok1 || !ok2 || a.Currency != b.Currency {
		return false
	}
	diff := math.Abs(float64(a.Minor - b.Minor))
	unit := math.Max(r.moneys[i].unit(), r.moneys[j].unit()) * math.Pow10(regwire.MinorDigits(a.Currency))
	return diff == 0 || diff < unit && diff < 0.13*float64(max(a.Minor, b.Minor))
}

// unit returns the value of the last digit that a sum states: 10,000 for "3.07m".
func (m money) unit() float64 {
	mant, exp := m.value.mant, m.value.exp
	for mant != 0 && mant%10 == 0 {
		mant /= 10
		exp++
	}
	return math.Pow10(exp)
}

// finer reports whether sum i is stated more precisely than sum j.
func (r *reading) finer(i, j int) bool {
	if u, v := r.moneys[i].unit(), r.moneys[j].unit(); u != v {
		return u < v
	}
	return r.moneys[j].approx && !r.moneys[i].approx
}

// putAmounts fills in the amount at the article's stage and an earlier sum.
func (r *reading) putAmounts(a *regwire.Action) {
	all := r.candidates()
	main := -1
	for i, c := range all {
		if s := c.value(a.Stage); s > 2 && (main < 0 || s > all[main].value(a.Stage)) {
			main = i
		}
	}
	other := -1
	if main >= 0 && a.Stage == regwire.Varied {
		main, other = r.variedSums(all, main)
	}
	if main >= 0 && a.Kind == regwire.Undertaking {
		if role, _ := r.roles[all[main].best].best(); role != "compensation" {
			main = -1 // a promise carries no other sum than what is paid back
		}
	}
	if main >= 0 && carriesSum(a.Kind) {
		r.putAmount(a, "amount", &a.Amount, all[main].best)
	}
	earlier := -1
	for i, c := range all {
		s := c.previous
		if a.Stage != regwire.Proposed {
			s += c.proposed
		}
		if i != main && s > 2 && (main < 0 || r.comparable(all[main], c)) && (earlier < 0 || s > all[earlier].previous+all[earlier].proposed) {
			earlier = i
		}
	}
	if earlier < 0 {
		earlier = other
	}
	if earlier < 0 && main >= 0 && a.Stage != regwire.Proposed {
		r.putSame(a, all[main])
	}
	if earlier >= 0 && (carriesSum(a.Kind) || a.Kind == regwire.Reprimand) {
		best := all[earlier].best
		if best+1 < len(r.moneys) && r.moneys[best+1].upper {
			best++ // of a range, the upper bound
		}
		r.putAmount(a, "previous_amount", &a.Previous, best)
	}
}

// comparable reports whether one sum can be what became of another: a fine is not cut
// to a hundredth.
func (r *reading) comparable(a, b candidate) bool {
	x, ok1 := r.moneys[a.best].sum(r.local())
	y, ok2 := r.moneys[b.best].sum(r.local())
	return !ok1 || !ok2 || x.Currency != y.Currency || x.Minor/100 < y.Minor && y.Minor/100 < x.Minor
}

// putSame fills in the earlier sum where it was proposed and imposed alike.
func (r *reading) putSame(a *regwire.Action, c candidate) {
	set, meant := false, -1
	for _, i := range c.sums {
		switch role, s := r.roles[i].best(); {
		case s >= 4 && (role == "proposed" || role == "previous" && r.roles[i].score["proposed"] > 0):
			meant = i
		case role == "imposed" && r.roles[i].score["proposed"] == 0:
			set = true
		}
	}
	if set && meant >= 0 {
		r.putAmount(a, "previous_amount", &a.Previous, meant)
	}
}

// variedSums tells the sum after an appeal from the one before, where the article states
// both as imposed: the smaller, unless it is said to have gone up.
func (r *reading) variedSums(all []candidate, main int) (after, before int) {
	second := -1
	for i, c := range all {
		if i != main && c.score >= 3 && (second < 0 || c.score > all[second].score) {
			second = i
		}
	}
	if second < 0 {
		return main, -1
	}
	a, ok1 := r.moneys[all[main].best].sum(r.local())
	b, ok2 := r.moneys[all[second].best].sum(r.local())
	if !ok1 || !ok2 || a.Currency != b.Currency || all[second].score < 0.4*all[main].score {
		return main, -1
	}
	raised := slices.ContainsFunc(r.claims, func(c claim) bool { return c.what == "raised" })
	if (a.Minor > b.Minor) != raised && all[second].previous == 0 {
		return second, main
	}
	return main, second
}

// carriesSum reports whether an action of this kind can have an amount.
func carriesSum(k regwire.Kind) bool {
	return k == regwire.Fine || k == regwire.Settlement || k == regwire.Prosecution || k == regwire.Undertaking
}

// value scores a candidate as the amount at a stage.
func (c candidate) value(s regwire.Stage) float64 {
	if s == regwire.Proposed {
		return c.score + c.proposed
	}
	return c.score - 0.7*c.proposed - 0.5*c.previous
}

func (r *reading) putAmount(a *regwire.Action, field string, dst **regwire.Money, i int) {
	m := r.moneys[i]
	if sum, ok := m.sum(r.local()); ok {
		*dst = &sum
		a.Evidence = append(a.Evidence, r.evidence(field, m.from, m.to))
	}
}
