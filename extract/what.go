package extract

import (
	"slices"

	"regwire"
)

// workplaces is the field of the regulator that takes to court whom it would have fined.
const workplaces = "workplaces"

// deniedKind is how much patterns say against a fine that was not set: "did not fine".
const deniedKind = -8

// putKind fills in the kind that the patterns and the words of the article speak for.
func (r *reading) putKind(a *regwire.Action) {
	j := &r.weights.kind
	v := r.judged(j, &r.kinds, r.votesOf(kindClaims, j, &r.kinds), r.kindSignals())
	if f := r.kinds.of(string(regwire.Fine)); f.weight > 0.5 && v.value == string(regwire.Settlement) && r.settlesAsFine() {
		v = f
	}
	if v.value == string(regwire.Fine) && v.weight < 0 {
		v = r.insteadOf(v)
	}
	v = r.rightKind(v)
	if v.to == 0 {
		v.from, v.to = r.whereSaid(kindCues, &r.weights.kind, v.value)
	}
	if v.to == 0 {
		return // no words speak of a step at all
	}
	if v.value == string(regwire.Fine) && r.regulator != nil && r.regulator.field == workplaces {
		v.value = string(regwire.Prosecution) // it cannot fine: a court did
	}
	a.Kind = regwire.Kind(v.value)
	a.Evidence = append(a.Evidence, r.evidence("kind", v.from, v.to))
}

// insteadOf returns the kind that patterns claim where they deny the one that was chosen: "It has not fined Acme £5,000, and is
// still investigating", "stop the calls or face a fine".
func (r *reading) insteadOf(denied vote) vote {
	const (
		clearly = 3 // votes for another
		denies  = 5 // votes against it
	)
	if v, ok := r.kinds.winner(clearly); ok && denied.weight < -denies {
		return v
	}
	return denied
}

// settlesAsFine reports whether a settled penalty is still a fine: to a data protection
// authority outside America it is.
func (r *reading) settlesAsFine() bool {
	return r.regulator != nil && r.regulator.field == "data" && r.regulator.country != "US"
}

// putStage fills in the stage that the patterns and the words of the article speak for.
func (r *reading) putStage(a *regwire.Action) {
	if a.Kind == "" {
		return
	}
	j := &r.weights.stage
	v := r.judged(j, &r.stages, r.votesOf(stageClaims, j, &r.stages), r.stageSignals(a.Kind))
	a.Stage = regwire.Stage(v.value)
	if v.to == 0 && a.Stage != regwire.Imposed {
		v.from, v.to = r.whereSaid(stageCues, &r.weights.stage, v.value)
	}
	if v.to == 0 { // the words for the step prove that it was taken
		e := a.Evidence[slices.IndexFunc(a.Evidence, func(e regwire.Evidence) bool { return e.Field == "kind" })]
		e.Field = "stage"
		a.Evidence = append(a.Evidence, e)
		return
	}
	a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
}

// How much must be said of a fine that is only meant for it not to be called set: where no sum of it
// was, and where one was of which the headline says nothing.
const (
	leastMeant   = 4
	clearlyMeant = 8
)

// meantAfterAll corrects a fine that is called set though more is said of one that is only meant: a
// fine that was set has a sum, and one that was set is mostly told in the headline. A notice or an order is only meant where
// next to nothing says that it was set.
func (r *reading) meantAfterAll(a *regwire.Action) {
	set, meant := r.stages.of(string(regwire.Imposed)), r.stages.of(string(regwire.Proposed))
	if a.Stage == regwire.Imposed && (a.Kind == regwire.EnforcementNotice || a.Kind == regwire.Order) && meant.weight >= clearlyMeant && set.weight <= meant.weight/5 {
		r.restage(a, regwire.Proposed, meant.from, meant.to)
		return
	}
	if a.Kind != regwire.Fine || a.Stage != regwire.Imposed || meant.weight < leastMeant || meant.weight <= set.weight {
		return
	}
	if a.Amount != nil && (meant.weight < clearlyMeant || set.weight > meant.weight/5 || r.spoke.alone[0]&(r.steps.fine|r.steps.money) != 0) {
		return
	}
	r.restage(a, regwire.Proposed, meant.from, meant.to)
}

// rekind puts another kind in place of the chosen one, with the words that prove it: those of the chosen one if there are none.
func (r *reading) rekind(a *regwire.Action, k regwire.Kind, from, to int) {
	if a.Kind = k; to == 0 {
		return
	}
	a.Evidence = slices.DeleteFunc(a.Evidence, func(e regwire.Evidence) bool { return e.Field == "kind" })
	a.Evidence = append(a.Evidence, r.evidence("kind", from, to))
}

// restage puts another stage in place of the chosen one, with the words that prove it, and chooses the sums anew.
func (r *reading) restage(a *regwire.Action, s regwire.Stage, from, to int) {
	a.Stage, a.Amount, a.Previous = s, nil, nil
	a.Evidence = slices.DeleteFunc(a.Evidence, func(e regwire.Evidence) bool {
		return e.Field == "stage" || e.Field == "amount" || e.Field == "previous_amount"
	})
	a.Evidence = append(a.Evidence, r.evidence("stage", from, to))
	r.chooseAmounts(a)
}

// whereSaid returns the words that prove a value for which no pattern votes: a cue of it, the
// act that speaks most clearly for it, what proves the likeliest kind, or else any word that goes with
// such a step. The name of a regulator or a sum tells none.
func (r *reading) whereSaid(set int, j *judge, value string) (from, to int) {
	if at := r.whereCued(r.cues[set], value); at.to > 0 {
		return at.from, at.to
	}
	if at, ok := r.tellingAct(j, value, r.steps.telling); ok {
		return at.from, at.to
	}
	if k, ok := r.kinds.winner(0); ok {
		return k.from, k.to
	}
	at, _ := r.tellingAct(j, value, r.steps.worded)
	return at.from, at.to
}

// cameDown reports whether the article has one sum that was set and another that was
// only proposed: what it reports is then the end of the matter, not its beginning.
func (r *reading) cameDown() bool {
	set, meant := false, false
	for _, c := range r.sums() {
		set = set || c.score >= 5 && c.proposed < 0.3*c.score
		meant = meant || c.proposed+c.previous >= 4 && c.score < c.proposed+c.previous
	}
	return set && meant
}
