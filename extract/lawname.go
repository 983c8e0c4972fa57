package extract

import (
	"fmt"
	"slices"
	"strings"
)

// A named law is one that has a name: its short form, and how its numbers follow it.
type named struct {
	label   string
	numbers string // plainNumbers, dottedNumbers, or empty for a law that is named by itself
}

// Principles and chapters of handbooks, which are no law without a number.
const (
	plainNumbers  = "+" // "APP 1"
	dottedNumbers = "." // "SYSC 3.1.1R"
)

// put adds a line "short form | name; name" of data/laws.txt.
func (k *code) put(lex *lexicon, line string) error {
	label, names, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"label | name; name\", got %q", line)
	}
	n := named{label: strings.TrimSpace(label)}
	if strings.HasPrefix(n.label, plainNumbers) || strings.HasPrefix(n.label, dottedNumbers) {
		n.numbers, n.label = n.label[:1], n.label[1:]
	}
	if rule, acts, ok := strings.Cut(n.label, " < "); ok {
		n.label = rule
		k.owners[rule] = strings.Split(acts, ", ")
	}
	if bare, ok := strings.CutPrefix(n.label, "~"); ok {
		n.label = bare
		full, _, _ := strings.Cut(names, ";")
		k.spelled[bare] = strings.TrimSpace(full)
	}
	for name := range strings.SplitSeq(names, ";") {
		name = strings.TrimSpace(name)
		if k.byFullName[name] == "" {
			k.byFullName[name] = n.label
		}
		k.byName.add(lex.phrase(name), n)
	}
	return nil
}

// name reads the name of a law at token i: one of the table, "... Act 2018", or what the
// document calls one.
func (r *codeReader) name(i int) (named, int, bool) {
	if i >= len(r.toks) || !r.toks[i].is(upperFirst) {
		return named{}, i, false
	}
	if r.toks[i].is(allUpper) && r.short[r.at(i)] != "" {
		return named{label: r.short[r.at(i)]}, i + 1, true
	}
	if n, end, ok := r.known(i); ok {
		n.label, end, _ = r.withYear(r.document, n.label, end)
		return n, end, true
	}
	if i > 0 && r.toks[i-1].word == r.the {
		if r.toks[i].word == r.code.act && r.act != "" {
			return named{label: r.act}, i + 1, true
		}
		if label := r.last[r.toks[i].word]; label != "" && !r.goesOn(i+1) && !r.capital(i+1) {
			return named{label: label}, i + 1, true
		}
	}
	if r.common.has(r.toks[i].word) && (r.toks[i].is(opens) || i+1 < len(r.toks) && r.toks[i+1].word == r.the) || r.toks[i].word == r.the {
		return named{}, i, false // "The Privacy Act", "Under the Act", "Who must comply: By the Act"
	}
	label, end, ok := r.lawOn(i)
	if !ok {
		label, end, ok = r.run(i)
	}
	return named{label: label}, end, ok
}

// known reads a name of the table at token i. An acronym must be written as one: no "Mar"
// is the Market Abuse Regulation.
func (r *codeReader) known(i int) (named, int, bool) {
	n, end, ok := r.byName.at(r.toks, i)
	if !ok || !r.toks[i].is(upperFirst) || end == i+1 && !capitals(r.at(i)) {
		return named{}, i, false
	}
	return n, end, true
}

// run reads capitalised words that end in "Act", "Regulations" or "Code" at token i.
func (r *codeReader) run(i int) (string, int, bool) {
	inside := false
	if !r.closesSoon(i) {
		return "", i, false
	}
	for j := i; j < len(r.toks) && j < i+longestRun && r.toks[j].sentence == r.toks[i].sentence; j++ {
		t := r.toks[j]
		switch {
		case j > i && t.word == r.open && !inside && r.toks[j-1].is(upperFirst):
			inside = true
			continue
		case inside:
			inside = t.word != r.close
			if !inside || t.is(upperFirst) || t.word == r.comma || r.joins.has(t.word) {
				continue
			}
			return "", i, false
		case t.is(upperFirst) && r.breach.has(t.word):
			return "", i, false // a headline with capitals: "Acme Violated Privacy Act"
		}
		if j > i {
			if n, end, ok := r.known(j); ok && r.toks[j-1].word == r.the {
				return "", i, false // "Acme and the Privacy Act"
			} else if ok && r.nationEnds(i, j) {
				return r.national(i, j, n, end)
			}
		}
		if t.word == r.lawWord && t.is(upperFirst) {
			if j < i+2 || i < r.bodyAt || !r.toks[j-1].is(upperFirst) || !r.toks[j-2].is(upperFirst) || r.capital(j+1) {
				return "", i, false
			}
			return r.written(i, j+1) // "Data Security Law"
		}
		if j > i && t.is(upperFirst) && (t.word == r.code.act || r.heads.has(t.word) && r.endsName(j) && !r.goesOn(j+1)) {
			return r.written(i, j+1)
		}
		if !t.is(upperFirst) && !r.joins.has(t.word) && !r.closesQuote(j) && !(t.word == r.stop && r.joins.has(r.toks[j-1].word)) {
			break
		}
	}
	return "", i, false
}

// longestRun is the number of tokens that a run may have.
const longestRun = 14

// closesSoon reports whether a closer with a capital stands behind token i where a run may reach it.
func (r *codeReader) closesSoon(i int) bool {
	if i < r.asked {
		r.ahead, _ = slices.BinarySearch(r.capitals, int32(i))
	}
	r.asked = i
	for ; r.ahead < len(r.capitals); r.ahead++ {
		j := int(r.capitals[r.ahead])
		if j >= i+longestRun {
			return false
		}
		if t := &r.toks[j]; j > i && t.of(r.closer) && t.is(upperFirst) {
			return t.sentence == r.toks[i].sentence
		}
	}
	return false
}

// endsName reports whether a name of rules can end with token j: "Money Laundering
// Regulations", "Contracts (Cancellation) Regulations".
func (r *codeReader) endsName(j int) bool {
	return r.toks[j-1].is(upperFirst) || r.toks[j-1].word == r.close
}

// written returns the law whose name is written in the tokens [i, end), with its year.
func (r *codeReader) written(i, end int) (string, int, bool) {
	label := unquoted(r.slice(i, end))
	if open := strings.Index(label, " ("); open > 0 { // "Data Protection (DPDP) Act"
		in, rest, ok := strings.Cut(label[open+2:], ")")
		if ok && acronym(in) {
			label = label[:open] + rest
		}
	}
	if short := r.byFullName[label]; short != "" {
		label = short
	}
	return r.withYear(r.document, label, end)
}

// nationEnds reports whether the tokens [i, j) name a country.
func (r *codeReader) nationEnds(i, j int) bool {
	_, end, ok := r.nations.nations.at(r.toks, i)
	return ok && end == j
}

// national returns the law of the table that is named from token j to token end, of the
// country named from token i on: "Australian Privacy Act". Where the country goes without
// saying it is left out.
func (r *codeReader) national(i, j int, n named, end int) (string, int, bool) {
	label := n.label
	if country, _, _ := r.nations.nations.at(r.toks, i); country != "GB" && country != "US" && country != "EU" && strings.Contains(label, " ") {
		label = r.slice(i, j) + " " + label
	}
	return r.withYear(r.document, label, end)
}

// closesQuote reports whether token j is the quotation mark in: "Use of Data" Act.
func (r *codeReader) closesQuote(j int) bool {
	return r.toks[j].kind == sign && r.toks[j].word != r.close && j+1 < len(r.toks) && r.toks[j+1].word == r.code.act && closing(r.at(j))
}

// capital reports whether token i is a capitalised word of the sentence before it.
func (r *codeReader) capital(i int) bool {
	return i < len(r.toks) && r.toks[i].is(upperFirst) && r.toks[i].sentence == r.toks[i-1].sentence
}

// unquoted returns s without quotation marks.
func unquoted(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '"' || c == '“' || c == '”' {
			return -1
		}
		return c
	}, s)
}

// capitals reports whether a word has two capitals or more: "GDPR", "APPs", "DPA18".
func capitals(s string) bool {
	n := 0
	for _, c := range s {
		if c >= 'A' && c <= 'Z' {
			n++
		}
	}
	return n > 1
}

// acronym reports whether s is written in capitals.
func acronym(s string) bool { return strings.ToUpper(s) == s }
