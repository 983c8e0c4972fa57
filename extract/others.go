package extract

import (
	"regwire"
)

// A deed is what one party had done to it, as some sentence says.
type deed struct {
	party  int // entity
	kind   regwire.Kind
	money  int // index of the sum, or -1
	weight float64
	from   int // the tokens that say so
	to     int
}

// deeds gathers every party with what was done to it: from matches that name both, and
// from lists whose sums follow their parties.
func (r *reading) deeds() []deed {
	var out []deed
	for i := 0; i < len(r.claims); {
		j := i
		x := deed{party: -1, money: -1}
		other := false
		for ; j < len(r.claims) && r.claims[j].match == r.claims[i].match; j++ {
			c := r.claims[j]
			switch {
			case c.what == "party" && c.atom >= 0:
				x.party = r.names[r.atoms[c.atom].index].entity
				x.weight = c.weight * r.weight(c.from)
			case c.what == "kind":
				x.kind = regwire.Kind(c.value)
			case c.what == "imposed" && c.atom >= 0:
				x.money = r.atoms[c.atom].index
			case c.what == "other", c.what == "stage" && c.value == string(regwire.Proposed):
				other = true
			}
		}
		x.from, x.to = r.claims[i].from, r.claims[i].to
		if x.money >= 0 && x.kind == "" {
			x.kind = regwire.Fine
		}
		if x.party >= 0 && x.kind != "" && !other && x.weight >= 3 && !r.entities[x.party].place {
			out = append(out, x)
		}
		i = j
	}
	out = append(out, r.respectively()...)
	return out
}

// respectively reads "A and B were fined £1 and £2 respectively": as many sums as parties
// right before them in the sentence.
func (r *reading) respectively() []deed {
	var out []deed
	for i := r.bodyAt; i < len(r.toks); i++ {
		if r.toks[i].word != r.each || r.toks[i].word == 0 {
			continue
		}
		var sums, parties []int
		for j := i - 1; j >= 0 && r.toks[j].sentence == r.toks[i].sentence; j-- {
			a, ok := r.startingAt(j)
			switch {
			case !ok:
			case a.kind == moneyAtom && r.moneys[a.index].bracket < 0:
				sums = append(sums, a.index)
			case a.kind == nameAtom && !r.entities[r.names[a.index].entity].place:
				parties = append(parties, r.names[a.index].entity)
			}
		}
		if len(sums) < 2 || len(parties) < len(sums) {
			continue
		}
		for k, m := range sums {
			out = append(out, deed{party: parties[k], kind: regwire.Fine, money: m, weight: 6, from: r.moneys[m].from, to: r.moneys[m].to})
		}
	}
	return out
}

// others returns the further actions that the article reports: against other parties, and
// of other kinds against the main one.
func (r *reading) others(main *regwire.Action) []regwire.Action {
	var out []regwire.Action
	seen := map[[2]string]bool{{main.Organisation.Name, string(main.Kind)}: true}
	parties := map[int]bool{}
	for _, x := range r.best(r.deeds()) {
		if x.party == r.party && (x.kind == main.Kind || x.kind == regwire.Investigation) {
			continue
		}
		if x.money >= 0 {
			if role, _ := r.roles[x.money].best(); !penal(role) && role != "" {
				continue
			}
		}
		a := regwire.Action{Regulator: main.Regulator, Kind: x.kind, Stage: regwire.Imposed}
		a.Organisation, a.Evidence = r.organisation(x.party, a.Evidence)
		if k := [2]string{a.Organisation.Name, string(a.Kind)}; !seen[k] {
			seen[k] = true
			a.Evidence = append(a.Evidence, r.evidence("kind", x.from, x.to), r.evidence("stage", x.from, x.to))
			if main.Regulator != "" {
				a.Evidence = append(a.Evidence, main.Evidence[0])
			}
			if x.money >= 0 && carriesSum(x.kind) {
				r.putAmount(&a, "amount", &a.Amount, x.money)
			}
			if x.kind == regwire.Investigation {
				a.Stage = regwire.Investigating
			}
			a.Incident = main.Incident
			if a.Incident != nil {
				for _, e := range main.Evidence {
					if e.Field == "incident" || e.Field == "incident_date" {
						a.Evidence = append(a.Evidence, e)
					}
				}
			}
			out = append(out, a)
			parties[x.party] = true
		}
	}
	r.finding.RoundUp = len(parties) >= 2
	return out
}

// best keeps one deed for each party and kind: one with a sum before one without, then
// the heavier.
func (r *reading) best(all []deed) []deed {
	var out []deed
next:
	for _, x := range all {
		for i, o := range out {
			if o.party != x.party || o.kind != x.kind {
				continue
			}
			if (x.money >= 0) != (o.money >= 0) && x.money >= 0 || (x.money >= 0) == (o.money >= 0) && x.weight > o.weight {
				out[i] = x
			}
			continue next
		}
		out = append(out, x)
	}
	return out
}
