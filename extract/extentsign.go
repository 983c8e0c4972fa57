package extract

// stepSign returns where the name [from, end) goes on to behind the sign at token end, or end.
func (n *namer) stepSign(d *document, from, end int) int {
	switch d.toks[end].word {
	case n.amp:
		return n.stepAmp(d, from, end)
	case n.hyphen:
		return n.stepHyphen(d, end)
	case n.stop:
		return n.stepStop(d, end)
	case n.comma:
		return n.stepComma(d, from, end)
	case n.open:
		return n.bracketed(d, end) // "Guaranty Trust Bank (UK) Limited"
	}
	switch {
	case d.isPossessive(end):
		return n.stepOwner(d, from, end)
	case n.ofMany(d, end):
		return end + 2 // "Doctors' Services"
	}
	return n.ownedByTwo(d, end)
}

// stepOwner does the work of stepSign at an apostrophe with an s.
func (n *namer) stepOwner(d *document, from, end int) int {
	last, owned := &d.toks[end-1], end+2
	switch {
	case end == from+1 && n.capital(d, owned) && !n.roles.has(d.toks[owned].word) && d.owns(from):
		return owned + 1 // "Anna's Almanac"
	case d.selfOwned[d.at(end-1)]:
		return owned // "Harriet's"
	case owned >= len(d.toks):
		return end
	case n.postsOffice(d, end):
		return owned + 1 // "Public Prosecutor's Office"
	case n.clubs.has(d.toks[owned].word) && n.capital(d, owned) && !n.places.has(last.word) && !n.isNation(last.word):
		return owned + 1 // "Alzheimer's Society"
	case n.lex.suffixes.has(d.toks[owned].word) && d.toks[owned].is(upperFirst):
		return owned + 1 // "Acme's Ltd"
	case n.places.has(last.word) && n.townHall(d, owned):
		return owned + 2 // "Leeds's Town Hall"
	case d.toks[owned].word == n.open && n.bracketed(d, owned) > owned:
		return n.bracketed(d, owned) // "Acme's (UK) Ltd"
	case end == from+2 && n.crownsOwn(d, from):
		return owned + 1 // "Her Majesty's Revenue"
	case (n.owners.has(last.word) || end-from > 1 && n.sainted(d, end-2)) && n.capital(d, owned):
		return owned + 1 // "Young Men's Christian Association"
	}
	return end
}

// stepAmp does the work of stepSign at "&".
func (n *namer) stepAmp(d *document, from, end int) int {
	next := end + 1
	switch {
	case next < len(d.toks) && (d.toks[end].is(glued) && d.toks[next].is(glued) || end == from+1 && n.numberNames.joined(d, from)):
		return next + 1 // "1&1", "R&D"
	case n.capital(d, next) && (!n.notNames.has(d.toks[next].word) || n.lex.suffixes.has(d.toks[next].word) || n.consuming(d, next) || n.tells(d, next+1) || n.traded(d, next)):
		return next + 1
	}
	return n.connect(d, from, end)
}

// stepHyphen does the work of stepSign at a hyphen.
func (n *namer) stepHyphen(d *document, end int) int {
	last, next := &d.toks[end-1], end+1
	if !d.toks[end].is(glued) || next >= len(d.toks) {
		return end
	}
	switch {
	case d.toks[next].is(glued) && (d.toks[next].is(upperFirst) || n.particles.has(d.toks[next].word) || n.bodyWords.has(d.toks[next].word) && n.bodyWords.has(last.word)):
		return next + 1
	case end+2 < len(d.toks) && d.toks[next].is(glued) && n.cooperative.has(d.toks[next].word) && last.is(upperFirst) && n.lex.suffixes.has(last.word):
		return next + 1 // "Co-operative Bank"
	case end+3 < len(d.toks) && n.inlets.has(d.toks[next].word) && d.toks[end+2].word == n.hyphen && n.capital(d, end+3):
		return end + 4 // "Stoke-on-Trent"
	case n.andAbroad(d, next) && n.capital(d, end+2):
		return end + 3 // "Miljø- og Ashledelse AS"
	}
	return end
}

// andAbroad reports whether the word at token i, a blank behind a hyphen, is "and" in a language that leaves out there what two words have
// in common.
func (n *namer) andAbroad(d *document, i int) bool {
	if d.toks[i].is(glued) {
		return false
	}
	switch d.at(i) {
	case "und", "og", "och", "en", "ja":
		return true
	}
	return false
}

// stepStop does the work of stepSign at a full stop.
func (n *namer) stepStop(d *document, end int) int {
	last, next := &d.toks[end-1], end+1
	if !d.toks[end].is(glued) {
		return end
	}
	switch {
	case n.saints.has(last.word) && n.capital(d, next):
		return next + 1 // "St. Joseph"
	case end+2 < len(d.toks) && d.toks[next].is(glued) && n.capital(d, next) && n.lex.suffixes.has(d.toks[end+2].word):
		return next + 1 // "Acme.Me Ltd"
	case initials(d.at(end-1)) && n.capital(d, next) && (!n.lex.common.has(d.toks[next].word) || n.ofHeads.has(d.toks[next].word) || n.lex.suffixes.has(d.toks[n.extentPlain(d, next)-1].word)):
		return next // "R.R. Acme"
	case n.lex.suffixes.has(last.word), last.end-last.start == 1 && n.capital(d, next) && !n.lex.common.has(d.toks[next].word) && !(end > 1 && d.toks[end-2].word == n.amp):
		return next
	}
	return end
}

// stepComma does the work of stepSign at a comma.
func (n *namer) stepComma(d *document, from, end int) int {
	next := end + 1
	switch {
	case n.threefold(d, from, end):
		return end + 4 // "Ashby, Birchley and Elm Valleys NHS Trust"
	case n.collegiate(d, end):
		return end + 4 // "Birkbeck, University of London"
	case next < len(d.toks) && n.commaSuffixes.has(d.toks[next].word) && d.toks[next].is(upperFirst) && !(n.prefixForms.has(d.toks[next].word) && n.capital(d, next+1)):
		return next + 1
	}
	return end
}

// traded reports whether a word that is mostly no name stands at token i before one for a trade: "Ash & District Water".
func (n *namer) traded(d *document, i int) bool {
	to := n.extentPlain(d, i)
	w := d.toks[to-1].word
	return to > i+1 && to <= i+4 && (n.bodies.has(w) || n.heads.has(w) || n.lines.has(w) || n.fields.has(w))
}
