package extract

import (
	"math"

	"regwire"
)

// roles are the scores of one sum for each part that it can play.
type roles struct {
	score map[string]float64
	why   map[string]*pattern
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
			x.score, x.why = map[string]float64{}, map[string]*pattern{}
		}
		// Two ways of saying the same count a little more than the better of them.
		old := x.score[c.what]
		x.score[c.what] = max(old, c.weight) + 0.25*min(old, c.weight)
		if c.weight > old {
			x.why[c.what] = c.pattern
		}
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

// candidates gathers the sums that can be the amount, best first.
func (r *reading) candidates() []candidate {
	var out []candidate
	for i := range r.moneys {
		if r.moneys[i].bracket >= 0 && !r.ownCurrency(i) {
			continue
		}
		role, _ := r.roles[i].best()
		s := r.roles[i].score
		c := candidate{sums: []int{i}, best: i}
		w := r.weight(r.moneys[i].from)
		switch {
		case role == "previous":
			c.previous = s["previous"] * w
		case role == "":
			c.score = 0.3 * w
		case penal(role):
			c.score = (s["imposed"] + s["total"]*0.5 + s["part"]*0.2) * w
			c.proposed = s["proposed"] * w
			if role == "part" {
				c.score *= 0.5
			}
		default:
			c.score = 0
		}
		if r.moneys[i].from < r.bodyAt && (penal(role) || role == "") {
			c.score += 4
		}
		out = r.join(out, c)
	}
	return out
}

// ownCurrency reports whether a sum in brackets is the regulator's own: "$324m (€290m)".
func (r *reading) ownCurrency(i int) bool {
	a, ok := r.moneys[i].sum(r.local())
	if !ok || a.Currency != r.local() {
		return false
	}
	b, ok := r.moneys[r.moneys[i].bracket].sum(r.local())
	return ok && b.Currency != a.Currency
}

// join adds c to the candidate of the same value, if there is one.
func (r *reading) join(all []candidate, c candidate) []candidate {
	for i := range all {
		if r.sameSum(all[i].best, c.best) {
			o := &all[i]
			o.sums = append(o.sums, c.sums...)
			o.score += c.score
			o.proposed += c.proposed
			o.previous += c.previous
			if r.finer(c.best, o.best) {
				o.best = c.best
			}
			return all
		}
	}
	return append(all, c)
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
	if main >= 0 && a.Kind != "" {
		r.putAmount(a, "amount", &a.Amount, all[main].best)
	}
	earlier := -1
	for i, c := range all {
		s := c.previous
		if a.Stage != regwire.Proposed {
			s += c.proposed
		}
		if i != main && s > 2 && (earlier < 0 || s > all[earlier].previous+all[earlier].proposed) {
			earlier = i
		}
	}
	if earlier >= 0 && a.Kind != "" {
		r.putAmount(a, "previous_amount", &a.Previous, all[earlier].best)
	}
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
