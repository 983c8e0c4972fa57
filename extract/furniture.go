package extract

// A furniture table knows the parts of a page that are no part of the article: link
// lists, comment forms, newsletter boxes, a regulator's standing notes to editors.
type furniture struct {
	openers  *phraseTable[bool] // a paragraph that starts so is furniture itself
	captions *phraseTable[bool] // so is a short one that starts so
	lists    *phraseTable[bool] // the short lines after it are too
	ends     *phraseTable[bool] // so is all that follows it
}

// newFurniture looks up the words of what belongs to a page only.
func newFurniture(lex *lexicon) (*furniture, error) {
	f := &furniture{}
	for dst, name := range map[**phraseTable[bool]]string{&f.openers: "furniture", &f.captions: "furniture_captions", &f.lists: "furniture_lists", &f.ends: "furniture_ends"} {
		set, err := lex.set(name)
		if err != nil {
			return nil, err
		}
		t := &phraseTable[bool]{}
		for _, p := range set.phrases {
			t.add(p, true)
		}
		for w := range set.words.all() {
			t.add([]wordID{w}, true)
		}
		t.seal(lex)
		*dst = t
	}
	return f, nil
}

// fullParagraph is the number of tokens from which a paragraph is more than a date, a
// byline, a caption or a heading.
const fullParagraph = 14

// find marks the paragraphs of the document to be left out.
func (f *furniture) find(d *document) {
	if len(d.toks) == 0 {
		return
	}
	paragraphs := d.toks[len(d.toks)-1].paragraph + 1
	d.skip, d.rank, d.worth = take(&d.desk.skip, int(paragraphs)), take(&d.desk.rank, int(paragraphs)), take(&d.desk.worth, int(paragraphs))
	ended, listing := false, false
	rank := int32(0)
	for i := d.bodyAt; i < len(d.toks); {
		end := d.paragraphEnd(i)
		first := i
		for first < end-1 && d.toks[first].kind == sign {
			first++
		}
		p := d.toks[i].paragraph
		ended = ended || f.has(f.ends, d, first)
		switch {
		case f.has(f.lists, d, first) && end-i < 12:
			d.skip[p], listing = true, true
		case ended || end < len(d.toks) && d.trail(first, end) || f.has(f.openers, d, first) || f.has(f.captions, d, first) && end-i < 2*fullParagraph:
			d.skip[p] = true
		case listing && end-i < 18 && (d.toks[i].kind == sign || !d.endsInStop(end)):
			d.skip[p] = true
		default:
			listing = false
		}
		d.rank[p] = rank
		if !d.skip[p] {
			d.worth[p] = worthOf(rank)
			if end-i >= fullParagraph {
				rank++
			}
		}
		i = end
	}
}

// endsInStop reports whether the token before end, or before a closing quotation mark there, is a full stop or a colon.
func (d *document) endsInStop(end int) bool {
	if c := d.at(end - 1); end > 1 && (c == "'" || c == "\"" || c == "’" || c == "”") {
		end--
	}
	return d.at(end-1) == "." || d.at(end-1) == ":"
}

// trail reports whether the tokens [i, end), a paragraph of one short sentence, are the way to the page: "Home / News / Acme
// fined £5,000".
func (d *document) trail(i, end int) bool {
	if i+2 >= end || end-i > 2*fullParagraph || d.at(i) != "Home" && d.at(i) != "HOME" || !d.toks[i+2].is(upperFirst) || d.toks[end-1].sentence != d.toks[i].sentence {
		return false
	}
	switch d.at(i + 1) {
	case "/", ">", "»", "›", "|", "→":
		return true
	}
	return false
}

// has reports whether a phrase of a table starts at token i.
func (f *furniture) has(t *phraseTable[bool], d *document, i int) bool {
	_, _, ok := t.at(d.toks, i)
	return ok
}
