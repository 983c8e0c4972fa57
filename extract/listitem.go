package extract

// A listItem is the place of a party in a list that gives each party its sum: "Ash (£5,000), Birch
// (£6,000)", a line "Ash: £5,000", "£5,000 for Ash, £6,000 for Birch".
type listItem struct {
	from, to int // the name; from is -1 where its first word is not known
	money    int // of the document's moneys
}

// A itemForm is how a list puts a name and its sum together.
type itemForm uint8

const (
	noForm     itemForm = iota
	inBrackets          // "Ash (£5,000)"
	behindSign          // "Ash: £5,000", "Ash – £5,000"
	behindWord          // "Ash with £5,000", "Ash, £5,000"
	directly            // "Ash £5,000"
	ahead               // "£5,000 for Ash"
)

// Bounds of a item, in tokens.
const (
	maxItem      = 10 // the name
	maxRemark    = 14 // what stands in brackets
	betweenItems = 90 // lines
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

// listItems returns the items of the body's lists, in the order of the text.
func (n *namer) listItems(d *document) []listItem {
	var out, run []listItem
	form, after := noForm, 0 // of the last item, and the token behind it
	for k := range d.moneys {
		m := &d.moneys[k]
		if m.from < d.bodyAt || m.bracket >= 0 {
			continue
		}
		s, f, past := n.itemOf(d, k, form, after)
		if f != form || !n.goesOn(d, run, s, f, after) {
			out, run = n.addListing(d, out, run), run[:0]
		}
		if form, after = f, past; f != noForm {
			run = append(run, s)
		}
	}
	return n.addListing(d, out, run)
}

// itemOf reads the item of sum k. A list that stands before it in the text is of the given form, and
// goes on with the token after.
func (n *namer) itemOf(d *document, k int, form itemForm, after int) (s listItem, f itemForm, past int) {
	m := &d.moneys[k]
	if m.to < len(d.toks) && n.items.single.has(d.toks[m.to].word) {
		return s, noForm, 0 // "Ash and Birch (£6,000 each)"
	}
	if to := d.behindRemark(m.to); d.follows(to, m.from) && n.items.receivers.has(d.toks[to].word) {
		from := n.pastTitle(d, n.pastDelimiters(d, to+1))
		if end := n.itemEnd(d, from); end > from {
			return listItem{from, n.unplaced(d, from, end), k}, ahead, end
		}
	}
	end, f := n.itemBefore(d, m.from)
	if f == noForm {
		return s, f, 0
	}
	past = m.to
	if f == inBrackets {
		past = d.behindRemark(end)
	} else {
		past = d.behindRemark(past)
	}
	from := n.pastTitle(d, n.pastDelimiters(d, after))
	if f != form || !d.follows(from, end) || !n.fillsItem(d, from, end) {
		from = n.lineStart(d, end-1)
	}
	if n.fillsItem(d, from, end) {
		return listItem{from, n.unplaced(d, from, end), k}, f, past
	}
	if last := &d.toks[end-1]; last.kind == word && last.is(uncapitalised) || d.starts[end-1] != 0 {
		return s, noForm, 0
	}
	return listItem{-1, end, k}, f, past
}

// itemBefore returns where the name ends that stands before the sum at token i.
func (n *namer) itemBefore(d *document, i int) (end int, f itemForm) {
	j := i - 1
	if !d.follows(j, i) || j < d.bodyAt {
		return 0, noForm
	}
	switch t := &d.toks[j]; {
	case t.word == n.open:
		end, f = j, inBrackets
	case n.items.signs.has(t.word):
		end, f = j, behindSign
	case n.items.linkers.has(t.word):
		end, f = j, behindWord
	case t.kind == word && !t.is(uncapitalised):
		end, f = i, directly
	default:
		return 0, noForm
	}
	if f == behindSign && end > d.bodyAt && d.at(end-1) == ")" { // "Ash (Leeds) – £5,000"
		for b := end - 2; b > d.bodyAt && b > end-maxRemark && d.follows(b, i); b-- {
			if d.toks[b].word == n.open {
				end = b
				break
			}
		}
	}
	if end-1 < d.bodyAt || !d.follows(end-1, i) {
		return 0, noForm
	}
	return end, f
}

// itemEnd returns the token after the name that fills a item from token i on, or i.
func (n *namer) itemEnd(d *document, i int) int {
	for end := i; end <= i+maxItem && end <= len(d.toks); end++ {
		if end < len(d.toks) && d.follows(end, i) && !(n.items.delimiters.has(d.toks[end].word) && n.sumBehind(d, end)) && d.at(end) != "." && d.toks[end].word != n.comma && d.at(end) != ";" {
			continue
		}
		if end > i && n.fillsItem(d, i, end) {
			return end
		}
	}
	return i
}

// sumBehind reports whether a sum follows the delimiter at token i.
func (n *namer) sumBehind(d *document, i int) bool {
	a, ok := d.startingAt(n.pastDelimiters(d, i))
	return ok && a.kind == moneyAtom
}

// behindRemark returns the token after the brackets that open at token i, or i.
func (d *document) behindRemark(i int) int {
	if i >= len(d.toks) || d.at(i) != "(" {
		return i
	}
	for j := i + 1; d.follows(j, i) && j < i+maxRemark; j++ {
		if d.at(j) == ")" {
			return j + 1
		}
	}
	return i
}

// pastDelimiters returns the first token from i on that does not only part the items of a list.
func (n *namer) pastDelimiters(d *document, i int) int {
	const most = 4
	end := min(i+most, len(d.toks))
	for i < end && n.items.delimiters.has(d.toks[i].word) {
		i++
	}
	return i
}

// pastTitle returns the token after a "Mr" at token i, or i.
func (n *namer) pastTitle(d *document, i int) int {
	if i+1 < len(d.toks) && n.mister.has(d.toks[i].word) {
		return i + 1
	}
	return i
}

// lineStart returns the first token of the sentence of token i that is no bullet, number or article.
func (n *namer) lineStart(d *document, i int) int {
	from := d.text.sentenceOf(i).from
	for from < i && (n.items.bullets.has(d.toks[from].word) || d.toks[from].word == n.the || d.toks[from].kind == number && n.items.bullets.has(d.toks[from+1].word)) {
		from++
	}
	return from
}

// goesOn reports whether item s, of form f, stands in one list with the last of a run, behind which
// stands the token after.
func (n *namer) goesOn(d *document, run []listItem, s listItem, f itemForm, after int) bool {
	if len(run) == 0 || s.from < 0 {
		return false
	}
	first := func(s listItem) int {
		if f == ahead {
			return d.moneys[s.money].from
		}
		return s.from
	}
	last := run[len(run)-1]
	if next := n.pastDelimiters(d, after); after > 0 && (first(s) == next || first(s) == n.pastTitle(d, next)) && d.follows(first(s), after-1) {
		return true
	}
	if last.from < 0 || after == 0 || first(s)-after > betweenItems {
		return false
	}
	opens := func(i int) bool { return n.lineStart(d, i) == i }
	return opens(first(s)) && opens(first(last))
}

// addListing adds a run of items to others, if it is a list of parties: at least two names, and
// two of three, that are of more than common words and of no place.
func (n *namer) addListing(d *document, to, run []listItem) []listItem {
	good := 0
	for _, s := range run {
		if n.isParty(d, s) {
			good++
		}
	}
	if len(run) < 2 || good < 2 || 3*good < 2*len(run) {
		return to
	}
	return append(to, run...)
}
