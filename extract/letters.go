package extract

// stepLetters returns where the name [from, end) goes on behind the letters of a degree, an abbreviated
// department, or a small word for a trust at token end, or end: "Anna Ash, M.D.", "Ash Dept. of
// Health", "Ash NHS trust".
func (n *namer) stepLetters(d *document, from, end int) int {
	switch d.toks[end].kind {
	case word:
		return n.lettersInWord(d, from, end)
	case number:
		return n.lettersInNumber(d, from, end)
	}
	return n.lettersInSign(d, from, end)
}

// behindNo reports whether the name [from, end) is that of a school or a club that ends in "No".
func (n *namer) behindNo(d *document, from, end int) bool {
	return end-from > 2 && n.clubs.has(d.toks[end-2].word) && d.at(end-1) == "No"
}

// lettersInNumber does the work of stepLetters at a number.
func (n *namer) lettersInNumber(d *document, from, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case end == from+1 && last.kind == word && last.end-last.start == 1 && t.is(glued):
		return end + 1 // "N26", whose letter is also the sign of a currency
	case d.endsNumbered(end):
		return end + 1 // "Acme Finance 247"
	case n.numberNames.inside(d, end):
		return end + 2
	case n.behindNo(d, from, end):
		return d.pastNumber(end) // "Primary School No 2"
	case !t.is(glued) && n.capital(d, end+1) && (n.numberForms.has(d.toks[end+1].word) || n.formed(d, end+1) && n.extentPlain(d, end+1)-end <= 4):
		return end + 2 // "Ash Bergen 1893 AG", "Ash 5 Radio Ltd"
	}
	return end
}

// lettersInWord does the work of stepLetters at a word.
func (n *namer) lettersInWord(d *document, from, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case n.model(d, from, end):
		return end + 1
	case n.behindNo(d, from, end):
		return end
	case end == from+1 && last.kind == number && t.is(glued) && n.ordinals.has(t.word):
		return end + 1 // "1st Ash Bank"
	case last.word == n.stop && t.is(upperFirst) && end-from > 2 && n.degrees.has(t.word) && n.lex.suffixes.has(d.toks[end-2].word):
		return end + 1 // "Ash & Co. CPAs"
	case n.ladies(d, from, end):
		return end + 2 // "Our Lady of Mercy"
	case t.is(uncapitalised) && d.at(end) == "i" && n.capital(d, end+1):
		return end + 2 // "Ubezpieczeń i Reasekuracji"
	case t.is(uncapitalised) && n.particles.has(t.word) && d.follows(end+2, end) && d.at(end+1) == "-" && d.toks[end+1].is(glued) && d.toks[end+2].is(glued) && d.toks[end+2].is(upperFirst):
		return end + 3 // "Anna al-Ash"
	case t.word == n.of && end == from+1 && n.departments.has(last.word) && n.capital(d, end+1):
		return end + 2 // "Dept of Health"
	case t.word == n.of && d.at(end-1) == "C" && n.capital(d, end+2) && d.at(end+1) == "E":
		return end + 2 // "Ashby C of E School"
	case end-from > 1 && n.crowns.has(last.word) && last.is(allUpper) && n.complete.has(t.word) && t.is(uncapitalised):
		return end + 1
	case end-from > 1 && n.crowns.has(last.word) && last.is(allUpper) && n.ofFoundation(d, end):
		return end + 2
	}
	return end
}

// lettersInSign does the work of stepLetters at a sign.
func (n *namer) lettersInSign(d *document, from, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case t.word == n.comma:
		if end+1 < len(d.toks) && n.degrees.has(d.toks[end+1].word) && d.toks[end+1].is(allUpper) && d.toks[end+1].sentence == t.sentence && !n.behindNo(d, from, end) {
			return end + 2
		}
	case !t.is(glued):
	case end == from+1 && last.kind == number && (d.at(end) == "/" || d.at(end) == "-") && end+1 < len(d.toks) && d.toks[end+1].kind == number && n.numberNames.starts(d, from):
		return end + 2 // "24/7 Ash Ltd"
	case n.behindNo(d, from, end):
		return d.pastNumber(end) // "Primary School No. 2"
	case end+1 < len(d.toks) && d.toks[end+1].is(glued) && d.toks[end+1].kind == word && n.joinsShop(d, end):
		return end + 2
	case n.elided(d, from, end):
		return end + 2 // "Ashin' Brands, Inc."
	case d.at(end) == "!" && n.lex.exclaimed.has(last.word) && n.capital(d, end+1):
		return end + 2 // "Yahoo! UK"
	case t.word == n.stop && (n.degrees.has(last.word) || initials(d.at(end-1)) && n.formedAfter(d, end+1)):
		return end + 1
	case d.at(end) == "+" && last.is(upperFirst) && !d.hyphened(end+1) && !(end+1 < len(d.toks) && d.toks[end+1].is(glued) && d.toks[end+1].kind != sign):
		return end + 1 // "Ash+"
	case t.word == n.stop && n.departments.has(last.word) && end+2 < len(d.toks) && d.toks[end+1].word == n.of && n.capital(d, end+2):
		return end + 3
	}
	return end
}

// pastNumber returns the token after the number that stands behind "No" or "No." at token i, or i.
func (d *document) pastNumber(i int) int {
	j := i
	if d.at(j) == "." && d.toks[j].is(glued) {
		j++
	}
	if d.follows(j, i-1) && d.toks[j].kind == number {
		return j + 1
	}
	return i
}

// ofFoundation reports whether "foundation trust" stands at token i in small letters.
func (n *namer) ofFoundation(d *document, i int) bool {
	return i+1 < len(d.toks) && d.at(i) == "foundation" && d.at(i+1) == "trust"
}

// headlined reports whether token i is a verb with a capital, as in the headlines that some
// texts have within them, and no part of the name before it: "Acme Settles Charges", "ACME HAS BEEN".
func (n *namer) headlined(d *document, i int) bool {
	if n.auxiliaries.has(d.toks[i].word) || n.didNot.has(d.toks[i].word) {
		return i > 0 && d.toks[i].is(allUpper) && d.toks[i-1].is(allUpper) || i+1 < len(d.toks) && d.at(i+1) == "Not"
	}
	return n.headlines.has(d.toks[i].word) && !n.formed(d, i) && !n.bodies.has(d.toks[n.extentPlain(d, i)-1].word)
}

// afterHeadline reports whether token i is such a verb, with what somebody does behind it.
func (n *namer) afterHeadline(d *document, i int) bool {
	return i > 0 && !d.toks[i].is(opens) && n.headlined(d, i) && d.toks[i-1].is(upperFirst)
}

// numberFirst reports whether token i is the number that a name starts with: "247 Ltd", "1st
// Ash Bank", "3510395 Canada Inc."
func (n *namer) numberFirst(d *document, i int) bool {
	if d.toks[i].kind != number || i+2 >= len(d.toks) || d.starts[i] != 0 {
		return false
	}
	if d.toks[i+1].is(glued) && d.at(i+1) != "/" && d.at(i+1) != "-" {
		return n.ordinals.has(d.toks[i+1].word) && n.capital(d, i+2) && (n.formed(d, i+2) || d.at(i+2) == "Century" && n.capital(d, i+3) || n.shortBehind(d, i+2))
	}
	return n.capital(d, i+1) && n.numberForms.has(d.toks[i+1].word) || n.numberNames.starts(d, i)
}

// monthGiven reports whether the month at token i is a given name before an initial: "June E.
// Birch".
func (n *namer) monthGiven(d *document, i int) bool {
	return i+3 < len(d.toks) && n.capital(d, i+1) && d.toks[i+1].end-d.toks[i+1].start == 1 && d.toks[i+2].word == n.stop && d.toks[i+2].is(glued) && n.capital(d, i+3)
}

// adjective reports whether the post at token i only praises what follows: "Premier Healthcare".
func (n *namer) adjective(d *document, i int) bool {
	if !n.praises.has(d.toks[i].word) {
		return false
	}
	end := n.extentPlain(d, i+1)
	if end == i+2 && d.toks[i+1].is(allUpper) && !n.isNation(d.toks[i+1].word) && d.toks[i+1].end-d.toks[i+1].start <= 3 {
		return true // "Premier FX"
	}
	return end > i+1 && (n.formed(d, i+1) || n.formedAfter(d, end) || n.fields.has(d.toks[end-1].word) || n.heads.has(d.toks[end-1].word))
}

// joinsShop reports whether the sign at token i stands inside the name of a shop or a brand:
// "ASH.SHOP", "E*Shares".
func (n *namer) joinsShop(d *document, i int) bool {
	switch d.at(i) {
	case ".":
		if d.toks[i-1].is(upperFirst) && d.toks[i-1].word == 0 && d.toks[i+1].is(upperFirst) && !n.lex.common.has(d.toks[i+1].word) && d.twice(i-1, i+2) {
			return true // "Ashside.Store"
		}
		return d.toks[i-1].is(allUpper) && d.toks[i-1].end-d.toks[i-1].start > 2 && d.toks[i+1].is(allUpper) && d.toks[i+1].end-d.toks[i+1].start > 2
	case "*":
		return d.toks[i-1].end == d.toks[i].start
	}
	return false
}

// ladies reports whether "of" at token i goes on with a name that starts with "Our Lady".
func (n *namer) ladies(d *document, from, i int) bool {
	return i == from+2 && d.toks[i].word == n.of && n.possessives.has(d.toks[from].word) && n.honorifics.has(d.toks[i-1].word) && i+1 < len(d.toks) && (n.capital(d, i+1) || d.toks[i+1].word == n.the && n.capital(d, i+2))
}

// connectSmall returns where a name goes on behind a small word of another language that a
// connector leads to at token i, or i: "Banque des caisses Ash".
func (n *namer) connectSmall(d *document, i int) int {
	if w := d.toks[i].word; w == n.of || w == n.fOr || w == n.and || w == n.the || w == n.amp || i+2 >= len(d.toks) {
		return i
	}
	if t := &d.toks[i+1]; t.kind != word || !t.is(uncapitalised) || t.word != 0 || !n.capital(d, i+2) {
		return i
	}
	return i + 3
}

// indefinite reports whether "a" or "an" stands before token i, so that what follows tells of
// what sort somebody is: "a Kent council".
func (n *namer) indefinite(d *document, i int) bool {
	return i > 0 && d.toks[i-1].sentence == d.toks[i].sentence && (d.toks[i-1].word == n.article || d.toks[i-1].word == n.an)
}

// town reports whether a name of one word is that of a town, because it stands between a word such as "of" or "in" and
// its county, "Ashwave of Birchley, Essex,", or between the name of a party and its sum in brackets, "to Ash Practice in
// Birchley (£5,000)".
func (n *namer) town(d *document, x *name) bool {
	if x.to-x.from == 1 && x.from > 1 && d.at(x.from-1) == "in" && d.toks[x.from-2].is(upperFirst) && d.named[x.from-2] && d.follows(x.to+1, x.from) && d.toks[x.to].word == n.open && d.sumAt(x.to+1) {
		return true
	}
	if x.to-x.from != 1 || x.from == 0 || x.to+1 >= len(d.toks) || d.toks[x.to].word != n.comma || !n.capital(d, x.to+1) {
		return false
	}
	w := d.toks[x.from-1].word
	return (w == n.of || n.prepositions.has(w)) && d.toks[x.from-1].is(uncapitalised) && n.places.has(d.toks[x.to+1].word) && n.extentPlain(d, x.to+1) == x.to+2
}

// loud reports whether token i is a common noun in the capitals that a text opens with: "A PHARMACY in Leeds".
func (n *namer) loud(d *document, i int) bool {
	const shortest = 5 // letters, more than most acronyms have
	return n.indefinite(d, i) && d.toks[i-1].is(opens) && d.toks[i].is(allUpper) && int(d.toks[i].end-d.toks[i].start) >= shortest
}

// elided reports whether an apostrophe at token i stands for a letter inside the name of a firm,
// and closes no quotation: "Ashin' Brands, Inc."
func (n *namer) elided(d *document, from, i int) bool {
	if s := d.at(i); s != "'" && s != "’" || from > 0 && d.toks[from].is(glued) || !n.capital(d, i+1) || d.toks[i+1].is(glued) {
		return false
	}
	return n.formed(d, i+1) || n.formedAfter(d, n.extentPlain(d, i+1))
}

// initialOf reports whether "A" at token i is the first of the initials of a firm: "A. B. Ash Ltd".
func (n *namer) initialOf(d *document, i int) bool {
	return i+2 < len(d.toks) && d.toks[i+1].word == n.stop && d.toks[i+1].is(glued) && n.capital(d, i+2) && d.toks[i+2].end-d.toks[i+2].start == 1
}

// shortBehind reports whether capital letters in brackets follow the capital words from token i on, of which there are two or more.
func (n *namer) shortBehind(d *document, i int) bool {
	end := n.extentPlain(d, i)
	return end > i+1 && end+2 < len(d.toks) && d.toks[end].word == n.open && d.toks[end+1].is(allUpper) && d.at(end+2) == ")"
}
