package extract

// phraseReach is how many tokens the noun phrase of a count may have.
const phraseReach = 9

// noun finds what is counted: the last unit word of the noun phrase after the number, so
// that "3m customer records" are records and "29 million Facebook accounts" accounts.
func (c *counter) noun(d *document, x *count) {
	for j := x.digitsEnd; j < len(d.toks) && j < x.digitsEnd+phraseReach; j++ {
		if end := c.pastAdjectives(d, x, j); end > j {
			j = end
		}
		if end := c.aged(d, j); end > 0 {
			x.unit, x.to = people, end
			return
		}
		if j == x.digitsEnd && c.times.has(d.toks[j].word) && c.rang(d, x) {
			x.unit, x.to = calls, j+1
			return
		}
		if j == x.digitsEnd && c.struck(d, j) {
			x.unit, x.to = people, j+1
			return
		}
		if !c.goesOn(d, x, j) {
			return
		}
		u := c.unitAt(d, j)
		if u == things || c.attributes(d, x, j) {
			continue
		}
		if u != messages || x.unit != texts && x.unit != emails { // "text messages" are texts
			x.unit = u
		}
		x.to = j + 1
		if j+1 >= len(d.toks) || d.toks[j+1].sentence != d.toks[j].sentence {
			return
		}
		if c.unitAt(d, j+1) == things { // the noun phrase ends here, or goes on with "and"
			if c.pairs.has(d.toks[j+1].word) && isMessage(x.unit) && isMessage(c.unitAt(d, j+2)) {
				x.unit = messages
			}
			return
		}
	}
}

// goesOn reports whether token j can be part of the noun phrase of a count.
func (c *counter) goesOn(d *document, x *count, j int) bool {
	t := d.toks[j]
	switch {
	case t.sentence != d.toks[x.from].sentence, c.numerals.states(t) && !c.measured(d, j+1) && !c.labels(d, j): // but "300 13-year-old users", "300 under-18 users"
		return false
	case c.blocks.has(t.word) && !d.hyphenated(j): // "pay-as-you-go customers"
		return t.word == c.affected && c.unitAt(d, j+1) == people // "742 affected individuals"
	case t.kind == sign && !c.joiners.has(t.word):
		return t.is(glued) && d.at(j) == "." && initials(d.at(j-1)) // "600,000 U.S. students"
	case t.word == c.of && c.pairs.has(d.toks[j-1].word):
		return false // "data of 65 bodies and of many clients"
	case t.word == c.the && j > x.digitsEnd+1:
		return c.partitives.has(d.toks[j-1].word) // but "65 of these the sender knew"
	case t.kind == sign && d.isPossessive(j):
		return d.at(x.digitsEnd) == "of" // "500,000 of the network's customers"
	}
	return true
}

// pastAdjectives returns the token of the noun that "past, present or prospective patients" leads to, of which the
// first word ends before the comma at token j, or j.
func (c *counter) pastAdjectives(d *document, x *count, j int) int {
	const longest = 5 // tokens behind the comma
	if j != x.digitsEnd+1 || d.at(j) != "," || d.toks[j-1].kind != word {
		return j
	}
	paired := false
	for k := j + 1; k < len(d.toks) && k <= j+longest && d.follows(k, j); k++ {
		switch {
		case c.pairs.has(d.toks[k].word):
			paired = true
		case paired && c.unitAt(d, k) == people:
			return k
		case d.toks[k].kind != word && d.at(k) != "," || d.toks[k].is(upperFirst) || c.blocks.has(d.toks[k].word) || c.unitAt(d, k) != things:
			return j
		}
	}
	return j
}

// attributes reports whether the noun at token j only says whose things are counted: "3,000
// customer numbers".
func (c *counter) attributes(d *document, x *count, j int) bool {
	return x.value > 1 && c.attributive.has(d.toks[j].word) && j+1 < len(d.toks) && d.toks[j+1].kind == word && c.goesOn(d, x, j+1)
}

// rang reports whether the words before a count "of times" are about calling: "it rang people
// 63,700 times".
func (c *counter) rang(d *document, x *count) bool {
	for i := x.from - 1; i >= 0 && i > x.from-ringReach && d.toks[i].sentence == d.toks[x.from].sentence; i-- {
		if c.ringing.has(d.toks[i].word) {
			return true
		}
	}
	return false
}

// ringReach is how many words may stand between calling and how many times.
const ringReach = 24

// struck reports whether token j is "affected" as one says it of people alone: "out of the
// 742 affected, most were told".
func (c *counter) struck(d *document, j int) bool {
	if d.toks[j].word != c.affected || j+1 >= len(d.toks) || d.toks[j+1].sentence != d.toks[j].sentence {
		return d.toks[j].word == c.affected
	}
	return c.closers.has(d.toks[j+1].word)
}

// aged returns the token after "under-13s" at token j, or 0.
func (c *counter) aged(d *document, j int) int {
	if !c.ages.has(d.toks[j].word) && d.at(j) != "over" {
		return 0
	}
	if j+1 < len(d.toks) && d.at(j+1) == "-" {
		j++
	}
	if j+2 >= len(d.toks) || d.toks[j+1].kind != number || !d.toks[j+2].is(glued) || d.at(j+2) != "s" {
		return 0
	}
	return j + 3
}

// unitAt returns what token j, of the words of units, counts.
func (c *counter) unitAt(d *document, j int) countUnit {
	if j >= len(d.toks) || d.toks[j].kind != word {
		return things
	}
	w := d.toks[j].word
	if int(w) < len(c.units) && c.units[w] != things {
		return c.units[w]
	}
	if c.persons.has(w, d.at(j)) {
		return people
	}
	return things
}

// isMessage reports whether a unit is one of those of a volume.
func isMessage(u countUnit) bool { return u == calls || u == texts || u == emails || u == messages }

// hyphenated reports whether token i is part of a word with hyphens: "pay-as-you-go".
func (t *text) hyphenated(i int) bool {
	joins := func(j int) bool {
		return j > 0 && j+1 < len(t.toks) && t.toks[j].is(glued) && t.toks[j+1].is(glued) && t.at(j) == "-"
	}
	return joins(i-1) || joins(i+1)
}
