package extract

import "strings"

// titleCase reports whether most longer words of the tokens [from, to) have capitals, so
// that a capital there says nothing.
func (n *namer) titleCase(d *document, from, to int) bool {
	long, upper := 0, 0
	for i := from; i < to; i++ {
		if t := d.toks[i]; t.kind == word && t.end-t.start >= 4 && d.starts[i] == 0 {
			long++
			if t.is(upperFirst) {
				upper++
			}
		}
	}
	return long >= 3 && upper*10 >= long*7
}

// titleCased reports whether the article's title is written with capitals throughout: most of its longer words have one, and
// those that have none are such as stay small even so: "Acme Fined £5m over Lost Laptop", but not "£5m fine for Ash Leaf
// Media Ltd".
func (n *namer) titleCased(d *document) bool {
	if !n.titleCase(d, 1, d.bodyAt) {
		return false
	}
	for i := 1; i < d.bodyAt; i++ {
		if t := &d.toks[i]; t.kind == word && t.is(uncapitalised) && t.end-t.start >= 4 && d.starts[i] == 0 && n.lex.common.has(t.word) && !n.staySmall.has(t.word) {
			return false
		}
	}
	return true
}

// heading returns the paragraph that starts at token i of the body, if it is a short line
// without a full stop that is written as a title, with words in it that are no names.
func (n *namer) heading(d *document, i int) (span, bool) {
	const most, enough = 24, 40 // tokens, and headings of an article: a bound for hostile ones
	if !d.toks[i].is(opens) || i < d.bodyAt || len(d.headings) == enough || i > 0 && d.toks[i-1].paragraph == d.toks[i].paragraph {
		return span{}, false
	}
	to, plain := d.paragraphEnd(i), 0
	if to > i+most+1 || d.toks[to-1].word == n.stop {
		return span{}, false
	}
	for j := i; j < to; j++ {
		w := d.toks[j].word
		if d.toks[j].is(upperFirst) && (n.lex.common.has(w) || n.notNames.has(w)) {
			plain++
		}
		if n.versus.has(w) {
			return span{}, false // "Ash Council v Information Commissioner"
		}
	}
	if plain < 2 || !n.titleCase(d, i, to) || n.priced(d, i, to) || n.namedAlone(d, i, to) {
		return span{}, false
	}
	return span{i, to}, true
}

// priced reports whether the tokens [i, to) are an item of a list of who pays what: a name, a
// sign, a sum, and no more words: "The Ash Fund for Birds (£5,000)".
func (n *namer) priced(d *document, i, to int) bool {
	i = pastNumber(d, i, to)
	for from := i; i < to; i++ {
		if a, ok := d.startingAt(i); ok {
			if a.kind != moneyAtom || i == from || d.toks[i-1].kind != sign {
				return false
			}
			for i = a.to; i < to && d.toks[i].kind == sign; i++ {
			}
			return i == to
		}
		if n.headlines.has(d.toks[i].word) {
			return false
		}
	}
	return false
}

// pastNumber returns the token after the number of a list that the tokens [i, to) start with, "1.", or i.
func pastNumber(d *document, i, to int) int {
	if i+2 < to && d.toks[i].kind == number && d.toks[i+1].kind == sign && d.toks[i+1].is(glued) {
		return i + 2
	}
	return i
}

// namedAlone reports whether the tokens [i, to) are one name that ends as only names do, and the
// signs or the number of a list: "- Ash Hospital NHS Trust;", "2. Ash Care Trust".
func (n *namer) namedAlone(d *document, i, to int) bool {
	if a, ok := d.startingAt(i); ok && a.kind == dateAtom && a.to < to && n.parts(d, a.to) {
		i = a.to // "May 2023 –"
	}
	i = pastNumber(d, i, to)
	for i < to && d.toks[i].kind == sign {
		i++
	}
	if d.at(to-1) == ")" {
		for j := to - 2; j > i && j > to-6; j-- {
			if d.toks[j].word == n.open {
				to = j // "(the Council)", "(ANT)"
				break
			}
		}
	}
	for to > i+2 && d.toks[to-1].kind == sign && d.toks[to-1].word != n.stop {
		to--
	}
	last := to - 1
	if last > i && d.toks[last].word == n.stop {
		last--
	}
	if last <= i || d.toks[i].kind != word || d.starts[i] != 0 || !n.complete.has(d.toks[last].word) && !(n.lex.suffixes.has(d.toks[last].word) && n.closesName(d.toks[last].word)) {
		return false
	}
	return n.extent(d, i) >= last+1
}

// findInTitles records the names of a title, and of headings, whose capitals say nothing, by
// looking there for the names that the body gave.
func (n *namer) findInTitles(d *document) {
	n.findWithin(d, span{0, d.bodyAt})
	for _, s := range d.headings {
		n.findWithin(d, s)
	}
}

// findWithin records the names of known entities in a part of a title, the longest first.
func (n *namer) findWithin(d *document, s span) {
	const most = 200 // entities looked for: enough for any article, and a bound for hostile ones
	for i := s.from; i < s.to; i++ {
		if a, ok := d.startingAt(i); ok {
			i = a.to - 1
			continue
		}
		if d.toks[i].kind != word || !d.toks[i].is(upperFirst) && !mixed(d.at(i)) {
			continue
		}
		best, to := -1, i
		for e := range min(len(d.entities), most) {
			for _, key := range d.entities[e].keys {
				if end := d.matchKey(i, s.to, key); end > to && !n.common(d, i, end) {
					best, to = e, end
				}
			}
		}
		if best < 0 {
			if best, to = n.firstWordOf(d, i), i+1; best < 0 {
				continue
			}
		}
		to = n.formsBehind(d, i, to, s.to)
		d.add(nameAtom, i, to, len(d.names))
		d.entities[best].names = append(d.entities[best].names, len(d.names))
		x := name{from: i, to: to, entity: best}
		x.modifier = n.modifies(d, x)
		d.names = append(d.names, x)
		i = to - 1
	}
}

// firstWordOf returns the only entity whose name starts with the word at token i, where it bears a legal form or is a
// body and the tables do not know the word, or -1: "Ashware" of "Ashware Vision Care Inc".
func (n *namer) firstWordOf(d *document, i int) int {
	const most = 200 // entities
	w := d.at(i)
	if d.toks[i].word != 0 || len(w) < 4 || d.hyphened(i+1) {
		return -1
	}
	found := -1
	for e := range min(len(d.entities), most) {
		for _, key := range d.entities[e].keys {
			if len(key) > len(w) && key[len(w)] == ' ' && strings.EqualFold(key[:len(w)], w) {
				if found >= 0 && found != e || !d.entities[e].suffix && !d.entities[e].body {
					return -1
				}
				found = e
			}
		}
	}
	return found
}

// formsBehind returns the token after the legal forms that stand at token i before token to, behind a name from token
// from on in a title whose capitals say nothing, or i.
func (n *namer) formsBehind(d *document, from, i, to int) int {
	if i < to && d.at(i) == ")" && d.toks[i].is(glued) && strings.Contains(d.slice(from, i), "(") {
		i++ // "Ash (UK) Ltd"
	}
	for i < to && d.starts[i] == 0 {
		if _, end, ok := n.forms.at(d.toks, i); ok && end <= to {
			return end
		}
		j := i
		if d.toks[j].word == n.comma || d.toks[j].word == n.amp {
			j++
		}
		if j >= to || !n.lex.suffixes.has(d.toks[j].word) || !n.closesName(d.toks[j].word) || n.lex.common.has(d.toks[j].word) {
			return i
		}
		if i = j + 1; i < to && d.toks[i].word == n.stop && d.toks[i].is(glued) {
			i++
		}
	}
	return i
}

// common reports whether the tokens [i, end) are common words only.
func (n *namer) common(d *document, i, end int) bool {
	for ; i < end; i++ {
		if !n.lex.common.has(d.toks[i].word) && !n.notNames.has(d.toks[i].word) {
			return false
		}
	}
	return true
}

// matchKey returns the token after the words of key, if they stand at token i on before
// token to, or 0.
func (d *document) matchKey(i, to int, key string) int {
	for key != "" {
		w, rest, _ := strings.Cut(key, " ")
		for i < to && d.toks[i].kind == sign && (d.toks[i].is(glued) || d.at(i) == "&" || d.at(i) == "(") {
			i++
		}
		if i >= to || d.starts[i] != 0 || !strings.EqualFold(d.at(i), w) {
			return 0
		}
		i, key = i+1, rest
	}
	return i
}
