package extract

// isName reports whether the tokens [i, end) are written as a name: with capitals, and
// an acronym wholly in capitals.
func (r *registry) isName(d *document, i, end int) bool {
	t := d.toks[i]
	if end-i > 1 {
		if d.goesOn(end) {
			if _, _, both := r.byName.at(d.toks, r.afterAnd(d, end)); !both {
				return false // "Department of Justice and Constitutional Development"
			}
		}
		if t.word == r.bank && r.behindCapital(d, i) {
			return false // "National Bank of Greece", beside the Bank of Greece
		}
		return (t.is(upperFirst) || d.toks[end-1].is(upperFirst)) && !(t.word == r.department && r.ofState(d, i))
	}
	if r.capital.has(t.word) {
		if d.isDateline(i) {
			return false
		}
		return t.is(allUpper) && !(end < len(d.toks) && d.toks[end].kind == number && d.toks[end].is(glued)) && !r.opensCompany(d, i) && !(r.forms.has(t.word) && r.behindCapital(d, i) && (d.toks[i-1].word == 0 || d.toks[i-1].word == r.bank))
	}
	return t.is(upperFirst)
}

// behindCapital reports whether a capital stands right before token i that is no article and no
// nation's.
func (r *registry) behindCapital(d *document, i int) bool {
	if i == 0 || d.toks[i-1].kind != word || !d.toks[i-1].is(upperFirst) || d.toks[i-1].word == r.the || d.toks[i-1].sentence != d.toks[i].sentence {
		return false
	}
	_, _, nation := r.nations.at(d.toks, i-1)
	return !nation
}

// ofState reports whether the name of a state stands before token i, whose department is not
// that of the nation.
func (r *registry) ofState(d *document, i int) bool {
	for k := 1; k <= 2 && i-k >= 0; k++ {
		if _, end, ok := r.states.at(d.toks, i-k); ok && end == i && d.toks[i-k].is(upperFirst) {
			return d.toks[i-k].sentence == d.toks[i].sentence
		}
	}
	return false
}

// afterAnd returns the token after "and", or "and the", at token i, or i.
func (r *registry) afterAnd(d *document, i int) int {
	if i >= len(d.toks) || d.at(i) != "and" {
		return i
	}
	if i++; i < len(d.toks) && d.toks[i].word == r.the {
		i++
	}
	return i
}

// opensCompany reports whether the acronym at token i begins the name of a company: "ABC
// Nordic AS".
func (r *registry) opensCompany(d *document, i int) bool {
	for j := i + 1; j < len(d.toks) && j <= i+3 && d.toks[j].kind == word && d.toks[j].is(upperFirst) && d.toks[j].sentence == d.toks[i].sentence; j++ {
		if r.forms.has(d.toks[j].word) {
			return true
		}
	}
	return false
}

// goesOn reports whether "and" and a capital at token i carry a name of several words on,
// up to its end or a bracket.
func (d *document) goesOn(i int) bool {
	if i+1 >= len(d.toks) || d.toks[i].kind != word || d.at(i) != "and" || !d.toks[i+1].is(upperFirst) || d.toks[i+1].sentence != d.toks[i].sentence {
		return false
	}
	j := i + 1
	for j < len(d.toks) && d.toks[j].kind == word && d.toks[j].is(upperFirst) && !d.toks[j].is(allUpper) {
		j++
	}
	return j-i > 2 && j < len(d.toks) && d.at(j) == "("
}

// namedInFull reports whether a document names a regulator by several words.
func (r *registry) namedInFull(d *document, who *regulator) bool {
	for i := range d.toks {
		if d.toks[i].of(r.byName.opener) {
			if reg, end, ok := r.byName.at(d.toks, i); ok && reg == who && end > i+1 && r.isName(d, i, end) {
				return true
			}
		}
	}
	return false
}
