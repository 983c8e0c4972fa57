package extract

// stepWithin returns where a name goes on behind a colon or a legal form at token end, or end:
// "ABC:Law", "Acme AG London branch".
func (n *namer) stepWithin(d *document, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case d.at(end) == ":" && t.is(glued) && last.is(allUpper) && end+1 < len(d.toks) && d.toks[end+1].is(glued) && d.toks[end+1].is(upperFirst) && !d.toks[end+1].is(allUpper):
		return end + 2
	case n.lex.suffixes.has(last.word) && !n.bodies.has(last.word):
		return n.branch(d, end)
	}
	return end
}

// branch returns the token after "London branch" or "(London Branch)" at token i, or i.
func (n *namer) branch(d *document, i int) int {
	j := i
	if d.toks[j].word == n.open {
		j++
	}
	if j+1 >= len(d.toks) || !d.toks[j].is(upperFirst) || d.toks[j+1].word != n.branchWord || d.toks[j+1].sentence != d.toks[i].sentence || !n.places.has(d.toks[j].word) && !n.isNation(d.toks[j].word) {
		return i
	}
	if j == i {
		return j + 2
	}
	if j+2 < len(d.toks) && d.at(j+2) == ")" {
		return j + 3
	}
	return i
}

// endsBody reports whether token i is a capital word that ends the name of a body: "Trust"
// in "Acme Youth Justice Trust".
func (n *namer) endsBody(d *document, i int) bool {
	return n.capital(d, i) && (n.complete.has(d.toks[i].word) || n.lex.suffixes.has(d.toks[i].word))
}
