package extract

import (
	"fmt"
	"iter"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// wordID numbers a word of the lexicon. 0 is every word that no table speaks of.
type wordID uint16

// A wordSet is a set of words, one bit for each.
type wordSet []uint64

// has reports whether a word is in the set. No unknown word is.
func (s wordSet) has(w wordID) bool {
	i := int(w) >> 6
	return i < len(s) && s[i]&(1<<(w&63)) != 0
}

// add puts a word into the set, unless it is unknown.
func (s *wordSet) add(w wordID) {
	if w == 0 {
		return
	}
	if missing := int(w)>>6 + 1 - len(*s); missing > 0 {
		*s = append(*s, make([]uint64, missing)...)
	}
	(*s)[w>>6] |= 1 << (w & 63)
}

// wordSetOf returns the set of some words.
func wordSetOf(words ...wordID) (s wordSet) {
	for _, w := range words {
		s.add(w)
	}
	return s
}

// all yields the words of the set, the first numbered first.
func (s wordSet) all() iter.Seq[wordID] {
	return func(yield func(wordID) bool) {
		for i, b := range s {
			for ; b != 0; b &= b - 1 {
				if !yield(wordID(i<<6 + bits.TrailingZeros64(b))) {
					return
				}
			}
		}
	}
}

// A lexicon knows the words that any table speaks of, and the named sets of words in
// data/words.txt.
type lexicon struct {
	index *wordIndex
	sets  map[string]*phraseSet

	choices map[string]*choice // of the patterns, as they are written

	cutter  scanner         // of words that are no plain ones
	lists   store[wordID]   // of phrases and choices
	several store[[]wordID] // of the phrases of choices
	written store[choice]   // the choices

	taken int   // how many traits are given
	stops trait // of the signs that end or quote a sentence
	begin beginningTraits

	// sets that the code itself asks for
	abbreviations, titles, suffixes, starters, common, connectors, units, prefixes, separated, codes, months, everywhere, frequent, exclaimed, unstopped, following wordSet
}

// A phraseSet is a named set of words and of phrases of several words.
type phraseSet struct {
	words   wordSet
	phrases [][]wordID // longest first
}

// lookup returns the number of a word as written, whatever its case. It does not
// allocate for words of ASCII letters.
func (l *lexicon) lookup(s string) wordID {
	id, _ := l.read(s)
	return id
}

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// read returns the number of a word as written, and the shape of its letters, which is seen
// while they are lowered.
func (l *lexicon) read(s string) (wordID, shape) {
	if len(s) > maxWord {
		return 0, letters(s)
	}
	var buf [maxWord]byte
	var seen letterCount
	k := wordKey(0)
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z':
			seen.lower++
		case c >= 'A' && c <= 'Z':
			seen.capital(i == 0)
			c |= 0x20
		case c >= utf8.RuneSelf:
			lower := plain(s)
			return find(l.index, keyOf(lower), lower), letters(s)
		}
		buf[i], k = c, k.with(c)
	}
	if seen.lower == len(s) {
		return find(l.index, k, buf[:len(s)]), uncapitalised
	}
	return find(l.index, k, buf[:len(s)]), seen.shape()
}

// intern numbers a word, giving it a new number if it has none.
func (l *lexicon) intern(s string) wordID {
	if len(s) > maxWord || !ascii(s) {
		return l.index.put(plain(s))
	}
	var buf [maxWord]byte
	lower, k := buf[:len(s)], wordKey(0)
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		lower[i], k = c, k.with(c)
	}
	return numberWord(l.index, k, lower)
}

// size is one more than the highest number of a word.
func (l *lexicon) size() int { return len(l.index.words) }

// unit reports whether the letters right after a number are a unit of it: "m", "bn", "th".
func (l *lexicon) unit(s string) bool { return l.units.has(l.lookup(s)) }

// prefix reports whether s is a sign of a currency that is written right before the
// digits, as in "KSh500"; a code such as "HUF2.5bn" counts in capitals only, for "Sar4 Ltd" is a name.
func (l *lexicon) prefix(s string) bool {
	if len(s) > 4 || s == "" || s[0] < 'A' || s[0] > 'Z' {
		return false
	}
	w := l.lookup(s)
	return l.prefixes.has(w) || l.codes.has(w) && strings.ToUpper(s) == s
}

// set returns the named set of data/words.txt.
func (l *lexicon) set(name string) (*phraseSet, error) {
	s, ok := l.sets[name]
	if !ok {
		return nil, fmt.Errorf("no word set named %q", name)
	}
	return s, nil
}

// phrase interns the words of a phrase, which are joined by underscores or spaces.
func (l *lexicon) phrase(s string) []wordID {
	var room [8]wordID
	var lower [maxWord]byte
	ids := room[:0]
	for i := 0; i < len(s); {
		n, key := lettersAt(s[i:], &lower)
		switch end := i + n; {
		case s[i] == '_' || s[i] == ' ':
			i++
		case n > 0 && (end == len(s) || s[end] == '_' || s[end] == ' ' || s[end] == '-'):
			ids, i = append(ids, numberWord(l.index, key, lower[:n])), end // as most are
		default:
			for end < len(s) && s[end] != '_' && s[end] != ' ' {
				end++
			}
			ids, i = l.pieces(ids, s[i:end]), end
		}
	}
	return l.lists.keep(ids)
}

// lettersAt lowers the letters of ASCII that a text starts with, as far as there is room for them, and
// returns how many they are and their key.
func lettersAt(s string, lower *[maxWord]byte) (n int, k wordKey) {
	for s = s[:min(len(s), maxWord)]; n < len(s) && isASCIILetter(s[n]); n++ {
		lower[n] = s[n] | 0x20
		k = k.with(lower[n])
	}
	return n, k
}

// smallLetters returns how many small letters of ASCII a text starts with, and their key.
func smallLetters(s string) (n int, k wordKey) {
	for n < len(s) && s[n] >= 'a' && s[n] <= 'z' {
		k = k.with(s[n])
		n++
	}
	return n, k
}

// pieces adds the words that the scanner would cut a word of a table into: "self-reported" is
// three tokens, "ico's" two, "under-13s" four. The units come before what has any.
func (l *lexicon) pieces(ids []wordID, w string) []wordID {
	s := &l.cutter
	if s.lex == nil {
		s.lex = &lexicon{index: l.index, units: l.sets["units"].words}
	}
	s.toks = s.toks[:0]
	s.scan(w)
	for i := range s.toks {
		ids = append(ids, l.intern(w[s.toks[i].start:s.toks[i].end]))
	}
	return ids
}

// newLexicon reads the word sets: a line "name: word word two_words ..." each, continued
// on indented lines; "#" starts a comment, and "@other" takes in an earlier set.
func newLexicon(src string) (*lexicon, error) {
	l := &lexicon{index: newWordIndex(13_000), sets: map[string]*phraseSet{}, choices: make(map[string]*choice, manyChoices)}
	l.numberOften()
	var set *phraseSet
	for n, line := range numbered(src) {
		rest := line
		if line[0] != ' ' && line[0] != '\t' {
			head, tail, ok := strings.Cut(line, ":")
			if !ok {
				return nil, fmt.Errorf("words.txt:%d: want \"name: words\", got %q", n, line)
			}
			set, rest = &phraseSet{}, tail
			l.sets[head] = set
		}
		for w := range fields(rest) {
			if err := l.put(set, w); err != nil {
				return nil, fmt.Errorf("words.txt:%d: %w", n, err)
			}
		}
	}
	for set, name := range map[*wordSet]string{
		&l.abbreviations: "abbreviations", &l.titles: "titles", &l.prefixes: "prefixes", &l.suffixes: "suffixes", &l.starters: "starters",
		&l.common: "common", &l.connectors: "connectors", &l.units: "units", &l.everywhere: "everywhere", &l.frequent: "frequent", &l.exclaimed: "exclaimed",
		&l.unstopped: "unstopped_forms", &l.following: "after_forms", &l.codes: "codes", &l.separated: "separated_prefixes", &l.months: "months",
	} {
		s, err := l.set(name)
		if err != nil {
			return nil, err
		}
		*set = s.words
	}
	var stops wordSet
	for _, sign := range []string{".", "!", "?", "“", "”", `"`, "’", "'", ")"} {
		stops.add(l.intern(sign))
	}
	l.stops = l.trait(stops)
	l.begin.byKind[number], l.begin.byKind[word], l.begin.sentence, l.begin.loud = l.trait(), l.trait(), l.trait(), l.trait()
	l.begin.names = l.begin.byKind[number] | l.begin.byKind[word] | l.begin.sentence
	return l, nil
}

// put adds a word, a phrase or a whole set to s.
func (l *lexicon) put(s *phraseSet, w string) error {
	if other, ok := strings.CutPrefix(w, "@"); ok {
		o, err := l.set(other)
		if err != nil {
			return err
		}
		for w := range o.words.all() {
			s.words.add(w)
		}
		s.phrases = append(s.phrases, o.phrases...)
		return nil
	}
	if inSmall(w) {
		s.words.add(l.index.put(w)) // as most are
	} else if ids := l.phrase(w); len(ids) == 1 {
		s.words.add(ids[0])
	} else {
		s.phrases = append(s.phrases, ids)
	}
	return nil
}
