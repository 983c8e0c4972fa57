package extract

import "strings"

// spelledOut reports whether the "and" at token i stands inside a name because an acronym
// follows in brackets of which both sides are the words: "Child Care and Online Protection
// Centre (CCOP)".
func (n *namer) spelledOut(d *document, from, i int) bool {
	const longest = 12 // tokens after "and"
	end := i + 1
	for end < len(d.toks) && end < i+longest && (n.capital(d, end) || (n.connectors.has(d.toks[end].word) || d.apostrophe(end)) && n.capital(d, end+1)) {
		end++
	}
	if end+2 >= len(d.toks) || d.toks[end].word != n.open {
		return false
	}
	at := end + 1
	for at < end+3 && at < len(d.toks)-1 && d.toks[at].kind == sign {
		at++ // a quotation mark
	}
	short := d.at(at)
	if t := &d.toks[at]; t.kind != word || !t.is(allUpper) || len(short) < 3 {
		return false
	}
	left := n.lettersOf(d, from, i)
	return len(short) > len(left) && strings.HasPrefix(left+n.lettersOf(d, i, end), short)
}

// shortAfter reports whether the first word of a name follows in brackets behind the capital
// words after "and" at token i, as its short form: "Acme Eye and Skin Centers (Acme)".
func (n *namer) shortAfter(d *document, from, i int) bool {
	end := n.extentPlain(d, i+1)
	if end-i > 6 || end+2 >= len(d.toks) || d.toks[end].word != n.open {
		return false
	}
	at := end + 1
	for at < end+3 && at < len(d.toks)-1 && d.toks[at].kind == sign {
		at++ // a quotation mark
	}
	return d.toks[at].kind == word && d.at(at) == d.at(from) && d.at(i+1) != d.at(from) && at+1 < len(d.toks) && d.toks[at+1].kind == sign
}

// lettersOf returns the first letters of the capital words among the tokens [from, to).
func (n *namer) lettersOf(d *document, from, to int) string {
	var b []byte
	for i := from; i < to; i++ {
		if d.toks[i].kind == word && d.toks[i].is(upperFirst) && !n.connectors.has(d.toks[i].word) {
			b = append(b, d.at(i)[0])
		}
	}
	return string(b)
}

// collegiate reports whether the comma at token i stands between the name of a college and its
// university: not after a body or a place, which would be another of a list.
func (n *namer) collegiate(d *document, i int) bool {
	last := d.toks[i-1].word
	return i+3 < len(d.toks) && d.toks[i+1].word == n.university && d.toks[i+1].is(upperFirst) && d.toks[i+2].word == n.of && n.capital(d, i+3) &&
		!n.bodies.has(last) && !n.places.has(last) && !n.lex.suffixes.has(last)
}

// alsoGeneric reports whether the words after "and" at token i are of the tables and end in one
// body, so that they name nobody by themselves: "Acme High School and Sixth Form Centre".
func (n *namer) alsoGeneric(d *document, i int) bool {
	end := n.extentPlain(d, i+1)
	if end-i < 3 || end-i > 5 || !n.one.has(d.toks[end-1].word) {
		return false
	}
	for j := i + 1; j < end; j++ {
		if w := d.toks[j].word; w == 0 || n.places.has(w) || n.given.has(w) || n.isNation(w) || n.leaders.has(w) || n.roles.has(w) || d.toks[j].is(allUpper) || n.lex.suffixes.has(w) && j < end-1 {
			return false
		}
	}
	return true
}

// serving reports whether "and" at token i joins two tasks of one service: "HM Prison and
// Probation Service", "Acme Health and Social Care Trust".
func (n *namer) serving(d *document, from, i int) bool {
	if i != from+2 || n.places.has(d.toks[i-1].word) || n.places.has(d.toks[i+1].word) || d.toks[i+1].word == d.toks[from].word {
		return false
	}
	end := n.extentPlain(d, i+1)
	if end+3 < len(d.toks) && d.toks[end].word == n.open && d.toks[end+1].is(allUpper) && d.at(end+2) == ")" && n.capital(d, end+3) {
		return n.complete.has(d.toks[end+3].word) && n.places.has(d.toks[from].word) // "Belfast Health and Social Care (HSC) Trust"
	}
	closed := n.complete.has(d.toks[end-1].word) && n.places.has(d.toks[from].word) && d.toks[i-1].word != 0 && !n.complete.has(d.toks[i-1].word)
	return end-i > 1 && end-i <= 4 && (n.crowns.has(d.toks[from].word) || closed)
}

// afterLink returns the token that the connector at token i leads to: behind an article, "of
// the", or a second particle, "van der".
func (n *namer) afterLink(d *document, i int) int {
	next := i + 1
	if next >= len(d.toks) {
		return next
	}
	second := n.particles.has(d.toks[i].word) && n.particles.has(d.toks[next].word) && d.toks[next].is(uncapitalised)
	if second || d.toks[next].word == n.the && d.toks[i].word != n.and {
		next++
	}
	return next
}

// ofNation returns the token after the country that "of" at token i leads to and the legal form behind it,
// "National Stock Exchange of India Ltd", or after the country and what a body is further called, "Hotel
// Group of Malta Holdings plc", or i.
func (n *namer) ofNation(d *document, from, i int) int {
	if i-from < 2 || !n.capital(d, i+1) || !n.isNation(d.toks[i+1].word) {
		return i
	}
	if n.endsForm(d, i+2) {
		return i + 3
	}
	to := n.extentPlain(d, i+1)
	small := to < len(d.toks) && n.lex.suffixes.has(d.toks[to].word) && !n.lex.common.has(d.toks[to].word) // "plc"
	if n.bodies.has(d.toks[i-1].word) && to-i <= 5 && (small || n.formed(d, i+1)) {
		return to
	}
	return i
}

// purpose reports whether "of" at token i goes on with what a body is for, "Society for the Care of Birds", or with
// the place of one whose name nothing else stands in, "Parish of Ashby".
func (n *namer) purpose(d *document, from, i int) bool {
	if i-from > 2 && d.at(i-1) == "Company" && n.lines.has(d.toks[i-2].word) {
		return true // "Ash Life Insurance Company of Birch"
	}
	return i == from+1 && n.ofPlaces.has(d.toks[from].word) && !(from > 0 && strings.EqualFold(d.at(from-1), "chief")) || i-from > 3 && d.toks[i-2].word == n.the && d.toks[i-3].word == n.fOr && d.toks[i-1].is(upperFirst)
}

// ofCompanies reports whether "of" at token i stands between a group and what it is made up of: "Ash Group of Companies".
func (n *namer) ofCompanies(d *document, i int) bool {
	return d.at(i-1) == "Group" && strings.HasSuffix(d.at(i+1), "s") && (!n.capital(d, i+2) || n.lex.suffixes.has(d.toks[i+2].word))
}

// ofCrime returns the token after the area of a commissioner for crime at token i, or i: "Police and Crime Commissioner for
// Kent".
func (n *namer) ofCrime(d *document, i int) int {
	if d.follows(i, i-1) && d.toks[i].word == n.fOr && n.capital(d, i+1) {
		return i + 2
	}
	return i
}

// consuming reports whether the word at token i, behind "&", belongs to a name though it is mostly none: a body, a
// legal form or a comma and one follow it, "Ash Payments & Consumer EP, S.A.U.".
func (n *namer) consuming(d *document, i int) bool {
	end := n.extentPlain(d, i)
	return n.complete.has(d.toks[end-1].word) || n.lex.suffixes.has(d.toks[end-1].word) || n.formedAfter(d, end)
}

// workers reports whether "and" at token i joins two trades in the name of their union, which begins at token from:
// "Amalgamated Dockers and Porters' Union".
func (n *namer) workers(d *document, from, i int) bool {
	if i+3 >= len(d.toks) || !d.apostrophe(i+2) || !n.capital(d, i+3) || i == from+1 && !strings.HasSuffix(d.at(i-1), "s") {
		return false
	}
	return n.clubs.has(d.toks[n.extentPlain(d, i+3)-1].word)
}

// wares reports whether "and" at token i joins two sorts of wares in the name of one firm, which begins at token from with
// another word: "Acme Taxis and Coaches Ltd".
func (n *namer) wares(d *document, from, i int) bool {
	if i-from < 2 || i+2 >= len(d.toks) || !ware(d.at(i-1)) || !ware(d.at(i+1)) {
		return false
	}
	return n.endsForm(d, i+2)
}

// ware reports whether a word is a plural as far as its end tells.
func ware(s string) bool {
	return len(s) > 4 && s[len(s)-1] == 's' && s[len(s)-2] != 's' && s[len(s)-2] != 'u'
}

// boroughs reports whether "and" at token i joins two places of one body: "Royal Borough of
// Kensington and Chelsea", "Limerick City and County Council".
func (n *namer) boroughs(d *document, from, i int) bool {
	if i+1 >= len(d.toks) {
		return false
	}
	if n.tiers.has(d.toks[i-1].word) && n.tiers.has(d.toks[i+1].word) {
		return true
	}
	return i-from >= 3 && d.toks[i-2].word == n.of && n.tiers.has(d.toks[i-3].word) && n.places.has(d.toks[i-1].word) && n.places.has(d.toks[i+1].word) && n.endsCouncil(d, i+2)
}

// paired reports whether "and" at token i joins two common words in the name of one body:
// "the Child and Family Agency".
func (n *namer) paired(d *document, from, i int) bool {
	t := d.toks[from]
	national := i == from+2 && n.isNation(t.word)                                                       // "the Norwegian Labour and Welfare Administration"
	two := i == from+2 && t.word != 0 && d.toks[from+1].word != 0 && !n.bodies.has(d.toks[from+1].word) // "the Child Safety and Online Care Centre"
	if !national && !two && (i != from+1 || t.word == 0) || from == 0 || d.toks[from-1].word != n.the || t.is(allUpper) || n.places.has(t.word) && !national {
		return false
	}
	end := n.extentPlain(d, i+1)
	return end-i > 2 && end-i <= 5 && n.single.has(d.toks[end-1].word)
}

// ministerial reports whether "and" at token i joins two fields of one ministry: "Department
// of Health and Social Care".
func (n *namer) ministerial(d *document, from, i int) bool {
	return i-from >= 3 && n.ministries.has(d.toks[from].word) && (d.toks[from+1].word == n.of || d.toks[from+1].word == n.fOr) &&
		!n.ministries.has(d.toks[i+1].word) && n.extentPlain(d, i+1)-i <= 4
}
