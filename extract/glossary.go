package extract

import (
	"iter"
	"slices"
)

// The tables whose words a glossary gathers.
const (
	ofActs = iota
	ofRulings
	ofTones
	ofThemes
	ofNews
	ofCues      // of each set of cues one
	glossTables = ofCues + cueSets
)

// A glossary says at once what many tables say of a word or phrase, so that each word of an
// article is looked up once and not in every table.
type glossary struct {
	words   lookup
	in      []glossMarks          // by number of a gloss: where something is said
	news    []uint16              // likewise: which news word it is, or 0
	says    [glossTables][]uint64 // by table and number: what gloss.says tells
	lengths [glossTables][]uint8  // likewise gloss.words
	rare    trait                 // of the few words that are looked for one by one
}

// A gloss is what the tables say of a word or phrase: each of the longest phrase it has that
// this one starts with.
type gloss struct {
	says  [glossTables]uint64 // groups, one bit each, or the number of a word
	words [glossTables]uint8  // how many words the table has there
	in    glossMarks
}

// glossMarks are a bit for each table that says something of a word, and atomMark.
type glossMarks uint8

// atomMark is that of the first word of an atom, of which no table need say anything.
const atomMark glossMarks = 1 << glossTables

// usualMarks are those of the tables of common words, which most words of an article are.
const usualMarks glossMarks = 1<<ofNews | 1<<ofTones

// A usualWord is a word of these tables that is not the first one of an atom.
type usualWord struct {
	at     int32 // the token
	gloss  uint16
	within bool // it stands in an atom
	toned  bool // it speaks in a tone
}

// A glossed is a word of an article of which other tables say something, or the first one of an
// atom.
type glossed struct {
	at    int32 // the token
	gloss uint16
	in    glossMarks
	shown bool // it is not the page's furniture
}

// newGlossary gathers what the tables say. None of them grows afterwards.
func newGlossary(lex *lexicon, tables [glossTables]*phraseTable[uint64]) *glossary {
	n := 1
	for _, t := range tables {
		n += len(t.values)
	}
	all := phraseTable[gloss]{values: make([]gloss, 1, n)} // the first stands for none
	for _, t := range tables {
		for words := range t.first.all() {
			if !all.first.has(words) {
				all.add(words, glossOf(&tables, words))
			}
		}
	}
	g := &glossary{words: newLookup(&all.first, lex)}
	g.words.seal(lex)
	g.sortOut(all.values)
	return g
}

// sortOut puts what is asked for every word where few bytes hold it, and what one table says
// together, for the words of a table have numbers that follow one another.
func (g *glossary) sortOut(all []gloss) {
	n := len(all)
	g.in, g.news = make([]glossMarks, n), make([]uint16, n)
	for t := range glossTables {
		g.says[t], g.lengths[t] = make([]uint64, n), make([]uint8, n)
	}
	for i, x := range all {
		g.in[i], g.news[i] = x.in, uint16(x.says[ofNews])
		for t := range glossTables {
			g.says[t][i], g.lengths[t][i] = x.says[t], x.words[t]
		}
	}
}

// glossOf returns what the tables say of a phrase.
func glossOf(tables *[glossTables]*phraseTable[uint64], words []wordID) (x gloss) {
	for i, t := range tables {
		if number, n := t.first.within(words); number > 0 {
			x.says[i], x.words[i] = t.values[number], uint8(n)
			x.in |= 1 << i
		}
	}
	return x
}

// find lists the words of a document of which something is said, and its atoms, in the order of
// the text, and likewise the usual and the rare ones.
func (g *glossary) find(d *document) {
	w := d.desk
	out, usual, rare, first := w.glossed[:0], w.usual[:0], w.rare[:0], slices.Grow(w.firstGlossed[:0], len(d.sentences)+1)
	spoken := g.words.opener | g.rare
	d.shown = 0
	for from, after := 0, 0; from < len(d.toks); {
		to := d.text.sentenceOf(from).to
		shown := from < d.bodyAt || !d.skip[d.toks[from].paragraph]
		if shown {
			d.shown += to - from
		}
		first = append(first, int32(len(out)))
		toks, starts := d.toks[:to], d.starts[:to]
		for i := from; i < to; i++ {
			t, atom := &toks[i], starts[i]
			if !t.of(spoken) && atom == 0 {
				continue
			}
			if t.of(g.rare) {
				rare = append(rare, int32(i))
			}
			gloss := g.words.at(toks, i)
			in := g.in[gloss]
			switch {
			case atom != 0 && shown && i >= after:
				after = d.atoms[atom-1].to
				d.shown -= after - i - 1
			case atom == 0 && shown && in&usualMarks != 0:
				usual = append(usual, usualWord{int32(i), gloss, i < after, in&(1<<ofTones) != 0})
			}
			if atom != 0 {
				in |= atomMark
			}
			if in&^usualMarks != 0 {
				out = append(out, glossed{at: int32(i), gloss: gloss, in: in, shown: shown})
			}
		}
		from = to
	}
	d.glossed, d.usual, d.firstGlossed, d.rare = out, usual, append(first, int32(len(out))), rare
	w.glossed, w.usual, w.firstGlossed, w.rare = d.glossed, d.usual, d.firstGlossed, rare
}

// rareIn yields the words of a trait in the body, one of those that the glossary lists as rare.
func (d *document) rareIn(x trait) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, at := range d.rare {
			if i := int(at); i >= d.bodyAt && d.toks[i].of(x) && !yield(i) {
				return
			}
		}
	}
}

// says returns what a table says of a word, and the token after the phrase that it speaks of.
func (r *reading) says(x *glossed, table int) (set uint64, end int) {
	g := r.glossary
	return g.says[table][x.gloss], int(x.at) + int(g.lengths[table][x.gloss])
}

// glossedIn returns the glossed words of the sentence that starts at token i.
func (d *document) glossedIn(i int) []glossed {
	s := d.toks[i].sentence
	return d.glossed[d.firstGlossed[s]:d.firstGlossed[s+1]]
}

// glossedOf returns those of a part of whole sentences.
func (d *document) glossedOf(part span) []glossed {
	if part.from >= part.to {
		return nil
	}
	return d.glossed[d.firstGlossed[d.toks[part.from].sentence]:d.firstGlossed[d.toks[part.to-1].sentence+1]]
}
