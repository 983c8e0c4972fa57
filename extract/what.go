package extract

import (
	"slices"
	"strings"

	"regwire"
)

// putKind fills in the kind that most patterns speak for.
func (r *reading) putKind(a *regwire.Action) {
	v, ok := r.kinds.winner(1)
	if c := r.stages.of(string(regwire.Closed)); !ok && c.weight >= 8 {
		v, ok = c, true // what ends without a step was an investigation
		v.value = string(regwire.Investigation)
	}
	if !ok {
		return
	}
	// An investigation is what came before every other kind.
	if v.value == string(regwire.Investigation) {
		for _, other := range r.kinds.votes {
			if other.value != v.value && other.weight >= 0.6*v.weight && other.weight > 4 {
				v = other
				break
			}
		}
	}
	// Outside America a settled penalty is still a fine.
	if f := r.kinds.of(string(regwire.Fine)); v.value == string(regwire.Settlement) && f.weight > 0.5 &&
		(r.regulator == nil || !strings.HasPrefix(r.regulator.country, "US")) {
		v = f
	}
	if t := r.kinds.of(string(regwire.Settlement)); v.value == string(regwire.Fine) && t.best >= 5 &&
		r.regulator != nil && strings.HasPrefix(r.regulator.country, "US") {
		v = t // the headline calls it one
	}
	if p := r.kinds.of(string(regwire.Prosecution)); v.value == string(regwire.Fine) && p.weight >= 0.4*v.weight && r.early("kind", p.value) >= 5 {
		v = p // fined by a criminal court
	}
	// A fine goes before what was ordered or said beside it.
	if f := r.kinds.of(string(regwire.Fine)); v.value != f.value && (f.weight >= 0.55*v.weight || f.weight >= 4) && r.imposes() &&
		slices.Contains([]string{"reprimand", "order", "enforcement_notice", "undertaking", "warning", "audit"}, v.value) {
		v = f
	}
	a.Kind = regwire.Kind(v.value)
	a.Evidence = append(a.Evidence, r.evidence("kind", v.from, v.to))
}

// putStage fills in the stage that most patterns speak for.
func (r *reading) putStage(a *regwire.Action) {
	v, ok := r.newsOf(r.stages).winner(0)
	if !ok {
		if a.Kind == "" {
			return
		}
		// Said to have been done, and nothing said of how far: it was imposed.
		v, _ = r.kinds.winner(0)
		v.value = string(regwire.Imposed)
	}
	imposed := r.stages.of(string(regwire.Imposed))
	if v.value == string(regwire.Proposed) && (imposed.weight >= 0.25*v.weight && r.cameDown() || imposed.weight >= 2 && r.early("stage", v.value) < 3) {
		v = imposed // the proposal is what came before
	}
	if v.value == string(regwire.Investigating) && a.Kind != regwire.Investigation {
		v = imposed // the investigation is what came before
		if v.weight == 0 {
			v, _ = r.kinds.winner(0)
			v.value = string(regwire.Imposed)
		}
	}
	if a.Kind == regwire.Investigation && v.value != string(regwire.Closed) {
		v2 := r.stages.of(string(regwire.Investigating))
		if v2.weight == 0 {
			v2.from, v2.to = v.from, v.to
		}
		v2.value = string(regwire.Investigating)
		v = v2
	}
	if v.to == 0 {
		return
	}
	a.Stage = regwire.Stage(v.value)
	a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
}

// newsOf weighs the stages once more: what the headline and the lead say is the news, and
// what stands later is mostly how it came about.
func (r *reading) newsOf(stages tally) *tally {
	out := &tally{votes: slices.Clone(stages.votes)}
	for i := range out.votes {
		v := &out.votes[i]
		v.weight = 0.6*v.weight + 0.9*r.early("stage", v.value)
	}
	return out
}

// early counts the votes for a value in the title and the first paragraphs.
func (r *reading) early(what, value string) float64 {
	n := 0.0
	for _, c := range r.claims {
		if c.what == what && c.value == value && (c.from < r.bodyAt || r.rank[r.toks[c.from].paragraph] <= 1 && r.weight(c.from) > 0) {
			n += c.weight
		}
	}
	return n
}

// cameDown reports whether the article has one sum that was set and another that was
// only proposed: what it reports is then the end of the matter, not its beginning.
func (r *reading) cameDown() bool {
	set, meant := false, false
	for _, c := range r.candidates() {
		set = set || c.score >= 5 && c.proposed < 0.3*c.score
		meant = meant || c.proposed+c.previous >= 4 && c.score < c.proposed+c.previous
	}
	return set && meant
}

// imposes reports whether some sum of the lead is clearly one that a regulator sets.
func (r *reading) imposes() bool {
	for i, m := range r.moneys {
		if role, s := r.roles[i].best(); penal(role) && s >= 3.5 && r.weight(m.from) >= 1.2 {
			return true
		}
	}
	return false
}
