package extract

import (
	"slices"
	"strings"
)

// oneParty reports whether what stands around the capitals on both sides of "and" at token i says
// that they are one party, which begins at token from: a verb for one behind them, "Ash and Birch Ltd
// was fined", a style before them, "trading as Ash Beds and Sofas", or a sum for each of a list.
func (n *namer) oneParty(d *document, from, i int) bool {
	const longest = 4 // words on either side
	end := n.extentPlain(d, i+1)
	if end-i-1 > longest || i-from > longest || n.places.has(d.toks[i-1].word) && end == i+2 {
		return false
	}
	if i-from > 1 && from > 0 && (end == i+2 || n.heads.has(d.toks[end-1].word)) {
		if _, _, ok := n.styles.before(d.toks, from); ok {
			return true
		}
	}
	formed := n.lex.suffixes.has(d.toks[end-1].word)
	single := i == from+1 && end == i+2 // "Slater and Gordon"
	if !single && (n.given.has(d.toks[from].word) && !formed || n.given.has(d.toks[i+1].word) && !(formed && end == i+3)) {
		return false // a person is a party
	}
	if !formed && (d.apart(from, from, i) || d.apart(i+1, i, i+1)) {
		return false
	}
	return n.sumEach(d, from, end) || from >= d.bodyAt && n.soleItem(d, from, end) || n.ampersand(d, i) || n.subject(d, from) && n.singularBehind(d, end) || n.toldAlone(d, from, i, end) || n.neverApart(d, from, i, end)
}

// neverApart reports whether the tokens [from, end) with "and" at token i among them stand in the body more than once, and
// neither side by itself: "Ash Glass and Birchley Foil Company". Where each side ends as a name does they are two parties,
// and where a verb for two follows.
func (n *namer) neverApart(d *document, from, i, end int) bool {
	ends := func(w wordID) bool { return n.lex.suffixes.has(w) || n.bodies.has(w) || n.heads.has(w) }
	if end-from < 4 || ends(d.toks[i-1].word) || !ends(d.toks[end-1].word) || end < len(d.toks) && n.verbsOfTwo.has(d.toks[end].word) {
		return false
	}
	return d.metAgain(from) && !d.apart(from, from, end-1) && !d.apart(i+1, from, end-1)
}

// twoParties reports whether "and" at token i, behind the name from token from on, is known to lead to a second party:
// "between" stands before both, the name has an "and" inside, or a word of which the tables know nothing, alone behind a
// longer name or alone before a place, stands elsewhere by itself.
func (n *namer) twoParties(d *document, from, i int) bool {
	if from > 0 && n.between.has(d.toks[from-1].word) && d.toks[from-1].sentence == d.toks[i].sentence {
		return true
	}
	for j := from + 1; j < i; j++ {
		if d.toks[j].word == n.and {
			return true
		}
	}
	if end := n.extentPlain(d, i+1); end == i+2 && i-from > 1 && d.toks[i+1].word == 0 && d.toks[i+1].is(upperFirst) {
		return d.apart(i+1, i, i+1)
	}
	return i == from+1 && d.toks[from].word == 0 && n.places.has(d.toks[i+1].word) && d.apart(from, from, i)
}

// apart reports whether the word at token i stands elsewhere too with something else beside it than the tokens [from, to]
// of which it is one, so that it names somebody by itself.
func (d *document) apart(i, from, to int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	if len(d.capitals) > most {
		return false
	}
	w := d.at(i)
	for _, at := range d.capitals {
		if j := int(at); j != i && d.at(j) == w && (j+from < i || j+to-i >= len(d.toks) || !d.sameWords(j+from-i, from, to-from+1)) {
			return true
		}
	}
	return false
}

// sumEach reports whether the tokens [from, end) are an item of a list, with a sum in brackets behind them
// and one before them: "Ash (£5), Birch and Elm (£6)".
func (n *namer) sumEach(d *document, from, end int) bool {
	if from < 3 || d.toks[from-1].word != n.comma || d.at(from-2) != ")" {
		return false
	}
	before, ok := d.endingAt(from - 3)
	own, also := d.startingAt(end + 1)
	return ok && also && before.kind == moneyAtom && own.kind == moneyAtom && d.toks[end].word == n.open && !d.eachBehind(own)
}

// ampersand reports whether the words beside "and" at token i stand with "&" between them in the title or in the
// beginning of the body.
func (n *namer) ampersand(d *document, i int) bool {
	const most, capitals = 4 << 10, 2_000 // bytes, and capitals of an article: bounds for hostile texts
	if len(d.capitals) > capitals {
		return false
	}
	what := d.at(i-1) + " & " + d.at(i+1)
	return strings.Contains(d.article.Title[:min(len(d.article.Title), most)], what) || strings.Contains(d.body[:min(len(d.body), most)], what)
}

// soleItem reports whether the tokens [from, end) are an item of a list, with one sum behind them: "• Ash and Birch: £5".
func (n *namer) soleItem(d *document, from, end int) bool {
	opens := d.toks[from].is(opens) || from > 0 && d.toks[from-1].kind == sign && d.toks[from].paragraph != d.toks[max(from-3, 0)].paragraph
	if !opens || end+1 >= len(d.toks) || d.toks[end].kind != sign || d.toks[end].word == n.stop {
		return false
	}
	a, ok := d.startingAt(end + 1)
	return ok && a.kind == moneyAtom && !d.eachBehind(a)
}

// eachBehind reports whether "each" follows a sum.
func (d *document) eachBehind(a atom) bool { return a.to < len(d.toks) && d.at(a.to) == "each" }

// subject reports whether a name that starts at token i is not one of those that a preposition or a list leads
// to: it opens its sentence, or what is said in it.
func (n *namer) subject(d *document, i int) bool {
	if d.toks[i].is(opens) {
		return true
	}
	b := i - 1
	if d.toks[b].kind == sign && d.toks[b].is(opens) {
		return true // the mark of an item
	}
	if d.toks[b].word == n.the {
		if d.toks[b].is(opens) {
			return true
		}
		b--
	}
	if d.toks[b].word == n.comma {
		a, ok := d.endingAt(b - 1)
		return b > 0 && (!d.toks[b-1].is(upperFirst) && d.toks[b-1].word != n.stop || n.months.has(d.toks[b-1].word)) || ok && a.kind == dateAtom
	}
	return n.clauses.has(d.toks[b].word)
}

// singularBehind reports whether a verb that speaks of one follows a name that ends before token i: at once, or
// behind brackets, behind "of" and a place, or behind what stands between commas.
func (n *namer) singularBehind(d *document, i int) bool {
	const longest = 12 // tokens between commas
	if i < len(d.toks) && d.toks[i].word == n.comma && i+1 < len(d.toks) && n.commaSuffixes.has(d.toks[i+1].word) {
		i += 2
	}
	if i < len(d.toks) && d.toks[i].word == n.stop && d.toks[i].is(glued) {
		i++
	}
	if i < len(d.toks) && d.toks[i].word == n.open {
		for to := i + longest; i < len(d.toks) && i < to && d.at(i) != ")"; i++ {
		}
		i++
	}
	if i < len(d.toks) && d.toks[i].word == n.of {
		i = n.extentPlain(d, i+1)
	}
	if n.oneBehind(d, i) {
		return true
	}
	if i < len(d.toks) && d.toks[i].word == n.comma {
		for to := i + longest; i+1 < len(d.toks) && i < to && d.toks[i+1].word != n.comma; i++ {
		}
		i += 2
	}
	return d.follows(i, i-1) && n.ofOne.has(d.toks[i].word) && !(i+1 < len(d.toks) && d.at(i+1) == "each")
}

// oneBehind reports whether it is told behind a comma at token i that a party is one of a sort, and no verb for two
// follows: ", a firm in Leeds, sent".
func (n *namer) oneBehind(d *document, i int) bool {
	const longest = 12 // tokens
	if i+2 >= len(d.toks) || d.toks[i].word != n.comma || d.toks[i+1].word != n.article && d.toks[i+1].word != n.an || !d.toks[i+1].is(uncapitalised) {
		return false
	}
	for j := i + 2; j < i+longest && d.follows(j, i); j++ {
		switch {
		case d.toks[j].word == n.comma:
			return d.follows(j+1, i) && d.toks[j+1].kind == word && !n.verbsOfTwo.has(d.toks[j+1].word)
		case d.toks[j].word == n.stop:
			return true
		}
	}
	return false
}

// partnered reports whether "and" at token i leads to no second party but to the partners of the first: "Ash
// and Sons Ltd", "Ash and Partners".
func (n *namer) partnered(d *document, i int) bool {
	if !n.partnerWords.has(d.toks[i+1].word) || i+2 < len(d.toks) && d.toks[i+2].word == n.hyphen {
		return false
	}
	end := n.extentPlain(d, i+1)
	for j := i + 2; j < end; j++ {
		if w := d.toks[j].word; !n.lex.suffixes.has(w) && !n.bodies.has(w) {
			return false
		}
	}
	return !(end < len(d.toks) && n.connectors.has(d.toks[end].word) && d.toks[end].word != n.and && n.capital(d, end+1))
}

// surrounded reports whether "and" at token i leads to what lies around a place: "Ashby and District Credit
// Union".
func (n *namer) surrounded(d *document, from, i int) bool {
	end := n.extentPlain(d, i+1)
	return i == from+1 && n.around.has(d.toks[i+1].word) && end > i+2 && (n.bodies.has(d.toks[end-1].word) || n.clubs.has(d.toks[end-1].word))
}

// threefold reports whether the comma at token i stands in the name of a public body after the first of three places, which
// begins at token from: "Ashby, Birchley and Elm Valleys NHS Trust". Neither of the first two stands elsewhere by itself, and
// the name is told of as one, here or elsewhere.
func (n *namer) threefold(d *document, from, i int) bool {
	second, third := i+1, i+3
	if i != from+1 || !n.capital(d, second) || !d.follows(third, from) || d.toks[i+2].word != n.and && d.toks[i+2].word != n.amp || !n.capital(d, third) {
		return false
	}
	end := n.extentPlain(d, third)
	if end < third+2 || !n.complete.has(d.toks[end-1].word) && !(n.bodies.has(d.toks[end-1].word) && d.toks[end-2].of(n.municipalTrait)) {
		return false
	}
	if d.apart(from, from, third) || d.apart(second, from, third) {
		return false
	}
	return n.subject(d, from) && n.singularBehind(d, end) || n.oneElsewhere(d, from, end)
}

// oneElsewhere reports whether the words [from, end) stand once more, as the subject of a verb for one.
func (n *namer) oneElsewhere(d *document, from, end int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	if len(d.capitals) > most {
		return false
	}
	return slices.ContainsFunc(d.capitals, func(at int32) bool {
		j := int(at)
		return j != from && d.at(j) == d.at(from) && j+end-from < len(d.toks) && d.sameWords(j, from, end-from) && n.subject(d, j) && n.singularBehind(d, j+end-from)
	})
}

// metAgain reports whether the capital word at token i stands in the body more than once.
func (d *document) metAgain(i int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	w := d.at(i)
	return len(d.capitals) <= most && slices.ContainsFunc(d.capitals, func(at int32) bool { return int(at) != i && int(at) >= d.bodyAt && d.at(int(at)) == w })
}

// banking reports whether "and" at token i joins two countries or regions in the name of one firm, which begins at
// token from: "Austria and New Zealand Banking Group Ltd".
func (n *namer) banking(d *document, from, i int) bool {
	if i-from > 1 && n.isNation(d.toks[i-1].word) && n.formed(d, i+1) && (n.isNation(d.toks[i+1].word) || n.regions.has(d.toks[i+1].word)) {
		return true // "Ash UK and Middle East LLP"
	}
	if i == from+1 && n.foreigner(d, from) {
		return true // "British and Foreign Ash Society"
	}
	if i != from+1 || !n.isNation(d.toks[from].word) || !n.capital(d, i+1) || n.located.has(d.toks[max(from-1, 0)].word) || d.at(max(from-1, 0)) == "in" {
		return false
	}
	_, to, ok := n.registry.nations.at(d.toks, i+1)
	return ok && n.capital(d, to) && n.extentPlain(d, to) > to+1 && n.formed(d, to)
}

// foreigner reports whether the word for a country at token i is joined by "and" to one for all others.
func (n *namer) foreigner(d *document, i int) bool {
	return n.isNation(d.toks[i].word) && i+2 < len(d.toks) && d.toks[i+1].word == n.and && n.foreign.has(d.toks[i+2].word) && n.capital(d, i+2) && n.capital(d, i+3)
}

// ownedByTwo returns the token after the name of a body that two sorts of beings own, of which the first ends
// before the apostrophe at token i, or i: "Ash Dogs' and Cats' Home".
func (n *namer) ownedByTwo(d *document, i int) int {
	if d.apostrophe(i) && i+4 < len(d.toks) && d.toks[i+1].word == n.and && n.capital(d, i+2) && d.apostrophe(i+3) && n.capital(d, i+4) {
		return i + 5
	}
	return i
}

// apostrophe reports whether the sign at token i is an apostrophe behind a plural.
func (d *document) apostrophe(i int) bool {
	if !d.toks[i].is(glued) || i == 0 {
		return false
	}
	s, before := d.at(i), d.at(i-1)
	return (s == "'" || s == "’") && before[len(before)-1] == 's'
}
