package extract

// namedBefore returns the atom that ends right before token i, or before a bracket there that only gives its short name: "The
// Information Commissioner's Office (ICO) fined".
func (d *document) namedBefore(i int) (atom, bool) {
	at, ok := d.endingAt(i - 1)
	if ok || i < 4 || !d.closesBracket(i-1) {
		return at, ok
	}
	short, ok := d.endingAt(i - 2)
	if !ok || !d.opensBracket(short.from-1) {
		return atom{}, false
	}
	at, ok = d.endingAt(short.from - 2)
	return at, ok && at.kind == short.kind && (at.kind == regulatorAtom || at.kind == nameAtom)
}

// pastBracket returns the token after a bracket behind an atom that only gives its short name, or 0.
func (d *document) pastBracket(at atom) int {
	if at.kind != regulatorAtom && at.kind != nameAtom || !d.opensBracket(at.to) {
		return 0
	}
	if short, ok := d.startingAt(at.to + 1); ok && short.kind == at.kind && d.closesBracket(short.to) {
		return short.to + 1
	}
	return 0
}

// opensBracket reports whether token i is an opening bracket.
func (d *document) opensBracket(i int) bool {
	return i >= 0 && i < len(d.toks) && d.toks[i].kind == sign && d.at(i) == "("
}

// closesBracket reports whether token i is a closing bracket.
func (d *document) closesBracket(i int) bool {
	return i >= 0 && i < len(d.toks) && d.toks[i].kind == sign && d.at(i) == ")"
}
