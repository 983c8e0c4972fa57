package extract

// stepWithin returns where a name goes on behind a colon or a legal form at token end, or end:
// "ABC:Law", "Acme AG London branch", "Acme AG, London Branch".
func (n *namer) stepWithin(d *document, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case d.at(end) == ":" && t.is(glued) && last.is(allUpper) && end+1 < len(d.toks) && d.toks[end+1].is(glued) && d.toks[end+1].is(upperFirst) && !d.toks[end+1].is(allUpper):
		return end + 2
	case n.lex.suffixes.has(last.word) && !n.bodies.has(last.word), last.word == n.stop && end > 1 && n.lex.suffixes.has(d.toks[end-2].word):
		return n.branch(d, end)
	case t.word == n.comma && end+2 < len(d.toks) && d.toks[end+2].is(upperFirst) && !last.is(uncapitalised) && !n.places.has(last.word):
		return n.branch(d, end) // "Acme Bank, London Branch"
	}
	return end
}

// branch returns the token after "London branch" or "(London Branch)" at token i, or i.
func (n *namer) branch(d *document, i int) int {
	j := i
	if n.places.has(d.toks[j].word) && n.capital(d, j) && j+2 < len(d.toks) && n.parts(d, j+1) {
		j++ // "Acme AG Bergen – London Branch"
	}
	if d.toks[j].word == n.open || d.toks[j].word == n.comma || d.toks[j].kind == sign && n.parts(d, j) {
		j++
	}
	if j+1 >= len(d.toks) || !d.toks[j].is(upperFirst) || d.toks[j+1].word != n.branchWord || d.toks[j+1].sentence != d.toks[i].sentence || !n.places.has(d.toks[j].word) && !n.isNation(d.toks[j].word) {
		return i
	}
	if j == i || d.toks[i].word != n.open && d.toks[j+1].is(upperFirst) {
		return j + 2
	}
	if j+2 < len(d.toks) && d.at(j+2) == ")" {
		return j + 3
	}
	return i
}

// townHall reports whether "City Hall", "Town Hall" or "City Council" stands at token i.
func (n *namer) townHall(d *document, i int) bool {
	return n.capital(d, i) && n.capital(d, i+1) && n.tiers.has(d.toks[i].word) && (d.at(i+1) == "Hall" || d.at(i+1) == "Council")
}

// endsBody reports whether token i is a capital word that ends the name of a body: "Trust"
// in "Acme Youth Justice Trust".
func (n *namer) endsBody(d *document, i int) bool {
	return n.capital(d, i) && (n.complete.has(d.toks[i].word) || n.lex.suffixes.has(d.toks[i].word))
}

// bracketed returns the token after the legal suffix that follows up to five words in
// brackets at token i, which stand inside a name, or after brackets with a country in them, or i.
func (n *namer) bracketed(d *document, i int) int {
	j := i + 1
	for j < len(d.toks) && j < i+6 && (d.toks[j].kind == word && d.toks[j].is(upperFirst) || n.connectors.has(d.toks[j].word)) {
		j++
		if d.toks[j-1].is(allUpper) && j+1 < len(d.toks) && d.toks[j].word == n.stop && d.at(j+1) == ")" {
			j++ // "U.K."
		}
	}
	if j == i+2 && d.at(j-1) == "Holdings" && j < len(d.toks) && d.at(j) == ")" {
		return j + 1 // "Ash (Holdings)"
	}
	if j == i+1 || j+1 >= len(d.toks) || d.at(j) != ")" || d.toks[j+1].sentence != d.toks[i].sentence {
		return i
	}
	if _, to, ok := n.registry.nations.at(d.toks, i+1); ok && to == j && !n.isNation(d.toks[i-1].word) && !n.places.has(d.toks[i-1].word) && !(j+1 < len(d.toks) && n.capital(d, j+1)) {
		return j + 1 // "Ash Bank (UK)"
	}
	if j == i+2 && n.ofTown(d, i) {
		return j + 1 // "Ash Tours (Leeds)"
	}
	if j == i+2 && n.regions.has(d.toks[i+1].word) && !n.places.has(d.toks[i-1].word) && !n.capital(d, j+1) {
		return j + 1 // "Ash Cruises (Asia)"
	}
	if end := n.extentPlain(d, j+1); end > j+2 && end <= j+4 && (n.complete.has(d.toks[end-1].word) || n.endsForm(d, end-1)) {
		return end // "Acme Healthcare (AH) NHS Trust", "Acme (Sleep) Retail Ltd"
	}
	if t := d.toks[j+1]; j == i+2 && d.toks[i+1].is(allUpper) && t.is(upperFirst) && n.complete.has(t.word) {
		return j + 2 // "Acme Health Care (AHC) Trust"
	}
	if t := d.toks[j+1]; !n.lex.suffixes.has(t.word) || !t.is(upperFirst) && n.lex.common.has(t.word) {
		return i
	}
	return j + 2
}

// ofTown reports whether the word in brackets from token i on is the town that the name before it has as its last part: no
// legal form stands before it, it is no short form, and a verb for one follows, or what only a party has.
func (n *namer) ofTown(d *document, i int) bool {
	t := &d.toks[i+1]
	if i < 2 || t.is(allUpper) || t.word != 0 && !n.places.has(t.word) || !d.toks[i-1].is(upperFirst) || !d.toks[i-2].is(upperFirst) || d.toks[i-2].sentence != t.sentence || n.lex.suffixes.has(d.toks[i-1].word) && n.closesName(d.toks[i-1].word) || n.given.has(d.toks[i-2].word) {
		return false
	}
	if d.apart(i+1, i, i+2) || !d.follows(i+3, i) {
		return false
	}
	next := &d.toks[i+3]
	return n.singularBehind(d, i+3) || d.isPossessive(i+3) || n.trades.has(next.word) && next.is(uncapitalised) || next.word == n.and && d.follows(i+4, i) && d.at(i+4) == "its"
}
