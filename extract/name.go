package extract

// A name is one place that names a party, a person, a product or a place.
type name struct {
	from, to int
	entity   int  // of the document's entities; -1 until they are gathered
	suffix   bool // ends in "Ltd", "plc" and the like
	body     bool // ends in a word such as "Council", "Trust", "Police"
	modifier bool // only describes another party: "NHS software supplier"
	person   bool // follows "Mr", or is a given name and a surname
	place    bool // a country, region or city and nothing more
	former   bool // what the party was called before
	doubtful bool // one common word, capitalised because a sentence starts with it
}

// find records every name of the body, and those of the title where its capitals tell
// anything.
func (n *namer) find(d *document) {
	i, told, listed := 0, &d.hints, d.desk.beginnings.names
	if told.cased {
		i = d.bodyAt
	}
	common, small, named := told.common, told.small, told.named
	for i < len(d.toks) {
		if i, listed = n.opener(d, i, listed); i == len(d.toks) {
			break
		}
		if end := n.inList(d, i); end > i {
			i = end
			continue
		}
		if s, ok := n.heading(d, i); ok {
			d.headings = append(d.headings, s)
			i = s.to
			continue
		}
		if a, ok := d.startingAt(i); ok {
			i = a.to
			continue
		}
		if w := d.toks[i].word; small.has(w) && n.standsForOne(d, i) || len(named) > 0 && named[d.at(i)] {
			x := name{from: i, to: i + 1, entity: -1}
			if n.endsForm(d, i+1) && !small.has(w) {
				x.to, x.suffix = i+2, true // "birch Corp"
			} else if i+1 < len(d.toks) && d.toks[i+1].word == n.open {
				x.to = max(x.to, n.bracketed(d, i+1)) // "Three (Ash) Ltd"
			}
			d.add(nameAtom, i, x.to, len(d.names))
			d.names = append(d.names, x)
			i = x.to
			continue
		}
		x, ok := n.at(d, i)
		if end := told.vouched.at(d, i); end > i && (!ok || x.to <= end) {
			x, ok = name{from: i, to: end, entity: -1}, true
			n.describe(d, &x)
		}
		if !ok || x.to-x.from == 1 && common[d.at(x.from)] {
			i = max(i+1, x.to)
			continue
		}
		d.add(nameAtom, n.withHonorific(d, x), x.to, len(d.names))
		d.names = append(d.names, x)
		i = x.to
	}
}

// opener returns the next token from i on, or the number of all, that a name may start with, or
// that starts an atom, and what is left of the tokens that are listed as such.
func (n *namer) opener(d *document, i int, listed []int32) (int, []int32) {
	for len(listed) > 0 && int(listed[0]) < i {
		listed = listed[1:]
	}
	starts, named := d.starts, d.hints.named
	if len(listed) > 0 {
		starts = starts[:listed[0]]
	}
	for ; i < len(starts); i++ {
		if starts[i] != 0 || len(named) > 0 && named[d.at(i)] {
			break
		}
	}
	return i, listed
}

// withHonorific returns where a name starts together with the "Mr" before it, so that a
// pattern sees one name and not a word beside it.
func (n *namer) withHonorific(d *document, x name) int {
	if b := x.from - 1; b >= 0 && x.person && d.starts[b] == 0 && d.toks[b].sentence == d.toks[x.from].sentence && n.mister.has(d.toks[b].word) {
		return b
	}
	return x.from
}

// starts reports whether a name can start at token i.
func (n *namer) begins(d *document, i int) bool {
	t := &d.toks[i]
	if t.kind != word {
		return t.kind == number && (n.numberNames.joined(d, i) || n.numbered(d, i) || n.numberFirst(d, i)) // "1&1", "7-Eleven"
	}
	if t.of(n.municipalTrait) && i+1 < len(d.toks) && d.toks[i+1].word == n.of && n.capital(d, i+2) {
		return true // "municipality of Bergen"
	}
	if t.is(uncapitalised) || t.is(glued) && i > 0 && (d.isPossessive(i-1) || n.lettered(d, i)) || !t.is(upperFirst) && !mixed(d.at(i)) && !n.isDomain(d.at(i)) || acronyms(d.at(i)) || runsOn(d.at(i)) || n.formerly(d, i) {
		return false
	}
	if n.days.has(t.word) || n.months.has(t.word) && !t.is(opens) && !n.monthGiven(d, i) {
		return (t.is(opens) || n.days.has(t.word) && n.noDate.has(d.toks[i-1].word)) && n.capital(d, i+1) && n.lex.suffixes.has(d.toks[n.extentPlain(d, i+1)-1].word) // "Saturday Shoes Ltd"
	}
	return true
}

// at reads the name that starts at token i. Where none does, x.to says how far to skip.
func (n *namer) at(d *document, i int) (x name, ok bool) {
	if !n.begins(d, i) {
		return x, false
	}
	b := i
	if d.toks[i].word == n.the && n.capital(d, i+1) {
		b++
	}
	if end, ok := n.registry.body(d, b); ok && n.extent(d, b) <= end && !n.courts.has(d.toks[end-1].word) {
		return name{from: b, to: end, entity: -1, body: true}, true
	}
	if n.afterHeadline(d, i) {
		return name{to: n.extentPlain(d, i+1)}, false
	}
	from := i
	for from < len(d.toks) && n.dropsFirst(d, from) {
		from++
		if from >= len(d.toks) || d.starts[from] != 0 || !n.begins(d, from) || d.toks[from].sentence != d.toks[i].sentence {
			return name{to: from}, false
		}
	}
	to := n.unlanded(d, from, untickered(d, from, n.extent(d, from)))
	x = name{from: from, to: to, entity: -1}
	if to < len(d.toks) && d.toks[to].word == n.hyphen && d.toks[to].is(glued) && to+1 < len(d.toks) && d.toks[to+1].is(glued) && d.toks[to+1].kind == word {
		return name{to: to + 2}, false // "Birmingham-based"
	}
	n.describe(d, &x)
	if from > i && n.honorifics.has(d.toks[from-1].word) && (x.suffix || n.lex.suffixes.has(d.toks[to-1].word)) {
		x.from, x.person = from-1, false // "Dr Telemarketing Ltd" is no doctor
	}
	if to-from > 1 && !x.suffix && !x.body {
		x.from = n.doctor(d, from)
	}
	if !n.keeps(d, x) || n.ticker(d, x) || n.label(d, x.from, x.to) {
		return name{to: to}, false
	}
	return x, true
}

// dropsBeyond does the work of dropsFirst where no glance tells.
func (n *namer) dropsBeyond(d *document, i int) bool {
	t := d.toks[i]
	if t.is(upperFirst) && n.initialled(d, i+1) {
		return false // "A&S"
	}
	if n.honorifics.has(t.word) && !n.missold(d, i) && !(n.mister.has(t.word) && n.formed(d, i+1)) || n.toldOf(d, i) || n.roles.has(t.word) && n.capital(d, i+1) && !n.adjective(d, i) || t.word == n.the || t.word == n.article && !n.initialOf(d, i) || t.word == n.an {
		return true
	}
	if n.places.has(t.word) && n.capital(d, i+1) && n.given.has(d.toks[i+1].word) && !n.places.has(d.toks[i+1].word) && n.extentPlain(d, i) == i+3 && d.toks[i+2].word == 0 {
		return true // "Cheshire Ian Ash"
	}
	if n.wordGiven(d, i) {
		return false // "Will Ash, chairman"
	}
	if n.adverb(d, i) || n.inRe(d, i) || n.tradeLetters(d, i) || n.throng(d, i) || n.slug(d, i) || t.is(allUpper) && d.at(i) == "AG" && n.capital(d, i+1) && !n.lex.suffixes.has(d.toks[n.extentPlain(d, i+1)-1].word) {
		return true
	}
	if n.crownsOwn(d, i) || n.inseparable(d, i) || d.isPossessive(i+1) && n.opensName(d, i) || n.letterFirst(d, i) || n.foreigner(d, i) || t.word == n.article || i+2 < len(d.toks) && n.ladies(d, i, i+2) {
		return false
	}
	if n.agent(d, i) || n.opensWithin(d, i) {
		return true
	}
	if n.possessives.has(t.word) && n.capital(d, i+1) && n.lex.suffixes.has(d.toks[n.extent(d, i+1)-1].word) {
		return false // "My Acme World Ltd"
	}
	if d.isPossessive(i+1) && n.capital(d, i+3) && (n.clubs.has(d.toks[i+3].word) || n.owners.has(t.word) && n.heads.has(d.toks[n.extentPlain(d, i+3)-1].word)) {
		return false // "Children's Hospital"
	}
	if _, end, ok := n.registry.nations.at(d.toks, i); ok && end > i+1 {
		return false // "New Zealand"
	}
	if _, end, ok := n.registry.states.at(d.toks, i); ok && end > i+1 {
		return false // "New Mexico"
	}
	if i+1 < len(d.toks) && d.toks[i+1].word == n.amp && n.capital(d, i+2) {
		return false // "Women & Infants Hospital"
	}
	if n.days.has(t.word) || !n.lex.common.has(t.word) || t.is(allUpper) && t.end-t.start <= 4 && (!t.is(opens) || n.acronymFirst(d, i)) {
		return false
	}
	if t.is(opens) || i > 0 && d.toks[i-1].kind == sign && d.toks[i-1].word != n.comma && d.at(i-1) != ";" && (!t.is(glued) || d.toks[i-1].is(opens)) && !n.quotedBefore(d, i) {
		// "British Airways", "Bank of England": the next word decides.
		next := i + 1
		if next < len(d.toks) && d.toks[next].is(upperFirst) && d.toks[next].kind == word && (n.leads(t.word) || n.opensName(d, i)) {
			return false
		}
		return !(next < len(d.toks) && (d.toks[next].word == n.of && n.ofHeads.has(t.word) || d.toks[next].word == n.fOr && n.forHeads.has(t.word) && n.capital(d, next+1)))
	}
	return false
}

// initialled reports whether "&" stands at token i without a space before it.
func (n *namer) initialled(d *document, i int) bool {
	return i < len(d.toks) && d.toks[i].word == n.amp && d.toks[i].is(glued)
}

// describe fills in what the words of a name tell.
func (n *namer) describe(d *document, x *name) {
	last := x.to - 1
	if d.toks[last].word == n.stop {
		last--
	}
	_, _, formed := n.forms.before(d.toks, x.to)
	x.suffix = (n.lex.suffixes.has(d.toks[last].word) || formed) && x.to-x.from > 1 && !n.bodies.has(d.toks[last].word)
	x.body = x.to-x.from > 1 && (n.bodies.has(d.toks[last].word) || n.leaders.has(d.toks[x.from].word) || n.municipal.has(d.toks[x.from].word) || n.municipal.has(d.toks[last].word))
	words := 0
	placed := true
	for i := x.from; i < x.to; i++ {
		if d.toks[i].kind == word {
			words++
			if !n.places.has(d.toks[i].word) && !n.isNation(d.toks[i].word) && !(n.lands.has(d.toks[i].word) && x.to-x.from > 1) {
				placed = false
			}
		}
	}
	_, nationEnd, national := n.registry.nations.at(d.toks, x.from)
	governs := n.governs(d, x)
	x.body, x.place = x.body || governs, !governs && (placed || national && nationEnd == x.to || n.town(d, x))
	x.person = !x.suffix && !x.body && words <= 4 && (x.from > 0 && n.honorifics.has(d.toks[x.from-1].word) ||
		words >= 2 && n.given.has(d.toks[x.from].word) && !n.places.has(d.toks[x.to-1].word))
	x.person = x.person || !x.suffix && !x.body && words >= 2 && words <= 4 && n.aged(d, x.to)
	x.modifier = n.modifies(d, *x)
	x.doubtful = words == 1 && (n.lex.common.has(d.toks[x.from].word) || d.toks[x.from].is(opens) && !d.toks[x.from].is(allUpper))
}

// modifies reports whether the words after a name make it describe another: "supplier",
// "software supplier".
func (n *namer) modifies(d *document, x name) bool {
	for i := x.to; i < len(d.toks) && i < x.to+3; i++ {
		t := d.toks[i]
		if t.kind != word || t.is(upperFirst) && i >= d.bodyAt || t.sentence != d.toks[x.from].sentence {
			return false
		}
		if n.descriptors.has(t.word) {
			return true
		}
		if n.lex.common.has(t.word) {
			return false
		}
	}
	return false
}

// keeps reports whether a name is worth recording: no bare common words.
func (n *namer) keeps(d *document, x name) bool {
	if _, end, ok := n.never.at(d.toks, x.from); ok && end == x.to || n.noParty(d, x) {
		return false
	}
	if n.overseen(d, x) {
		return true
	}
	if x.to-x.from == 1 && x.person && x.from > 0 && n.mister.has(d.toks[x.from-1].word) {
		return true // "Ms Young"
	}
	if x.to-x.from == 1 && (n.neverAlone.has(d.toks[x.from].word) || n.loud(d, x.from)) {
		return false
	}
	if x.to-x.from == 2 && n.small.has(d.toks[x.from].word) && !d.toks[x.from].is(opens) && d.toks[x.from+1].is(allUpper) && n.isNation(d.toks[x.from+1].word) {
		return true // "Three UK"
	}
	if x.to-x.from >= 3 && (n.post(d, x.from, x.from+1) || n.post(d, x.from, x.from+2)) {
		return true // "Minister of Finance"
	}
	if x.to-x.from >= 3 && n.ministries.has(d.toks[x.from].word) && d.toks[x.from+1].word == n.of {
		return true // "Ministry of Justice"
	}
	for i := x.from; i < x.to; i++ {
		if n.courts.has(d.toks[i].word) && !x.suffix && !(x.body && i > x.from && (n.shared.has(d.toks[x.to-1].word) || d.at(x.to-1) == "Service")) && !(i > x.from && d.at(i) == "Chambers" && x.to-x.from <= 3 && !n.courts.has(d.toks[x.from].word)) {
			return false
		}
	}
	for i := x.from; i < x.to; i++ {
		w := d.toks[i].word
		if d.toks[i].kind == number && x.to-x.from > 2 || x.body && i > x.from && n.bodies.has(w) && n.complete.has(w) || d.toks[i].kind == word && !n.lex.common.has(w) && !n.notNames.has(w) && !n.connectors.has(w) && !n.roles.has(w) {
			return true
		}
	}
	return false
}
