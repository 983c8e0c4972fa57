package extract

import "strings"

// A vouched name is one of common words only, "First Choice", or one that the rules would cut, which the text says to be a
// party: by "fined" before it (finedname.go), by a trade before it, or after it in apposition.
type vouched struct {
	written map[string]int // in lower case, with how many tokens it has
	longest int
}

// vouchedNames returns the names of common words only that the body vouches for.
func (n *namer) vouchedNames(d *document) vouched {
	const most, longest = 50, 4 // a bound for hostile texts
	var v vouched
	last := -1
	for _, at := range d.capitals {
		i := int(at)
		if i < d.bodyAt || i <= last || len(v.written) == most || !n.commonCapital(d, i) || i > d.bodyAt && d.toks[i-1].is(upperFirst) {
			continue
		}
		end := i + 1
		if n.joinsCommonly(d, end) {
			end += 2 // "Legal & General"
		}
		for end < len(d.toks) && (n.commonCapital(d, end) || n.commonAcronym(d, end)) && d.toks[end].sentence == d.toks[i].sentence {
			end++
		}
		last = end - 1
		if end-i < 2 || end-i > longest || n.neverNamed(d, i, end) || !n.firmBehind(d, i, end) && (n.capital(d, end) || !n.vouches(d, i, end)) {
			continue
		}
		v.add(d, i, end)
	}
	n.finedWhole(d, &v)
	n.foreignNames(d, &v)
	return v
}

// add adds the name [i, end).
func (v *vouched) add(d *document, i, end int) {
	if v.written == nil {
		v.written = map[string]int{}
	}
	v.written[strings.ToLower(d.slice(i, end))] = end - i
	v.longest = max(v.longest, end-i)
}

// commonCapital reports whether token i is a common word with a capital.
func (n *namer) commonCapital(d *document, i int) bool {
	t := &d.toks[i]
	return t.of(n.plainTrait) && t.is(upperFirst) && !t.is(allUpper) && t.kind == word && d.starts[i] == 0
}

// firmBehind reports whether a legal form, or a number before one, follows the tokens [i, end), of which all are so
// common that they name nothing: "First Choice Ltd", "Just Together 2012 Ltd".
func (n *namer) firmBehind(d *document, i, end int) bool {
	if n.leaders.has(d.toks[i].word) && n.capital(d, end) && n.formed(d, end) {
		return true // "First American Widgets Inc"
	}
	if !n.endsForm(d, end) && !(d.follows(end, i) && d.endsNumbered(end)) {
		return false
	}
	for ; i < end; i++ {
		if n.notNames.has(d.toks[i].word) {
			return false
		}
	}
	return true
}

// commonAcronym reports whether token i is an acronym that is no name by itself: the "ID" of "Digital ID".
func (n *namer) commonAcronym(d *document, i int) bool {
	t := &d.toks[i]
	return t.is(allUpper) && d.starts[i] == 0 && n.notNames.has(t.word) && t.end-t.start <= 3
}

// neverNamed reports whether the tokens [i, end) are the name of no party.
func (n *namer) neverNamed(d *document, i, end int) bool {
	_, to, ok := n.never.at(d.toks, i)
	return ok && to == end || n.courts.has(d.toks[end-1].word) || n.days.has(d.toks[i].word)
}

// vouches reports whether what stands beside the tokens [i, end) makes them a party.
func (n *namer) vouches(d *document, i, end int) bool {
	if before := &d.toks[max(i-1, 0)]; i > d.bodyAt && before.sentence == d.toks[i].sentence && (before.of(n.finedTrait) || before.is(uncapitalised) && n.trades.has(before.word)) {
		return true
	}
	if before := i - 2; end < len(d.toks) && before > d.bodyAt && d.toks[i-1].word == n.comma && d.toks[end].word == n.comma && d.toks[before].is(uncapitalised) && n.trades.has(d.toks[before].word) {
		return true // "the firm, First Choice, has"
	}
	if d.toks[i+1].word == n.amp && n.tells(d, end) {
		return true
	}
	if end+3 < len(d.toks) && d.toks[end].word == n.comma && d.toks[end+1].word == n.of && n.places.has(d.toks[end+2].word) && n.capital(d, end+2) && d.toks[end+3].kind == sign {
		return true // "First Choice, of Leeds, has"
	}
	if end+2 >= len(d.toks) || d.toks[end].word != n.comma || d.toks[end+1].word != n.article && d.toks[end+1].word != n.an {
		return false
	}
	for j := end + 2; j < len(d.toks) && j < end+8 && (d.toks[j].kind == word && !d.toks[j].is(upperFirst) || d.toks[j].word == n.hyphen); j++ {
		if n.trades.has(d.toks[j].word) {
			return true
		}
	}
	return false
}

// at returns the token after a vouched name that starts at token i, or i.
func (v *vouched) at(d *document, i int) int {
	if v.written == nil || !d.toks[i].is(upperFirst) {
		return i
	}
	for k := min(v.longest, len(d.toks)-i); k > 1; k-- {
		if d.toks[i].sentence == d.toks[i+k-1].sentence && v.written[strings.ToLower(d.slice(i, i+k))] == k {
			if d.follows(i+k, i) && d.endsNumbered(i+k) {
				k++ // "Just Together 2012"
			}
			return i + k
		}
	}
	return i
}

// joinsCommonly reports whether "&" stands at token i before a common word with a capital.
func (n *namer) joinsCommonly(d *document, i int) bool {
	return i+1 < len(d.toks) && d.toks[i].word == n.amp && !d.toks[i].is(glued) && n.commonCapital(d, i+1) && d.toks[i+1].sentence == d.toks[i-1].sentence
}
