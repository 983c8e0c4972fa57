package extract

import "strings"

// stepForms returns where the name [from, end) goes on to because of the legal form that stands
// behind it or before it, or end: "Ash for the Birch Ltd", "Mis-sold Birch Ltd", "Ash AG Bergen".
func (n *namer) stepForms(d *document, from, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	if end == from+1 && t.kind == sign && n.prefixForms.has(last.word) && last.is(allUpper) && d.opensQuote(end) && n.capital(d, end+1) {
		return n.quotedName(d, end)
	}
	if last.kind != word || !last.is(upperFirst) {
		return end
	}
	if t.word == n.comma {
		_, to, ok := n.forms.at(d.toks, end+1)
		if ok && d.follows(end+1, end) {
			return to // "Ash, d.o.o."
		}
		return end
	}
	next := end + 1
	switch {
	case n.joinsCommon(d, from, end):
		if next < len(d.toks) && d.toks[next].word == n.the {
			next++
		}
		if to := n.extentPlain(d, next); n.capital(d, next) && n.formed(d, next) && (!d.toks[from].is(opens) && last.word != 0 || n.soleItem(d, from, to) || d.twice(from, to)) {
			return to
		}
	case t.word == n.hyphen && t.is(glued) && next < len(d.toks) && d.toks[next].is(glued) && d.toks[next].is(uncapitalised) && !n.located.has(d.toks[next].word):
		if n.capital(d, next+1) && n.formed(d, next+1) && !n.places.has(last.word) && !n.isNation(last.word) {
			return n.extentPlain(d, next+1)
		}
	case t.is(uncapitalised) && d.at(end) == "party" && n.political.has(last.word):
		return next // "Labour party"
	case n.places.has(t.word) && end-from > 1 && n.lex.suffixes.has(last.word) && n.closesName(last.word) && n.capital(d, end) && d.twice(from, next):
		return next
	}
	return end
}

// joinsCommon reports whether the name [from, i) is one word, of no person, and goes on with "at" or "for the" at token i.
func (n *namer) joinsCommon(d *document, from, i int) bool {
	t := &d.toks[from]
	if i != from+1 || n.roles.has(t.word) || n.places.has(t.word) || n.given.has(t.word) || n.isNation(t.word) {
		return false
	}
	return d.toks[i].word == n.atWord || d.toks[i].word == n.fOr && i+1 < len(d.toks) && d.toks[i+1].word == n.the
}

// limits reports whether "limited" at token i, in small letters, is a verb, for an object follows it:
// "Acme limited the scope".
func (n *namer) limits(d *document, i int) bool {
	return d.at(i) == "limited" && i+1 < len(d.toks) && n.determiners.has(d.toks[i+1].word) && d.toks[i+1].is(uncapitalised)
}

// endsForm reports whether a legal form stands at token i.
func (n *namer) endsForm(d *document, i int) bool {
	return n.capital(d, i) && n.lex.suffixes.has(d.toks[i].word) && n.closesName(d.toks[i].word)
}

// model reports whether a word of digits and letters at token i belongs to the name before it:
// "Ash 4x35", or "Pharmacy 2U" where it is told twice or in quotation marks.
func (n *namer) model(d *document, from, i int) bool {
	t, last := &d.toks[i], &d.toks[i-1]
	if t.kind != word || t.is(glued) || !startsWithDigit(d.at(i)) || t.end-t.start > 4 || last.kind != word || !last.is(upperFirst) || n.days.has(last.word) || n.months.has(last.word) {
		return false
	}
	return last.word == 0 || d.twice(from, i+1) || from > 0 && d.opensQuote(from-1) && d.follows(i+1, i) && d.toks[i+1].is(glued) && closing(d.at(i+1))
}

// twice reports whether what is written from token i to token j stands at least twice in the
// beginning of the body.
func (d *document) twice(i, j int) bool {
	const most = 16 << 10 // bytes: more than most articles have, and a bound for hostile texts
	beginning, what := d.body[:min(len(d.body), most)], d.slice(i, j)
	_, rest, ok := strings.Cut(beginning, what)
	return ok && strings.Contains(rest, what)
}

// quotedName returns the token after the quotation marks that close at the end of the capitals behind the one at token
// i, or i: "UAB “Ash”".
func (n *namer) quotedName(d *document, i int) int {
	const longest = 6 // words
	to := i + 1
	for to < i+longest && d.follows(to, i) && d.toks[to].kind == word {
		to++
	}
	if d.follows(to, i) && d.toks[to].kind == sign && d.toks[to].is(glued) && (closing(d.at(to)) || d.at(to) == "»") {
		return to + 1
	}
	return i
}

// hospitalForm reports whether a hospital or school follows at token i, behind a legal form in capitals that is part of its
// name: "Ashfold HF Hospital".
func (n *namer) hospitalForm(d *document, i int) bool {
	return d.toks[i-1].is(allUpper) && !n.lex.common.has(d.toks[i-1].word) && i > d.bodyAt && n.clubs.has(d.toks[i].word)
}
