package extract

import (
	"slices"

	"regwire"
)

// further builds the action of a deed.
func (r *reading) further(main *regwire.Action, x deed) regwire.Action {
	const proofs = 6 // mostly
	a := regwire.Action{Kind: r.kindOf(main, x), Evidence: make([]regwire.Evidence, 0, proofs)}
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
	r.putBeginning(&a, part)
	return a
}

// putFurtherStage fills in the stage of a further action: the one that its part of the article
// speaks of, or that of the main action, or else that it was taken.
func (r *reading) putFurtherStage(a, main *regwire.Action, x deed, part span) {
	if v, ok := r.said(stageClaims, part).winner(4); ok && (x.kind != regwire.Investigation || v.value == string(regwire.Closed)) {
		a.Stage = regwire.Stage(v.value)
		a.Evidence = append(a.Evidence, r.evidence("stage", v.from, v.to))
		return
	}
	said := slices.IndexFunc(main.Evidence, func(e regwire.Evidence) bool { return e.Field == "stage" })
	if said >= 0 && r.sharesStage(main, x) {
		a.Stage = main.Stage
		a.Evidence = append(a.Evidence, main.Evidence[said])
		return
	}
	a.Stage = regwire.Imposed
	if x.kind == regwire.Investigation {
		a.Stage = regwire.Investigating
	}
	a.Evidence = append(a.Evidence, r.evidence("stage", x.from, x.to))
}

// sharesStage reports whether a deed of which no stage is told is as far as the main action: a sum
// where that is only proposed, for to show what is meant as set is the worst mistake; and what is of
// its kind where it is proposed or before the courts, but where it was overturned only if a sentence
// that says so names its party or the headline is about several. That one fine was varied says
// nothing of another.
func (r *reading) sharesStage(main *regwire.Action, x deed) bool {
	switch main.Stage {
	case regwire.Proposed:
		return x.kind == main.Kind || x.money >= 0
	case regwire.Appealed, regwire.Upheld:
		return x.kind == main.Kind
	case regwire.Overturned:
		together := r.several() && r.partiesIn(span{0, r.bodyAt}) != 1
		return x.kind == main.Kind && (together || slices.ContainsFunc(r.entities[x.party].names, func(n int) bool {
			return r.tellsStage(r.text.sentenceOf(r.names[n].from), main.Stage)
		}))
	}
	return false
}
