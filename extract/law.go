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
	byName     phraseTable[named]
	byFullName map[string]string   // name as it is written → short form
	provisions phraseTable[string] // "article", "section", ... → "Art", "s"
	divisions  phraseTable[bool]   // "paragraph", "letter", ...
	act        wordID
	of, the, and, or, comma, to, dash, slash, under,
	open, close, stop, licence, lawWord, on wordID
	articles trait               // of "article" and "articles"
	heads    wordSet             // what the name of a law or rulebook can end in, "Act" aside
	union    wordSet             // "EU", "EC"
	enacted  wordSet             // "Regulation", "Law", "Decree": what is cited by its number
	ordinal  wordSet             // "No", "Nr"
	division wordID              // "Part"
	federal  wordSet             // "CFR", "U.S.C"
	breach   wordSet             // "violated", "breaches": no name of an act has them
	rules    [2][4]wordID        // "rule", "principle", ... and "rules", "principles", ...
	spelled  map[string]string   // short form → full name, of laws that are shortened only where the document does
	owners   map[string][]string // rule → the acts of one of which it is
	joins    wordSet             // what stands uncapitalised within the name of an act
	calendar *calendar
	common   wordSet
	opener   trait // of the words that what is read can start with in small letters
	rule     trait // of "rule", "principles", ...
	closer   trait // of what starts a name of the table, and of what another, or what rules or a number follow, can end in
	nations  *registry
}

// newCode compiles the table of laws. Its error names the line of the mistake.
func newCode(lex *lexicon, c *calendar, nations *registry, src string) (*code, error) {
	k := &code{calendar: c, nations: nations, common: lex.common, spelled: map[string]string{}, owners: map[string][]string{}, byFullName: map[string]string{}}
	for line, l := range numbered(src) {
		if err := k.put(lex, l); err != nil {
			return nil, fmt.Errorf("laws.txt:%d: %w", line, err)
		}
	}
	if err := k.checkOwners(); err != nil {
		return nil, fmt.Errorf("laws.txt: %w", err)
	}
	articles := wordSet{}
	for short, words := range map[string][]string{
		"Art": {"article", "articles", "art.", "art", "arts", "arts."}, "s": {"section", "sections", "s", "s.", "ss", "ss.", "sec.", "sect."}, "§": {"§"},
		"reg": {"regulation", "regulations", "reg", "reg.", "regs", "regs."}, "para": {"paragraph", "paragraphs", "para", "para."},
	} {
		for _, w := range words {
			k.provisions.add(lex.phrase(w), short)
		}
		if short == "Art" {
			for _, w := range words[:2] {
				articles.add(lex.intern(w))
			}
		}
	}
	for dst, w := range map[*wordID]string{&k.act: "act", &k.of: "of", &k.the: "the", &k.and: "and", &k.or: "or", &k.comma: ",", &k.to: "to", &k.dash: "-", &k.slash: "/", &k.under: "under", &k.open: "(", &k.close: ")", &k.stop: ".", &k.licence: "licence", &k.division: "part", &k.lawWord: "law", &k.on: "on"} {
		*dst = lex.intern(w)
	}
	for _, w := range []string{"para", "para.", "par", "par.", "paragraph", "paragraphs", "lit", "lit.", "lett", "lett.", "letter", "letters", "point", "points"} {
		k.divisions.add(lex.phrase(w), true)
	}
	for set, words := range map[*wordSet]string{
		&k.joins: "of the and or & for from in on to with at by etc", &k.union: "eu ec eec euratom", &k.federal: "cfr c.f.r usc u.s.c nycrr n.y.c.r.r",
		&k.enacted: "regulation directive law act decree ordinance", &k.ordinal: "no nr n° nº № num",
	} {
		for w := range fields(words) {
			set.add(lex.intern(w))
		}
	}
	k.articles = lex.trait(articles)
	k.addRules(lex)
	k.byName.seal(lex)
	k.closer = k.byName.opener | k.rule | lex.trait(k.heads, k.enacted, wordSetOf(k.act, k.lawWord))
	k.noteBeginnings(lex)
	breach, err := lex.set("law_breach")
	if err == nil {
		k.breach = breach.words
	}
	return k, err
}

// A codeReader reads the laws of one document, and learns what it calls them.
type codeReader struct {
	*code
	*document
	short map[string]string // what the document itself calls a law: "the Data Protection Act 1998 (DPA)"
	act   string            // the act named last: "the Act", "section 102(8)"
	regs  string            // the regulations named last: "regulation 21"
	title string            // the title of federal law named last: "§ 164.308(a)"
	last  map[wordID]string // the law named last whose name has the word: "the Regulations", "the Code"
	asked int               // the token behind which a closer was looked for last
	ahead int               // of the capitals, the first that may be one

	listed []law // those that list returned last
}

// find records every law and provision of the document.
func (k *code) find(d *document) {
	r := codeReader{code: k, document: d, listed: d.desk.lawList}
	next := 0
	for _, at := range d.desk.beginnings.laws {
		i := int(at)
		if i < next || d.starts[i] != 0 || r.passes(i) {
			continue
		}
		found, end := r.read(i)
		if len(found) == 0 {
			next = end
			continue
		}
		if who, body, ok := k.nations.byName.at(d.toks, i); ok && (body > end || body == end && end == i+1 && k.nations.namedInFull(d, who)) && k.nations.isName(d, i, body) {
			next = body // "Groceries Code Adjudicator" is no code, "the SFO" no ordinance beside the Serious Fraud Office
			continue
		}
		d.add(lawAtom, i, end, len(d.laws))
		d.laws = append(d.laws, found...)
		r.learn(found[0].label, i, end)
		next = end
	}
	d.desk.lawList = r.listed
	k.settle(d)
}

// passes reports at a glance of most words with a capital that nothing starts with them.
func (r *codeReader) passes(i int) bool {
	t := &r.toks[i]
	if t.of(r.opener) || t.kind != word {
		return false
	}
	return !t.of(r.closer) && !(t.is(allUpper) && len(r.short) > 0) && !r.closesSoon(i) && !gluedSection(r.at(i))
}

// learn remembers the act that was just named, and what the brackets behind it call it.
func (r *codeReader) learn(label string, i, end int) {
	if label == "" || label == ownRules {
		return
	}
	for j := i; j < end; j++ {
		if r.heads.has(r.toks[j].word) && r.toks[j].is(upperFirst) {
			if r.last == nil {
				r.last = map[wordID]string{}
			}
			r.last[r.toks[j].word] = label
		}
	}
	if label == "PECR" || strings.Contains(label, "Regulations") {
		r.regs = label
	}
	if strings.Contains(label, "Act") || strings.HasPrefix(label, "DPA") || strings.HasSuffix(label, "A") {
		r.act = label // FOIA, PIPEDA: of the acronyms, those of acts end so
	}
	if end+2 >= len(r.toks) || r.toks[end].word != r.open {
		return
	}
	for i := end + 1; i < min(end+4, len(r.toks)-1); i++ {
		if r.toks[i].is(allUpper) && closing(r.at(i+1)) {
			if r.short == nil {
				r.short = map[string]string{}
			}
			r.short[r.at(i)] = label
			return
		}
	}
}

// read reads the law or the provisions that start at token i.
func (r *codeReader) read(i int) ([]law, int) {
	if r.toks[i].kind == number {
		if found, end := r.federalAt(i); len(found) > 0 {
			return found, end
		}
		return r.bare(i)
	}
	if found, end := r.rulesAt(i); len(found) > 0 {
		return found, end
	}
	if n, end, ok := r.name(i); ok {
		return r.withParts(i, n, end)
	}
	if label, end, ok := r.enactedAt(i); ok {
		return r.list(i, end, label, nil), end
	}
	parts, end := r.parts(i)
	if len(parts) == 0 {
		return nil, i
	}
	of := end
	if r.signAt(end, r.comma) && r.pastOf(end+1) > end+1 && !strings.HasPrefix(parts[0], "para ") {
		of++ // "Article 5, letter a), of the GDPR", but not "Schedule 1, paragraph 7, of the Act"
	}
	if label, after, ok := r.lawOf(of); ok {
		return r.list(i, after, label, parts), after
	}
	switch {
	case r.ofSomething(end):
	case strings.HasPrefix(parts[0], "Art "):
		return r.list(i, end, "", parts), end // of the law that the article is about
	case isSection(parts[0]) && r.title != "" && strings.Contains(parts[0], "."):
		for j := range parts {
			_, parts[j], _ = strings.Cut(parts[j], " ")
		}
		return r.list(i, end, r.title, parts), end
	case isSection(parts[0]) && r.act != "":
		return r.list(i, end, r.act, parts), end
	case strings.HasPrefix(parts[0], "reg ") && r.regs != "":
		return r.list(i, end, r.regs, parts), end
	}
	return nil, i
}

// withParts reads what follows the name of a law that starts at token i: "GDPR Article 32",
// "APP 11.1(b)", "CAP Code (Edition 12) rules 3.1 and 3.7".
func (r *codeReader) withParts(i int, n named, end int) ([]law, int) {
	if parts, after := r.parts(end); len(parts) > 0 && n.numbers == "" {
		return r.list(i, after, n.label, parts), after
	}
	if parts, after := r.rulesAfter(end); len(parts) > 0 {
		return r.list(i, after, n.label, parts), after
	}
	if (n.numbers != "" || acronym(n.label)) && r.isRuleNumber(end) {
		parts, after := r.series("", end, end)
		if len(parts) > 0 && (n.numbers == plainNumbers || strings.ContainsAny(parts[0], ".(")) {
			return r.list(i, after, n.label, parts), after
		}
	}
	if n.numbers != "" {
		return nil, end
	}
	return r.list(i, end, n.label, nil), end
}

// lawOf reads the law after "of the" or "under", if one of a name or number stands there.
func (r *codeReader) lawOf(i int) (string, int, bool) {
	j := r.past(i)
	if n, after, ok := r.name(j); ok && n.numbers == "" {
		return n.label, after, true
	}
	if label, after, ok := r.enactedAt(j); ok {
		return label, after, true
	}
	return r.regulationAt(j)
}

// ofSomething reports whether the provisions that end before token i are of what is no law
// known by name: "section 37 of the Constitution".
func (r *codeReader) ofSomething(i int) bool {
	if i >= len(r.toks) || r.toks[i].word != r.of || r.toks[i].sentence != r.toks[i-1].sentence {
		return false
	}
	for j := i + 1; j < min(i+4, len(r.toks)); j++ { // "of that act", "of the same regulation"
		if r.enacted.has(r.toks[j].word) {
			return false
		}
	}
	return true
}

// past returns the token after "of the" or "under" at token i.
func (r *codeReader) past(i int) int {
	j := i
	for j < len(r.toks) && j < i+2 && (r.toks[j].word == r.of || r.toks[j].word == r.the || r.toks[j].word == r.under) {
		j++
	}
	return j
}
