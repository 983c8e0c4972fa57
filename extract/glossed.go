package extract

import (
	"iter"
	"slices"
)

// A glossed is a word of an article of which a table says something, or the first one of an
// atom that may count as a word.
type glossed struct {
	at    int32 // the token
	gloss uint16
	in    glossMarks
}

// shown reports whether a word is not of the page's furniture.
func (x *glossed) shown() bool { return x.in&shownMark != 0 }

// named reports whether a word is one of a name of several words.
func (x *glossed) named() bool { return x.in&namedMark != 0 }

// A newsWord is one of an article that stands in no atom.
type newsWord struct {
	at   int32 // the token
	word uint16
}

// A tonedWord is a word that speaks in a tone and is not the first one of an atom.
type tonedWord struct {
	at     int32 // the token
	gloss  uint16
	within bool // it stands in an atom
}

// An opened is a word with which an anchor of patterns may start, and which is none of a longer name.
type opened struct {
	at      int32 // the token
	opening uint16
}

// find lists the words of a document of which something is said, but for the usual ones, and its atoms, in the order of
// the text, and likewise those of news, tones and patterns and the rare ones.
func (g *glossary) find(d *document) {
	w, n := d.desk, len(d.toks)
	out, news, toned, opens := sieveOn(w.glossed, n), sieveOn(w.news, n), sieveOn(w.toned, n), sieveOn(w.opened, n)
	first, rare := w.firstGlossed[:0], w.rare[:0]
	spoken, words := g.words.opener|g.rare, slices.Grow(w.words[:0], n)[:n]
	d.shown = 0
	for from, after := 0, 0; from < n; {
		to := d.text.sentenceOf(from).to
		shown, aside := shownMark, glossMarks(0)
		if from >= d.bodyAt && d.skip[d.toks[from].paragraph] {
			shown, aside = 0, usualMarks|openingMark
		} else {
			d.shown += to - from
		}
		first = append(first, int32(out.n))
		toks, starts, named := d.toks[:to], d.starts[:to], d.named[:to]
		for i := from; i < to; i++ {
			t, atom := &toks[i], starts[i]
			if words[i] = t.word; !t.of(spoken) && atom == 0 {
				continue
			}
			if t.of(g.rare) {
				rare = append(rare, int32(i))
			}
			number := g.words.at(toks, i)
			head := &g.heads[number]
			in := head.in&^aside | shown
			inName := in&^openingMark | namedMark
			if named[i] {
				in = inName
			}
			if atom != 0 {
				at := &d.atoms[atom-1]
				if in = in&^usualMarks | markOf[at.kind]; shown != 0 && i >= after {
					after = at.to
					d.shown -= after - i - 1
				}
			}
			within, fresh := i < after, in
			if inside := in &^ (1 << ofNews); within {
				fresh = inside
			}
			opens = opens.with(opened{int32(i), head.opening}, in&openingMark != 0)
			news = news.with(newsWord{int32(i), head.news}, fresh&(1<<ofNews) != 0)
			toned = toned.with(tonedWord{int32(i), number, within}, in&(1<<ofTones) != 0)
			out = out.with(glossed{int32(i), number, in}, in&glossedMarks != 0)
		}
		from = to
	}
	d.glossed, d.news, d.toned, d.opened = out.kept(), news.kept(), toned.kept(), opens.kept()
	d.firstGlossed, d.rare = append(first, int32(out.n)), rare
	w.glossed, w.news, w.toned, w.opened, w.firstGlossed, w.rare, w.words = d.glossed, d.news, d.toned, d.opened, d.firstGlossed, rare, words
	d.words = words
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
	s := r.glossary.says[table].said(x.gloss)
	return s.set, int(x.at) + int(s.words)
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
