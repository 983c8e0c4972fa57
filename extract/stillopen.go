package extract

import (
	"slices"

	"regwire"
)

// stillOpen corrects a step that is called taken though a sentence of its own says that the public is still asked about it: "The
// regulator accepts £5m in place of a fine. Anyone may comment until 4 May."
func (r *reading) stillOpen(a *regwire.Action) {
	if a.Stage != regwire.Imposed || a.Kind == regwire.Prosecution || a.Kind == regwire.Reprimand || a.Kind == regwire.Investigation {
		return
	}
	for _, k := range r.claimsOf[openClaims] {
		c := &r.claims[k]
		if s := r.text.sentenceOf(c.from); r.weight(c.from) > 0 && !r.goesBack(s) && r.isOwn(s) {
			r.asPackage(a)
			r.restage(a, regwire.Proposed, c.from, c.to)
			return
		}
	}
}

// asPackage makes a settlement of what is called a fine where headline or lead speak of what is paid in its place, and of a fine the
// headline does not: "Acme's customers get £5m back", "a package of £5m".
func (r *reading) asPackage(a *regwire.Action) {
	if a.Kind != regwire.Fine || r.settlesAsFine() || r.spoke.alone[0]&r.steps.fine != 0 || (r.spoke.alone[0]|r.spoke.alone[1])&r.steps.redress == 0 {
		return
	}
	a.Kind = regwire.Settlement
	if v := r.kinds.of(string(regwire.Settlement)); v.to > 0 {
		a.Evidence = slices.DeleteFunc(a.Evidence, func(e regwire.Evidence) bool { return e.Field == "kind" })
		a.Evidence = append(a.Evidence, r.evidence("kind", v.from, v.to))
	}
}
