package cases

import (
	"slices"

	"regwire"
)

// sumsOf returns the sum at every stage that has one, with the rivals of each. The sum of
// a report is that of its main action, or the largest of its others where that has none.
func sumsOf(said []saying) ([]regwire.Sum, []regwire.Conflict) {
	at := map[regwire.Stage][]claim{}
	var values []regwire.Money
	for _, s := range said {
		if !s.main {
			continue
		}
		for _, st := range standsOf(s.report) {
			if !st.whole || st.stage.Order() == 0 {
				continue
			}
			c := claimOf(s, len(values))
			_, c.exact = unitOf(st.amount.Minor)
			c.number, c.text = float64(st.amount.Minor), st.amount.String()+" "+string(st.stage)
			values = append(values, st.amount)
			at[st.stage] = append(at[st.stage], c)
		}
	}
	var sums []regwire.Sum
	var conflicts []regwire.Conflict
	for _, stage := range regwire.Stages {
		rs := rivalsOf(at[stage], func(a, b int) bool { return rates.alike(values[a], values[b]) >= converted })
		if len(rs) == 0 || fallen(sums, stage, values[rs[0].claims[0].index]) {
			continue
		}
		first := rs[0].claims[0]
		sum := regwire.Sum{Stage: stage, Amount: values[first.index], Article: first.article}
		sums = append(sums, sum)
		conflicts = conflict(conflicts, "amount", rs)
	}
	return withParts(sums, said), conflicts
}

// fallen reports whether a sum told at the end of a matter is one that was only ever
// proposed: a matter that was dropped leaves no fine.
func fallen(sums []regwire.Sum, stage regwire.Stage, m regwire.Money) bool {
	if stage != regwire.Closed && stage != regwire.Overturned {
		return false
	}
	imposed := slices.ContainsFunc(sums, func(s regwire.Sum) bool { return s.Stage.Final() })
	return !imposed && slices.ContainsFunc(sums, func(s regwire.Sum) bool { return rates.alike(s.Amount, m) >= slip })
}

// withParts gives each sum its parts, from the report that splits it most finely.
func withParts(sums []regwire.Sum, said []saying) []regwire.Sum {
	for i := range sums {
		for _, s := range said {
			if !s.main || s.action.Stage != sums[i].Stage || s.action.Amount == nil {
				continue
			}
			if parts, total := jointShares(s.report); len(parts) > 0 && s.report.Article == sums[i].Article {
				sums[i].Parts, sums[i].Amount = parts, total
				break
			}
			parts, total := sharesOf(s.report)
			if len(parts) > len(sums[i].Parts) && rates.alike(total, sums[i].Amount) >= rounded {
				sums[i].Parts = parts
			}
		}
	}
	return sums
}

// sharesOf returns the parts that a report names of the sum of its main action, and what
// they make together.
func sharesOf(r regwire.Report) ([]regwire.Share, regwire.Money) {
	sum := regwire.Money{Currency: r.Action.Amount.Currency}
	var parts []regwire.Share
	for _, a := range r.Also {
		if a.Amount != nil && a.Amount.Currency == sum.Currency && a.Stage == r.Action.Stage && a.Amount.Minor < r.Action.Amount.Minor {
			parts = append(parts, regwire.Share{Party: a.Organisation.Name, Amount: *a.Amount})
			sum.Minor += a.Amount.Minor
		}
	}
	return parts, sum
}

// jointShares returns the shares of parties of different names that were hit by one
// breach, the main one first, with the total that no report states.
func jointShares(r regwire.Report) ([]regwire.Share, regwire.Money) {
	total := *r.Action.Amount
	parts := []regwire.Share{{Party: r.Action.Organisation.Name, Amount: total}}
	var main party
	lex.add(&main, r.Action.Organisation)
	for _, a := range r.Also {
		var other party
		lex.add(&other, a.Organisation)
		if a.Amount != nil && a.Amount.Currency == total.Currency && a.Stage == r.Action.Stage && lex.kinship(main, other) == stranger {
			parts = append(parts, regwire.Share{Party: a.Organisation.Name, Amount: *a.Amount})
			total.Minor += a.Amount.Minor
		}
	}
	if len(parts) == 1 {
		return nil, total
	}
	return parts, total
}

func peopleOf(said []saying, conflicts []regwire.Conflict) (*regwire.Count, []regwire.Conflict) {
	var claims []claim
	var values []regwire.Count
	for _, s := range said {
		if s.action.People == nil || s.action.People.N <= 0 {
			continue
		}
		c := claimOf(s, len(values))
		c.exact, c.number, c.text = exactness(*s.action.People), float64(s.action.People.N), s.action.People.String()
		claims, values = append(claims, c), append(values, *s.action.People)
	}
	rs := rivalsOf(claims, func(a, b int) bool { return countsAgree(values[a], values[b]) })
	if len(rs) == 0 {
		return nil, conflicts
	}
	return &values[rs[0].claims[0].index], conflict(conflicts, "people", rs)
}

// exactness ranks how exactly a count is stated: by its figures, a qualified one below
// every plain one.
func exactness(c regwire.Count) int {
	_, n := unitOf(c.N)
	if c.Qualifier == regwire.Exact {
		n += 20
	}
	return n
}

// countsAgree reports whether two counts can both be right: "at least 80,000" allows 82,946.
func countsAgree(a, b regwire.Count) bool {
	if figures(a.N, b.N) >= rounded {
		return true
	}
	low, high := a, b
	if low.N > high.N {
		low, high = high, low
	}
	near := float64(high.N) <= 1.1*float64(low.N)
	return near && (low.Qualifier == regwire.AtLeast || high.Qualifier == regwire.UpTo)
}

func volumeOf(said []saying, conflicts []regwire.Conflict) (*regwire.Volume, []regwire.Conflict) {
	var claims []claim
	var values []regwire.Volume
	for _, s := range said {
		if s.action.Volume == nil || s.action.Volume.N <= 0 {
			continue
		}
		c := claimOf(s, len(values))
		_, c.exact = unitOf(s.action.Volume.N)
		c.number, c.text = float64(s.action.Volume.N), s.action.Volume.String()
		claims, values = append(claims, c), append(values, *s.action.Volume)
	}
	rs := rivalsOf(claims, func(a, b int) bool { return figures(values[a].N, values[b].N) >= rounded })
	if len(rs) == 0 {
		return nil, conflicts
	}
	return &values[rs[0].claims[0].index], conflict(conflicts, "volume", rs)
}

// incidentOf returns what happened, as exactly as the reports say: a sort of attack before
// attack, anything before other, a day before a month.
func incidentOf(said []saying, conflicts []regwire.Conflict) (*regwire.Incident, []regwire.Conflict) {
	var dates []claim
	var began []regwire.Date
	var kinds []claim
	var sorts []regwire.IncidentKind
	for _, s := range said {
		in := s.action.Incident
		if in == nil {
			continue
		}
		k := claimOf(s, len(sorts))
		k.exact, k.text = particular(in.Kind), spoken(in.Kind)
		kinds, sorts = append(kinds, k), append(sorts, in.Kind)
		if d := sound(in.Date); d != "" {
			c := claimOf(s, len(began))
			c.exact, c.text = len(d), string(d)
			dates, began = append(dates, c), append(began, d)
		}
	}
	if len(kinds) == 0 {
		return nil, conflicts
	}
	ks := rivalsOf(kinds, func(a, b int) bool { return kindsAgree(sorts[a], sorts[b]) })
	out := &regwire.Incident{Kind: sorts[ks[0].claims[0].index]}
	conflicts = conflict(conflicts, "incident_kind", ks)
	ds := rivalsOf(dates, func(a, b int) bool { return began[a].Within(began[b]) })
	if len(ds) > 0 {
		out.Date = began[ds[0].claims[0].index]
	}
	return out, conflict(conflicts, "incident_date", ds)
}

// particular ranks kinds of incident by how much they say.
func particular(k regwire.IncidentKind) int {
	switch k {
	case regwire.OtherIncident:
		return 0
	case regwire.CyberAttack:
		return 1
	}
	return 2
}

func kindsAgree(a, b regwire.IncidentKind) bool {
	return a == b || a == regwire.OtherIncident || b == regwire.OtherIncident ||
		attack(a) && attack(b) && (a == regwire.CyberAttack || b == regwire.CyberAttack)
}
