package extract

import "regwire"

// stillOpen corrects a step that is called taken though a sentence of its own says that the public is still asked about it, where no
// fine is plainly told as just set: "The regulator accepts £5m in place of a fine. Anyone may comment until 4 May." What is asked about
// guidance, claims or the like is something else.
func (r *reading) stillOpen(a *regwire.Action) {
	if a.Stage != regwire.Imposed || a.Kind == regwire.Prosecution || a.Kind == regwire.Reprimand || a.Kind == regwire.Investigation {
		return
	}
	if _, set := r.justSet(a.Kind); set && r.spoke.alone[0]&r.steps.redress == 0 {
		return
	}
	for _, k := range r.claimsOf[openClaims] {
		c := &r.claims[k]
		if s := r.text.sentenceOf(c.from); r.weight(c.from) > 0 && !r.goesBack(s) && r.isOwn(s) && !r.isOnRules(s) {
			r.asPackage(a)
			r.restage(a, regwire.Proposed, c.from, c.to)
			return
		}
	}
}

// isOnRules reports whether a sentence, or the one before it in its paragraph, speaks of guidance, a policy or the like, on which the public
// is asked too.
func (r *reading) isOnRules(s span) bool {
	from := s.from
	if from > r.bodyAt && r.toks[from-1].paragraph == r.toks[from].paragraph {
		from = r.text.sentenceOf(from - 1).from
	}
	return r.hasAny(r.draftRules, span{from, s.to})
}

// asPackage makes a settlement of what is called a fine where headline or lead speak of what is paid in its place, and of a fine the
// headline does not: "Acme's customers get £5m back", "a package of £5m".
func (r *reading) asPackage(a *regwire.Action) {
	if a.Kind != regwire.Fine || r.settlesAsFine() || r.spoke.alone[0]&r.steps.fine != 0 || (r.spoke.alone[0]|r.spoke.alone[1])&r.steps.redress == 0 {
		return
	}
	v := r.kinds.of(string(regwire.Settlement))
	r.rekind(a, regwire.Settlement, v.from, v.to)
}
