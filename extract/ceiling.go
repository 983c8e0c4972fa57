package extract

import (
	"regwire"
)

// onlyCeiling reports whether the amount of a fine is told as nothing but the most that one can be, and every sentence that patterns
// take for one of a fine speaks of what could be, and of nothing that somebody means: "Fines may reach £17.5m", "could be fined up
// to £17.5m", in news of a leak.
func (r *reading) onlyCeiling(a *regwire.Action) bool {
	if a.Kind != regwire.Fine || a.Amount == nil || a.Stage != regwire.Imposed && a.Stage != regwire.Proposed {
		return false
	}
	const margin = 1 // of what patterns claim
	highest := false
	for i, m := range r.moneys {
		if !r.isAmount(a, i) {
			continue
		}
		if !r.onlyCould(m.from) || m.from >= r.bodyAt && r.roles[i].score[proposedSum] > 0 {
			return false
		}
		x := &r.roles[i]
		highest = highest || x.role == maximumSum && x.top > x.score[imposedSum]+margin
	}
	if !highest {
		return false
	}
	for _, k := range r.claimsOf[kindClaims] {
		c := &r.claims[k]
		if c.value == string(regwire.Fine) && c.weight >= 1 && !r.skip[r.toks[c.from].paragraph] && !r.onlyCould(c.from) {
			return false
		}
	}
	return true
}

// inquiryInstead makes an investigation of a fine that is told as nothing but the most that one can be, where patterns clearly see
// one: "Acme could be fined up to £18m after Ofcom opened an investigation".
func (r *reading) inquiryInstead(a *regwire.Action) {
	const clear = 3 // of what patterns claim
	v := r.kinds.of(string(regwire.Investigation))
	if v.weight < clear || r.stages.of(string(regwire.Investigating)).weight < clear || !r.onlyCeiling(a) {
		return
	}
	r.rekind(a, regwire.Investigation, v.from, v.to)
	r.restage(a, regwire.Investigating, v.from, v.to)
}

// onlyCould reports whether the sentence of token i speaks of what could be, and not of what is meant.
func (r *reading) onlyCould(i int) bool {
	if r.spoke.said[r.toks[i].sentence]&r.steps.planned != 0 {
		return false
	}
	s := r.text.sentenceOf(i)
	return r.hasAny(r.modals, s)
}
