package extract

import (
	"embed"
	"errors"
	"fmt"
	"path"
	"sync"
)

//go:embed data
var data embed.FS

// tables are all that the reader knows, compiled from the files in data.
type tables struct {
	desks             *sync.Pool // of desks that nobody works on
	lex               *lexicon
	numerals          *numerals
	currencies        *currencies
	registry          *registry
	calendar          *calendar
	code              *code
	counter           *counter
	namer             *namer
	matcher           *matcher
	vocabulary        *vocabulary
	families          families
	weights           *weights
	furniture         *furniture
	themes            *themes
	beside            *besideWords
	steps             *acts
	lawWords          *lawWords
	dateWords         *dateWords
	figureWords       *figureWords
	each              wordID            // "respectively"
	both, pair, all   wordID            // what takes up several parties
	by                wordID            // what stands before who did something
	in, from          wordID            // what stands before a place
	former, latter    wordID            // which of two
	breach            wordSet           // words that say that a law was broken
	records           wordSet           // words that compare a penalty with all others
	ceiling           wordSet           // words of the most that a law allows
	ownVoice          wordSet           // how a regulator names itself
	firms, its, his   wordSet           // what a text calls its parties: "the company", "it", "she"
	trades, employees wordSet           // by which parties are spoken of that are not named
	things, offices   wordSet           // last words of names that are no party, and of those that act
	lawyers           wordSet           // words of the names of law firms
	attaches, sectors wordSet           // what tells more of them: "of Acme", "in the motor trade"
	listing           wordSet           // what joins the names of a list
	every             wordSet           // what takes up all parties so far: "both", "each"
	single            wordSet           // "each", after the sum that every one must pay
	recipient         wordSet           // what stands between a sum and whom it is for
	powers            wordSet           // words that name a law as the power to act
	lawTerms          phraseTable[bool] // what only data protection law speaks of: "data subject"
}

// loaded compiles the tables once, at the first reading.
var loaded = sync.OnceValues(load)

// Check reports what is wrong with the tables of words and patterns that are built into
// the program, each with its file and line; nil if nothing is.
func Check() error {
	_, err := loaded()
	return err
}

// load reads and compiles every table.
func load() (*tables, error) {
	t := &tables{desks: &sync.Pool{}, vocabulary: newVocabulary()}
	t.families = newFamilies(t.vocabulary)
	var err error
	if t.lex, err = newLexicon(file("words.txt")); err != nil {
		return nil, err
	}
	t.numerals = newNumerals(t.lex)
	t.calendar = newCalendar(t.lex)
	if t.currencies, err = newCurrencies(t.lex, t.numerals, file("currencies.txt")); err != nil {
		return nil, err
	}
	if t.registry, err = newRegistry(t.lex, t.vocabulary, file("regulators.txt"), file("nations.txt"), file("states.txt")); err != nil {
		return nil, err
	}
	if t.code, err = newCode(t.lex, t.calendar, t.registry, file("laws.txt")); err != nil {
		return nil, err
	}
	if t.counter, err = newCounter(t.lex, t.numerals); err != nil {
		return nil, err
	}
	if t.namer, err = newNamer(t.lex, t.registry); err != nil {
		return nil, err
	}
	if t.furniture, err = newFurniture(t.lex); err != nil {
		return nil, err
	}
	if t.themes, err = newThemes(t.lex, t.vocabulary, file("themes.txt")); err != nil {
		return nil, err
	}
	if t.beside, err = newBesideWords(t.lex, t.vocabulary, file("beside.txt")); err != nil {
		return nil, err
	}
	if t.steps, err = newActs(t.lex, t.vocabulary, file("acts.txt")); err != nil {
		return nil, err
	}
	if t.dateWords, err = newDateWords(t.lex, t.vocabulary); err != nil {
		return nil, err
	}
	if t.figureWords, err = newFigureWords(t.lex, t.vocabulary, file("figures.txt")); err != nil {
		return nil, err
	}
	if t.lawWords, err = newLawWords(t.lex, t.vocabulary); err != nil {
		return nil, err
	}
	breach, err := t.lex.set("breachword")
	if err != nil {
		return nil, err
	}
	t.breach = breach.words
	records, err := t.lex.set("law_record")
	if err != nil {
		return nil, err
	}
	t.records = records.words
	ceiling, err := t.lex.set("law_ceiling")
	if err != nil {
		return nil, err
	}
	t.ceiling = ceiling.words
	t.each, t.both, t.pair, t.all = t.lex.intern("respectively"), t.lex.intern("both"), t.lex.intern("pair"), t.lex.intern("all")
	t.in, t.from = t.lex.intern("in"), t.lex.intern("from")
	t.by, t.former, t.latter = t.lex.intern("by"), t.lex.intern("former"), t.lex.intern("latter")
	powers, err := t.lex.set("powers")
	if err != nil {
		return nil, err
	}
	t.powers = powers.words
	terms, err := t.lex.set("law_terms")
	if err != nil {
		return nil, err
	}
	for _, p := range terms.phrases {
		t.lawTerms.add(p, true)
	}
	for dst, name := range map[*wordSet]string{&t.listing: "listing", &t.recipient: "recipient", &t.every: "every", &t.single: "single", &t.ownVoice: "own_voice", &t.firms: "firms", &t.its: "its", &t.his: "his", &t.trades: "trades", &t.employees: "employees", &t.things: "things", &t.offices: "offices", &t.lawyers: "lawyers", &t.attaches: "attaches", &t.sectors: "sectors"} {
		set, err := t.lex.set(name)
		if err != nil {
			return nil, err
		}
		*dst = set.words
	}
	patterns, err := allPatterns(t.lex)
	if err != nil {
		return nil, err
	}
	t.matcher = newMatcher(patterns, t.lex, t.vocabulary)
	if t.weights, err = newWeights(t.vocabulary, file("weights.txt")); err != nil { // last: all features have their names
		return nil, err
	}
	return t, nil
}

// allPatterns reads every *.pat file.
func allPatterns(lex *lexicon) ([]pattern, error) {
	entries, err := data.ReadDir("data")
	if err != nil {
		return nil, err
	}
	var out []pattern
	var mistakes []error
	for _, e := range entries {
		if path.Ext(e.Name()) != ".pat" {
			continue
		}
		p, err := parsePatterns(lex, e.Name(), file(e.Name()))
		mistakes = append(mistakes, err)
		out = append(out, p...)
	}
	return out, errors.Join(mistakes...)
}

// file returns an embedded table. A missing one is a mistake in building the program.
func file(name string) string {
	b, err := data.ReadFile("data/" + name)
	if err != nil {
		panic(fmt.Sprintf("extract: no table %s", name))
	}
	return string(b)
}

// recognise finds all atoms of an article.
func (t *tables) recognise(d *document) {
	w := d.desk
	d.starts, d.ends, d.named = take(&w.starts, len(d.toks)), take(&w.ends, len(d.toks)), take(&w.named, len(d.toks))
	t.furniture.find(d)
	t.currencies.find(d)
	t.code.find(d)
	t.registry.find(d)
	t.calendar.find(d)
	t.counter.find(d)
	t.namer.find(d)
}

// relate joins the names of an article into entities and finds its claims.
func (t *tables) relate(d *document) {
	d.entities = t.namer.gather(d)
	t.namer.findInTitles(d)
	t.matcher.find(d)
}
