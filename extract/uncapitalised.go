package extract

// A nameWord is what the article does with a word that names are made of.
type nameWord struct {
	plain bool    // it also stands without a capital
	the   float64 // how much the text speaks of "the council", "the trust"
}

// nameWords are what the article does with those words. Most do not stand without a capital, and
// nothing is kept of these.
type nameWords struct {
	lex    *lexicon
	plain  wordSet             // of the tables' words, those without a capital
	the    []spokenOf          // of these, those behind "the"
	others map[string]nameWord // those that no table has
}

// A spokenOf is how much the text speaks of a word.
type spokenOf struct {
	word   wordID
	weight float64
}

// nameWords returns the words of names, and how each is used without a capital.
func (r *reading) nameWords() nameWords {
	size := r.lex.size()/64 + 1
	known := wordSet(take(&r.desk.known, size)) // those of the tables, and the unknown word for all others
	var shapes [1 << 10]bool                    // of all others, by first letter and length, so that few words are looked up
	shape := func(s string) int { return int(s[0]&31)<<5 | len(s)&31 }
	for _, x := range r.names {
		for i := x.from; i < x.to; i++ {
			if w := r.toks[i].word; w != 0 {
				known.add(w)
			} else if s := r.at(i); s != "" {
				shapes[shape(s)] = true
				known[0] |= 1
			}
		}
	}
	out := nameWords{lex: r.lex, plain: take(&r.desk.plain, size), the: r.desk.the[:0]}
	toks := r.toks
	for i := range toks {
		t := &toks[i]
		if !known.has(t.word) || t.kind != word || t.is(upperFirst) {
			continue
		}
		weight := 0.0
		if i > r.bodyAt && toks[i-1].word == r.namer.the {
			weight = r.weight(i)
		}
		if t.word != 0 {
			out.plain.add(t.word)
			out.speak(t.word, weight)
		} else if s := r.at(i); shapes[shape(s)] {
			out.other(s, weight)
		}
	}
	r.desk.the = out.the
	return out
}

// speak counts that the text speaks of a word of the tables.
func (n *nameWords) speak(w wordID, weight float64) {
	if weight == 0 {
		return
	}
	for k := range n.the {
		if n.the[k].word == w {
			n.the[k].weight += weight
			return
		}
	}
	n.the = append(n.the, spokenOf{w, weight})
}

// other notes that a word which no table has stands without a capital.
func (n *nameWords) other(s string, weight float64) {
	if n.others == nil {
		n.others = map[string]nameWord{}
	}
	n.others[s] = nameWord{true, n.others[s].the + weight}
}

// of returns what the article does with a word of a name in lower case.
func (n *nameWords) of(s string) (x nameWord) {
	w := n.lex.lookup(s)
	if w == 0 {
		return n.others[s]
	}
	x.plain = n.plain.has(w)
	for k := range n.the {
		if n.the[k].word == w {
			x.the = n.the[k].weight
		}
	}
	return x
}

// isPlain reports whether the word of token i also stands without a capital.
func (r *reading) isPlain(i int) bool {
	n := &r.census.words
	if w := r.toks[i].word; w != 0 || len(n.others) == 0 {
		return n.plain.has(w)
	}
	var lower [maxWord]byte
	return n.others[string(appendLower(lower[:0], r.at(i)))].plain
}
