package extract

// couples returns, by their first words, the names such as "Quigley and Carter": two
// capitals with "and" between them, twice or more, neither of which stands otherwise, and
// once at least with a legal form or a council after them.
func (n *namer) couples(d *document) map[string]string {
	const most = 100 // a bound for hostile texts
	var out map[string]string
	for _, at := range d.capitals {
		i := int(at) + 1
		if i+2 >= len(d.toks) || d.toks[i].word != n.and || !n.firstOfTwo(d, i-1) || !n.capital(d, i+1) || len(out) == most {
			continue
		}
		if end := i + 2; n.lex.suffixes.has(d.toks[end].word) || n.civic.has(d.toks[end].word) {
			if out == nil {
				out = map[string]string{}
			}
			out[d.at(i-1)] = d.at(i + 1)
		}
	}
	for first, second := range out {
		if n.together(d, first, second) < 2 {
			delete(out, first)
		}
	}
	return out
}

// firstOfTwo reports whether token i is a capital word that no other capital stands before.
func (n *namer) firstOfTwo(d *document, i int) bool {
	return d.toks[i].kind == word && d.toks[i].is(upperFirst) && d.starts[i] == 0 && !n.lex.common.has(d.toks[i].word) && !(i > 1 && n.capital(d, i-1) && !d.toks[i].is(opens))
}

// together counts how often two words stand with "and" between them: never, if one of them
// stands otherwise in the body.
func (n *namer) together(d *document, first, second string) int {
	times := 0
	for _, at := range d.capitals {
		i := int(at)
		if i < d.bodyAt || !d.toks[i].is(upperFirst) {
			continue
		}
		switch d.at(i) {
		case first:
			if i+2 >= len(d.toks) || d.toks[i+1].word != n.and || d.at(i+2) != second {
				return 0
			}
			times++
		case second:
			if i < 2 || d.toks[i-1].word != n.and || d.at(i-2) != first {
				return 0
			}
		}
	}
	return times
}

// coupled reports whether "and" at token i stands inside such a name.
func (d *document) coupled(i int) bool {
	return len(d.couples) > 0 && i > 0 && i+1 < len(d.toks) && d.couples[d.at(i-1)] == d.at(i+1)
}

// inseparable reports whether the word at token i belongs to the name after it, because that
// stands nowhere without it, and with it twice or more: "Decision Acme".
func (n *namer) inseparable(d *document, i int) bool {
	t := d.toks[i]
	if t.kind != word || !t.is(opens) || !n.lex.common.has(t.word) || n.lex.starters.has(t.word) || !n.capital(d, i+1) {
		return false
	}
	first, next, times := d.at(i), d.at(i+1), 0
	for j := 1; j < len(d.toks); j++ {
		if u := &d.toks[j]; u.kind != word || u.is(uncapitalised) || d.at(j) != next {
			continue
		}
		if d.at(j-1) != first {
			return false
		}
		times++
	}
	return times > 1
}
