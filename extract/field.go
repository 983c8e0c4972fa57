package extract

// stepFields returns where the name [from, end) goes on to behind words that say what it does,
// or end: "Ash Surgical and Medical Group", "Birch Nutrition of Florida".
func (n *namer) stepFields(d *document, from, end int) int {
	if end+1 >= len(d.toks) || !n.capital(d, end+1) && !(d.toks[end+1].word == n.the && n.capital(d, end+2)) {
		return end
	}
	t, last := &d.toks[end], d.toks[end-1].word
	next := end + 1
	if d.toks[next].word == n.the {
		if next++; !n.capital(d, next) {
			return end // "of The" at the end of a text
		}
	}
	switch {
	case t.word == n.and && d.follows(next+1, end) && d.at(next) == "Crime" && d.at(next+1) == "Commissioner":
		return n.ofCrime(d, next+2)
	case t.word == n.and && (n.joinsFields(d, from, end) || n.joinsColours(d, end)):
		return end + 2
	case t.word == n.of && n.goesOnOf(d, from, end) && !n.whereOnly(d, from, end):
		return next + 1
	case t.word == n.on && n.studies.has(last) && n.fields.has(d.toks[next].word):
		return next + 1 // "Institute on Aging"
	case t.word == n.to && n.wrongs.has(last):
		return next + 1 // "Society for the Prevention of Cruelty to Birds"
	case t.word == n.with && end-from > 2 && n.cared.has(last) && d.toks[end-2].word == n.fOr && d.toks[end-1].is(upperFirst):
		return next + 1 // "Agency for Persons with Disabilities"
	case t.kind == sign && d.at(end) == "+" && !t.is(glued) && !d.toks[end+1].is(glued):
		return end + 2 // "Ash Health + Hospitals"
	case t.word == n.comma && n.hospitals(d, from, end) > end:
		return n.hospitals(d, from, end)
	case t.word == n.comma && n.campus(d, from, end):
		return end + 2
	case t.word == n.comma:
		return n.listed(d, from, end)
	}
	return end
}

// joinsFields reports whether "and" at token i joins two fields of work of one institution:
// only words of such and a head noun or a legal form stand behind it, or "of", or what stands
// before it is all in one chain: "Centre for Relief and Development".
func (n *namer) joinsFields(d *document, from, i int) bool {
	const longest = 5 // words after "and"
	end := n.extentPlain(d, i+1)
	if w := d.toks[i-1].word; !n.fields.has(w) && !n.lines.has(w) || end == i+1 || end-i > longest || !n.onlyFields(d, i+1, end) {
		return false
	}
	if last := d.toks[end-1].word; n.heads.has(last) || n.lex.suffixes.has(last) || n.formedAfter(d, end) {
		return true
	}
	if end < len(d.toks) && d.toks[end].word == n.of && n.capital(d, end+1) {
		return true
	}
	if end == i+2 && i-from > 1 && (n.lines.has(d.toks[i-1].word) && n.lines.has(d.toks[i+1].word) || n.fields.has(d.toks[i-1].word) && n.fields.has(d.toks[i+1].word)) {
		return true // "Ash Gas and Power", "Ash Nursing and Rehabilitation"
	}
	for j := from + 1; j < i-1; j++ {
		if w := d.toks[j].word; w == n.of || w == n.fOr {
			return true
		}
	}
	return false
}

// onlyFields reports whether the tokens [i, end) name nobody by themselves.
func (n *namer) onlyFields(d *document, i, end int) bool {
	for ; i < end; i++ {
		if w := d.toks[i].word; !n.fields.has(w) && !n.lines.has(w) && !n.heads.has(w) && !n.lex.suffixes.has(w) {
			return false
		}
	}
	return true
}

// formedAfter reports whether a comma and a legal form stand at token i.
func (n *namer) formedAfter(d *document, i int) bool {
	return i+1 < len(d.toks) && d.toks[i].word == n.comma && n.capital(d, i+1) && n.commaSuffixes.has(d.toks[i+1].word)
}

// joinsColours reports whether "and" at token i stands between two words of the same colour:
// "Red Cross and Red Crescent".
func (n *namer) joinsColours(d *document, i int) bool {
	return i > 1 && n.colours.has(d.toks[i-2].word) && d.toks[i-2].is(upperFirst) && d.toks[i+1].word == d.toks[i-2].word && n.capital(d, i+2)
}

// goesOnOf reports whether the name [from, i) goes on behind "of" at token i: behind what it
// does, "Birch Therapy of Ohio", and behind a company of people, "Sisters of Ash".
func (n *namer) goesOnOf(d *document, from, i int) bool {
	last := d.toks[i-1].word
	if n.kin.has(last) || i-from > 1 && d.at(i+1) == "America" {
		return true // "Ash Brokers of America"
	}
	if n.practices.has(last) && i-from > 1 {
		return n.fields.has(d.toks[i-2].word) // "Podiatric Offices of Ash Birch"
	}
	return n.fields.has(last) && !n.roles.has(d.toks[i+1].word)
}

// campus reports whether the comma at token i stands between a university of a state and its
// town: "University of Iowa, Birch Town".
func (n *namer) campus(d *document, from, i int) bool {
	if i-from < 3 || d.toks[from].word != n.university || d.toks[from+1].word != n.of {
		return false
	}
	_, to, ok := n.registry.states.at(d.toks, from+2)
	last := d.toks[n.extentPlain(d, i+1)-1].word
	_, _, state := n.registry.states.at(d.toks, i+1)
	return ok && to == i && !state && !n.given.has(d.toks[i+1].word) && last != n.university && !n.clubs.has(last) && !n.lex.suffixes.has(last)
}

// listed returns the token after a list of fields or of partners that goes on with the comma at
// token i and has a word for "and" before its last part, or i: "Ash Cardiology, Hepatology &
// Nutrition", "Ash, Birch & Cedar LLP".
func (n *namer) listed(d *document, from, i int) int {
	const most = 6 // parts
	fields, short := n.fields.has(d.toks[i-1].word), n.extentPlain(d, from+1) == i && i-from <= 2
	j := i
	for range most {
		if j >= len(d.toks) || d.toks[j].word != n.comma || !n.capital(d, j+1) {
			break
		}
		to := n.extentPlain(d, j+1)
		fields, short = fields && n.onlyFields(d, j+1, to), short && to-j <= 3
		j = to
	}
	if j < len(d.toks) && d.toks[j].word == n.comma {
		j++
	}
	if !(fields || short) || j+1 >= len(d.toks) || d.toks[j].word != n.amp && d.toks[j].word != n.and || !n.capital(d, j+1) {
		return i
	}
	to := n.extentPlain(d, j+1)
	if fields && n.onlyFields(d, j+1, to) {
		return to
	}
	if short && to-j <= 4 && n.aloneInList(d, from, to) && (to-j > 2 && n.partners.has(d.toks[to-1].word) || n.formedAfter(d, to) && n.partners.has(d.toks[to+1].word)) {
		return to
	}
	if short && to == j+2 && n.practiceBehind(d, to) {
		return to // "Ash, Birch and Elm, a solicitors' practice"
	}
	if short && (n.partnered(d, j) && n.aloneInList(d, from, to) || n.abbreviated(d, from, to)) {
		return to // "Ash, Birch & Partners", "Ash, Birch & Elm (ABE)"
	}
	return i
}

// abbreviated reports whether the letters of the capital words [from, to) follow in brackets.
func (n *namer) abbreviated(d *document, from, to int) bool {
	return to+2 < len(d.toks) && d.toks[to].word == n.open && d.toks[to+1].is(allUpper) && d.at(to+1) == n.lettersOf(d, from, to)
}

// aloneInList reports whether the tokens [from, to), in which partners are listed, are no part of a list of
// parties themselves.
func (n *namer) aloneInList(d *document, from, to int) bool {
	before := &d.toks[max(from-1, 0)]
	return before.word != n.comma && before.word != n.and && to < len(d.toks) && (d.toks[to].word != n.comma || to+1 < len(d.toks) && d.toks[to+1].word != n.and)
}

// hospitals returns the token after a trust of hospitals in three places or more, the first of which, from token from
// on, ends before the comma at token i, or i: "Ashby, Birchley and Elm Hospitals NHS Trust".
func (n *namer) hospitals(d *document, from, i int) int {
	j := i
	for j+1 < len(d.toks) && j < i+8 && d.toks[j].word == n.comma && n.capital(d, j+1) && n.extentPlain(d, j+1) == j+2 {
		j += 2
	}
	if i != from+1 || j == i || j >= len(d.toks) || d.toks[j].word != n.and || !n.capital(d, j+1) {
		return i
	}
	to := n.extentPlain(d, j+1)
	if !n.complete.has(d.toks[to-1].word) || !n.places.has(d.toks[from].word) && !(d.toks[from].is(opens)) {
		return i
	}
	for k := j + 2; k < to-1; k++ {
		if n.plural(d, k) {
			return to
		}
	}
	return i
}

// practiceBehind reports whether it is told behind a comma at token i that partners are one: ", a law firm".
func (n *namer) practiceBehind(d *document, i int) bool {
	if !d.follows(i+3, i) || d.toks[i].word != n.comma || d.toks[i+1].word != n.article && d.toks[i+1].word != n.an {
		return false
	}
	switch d.at(i + 2) {
	case "solicitors", "law", "legal", "accountants", "accountancy", "architects":
		return true
	}
	return false
}
