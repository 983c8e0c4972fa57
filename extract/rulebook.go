package extract

import (
	"slices"
	"strings"
)

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
	names := wordSetOf(slices.Concat(k.rules[0][:], k.rules[1][:])...)
	k.rule = lex.trait(names)
	k.provisions.seal(lex)
	k.opener = k.provisions.opener | k.rule | lex.trait(wordSetOf(k.licence))
}

// noteBeginnings notes where a law may begin: at a number, a word of one, a capital before a word that it may end in, and a sign
// before such words, ", section 5", "(s170)".
func (k *code) noteBeginnings(lex *lexicon) {
	see, openers := &lex.begin, lex.wordsOf(k.opener)
	see.behind = lex.neighbours(wordSetOf(k.comma, k.open), openers)
	see.laws, see.closer = k.opener|see.byKind[number], k.closer
	see.byKind[word] |= see.behind
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

// isRuleNumber reports whether token i is the number of a rule, or that of a condition starts there.
func (r *codeReader) isRuleNumber(i int) bool {
	if r.chaptered(i) > i {
		return true
	}
	return i < len(r.toks) && r.toks[i].kind != sign && startsWithDigit(r.at(i)) && len(r.at(i)) < 8 && !r.isYear(i)
}

// isYear reports whether token i is a year.
func (r *codeReader) isYear(i int) bool {
	_, ok := r.calendar.year(r.document, i)
	return ok
}

// rulesAt reads the numbered rules of a book at token i: "Rules 5.11 and 5.12 of the
// Broadcasting Code", "Senior Manager Conduct Rule 2", "licence condition 12.1.1",
// "Principles 3 and 6", whose book is that of the regulator who acts.
func (r *codeReader) rulesAt(i int) ([]law, int) {
	if !r.toks[i].is(upperFirst) {
		return r.plainRulesAt(i)
	}
	if !r.text.has(r.rule) || r.toks[i].is(opens) && (r.joins.has(r.toks[i].word) || r.toks[i].word == r.under) {
		return nil, i // "Under General Condition 23"
	}
	for j := i; j < len(r.toks) && j < i+5 && r.toks[j].is(upperFirst) && r.toks[j].sentence == r.toks[i].sentence; j++ {
		if !r.toks[j].of(r.rule) || !r.isRuleNumber(j+1) {
			continue
		}
		name := r.ruleName(r.toks[j].word)
		parts, end := r.series(name, j+1, j+1)
		if len(parts) == 0 {
			return nil, i
		}
		if j > i {
			return r.list(i, end, r.slice(i, j), parts), end
		}
		if book, after, ok := r.lawOf(end); ok {
			return r.list(i, after, book, parts), after
		}
		return r.list(i, end, ownRules, parts), end
	}
	return nil, i
}

// plainRulesAt reads rules without a capital at token i, whose book follows or whose
// numbers have points: "rules 3.1 and 3.7 of the CAP Code", "rule 5.11".
func (r *codeReader) plainRulesAt(i int) ([]law, int) {
	label, from := ownRules, i
	switch {
	case r.toks[i].word == r.licence:
		label, from = "Licence", i+1
	case !r.toks[i].of(r.rule):
		return nil, i
	}
	parts, end := r.rulesAfter(from)
	if len(parts) == 0 {
		return nil, i
	}
	if book, after, ok := r.lawOf(end); ok {
		return r.list(i, after, book, parts), after
	}
	if !strings.ContainsAny(parts[0], ".-") || r.ofSomething(end) {
		return nil, i
	}
	return r.list(i, end, label, parts), end
}

// rulesAfter reads "rules 3.1 and 3.7" at token i, or behind the edition of their book.
func (r *codeReader) rulesAfter(i int) ([]string, int) {
	j := i
	if r.signAt(j, r.comma) {
		j++
	} else if r.signAt(j, r.open) {
		j = r.pastBrackets(j)
	}
	if j+1 >= len(r.toks) || r.toks[j].sentence != r.toks[i].sentence {
		return nil, i
	}
	if !r.toks[j].of(r.rule) || !r.isRuleNumber(j+1) {
		return nil, i
	}
	return r.series(r.ruleName(r.toks[j].word), j+1, i)
}

// pastBrackets returns the token after the brackets that open at token i, if they are short.
func (r *codeReader) pastBrackets(i int) int {
	for j := i + 1; j < min(i+12, len(r.toks)) && r.toks[j].sentence == r.toks[i].sentence; j++ {
		if r.toks[j].word == r.close {
			return j + 1
		}
	}
	return i
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
