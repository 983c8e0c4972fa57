package extract

import (
	"slices"
	"strings"
)

// isDomain reports whether a word is an address such as "acme.co.uk", by which shops go.
func (n *namer) isDomain(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 2 && dot < len(s)-1 && !strings.HasPrefix(s, "www.") && n.domains.has(n.lex.lookup(s[dot+1:]))
}

// acronyms reports whether a word is an acronym in the plural, which names things: "SARs".
func acronyms(s string) bool {
	if len(s) < 3 || len(s) > 6 || s[len(s)-1] != 's' {
		return false
	}
	for _, c := range []byte(s[:len(s)-1]) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// runsOn reports whether a word in small letters ends in a capital, because the beginning of another text stands right behind
// it: "rulesA new law".
func runsOn(s string) bool {
	const shortest = 6
	last := len(s) - 1
	return last >= shortest && s[last] >= 'A' && s[last] <= 'Z' && s[:last] == strings.ToLower(s[:last]) && letter(rune(s[0]))
}

// lettered reports whether a small letter and a hyphen stand before token i, which is glued to it: "e-Commerce".
func (n *namer) lettered(d *document, i int) bool {
	if i < 2 || d.toks[i-1].word != n.hyphen || !d.toks[i-1].is(glued) {
		return false
	}
	return d.toks[i-2].is(uncapitalised) && d.toks[i-2].end-d.toks[i-2].start == 1
}

// mixed reports whether a word is a name by its digits: "4chan", "23andMe".
func mixed(s string) bool {
	if !startsWithDigit(s) {
		return false
	}
	n := 0
	for _, r := range s {
		if letter(r) {
			n++
		}
	}
	return n >= 3
}

// adverb reports whether token i opens a sentence as "Officially" does before a name.
func (n *namer) adverb(d *document, i int) bool {
	t := &d.toks[i]
	if t.word != 0 {
		return false
	}
	if t.is(opens) && n.capital(d, i+1) && !n.lex.suffixes.has(d.toks[i+1].word) && n.trader(d, i) {
		return true
	}
	closed := i > 1 && d.toks[i-1].word == n.stop && n.lex.suffixes.has(d.toks[i-2].word) // "Acme Inc. Shortly after"
	return (t.is(opens) && n.capital(d, i+1) || closed) && t.end-t.start > 6 && strings.HasSuffix(d.at(i), "ly") && !strings.Contains(d.at(i), ".")
}

// trader reports whether a word that the tables do not know is one for somebody of a trade: "Steelmaker".
func (n *namer) trader(d *document, i int) bool {
	w := strings.TrimSuffix(d.at(i), "s")
	if len(w) < 8 {
		return false
	}
	for _, end := range []string{"maker", "builder", "seller", "dealer", "lender", "operator", "grower", "keeper"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// slug reports whether token i is what agencies put before a headline: "BRIEF-Acme".
func (n *namer) slug(d *document, i int) bool {
	t := d.toks[i]
	return i == 0 && d.bodyAt > 0 && t.is(allUpper) && t.end-t.start >= 5 && i+1 < len(d.toks) && d.toks[i+1].word == n.hyphen && d.toks[i+1].is(glued)
}

// numbered reports whether token i is the number of a name such as "7-Eleven".
func (n *namer) numbered(d *document, i int) bool {
	if d.toks[i].kind != number || i+2 >= len(d.toks) || d.toks[i].end-d.toks[i].start > 3 || d.toks[i+1].word != n.hyphen {
		return false
	}
	t := d.toks[i+2]
	if i > 0 && i < d.bodyAt && d.toks[i-1].is(allUpper) {
		return false // "UPDATE 1-Acme fined"
	}
	return d.toks[i+1].is(glued) && t.is(glued) && t.kind == word && t.is(upperFirst) && !n.months.has(t.word) &&
		(!n.lex.common.has(t.word) && !n.notNames.has(t.word) || n.capital(d, i+3))
}

// aged reports whether the years of a person follow a name that ends at token i: ", 39,",
// ", aged 39", "(39)".
func (n *namer) aged(d *document, i int) bool {
	if i+1 >= len(d.toks) || d.toks[i].word != n.comma && d.toks[i].word != n.open {
		return false
	}
	j := i + 1
	if d.at(j) == "aged" || d.at(j) == "age" {
		j++
	}
	return j+1 < len(d.toks) && d.toks[j].kind == number && len(d.at(j)) == 2 && d.at(j) >= "16" && d.toks[j+1].kind == sign && d.toks[j+1].is(glued)
}

// ofNames reports whether a word of the tables is one that names are made of.
func (n *namer) ofNames(w wordID) bool {
	return n.places.has(w) || n.given.has(w) || n.bodies.has(w) || n.leaders.has(w) || n.lex.suffixes.has(w) || n.connectors.has(w) || n.isNation(w)
}

// label reports whether the tokens [from, to) are a word that several lines start with before a colon: "Price: $100,000", "Price: $40,000".
func (n *namer) label(d *document, from, to int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	labels := func(i int) bool { return i+1 < len(d.toks) && d.toks[i+1].kind == sign && d.at(i+1) == ":" }
	if to-from != 1 || !labels(from) || len(d.capitals) > most {
		return false
	}
	w := d.at(from)
	return slices.ContainsFunc(d.capitals, func(at int32) bool { return int(at) != from && labels(int(at)) && d.at(int(at)) == w })
}

// statute reports whether a name of two words behind "the" ends as that of a law does: "the Insurance Law", "the Italian Codice".
func (n *namer) statute(d *document, x name) bool {
	return x.from > 0 && d.toks[x.from-1].word == n.the && n.statutes.has(d.toks[x.to-1].word)
}

// opensWithin reports whether a sentence opens with a preposition, which has a capital nowhere else, and a name that stands elsewhere by
// itself: "Inside Acme's shop".
func (n *namer) opensWithin(d *document, i int) bool {
	return d.toks[i].is(opens) && n.prepositions.has(d.toks[i].word) && n.capital(d, i+1) && d.apart(i+1, i, i+1) && !d.metInside(i)
}

// ticker reports whether a name is the exchange of a share: "LON:YU".
func (n *namer) ticker(d *document, x name) bool {
	return x.to-x.from == 1 && x.to+1 < len(d.toks) && d.toks[x.from].is(allUpper) && d.at(x.to) == ":" &&
		d.toks[x.to].is(glued) && d.toks[x.to+1].is(glued)
}

// metInside reports whether the word at token i stands with a capital within a sentence too.
func (d *document) metInside(i int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	return len(d.capitals) > most || slices.ContainsFunc(d.capitals, func(at int32) bool { return !d.toks[at].is(opens) && d.at(int(at)) == d.at(i) })
}

// untickered returns the end of the name [from, to) without the sign of its share, which starts as it does: "Acme Bank ACME.CO".
func untickered(d *document, from, to int) int {
	if to-from < 2 || !d.toks[to-1].is(allUpper) {
		return to
	}
	last := d.at(to - 1)
	dot := strings.IndexByte(last, '.')
	if dot < 2 || len(last)-dot > 3 || strings.ToUpper(last) != last || last[0] != d.at(from)[0] {
		return to
	}
	return to - 1
}

// unlanded returns the end of the name [from, to) without the land of which it names but the arm of a group, "Acme U.K. arm", if no name
// with the land stands elsewhere, "Acme UK said", and what is left is a name: not "Bank of" or "Air".
func (n *namer) unlanded(d *document, from, to int) int {
	if to-from < 2 || !n.isNation(d.toks[to-1].word) || d.toks[to-2].kind == word && !n.capital(d, to-2) || to-from == 2 && n.lex.common.has(d.toks[from].word) {
		return to
	}
	arm := to
	if d.follows(arm, from) && d.toks[arm].word == n.stop && d.toks[arm].is(glued) {
		arm++
	}
	const most = 2000 // a bound for hostile texts
	if !n.isArm(d, from, arm) || slices.ContainsFunc(d.capitals[:min(len(d.capitals), most)], func(at int32) bool {
		i := int(at)
		end := i + to - from
		return i != from && end < len(d.toks) && d.slice(i, end) == d.slice(from, to) && !n.isArm(d, i, end)
	}) {
		return to
	}
	return to - 1
}

// isArm reports whether the arm of a group is told of at token i, in the sentence of token from, where nothing is called after it.
func (n *namer) isArm(d *document, from, i int) bool {
	return d.follows(i, from) && d.toks[i].is(uncapitalised) && n.arms.has(d.toks[i].word) && !(d.follows(i+1, from) && n.capital(d, i+1))
}

// nationWord returns the country that a single word stands for.
func (r *registry) nationWord(w wordID) (string, bool) {
	o := r.nations.first.of(w)
	if o == nil || o.alone == 0 {
		return "", false
	}
	return r.nations.values[o.alone], true
}

// initials reports whether a word is made of single capitals with full stops between them:
// "R.R".
func initials(s string) bool {
	for i := range len(s) {
		if i%2 == 0 && (s[i] < 'A' || s[i] > 'Z') || i%2 == 1 && s[i] != '.' {
			return false
		}
	}
	return len(s) > 1
}

// acronymFirst reports whether the capitals of token i, which opens a sentence, are those of an acronym before a
// name: "IT Ash".
func (n *namer) acronymFirst(d *document, i int) bool {
	return d.toks[i].end-d.toks[i].start > 1 && n.capital(d, i+1) && !d.toks[i+1].is(allUpper)
}

// letterFirst reports whether token i is a letter that a hyphen joins to a name: "I-DE Ash".
func (n *namer) letterFirst(d *document, i int) bool {
	return d.toks[i].end-d.toks[i].start == 1 && d.hyphened(i+1) && n.capital(d, i+2) && d.toks[i+2].is(glued)
}

// formerly reports whether token i only says that what a hyphen joins to it is over, "Ex-Ash clerk", and opens no name
// with a legal form: "Ex-Pat Homes Ltd".
func (n *namer) formerly(d *document, i int) bool {
	if !d.hyphened(i+1) || !n.capital(d, i+2) || !d.toks[i+2].is(glued) {
		return false
	}
	w := d.at(i)
	return (w == "Ex" || w == "Then" || w == "Non") && !n.formed(d, i+2)
}

// missold reports whether the honorific at token i is but the beginning of a word with a hyphen: "Miss-sold
// Ash Ltd".
func (n *namer) missold(d *document, i int) bool {
	return d.hyphened(i+1) && i+2 < len(d.toks) && d.toks[i+2].is(glued) && (d.toks[i+2].is(uncapitalised) || d.at(i) == "Miss")
}

// toldOf reports whether the word at token i tells what a name behind it was given: "Reprimand for the Ash Agency".
func (n *namer) toldOf(d *document, i int) bool {
	return n.rebukes.has(d.toks[i].word) && i+1 < len(d.toks) && n.givenTo.has(d.toks[i+1].word) && d.toks[i+1].is(uncapitalised)
}

// leads reports whether a common word often leads the name of an organisation.
func (n *namer) leads(w wordID) bool {
	_, ok := n.registry.nationWord(w)
	return ok || n.ofHeads.has(w) || n.leaders.has(w)
}

// isNation reports whether a word is the name of a country, or of what is of one.
func (n *namer) isNation(w wordID) bool {
	_, ok := n.registry.nationWord(w)
	return ok
}

// whereabouts are the prepositions that lead to where somebody is.
var whereabouts = []string{"in", "at", "from", "near", "within", "across"}

// governs reports whether a name is that of what governs a place, and not the place: "City of Leeds", but not the quarter of
// the banks, nor where somebody is, "a firm in the City of Leeds".
func (n *namer) governs(d *document, x *name) bool {
	if x.to-x.from < 3 || !n.tiers.has(d.toks[x.from].word) || d.toks[x.from+1].word != n.of || d.at(x.from+2) == "London" {
		return false
	}
	i := x.from - 1
	if i > 0 && d.toks[i].word == n.the {
		i--
	}
	return i < 0 || !slices.Contains(whereabouts, d.at(i))
}
