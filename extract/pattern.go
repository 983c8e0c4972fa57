package extract

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A pattern is one line of data/*.pat: a way of saying something, what follows from it,
// and an example. See the package comment for the notation.
type pattern struct {
	where    string // file:line
	source   string // the pattern as written
	example  string
	elements []element
	effects  []effect
	anchor   int // index of the element that the search starts from
}

// elementKind is what an element of a pattern matches.
type elementKind uint8

const (
	wordElement   elementKind = iota // one of some words or phrases
	slotElement                      // an atom
	gapElement                       // a few tokens
	startElement                     // the start of a sentence
	endElement                       // the end of a sentence
	titleElement                     // nothing, but only in the title
	absentElement                    // nothing, but none of some words may follow
)

// An element is one step of a pattern.
type element struct {
	kind     elementKind
	optional bool
	words    wordSet
	phrases  [][]wordID
	slot     atomKind
	capture  int // index of the captured atom, for slots
	most     int // tokens that a gap may skip
}

// An effect is what a match says: of the document, or of the atom in a slot.
type effect struct {
	what   string // "party", "kind", "role", ...
	value  string // "fine", "proposed", ...
	slot   int    // index of the captured atom that it speaks of, or -1
	weight float64
}

// slots are the names of the atoms in the notation.
var slots = map[string]atomKind{
	"MONEY": moneyAtom, "COUNT": countAtom, "DATE": dateAtom, "LAW": lawAtom, "REG": regulatorAtom, "ORG": nameAtom,
}

// parsePatterns reads a table of patterns: "pattern => effects :: example" a line.
func parsePatterns(lex *lexicon, file, src string) ([]pattern, error) {
	var out []pattern
	var mistakes []error
	for n, line := range numbered(src) {
		p, err := parsePattern(lex, line)
		if err != nil {
			mistakes = append(mistakes, fmt.Errorf("%s:%d: %w", file, n, err))
			continue
		}
		p.where = fmt.Sprintf("%s:%d", file, n)
		out = append(out, p)
	}
	return out, errors.Join(mistakes...)
}

func parsePattern(lex *lexicon, line string) (pattern, error) {
	body, example, ok := strings.Cut(line, "::")
	left, right, ok2 := strings.Cut(body, "=>")
	if !ok || !ok2 {
		return pattern{}, fmt.Errorf("want \"pattern => effects :: example\", got %q", line)
	}
	p := pattern{source: strings.TrimSpace(left), example: strings.TrimSpace(example)}
	captures := map[string]int{}
	for _, f := range strings.Fields(left) {
		e, err := parseElement(lex, f, captures)
		if err != nil {
			return pattern{}, err
		}
		p.elements = append(p.elements, e)
	}
	for _, f := range strings.Split(right, ",") {
		e, err := parseEffect(strings.Fields(f), captures)
		if err != nil {
			return pattern{}, err
		}
		p.effects = append(p.effects, e)
	}
	return p, p.chooseAnchor(lex)
}

// parseElement reads one element of the notation.
func parseElement(lex *lexicon, f string, captures map[string]int) (element, error) {
	e := element{}
	switch {
	case f == "^":
		e.kind = startElement
		return e, nil
	case f == "$":
		e.kind = endElement
		return e, nil
	case f == "TITLE":
		e.kind = titleElement
		return e, nil
	case strings.HasPrefix(f, ".."):
		e.kind, e.most = gapElement, 6
		if n := f[2:]; n != "" {
			most, err := strconv.Atoi(n)
			if err != nil {
				return e, fmt.Errorf("gap %q: want .. or ..n", f)
			}
			e.most = most
		}
		return e, nil
	}
	if len(f) > 1 { // "?" alone is the sign itself
		f, e.optional = strings.CutSuffix(f, "?")
	}
	if k, ok := slots[strings.TrimRight(f, "23")]; ok {
		e.kind, e.slot = slotElement, k
		if _, ok := captures[f]; !ok {
			captures[f] = len(captures)
		}
		e.capture = captures[f]
		return e, nil
	}
	if rest, ok := strings.CutPrefix(f, "!"); ok && rest != "" {
		e.kind, f = absentElement, rest
	}
	return e, e.addWords(lex, f)
}

// addWords reads "a|b|two_words|@set".
func (e *element) addWords(lex *lexicon, f string) error {
	set := phraseSet{}
	for _, w := range strings.Split(f, "|") {
		if w != strings.ToLower(w) {
			return fmt.Errorf("word %q: want lower case", w)
		}
		if err := lex.put(&set, w); err != nil {
			return err
		}
	}
	e.words, e.phrases = set.words, set.phrases
	return nil
}

// parseEffect reads "kind fine", "party ORG", "proposed MONEY +5".
func parseEffect(f []string, captures map[string]int) (effect, error) {
	e := effect{slot: -1, weight: 3}
	if n := len(f); n > 1 && strings.ContainsAny(f[n-1][:1], "+-") {
		w, err := strconv.ParseFloat(f[n-1], 64)
		if err != nil {
			return e, fmt.Errorf("weight %q: want a number", f[n-1])
		}
		e.weight, f = w, f[:n-1]
	}
	if len(f) == 0 || len(f) > 2 {
		return e, fmt.Errorf("effect %q: want one word or two", strings.Join(f, " "))
	}
	e.what = f[0]
	if len(f) == 1 {
		return e, nil
	}
	if slot, ok := captures[f[1]]; ok {
		e.slot = slot
		return e, nil
	}
	if f[1] != strings.ToLower(f[1]) {
		return e, fmt.Errorf("effect %q: no such slot in the pattern", strings.Join(f, " "))
	}
	e.value = f[1]
	return e, nil
}

// chooseAnchor picks the element with the fewest and rarest words.
func (p *pattern) chooseAnchor(lex *lexicon) error {
	best, cost := -1, 0
	for i, e := range p.elements {
		if e.kind != wordElement || e.optional {
			continue
		}
		c := len(e.phrases) + 1
		for i, b := range e.words {
			for j := range 64 {
				if b&(1<<j) == 0 {
					continue
				}
				if w := wordID(i<<6 + j); lex.common.has(w) {
					c += 20
				} else {
					c++
				}
			}
		}
		if best < 0 || c < cost {
			best, cost = i, c
		}
	}
	if best < 0 {
		return fmt.Errorf("pattern %q: no word to start from", p.source)
	}
	p.anchor = best
	return nil
}
