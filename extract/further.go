package extract

import (
	"slices"

	"regwire"
)

// further builds the action of a deed.
func (r *reading) further(main *regwire.Action, x deed) regwire.Action {
	a := regwire.Action{Kind: r.kindOf(main, x)}
	part := r.paragraphOf(x.from)
	r.putRegulator(&a, r.regulatorOf(x, part))
	a.Organisation, a.Evidence = r.organisation(x.party, a.Evidence)
	a.Evidence = append(a.Evidence, r.evidence("kind", x.from, x.to))
	if x.by&titled != 0 {
		part = r.sectionOf(x.from)
	}
	r.putFurtherStage(&a, main, x, part)
	if x.money >= 0 && carriesSum(x.kind) {
		r.putAmount(&a, "amount", &a.Amount, x.money)
	}
	r.putIncident(&a, part)
	return a
}

// putFurtherStage fills in the stage of a further action: the one that its part of the article
// speaks of, or else that of the main action, where that is not set or goes through the courts:
// to show what is only meant as set is the worst mistake.
func (r *reading) putFurtherStage(a, main *regwire.Action, x deed, part span) {
	if v, ok := r.said("stage", part).winner(4); ok && (x.kind != regwire.Investigation || v.value == string(regwire.Closed)) {
		a.Stage = regwire.Stage(v.value)
		a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
		return
	}
	a.Stage = regwire.Imposed
	switch main.Stage {
	case regwire.Proposed:
		a.Stage = main.Stage
	case regwire.Appealed, regwire.Upheld, regwire.Overturned:
		if x.kind == main.Kind {
			a.Stage = main.Stage
		}
	}
	if x.kind == regwire.Investigation {
		a.Stage = regwire.Investigating
	}
	said := slices.IndexFunc(main.Evidence, func(e regwire.Evidence) bool { return e.Field == "stage" })
	if a.Stage == main.Stage && said >= 0 {
		a.Evidence = append(a.Evidence, main.Evidence[said])
		return
	}
	a.Evidence = append(a.Evidence, r.evidence("stage", x.from, x.to))
}
