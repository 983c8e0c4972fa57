package extract

import (
	"fmt"
	"slices"
	"strings"
)

// A choice is some words and phrases, one of which an element of a pattern wants. Elements
// that are written alike share one, so that what is looked up often stays near at hand.
type choice struct {
	number      int        // of the choices of the lexicon
	few         []wordID   // the single words, unless there are many
	phrases     [][]wordID // of two words or more
	words       wordSet    // the single words, if there are many
	first, last wordBits   // of what a word or phrase of it can start and end with
	cost        int        // tells how often one of them may stand in a text
	everywhere  bool       // whether most sentences have one of the single words
}

// manyChoices is for how many choices there is room from the start.
const manyChoices = 6_000

// maxFew is how many single words of a choice are few: a list of them takes less of the memory
// that is near at hand than the place of a bit in a set.
const maxFew = 16

// A wordBits tells of most words at a glance that they are not among some: 64 words or more
// share each bit.
type wordBits uint64

// anyWord is a bit that is set whatever the words, so that what needs none of them meets it.
const anyWord wordBits = 1

// bit is that of a word.
func (w wordID) bit() wordBits { return 1 << (w & 63) }

// choice reads "a|b|two_words|@set".
func (l *lexicon) choice(source string) (*choice, error) {
	if c, ok := l.choices[source]; ok {
		return c, nil
	}
	var wordRoom [maxFew]wordID
	var phraseRoom [maxFew][]wordID
	words, phrases := wordRoom[:0], phraseRoom[:0]
	for i := 0; i <= len(source); {
		n, key := smallLetters(source[i:])
		if end := i + n; n > 0 && (end == len(source) || source[end] == '|') {
			words, i = append(words, numberWord(l.index, key, source[i:end])), end+1 // as most are
			continue
		}
		w, _, _ := strings.Cut(source[i:], "|")
		i += len(w) + 1
		other, isSet := strings.CutPrefix(w, "@")
		switch {
		case isSet:
			set, err := l.set(other)
			if err != nil {
				return nil, err
			}
			words, phrases = slices.AppendSeq(words, set.words.all()), append(phrases, set.phrases...)
		case w == "" || w != strings.ToLower(w):
			return nil, fmt.Errorf("word %q: want lower case", w)
		default:
			if ids := l.phrase(w); len(ids) == 1 {
				words = append(words, ids[0])
			} else {
				phrases = append(phrases, ids)
			}
		}
	}
	c := l.choiceOf(words, phrases)
	c.number, l.choices[source] = len(l.choices), c
	return c, nil
}

// choiceOf returns a choice of some words, which it puts in order, and phrases.
func (l *lexicon) choiceOf(words []wordID, phrases [][]wordID) *choice {
	if len(words) > 1 {
		slices.Sort(words)
		words = slices.Compact(words)
	}
	c := l.written.add(choice{phrases: l.several.keep(phrases), cost: 1 + len(words) + len(phrases)})
	if len(words) <= maxFew {
		c.few = l.lists.keep(words)
	} else {
		c.words = wordSetOf(words...)
	}
	for _, w := range words {
		c.first |= w.bit()
		switch {
		case l.everywhere.has(w):
			c.cost += 399
			c.everywhere = true
		case l.frequent.has(w):
			c.cost += 99
		case l.common.has(w):
			c.cost += 19
		}
	}
	c.last = c.first
	for _, p := range phrases {
		c.first |= p[0].bit()
		c.last |= p[len(p)-1].bit()
	}
	return c
}

// each calls fn with every word of the choice, as a phrase of one that fn must not keep, and with
// every phrase.
func (c *choice) each(fn func(phrase []wordID)) {
	for i := range c.few {
		fn(c.few[i : i+1])
	}
	var alone [1]wordID
	for alone[0] = range c.words.all() {
		fn(alone[:])
	}
	for _, p := range c.phrases {
		fn(p)
	}
}
