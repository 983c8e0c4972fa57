package extract

// glances are the traits of the words at which it must be asked in full whether a name goes on, or starts there: at all
// others their letters and what stands beside them tell.
type glances struct {
	ending   trait // of words in small letters that may belong to a name: "plc", "council"
	linking  trait // of words that may lead to more of it: "of", "and", "van"
	breaking trait // of words with a capital at which it may end: "Settles", "Monday", "Chairman", "In"
	joining  trait // of the signs that may stand in a name: "&", "("
	closing  trait // of words behind which it may end at a capital, or not end at a stop: "Ltd", "Council", "Dept"
	leading  trait // of words that may be no part of the name they open: "Mr", "Chairman", "Leeds"
	opening  trait // of words that are none so where they open a sentence or stand behind a sign: "However", "Landlord"
	dropped  trait // of those that open no name before a small word: "However", but not "New", "Our"
}

// newGlances gives the words of a namer these traits.
func newGlances(n *namer) glances {
	lex := n.lex
	ending := wordSetOf(lex.intern("party"), lex.intern("foundation"), lex.intern("per"))
	var signs wordSet
	for _, s := range []string{".", ",", "'", "’", "(", "&", "-", "+", "!", "*", "/", ":"} {
		signs.add(lex.intern(s))
	}
	linking := wordSetOf(n.article, n.of, n.fOr, n.and, n.on, n.with, n.to, n.atWord)
	return glances{
		ending:   lex.trait(ending, n.lex.suffixes, n.municipal, n.civic, n.complete, n.ordinals, n.bodyWords),
		linking:  lex.trait(linking, n.connectors, n.particles),
		breaking: lex.trait(n.auxiliaries, n.headlines, n.didNot, n.days, n.roles, n.prepositions, wordSetOf(lex.intern("data"))),
		joining:  lex.trait(signs),
		closing:  lex.trait(wordSetOf(n.university, lex.intern("college")), n.lex.suffixes, n.prefixForms, n.degrees, n.departments, n.complete, n.courts),
		leading:  lex.trait(wordSetOf(n.the, n.article, n.an, lex.intern("re")), n.honorifics, n.rebukes, n.roles, n.places),
		opening:  lex.trait(n.lex.common, n.prepositions, n.givenWords, n.throngs, n.agents),
		dropped:  lex.trait(n.droppedWords()),
	}
}

// droppedWords returns the common words with which no name of several words starts that has a small word behind them.
func (n *namer) droppedWords() (out wordSet) {
	for w := range n.lex.common.all() {
		if !n.days.has(w) && !n.possessives.has(w) && n.registry.nations.first.of(w) == nil && n.registry.states.first.of(w) == nil {
			out.add(w)
		}
	}
	return out
}

// endsPlainly reports whether nothing carries a name on at token end, as mostly: a small word that neither belongs to
// names nor leads to a capital, or a sign before which it ends.
func (n *namer) endsPlainly(d *document, end int) bool {
	t, see := &d.toks[end], &n.glances
	if t.is(uncapitalised) {
		return !t.of(see.ending|n.forms.opener) && !d.lifted(end+1) && !(t.of(see.linking) && d.lifted(end+2))
	}
	return t.kind == sign && end+2 < len(d.toks) && n.endsAtSign(d, end)
}

// endsAtSign reports whether the sign at token end stands in no name: a comma before no capital, a stop that ends the
// sentence, the possessive of what has none, or a sign that names never have.
func (n *namer) endsAtSign(d *document, end int) bool {
	t, next, see := &d.toks[end], &d.toks[end+1], &n.glances
	switch {
	case t.word == n.comma:
		return !d.lifted(end+1) && next.word != n.the && !next.of(n.forms.opener)
	case d.toks[end-1].of(see.closing) || d.toks[end-1].word == n.stop:
		return false
	case t.word == n.stop:
		return next.kind == word && next.shape&(opens|glued) == opens
	case d.isPossessive(end):
		return d.toks[end+2].is(uncapitalised) && len(d.selfOwned) == 0
	}
	return !t.of(see.joining)
}

// goesPlainly reports whether the name that starts at token from goes on with the word at token end, as mostly: one with
// a capital, behind another word, where neither is such as names end at.
func (n *namer) goesPlainly(d *document, from, end int) bool {
	t, last, see := &d.toks[end], &d.toks[end-1], &n.glances
	if t.kind != word || t.shape&(upperFirst|glued) != upperFirst || t.of(see.linking|see.breaking|n.forms.opener) || last.kind != word || last.of(see.closing) {
		return false
	}
	return !startsWithDigit(d.at(end)) && !n.holder(d, from, end)
}

// dropsFirst reports whether token i opens a sentence with a common word, or is an
// article or a title that is no part of the name.
func (n *namer) dropsFirst(d *document, i int) bool {
	t, asked := &d.toks[i], n.glances.leading
	if t.is(opens) || i == 0 || d.toks[i-1].kind != word {
		asked |= n.glances.opening
	}
	switch {
	case !t.of(asked) && (!t.is(allUpper) || i > 0 && !n.capital(d, i+1)):
		return n.adverb(d, i) && !n.initialled(d, i+1)
	case t.word == n.the:
		return !n.initialled(d, i+1)
	case t.is(opens) && !t.is(allUpper) && t.of(n.glances.dropped) && n.goesOnSmall(d, i+1):
		return true
	}
	return n.dropsBeyond(d, i)
}

// goesOnSmall reports whether a sentence goes on at token i with a comma or a small word that leads to no more of a name.
func (n *namer) goesOnSmall(d *document, i int) bool {
	if i >= len(d.toks) {
		return false
	}
	t := &d.toks[i]
	return t.word == n.comma || t.is(uncapitalised) && t.word != n.of && t.word != n.fOr && t.word != n.and
}

// lifted reports whether token i is a word that has not only small letters.
func (d *document) lifted(i int) bool {
	return i < len(d.toks) && d.toks[i].kind == word && !d.toks[i].is(uncapitalised)
}
