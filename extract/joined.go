package extract

import "strings"

// spelledOut reports whether the "and" at token i stands inside a name because an acronym
// follows in brackets of which both sides are the words: "Child Care and Online Protection
// Centre (CCOP)".
func (n *namer) spelledOut(d *document, from, i int) bool {
	const longest = 12 // tokens after "and"
	end := i + 1
	for end < len(d.toks) && end < i+longest && (n.capital(d, end) || n.connectors.has(d.toks[end].word) && n.capital(d, end+1)) {
		end++
	}
	if end+2 >= len(d.toks) || d.toks[end].word != n.open {
		return false
	}
	at := end + 1
	for at < end+3 && at < len(d.toks)-1 && d.toks[at].kind == sign {
		at++ // a quotation mark
	}
	short := d.at(at)
	if t := &d.toks[at]; t.kind != word || !t.is(allUpper) || len(short) < 3 {
		return false
	}
	left := n.lettersOf(d, from, i)
	return len(short) > len(left) && strings.HasPrefix(left+n.lettersOf(d, i, end), short)
}

// lettersOf returns the first letters of the capital words among the tokens [from, to).
func (n *namer) lettersOf(d *document, from, to int) string {
	var b []byte
	for i := from; i < to; i++ {
		if d.toks[i].kind == word && d.toks[i].is(upperFirst) && !n.connectors.has(d.toks[i].word) {
			b = append(b, d.at(i)[0])
		}
	}
	return string(b)
}

// collegiate reports whether the comma at token i stands between the name of a college and its
// university: not after a body or a place, which would be another of a list.
func (n *namer) collegiate(d *document, i int) bool {
	last := d.toks[i-1].word
	return i+3 < len(d.toks) && d.toks[i+1].word == n.university && d.toks[i+1].is(upperFirst) && d.toks[i+2].word == n.of && n.capital(d, i+3) &&
		!n.bodies.has(last) && !n.places.has(last) && !n.lex.suffixes.has(last)
}
