package extract

// nameWords are what the article does with the words that names are made of. Most do not stand without a
// capital, and nothing is kept of these.
type nameWords struct {
	lex    *lexicon
	plain  wordSet         // of the tables' words, those without a capital
	others map[string]bool // likewise, of those that no table has
	the    []spokenOf      // of all these, those behind "the"
}

// A spokenOf is how much the text speaks of a word: "the council", "the trust".
type spokenOf struct {
	word   string
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
	all := sieveOn(r.desk.searched[:0], len(r.document.words))
	for i, w := range r.document.words {
		all = all.with(i, known.has(w))
	}
	r.desk.searched = all.kept()
	toks := r.toks
	for _, i := range all.kept() {
		t := &toks[i]
		if t.kind != word || t.is(upperFirst) {
			continue
		}
		weight := 0.0
		if i > r.bodyAt && toks[i-1].word == r.namer.the {
			weight = r.weight(i)
		}
		if t.word != 0 {
			out.plain.add(t.word)
			out.speak(r.lex.index.words[t.word], weight)
		} else if s := r.at(i); shapes[shape(s)] {
			out.other(s)
			out.speak(s, weight)
		}
	}
	r.desk.the = out.the
	return out
}

// speak counts that the text speaks of a word.
func (n *nameWords) speak(w string, weight float64) {
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
func (n *nameWords) other(s string) {
	if n.others == nil {
		n.others = map[string]bool{}
	}
	n.others[s] = true
}

// isPlain reports whether a word in lower case stands without a capital too.
func (n *nameWords) isPlain(s string) bool {
	if w := n.lex.lookup(s); w != 0 {
		return n.plain.has(w)
	}
	return n.others[s]
}

// spoken returns how much the text speaks of a word in lower case.
func (n *nameWords) spoken(s string) float64 {
	for k := range n.the {
		if n.the[k].word == s {
			return n.the[k].weight
		}
	}
	return 0
}

// isPlain reports whether the word of token i also stands without a capital.
func (r *reading) isPlain(i int) bool {
	n := &r.census.words
	if w := r.toks[i].word; w != 0 || len(n.others) == 0 {
		return n.plain.has(w)
	}
	var lower [maxWord]byte
	return n.others[string(appendLower(lower[:0], r.at(i)))]
}
