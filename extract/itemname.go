package extract

import "slices"

// inList records the name in the item of a list that starts at token i, or behind "the" there, and returns
// the token after it, or i if none does.
func (n *namer) inList(d *document, i int) int {
	if len(d.items) == 0 {
		return i // as mostly
	}
	k, _ := slices.BinarySearchFunc(d.items, i+1, func(x listItem, to int) int { return x.to - to })
	if k == len(d.items) || d.items[k].from != i && (d.items[k].from != i+1 || d.toks[i].word != n.the) {
		return i
	}
	x := name{from: d.items[k].from, to: d.items[k].to, entity: -1}
	n.describe(d, &x)
	x.doubtful, x.place = false, false
	d.add(nameAtom, n.withHonorific(d, x), x.to, len(d.names))
	d.names = append(d.names, x)
	return x.to
}

// fillsItem reports whether the tokens [from, to) can be the name of a party in a list: words with
// capitals and what joins such.
func (n *namer) fillsItem(d *document, from, to int) bool {
	if from < d.bodyAt || to <= from || to-from > maxItem || !n.firstInItem(d, from) || n.label(d, from, to) {
		return false
	}
	and, comma, oxford := false, false, n.bodies.has(d.toks[to-1].word) || n.lex.suffixes.has(d.toks[to-1].word)
	for i := from; i < to; i++ {
		t := &d.toks[i]
		if d.starts[i] != 0 || !d.follows(i, from) || i > from && i < to-1 && n.roles.has(t.word) {
			return false
		}
		if t.word == n.and {
			and, oxford = true, oxford || d.toks[i-1].word == n.comma
			if d.follows(i+1, i) && d.toks[i+1].word == n.the {
				return false
			}
		}
		comma = comma || t.word == n.comma
		switch {
		case t.kind == word && !t.is(uncapitalised), t.kind == number && i > from:
		case i == to-1 && i > from && n.listWords.areas.has(t.word): // "the Elm region"
		case i+1 < to && d.at(i) == ":" && t.is(glued) && d.toks[i+1].is(glued), i > from && d.at(i-1) == ":" && t.is(glued): // "S:t Ash"
		case t.kind == word && (n.connectors.has(t.word) || t.word == n.into && i-from > 1 && n.inquiries.has(d.toks[i-1].word)) && i > from && i < to-1:
		case t.kind == sign && i > from && (t.is(glued) && d.at(i) != "(" && d.at(i) != ":" && !(i == to-1 && t.word != n.stop) || t.word == n.amp):
		case d.isPossessive(i - 1):
		default:
			return false
		}
	}
	return !n.listWords.sums.has(d.toks[to-1].word) && !n.courts.has(d.toks[to-1].word) && !(comma && and && !oxford)
}

// unplaced returns where the name [from, to) ends without the place that follows it: "Ash Ltd, Leeds", "Ash of Leeds".
func (n *namer) unplaced(d *document, from, to int) int {
	if at := to - 2; at > from && d.toks[at].word == n.comma && !n.commaSuffixes.has(d.toks[to-1].word) && !n.lex.suffixes.has(d.toks[to-1].word) {
		to = at
	}
	at := to - 2
	if at > from && d.toks[at].word == n.of && !n.ofHeads.has(d.toks[at-1].word) && !n.bodies.has(d.toks[at-1].word) && (n.lex.suffixes.has(d.toks[at-1].word) || !n.lex.common.has(d.toks[at-1].word)) {
		to = at
		if d.toks[to-1].word == n.comma {
			to--
		}
	}
	return to
}

// firstInItem reports whether token i can be the first of a name in a list.
func (n *namer) firstInItem(d *document, i int) bool {
	t := &d.toks[i]
	return t.kind == word && (t.is(upperFirst) || mixed(d.at(i))) && !n.days.has(t.word) && !n.months.has(t.word) && !n.listWords.sums.has(t.word)
}

// namesParty reports whether the name in an item can be told for that of a party by its words.
func (n *namer) namesParty(d *document, s listItem) bool {
	x := name{from: max(s.from, s.to-1), to: s.to}
	if s.from >= 0 {
		x.from = s.from
	}
	n.describe(d, &x)
	if x.place {
		return false
	}
	for i := x.from; i < x.to; i++ {
		if w := d.toks[i].word; d.toks[i].kind == word && !n.lex.common.has(w) && !n.notNames.has(w) && !n.connectors.has(w) {
			return true
		}
	}
	return x.suffix
}

// opensItem reports whether the common word at token i opens an item of a list, or a paragraph, of which nothing is told but a name with
// a legal form: "fines: Help Ash Ltd; Birch Ltd", "All Ash Services, Inc., a clinic", "It's Ash Ltd £5,000". No such word stands before
// the name of one party in a sentence.
func (n *namer) opensItem(d *document, i int) bool {
	next := i + 1
	owned := d.isPossessive(i+1) && d.at(i) == "It"
	if owned {
		next = i + 3
	}
	if !n.capital(d, next) || !owned && !n.itemLeads.has(d.toks[i].word) || i > 0 && d.follows(i-1, i) && d.toks[i-1].kind != sign {
		return false
	}
	end := n.extentPlain(d, next)
	formed := n.formed(d, next)
	if !formed && n.formedAfter(d, end) {
		end, formed = end+2, true
	}
	if end < len(d.toks) && d.toks[end].word == n.stop && d.toks[end].is(glued) {
		end++
	}
	if !formed || !d.follows(end, i) {
		return formed
	}
	if a, ok := d.startingAt(end); ok {
		return a.kind == moneyAtom
	}
	w := d.at(end)
	return w == ";" || w == "(" || w == ":" || w == "," && !owned && end+1 < len(d.toks) && (d.toks[end+1].word == n.article || d.toks[end+1].word == n.an || d.toks[end+1].word == n.of || d.toks[end+1].word == n.in)
}
