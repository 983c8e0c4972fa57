package extract

import "regwire"

// countUnit is what a count counts.
type countUnit uint8

const (
	things     countUnit = iota // anything else, or nothing said
	people                      // people of any sort
	accounts                    // accounts and profiles, which stand for people where nothing better does
	records                     // records, files, documents
	calls                       // marketing calls
	texts                       // text messages
	emails                      // emails
	messages                    // messages of several sorts
	complaints                  // complaints and those who complained
)

// unitNames are those of the units, as features are named.
var unitNames = [complaints + 1]string{"things", "people", "accounts", "records", "calls", "texts", "emails", "messages", "complaints"}

// A count is a number of things in the text.
type count struct {
	atom      int
	start     int // the token at which its qualifier begins, or from
	from, to  int // the number and, where it has one, its noun
	digitsEnd int // the token after the number itself
	value     int64
	unit      countUnit
	qualifier regwire.Qualifier
	whole     bool // "of them" behind it takes up messages as a whole
}

// A counter reads counts.
type counter struct {
	numerals      *numerals
	units         []countUnit // by wordID
	blocks        wordSet     // words that no noun phrase of a count runs across
	persons       persons
	times         wordSet // "times"
	ringing       wordSet // words for making a call
	attributive   wordSet // nouns for one person, which say whose things are counted: "customer numbers"
	before        twoEndedTable[regwire.Qualifier]
	after         phraseTable[regwire.Qualifier]
	measures      wordSet // nouns and signs of a measure: "%", "years", "pages"
	fractions     wordSet // "thirds", "fifth"
	handing       wordSet // words for sending or telling something to somebody
	shifting      wordSet // words for growing or shrinking
	labelled      wordSet // what a number behind it names one of: "Channel", "Year"
	ordering      wordSet // what stands before such a word where a number counts after all: "last"
	strong        wordSet // what a hyphen joins to a number that counts: "strong", "plus"
	joiners       wordSet
	partitives    wordSet // what may stand before the "the" of a phrase: "of the"
	article       wordSet
	topics        wordSet // nouns that "about" goes with
	taking        wordSet // words that take up what was counted before
	closers       wordSet // signs that end a phrase
	pauses        wordSet // words that follow a count whose noun is left out
	forms         wordSet // legal forms that make a number a name: "247 Ltd"
	names         numberNames
	pairs         wordSet // "and", "or"
	the, affected wordID
	of            wordID
	ages          wordSet // words before an age
}

// newCounter looks up the words that counts are made of.
func newCounter(lex *lexicon, n *numerals) (*counter, error) {
	persons, err := newPersons(lex)
	if err != nil {
		return nil, err
	}
	names, err := newNumberNames(lex)
	if err != nil {
		return nil, err
	}
	c := &counter{numerals: n, persons: persons, names: names, the: lex.intern("the"), of: lex.intern("of"), affected: lex.intern("affected")}
	for name, unit := range map[string]countUnit{
		"people": people, "accounts": accounts, "records": records, "calls": calls, "texts": texts,
		"emails": emails, "messages": messages, "complaints": complaints,
	} {
		set, err := lex.set("count_" + name)
		if err != nil {
			return nil, err
		}
		for w := range set.words.all() {
			for int(w) >= len(c.units) {
				c.units = append(c.units, things)
			}
			c.units[w] = unit
		}
	}
	for name, q := range map[string]regwire.Qualifier{"about": regwire.About, "at_least": regwire.AtLeast, "up_to": regwire.UpTo} {
		for suffix, add := range map[string]func([]wordID, regwire.Qualifier){"": c.before.add, "_after": c.after.add} {
			set, err := lex.set("count_" + name + suffix)
			if err != nil {
				return nil, err
			}
			for _, p := range set.phrases {
				add(p, q)
			}
			for w := range set.words.all() {
				add([]wordID{w}, q)
			}
		}
	}
	c.after.seal(lex)
	for dst, name := range map[*wordSet]string{
		&c.blocks: "count_blocks", &c.measures: "count_measures", &c.fractions: "count_fractions", &c.labelled: "count_labelled", &c.handing: "count_handing", &c.shifting: "count_shifting", &c.ordering: "count_ordering", &c.strong: "count_strong", &c.attributive: "count_attributive", &c.times: "count_times", &c.ringing: "count_ringing", &c.joiners: "count_joiners",
		&c.partitives: "count_partitives", &c.article: "count_articles", &c.ages: "ages", &c.pairs: "count_pairs",
		&c.topics: "count_topics", &c.closers: "count_closers", &c.taking: "count_taking", &c.pauses: "count_pauses", &c.forms: "number_forms",
	} {
		set, err := lex.set(name)
		if err != nil {
			return nil, err
		}
		*dst = set.words
	}
	return c, nil
}

// find records every count of the document that is no other atom.
func (c *counter) find(d *document) {
	next := 0
	for _, at := range d.desk.beginnings.figures {
		i := int(at)
		if next = d.pastAtoms(next, i); next > i || !c.numerals.opens(&d.toks[i]) {
			continue
		}
		x, ok := c.at(d, i)
		if !ok {
			continue
		}
		x.atom = len(d.atoms)
		d.add(countAtom, x.from, x.digitsEnd, len(d.counts))
		d.counts = append(d.counts, x)
		next = x.digitsEnd
	}
}

// at reads the count whose number starts at token i.
func (c *counter) at(d *document, i int) (count, bool) {
	if t := d.toks[i]; t.kind == word && t.is(upperFirst) && !t.is(opens) && i > d.bodyAt && i+1 < len(d.toks) && d.toks[i+1].is(upperFirst) {
		return count{}, false // "One Call" is a name
	} else if t.is(opens) && i >= d.bodyAt && d.at(i) == "One" && i+2 < len(d.toks) && d.toks[i+1].is(upperFirst) && d.toks[i+2].is(upperFirst) {
		return count{}, false // and so is "One Call Insurance" at the start of a sentence
	} else if t.kind == number && i+1 < len(d.toks) && d.toks[i+1].is(upperFirst) && !d.toks[i+1].is(glued) && c.forms.has(d.toks[i+1].word) {
		return count{}, false // "247 Ltd"
	} else if t.kind == number && (c.names.starts(d, i) || c.names.joined(d, i) || i > 1 && c.names.joined(d, i-2) || c.names.inside(d, i) || d.endsNumbered(i) || d.numberedCapital(i) || c.version(d, i)) {
		return count{}, false
	}
	if c.labels(d, i) {
		return count{}, false
	}
	v, end, ok := c.numerals.at(d.text, i)
	if !ok || end+1 < len(d.toks) && d.at(end) == "&" && d.toks[end].is(glued) && d.toks[end+1].is(glued) {
		return count{}, false // the "1&1" of a name is no number
	}
	if end+1 < len(d.toks) && d.at(end) == "-" && d.toks[end].is(glued) && d.toks[end+1].is(glued) && d.toks[end+1].is(upperFirst) {
		return count{}, false // nor is that of "7-Eleven"
	}
	n, ok := v.scaled(0)
	if !ok || n <= 0 || n < 100 && c.compound(d, end) || c.measured(d, end) || c.isShare(d, i, end, n) {
		return count{}, false
	}
	if d.toks[i].kind == number && i > 0 && (d.toks[i].is(glued) && d.toks[i-1].kind != sign && !inThousands(d.at(i)) || d.dialled(i)) {
		return count{}, false
	}
	x := count{start: i, from: i, to: end, digitsEnd: end, value: n, qualifier: regwire.Exact}
	c.noun(d, &x)
	if n <= 21 && (i > 0 && c.ages.has(d.toks[i-1].word) || i > 1 && c.ages.has(d.toks[i-2].word)) {
		return count{}, false // "under 13" is an age
	}
	if x.unit == things && d.toks[i].kind == word && n < 1000 {
		return count{}, false // "one" and "two" are mostly no counts
	}
	c.qualify(d, &x, v)
	return x, true
}

// qualify reads "more than", "up to", "about" before the number, "or so" after it or its noun. Of the
// number v that closes a range so many are the most.
func (c *counter) qualify(d *document, x *count, v num) {
	if start, closes := c.closesRange(d, x, v); closes {
		x.start, x.qualifier = start, regwire.UpTo
	}
	for i := x.from; i > 0; i-- {
		if q, from, ok := c.before.before(d.toks, i); ok && d.toks[from].sentence == d.toks[x.from].sentence {
			// "information about 6.6 million people" is not about so many.
			if from == 0 || d.at(from) != "about" || !c.topics.has(d.toks[from-1].word) {
				x.qualifier, x.start = q, from
			}
			return
		}
		if !c.article.has(d.toks[i-1].word) {
			break
		}
	}
	if q, _, ok := c.after.at(d.toks, x.digitsEnd); ok {
		x.qualifier = q
	} else if q, _, ok := c.after.at(d.toks, x.to); ok && x.to > x.digitsEnd {
		x.qualifier = q
	}
}

// dialled reports whether the number at token i is part of a telephone number: of several that
// stand side by side the first starts with a zero, "0303 123 1113".
func (d *document) dialled(i int) bool {
	first := i
	for first > 0 && d.toks[first-1].kind == number && d.toks[first-1].sentence == d.toks[i].sentence {
		first--
	}
	many := first < i || i+1 < len(d.toks) && d.toks[i+1].kind == number
	return many && len(d.at(first)) > 2 && d.at(first)[0] == '0'
}
