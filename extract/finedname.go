package extract

// finedWhole adds the names that stand between "fined" and a sum, or behind a fine of one "on", before what it is for, and of which the
// rules would take a part only: "fined Ash Partner Birchley £5,000", "a £5,000 fine on Ash Partner Birchley for". Whoever is fined is all
// that stands there.
func (n *namer) finedWhole(d *document, v *vouched) {
	const most, longest = 50, 7 // a bound for hostile texts
	for _, at := range d.capitals {
		i := int(at)
		if len(v.written) == most {
			return
		}
		if d.toks[i].is(opens) {
			if end := n.finedSubject(d, i); end > 0 {
				n.vouch(d, v, i, end)
				continue
			}
		}
		if i <= d.bodyAt || d.toks[i-1].sentence != d.toks[i].sentence || d.starts[i] != 0 || !d.toks[i-1].of(n.finedTrait) && !n.finedOn(d, i-1) {
			continue
		}
		end := i + 1
		for end < len(d.toks) && end-i <= longest && d.starts[end] == 0 && n.goesOn(d, i, end) {
			end++
		}
		if end-i < 2 || !d.follows(end, i) || !n.endsFined(d, i, end) {
			continue
		}
		n.vouch(d, v, i, end)
	}
}

// vouch adds the name [i, end), unless the rules take it whole anyhow.
func (n *namer) vouch(d *document, v *vouched, i, end int) {
	if x, ok := n.at(d, i); ok && x.to == end {
		return
	}
	v.add(d, i, end)
}

// finedSubject returns the token after the name that opens a sentence at token i, has "for", "of" or the like inside, and of which is told
// that it was fined, as of one: "Homes for Birchley has been fined". It is 0 if there is none; "Owner of Acme was fined" tells of the owner.
func (n *namer) finedSubject(d *document, i int) int {
	const longest = 6
	t := &d.toks[i]
	if i+2 >= len(d.toks) || !n.innerWords.has(d.toks[i+1].word) || n.prepositions.has(t.word) {
		return 0
	}
	several := ware(d.at(i)) // of whom "has" would not be said
	if !several && (d.toks[i+1].word != n.fOr || n.roles.has(t.word) || n.trades.has(t.word) || n.staff.has(t.word)) {
		return 0
	}
	end := i + 2
	for end < len(d.toks) && end-i < longest && d.follows(end, i) && d.starts[end] == 0 && (n.innerWords.has(d.toks[end].word) || n.capital(d, end)) {
		end++
	}
	if !n.capital(d, end-1) || !d.follows(end+1, i) {
		return 0
	}
	switch d.at(end) {
	case "has":
		end++
		if !d.follows(end+1, i) || d.at(end) != "been" {
			return 0
		}
		if d.toks[end+1].of(n.finedTrait) {
			return end - 1
		}
	case "was", "is":
		if d.toks[end+1].of(n.finedTrait) {
			return end
		}
	}
	return 0
}

// finedOn reports whether "on" stands at token i close behind a sum: "a £5,000 fine on", "a fine of £5,000 on".
func (n *namer) finedOn(d *document, i int) bool {
	const most = 3 // words between
	if d.toks[i].word != n.on {
		return false
	}
	for j := i - 1; d.follows(j, i) && j >= i-1-most; j-- {
		if a, ok := d.endingAt(j); ok {
			return a.kind == moneyAtom
		}
	}
	return false
}

// endsFined reports whether the name of somebody fined that starts at token i ends before token end: a sum stands there behind "fined", or
// what a fine "on" somebody is for.
func (n *namer) endsFined(d *document, i, end int) bool {
	if d.toks[i-1].word == n.on {
		return n.finedFor.has(d.toks[end].word)
	}
	a, ok := d.startingAt(end)
	return ok && a.kind == moneyAtom
}

// goesOn reports whether token i can be a word of the name of somebody fined that starts at token from: one with a capital that starts no
// name of a person, a small word that no table knows, "&", a number, or a full stop behind a short word, "Dr.".
func (n *namer) goesOn(d *document, from, i int) bool {
	t := &d.toks[i]
	switch {
	case t.sentence != d.toks[from].sentence:
		return false
	case t.kind == sign:
		return t.word == n.amp || t.word == n.stop && d.toks[i-1].end-d.toks[i-1].start <= 3
	case t.kind == number:
		return true
	case t.is(upperFirst):
		return !n.given.has(t.word) && !n.mister.has(t.word)
	}
	return t.word == 0
}
