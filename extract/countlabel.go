package extract

// longestLabel is how many digits a number may have that names one of several: "Channel 4", "Flight 370".
const longestLabel = 4

// labels reports whether the number at token i only names something, and counts nothing: "COVID-19 patients", "under-25 drivers",
// "Year 11 pupils", "BBC Two viewers", "999 callers".
func (c *counter) labels(d *document, i int) bool {
	t := &d.toks[i]
	if i == 0 || d.toks[i-1].sentence != t.sentence {
		return d.emergency(i)
	}
	before := &d.toks[i-1]
	if t.kind == word { // "of Three customers"
		return i > d.bodyAt && t.is(upperFirst) && !t.is(opens) && before.kind == word
	}
	if t.end-t.start > longestLabel {
		return false
	}
	switch {
	case before.kind == word && d.numbersName(i):
		return true // "Ash 365 data"
	case before.kind == word:
		return d.emergency(i) || before.is(upperFirst) && c.labelled.has(before.word) && !t.is(glued) && !d.endsName(i-1) && (i < 2 || !c.ordering.has(d.toks[i-2].word))
	case t.is(glued) && d.at(i-1) == "-":
		return i > 1 && before.is(glued) && d.toks[i-2].kind == word && !c.numerals.states(d.toks[i-2])
	}
	return d.emergency(i)
}

// numbersName reports whether the number at token i stands behind the same word with a capital twice or more, so that both name something:
// "It uses Ash 365. The data of Ash 365".
func (d *document) numbersName(i int) bool {
	const most = 400 // capitals looked at, a bound for hostile texts
	before := &d.toks[i-1]
	if d.toks[i].kind != number || !before.is(upperFirst) || before.is(opens) || i-1 < d.bodyAt {
		return false
	}
	for _, at := range d.capitals[:min(len(d.capitals), most)] {
		k := int(at)
		if k != i-1 && k+1 < len(d.toks) && d.toks[k+1].kind == number && d.at(k) == d.at(i-1) && d.at(k+1) == d.at(i) {
			return true
		}
	}
	return false
}

// endsName reports whether the word for one of several at token i, behind another with a capital, rather ends a name, so that
// a number behind it counts: "at Ash Ward 12 patients", but "BBC Radio 4 listeners".
func (d *document) endsName(i int) bool {
	if i-1 < d.bodyAt {
		return false
	}
	switch before := &d.toks[i-1]; d.at(i) {
	case "Channel", "Radio", "Flight":
		return false
	default:
		return before.kind == word && before.is(upperFirst) && !before.is(opens) && before.sentence == d.toks[i].sentence
	}
}

// emergency reports whether token i is the number that those who call for help dial, before those: "999 callers".
func (d *document) emergency(i int) bool {
	if s := d.at(i); s != "999" && s != "911" || !d.follows(i+1, i) {
		return false
	}
	switch d.at(i + 1) {
	case "call", "calls", "caller", "callers":
		return true
	}
	return false
}

// compound reports whether a hyphen joins a word to the number that ends before token end, so that both describe something:
// "five-star guests", "12-member panel".
func (c *counter) compound(d *document, end int) bool {
	at := d.pastHyphen(end)
	return at > end && d.toks[at].kind == word && !c.strong.has(d.toks[at].word) && !c.numerals.states(d.toks[at])
}
