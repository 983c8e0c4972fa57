package extract

// ruleNames are what a rulebook calls its provisions, one and several.
var ruleNames = [...][2]string{{"rule", "rules"}, {"principle", "principles"}, {"condition", "conditions"}, {"outcome", "outcomes"}}

// addRules adds what rulebooks and the laws of the Union are recognised by.
func (k *code) addRules(lex *lexicon) {
	for i, n := range ruleNames {
		k.rules[0][i], k.rules[1][i] = lex.intern(n[0]), lex.intern(n[1])
	}
	for _, w := range []string{"regulations", "rules", "code", "ordinance", "principles"} {
		k.heads.add(lex.intern(w))
	}
	for i, w := range []string{"regulation", "directive", "eu", "ec"} {
		k.unionLaw[i] = lex.intern(w)
	}
}

// goesOn reports whether a name that could end before token i does not: "Code of Conduct",
// "Rules 5.11", "Principles for Businesses".
func (r *codeReader) goesOn(i int) bool {
	if i >= len(r.toks) || r.toks[i].sentence != r.toks[i-1].sentence {
		return false
	}
	next := i
	if r.joins.has(r.toks[i].word) {
		next++
	}
	return next > i && next < len(r.toks) && r.toks[next].is(upperFirst) && r.toks[i].word != r.and && r.toks[i].word != r.or || r.isRuleNumber(i)
}

// isRuleNumber reports whether token i is the number of a rule.
func (r *codeReader) isRuleNumber(i int) bool {
	return i < len(r.toks) && r.toks[i].kind != sign && startsWithDigit(r.at(i)) && len(r.at(i)) < 8 && !r.isYear(i)
}

func (r *codeReader) isYear(i int) bool {
	_, ok := r.calendar.year(r.document, i)
	return ok
}

// union reads "Regulation (EU) 2018/1725" at token i.
func (r *codeReader) union(i int) (string, int, bool) {
	u := r.unionLaw
	if i+6 >= len(r.toks) || r.toks[i].word != u[0] && r.toks[i].word != u[1] || !r.toks[i].is(upperFirst) || r.toks[i+1].word != r.open || r.toks[i+2].word != u[2] && r.toks[i+2].word != u[3] {
		return "", i, false
	}
	if r.toks[i+3].word != r.close || r.toks[i+4].kind != number || r.toks[i+5].kind != sign || r.toks[i+6].kind != number {
		return "", i, false
	}
	return r.slice(i, i+7), i + 7, true
}

// rulesAt reads the numbered rules of a book at token i: "Rules 5.11 and 5.12 of the
// Broadcasting Code", "Senior Manager Conduct Rule 2", "Principles 3 and 6", whose book is
// that of the regulator who acts.
func (r *codeReader) rulesAt(i int) ([]law, int) {
	for j := i; j < len(r.toks) && j < i+5 && r.toks[j].is(upperFirst) && r.toks[j].sentence == r.toks[i].sentence; j++ {
		name := r.ruleName(r.toks[j].word)
		if name == "" || !r.isRuleNumber(j+1) {
			continue
		}
		parts, end := r.series(name, j+1, j+1)
		if len(parts) == 0 {
			return nil, i
		}
		if j > i {
			return r.list(i, end, r.slice(i, j), parts), end
		}
		if book, after, ok := r.name(r.past(end)); ok {
			return r.list(i, after, book, parts), after
		}
		return r.list(i, end, ownRules, parts), end
	}
	return nil, i
}

// ownRules stands for the book of the regulator who acts.
const ownRules = "its"

// ruleName returns "Rule" for "rule" and "rules", or the empty string.
func (k *code) ruleName(w wordID) string {
	for i, n := range [...]string{"Rule", "Principle", "Condition", "Outcome"} {
		if w != 0 && (w == k.rules[0][i] || w == k.rules[1][i]) {
			return n
		}
	}
	return ""
}
