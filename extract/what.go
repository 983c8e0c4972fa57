package extract

import "regwire"

// putKind fills in the kind that most patterns speak for.
func (r *reading) putKind(a *regwire.Action) {
	v, ok := r.kinds.winner(1)
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
	a.Kind = regwire.Kind(v.value)
	a.Evidence = append(a.Evidence, r.evidence("kind", v.from, v.to))
}

// putStage fills in the stage that most patterns speak for.
func (r *reading) putStage(a *regwire.Action) {
	v, ok := r.stages.winner(0)
	if !ok {
		if a.Kind == "" {
			return
		}
		// Said to have been done, and nothing said of how far: it was imposed.
		v, _ = r.kinds.winner(0)
		v.value = string(regwire.Imposed)
	}
	if a.Kind == regwire.Investigation && v.value != string(regwire.Closed) {
		v2 := r.stages.of(string(regwire.Investigating))
		if v2.weight == 0 {
			v2.from, v2.to = v.from, v.to
		}
		v2.value = string(regwire.Investigating)
		v = v2
	}
	a.Stage = regwire.Stage(v.value)
	a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
}
