package extract

// findHeaders records the names that make up a headline whose capitals say nothing, or a
// part of it between dashes, where they end as the name of a firm or a body: "Decision: Acme
// Widgets Ltd". So it is after the colon of a short line: "Parties: Acme Council".
func (n *namer) findHeaders(d *document) {
	from := 0
	for i := 0; d.hints.cased && i <= d.bodyAt; i++ {
		if i == d.bodyAt || n.parts(d, i) {
			n.findHeader(d, from, i)
			from = i + 1
		}
	}
	for _, s := range d.headings {
		for i := s.from; i < s.to; i++ {
			if d.at(i) == ":" {
				from := i + 1
				for i = from; i <= s.to; i++ {
					if i == s.to || d.at(i) == ";" {
						n.findHeader(d, from, i)
						from = i + 1
					}
				}
			}
		}
	}
}

// parts reports whether token i parts a headline: a colon, a dash between spaces, the "v" of
// two litigants.
func (n *namer) parts(d *document, i int) bool {
	switch s := d.at(i); s {
	case ":", "|", "–", "—", ">", "»":
		return true
	case "-":
		return !d.toks[i].is(glued)
	default:
		return s == "v" || s == "vs"
	}
}

// findHeader records the name that fills the tokens [from, to), if one does.
func (n *namer) findHeader(d *document, from, to int) {
	for to > from && d.toks[to-1].kind == sign {
		to--
	}
	if from >= to || !d.toks[from].is(upperFirst) {
		return
	}
	x, ok := n.at(d, from)
	last := d.toks[to-1].word
	brand := from > 0 && n.bodies.has(last) && d.toks[from].word == 0 && to-from > 1 && to-from <= 4 // "1: Ashware Widget Systems"
	if !ok || x.from != from || x.to < to || !x.suffix && !n.complete.has(last) && !brand {
		return
	}
	for i := from; i < x.to; i++ {
		if d.starts[i] != 0 {
			return
		}
	}
	d.add(nameAtom, x.from, x.to, len(d.names))
	d.names = append(d.names, x)
}
