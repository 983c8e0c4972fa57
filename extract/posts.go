package extract

// stepPosts returns where the name [from, end) of an office of state, of one that is called with "The" or by what it does for whom,
// goes on behind a small word at token end, or end: "Minister of Finance", "The Arc of Ash County".
func (n *namer) stepPosts(d *document, from, end int) int {
	t := &d.toks[end]
	if !d.follows(end+1, end) {
		return end
	}
	next := n.afterLink(d, end)
	if !n.capital(d, next) {
		return end
	}
	switch {
	case (t.word == n.of || t.word == n.fOr) && n.post(d, from, end) && !(n.isNation(d.toks[next].word) && d.at(from) == "Minister"):
		return next + 1
	case t.word == n.of && end == from+1 && from > 0 && d.at(from-1) == "The" && !d.toks[from-1].is(opens) && d.toks[from-1].sentence == t.sentence:
		return n.extentPlain(d, next)
	case t.word == n.of && end-from > 1 && n.isNation(d.toks[next].word) && n.clubs.has(d.toks[n.extentPlain(d, next)-1].word):
		return n.extentPlain(d, next) // "Ash Heart of England Housing Association"
	case t.word == n.fOr && next == end+2 && n.beneficiaries.has(d.toks[next].word) && !n.capital(d, next+1):
		return next + 1 // "Ash Newspaper for the Blind"
	case d.at(end) == "in" && next == end+1 && n.sited(d, from, end) && !n.capital(d, next+1):
		return next + 1
	}
	return end
}

// post reports whether the tokens [from, end) are a post of state by which the office is named.
func (n *namer) post(d *document, from, end int) bool {
	switch d.at(from) {
	case "Minister":
		return end == from+1 && !(from > 0 && d.at(from-1) == "Prime")
	case "Surveyor":
		return end == from+2 && d.at(from+1) == "General"
	}
	return false
}

// holder reports whether the capital at token i is that of who holds the post that is named from token from on: "Minister of
// Finance Anna Ash".
func (n *namer) holder(d *document, from, i int) bool {
	return i-from > 2 && n.post(d, from, from+1) && (n.given.has(d.toks[i].word) || d.toks[i].word == 0) || n.given.has(d.toks[i].word) && n.postOf(d, from, i)
}

// postOf reports whether the name of a person starts at token i, behind that of the firm [from, i) whose post that person
// holds: "director of Ash Homes Anna Birch".
func (n *namer) postOf(d *document, from, i int) bool {
	b := from - 1
	if b > 0 && d.toks[b].word == n.the {
		b--
	}
	if b < 1 || !d.follows(b-1, from) || !d.toks[b].is(uncapitalised) || d.toks[b].word != n.of && d.toks[b].word != n.fOr && d.toks[b].word != n.atWord || !n.roles.has(d.toks[b-1].word) && !n.staff.has(d.toks[b-1].word) {
		return false
	}
	return n.capital(d, i+1) && !n.capital(d, i+2) && !n.bodies.has(d.toks[i+1].word) && !n.heads.has(d.toks[i+1].word) && !n.lex.suffixes.has(d.toks[i+1].word) && !n.given.has(d.toks[i-1].word) &&
		!(d.follows(i+2, i) && (d.toks[i+2].word == n.amp || d.toks[i+2].word == n.and))
}

// sited reports whether the tokens [from, end) are words for a body of health that name none before one knows where it is:
// "the Independent Health Care Centre in Ashby".
func (n *namer) sited(d *document, from, end int) bool {
	const shortest = 3 // words
	switch d.at(end - 1) {
	case "Centre", "Center", "Hospital", "Clinic":
	default:
		return false
	}
	if end-from < shortest || from == 0 || d.toks[from-1].word != n.the {
		return false
	}
	for i := from; i < end; i++ {
		if w := d.toks[i].word; w == 0 || n.places.has(w) || n.isNation(w) || n.given.has(w) || !d.toks[i].is(upperFirst) {
			return false
		}
	}
	return true
}
