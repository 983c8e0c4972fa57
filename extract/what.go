package extract

import "regwire"

// workplaces is the field of the regulator that takes to court whom it would have fined.
const workplaces = "workplaces"

// putKind fills in the kind that the patterns speak for.
func (r *reading) putKind(a *regwire.Action) {
	v, ok := r.judged(&r.weights.kind, &r.kinds, r.votesOf("kind", &r.kinds, r.everything()), r.stepSignals(), len(r.kindsSaid()) > 0)
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
	if v.to == 0 {
		v.from, v.to = r.whereSaid(&r.weights.kind, v.value)
	}
	if v.value == string(regwire.Fine) && r.regulator != nil && r.regulator.field == workplaces {
		v.value = string(regwire.Prosecution) // it cannot fine: a court did
	}
	a.Kind = regwire.Kind(v.value)
	a.Evidence = append(a.Evidence, r.evidence("kind", v.from, v.to))
}

// fineFirst reports whether an article that speaks of a fine too is one of it: a fine
// that is clearly set goes before what was ordered or said beside it, and to a data
// protection authority outside America a settled penalty is still one.
func (r *reading) fineFirst(chosen, fine vote) bool {
	switch regwire.Kind(chosen.value) {
	case regwire.Settlement:
		return r.regulator != nil && r.regulator.field == "data" && r.regulator.country != "US"
	case regwire.Reprimand, regwire.Order, regwire.EnforcementNotice, regwire.Undertaking, regwire.Warning, regwire.Audit, regwire.Investigation:
		return (fine.weight >= 0.55*chosen.weight || fine.weight >= 4) && r.imposes()
	}
	return false
}

// kindsSaid are the kinds that an article can be of: any, if it tells of one at all.
func (r *reading) kindsSaid() []string {
	if _, ok := r.kinds.winner(0); !ok {
		return nil
	}
	return r.weights.kind.values
}

// putStage fills in the stage that the patterns and the words of the article speak for.
func (r *reading) putStage(a *regwire.Action) {
	if a.Kind == "" {
		return
	}
	v, ok := r.judged(&r.weights.stage, &r.stages, r.votesOf("stage", &r.stages, r.everything()), r.stageSignals(a.Kind), true)
	if !ok {
		return
	}
	if at := r.whereCued(v.value); v.to == 0 && at.to > 0 {
		v.from, v.to = at.from, at.to
	}
	if v.to == 0 {
		v.from, v.to = r.whereSaid(&r.weights.stage, v.value)
	}
	if v.to == 0 {
		return
	}
	a.Stage = regwire.Stage(v.value)
	a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
}

// whereSaid returns the words that prove a value for which no pattern votes: the act that
// speaks most clearly for it, or else what proves the likeliest kind.
func (r *reading) whereSaid(j *judge, value string) (from, to int) {
	if at, ok := r.tellingAct(j, value); ok {
		return at.from, at.to
	}
	k, _ := r.kinds.winner(0)
	return k.from, k.to
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
