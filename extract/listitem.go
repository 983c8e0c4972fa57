package extract

// A listItem is the place of a party in a list that gives each its sum: "Ash (£5,000), Birch
// (£6,000)", a line "Ash: £5,000", "£5,000 for Ash, £6,000 for Birch".
type listItem struct {
	from, to int // the name; from is -1 where its first word is not known
	money    int // of the document's moneys
}

// An itemForm is how a list puts a name and its sum together.
type itemForm uint8

const (
	noForm     itemForm = iota
	inBrackets          // "Ash (£5,000)"
	behindSign          // "Ash: £5,000", "Ash – £5,000"
	behindWord          // "Ash with £5,000", "Ash, £5,000"
	directly            // "Ash £5,000"
	ahead               // "£5,000 for Ash"
)

// Bounds of an item, in tokens.
const (
	maxItem      = 10 // the name
	maxRemark    = 14 // what stands in brackets
	maxDelimiter = 4  // what parts two items of a sentence
	betweenLines = 90 // what an item may say beside name and sum where each has a line
)

// itemWords are those by which items are told from other words.
type itemWords struct {
	signs, delimiters, linkers, receivers, bullets, areas, sums, single wordSet
}

// newItemWords looks them up.
func newItemWords(lex *lexicon) (w itemWords, err error) {
	for dst, words := range map[*wordSet][]string{
		&w.signs: {":", "-", "–", "—", "·", "|", "="}, &w.bullets: {"-", "–", "—", "•", "*", "·", ")", "."},
		&w.delimiters: {",", ";", "and", "&", "while", "the"}, &w.linkers: {"with", ",", "at"}, &w.areas: {"region", "municipality", "county", "council"},
	} {
		for _, x := range words {
			dst.add(lex.intern(x))
		}
	}
	for dst, name := range map[*wordSet]string{&w.receivers: "recipient", &w.sums: "sum_nouns", &w.single: "single"} {
		set, err := lex.set(name)
		if err != nil {
			return w, err
		}
		*dst = set.words
	}
	return w, nil
}

// A listReader reads the items of the body's lists, sum by sum.
type listReader struct {
	*document
	n     *namer
	run   []listItem // those of the list that may go on
	form  itemForm   // theirs
	after int        // the token behind the last of them
	lists []listItem // the items of lists that have ended
}

// listItems returns the items of the body's lists, in the order of the text.
func (n *namer) listItems(d *document) []listItem {
	l := &listReader{document: d, n: n}
	for k := range d.moneys {
		if m := &d.moneys[k]; m.from < d.bodyAt || m.bracket >= 0 {
			continue
		}
		x, form, after := l.read(k)
		if form != l.form || !l.goesOn(x) {
			l.end()
		}
		if form != noForm {
			l.run = append(l.run, x)
		}
		l.form, l.after = form, after
	}
	l.end()
	return l.lists
}

// read reads the item of sum k, and returns the token after it.
func (l *listReader) read(k int) (x listItem, form itemForm, after int) {
	m := &l.moneys[k]
	behind := l.pastRemark(m.to)
	if m.to < len(l.toks) && l.n.listWords.single.has(l.toks[m.to].word) {
		return x, noForm, 0 // "Ash and Birch (£6,000 each)"
	}
	if l.follows(behind, m.from) && l.n.listWords.receivers.has(l.toks[behind].word) {
		from := l.pastTitle(l.pastDelimiters(behind + 1))
		if to := l.nameEnd(from); to > from {
			return listItem{from, l.n.unplaced(l.document, from, to), k}, ahead, l.pastRemark(to)
		}
	}
	to, form := l.nameBefore(m.from)
	if form == inBrackets {
		behind = l.pastRemark(to)
	}
	if form == noForm {
		return x, noForm, 0
	}
	from := l.pastTitle(l.pastDelimiters(l.after))
	if form != l.form || !l.n.fillsItem(l.document, from, to) {
		from = l.lineStart(to - 1)
	}
	switch last := &l.toks[to-1]; {
	case l.n.fillsItem(l.document, from, to):
		return listItem{from, l.n.unplaced(l.document, from, to), k}, form, behind
	case last.kind == word && last.is(uncapitalised), l.starts[to-1] != 0:
		return x, noForm, 0
	}
	return listItem{-1, to, k}, form, behind
}

// nameBefore returns where the name ends that stands before the sum at token i, and how.
func (l *listReader) nameBefore(i int) (to int, form itemForm) {
	to = i - 1
	if to <= l.bodyAt || !l.follows(to-1, i) {
		return 0, noForm
	}
	switch t := &l.toks[to]; {
	case t.word == l.n.open:
		form = inBrackets
	case l.n.listWords.signs.has(t.word):
		form = behindSign
	case l.n.listWords.linkers.has(t.word):
		form = behindWord
	case t.kind == word && !t.is(uncapitalised):
		return i, directly
	default:
		return 0, noForm
	}
	if form == behindSign && l.at(to-1) == ")" { // "Ash (Leeds) – £5,000"
		for b := to - 2; b > l.bodyAt && b > to-maxRemark && l.follows(b-1, i); b-- {
			if l.toks[b].word == l.n.open {
				return b, form
			}
		}
	}
	return to, form
}

// nameEnd returns the token after the name that fills an item from token i on, or i.
func (l *listReader) nameEnd(i int) int {
	for to := i + 1; to <= i+maxItem && to <= len(l.toks); to++ {
		if (!l.follows(to, i) || l.endsName(to)) && l.n.fillsItem(l.document, i, to) {
			return to
		}
	}
	return i
}

// endsName reports whether a name of a list may end before token i.
func (l *listReader) endsName(i int) bool {
	switch w := l.toks[i].word; {
	case w == l.n.stop, w == l.n.comma, w == l.n.open, l.at(i) == ";":
		return true
	default:
		a, ok := l.startingAt(l.pastDelimiters(i))
		return l.n.listWords.delimiters.has(w) && ok && a.kind == moneyAtom
	}
}

// goesOn reports whether an item of the same form goes on with the list: it stands right behind the last one, or
// both open lines.
func (l *listReader) goesOn(x listItem) bool {
	if len(l.run) == 0 || x.from < 0 {
		return false
	}
	last, first := l.firstOf(l.run[len(l.run)-1]), l.firstOf(x)
	if next := l.pastDelimiters(l.after); (first == next || first == l.pastTitle(next)) && l.follows(first, l.after-1) {
		return true
	}
	return last >= 0 && first-l.after <= betweenLines && l.lineStart(first) == first && l.lineStart(last) == last
}

// firstOf returns the first token of an item of the list, or -1 where it is not known.
func (l *listReader) firstOf(x listItem) int {
	if l.form == ahead {
		return l.moneys[x.money].from
	}
	return x.from
}

// end ends the list that was read. It is one of parties if it has two names, and every other one is, that are of more
// than common words and of no place.
func (l *listReader) end() {
	named := 0
	for _, x := range l.run {
		if l.n.namesParty(l.document, x) {
			named++
		}
	}
	if named >= 2 && 2*named >= len(l.run) {
		for _, x := range l.run {
			l.lists = append(l.lists, x)
			l.moneys[x.money].item = len(l.lists)
		}
	}
	l.run = l.run[:0]
}

// pastRemark returns the token after the brackets that open at token i, or i.
func (l *listReader) pastRemark(i int) int {
	if i >= len(l.toks) || l.toks[i].word != l.n.open {
		return i
	}
	for j := i + 1; l.follows(j, i) && j < i+maxRemark; j++ {
		if l.at(j) == ")" {
			return j + 1
		}
	}
	return i
}

// pastDelimiters returns the first token from i on that does not only part the items of a list.
func (l *listReader) pastDelimiters(i int) int {
	for end := min(i+maxDelimiter, len(l.toks)); i < end && l.n.listWords.delimiters.has(l.toks[i].word); i++ {
	}
	return i
}

// pastTitle returns the token after a "Mr" at token i, or i.
func (l *listReader) pastTitle(i int) int {
	if i+1 < len(l.toks) && l.n.mister.has(l.toks[i].word) {
		return i + 1
	}
	return i
}

// lineStart returns the first token of the sentence of token i that is no bullet, number or article.
func (l *listReader) lineStart(i int) int {
	from := l.text.sentenceOf(i).from
	for from < i && (l.n.listWords.bullets.has(l.toks[from].word) || l.toks[from].word == l.n.the || l.toks[from].kind == number && l.n.listWords.bullets.has(l.toks[from+1].word)) {
		from++
	}
	return from
}
