package extract

// capitalsBeside are the words with a capital by what stands beside them, so that each search among them looks at few.
type capitalsBeside struct {
	owning    []int32 // before an apostrophe and an s
	bracketed []int32 // behind a bracket
	linked    []int32 // before "and", "of", "for", "the", "at" or "on"
	numbered  []int32 // before a number or behind one
}

// listCapitals lists the capitals of a document by what stands beside them, each list in the order of the text.
func (n *namer) listCapitals(d *document) {
	c := &d.desk.capitalsBeside
	c.owning, c.bracketed, c.linked, c.numbered = c.owning[:0], c.bracketed[:0], c.linked[:0], c.numbered[:0]
	for _, at := range d.capitals {
		i := int(at)
		if i > 0 && d.toks[i-1].word == n.open {
			c.bracketed = append(c.bracketed, at)
		}
		if i+1 == len(d.toks) {
			break
		}
		next := &d.toks[i+1]
		if next.kind == number || i > 0 && d.toks[i-1].kind == number {
			c.numbered = append(c.numbered, at)
		}
		switch {
		case next.word == n.and || next.word == n.of || next.word == n.fOr || next.word == n.the || next.word == n.atWord || next.word == n.on:
			c.linked = append(c.linked, at)
		case next.kind == sign && d.isPossessive(i+1):
			c.owning = append(c.owning, at)
		}
	}
}
