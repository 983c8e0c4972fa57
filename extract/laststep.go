package extract

import "regwire"

// lastStep corrects the stage of a brief item in which one sentence recalls a step and another tells of what came after it:
// "The ICO fined Acme £5,000 last year. Acme has now appealed." In a longer text the weights tell what is recalled.
func (r *reading) lastStep(a *regwire.Action) {
	if !r.isBrief() || !r.onlyRecalled(a.Stage) {
		return
	}
	var last *claim
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if comesAfter(regwire.Stage(c.value), a.Stage) && r.isNew(c.from) && (last == nil || c.weight > last.weight) {
			last = c
		}
	}
	if last != nil && last.weight > 0 {
		r.restage(a, regwire.Stage(last.value), last.from, last.to)
	}
}

// isBrief reports whether a text is so short that it tells each thing once.
func (r *reading) isBrief() bool {
	const brief = 120 // tokens
	return len(r.toks)-r.bodyAt <= brief
}

// bygones reports whether a brief item speaks of a step of this kind only in sentences that tell of long ago, "which the ICO
// once fined" or ", fined in 2019,": what it reports is something else.
func (r *reading) bygones(k regwire.Kind) bool {
	if !r.isBrief() {
		return false
	}
	bygone := false
	for _, i := range r.claimsOf[kindClaims] {
		if c := &r.claims[i]; c.value == string(k) && c.weight > 0 {
			if !r.longAgo(c.to - 1) {
				return false
			}
			bygone = true
		}
	}
	return bygone
}

// longAgo reports whether the sentence of token i has "ago", "once" or the like, or the token stands in an aside that names
// a year.
func (r *reading) longAgo(i int) bool {
	s := r.text.sentenceOf(i)
	for j := s.from; j < s.to; j++ {
		if r.longSince.has(r.toks[j].word) {
			return true
		}
	}
	from := i
	for from > s.from && r.toks[from-1].word != r.namer.comma {
		from--
	}
	if from == s.from || !r.relates(from) && !r.toks[from].of(r.namer.finedTrait) {
		return false
	}
	for j := i; j < s.to && r.toks[j].word != r.namer.comma; j++ {
		if r.namesYear(j) {
			return true
		}
	}
	return false
}

// onlyRecalled reports whether patterns claim a stage, and only in sentences of the body that recall what was.
func (r *reading) onlyRecalled(s regwire.Stage) bool {
	recalled := false
	for _, k := range r.claimsOf[stageClaims] {
		if c := &r.claims[k]; c.value == string(s) && c.weight > 0 {
			if c.from < r.bodyAt || !r.isRecalled(r.text.sentenceOf(c.from)) {
				return false
			}
			recalled = true
		}
	}
	return recalled
}

// isRecalled reports whether a sentence has a word such as "ago", or names a year.
func (r *reading) isRecalled(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.recalls.has(r.toks[i].word) || r.namesYear(i) {
			return true
		}
	}
	return false
}

// namesYear reports whether token i looks like a year.
func (r *reading) namesYear(i int) bool {
	t := &r.toks[i]
	return t.kind == number && t.end-t.start == 4 && r.at(i) >= "1990" && r.at(i) <= "2099"
}

// isNew reports whether the sentence of token i tells of what is new, or has been done, and of nothing that was long ago or
// only could be.
func (r *reading) isNew(i int) bool {
	s := r.text.sentenceOf(i)
	if i < r.bodyAt || !r.settled(i) || r.isRecalled(s) {
		return false
	}
	if r.spoke.said[r.toks[i].sentence]&r.steps.newly != 0 {
		return true
	}
	for j := s.from; j < s.to; j++ {
		if r.done.has(r.toks[j].word) {
			return true
		}
	}
	return false
}

// comesAfter reports whether a stage is one that a matter reaches after another: an appeal after what is appealed, its outcome
// after both, and the end of an inquiry or a plan after that.
func comesAfter(s, before regwire.Stage) bool {
	switch s {
	case regwire.Appealed:
		return before == regwire.Imposed
	case regwire.Upheld, regwire.Varied, regwire.Overturned:
		return before == regwire.Imposed || before == regwire.Appealed
	case regwire.Closed:
		return before == regwire.Investigating || before == regwire.Proposed
	}
	return false
}
