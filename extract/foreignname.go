package extract

import "strings"

// foreignNames adds the names that go on with small words, one of them of another language, up to a legal form, with the form and without:
// "Acme gas e luce S.p.A.".
func (n *namer) foreignNames(d *document, v *vouched) {
	const most, longest = 50, 5 // a bound for hostile texts
	for _, at := range d.capitals {
		i := int(at)
		if len(v.written) >= most {
			return
		}
		if i+2 >= len(d.toks) || !d.toks[i+1].is(uncapitalised) || d.toks[i+1].kind != word || n.lex.common.has(d.toks[i].word) || n.indefinite(d, i) || n.places.has(d.toks[i].word) || n.isNation(d.toks[i].word) {
			continue // "a Paris dropshipping SAS"
		}
		end, foreign := i+1, false
		for end < len(d.toks) && end-i <= longest && d.follows(end, i) && d.starts[end] == 0 && n.inForeignName(&d.toks[end]) {
			foreign = foreign || d.toks[end].word == 0 || n.particles.has(d.toks[end].word)
			end++
		}
		if !foreign || end == i+1 || !d.follows(end, i) || n.particles.has(d.toks[end-1].word) {
			continue
		}
		_, to, ok := n.forms.at(d.toks, end)
		if !ok && n.endsForm(d, end) {
			to, ok = end+1, true
		}
		if ok {
			v.add(d, i, end)
			v.add(d, i, to)
			if d.follows(to, i) && d.toks[to].word == n.stop && d.toks[to].is(glued) && strings.Contains(d.at(to-1), ".") {
				v.add(d, i, to+1)
			}
		}
	}
}

// inForeignName reports whether a token can be a small word of such a name: no word that joins or turns a sentence.
func (n *namer) inForeignName(t *token) bool {
	return t.is(uncapitalised) && t.kind == word && (n.particles.has(t.word) || !n.prepositions.has(t.word) && !n.determiners.has(t.word) && !n.singular.has(t.word) && !n.linkers.has(t.word))
}
