package extract

import "strings"

// toldAlone reports whether the words around the capitals [from, end) with "and" at token i tell of one party: a trade, a
// place or what one is of it before them, "the firm Ash and Birch", "an employee of Ash and Birch", or behind a legal form
// a second "and", where it is, or nothing more, "Ash and Birch Ltd and Elm".
func (n *namer) toldAlone(d *document, from, i, end int) bool {
	if n.ledAlone(d, from) || n.subject(d, from) && d.follows(end+1, from) && d.toks[end].is(uncapitalised) && d.at(end+1) == "its" {
		return true // "Ash and Birch lost its licence"
	}
	if n.subject(d, from) && n.whichIs(d, end) {
		return true
	}
	if d.follows(end, from) && d.toks[end].is(uncapitalised) && n.lex.suffixes.has(d.toks[end].word) && !n.lex.common.has(d.toks[end].word) {
		end++ // "plc"
	}
	if !n.lex.suffixes.has(d.toks[end-1].word) || n.lex.suffixes.has(d.toks[i-1].word) {
		return false
	}
	if end < len(d.toks) && d.toks[end].word == n.stop && d.toks[end].is(glued) {
		if d.toks[from].is(opens) && (from == 0 || d.toks[from-1].paragraph != d.toks[from].paragraph) && !d.follows(end+1, end) {
			return true // "Ash and Birch Ltd." as an item
		}
	}
	if !d.follows(end+2, from) {
		return false
	}
	switch next := &d.toks[end]; {
	case next.word == n.and && !n.between.has(d.toks[max(from-1, 0)].word):
		return d.toks[max(from-1, 0)].word != n.comma && (n.capital(d, end+1) || d.toks[end+1].word == n.the && n.capital(d, end+2))
	case next.word == n.comma && (d.toks[end+1].word == n.of || n.prepositions.has(d.toks[end+1].word)):
		return n.capital(d, end+2) && d.toks[max(from-1, 0)].word != n.comma && d.closes(n.extentPlain(d, end+2), end)
	}
	return false
}

// closes reports whether a sign, or the end of the sentence of token j, stands at token i.
func (d *document) closes(i, j int) bool { return !d.follows(i, j) || d.toks[i].kind == sign }

// ledAlone reports whether what stands before token i leads to one party: "the firm", "employee of", "Leeds-based",
// "Leeds's".
func (n *namer) ledAlone(d *document, i int) bool {
	if i < 2 || d.toks[i-1].sentence != d.toks[i].sentence {
		return false
	}
	before := &d.toks[i-1]
	switch {
	case before.is(uncapitalised) && n.trades.has(before.word):
		return true
	case before.word == n.of:
		return n.staff.has(d.toks[i-2].word) || d.at(i-2) == "that"
	case n.located.has(before.word):
		return before.is(glued) && d.toks[i-2].word == n.hyphen
	}
	return i > 2 && d.isPossessive(i-2) && n.places.has(d.toks[i-3].word)
}

// whichIs reports whether ", which" and a verb for one stand at token i.
func (n *namer) whichIs(d *document, i int) bool {
	if !d.follows(i+2, i) || d.toks[i].word != n.comma || d.at(i+1) != "which" && d.at(i+1) != "who" {
		return false
	}
	if !n.ofOne.has(d.toks[i+2].word) && !(n.firmVerbs.has(d.toks[i+2].word) && endsInS(d.at(i+2))) {
		return false
	}
	const longest = 20 // tokens of the clause
	for j := i + 3; j < i+longest && d.follows(j+1, i); j++ {
		if d.toks[j].word == n.comma {
			return !n.verbsOfTwo.has(d.toks[j+1].word)
		}
	}
	return true
}

// endsInS reports whether a verb ends as one that speaks of one: "makes".
func endsInS(s string) bool { return len(s) > 3 && s[len(s)-1] == 's' && s[len(s)-2] != 's' }

// regional reports whether "and" at token i joins two places of one body of health or fire service: "Ashby and Birchley Clinical
// Commissioning Group", "NHS Eastern and Coastal Ashby Primary Care Trust".
func (n *namer) regional(d *document, from, i int) bool {
	const longest = 8 // tokens after "and"
	first := from
	if n.crowns.has(d.toks[from].word) && i == from+2 {
		first++
	}
	end := n.extentPlain(d, i+1)
	if i != first+1 || end-i < 4 || end-i > longest || n.given.has(d.toks[first].word) || n.lex.suffixes.has(d.toks[first].word) || n.crowns.has(d.toks[i+1].word) || d.apart(first, from, i) || d.follows(end, i) && n.verbsOfTwo.has(d.toks[end].word) && d.at(end) != "and" {
		return false
	}
	return n.areal.has(d.toks[end-2].word) && n.single.has(d.toks[end-1].word) || n.areal.has(d.toks[end-2].word) && (d.at(end-1) == "Board" || d.at(end-1) == "Group")
}

// crownsOwn reports whether token i opens "Her Majesty's", by which a service of the crown is called.
func (n *namer) crownsOwn(d *document, i int) bool {
	return i+4 < len(d.toks) && (d.at(i) == "Her" || d.at(i) == "His") && d.at(i+1) == "Majesty" && d.isPossessive(i+2) && n.capital(d, i+4) && d.at(i+4) != "Government"
}

// crownsService reports whether "and" at token i joins two tasks of a service of the crown that is named from token from
// on: "Her Majesty's Revenue and Customs".
func (n *namer) crownsService(d *document, from, i int) bool {
	return n.crownsOwn(d, from) && d.toks[i+1].word != 0 && d.toks[i-1].word != 0
}

// endsCouncil reports whether no capital stands at token i, or "Council".
func (n *namer) endsCouncil(d *document, i int) bool {
	return !n.capital(d, i) || d.at(i) == "Council"
}

// ofTwoPlaces reports whether the tokens (i, end) behind "and" are one word of which the tables know nothing and what a
// public body of several places is called, and whether what stands before "and", from token from on, names nobody elsewhere:
// "Great Ashby and Birchley Primary Care Trust".
func (n *namer) ofTwoPlaces(d *document, from, i, end int) bool {
	if end-i < 4 || d.toks[i-1].word != 0 || d.toks[i+1].word != 0 || d.apart(i-1, from, i) || d.apart(i+1, i, i+1) {
		return false
	}
	for j := i + 2; j < end; j++ {
		if w := d.toks[j].word; w == 0 || n.places.has(w) || n.isNation(w) {
			return false
		}
	}
	return true
}

// twoFields reports whether "and" at token i joins two fields of one body, the second in words of the tables and the first too
// unless a short form follows in brackets: "National School of Farms and Public Forests".
func (n *namer) twoFields(d *document, from, i int) bool {
	end := n.extentPlain(d, i+1)
	if i-from < 3 || end-i < 3 || end-i > 4 || d.toks[i-2].word != n.of || !n.ofHeads.has(d.toks[i-3].word) {
		return false
	}
	if w := d.toks[i-1].word; w == 0 && !(end < len(d.toks) && d.toks[end].word == n.open) || n.places.has(w) || n.isNation(w) {
		return false
	}
	for j := i + 1; j < end; j++ {
		if w := d.toks[j].word; w == 0 || n.places.has(w) || n.given.has(w) || n.isNation(w) || n.leaders.has(w) || n.bodies.has(w) || n.ofHeads.has(w) || n.lex.suffixes.has(w) || d.toks[j].is(allUpper) {
			return false
		}
	}
	return true
}

// shortensAfter reports whether "of" at token i, behind a body, leads to a place with the short form of the whole in brackets
// behind it: "Health Agency of Ashford (HA Ashford)".
func (n *namer) shortensAfter(d *document, from, i int) bool {
	end := n.extentPlain(d, i+1)
	if i-from < 2 || !n.one.has(d.toks[i-1].word) || end-i > 4 || end+3 >= len(d.toks) || d.toks[end].word != n.open {
		return false
	}
	return d.toks[end+1].is(allUpper) && strings.HasPrefix(d.at(end+1), d.at(from)[:1]) && (d.at(end+2) == ")" || d.at(end+2) == d.at(i+1) || d.toks[end+2].word == n.comma)
}
