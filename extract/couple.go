package extract

import "strings"

// couples returns, by their first words, the names such as "Alder and Finch", "Plenty of
// Ash" or "Tools for Ash": two capitals with "and", "of" or "for" between them, twice or more, neither of which stands
// otherwise, and of those with "and" once at least with a legal form or a council after them, or
// once only, where that once is told of them as of one.
func (n *namer) couples(d *document) map[string]coupled {
	const most = 100 // a bound for hostile texts
	var out map[string]coupled
	var asOne map[string]bool
	for _, at := range d.desk.linked {
		i := int(at) + 1
		if i+2 >= len(d.toks) || len(out) == most || !n.capital(d, i+1) {
			continue
		}
		if n.toldAsOne(d, i) {
			if asOne == nil {
				asOne = map[string]bool{}
			}
			asOne[d.at(i-1)] = true
		} else if !n.couplable(d, i) || !n.coupledBefore(d, i) {
			continue
		}
		if out == nil {
			out = map[string]coupled{}
		}
		out[d.at(i-1)] = coupled{d.toks[i].word, d.at(i + 1)}
	}
	for first, second := range out {
		if times := n.together(d, first, second); times == 0 || times < 2 && !asOne[first] {
			delete(out, first)
		}
	}
	return out
}

// toldAsOne reports whether "and" at token i stands between words of which is told as of one party.
func (n *namer) toldAsOne(d *document, i int) bool {
	if d.toks[i].word != n.and || !d.toks[i-1].is(upperFirst) || d.starts[i-1] != 0 || n.lex.suffixes.has(d.toks[i-1].word) {
		return false
	}
	if n.lettersJoined(d, i) {
		return true
	}
	from := i - 1
	for b := from - 1; b >= d.bodyAt && b >= i-4 && d.toks[b].is(upperFirst) && d.starts[b] == 0 && d.toks[b].sentence == d.toks[i].sentence; b-- {
		from = b
	}
	return from >= d.bodyAt && n.oneParty(d, from, i)
}

// lettersJoined reports whether the first letters of the words around "and" at token i follow in brackets behind the word after it and a
// legal form, with "&" between them: "Alder and Finch Ltd (A&F)".
func (n *namer) lettersJoined(d *document, i int) bool {
	end := i + 2
	for end < len(d.toks) && n.lex.suffixes.has(d.toks[end].word) {
		end++
	}
	if end+1 >= len(d.toks) || d.at(end) != "(" {
		return false
	}
	short := d.at(i - 1)[:1] + "&" + d.at(i + 1)[:1]
	for k := end + 1; k < len(d.toks) && len(short) > 0; k++ {
		if !strings.HasPrefix(short, d.at(k)) {
			return false
		}
		short = short[len(d.at(k)):]
	}
	return short == ""
}

// coupledBefore reports whether what stands behind the word after "and", "of" or "for" at token i lets a couple end
// there.
func (n *namer) coupledBefore(d *document, i int) bool {
	end := &d.toks[i+2]
	if w := d.toks[i].word; w == n.atWord || w == n.on {
		return true
	}
	if d.toks[i].word != n.and {
		return !n.capital(d, i+2) || d.toks[i].word == n.the && n.lex.suffixes.has(end.word)
	}
	return n.lex.suffixes.has(end.word) || n.civic.has(end.word)
}

// couplable reports whether what stands before the small word at token i, and for some such words what stands behind it, can be of a
// couple: "Life on Ash Street Ltd", but not "Anna at Ash Ltd".
func (n *namer) couplable(d *document, i int) bool {
	switch d.toks[i].word {
	case n.the:
		return n.bidden(d, i)
	case n.atWord, n.on:
		return n.firstOfTwo(d, i-1) && n.formed(d, i+1) && !n.ofNames(d.toks[i-1].word) && d.metInside(i-1)
	}
	return n.firstOfTwo(d, i-1)
}

// bidden reports whether "the" at token i stands between what one is asked to do and what to do it to, as some firms are
// called, and not between somebody and an office or a day: "Compare the Ash", but not "told Ash the Board".
func (n *namer) bidden(d *document, i int) bool {
	first, last := &d.toks[i-1], &d.toks[i+1]
	return first.kind == word && first.is(upperFirst) && !first.is(allUpper) && d.starts[i-1] == 0 && d.follows(i, i-1) && !n.ofNames(first.word) && !n.days.has(first.word) && !n.months.has(first.word) &&
		(first.is(opens) || i < 2 || !n.capital(d, i-2)) && (!n.lex.common.has(first.word) || d.metInside(i-1)) &&
		!n.ofNames(last.word) && !n.days.has(last.word) && !n.months.has(last.word) && !n.courts.has(last.word) && !n.roles.has(last.word)
}

// A coupled is the word that joins a name such as "Alder and Finch", and what follows it.
type coupled struct {
	by   wordID
	last string
}

// firstOfTwo reports whether token i is a capital word that no other capital stands before.
func (n *namer) firstOfTwo(d *document, i int) bool {
	return d.toks[i].kind == word && d.toks[i].is(upperFirst) && d.starts[i] == 0 && !n.lex.common.has(d.toks[i].word) && !(i > 1 && n.capital(d, i-1) && !d.toks[i].is(opens))
}

// smallPayers returns the words in small letters that stand with their sum behind another sum in a list, "Ash pays £5, birch
// £6", or before a legal form: "birch Corp".
func (n *namer) smallPayers(d *document) map[string]bool {
	var out map[string]bool
	put := func(i int) {
		if t := &d.toks[i]; t.is(uncapitalised) && t.kind == word && (t.word == 0 || n.given.has(t.word)) && t.end-t.start >= 4 && !t.is(glued) {
			if out == nil {
				out = map[string]bool{}
			}
			out[d.at(i)] = true
		}
	}
	for k := range d.moneys {
		from := d.atoms[d.moneys[k].atom].from
		if from < 3 || d.toks[from-2].word != n.comma {
			continue // behind "and" it may be a verb: "£2m and forfeited £1m"
		}
		if a, ok := d.endingAt(from - 3); ok && a.kind == moneyAtom {
			put(from - 1)
		}
	}
	for _, at := range d.capitals {
		if i := int(at); i > d.bodyAt && n.endsForm(d, i) {
			put(i - 1)
		}
	}
	return out
}

// together counts how often two words stand with "and", "of" or "for" between them: never, if one of them
// stands otherwise in the body.
func (n *namer) together(d *document, first string, second coupled) int {
	times := 0
	for _, at := range d.capitals {
		i := int(at)
		if i < d.bodyAt || !d.toks[i].is(upperFirst) {
			continue
		}
		switch d.at(i) {
		case first:
			if i+2 >= len(d.toks) || d.toks[i+1].word != second.by || d.at(i+2) != second.last {
				return 0
			}
			times++
		case second.last:
			if i < 2 || d.toks[i-1].word != second.by || d.at(i-2) != first {
				return 0
			}
		}
	}
	if times > 0 && n.inTitle(d, first, second) {
		times++
	}
	return times
}

// inTitle reports whether the title has the two words with what joins them.
func (n *namer) inTitle(d *document, first string, second coupled) bool {
	for i := 1; i+1 < d.bodyAt; i++ {
		if d.toks[i].word == second.by && d.at(i-1) == first && d.at(i+1) == second.last {
			return true
		}
	}
	return false
}

// joinsCouple reports whether "and", "of" or "for" at token i stands inside such a name.
func (d *document) joinsCouple(i int) bool {
	return len(d.couples) > 0 && i > 0 && i+1 < len(d.toks) && d.couples[d.at(i-1)] == coupled{d.toks[i].word, d.at(i + 1)}
}

// inseparable reports whether the word at token i, which opens a sentence, belongs to the name
// after it: because that stands nowhere without it, and with it twice or more, "Decision
// Acme", or because the two stand in the middle of a sentence too, "fined In Acme Games".
func (n *namer) inseparable(d *document, i int) bool {
	const most = 2_000 // capitals of an article: a bound for hostile texts
	t := d.toks[i]
	if len(d.capitals) > most || t.kind != word || !t.is(opens) || !n.lex.common.has(t.word) || !n.capital(d, i+1) || n.lex.common.has(d.toks[i+1].word) && !n.capital(d, i+2) {
		return false
	}
	first, next, times, always := d.at(i), d.at(i+1), 0, !n.lex.starters.has(t.word)
	for _, at := range d.capitals {
		j := int(at)
		switch {
		case j == 0 || d.at(j) != next:
		case d.at(j-1) != first:
			always = false
		case j-1 > d.bodyAt && !d.toks[j-1].is(opens) && d.toks[j-2].kind == word && !d.toks[j-2].is(upperFirst) && d.toks[j-2].sentence == d.toks[j].sentence:
			return true
		default:
			times++
		}
	}
	return always && times > 1
}

// namedSmall returns the words in small letters that are names, because they are fined by
// themselves, "Ofcom fines acme £60k", pay one of the sums of a list, or have a legal form.
func (n *namer) namedSmall(d *document) map[string]bool {
	out := n.smallPayers(d)
	for k := range d.moneys {
		i := d.moneys[k].from - 1
		if i < 1 || i+2 >= len(d.toks) || !n.fined.has(d.toks[i-1].word) {
			continue
		}
		if t := &d.toks[i]; !t.is(uncapitalised) || t.word != 0 || t.end-t.start < 4 {
			continue
		}
		if out == nil {
			out = map[string]bool{}
		}
		out[d.at(i)] = true
	}
	return out
}
