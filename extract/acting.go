package extract

// actsItself weighs a mention by whether the body acts, or has others act: the board of the
// EU's data regulators, and who is called "the EU's privacy watchdog"; who came before, "the
// then regulator, the FSA"; and the second of two that act together.
func (r *reading) actsItself(m regulatorMention) float64 {
	_, _, named := r.registry.byName.at(r.toks, m.from)
	weight := 1.0
	if m.who.country == "EU" && (m.who.field == "board" || m.who.field == "data" && !named) {
		weight = 0.3
	}
	if r.isFormer(m) || r.isAnyOne(m) {
		weight *= 0.3
	}
	if m.who.country == "US" && m.who.field == "justice" && r.leadsOthers(m) {
		weight *= 0.4 // "46 attorneys general", beside the one who tells of it
	}
	if _, ok := r.partner(m); ok {
		weight *= 0.8
	}
	return weight
}

// isAnyOne reports whether a mention is of no regulator in particular, or of another one: "no German data protection authority has".
func (r *reading) isAnyOne(m regulatorMention) bool {
	if m.from == 0 {
		return false
	}
	w := r.toks[m.from-1].word
	return r.denials.has(w) || w == r.namer.another
}

// leadsOthers reports whether the attorney general of a state is mentioned before m, which is of
// several or of the nation's.
func (r *reading) leadsOthers(m regulatorMention) bool {
	for _, o := range r.regulators {
		if o.from >= m.from {
			return false
		}
		if o.who == nil {
			continue
		}
		if _, ok := o.who.state(); ok {
			return true
		}
	}
	return false
}

// isFormer reports whether words right before a mention say that the body is one of the past.
func (r *reading) isFormer(m regulatorMention) bool {
	const near = 4
	for i := m.from - 1; i >= max(0, m.from-near) && r.toks[i].sentence == r.toks[m.from].sentence; i-- {
		if r.bygone.has(r.toks[i].word) {
			return true
		}
	}
	return false
}

// partner returns the mention before one that follows it and "and": of "the FCA and the PRA" the
// first.
func (r *reading) partner(m regulatorMention) (regulatorMention, bool) {
	i := m.from - 1
	if i > 0 && r.toks[i].word == r.registry.the {
		i--
	}
	if i < 1 || r.at(i) != "and" && r.at(i) != "&" || r.toks[i].sentence != r.toks[m.from].sentence {
		return m, false
	}
	if r.at(i-1) == ")" {
		i--
	}
	a, ok := r.endingAt(i - 1)
	if !ok || a.kind != regulatorAtom {
		return m, false
	}
	return r.regulators[a.index], true
}

// firstOfPair returns the regulator that headline or lead name before this one and "and", or nil: the first of "the FCA and the PRA".
// It is nil where they name this one by itself too, but for its letters in brackets.
func (r *reading) firstOfPair(who *regulator) *regulator {
	var found *regulator
	for _, m := range r.document.regulators {
		if m.who != who || r.place(m.from) > 1 || m.from > 0 && r.at(m.from-1) == "(" {
			continue
		}
		first, ok := r.partner(m)
		if !ok || first.who == nil || first.who == who || found != nil && found != first.who {
			return nil
		}
		found = first.who
	}
	return found
}

// toldOf reports whether title or lead have one of some words.
func (r *reading) toldOf(words wordSet) bool {
	for i := range r.toks {
		if words.has(r.toks[i].word) && r.weight(i) > 1 {
			return true
		}
	}
	return false
}
