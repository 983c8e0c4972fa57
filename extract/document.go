package extract

import "regwire"

// atomKind is what sort of thing an atom names.
type atomKind uint8

const (
	noAtom atomKind = iota
	moneyAtom
	countAtom
	dateAtom
	lawAtom
	regulatorAtom
	nameAtom
)

// An atom is a run of tokens that names one thing. Atoms do not overlap.
type atom struct {
	kind     atomKind
	from, to int // tokens [from, to)
	index    int // of the thing in the document's slice of its kind
}

// A document is an article with all that was recognised in it, before anything is
// chosen.
type document struct {
	*text
	desk    *desk
	article regwire.Article
	moved   *passage // what was put before the rest of the body, if anything
	atoms   []atom
	ordered []int32 // the atoms in the order of the text, once all are found
	starts  []int32 // by token: 1 + index of the atom that starts there, 0 for none
	ends    []int32 // by token: 1 + index of the atom whose last token it is

	moneys       []money
	counts       []count
	dates        []date
	laws         []law
	regulators   []regulatorMention
	names        []name
	headings     []span // lines of the body that are written as titles
	hints        nameHints
	owned        []owned
	selfOwned    map[string]bool // words that with an apostrophe and an s are names: "Harriet's"
	couples      map[string]coupled
	items        []listItem // of the body's lists
	numbered     []string   // ends of names that are a word and a number: "Finance 247"
	entities     []entity
	claims       []claim
	claimsOf     [listings][]int32 // the numbers of the claims of each listing, in their order
	firstClaim   []int32           // by sentence: its first claim, and the next one's
	matches      int
	glossed      []glossed // in the order of the text
	firstGlossed []int32   // by sentence: its first glossed word, and the next one's
	news         []newsWord
	toned        []tonedWord
	opened       []opened
	words        []wordID  // by token
	rare         []int32   // the words of the traits that few have, in the order of the text
	shown        int       // how many tokens are no furniture of the page, an atom counted as one
	named        []bool    // by token: a word of a name of several words, which says nothing by itself
	rank         []int32   // by paragraph: how many full paragraphs stand before it
	skip         []bool    // by paragraph: furniture of the page, not the article
	worth        []float64 // by paragraph: its weight, 0 for furniture
}

// newDocument cuts an article into tokens, on a desk that no other document stands on.
func newDocument(lex *lexicon, a regwire.Article, on *desk) *document {
	d := &on.document
	*d = document{
		text: newText(lex, a, on), article: a, desk: on,
		atoms: on.atoms[:0], names: on.names[:0], moneys: on.moneys[:0], counts: on.counts[:0], claims: on.claims[:0],
		dates: on.dates[:0], laws: on.laws[:0], regulators: on.regulators[:0], claimsOf: on.claimsOf,
	}
	d.layOut()
	return d
}

// layOut takes what is kept for each token from the desk.
func (d *document) layOut() {
	n, w := len(d.toks), d.desk
	d.starts, d.ends, d.named = take(&w.starts, n), take(&w.ends, n), take(&w.named, n)
}

// add records an atom over the tokens [from, to).
func (d *document) add(k atomKind, from, to, index int) {
	d.atoms = append(d.atoms, atom{k, from, to, index})
	d.starts[from] = int32(len(d.atoms))
	d.ends[to-1] = int32(len(d.atoms))
	if k == nameAtom && to-from > 1 {
		for i := from; i < to; i++ {
			d.named[i] = true
		}
	}
}

// pastAtoms goes from token i on to token to, over what is of atoms, and returns where that ends: past it, if an atom is there.
func (d *document) pastAtoms(i, to int) int {
	for starts := d.starts[:to+1]; i < len(starts); i++ {
		if k := starts[i]; k != 0 {
			i = d.atoms[k-1].to - 1
		} else if i == to {
			break
		}
	}
	return i
}

// order lists the atoms in the order of the text.
func (d *document) order() {
	d.ordered = d.desk.ordered[:0]
	for _, k := range d.starts {
		if k != 0 {
			d.ordered = append(d.ordered, k-1)
		}
	}
	d.desk.ordered = d.ordered
}

// startingAt returns the atom that starts at token i.
func (d *document) startingAt(i int) (atom, bool) {
	if i < 0 || i >= len(d.toks) || d.starts[i] == 0 {
		return atom{}, false
	}
	return d.atoms[d.starts[i]-1], true
}

// endingAt returns the atom whose last token is i.
func (d *document) endingAt(i int) (atom, bool) {
	if i < 0 || i >= len(d.toks) || d.ends[i] == 0 {
		return atom{}, false
	}
	return d.atoms[d.ends[i]-1], true
}

// follows reports whether token i exists and stands in the sentence of token j.
func (d *document) follows(i, j int) bool {
	return i >= 0 && i < len(d.toks) && d.toks[i].sentence == d.toks[j].sentence
}

// evidence quotes the tokens [from, to) for a field.
func (d *document) evidence(field string, from, to int) regwire.Evidence {
	e := regwire.Evidence{
		Field: field, Quote: d.slice(from, to), In: d.in(from),
		Start: int(d.toks[from].start), End: int(d.toks[to-1].end),
	}
	if d.moved != nil && e.In == regwire.InText {
		e.Start, e.End = d.moved.place(e.Start), d.moved.place(e.End-1)+1
	}
	return e
}

// weight says how much a statement at token i counts: the headline and the first
// paragraphs carry an article's news, its end and its quotations the background.
func (d *document) weight(i int) float64 {
	if i < d.bodyAt {
		return 1.8
	}
	t := &d.toks[i]
	w := d.worth[t.paragraph]
	if t.shape&quoted != 0 {
		w *= 0.7
	}
	return w
}

// worthOf is the weight of a paragraph before which so many full ones stand.
func worthOf(rank int32) float64 {
	switch {
	case rank <= 1:
		return 1.6
	case rank <= 3:
		return 1.2
	case rank > 7:
		return 0.7
	}
	return 1
}
