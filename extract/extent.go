package extract

import "strings"

// extent returns the token after the name that starts at token i.
func (n *namer) extent(d *document, i int) int {
	end := i + 1
	for end < len(d.toks) && end-i < 14 {
		next := n.step(d, i, end)
		if next == end {
			break
		}
		end = next
	}
	return end
}

// step returns where the name [from, end) goes on to, or end.
func (n *namer) step(d *document, from, end int) int {
	if d.toks[end].sentence != d.toks[end-1].sentence || d.starts[end] != 0 || end == d.bodyAt || n.endsPlainly(d, end) {
		return end
	}
	if n.goesPlainly(d, from, end) {
		return end + 1
	}
	return n.stepBeyond(d, from, end)
}

// stepBeyond does the work of step where no glance tells.
func (n *namer) stepBeyond(d *document, from, end int) int {
	t := &d.toks[end]
	if _, to, ok := n.forms.at(d.toks, end); ok {
		return to
	}
	to := max(n.stepWithin(d, end), n.stepFields(d, from, end), n.stepLetters(d, from, end), n.stepForms(d, from, end), n.stepAside(d, from, end))
	if t.kind == word && t.is(uncapitalised) {
		to = max(to, n.stepSmall(d, from, end), n.stepPosts(d, from, end))
	}
	if to > end {
		return to
	}
	switch t.kind {
	case word:
		return n.stepWord(d, from, end)
	case sign:
		return n.stepSign(d, from, end)
	}
	return end
}

// stepWord returns where the name [from, end) goes on to with the word at token end, or end.
func (n *namer) stepWord(d *document, from, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case t.word == n.article && t.is(upperFirst) && end+2 < len(d.toks) && d.at(end+1) == "/" && d.at(end+2) == "S":
		return end + 3 // "Acme A/S"
	case !t.is(uncapitalised) && (t.is(upperFirst) || mixed(d.at(end))):
		if n.endsAt(d, from, end) {
			return end
		}
		return end + 1
	case n.lex.suffixes.has(t.word) && n.closesName(t.word) && (t.is(upperFirst) || !n.lex.common.has(t.word) && !d.hyphened(end+1) && !n.limits(d, end)):
		return end + 1
	case n.municipal.has(t.word) && !t.is(upperFirst) && !(end == from+1 && n.isNation(last.word)):
		return end + 1 // "Bergen municipality"
	case n.civic.has(t.word) && !n.indefinite(d, from):
		return n.council(d, end)
	case t.word == n.into && n.inquiries.has(last.word) && end-from > 1 && n.capital(d, end+1) && !n.formed(d, end+1):
		return end + 2 // "Independent Inquiry into Child Safety"
	case n.inlets.has(t.word) && n.capital(d, end+1) && n.waters.has(d.toks[end+1].word):
		return end + 2 // "Stoke on Trent"
	case n.connectors.has(t.word):
		return n.connect(d, from, end)
	}
	return end
}

// endsAt reports whether the name [from, end) ends before the capital at token end: a verb of a headline, a day, a post, or what
// stands behind a legal form or a body.
func (n *namer) endsAt(d *document, from, end int) bool {
	t, last := &d.toks[end], &d.toks[end-1]
	if n.headlined(d, end) || n.holder(d, from, end) || n.days.has(t.word) && !(n.capital(d, end+1) && n.lex.suffixes.has(d.toks[end+1].word)) || n.roles.has(t.word) && !n.endsBody(d, end+1) && !n.postsOffice(d, end+1) && !(n.capital(d, end+1) && n.bodies.has(d.toks[end+1].word)) && !(n.single.has(t.word) && end-from > 1 && !n.capital(d, end+1)) || n.complete.has(last.word) && end-from > 1 && !n.bodies.has(t.word) && !n.lex.suffixes.has(t.word) && !(n.capital(d, end+1) && n.bodies.has(d.toks[end+1].word)) || n.courts.has(last.word) && (n.given.has(t.word) || n.besideCourt(d, end)) {
		return true
	}
	if d.at(end) == "Data" && n.capital(d, end+1) && n.leaks.has(d.toks[end+1].word) {
		return true // "Acme Association Data Breach Findings"
	}
	if n.prepositions.has(t.word) && end+1 < len(d.toks) && d.toks[end+1].is(uncapitalised) && n.determiners.has(d.toks[end+1].word) {
		return true // a sentence without its stop before it: "Acme In a statement"
	}
	if last.word == n.stop && end-from > 2 && n.lex.suffixes.has(d.toks[end-2].word) && !n.lex.suffixes.has(t.word) && !(d.toks[end-3].word == n.amp && n.bodies.has(t.word)) {
		return true // "Acme Inc. With it"
	}
	return end-from > 1 && n.lex.suffixes.has(last.word) && !n.lex.suffixes.has(t.word) && !t.is(glued) && last.word != n.article && n.closesName(last.word) && !(d.toks[end-2].word == n.amp && n.bodies.has(t.word)) && !n.hospitalForm(d, end)
}

// besideCourt reports whether the capital at token i, behind that of a court, is a surname, because no table knows it and it
// stands elsewhere by itself: "At Ashby Crown Court Birchley was told".
func (n *namer) besideCourt(d *document, i int) bool {
	return d.toks[i].word == 0 && !d.toks[i].is(allUpper) && !n.capital(d, i+1) && d.apart(i, i-1, i)
}

// council returns the token after "council", "county council", "hospital trust" or "police" at token i, which
// some papers write without a capital behind the name of their place, or i.
func (n *namer) council(d *document, i int) int {
	if d.at(i-1) == "Royal" && d.at(i) == "borough" && i+2 < len(d.toks) && d.toks[i+1].word == n.of && n.capital(d, i+2) {
		return i + 3 // "Royal borough of Greenwich"
	}
	if d.at(i-1) == "London" && (d.at(i) == "borough" || d.at(i) == "council") {
		if i+2 < len(d.toks) && d.toks[i+1].word == n.of && n.capital(d, i+2) {
			return i + 3 // "London borough of Hackney"
		}
		return i // a description
	}
	j := i
	for j < len(d.toks) && n.civic.has(d.toks[j].word) && !n.complete.has(d.toks[j].word) && j < i+2 {
		j++
	}
	if j >= len(d.toks) || !n.complete.has(d.toks[j].word) || d.toks[j].is(upperFirst) || d.toks[j].sentence != d.toks[i].sentence {
		return i
	}
	if w := d.toks[i-1].word; n.places.has(w) || n.nationEnds(d, i) || d.at(j) == "council" && w == 0 && d.toks[i-1].is(upperFirst) && !d.toks[i-1].is(allUpper) {
		return j + 1
	}
	return i
}

// hyphened reports whether a hyphen without a space before it stands at token i.
func (d *document) hyphened(i int) bool {
	return i < len(d.toks) && d.toks[i].is(glued) && d.at(i) == "-"
}

// nationEnds reports whether the name of a country, of two words, ends before token i.
func (n *namer) nationEnds(d *document, i int) bool {
	if i < 2 {
		return false
	}
	_, end, ok := n.registry.nations.at(d.toks, i-2)
	return ok && end == i
}

// ofMany reports whether the apostrophe of a plural stands at token i, inside the name of a
// body.
func (n *namer) ofMany(d *document, i int) bool {
	if t := d.toks[i]; t.kind != sign || !t.is(glued) || d.at(i) != "'" && d.at(i) != "’" || !n.capital(d, i+1) || d.toks[i+1].is(glued) || !strings.HasSuffix(d.at(i-1), "s") {
		return false
	}
	last := d.toks[n.extentPlain(d, i+1)-1].word
	return n.bodies.has(last) || n.lex.suffixes.has(last) || n.clubs.has(last)
}

// sainted reports whether "St" or "St." ends at token i.
func (n *namer) sainted(d *document, i int) bool {
	return n.saints.has(d.toks[i].word) || i > 0 && d.toks[i].word == n.stop && n.saints.has(d.toks[i-1].word)
}

// closesName reports whether a suffix ends a name: "Group" and "Company" may go on.
func (n *namer) closesName(w wordID) bool { return !n.bodies.has(w) }

// capital reports whether token i is a capitalised word.
func (n *namer) capital(d *document, i int) bool {
	if i >= len(d.toks) {
		return false
	}
	t := &d.toks[i]
	if t.kind != word || !t.is(upperFirst) && (t.is(uncapitalised) || !mixed(d.at(i))) {
		return false
	}
	return d.starts[i] == 0 && t.sentence == d.toks[max(i-1, 0)].sentence
}

// connect decides whether "of", "for" or "and" at token end joins the name to more.
func (n *namer) connect(d *document, from, end int) int {
	next := n.afterLink(d, end)
	if !n.capital(d, next) {
		return n.connectSmall(d, end)
	}
	last := d.toks[end-1].word
	switch d.toks[end].word {
	case n.of:
		if to := n.ofNation(d, from, end); to > end {
			return to
		}
		if !d.joinsCouple(end) && n.whereOnly(d, from, end) {
			return end // "Ash Health Plan of New York", of which "Ash Health Plan" is told too
		}
		if d.joinsCouple(end) || n.ofHeads.has(last) || n.ofHeads.has(d.toks[from].word) || end-from > 1 && n.bodies.has(last) && d.at(end-1) != "Holdings" && n.places.has(d.toks[next].word) || n.purpose(d, from, end) || n.ofCompanies(d, end) || n.shortensAfter(d, from, end) {
			return next + 1
		}
	case n.fOr:
		if d.joinsCouple(end) || n.forHeads.has(last) || n.crowns.has(d.toks[from].word) && n.isNation(d.toks[next].word) {
			return next + 1
		}
		if to := n.extentPlain(d, next); n.bodies.has(d.toks[to-1].word) && to-next <= 4 {
			return to // "Guide Dogs for the Blind Association"
		}
	case n.and:
		if n.joins(d, from, end) {
			return next + 1
		}
	case n.the:
		if d.joinsCouple(end) {
			return next + 1
		}
	default:
		if n.particles.has(d.toks[end].word) {
			return next + 1
		}
	}
	return end
}

// joins reports whether "and" at token i stands inside one name: "Devon and Cornwall
// Police", "Department for Work and Pensions". Two parties are two names: "Acme and
// Bolt", "Acme Services Ltd and Acme Personal Finance".
func (n *namer) joins(d *document, from, i int) bool {
	last := d.toks[i-1].word
	if n.spelledOut(d, from, i) || n.single.has(last) && i+2 < len(d.toks) && n.leagues.has(d.toks[i+1].word) && d.toks[i+2].word == n.of {
		return true
	}
	if n.twoParties(d, from, i) {
		return false
	}
	if d.joinsCouple(i) || n.crownsService(d, from, i) || n.regional(d, from, i) || n.paired(d, from, i) || n.ministerial(d, from, i) || n.serving(d, from, i) || n.shortAfter(d, from, i) {
		return true
	}
	if n.lex.suffixes.has(last) || i-from > 2 && d.toks[i-2].word == n.atWord || d.toks[i+1].word == n.university {
		return false
	}
	if n.alsoGeneric(d, i) || n.twoFields(d, from, i) || n.partnered(d, i) || n.workers(d, from, i) || n.wares(d, from, i) || n.crowns.has(d.toks[from].word) && n.places.has(d.toks[i+1].word) && !n.capital(d, i+2) || n.surrounded(d, from, i) || n.banking(d, from, i) {
		return true
	}
	if n.bodies.has(last) {
		return false
	}
	for j := from; j < i; j++ {
		if n.forHeads.has(d.toks[j].word) && j+1 < i && (d.toks[j+1].word == n.fOr || d.toks[j+1].word == n.of) {
			return true
		}
		if n.ofHeads.has(d.toks[j].word) && !n.tiers.has(d.toks[j].word) && j+1 < i && d.toks[j+1].word == n.of && n.bodies.has(d.toks[n.extentPlain(d, i+1)-1].word) {
			return true // "University Hospitals of Derby and Burton NHS Foundation Trust"
		}
	}
	if n.boroughs(d, from, i) || n.oneParty(d, from, i) {
		return true
	}
	end := n.extentPlain(d, i+1)
	if end-i > 7 {
		return false
	}
	w := d.toks[end-1].word
	if n.crowns.has(w) && end < len(d.toks) && n.complete.has(d.toks[end].word) {
		w, end = d.toks[end].word, end+1 // "NHS trust"
	}
	for j := from; j < i; j++ {
		if d.toks[j].kind == word && strings.EqualFold(d.at(j), d.at(i+1)) {
			return false // "Acme and Acme Services" are two
		}
	}
	if n.complete.has(w) && i-from <= 3 && (n.places.has(d.toks[from].word) || n.places.has(d.toks[i+1].word)) {
		return true // "North Tees and Hartlepool NHS Foundation Trust"
	}
	if n.complete.has(w) && i-from == 1 && end-i > 3 && n.plural(d, i+2) {
		return true // "Ash and Birch Hospitals NHS Trust"
	}
	if n.complete.has(w) && i-from <= 2 && n.ofTwoPlaces(d, from, i, end) {
		return true // "Great Ashby and Birchley Primary Care Trust"
	}
	if end-i > 5 {
		return false
	}
	return n.bodies.has(w) && end-i > 2 && i-from <= 3 && (n.places.has(d.toks[from].word) || n.places.has(d.toks[i+1].word) || !n.lex.common.has(last) && i-from == 1 && n.plural(d, end-1) && !d.apart(from, from, i))
}

// plural reports whether the body at token i can belong to two places: "Devon and
// Cornwall Police", "Croydon Health Services".
func (n *namer) plural(d *document, i int) bool { return n.shared.has(d.toks[i].word) }

// extentPlain returns the token after the capitalised words from token i on.
func (n *namer) extentPlain(d *document, i int) int {
	for i < len(d.toks) && n.capital(d, i) {
		i++
	}
	return i
}
