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

// weightsTable is the largest table, which need not be copied.
//
//go:embed data/weights.txt
var weightsTable string

// tables are all that the reader knows, compiled from the files in data.
type tables struct {
	desks        *sync.Pool // of desks that nobody works on
	slates       *sync.Pool // of slates that nobody writes on
	lex          *lexicon
	numerals     *numerals
	currencies   *currencies
	registry     *registry
	officials    officials
	calendar     *calendar
	code         *code
	counter      *counter
	namer        *namer
	matcher      *matcher
	vocabulary   *vocabulary
	doubles      doubles
	families     families
	weights      *weights
	furniture    *furniture
	themes       *themes
	mainThemes   mainThemes
	tones        *tones
	newsWords    *newsWords
	beside       *besideWords
	steps        *acts
	tellingNames *tellingNames
	courts       *rulings
	cues         [cueSets]*cues
	glossary     *glossary
	lawWords     *lawWords
	dateWords    *dateWords
	figureWords  *figureWords
	sumNames     *sumNames
	mainSums     *mainSumNames

	earlierNames *earlierNames
	wordSets
	marks
}

// loaded compiles the tables once, at the first reading.
var loaded = sync.OnceValues(load)

// Check reports what is wrong with the tables of words and patterns that are built into
// the program, each with its file and line; nil if nothing is.
func Check() error {
	_, err := loaded()
	return err
}

// load reads and compiles every table: the weights last, when all features have their
// names.
func load() (*tables, error) {
	t := &tables{desks: &sync.Pool{}, slates: &sync.Pool{}, vocabulary: newVocabulary()}
	t.families = newFamilies(t.vocabulary)
	for _, part := range []func() error{t.loadAtoms, t.loadSigns, t.loadSets, t.loadPatterns, t.loadWeights} {
		if err := part(); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// loadAtoms compiles what names of things are recognised by.
func (t *tables) loadAtoms() (err error) {
	if t.lex, err = newLexicon(file("words.txt")); err != nil {
		return err
	}
	t.numerals = newNumerals(t.lex)
	t.calendar = newCalendar(t.lex)
	if t.currencies, err = newCurrencies(t.lex, t.numerals, file("currencies.txt")); err != nil {
		return err
	}
	if t.registry, err = newRegistry(t.lex, t.vocabulary, file("regulators.txt"), file("nations.txt"), file("lands.txt"), file("states.txt")); err != nil {
		return err
	}
	if t.officials, err = newOfficials(t.registry, file("officials.txt")); err != nil {
		return err
	}
	if t.code, err = newCode(t.lex, t.calendar, t.registry, file("laws.txt")); err != nil {
		return err
	}
	if t.counter, err = newCounter(t.lex, t.numerals); err != nil {
		return err
	}
	if t.namer, err = newNamer(t.lex, t.registry); err != nil {
		return err
	}
	t.furniture, err = newFurniture(t.lex)
	return err
}

// loadSigns compiles what single words speak for.
func (t *tables) loadSigns() (err error) {
	if t.themes, err = newThemes(t.lex, t.vocabulary, file("themes.txt")); err != nil {
		return err
	}
	t.mainThemes = newMainThemes(t.vocabulary, t.themes, t.registry.signals)
	if t.beside, err = newBesideWords(t.lex, t.vocabulary, file("beside.txt")); err != nil {
		return err
	}
	if t.tones, err = newTones(t.lex, t.vocabulary, file("tones.txt")); err != nil {
		return err
	}
	if t.newsWords, err = newNewsWords(t.lex, t.vocabulary, file("newswords.txt"), t.tones); err != nil {
		return err
	}
	if t.steps, err = newActs(t.lex, t.vocabulary, file("acts.txt")); err != nil {
		return err
	}
	t.tellingNames = newTellingNames(t.vocabulary, t.steps, t.newsWords)
	if t.courts, err = newRulings(t.lex, t.vocabulary, file("rulings.txt")); err != nil {
		return err
	}
	for i, f := range cueFields {
		if t.cues[i], err = newCues(t.lex, t.vocabulary, f, file(f.words), file(f.cues)); err != nil {
			return err
		}
	}
	if t.dateWords, err = newDateWords(t.lex, t.vocabulary); err != nil {
		return err
	}
	if t.figureWords, err = newFigureWords(t.lex, t.vocabulary, file("figures.txt")); err != nil {
		return err
	}
	t.sumNames = newSumNames(t.lex, t.vocabulary, t.steps.groups)
	t.mainSums = newMainSumNames(t.vocabulary, t.registry.signals)
	if t.earlierNames, err = newEarlierNames(t.lex, t.vocabulary); err != nil {
		return err
	}
	t.lawWords, err = newLawWords(t.lex, t.vocabulary)
	return err
}

// loadSets looks up the sets and words by which a reading chooses.
func (t *tables) loadSets() (err error) {
	t.marks = newMarks(t.lex, t.numerals)
	t.wordSets, err = newWordSets(t.lex, &t.marks)
	return err
}

// loadPatterns compiles the patterns.
func (t *tables) loadPatterns() error {
	patterns, err := allPatterns(t.lex)
	if err != nil {
		return err
	}
	t.compile(patterns)
	return nil
}

// compile makes ready what is looked up for the patterns and for all signs at once.
func (t *tables) compile(patterns []pattern) {
	t.matcher = newMatcher(patterns, t.lex, t.vocabulary)
	t.glossary = newGlossary(t.lex, [glossTables]*phraseTable[uint64]{
		ofActs: &t.steps.words, ofRulings: &t.courts.words, ofTones: &t.tones.words, ofThemes: &t.themes.words, ofNews: &t.newsWords.words,
		ofCues + kindCues: &t.cues[kindCues].words, ofCues + stageCues: &t.cues[stageCues].words,
	}, t.matcher.openings)
	t.glossary.rare = t.repeats | t.ofSeveral | t.ofTwo | t.comparing | t.pronouns | t.addresses
}

// loadWeights reads the weights of the features.
func (t *tables) loadWeights() (err error) {
	t.doubles = newDoubles(t.vocabulary, &t.families, t.beside)
	t.weights, err = newWeights(t.vocabulary, weightsTable)
	return err
}

// allPatterns reads every *.pat file.
func allPatterns(lex *lexicon) ([]pattern, error) {
	entries, err := data.ReadDir("data")
	if err != nil {
		return nil, err
	}
	r := newPatternReader(lex)
	for _, e := range entries {
		if path.Ext(e.Name()) == ".pat" {
			r.table(e.Name(), file(e.Name()))
		}
	}
	return r.all, errors.Join(r.mistakes...)
}

// file returns an embedded table. A missing one is a mistake in building the program.
func file(name string) string {
	b, err := data.ReadFile("data/" + name)
	if err != nil {
		panic(fmt.Sprintf("extract: no table %s", name))
	}
	return string(b)
}
