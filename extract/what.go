package extract

import (
	"strings"

	"regwire"
)

// putKind fills in the kind that the patterns speak for.
func (r *reading) putKind(a *regwire.Action) {
	v, ok := r.judged(&r.weights.kind, &r.kinds, r.votesOf("kind", &r.kinds, r.everything()), r.signals)
	if c := r.stages.of(string(regwire.Closed)); !ok && c.weight >= 8 {
		v, ok = c, true // what ends without a step was an investigation
		v.value = string(regwire.Investigation)
	}
	if !ok {
		return
	}
	if f := r.kinds.of(string(regwire.Fine)); f.weight > 0.5 && r.fineFirst(v, f) {
		v = f
	}
	a.Kind = regwire.Kind(v.value)
	a.Evidence = append(a.Evidence, r.evidence("kind", v.from, v.to))
}

// fineFirst reports whether an article that speaks of a fine too is one of it: outside
// America a settled penalty is still a fine, and a fine that is clearly set goes before
// what was ordered or said beside it.
func (r *reading) fineFirst(chosen, fine vote) bool {
	switch regwire.Kind(chosen.value) {
	case regwire.Settlement:
		return r.regulator == nil || !strings.HasPrefix(r.regulator.country, "US")
	case regwire.Reprimand, regwire.Order, regwire.EnforcementNotice, regwire.Undertaking, regwire.Warning, regwire.Audit:
		return (fine.weight >= 0.55*chosen.weight || fine.weight >= 4) && r.imposes()
	}
	return false
}

// putStage fills in the stage that the patterns speak for. What is said to have been done,
// with nothing said of how far, was imposed.
func (r *reading) putStage(a *regwire.Action) {
	if a.Kind == "" {
		return
	}
	unsaid := string(regwire.Imposed)
	if a.Kind == regwire.Investigation {
		unsaid = string(regwire.Investigating)
	}
	v, ok := r.judged(&r.weights.stage, &r.stages, r.votesOf("stage", &r.stages, r.everything()), r.stageSignals(a.Kind), unsaid)
	if !ok {
		return
	}
	if v.to == 0 {
		k, _ := r.kinds.winner(0)
		if of := r.kinds.of(string(a.Kind)); of.to > 0 {
			k = of
		}
		v.from, v.to = k.from, k.to
	}
	if v.to == 0 {
		return
	}
	a.Stage = regwire.Stage(v.value)
	a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
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
