package extract

import "strings"

// findInTitle records the names of a title whose capitals say nothing, by looking there
// for the names that the body gave.
func (n *namer) findInTitle(d *document) {
	const most = 200 // entities looked for: enough for any article, and a bound for hostile ones
	for i := 0; i < d.bodyAt; i++ {
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
				if end := d.matchKey(i, key); end > to && !n.common(d, i, end) {
					best, to = e, end
				}
			}
		}
		if best < 0 {
			continue
		}
		d.add(nameAtom, i, to, len(d.names))
		d.entities[best].names = append(d.entities[best].names, len(d.names))
		x := name{from: i, to: to, entity: best}
		x.modifier = n.modifies(d, x)
		d.names = append(d.names, x)
		i = to - 1
	}
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

// matchKey returns the token after the words of key, if they stand at token i on within
// the title, or 0.
func (d *document) matchKey(i int, key string) int {
	for key != "" {
		w, rest, _ := strings.Cut(key, " ")
		for i < d.bodyAt && d.toks[i].kind == sign && d.toks[i].is(glued) {
			i++
		}
		if i >= d.bodyAt || d.starts[i] != 0 || !strings.EqualFold(d.at(i), w) {
			return 0
		}
		i, key = i+1, rest
	}
	return i
}
