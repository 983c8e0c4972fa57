package extract

import (
	"strings"
	"unicode/utf8"
)

// stepSmall returns where the name [from, end) goes on behind a small word that stands between two capitals, or
// end: "Save the Otters", "Help for Sailors", "Caring in Ashby (CiA)".
func (n *namer) stepSmall(d *document, from, end int) int {
	t := &d.toks[end]
	if n.bodyWords.has(t.word) && n.bodyHeads.has(d.toks[from].word) {
		return end + 1 // "Azienda sanitaria provinciale"
	}
	if to := n.italian(d, end); to > end || !n.capital(d, end+1) {
		return to
	}
	switch {
	case (t.word == n.atWord || t.word == n.on) && d.joinsCouple(end):
		return end + 2 // "Life on Ash Street Ltd"
	case t.word == n.the && end == from+1 && n.pleas.has(d.toks[from].word) && n.pleads(d, from, end+1):
		return end + 2
	case t.word == n.fOr && end == from+1 && n.appeals.has(d.toks[from].word) && !d.apart(end+1, end, end+1) && (!d.toks[from].is(opens) || n.places.has(d.toks[end+1].word) || n.tells(d, n.extentPlain(d, end+1))):
		return end + 2
	case t.word == n.fOr && end == from+1 && d.at(from) == "Transport" && n.places.has(d.toks[end+1].word):
		return end + 2 // "Transport for London"
	case t.word == n.fOr && end == from+1 && n.doingFor(d, from):
		return end + 2
	case t.word == n.atWord && d.at(end+1) == "Home" && !n.capital(d, end+2):
		return end + 2 // "Ashby at Home"
	case n.lex.common.has(t.word):
		return n.spelledAcross(d, from, end)
	}
	return end
}

// italian returns the token after what an Italian body is for, which "per" and an article lead to at token i, or i:
// "Agenzia per la Ash", "Agenzia per l'Ash".
func (n *namer) italian(d *document, i int) int {
	if i+2 >= len(d.toks) || d.at(i) != "per" || d.toks[i+2].sentence != d.toks[i].sentence {
		return i
	}
	switch article := d.at(i + 1); {
	case strings.HasPrefix(article, "l'") || strings.HasPrefix(article, "l’"):
		return i + 2
	case (article == "la" || article == "il" || article == "lo" || article == "gli" || article == "i" || article == "le") && n.capital(d, i+2):
		return i + 3
	}
	return i
}

// pleads reports whether the name that starts at token i with what one is asked to do, and goes on behind "the" at
// token next, is one: a name in the middle of a sentence, with a legal form, or before a verb for one.
func (n *namer) pleads(d *document, i, next int) bool {
	if !d.toks[i].is(opens) && (d.toks[i-1].kind == word && d.at(i-1) != "to" || d.toks[i-1].word == n.comma || d.toks[i-1].kind == number || d.at(i-1) == ")") {
		return true
	}
	return n.formed(d, next) || n.tells(d, n.extentPlain(d, next))
}

// tells reports whether what follows a name that ends before token i can only be told of somebody: a verb, a sum, an
// apostrophe and an s.
func (n *namer) tells(d *document, i int) bool {
	if n.singularBehind(d, i) || d.isPossessive(i) {
		return true
	}
	if !d.follows(i, i-1) {
		return false
	}
	if d.toks[i].word == n.comma && d.follows(i+2, i) && d.at(i+1) == "which" {
		return true
	}
	if d.toks[i].word == n.of {
		if to := n.extentPlain(d, i+1); to > i+1 && d.follows(to, i) {
			i = to // "of Leeds"
		}
	}
	if d.toks[i].kind == sign {
		a, ok := d.startingAt(i + 1)
		return ok && a.kind == moneyAtom && d.toks[i].word != n.comma
	}
	return n.firmVerbs.has(d.toks[i].word) || d.toks[i].is(uncapitalised) && strings.HasSuffix(d.at(i), "ed")
}

// spelledAcross returns the token after the capitals behind the small word at token i, where the letters of them and of
// the name before it, which starts at token from, follow in brackets, or i: "Rooms at Ash Ltd (RAA)".
func (n *namer) spelledAcross(d *document, from, i int) int {
	to := n.extentPlain(d, i+1)
	if to < len(d.toks) && n.lex.suffixes.has(d.toks[to].word) && d.follows(to, i) {
		to++ // "plc"
	}
	if to+2 >= len(d.toks) || d.toks[to].word != n.open || d.at(to+2) != ")" || d.toks[to+1].kind != word {
		return i
	}
	short := d.at(to + 1)
	if len(short) > 2 && (short == n.lettersOf(d, from, to) || n.shortFor(d, short, from, to)) {
		return to
	}
	return i
}

// shortFor reports whether a short form has the first letters of all words among the tokens [from, to), with their legal form or
// without it. The small words, of which some have slips, may have any letter in capitals, or none: "RAAB", "RfAB" and "RAB" of
// "Rooms at Ash Birch Ltd", but of two capitals none has fewer than three.
func (n *namer) shortFor(d *document, short string, from, to int) bool {
	const longest = 7
	if len(short) > longest {
		return false
	}
	for formed := to; to > from+1; to-- {
		if to < formed && !n.lex.suffixes.has(d.toks[to].word) {
			return false
		}
		if strings.EqualFold(short, lettersOfAll(d, from, to)) || short == n.lettersOf(d, from, to) || n.spellsLarge(d, short, from, to) {
			return true
		}
	}
	return false
}

// spellsLarge reports whether a short form in capitals has a letter for each of the tokens [from, to), and those with a
// capital start with theirs: "TFH" of "Tools of Homes".
func (n *namer) spellsLarge(d *document, short string, from, to int) bool {
	if len(short) != to-from || strings.ToUpper(short) != short {
		return false
	}
	for i := from; i < to; i++ {
		if d.toks[i].kind != word || d.toks[i].is(upperFirst) && d.at(i)[0] != short[i-from] {
			return false
		}
	}
	return true
}

// lettersOfAll returns the first letters of all words among the tokens [from, to).
func lettersOfAll(d *document, from, to int) string {
	var letters []byte
	for i := from; i < to; i++ {
		if d.toks[i].kind == word {
			first, _ := utf8.DecodeRuneInString(d.at(i))
			letters = utf8.AppendRune(letters, first)
		}
	}
	return string(letters)
}

// shortNames adds to named the abbreviations that look like common words, or like such as are no names, but stand in
// brackets behind the legal form of the name whose first letters they are: "Home Ash Marketing Ltd (HAM)".
func (n *namer) shortNames(d *document, named map[string]bool) map[string]bool {
	for _, at := range d.desk.bracketed {
		i := int(at)
		t := &d.toks[i]
		if !t.is(allUpper) || i < d.bodyAt+4 || i+1 >= len(d.toks) || d.at(i+1) != ")" || t.end-t.start < 3 || !n.lex.common.has(t.word) && !n.notNames.has(t.word) {
			continue
		}
		to := i - 1
		for to > i-3 && (n.lex.suffixes.has(d.toks[to-1].word) || d.toks[to-1].word == n.stop) {
			to--
		}
		if to == i-1 {
			continue
		}
		from := to - int(t.end-t.start)
		if from < d.bodyAt || d.toks[from].sentence != d.toks[i].sentence || n.lettersOf(d, from, to) != d.at(i) {
			continue
		}
		if named == nil {
			named = map[string]bool{}
		}
		named[d.at(i)] = true
	}
	return named
}

// doingFor reports whether the capital word at token i tells what is there for those whom "for" leads to, in the middle of a
// sentence or as an item: "fined Caring for Children".
func (n *namer) doingFor(d *document, i int) bool {
	t, next := &d.toks[i], &d.toks[i+2]
	if !n.beneficiaries.has(next.word) || next.is(allUpper) || n.capital(d, i+3) || n.places.has(t.word) || n.isNation(t.word) {
		return false
	}
	return i > 0 && !t.is(opens) && d.toks[i-1].is(uncapitalised) || i > 0 && d.toks[i-1].kind == sign && !d.follows(i+3, i)
}
