package extract

// namesBody reports whether the article speaks of a body with power that no table names: "the
// Commission", "the Office of the Ombudsman", "the Central Bank".
func (r *reading) namesBody() bool {
	for i := 1; i < len(r.toks); i++ {
		if r.toks[i].of(r.seated) && r.toks[i].is(upperFirst) && r.openedByThe(i) {
			return true
		}
	}
	return false
}

// openedByThe reports whether "the" or "by" stands before the capitalised words that end at
// token i.
func (r *reading) openedByThe(i int) bool {
	for k := i - 1; r.follows(k, i); k-- {
		switch t := &r.toks[k]; {
		case t.word == r.namer.the || t.word == r.by:
			return true
		case t.kind != word || !t.is(upperFirst):
			return false
		}
	}
	return false
}
