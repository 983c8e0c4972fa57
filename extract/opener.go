package extract

import "strings"

// opensName reports whether the common word at token i, which opens a sentence, belongs to the name behind
// it: because nobody can be told of by such words alone, "We Ash Birch", because the word tells nothing of
// a firm that has a legal form or a verb and is not named without it, "Media Ash Ltd", or because an acronym spells it, "Decision Ash Ltd (DAL)".
func (n *namer) opensName(d *document, i int) bool {
	t := &d.toks[i]
	if n.opensItem(d, i) {
		return true
	}
	if d.isPossessive(i+1) && d.at(i) == "It" && n.capital(d, i+3) {
		end := n.extentPlain(d, i+3)
		return n.formed(d, i+3) && d.follows(end, i) && d.toks[end].kind == word && n.tells(d, end) // "It's Ash Ltd phoned"
	}
	if !n.capital(d, i+1) {
		return false
	}
	end := n.extentPlain(d, i+1)
	if n.subjects.has(t.word) {
		return end > i+2 && !d.toks[i+1].is(allUpper) && !n.isNation(d.toks[i+1].word)
	}
	if n.prepositions.has(t.word) && end == i+2 && n.acts(d, end) && d.toks[i+1].word == 0 {
		return true // "Under Ash will pay" has no other subject
	}
	if n.prepositions.has(t.word) {
		return n.formed(d, i+1) && d.follows(end, i) && d.toks[end].kind == word && n.tells(d, end) && !n.standsWithout(d, i) // "In Ash Games Ltd was" has no other subject
	}
	if d.at(i) == "All" && (d.at(i+1) == "Saints" || end > i+2 && n.describedAsOne(d, i, end)) {
		return true
	}
	if n.worldly.has(t.word) && (n.forHeads.has(d.toks[i+1].word) || n.single.has(d.toks[i+1].word)) && end < len(d.toks) && (d.toks[end].word == n.fOr || d.toks[end].word == n.of) {
		return true // "International Fund for Ash"
	}
	if n.firmLeads.has(t.word) && n.firmTold(d, i, end) {
		return true
	}
	return end-i > 1 && end+2 < len(d.toks) && d.toks[end].word == n.open && d.toks[end+1].is(allUpper) && d.at(end+2) == ")" && n.spells(d, i, end)
}

// describedAsOne reports whether the capitals [i, end) are all that their paragraph says, or "a" says behind a comma what they are: "All Ash
// Services, a clinic in Leeds".
func (n *namer) describedAsOne(d *document, i, end int) bool {
	if end >= len(d.toks) || d.toks[end].paragraph != d.toks[i].paragraph {
		return i == 0 || d.toks[i-1].paragraph != d.toks[i].paragraph
	}
	return d.follows(end+1, i) && d.toks[end].word == n.comma && (d.toks[end+1].word == n.article || d.toks[end+1].word == n.an)
}

// firmTold reports whether the capitals [i, end), which open a sentence with a word that is no name, are told of as of a
// firm, and nowhere without that word.
func (n *namer) firmTold(d *document, i, end int) bool {
	told := n.tells(d, end)
	if w := d.toks[i].word; !told && !n.asking.has(w) || n.counting.has(w) { // "Call Ash said", not "Call Ash Ltd on"
		bracket := end < len(d.toks) && d.toks[end].word == n.open && n.bracketed(d, end) > end
		told = n.formedAfter(d, end) || bracket || n.formed(d, i+1) && (!n.counting.has(w) || n.numberNames.ends(d, end, i))
	}
	return told && !n.standsWithout(d, i)
}

// standsWithout reports whether the word after token i stands elsewhere without the one at token i before it.
func (n *namer) standsWithout(d *document, i int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	if len(d.capitals) > most {
		return true
	}
	first, next, more := d.at(i), d.at(i+1), 0
	if n.lex.common.has(d.toks[i+1].word) && i+2 < len(d.toks) && d.toks[i+2].is(upperFirst) {
		more = 1 // "It" stands everywhere
	}
	for _, at := range d.capitals {
		j := int(at)
		if d.at(j) == next && (j == 0 || d.at(j-1) != first) && (more == 0 || j+1 < len(d.toks) && d.at(j+1) == d.at(i+2)) {
			return true
		}
	}
	return false
}

// spells reports whether the acronym behind the bracket at token end has the first letters of the tokens from i on, of
// which a legal form need not have one.
func (n *namer) spells(d *document, i, end int) bool {
	short, letters := d.at(end+1), n.lettersOf(d, i, end)
	return len(short) > 1 && (letters == short || n.lex.suffixes.has(d.toks[end-1].word) && letters[:len(letters)-1] == short)
}

// quotedBefore reports whether a quotation that a comma ends stands before token i, so that the sentence goes on there.
func (n *namer) quotedBefore(d *document, i int) bool {
	return i > 1 && d.toks[i-1].is(glued) && closing(d.at(i-1)) && d.toks[i-2].word == n.comma
}

// unglue takes from names the word that opens their sentence, a word in a headline that is
// quoted, or the nation before them in a headline, where the rest is a name of its own:
// "Thereupon Acme" in an article that speaks of Acme twice otherwise, of Thereupon Acme
// nowhere else, is Acme.
func (n *namer) unglue(d *document) {
	for i := range min(len(d.names), maxUnglued) {
		if x := &d.names[i]; n.glued(d, x) && n.standsAlone(d, x) {
			d.shorten(i)
		}
	}
}

// maxUnglued is how many names of an article are compared: a bound for hostile ones.
const maxUnglued = 500

// glued reports whether the first word of a name may be none of its own.
func (n *namer) glued(d *document, x *name) bool {
	t := d.toks[x.from]
	if x.to-x.from < 2 || x.body && !n.agents.has(t.word) || d.toks[x.from+1].kind != word || n.given.has(t.word) || n.mister.has(t.word) || n.firmOpeners.has(t.word) || t.is(allUpper) && t.end-t.start <= 3 && !n.isNation(t.word) {
		return false
	}
	if n.isNation(t.word) {
		return x.from < d.bodyAt || t.is(allUpper) || d.ofLand(x.from, x.to)
	}
	if !t.is(opens) && (t.word == 0 || t.is(allUpper) || x.to-x.from > 3) {
		return false // a word that the tables do not know may be a given name
	}
	return n.agents.has(t.word) || !n.ofNames(t.word)
}

// standsAlone reports whether the rest of a name, its legal form aside, is named twice or
// more by itself, and nowhere else with its first word. A word of which the tables know
// nothing may be a given name: then the rest must have been named before. Of a word that is written
// small elsewhere, once is enough: "Steelmaker Ash" beside "the steelmaker".
func (n *namer) standsAlone(d *document, x *name) bool {
	to := x.to
	for to > x.from+2 && (d.toks[to-1].kind == sign || n.lex.suffixes.has(d.toks[to-1].word)) {
		to--
	}
	alone, inside, before, together := 0, 0, 0, 0
	for i := range d.names[:min(len(d.names), maxUnglued)] {
		y := &d.names[i]
		switch {
		case y.to-y.from == to-x.from-1 && d.sameWords(x.from+1, y.from, y.to-y.from):
			if alone++; y.from < x.from && y.from >= d.bodyAt {
				before++
			}
			if !d.toks[y.from].is(opens) {
				inside++
			}
		case y.to-y.from >= to-x.from && d.sameWords(x.from, y.from, to-x.from):
			together++
		}
	}
	if alone > 1 && d.toks[x.from].is(opens) && n.agents.has(d.toks[x.from].word) {
		return true // "Airline Ash" wherever a sentence starts, and Ash elsewhere
	}
	return together == 1 && (alone > 1 && (before > 1 || d.toks[x.from].word != 0) || inside > 0 && d.writtenSmall(x.from))
}

// writtenSmall reports whether the capital word at token i is written in small letters in the beginning of the body.
func (d *document) writtenSmall(i int) bool {
	const most = 8 << 10 // bytes: a bound for hostile texts
	w := d.at(i)
	return len(w) > 4 && strings.Contains(d.body[:min(len(d.body), most)], " "+strings.ToLower(w)+" ")
}

// sameWords reports whether the n tokens from i on are those from j on, whatever their case.
func (d *document) sameWords(i, j, n int) bool {
	for k := range n {
		if !strings.EqualFold(d.at(i+k), d.at(j+k)) {
			return false
		}
	}
	return true
}

// shorten takes the first word from name i.
func (d *document) shorten(i int) {
	x := &d.names[i]
	k := d.starts[x.from]
	if k == 0 || d.atoms[k-1].kind != nameAtom || d.atoms[k-1].index != i {
		return // an honorific stands before it
	}
	d.starts[x.from], d.starts[x.from+1] = 0, k
	d.named[x.from] = false
	x.from++
	d.atoms[k-1].from = x.from
	if x.to-x.from == 1 {
		d.named[x.from] = false
	}
	x.person = false
}
