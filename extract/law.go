package extract

import (
	"fmt"
	"strings"
)

// A law is a law, or a provision of one, that the text names.
type law struct {
	from, to int
	label    string // the law in its short form: "UK GDPR", "DPA 2018"
	part     string // the provision: "Art 5(1)(f)", or empty
}

// A code recognises laws.
type code struct {
	byName     phraseTable[string] // law → short form
	provisions phraseTable[string] // "article", "section", ... → "Art", "s"
	divisions  phraseTable[bool]   // "paragraph", "letter", ...
	act        wordID
	of, the, and, or, comma, to, dash, under,
	open, close, stop wordID
	articles wordSet           // "article", "articles", ...
	heads    wordSet           // what the name of a law or rulebook can end in, "Act" aside
	unionLaw [4]wordID         // "Regulation", "Directive", "EU", "EC"
	rules    [2][4]wordID      // "rule", "principle", ... and "rules", "principles", ...
	spelled  map[string]string // short form → full name, of laws that are shortened only where the document does
	joins    wordSet           // what stands uncapitalised within the name of an act
	calendar *calendar
	common   wordSet
}

func newCode(lex *lexicon, c *calendar, src string) (*code, error) {
	k := &code{calendar: c, common: lex.common, spelled: map[string]string{}}
	for line, l := range numbered(src) {
		label, names, ok := strings.Cut(l, "|")
		if !ok {
			return nil, fmt.Errorf("laws.txt:%d: want \"label | name; name\", got %q", line, l)
		}
		label = strings.TrimSpace(label)
		if bare, ok := strings.CutPrefix(label, "~"); ok {
			label = bare
			full, _, _ := strings.Cut(names, ";")
			k.spelled[label] = strings.TrimSpace(full)
		}
		for _, n := range strings.Split(names, ";") {
			k.byName.add(lex.phrase(strings.TrimSpace(n)), label)
		}
	}
	for short, words := range map[string][]string{
		"Art": {"article", "articles", "art.", "art", "arts", "arts."}, "s": {"section", "sections", "s.", "ss", "sec.", "§"},
		"reg": {"regulation", "regulations", "reg", "reg.", "regs"}, "para": {"paragraph", "paragraphs", "para", "para."},
	} {
		for _, w := range words {
			k.provisions.add(lex.phrase(w), short)
		}
		if short == "Art" {
			for _, w := range words[:2] {
				k.articles.add(lex.intern(w))
			}
		}
	}
	k.addRules(lex)
	for dst, w := range map[*wordID]string{&k.act: "act", &k.of: "of", &k.the: "the", &k.and: "and", &k.or: "or", &k.comma: ",", &k.to: "to", &k.dash: "-", &k.under: "under", &k.open: "(", &k.close: ")", &k.stop: "."} {
		*dst = lex.intern(w)
	}
	for _, w := range []string{"para", "para.", "paragraph", "paragraphs", "lit", "lit.", "letter", "letters", "point"} {
		k.divisions.add(lex.phrase(w), true)
	}
	for _, w := range []wordID{k.of, k.the, k.and, k.or, lex.intern("&"), lex.intern("for")} {
		k.joins.add(w)
	}
	return k, nil
}

// A codeReader reads the laws of one document, and learns what it calls them.
type codeReader struct {
	*code
	*document
	short map[string]string // what the document itself calls a law: "the Data Protection Act 1998 (DPA)"
	act   string            // the act named last: "the Act", "section 102(8)"
}

// find records every law and provision of the document.
func (k *code) find(d *document) {
	r := codeReader{code: k, document: d, short: map[string]string{}}
	for i := 0; i < len(d.toks); i++ {
		if d.toks[i].kind == sign && d.toks[i].word == 0 || d.starts[i] != 0 {
			continue
		}
		found, end := r.read(i)
		if len(found) == 0 {
			continue
		}
		d.add(lawAtom, i, end, len(d.laws))
		d.laws = append(d.laws, found...)
		r.learn(found[0].label, end)
		i = end - 1
	}
	k.settle(d)
}

// learn remembers the act that was just named, and what the brackets behind it call it.
func (r *codeReader) learn(label string, end int) {
	if label == "" {
		return
	}
	if strings.Contains(label, "Act") || strings.HasPrefix(label, "DPA") || strings.HasSuffix(label, "A") {
		r.act = label // FOIA, PIPEDA: of the acronyms, those of acts end so
	}
	if end+2 >= len(r.toks) || r.toks[end].word != r.open {
		return
	}
	for i := end + 1; i < min(end+4, len(r.toks)-1); i++ {
		if r.toks[i].is(allUpper) && closing(r.at(i+1)) {
			r.short[r.at(i)] = label
			return
		}
	}
}

// read reads the law or the provisions that start at token i.
func (r *codeReader) read(i int) ([]law, int) {
	if r.toks[i].kind == number {
		return r.bare(i)
	}
	if found, end := r.rulesAt(i); len(found) > 0 {
		return found, end
	}
	if label, end, ok := r.name(i); ok {
		parts, after := r.parts(end)
		if len(parts) == 0 && end < len(r.toks) && strings.ToUpper(label) == label && strings.ContainsAny(r.at(end), ".123456789") {
			parts, after = r.series("", end, end) // "APP 11.1(b)"
			if len(parts) > 0 && !strings.ContainsAny(parts[0], ".(") {
				parts, after = nil, end
			}
		}
		return r.list(i, after, label, parts), after
	}
	if label, end, ok := r.union(i); ok {
		return r.list(i, end, label, nil), end
	}
	parts, end := r.parts(i)
	if len(parts) == 0 {
		return nil, i
	}
	if label, after, ok := r.name(r.past(end)); ok {
		return r.list(i, after, label, parts), after
	}
	if label, after, ok := r.union(r.past(end)); ok {
		return r.list(i, after, label, parts), after
	}
	switch {
	case strings.HasPrefix(parts[0], "Art "):
		return r.list(i, end, "", parts), end // of the law that the article is about
	case strings.HasPrefix(parts[0], "s ") && r.act != "":
		return r.list(i, end, r.act, parts), end
	}
	return nil, i
}

// past returns the token after "of the" or "under" at token i.
func (r *codeReader) past(i int) int {
	j := i
	for j < len(r.toks) && j < i+2 && (r.toks[j].word == r.of || r.toks[j].word == r.the || r.toks[j].word == r.under) {
		j++
	}
	return j
}

func (k *code) list(from, to int, label string, parts []string) []law {
	if len(parts) == 0 {
		return []law{{from, to, label, ""}}
	}
	out := make([]law, len(parts))
	for i, p := range parts {
		out[i] = law{from, to, label, p}
	}
	return out
}

// name reads the name of a law at token i: one of the table, "... Act 2018", or what the
// document calls one.
func (r *codeReader) name(i int) (label string, end int, ok bool) {
	if i >= len(r.toks) || !r.toks[i].is(upperFirst) {
		return "", i, false
	}
	if r.toks[i].is(allUpper) && r.short[r.at(i)] != "" {
		return r.short[r.at(i)], i + 1, true
	}
	if label, end, ok := r.byName.at(r.toks, i); ok {
		return r.withYear(r.document, label, end)
	}
	if r.toks[i].word == r.code.act && r.act != "" && i > 0 && r.toks[i-1].word == r.the {
		return r.act, i + 1, true
	}
	if r.toks[i].is(opens) && r.common.has(r.toks[i].word) {
		return "", i, false // "The Privacy Act", "Under the Act"
	}
	// A run of capitalised words that ends in "Act", "Regulations", "Code".
	for j := i; j < len(r.toks) && j < i+9 && r.toks[j].sentence == r.toks[i].sentence; j++ {
		t := r.toks[j]
		if j > i && t.is(upperFirst) && (t.word == r.code.act || r.heads.has(t.word) && r.toks[j-1].is(upperFirst) && !r.goesOn(j+1)) {
			return r.withYear(r.document, unquoted(r.slice(i, j+1)), j+1)
		}
		if !t.is(upperFirst) && !r.joins.has(t.word) && !r.closesQuote(j) {
			break
		}
	}
	return "", i, false
}

// closesQuote reports whether token j is the quotation mark in: "Use of Data" Act.
func (r *codeReader) closesQuote(j int) bool {
	return r.toks[j].kind == sign && j+1 < len(r.toks) && r.toks[j+1].word == r.code.act && closing(r.at(j))
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
