package extract

// courtOf reports whether a name is the short one of a German court, which its sentence writes out before: "the Regional
// Court of Bonn (LG Bonn)".
func (n *namer) courtOf(d *document, x name) bool {
	const most = 40 // tokens
	if x.to-x.from != 2 {
		return false
	}
	switch d.at(x.from) {
	case "LG", "VG", "AG":
	default:
		return false
	}
	for i := x.from - 1; i > x.from-most && d.follows(i, x.from); i-- {
		if d.at(i) == "Court" {
			return true
		}
	}
	return false
}

// overseen reports whether a name is that of a parliament, which may be a party where the article speaks of the authority that
// oversees how the European Union's institutions handle data, and else makes laws.
func (n *namer) overseen(d *document, x name) bool {
	if x.to-x.from != 2 || d.at(x.to-1) != "Parliament" {
		return false
	}
	for _, m := range d.regulators {
		if m.who != nil && m.who.country == "EU" && m.who.field == "data" {
			return true
		}
	}
	return false
}

// someBody reports whether a name only says what sort of body one is, and where: "a London NHS Trust".
func (n *namer) someBody(d *document, x name) bool {
	if !x.body || x.to-x.from < 2 || !n.indefinite(d, x.from) || !n.complete.has(d.toks[x.to-1].word) {
		return false
	}
	for i := x.from; i < x.to-1; i++ {
		if t := &d.toks[i]; !n.places.has(t.word) && !n.isNation(t.word) && !n.trusted.has(t.word) {
			return false
		}
	}
	return true
}
