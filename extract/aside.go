package extract

import "strings"

// stepAside returns where the name [from, end) goes on behind a possessive, a dash, a small word or a comma at token end by
// what stands there, or end: "Ash University's Center for Birds", "Ash Group, L.P. Pension Plan".
func (n *namer) stepAside(d *document, from, end int) int {
	t, last := &d.toks[end], &d.toks[end-1]
	switch {
	case t.kind == sign && d.isPossessive(end):
		return n.inside(d, from, end)
	case t.kind == sign && !t.is(glued) && n.parts(d, end) && (d.at(end-1) == "University" || d.at(end-1) == "College") && n.headed(d, end+1):
		return end + 2 // "Ash University – Center for Birds"
	case d.at(end) == ":" && t.is(glued) && d.at(end-1) == "S" && d.follows(end+2, end) && d.at(end+1) == "t" && d.toks[end+1].is(glued) && n.capital(d, end+2):
		return end + 3 // "S:t Ash"
	case t.word == n.hyphen && t.is(glued) && end-from <= 2 && last.word == 0 && last.is(upperFirst) && n.syllable(d, end+1):
		return end + 2 // "Ash Muk-wah"
	case t.word == n.comma && end+1 < len(d.toks) && (d.at(end+1) == "Jr" || d.at(end+1) == "Sr") && last.is(upperFirst):
		if end+2 < len(d.toks) && d.at(end+2) == "." {
			return end + 3
		}
		return end + 2
	case t.word == n.comma && end+3 < len(d.toks) && d.toks[end+1].is(allUpper) && d.toks[end+1].end-d.toks[end+1].start <= 3 && d.toks[end+2].word == n.comma && n.degrees.has(d.toks[end+3].word) && !n.places.has(last.word) && end-from <= 4:
		return end + 4 // "Anna Ash, MA, LPC"
	case t.word == n.comma && d.toks[from].is(upperFirst) && n.learned(d, from) && end+1 < len(d.toks) && n.isNation(d.toks[end+1].word) && n.capital(d, end+1) && !n.capital(d, end+2):
		return end + 2 // "Institution of Ash Engineers, Norway"
	case t.is(uncapitalised) && t.word == 0 && t.kind == word && last.is(allUpper) && d.follows(end+1, end) && n.endsForm(d, end+1):
		return end + 2 // "AB alpha Ltd"
	case end-from > 1 && n.capital(d, end) && n.planned(d, end):
		return n.extentPlain(d, end)
	}
	return end
}

// inside returns the token after what belongs to a body and bears a name of its own behind the possessive at token i, "Ash
// University's Center for Birds", or after a shop that is called after somebody, "Anna's Bakery", or i.
func (n *namer) inside(d *document, from, i int) int {
	next := i + 2
	if !n.capital(d, next) {
		return i
	}
	if i == from+1 && d.at(from) == "It" && n.formed(d, next) {
		return next + 1 // "It's Ash Ltd"
	}
	if i == from+1 && n.spelledOwned(d, from, next) {
		return next + 1 // "Ash's Birds and Carers Together (ABCT)"
	}
	if i-from > 1 && n.bodies.has(d.toks[i-1].word) {
		if n.headed(d, next) || d.at(i-1) == "Hospital" && n.crowns.has(d.toks[next].word) {
			return next + 1
		}
		return i
	}
	if i == from+1 && n.trades.has(d.toks[next].word) && !n.places.has(d.toks[from].word) && !n.isNation(d.toks[from].word) && !n.capital(d, next+1) && !n.headed(d, next) && !d.apart(from, from, i) {
		return next + 1
	}
	return i
}

// headed reports whether a word such as "Center" stands at token i with "for" or "of" and a capital behind it.
func (n *namer) headed(d *document, i int) bool {
	return n.capital(d, i) && i+2 < len(d.toks) && n.forHeads.has(d.toks[i].word) && (d.toks[i+1].word == n.fOr || d.toks[i+1].word == n.of) && n.capital(d, i+2)
}

// syllable reports whether token i can be the second half of a given name as they are written in Korea and Hong Kong: a few
// small letters of which the tables know nothing.
func (n *namer) syllable(d *document, i int) bool {
	const longest = 5
	if i >= len(d.toks) {
		return false
	}
	t := &d.toks[i]
	return t.is(glued) && t.is(uncapitalised) && t.kind == word && t.word == 0 && t.end-t.start > 1 && t.end-t.start <= longest
}

// learned reports whether the name that starts at token i is one of a learned body: "Institution of".
func (n *namer) learned(d *document, i int) bool {
	return i+1 < len(d.toks) && (d.at(i) == "Institution" || d.at(i) == "Institute") && d.toks[i+1].word == n.of
}

// planned reports whether the capitals from token i on, behind a legal form, are common words that end in "Plan" or the like, by
// which a firm's fund is called: "Ash Group, L.P. Health Benefits Plan".
func (n *namer) planned(d *document, i int) bool {
	const longest = 4
	b := i - 1
	if d.toks[b].word == n.stop {
		b--
	}
	if !n.lex.suffixes.has(d.toks[b].word) {
		return false
	}
	end := i
	for end <= i+longest && n.capital(d, end) {
		end++
	}
	if end-i < 2 || end-i > longest {
		return false
	}
	switch strings.ToLower(d.at(end - 1)) {
	case "plan", "scheme", "fund":
		return true
	}
	return false
}

// spelledOwned reports whether the first letters of the word at token from, and of the capitals behind the possessive from token
// next on, with "and" between them, follow in brackets.
func (n *namer) spelledOwned(d *document, from, next int) bool {
	const longest = 8 // tokens
	end := next
	for end < next+longest && (n.capital(d, end) || d.follows(end+1, from) && d.toks[end].word == n.and && n.capital(d, end+1)) {
		end++
	}
	if !d.follows(end+2, from) || d.toks[end].word != n.open || d.at(end+2) != ")" {
		return false
	}
	short := d.at(end + 1)
	return len(short) > 2 && short == n.lettersOf(d, from, from+1)+n.lettersOf(d, next, end)
}
