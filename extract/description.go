package extract

import (
	"slices"
	"strings"
)

// A description is how an article speaks of somebody whom it does not name: "insurance
// broker", "former employee of Acme Ltd", "man from Leeds", "two banks".
type description struct {
	from, head, to int  // the tokens [from, to), and the noun among them
	post           bool // a person, by a post or otherwise
	several        bool
	known          bool // introduced by "the"
}

// maxDescriptions is how many are weighed against the names of an article.
const maxDescriptions = 10

// descriptions returns those of the first paragraphs that "a", "an", "the" or a number
// introduces.
func (r *reading) descriptions() []description {
	out := r.desk.described[:0]
	for _, i := range r.introductions() {
		if len(out) == maxDescriptions {
			break
		}
		if r.toks[i].kind == sign {
			if d, ok := r.ministryOf(i); ok {
				out = append(out, d)
			}
			continue
		}
		if r.toks[i].is(quoted) {
			continue
		}
		if d, ok := r.introduced(i); ok && r.weight(i) > 0 && !(d.to == d.from+1 && r.asked(i)) {
			out = append(out, d)
		}
	}
	r.desk.described = out
	return out
}

// introductions returns the tokens of the first paragraphs that may introduce a description, words, numbers and apostrophes, but
// not the last token of all.
func (r *reading) introductions() []int {
	toks := r.toks[:min(r.endOfFirst(), len(r.toks)-1)]
	introduces, straight, curly := r.introduces, r.straight, r.curly
	of := [number + 1]trait{number: introduces} // by kind
	out := sieveOn(r.desk.searched, max(0, len(toks)-r.bodyAt))
	for i := r.bodyAt; i < len(toks); i++ {
		t := &toks[i]
		out = out.with(i, (t.traits|of[t.kind])&introduces != 0 || t.word == straight || t.word == curly)
	}
	r.desk.searched = out.kept()
	return r.desk.searched
}

// endOfFirst returns the token behind the first paragraphs of the body.
func (r *reading) endOfFirst() int {
	const last = 3 // rank of a paragraph
	n := len(r.toks)
	if n == r.bodyAt || r.rank[r.toks[n-1].paragraph] <= last {
		return n
	}
	n, _ = slices.BinarySearchFunc(r.toks[r.bodyAt:], last+1, func(t token, rank int32) int { return int(r.rank[t.paragraph] - rank) })
	return r.bodyAt + n
}

// ministryOf reads the ministry in small letters that the possessive at token i gives to a country: "Greece's interior ministry".
func (r *reading) ministryOf(i int) (description, bool) {
	if i == 0 || !r.namer.isNation(r.toks[i-1].word) || !r.follows(i+2, i) || !r.isPossessive(i) {
		return description{}, false
	}
	d, ok := r.describes(i+2, false)
	return d, ok && d.head > d.from && r.namer.ministries.has(r.toks[d.head].word) && r.weight(i) > 0
}

// asked reports whether token i stands in a question: "What does a firm risk?"
func (r *reading) asked(i int) bool {
	return r.at(r.text.sentenceOf(i).to-1) == "?"
}

// introduced reads the description that the word or the number at token i introduces.
func (r *reading) introduced(i int) (description, bool) {
	switch w := r.toks[i].word; {
	case w == r.namer.article || w == r.namer.an:
		return r.describes(i+1, false)
	case w == r.namer.the:
		d, ok := r.describes(i+1, false)
		if !ok {
			d, ok = r.describes(i+1, true) // "the operators of a shop"
			ok = ok && d.to > d.head+1 && r.at(d.head+1) == "of"
		}
		d.known = true
		return d, ok && d.to > d.from+1 // "the bank" takes up another
	case r.isSeveral(i):
		d, ok := r.describes(i+1, true)
		d.from = i
		return d, ok
	}
	return description{}, false
}

// isSeveral reports whether token i is a number of parties: "two", "40".
func (r *reading) isSeveral(i int) bool {
	if n, ok := valueAt(r.numerals.small, r.toks[i].word); ok {
		return n > 1 && n < 20
	}
	return r.toks[i].kind == number && r.toks[i].end-r.toks[i].start < 4 && !r.toks[i+1].is(glued)
}

// describes reads a description from token i on: up to five words, or more where "and" or a comma joins them, that end in a
// trade, "retail bank", "gas and power supplier", or a post, "parking clerk", and what follows it.
func (r *reading) describes(i int, several bool) (description, bool) {
	j, post := r.headNoun(i, several)
	if j < 0 {
		return description{}, false
	}
	if i < j && r.at(i) == "now" {
		i++ // "a now former nurse"
	}
	d := description{from: i, head: j, to: r.attached(j + 1), post: post, several: several}
	switch {
	case several && d.to == j+1:
		d.to = r.alsoTo(d.to)
	case d.to == j+1 && !post:
		d.to = r.alsoOne(d.to)
	}
	return d, true
}

// headNoun returns the noun that ends the description from token i on, and whether it is a
// post; -1 if there is none.
func (r *reading) headNoun(i int, several bool) (at int, post bool) {
	end := i + 6
	for j := i; j < end && r.follows(j, i); j++ {
		if r.joinsTrades(i, j) {
			end = min(end+2, i+12)
			continue
		}
		if !r.adjoins(j) {
			break
		}
		trade, post := r.isHead(j, several)
		if !trade && !post {
			continue
		}
		if r.follows(j+1, i) {
			if t, p := r.isHead(j+1, several); t || p {
				continue
			}
		}
		if r.headBehind(i, j, several) {
			continue
		}
		return j, post && !trade
	}
	return -1, false
}

// headBehind reports whether the noun at token j of a description that starts at token i only goes before another one, with a word between
// them: the "student" of "student loan provider", not the "bank" of "a bank fined people".
func (r *reading) headBehind(i, j int, several bool) bool {
	if !r.follows(j+2, i) || !r.adjoins(j+1) || strings.HasSuffix(r.at(j+1), "ed") || r.toks[j+1].kind != word {
		return false
	}
	trade, _ := r.isHead(j+2, several)
	return trade
}

// joinsTrades reports whether token j of a description that starts at token i is a comma or "and" between two of its words: "gas
// and power supplier".
func (r *reading) joinsTrades(i, j int) bool {
	w := r.toks[j].word
	if j == i || w != r.namer.and && w != r.namer.comma || !r.follows(j+1, i) {
		return false
	}
	next := j + 1
	if w == r.namer.comma && r.toks[next].word == r.namer.and {
		next++
	}
	return r.follows(next, i) && !r.toks[next].is(upperFirst) && r.adjoins(next)
}

// isHead reports whether token j is the noun of a trade or of a post: one or several.
func (r *reading) isHead(j int, several bool) (trade, post bool) {
	w := r.toks[j].word
	if several {
		w = r.singular(j)
	}
	return r.trades.has(w), r.employees.has(w)
}

// singular returns the word of which token j is the plural, 0 if it is none of the tables.
func (r *reading) singular(j int) wordID {
	s := r.at(j)
	switch {
	case strings.HasSuffix(s, "ies"):
		return r.lex.lookup(s[:len(s)-3] + "y")
	case s == "men" || s == "women" || s == "people":
		return r.lex.lookup("person")
	case strings.HasSuffix(s, "s"):
		return r.lex.lookup(s[:len(s)-1])
	}
	return 0
}

// alsoTo returns the token after "and two industry groups", "and other banks" at token i, or
// i.
func (r *reading) alsoTo(i int) int {
	if !r.follows(i+1, i-1) || r.toks[i].word != r.namer.and {
		return i
	}
	w, several := r.toks[i+1].word, true
	if w == r.namer.article || w == r.namer.an {
		several = false
	}
	if j, _ := r.headNoun(i+2, several); j >= 0 {
		return j + 1
	}
	return i
}

// alsoOne returns the token after the second trade of one party that "and" leads to at token i, without an article, or i: "bank and
// financial services company".
func (r *reading) alsoOne(i int) int {
	if !r.follows(i+2, i-1) || r.toks[i].word != r.namer.and || r.toks[i+1].of(r.introduces) {
		return i
	}
	if j, post := r.headNoun(i+1, false); j > i+1 && !post {
		return j + 1
	}
	return i
}

// adjoins reports whether token j can be a word of a description: none with a capital but
// those of countries, and no name.
func (r *reading) adjoins(j int) bool {
	t := &r.toks[j]
	switch t.kind {
	case sign:
		return t.word == r.namer.hyphen && t.is(glued)
	case number:
		return false
	}
	a, ok := r.startingAt(j)
	switch {
	case t.is(upperFirst) && r.hyphened(j+1) && j+2 < len(r.toks) && r.at(j+2) == "based":
		return true // "Leeds-based broker"
	case t.is(glued) && r.toks[j-1].word == r.namer.hyphen:
		return true // "e-Commerce company"
	case t.is(allUpper) && r.tradeLetters.has(t.word):
		return !ok || a.to == j+1 // "GP surgery"
	case ok:
		return a.kind == nameAtom && a.to == j+1 && r.entities[r.names[a.index].entity].place
	}
	return (!t.is(upperFirst) || r.namer.isNation(t.word) || t.is(allUpper) && r.namer.crowns.has(t.word)) && r.beside.noun[r.beside.of(t.word)]
}

// attached returns the token after what is said of a noun that ends at token i: "of Acme
// Ltd", "from Leeds", "in the motor trade".
func (r *reading) attached(i int) int {
	if !r.follows(i+1, i-1) || !r.attaches.has(r.toks[i].word) {
		return i
	}
	j := i + 1
	switch w := r.toks[j].word; {
	case w == r.namer.the:
		j++
	case r.toks[i].word == r.namer.of && (w == r.namer.article || w == r.namer.an):
		if at, _ := r.headNoun(j+1, false); at >= 0 {
			return at + 1
		}
		return i
	}
	for k := j; r.follows(k, i) && k < j+6; k++ {
		if a, ok := r.startingAt(k); ok && a.kind == nameAtom {
			return a.to
		}
		if r.sectors.has(r.toks[k].word) {
			return k + 1
		}
		if r.toks[k].kind != word || r.toks[k].is(upperFirst) {
			break
		}
	}
	return i
}
