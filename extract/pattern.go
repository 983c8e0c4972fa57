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
	elements []element
	effects  []effect
	anchor   int32 // index of the element that the search starts from
	// rightFirst is true where what follows the anchor decides sooner than what comes before.
	rightFirst bool
	*notation
}

// A notation is what a table says of a pattern to people, which no search looks at.
type notation struct {
	where   string // file:line
	source  string // the pattern as written
	example string
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
	absentElement                    // nothing, but none of some words, or no atom, may follow
)

// An element is one step of a pattern.
type element struct {
	kind     elementKind
	optional bool
	slot     atomKind
	capture  int8    // index of the captured atom, for slots
	most     int8    // tokens that a gap may skip
	choice   *choice // of words; nil for what is no words
	// first and last are those of the choice, to be near at hand.
	first, last wordBits
}

// slots are the names of the atoms in the notation.
var slots = map[string]atomKind{
	"MONEY": moneyAtom, "COUNT": countAtom, "DATE": dateAtom, "LAW": lawAtom, "REG": regulatorAtom, "ORG": nameAtom,
}

// Bounds of the notation: the slots of one pattern, and the tokens that a gap may skip.
const (
	maxSlots = 8
	maxGap   = 20
)

// parsePatterns reads a table of patterns: "pattern => effects :: example" a line. Its
// error tells of every mistake, each with its line.
func parsePatterns(lex *lexicon, file, src string) ([]pattern, error) {
	var out []pattern
	var mistakes []error
	for n, line := range numbered(src) {
		p, errs := parsePattern(lex, line)
		p.where = fmt.Sprintf("%s:%d", file, n)
		for _, err := range errs {
			mistakes = append(mistakes, fmt.Errorf("%s: %w", p.where, err))
		}
		out = append(out, p)
	}
	return out, errors.Join(mistakes...)
}

// parsePattern reads one line and returns all that is wrong with it.
func parsePattern(lex *lexicon, line string) (p pattern, mistakes []error) {
	body, example, ok := strings.Cut(line, "::")
	left, right, ok2 := strings.Cut(body, "=>")
	p = pattern{notation: &notation{source: strings.TrimSpace(left), example: strings.TrimSpace(example)}}
	if !ok || !ok2 || p.source == "" || p.example == "" {
		return p, []error{fmt.Errorf("want \"pattern => effects :: example\", got %q", line)}
	}
	note := func(err error) {
		if err != nil {
			mistakes = append(mistakes, err)
		}
	}
	captures := map[string]int{}
	for _, f := range strings.Fields(left) {
		e, err := parseElement(lex, f, captures)
		note(err)
		p.elements = append(p.elements, e)
	}
	if len(captures) > maxSlots {
		note(fmt.Errorf("%d slots: want %d at most", len(captures), maxSlots))
	}
	for _, f := range strings.Split(right, ",") {
		e, err := parseEffect(f, captures)
		note(err)
		p.effects = append(p.effects, e)
	}
	note(p.chooseAnchor())
	p.rightFirst = p.decides(int(p.anchor)+1) && !p.decides(int(p.anchor)-1)
	return p, mistakes
}

// decides reports whether element i is there and no gap, so that it is soon known whether
// it matches.
func (p *pattern) decides(i int) bool {
	return i >= 0 && i < len(p.elements) && p.elements[i].kind != gapElement && !p.elements[i].optional
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
			if err != nil || most < 1 || most > maxGap {
				return e, fmt.Errorf("gap %q: want .. or ..n, n from 1 to %d", f, maxGap)
			}
			e.most = int8(most)
		}
		return e, nil
	}
	if len(f) > 1 { // "?" alone is the sign itself
		f, e.optional = strings.CutSuffix(f, "?")
	}
	if k, ok := slots[slotName(f)]; ok {
		e.kind, e.slot = slotElement, k
		if _, ok := captures[f]; ok {
			return e, fmt.Errorf("slot %s: stands twice, write the second one %s2", f, slotName(f))
		}
		e.capture = int8(len(captures))
		captures[f] = int(e.capture)
		return e, nil
	}
	if rest, ok := strings.CutPrefix(f, "!"); ok && rest != "" {
		e.kind, f = absentElement, rest
		if k, ok := slots[rest]; ok {
			e.slot = k
			return e, nil
		}
	}
	choice, err := lex.choice(f)
	if err == nil {
		e.choice, e.first, e.last = choice, choice.first, choice.last
	}
	return e, err
}

// chooseAnchor picks the element with the fewest and rarest words.
func (p *pattern) chooseAnchor() error {
	best, cost := -1, 0
	for i, e := range p.elements {
		if e.kind != wordElement || e.optional || e.choice == nil {
			continue
		}
		if c := e.choice.cost; best < 0 || c < cost {
			best, cost = i, c
		}
	}
	if best < 0 {
		return fmt.Errorf("pattern %q: no word to start from", p.source)
	}
	p.anchor = int32(best)
	return nil
}
