package extract

import (
	"slices"
	"strings"
)

// numberNames are the words by which a number is known to be the first word of a firm's name.
type numberNames struct {
	forms     wordSet // legal forms: "Ltd"
	months    wordSet
	before    wordSet // words that lead to a number: "page", "than"
	followers wordSet // words that follow a name, and no noun of which there is a number
	ofOne     wordSet // words before what one party has: "a", "former"
	compass   wordSet // what a numbered part of a town is called: "North"
}

// newNumberNames looks up those words.
func newNumberNames(lex *lexicon) (numberNames, error) {
	var n numberNames
	for dst, name := range map[*wordSet]string{
		&n.forms: "number_forms", &n.months: "months", &n.before: "before_numbers", &n.followers: "after_names", &n.compass: "compass", &n.ofOne: "before_one",
	} {
		set, err := lex.set(name)
		if err != nil {
			return n, err
		}
		*dst = set.words
	}
	return n, nil
}

// starts reports whether the number at token i starts the name of a firm: capitals that end in a legal
// form stand behind it, and behind these nothing that the number could be one of: "3510395 Canada Inc.",
// but not "14 Acme Ltd shops".
func (n *numberNames) starts(d *document, i int) bool {
	const most = 4 // words behind the number
	from := i + 1
	if i+3 < len(d.toks) && (d.at(from) == "/" || d.at(from) == "-") && d.toks[from].is(glued) && d.toks[i+2].kind == number {
		from += 2 // "24/7", "24-7"
	}
	if d.roundTheClock(i) || i > 1 && d.roundTheClock(i-2) {
		return true
	}
	if !d.titled(from, i) || d.toks[from].is(glued) || n.months.has(d.toks[from].word) {
		return false
	}
	to := from + 1
	for to < from+most && d.titled(to, i) {
		to++
	}
	if d.follows(to, i) && n.forms.has(d.toks[to].word) {
		to++ // "plc"
	}
	if to == from+1 || !n.forms.has(d.toks[to-1].word) || !n.led(d, i, to) {
		return false
	}
	return d.at(to-1) == "Sp" || n.ends(d, to, i) || i > 0 && n.ofOne.has(d.toks[i-1].word)
}

// ends reports whether no noun follows the name in the sentence of token i that ends before token to, so that it
// describes nothing.
func (n *numberNames) ends(d *document, to, i int) bool {
	if d.follows(to, i) && d.at(to) == "." && d.toks[to].is(glued) {
		to++
	}
	return !d.follows(to, i) || d.toks[to].kind == sign || n.followers.has(d.toks[to].word) || d.toks[to].is(uncapitalised) && strings.HasSuffix(d.at(to), "ed")
}

// titled reports whether token i is a word with a capital, in the sentence of token j and of no atom.
func (d *document) titled(i, j int) bool {
	return d.follows(i, j) && d.toks[i].kind == word && d.toks[i].is(upperFirst) && d.starts[i] == 0
}

// led reports whether what stands before the number at token i lets a name start there that ends before token to: no
// word that leads to a number, nor a line whose item it numbers.
func (n *numberNames) led(d *document, i, to int) bool {
	digits := d.toks[i].end - d.toks[i].start
	if i == 0 || d.toks[i-1].sentence != d.toks[i].sentence {
		return digits > 1 || d.follows(to, i) && (d.toks[to].kind == word || d.at(to) == ",")
	}
	if n.months.has(d.toks[i-1].word) {
		return digits == 3 || digits > 4 // no day, and no year
	}
	return d.toks[i-1].kind == sign && (!d.toks[i].is(glued) || d.at(i-1) == "/" || d.opensQuote(i-1)) || (d.toks[i-1].is(uncapitalised) || d.toks[i-1].is(opens) && !d.toks[i-1].is(allUpper)) && !n.before.has(d.toks[i-1].word)
}

// inside reports whether the digits at token i stand inside a name: of a part of a town in that of a body, "Acme Health
// Authority Bari 2 North", or before words that end in a legal form, "Channel 7 Acme Ltd".
func (n *numberNames) inside(d *document, i int) bool {
	t := &d.toks[i]
	if t.kind != number || t.end-t.start > 2 || i < 2 || !d.titled(i-1, i) || !d.titled(i+1, i) || d.toks[i+1].is(glued) {
		return false
	}
	return t.end-t.start == 1 && n.compass.has(d.toks[i+1].word) || n.beforeForm(d, i)
}

// beforeForm reports whether two or three words behind the number at token i end in a legal form, and the word before it is
// no month, none that numbers something, and none that "on" or "at" leads to.
func (n *numberNames) beforeForm(d *document, i int) bool {
	const most = 3 // words behind the number
	if before := d.toks[i-1]; before.is(opens) || n.months.has(before.word) || n.before.has(before.word) || n.forms.has(before.word) {
		return false
	}
	switch d.at(i - 2) {
	case "at", "At", "in", "In", "on", "On", "under", "Under":
		return false // "on Channel 7 Acme Ltd said"
	}
	to := i + 1
	for to <= i+most && d.titled(to, i) && !n.forms.has(d.toks[to].word) {
		to++
	}
	return to > i+1 && to <= i+most && d.titled(to, i) && n.forms.has(d.toks[to].word) && n.ends(d, to+1, i)
}

// ended notes the names of parties that end in a number, before their legal form, "Acme Finance 247 Ltd" or "Acme 207, S.L.", or before
// where they are: "Acme One 2015, of Leeds".
func (n *numberNames) ended(d *document) {
	const most = 50 // a bound for hostile texts
	for _, at := range d.desk.numbered {
		i := int(at)
		if i > 1 && i+2 < len(d.toks) && n.noYear(d, i-1) && len(d.numbered) < most {
			d.numbered = append(d.numbered, d.slice(i-2, i)) // "against 2080 Acme Inc."
		}
		if i+2 >= len(d.toks) || d.toks[i+1].kind != number || d.toks[i+1].is(glued) || !d.titled(i, i+1) || n.months.has(d.toks[i].word) || len(d.numbered) == most {
			continue
		}
		if i > 0 && d.titled(i-1, i) && d.sumAt(i+2) {
			d.numbered = append(d.numbered, d.slice(i, i+2)) // "Acme Appliances 247 £5,000"
		} else if n.forms.has(d.toks[i+2].word) || d.at(i+2) == "," && d.titled(i+3, i) && n.forms.has(d.toks[i+3].word) || d.at(i+2) == "," && d.titled(i+4, i) && d.at(i+3) == "of" && i > 0 && d.titled(i-1, i) {
			d.numbered = append(d.numbered, d.slice(i, i+2))
		}
	}
}

// endsNumbered reports whether the number at token i ends such a name, with its form or without.
func (d *document) endsNumbered(i int) bool {
	return len(d.numbered) > 0 && i > 0 && d.toks[i].kind == number && d.follows(i-1, i) && (i-1 < d.bodyAt) == (i < d.bodyAt) && slices.Contains(d.numbered, d.slice(i-1, i+1))
}

// numberedCapital reports whether the number at token i follows "No" behind a capital word: "Primary School No 2".
func (d *document) numberedCapital(i int) bool {
	return i > 1 && d.at(i-1) == "No" && d.follows(i-2, i) && d.toks[i-2].kind == word && d.toks[i-2].is(upperFirst)
}

// sumAt reports whether a sum stands at token i, at once or behind a colon.
func (d *document) sumAt(i int) bool {
	if d.at(i) == ":" {
		i++
	}
	a, ok := d.startingAt(i)
	return ok && a.kind == moneyAtom
}

// roundTheClock reports whether "24/7" stands at token i before a single capital in the middle of a sentence, where it tells no
// hours: "They fined 24/7 Acme, which".
func (d *document) roundTheClock(i int) bool {
	if i == 0 || d.at(i) != "24" || !d.titled(i+3, i) || d.at(i+1) != "/" || d.at(i+2) != "7" || d.titled(i+4, i) {
		return false
	}
	before := &d.toks[i-1]
	return before.sentence == d.toks[i].sentence && (before.is(uncapitalised) || d.at(i-1) == ",")
}

// noYear reports whether the number at token i is of four digits and opens the name of a firm, and could hardly be a year.
func (n *numberNames) noYear(d *document, i int) bool {
	s := d.at(i)
	return d.toks[i].kind == number && len(s) == 4 && (s < "1900" || s > "2040") && d.follows(i-1, i) && d.toks[i-1].is(uncapitalised) && n.starts(d, i)
}

// version reports whether the one or two digits at token i stand between a capital word, which opens no sentence, and "the", so
// that they count nothing: "Phase 2 the firm", but not "In Leeds 12 people".
func (c *counter) version(d *document, i int) bool {
	if i < 2 || i < d.bodyAt || d.toks[i].end-d.toks[i].start > 2 || !d.titled(i-1, i) && !d.named[i-1] || d.toks[i-1].is(opens) || !d.toks[i-1].is(upperFirst) || d.toks[i-1].sentence != d.toks[i].sentence {
		return false
	}
	return d.follows(i+1, i) && d.at(i+1) == "the"
}

// joined reports whether a name starts at token i with a number and what "&" joins to it, "1&1", "2&Ash", or with two
// numbers before the rest of it, "1 & 1 Ash", which no law has: "Articles 5 & 6".
func (n *numberNames) joined(d *document, i int) bool {
	if d.toks[i].kind != number || !d.follows(i+2, i) || d.at(i+1) != "&" {
		return false
	}
	if d.toks[i+1].is(glued) && d.toks[i+2].is(glued) {
		return true
	}
	led := i > 0 && d.follows(i-1, i) && (n.before.has(d.toks[i-1].word) || d.toks[i-1].is(upperFirst) && !d.toks[i-1].is(opens))
	return !led && d.toks[i+2].kind == number && d.titled(i+3, i) && (!d.toks[i+3].is(allUpper) || n.forms.has(d.toks[i+3].word))
}
