package extract

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A pattern is one line of data/*.pat: a way of saying something, what follows from it,
// and an example. See the package comment for the notation.
type pattern struct {
	elements []element
	effects  []*effect // those that are alike are one
	anchor   int32     // index of the element that the search starts from
	// rightFirst is true where what follows the anchor decides sooner than what comes before.
	rightFirst bool
	*notation
}

// A notation is what a table says of a pattern to people, which no search looks at.
type notation struct {
	file    string
	line    int
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

// where tells the file and line of a pattern: "action.pat:12".
func (n *notation) where() string { return fmt.Sprintf("%s:%d", n.file, n.line) }

// A patternReader reads tables of patterns.
type patternReader struct {
	lex      *lexicon
	all      []pattern
	mistakes []error

	file      string // that it reads
	line      int
	captures  []string           // the slots of the pattern, in the order in which they stand
	elements  []element          // of the pattern
	effects   []*effect          // likewise
	told      map[string]*effect // that speak of no slot, as they are written
	known     map[effect]*effect
	ofAll     store[element]
	effectsOf store[*effect]
	different store[effect]
	notations store[notation]
}

// newPatternReader returns a reader that has read none.
func newPatternReader(lex *lexicon) *patternReader {
	return &patternReader{lex: lex, told: map[string]*effect{}, known: map[effect]*effect{}}
}

// parsePatterns reads a table of patterns: "pattern => effects :: example" a line. Its
// error tells of every mistake, each with its line.
func parsePatterns(lex *lexicon, file, src string) ([]pattern, error) {
	r := newPatternReader(lex)
	r.table(file, src)
	return r.all, errors.Join(r.mistakes...)
}

// table reads one more table.
func (r *patternReader) table(file, src string) {
	r.all = slices.Grow(r.all, strings.Count(src, "\n")+1)
	for n, line := range numbered(src) {
		r.file, r.line = file, n
		r.all = append(r.all, r.read(line))
	}
}

// note takes down a mistake, if it is one, with its line.
func (r *patternReader) note(err error) {
	if err != nil {
		r.mistakes = append(r.mistakes, fmt.Errorf("%s:%d: %w", r.file, r.line, err))
	}
}

// read reads one line and notes all that is wrong with it.
func (r *patternReader) read(line string) (p pattern) {
	body, example, ok := strings.Cut(line, "::")
	left, right, ok2 := strings.Cut(body, "=>")
	p.notation = r.notations.add(notation{file: r.file, line: r.line, source: strings.TrimSpace(left), example: strings.TrimSpace(example)})
	r.captures, r.elements, r.effects = r.captures[:0], r.elements[:0], r.effects[:0]
	if !ok || !ok2 || p.source == "" || p.example == "" {
		r.note(fmt.Errorf("want \"pattern => effects :: example\", got %q", line))
		return p
	}
	for f := range fields(left) {
		e, err := r.element(f)
		r.note(err)
		r.elements = append(r.elements, e)
	}
	if n := len(r.captures); n > maxSlots {
		r.note(fmt.Errorf("%d slots: want %d at most", n, maxSlots))
	}
	for f := range strings.SplitSeq(right, ",") {
		r.effects = append(r.effects, r.effect(f))
	}
	p.elements, p.effects = r.ofAll.keep(r.elements), r.effectsOf.keep(r.effects)
	r.note(p.chooseAnchor())
	r.note(p.checkBars())
	p.rightFirst = p.decides(int(p.anchor)+1) && !p.decides(int(p.anchor)-1)
	return p
}

// decides reports whether element i is there and no gap, so that it is soon known whether
// it matches.
func (p *pattern) decides(i int) bool {
	return i >= 0 && i < len(p.elements) && p.elements[i].kind != gapElement && !p.elements[i].optional
}

// effect reads one effect. Those that speak of no slot are read once.
func (r *patternReader) effect(f string) *effect {
	if e, ok := r.told[f]; ok {
		return e
	}
	read, err := parseEffect(f, r.captures)
	r.note(err)
	e, ok := r.known[read]
	if !ok {
		e = r.different.add(read)
		r.known[read] = e
	}
	if err == nil && e.slot < 0 {
		r.told[f] = e
	}
	return e
}

// element reads one element of the notation.
func (r *patternReader) element(f string) (element, error) {
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
	if k, ok := slotKind(f); ok {
		e.kind, e.slot = slotElement, k
		if slices.Contains(r.captures, f) {
			return e, fmt.Errorf("slot %s: stands twice, write the second one %s2", f, slotName(f))
		}
		e.capture = int8(len(r.captures))
		r.captures = append(r.captures, f)
		return e, nil
	}
	if rest, ok := strings.CutPrefix(f, "!"); ok && rest != "" {
		e.kind, f = absentElement, rest
		if k, ok := slots[rest]; ok {
			e.slot = k
			return e, nil
		}
	}
	choice, err := r.lex.choice(f)
	if err == nil {
		e.choice, e.first, e.last = choice, choice.first, choice.last
	}
	return e, err
}

// checkBars reports a bar that bars nothing: it looks at the words that the element beside it has matched, to its left where it stands to
// the left of the anchor, "REG !can ..3 issued", and to its right else.
func (p *pattern) checkBars() error {
	for i, e := range p.elements {
		if e.kind != absentElement {
			continue
		}
		beside := i + 1
		if i < int(p.anchor) {
			beside = i - 1
		}
		if p.decides(beside) && (p.elements[beside].kind == wordElement || p.elements[beside].kind == slotElement) {
			return fmt.Errorf("pattern %q: a \"!\" bars nothing where a word or slot stands that has matched: write it on the other side of the gap", p.source)
		}
	}
	return nil
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
