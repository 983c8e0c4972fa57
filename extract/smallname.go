package extract

import "strings"

// smallNames returns the words of grammar and number that are names in this article, such
// as "Next" and "Three": those with a capital in the middle of sentences, alone, twice or
// more.
func (n *namer) smallNames(d *document) wordSet {
	var once, twice wordSet
	for _, at := range d.capitals {
		i := int(at)
		t := &d.toks[i]
		if !t.of(n.smallTrait) || i < d.bodyAt || i+1 == len(d.toks) || !t.is(upperFirst) || t.is(allUpper) || t.is(opens) || !n.alone(d, i) {
			continue
		}
		if once.has(t.word) || n.trades.has(d.toks[i-1].word) { // "the operator Three has"

			twice.add(t.word)
		}
		once.add(t.word)
	}
	return twice
}

// alone reports whether no sign stands before token i in its sentence, and no other word
// with a capital beside it.
func (n *namer) alone(d *document, i int) bool {
	b, a := d.toks[i-1], d.toks[i+1]
	return b.sentence == d.toks[i].sentence && b.kind == word && !b.is(upperFirst) && (!a.is(upperFirst) || a.sentence != d.toks[i].sentence)
}

// standsForOne reports whether a small word at token i is a name there: with a capital, and
// where it opens a sentence with a word after it that speaks of one.
func (n *namer) standsForOne(d *document, i int) bool {
	t := d.toks[i]
	if !t.is(upperFirst) || i+1 >= len(d.toks) {
		return false
	}
	return !t.is(opens) && !d.toks[i+1].is(upperFirst) || d.isPossessive(i+1) || d.toks[i+1].word == n.comma || n.singular.has(d.toks[i+1].word)
}

// commonShort returns the abbreviations that the document makes for common words: "the
// covered entity (CE)". They are no names.
func (n *namer) commonShort(d *document) map[string]bool {
	var out map[string]bool
	for _, at := range d.desk.bracketed {
		i := int(at)
		if i < d.bodyAt+2 || i+1 == len(d.toks) {
			continue
		}
		t := &d.toks[i]
		if !t.is(allUpper) && !twoCapitals(d.at(i)) || t.kind != word || d.at(i+1) != ")" {
			continue
		}
		if last := &d.toks[i-2]; last.kind != word || last.is(upperFirst) {
			continue
		}
		letters, j := strings.ToLower(d.at(i)), i-2
		for ; j >= d.bodyAt && letters != "" && d.toks[j].kind == word && !d.toks[j].is(upperFirst) && d.at(j)[0] == letters[len(letters)-1]; j-- {
			letters = letters[:len(letters)-1]
		}
		if letters == "" {
			if out == nil {
				out = map[string]bool{}
			}
			out[d.at(i)] = true
		}
	}
	return out
}

// twoCapitals reports whether a short word has two capitals or more: "NoI", "EU".
func twoCapitals(s string) bool {
	const longest = 6
	n := 0
	for i := range s {
		if s[i] >= 'A' && s[i] <= 'Z' {
			n++
		}
	}
	return n > 1 && len(s) <= longest
}
