package extract

// settleShared gives a name that several regulators have to the one that the article names
// otherwise too, or else to the one of whose country it speaks most; if of none, to the first
// in the table.
func (r *registry) settleShared(d *document, lands func() landWeights) {
	for i := range d.regulators {
		m := &d.regulators[i]
		all := r.namesakes(d, *m)
		if len(all) < 2 {
			continue
		}
		if who := r.namedOtherwise(d, all); who != nil {
			m.who = who
			continue
		}
		count := lands()
		for _, who := range all {
			if count.of(nationOf(who.country)) > count.of(nationOf(m.who.country)) {
				m.who = who
			}
		}
	}
}

// namesakes returns the regulators that have the name by which one is mentioned.
func (r *registry) namesakes(d *document, m regulatorMention) []*regulator {
	if m.who == nil {
		return nil
	}
	number, end := r.byName.first.at(d.toks, m.from)
	if number == 0 || end != m.to {
		return nil
	}
	return r.bearers[number-1]
}

// namedOtherwise returns the first of some regulators of the same name that the article mentions
// by another one, which is its own.
func (r *registry) namedOtherwise(d *document, all []*regulator) *regulator {
	for _, m := range d.regulators {
		if m.who == nil || len(r.namesakes(d, m)) > 1 {
			continue
		}
		for _, who := range all {
			if who == m.who {
				return who
			}
		}
	}
	return nil
}

// nationOf returns the country of a part of it: "US" for "US-New York".
func nationOf(code string) string {
	if len(code) > 2 && code[2] == '-' {
		return code[:2]
	}
	return code
}
