package extract

import "strings"

// noParty reports whether what stands in or beside a name of so many tokens makes it that of none.
func (n *namer) noParty(d *document, x name) bool {
	switch x.to - x.from {
	case 1:
		return n.rulebook(d, x) || n.landOf(d, x) || n.currencyOf(d, x) || n.fileOf(d, x)
	case 2:
		return n.courtOf(d, x) || n.someBody(d, x) || n.statute(d, x) || n.rulebook(d, x) || n.authorityOf(d, x)
	}
	return n.someBody(d, x) || n.courtDistrict(d, x)
}

// courtOf reports whether a name of two words is the short one of a German court, which its sentence writes out before with its place: "the
// Regional Court of Bonn (LG Bonn)".
func (n *namer) courtOf(d *document, x name) bool {
	const most = 40 // tokens
	switch d.at(x.from) {
	case "LG", "VG", "AG":
	default:
		return false
	}
	for i := x.from - 1; i > x.from-most && d.follows(i-2, x.from); i-- {
		if d.at(i) == d.at(x.from+1) && d.toks[i-1].word == n.of && d.at(i-2) == "Court" {
			return true
		}
	}
	return false
}

// overseen reports whether a name is that of the European Parliament, which may be a party where the article speaks of the
// authority that oversees how the Union's institutions handle data, and else makes laws.
func (n *namer) overseen(d *document, x name) bool {
	if x.to-x.from != 2 || d.at(x.from) != "European" || d.at(x.to-1) != "Parliament" {
		return false
	}
	for _, m := range d.regulators {
		if m.who != nil && m.who.country == "EU" && m.who.field == "data" {
			return true
		}
	}
	return false
}

// someBody reports whether a name of two words or more only says what sort of body one is, and where: "a London NHS Trust".
func (n *namer) someBody(d *document, x name) bool {
	if !x.body || !n.indefinite(d, x.from) || !n.complete.has(d.toks[x.to-1].word) {
		return false
	}
	for i := x.from; i < x.to-1; i++ {
		if t := &d.toks[i]; !n.places.has(t.word) && !n.isNation(t.word) && !n.trusted.has(t.word) {
			return false
		}
	}
	return true
}

// rulebook reports whether a name of one word or two is that of a book of rules before the number of one of them: "DEPP 6.5D", "PCI 3.2.1", but not
// before a share or a sum, "ACME 2.5%".
func (n *namer) rulebook(d *document, x name) bool {
	i := x.from + 1
	if !d.toks[x.from].is(allUpper) || !d.follows(i+1, x.from) || d.toks[i].is(glued) {
		return false
	}
	s := d.at(i)
	dot := strings.IndexByte(s, '.')
	if !startsWithDigit(s) || dot < 0 || dot == len(s)-1 {
		return false
	}
	switch d.at(i + 1) {
	case "million", "billion", "m", "bn":
		return false // "ACME 6.5 million"
	}
	return !d.toks[i+1].is(glued) || d.toks[i+1].kind == sign && d.at(i+1) != "%"
}

// landOf reports whether a name of one word only says of which land an authority is that no table knows so: "the Ruritanian DPA".
func (n *namer) landOf(d *document, x name) bool {
	if !d.follows(x.to, x.from) {
		return false
	}
	a, ok := d.startingAt(x.to)
	return ok && a.kind == regulatorAtom && d.regulators[a.index].field != "" && a.to == x.to+1 && (d.at(x.to) == "DPA" || d.at(x.to) == "SA")
}

// currencyOf reports whether a name of one word is only the code of a currency before a number, which a slip makes none: "EUR 12,5000".
func (n *namer) currencyOf(d *document, x name) bool {
	return d.toks[x.from].is(allUpper) && d.follows(x.to, x.from) && d.toks[x.to].kind == number && n.lex.prefix(d.at(x.from))
}

// courtDistrict reports whether a name is that of a district of the courts of the United States: "the Northern District of Ruritania".
func (n *namer) courtDistrict(d *document, x name) bool {
	if x.to-x.from < 4 || d.at(x.from+1) != "District" || d.toks[x.from+2].word != n.of {
		return false
	}
	switch d.at(x.from) {
	case "Northern", "Southern", "Eastern", "Western", "Middle", "Central":
		return true
	}
	return false
}

// fileOf reports whether a name of one word is only the letters of the number of a file, which stops part: "DKN.5131.1.2024".
func (n *namer) fileOf(d *document, x name) bool {
	i := x.to
	return d.toks[x.from].is(allUpper) && d.follows(i+1, x.from) && d.toks[i].word == n.stop && d.toks[i].is(glued) &&
		d.toks[i+1].kind == number && d.toks[i+1].is(glued) && strings.Contains(d.at(i+1), ".")
}

// authorityOf reports whether a name of two words only says of which land an authority is: "the Ruritanian Authority for Data".
func (n *namer) authorityOf(d *document, x name) bool {
	if !n.isNation(d.toks[x.from].word) {
		return false
	}
	switch d.at(x.from + 1) {
	case "Authority", "Regulator", "Watchdog":
		return true
	}
	return false
}
