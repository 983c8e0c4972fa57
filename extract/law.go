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
	names      phraseTable[string] // law → short form
	provisions phraseTable[string] // "article", "section", ... → "Art", "s"
	act        wordID
	of, the, and, or, comma, to, dash, under,
	open, close wordID
	calendar *calendar
	common   wordSet
}

func newCode(lex *lexicon, c *calendar, src string) (*code, error) {
	k := &code{calendar: c, common: lex.common}
	for line, l := range numbered(src) {
		label, names, ok := strings.Cut(l, "|")
		if !ok {
			return nil, fmt.Errorf("laws.txt:%d: want \"label | name; name\", got %q", line, l)
		}
		for _, n := range strings.Split(names, ";") {
			k.names.add(lex.phrase(strings.TrimSpace(n)), strings.TrimSpace(label))
		}
	}
	for short, words := range map[string][]string{
		"Art": {"article", "articles", "art.", "art", "arts", "arts."}, "s": {"section", "sections", "s.", "ss", "sec.", "§"},
		"reg": {"regulation", "regulations", "reg", "reg.", "regs"}, "para": {"paragraph", "paragraphs", "para", "para."},
	} {
		for _, w := range words {
			k.provisions.add(lex.phrase(w), short)
		}
	}
	for dst, w := range map[*wordID]string{&k.act: "act", &k.of: "of", &k.the: "the", &k.and: "and", &k.or: "or", &k.comma: ",", &k.to: "to", &k.dash: "-", &k.under: "under", &k.open: "(", &k.close: ")"} {
		*dst = lex.intern(w)
	}
	return k, nil
}

// find records every law and provision of the document.
func (k *code) find(d *document) {
	for i := 0; i < len(d.toks); i++ {
		if d.toks[i].kind == number || d.toks[i].kind == sign && d.toks[i].word == 0 || d.starts[i] != 0 {
			continue
		}
		found, end := k.at(d, i)
		if len(found) == 0 {
			continue
		}
		d.add(lawAtom, i, end, len(d.laws))
		d.laws = append(d.laws, found...)
		i = end - 1
	}
	k.settle(d)
}

// at reads the law or the provisions that start at token i.
func (k *code) at(d *document, i int) ([]law, int) {
	if label, end, ok := k.name(d, i); ok {
		parts, after := k.parts(d, end)
		if len(parts) == 0 && end < len(d.toks) && strings.ToUpper(label) == label {
			if p, to, ok := k.provision(d, end); ok && strings.ContainsAny(p, ".(") {
				parts, after = []string{p}, to // "APP 11.1(b)"
			}
		}
		return k.list(i, after, label, parts), after
	}
	parts, end := k.parts(d, i)
	if len(parts) == 0 {
		return nil, i
	}
	j := end
	for j < len(d.toks) && j < end+2 && (d.toks[j].word == k.of || d.toks[j].word == k.the || d.toks[j].word == k.under) {
		j++
	}
	if label, after, ok := k.name(d, j); ok {
		return k.list(i, after, label, parts), after
	}
	if strings.HasPrefix(parts[0], "Art ") {
		return k.list(i, end, "", parts), end // of the law that the article is about
	}
	return nil, i
}

// settle gives articles named without their law to the one that the document names most
// among those that are divided into articles.
func (k *code) settle(d *document) {
	count := map[string]int{}
	for _, l := range d.laws {
		if strings.HasSuffix(l.label, "GDPR") {
			count[l.label]++
		}
	}
	main := "GDPR"
	if count["UK GDPR"] > count[main] {
		main = "UK GDPR"
	}
	if count[main] == 0 {
		main = ""
	}
	for i := range d.laws {
		if l := &d.laws[i]; l.label == "" {
			l.label = main
		}
	}
	k.date(d)
}

// date gives a law named without its year the year with which the document names it
// elsewhere, if that is only one: "the Privacy Act".
func (k *code) date(d *document) {
	dated := map[string]string{}
	for _, l := range d.laws {
		bare, year, ok := cutYear(l.label)
		if known, seen := dated[bare]; ok && seen && known != year {
			dated[bare] = ""
		} else if ok {
			dated[bare] = year
		}
	}
	for i := range d.laws {
		l := &d.laws[i]
		switch year := dated[l.label]; {
		case year == "":
		case l.label == "Data Protection Act" && (year == "1998" || year == "2018"):
			l.label = "DPA " + year
		default:
			l.label += " " + year
		}
	}
}

// cutYear splits "Privacy Act 1988".
func cutYear(label string) (bare, year string, ok bool) {
	i := strings.LastIndexByte(label, ' ')
	if i < 0 || len(label)-i != 5 || label[i+1] != '1' && label[i+1] != '2' {
		return label, "", false
	}
	if bare, year = label[:i], label[i+1:]; bare == "DPA" {
		bare = "Data Protection Act"
	}
	return bare, year, true
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

// name reads the name of a law: one of the table, or "... Act 2018".
func (k *code) name(d *document, i int) (label string, end int, ok bool) {
	if label, end, ok := k.names.at(d.toks, i); ok && d.toks[i].is(upperFirst) {
		return k.withYear(d, label, end)
	}
	if !d.toks[min(i, len(d.toks)-1)].is(upperFirst) || i >= len(d.toks) {
		return "", i, false
	}
	if d.toks[i].is(opens) && k.common.has(d.toks[i].word) {
		return "", i, false // "The Privacy Act", "Under the Act"
	}
	// A run of capitalised words that ends in "Act".
	for j := i; j < len(d.toks) && j < i+9 && d.toks[j].sentence == d.toks[i].sentence; j++ {
		t := d.toks[j]
		if t.word == k.act && t.is(upperFirst) && j > i {
			return k.withYear(d, d.slice(i, j+1), j+1)
		}
		if !t.is(upperFirst) && t.word != k.of && t.word != k.and && t.word != k.or && t.word != k.the && !(t.kind == sign && d.at(j) == "&") {
			break
		}
	}
	return "", i, false
}

// withYear adds the year that follows the name of a law: "Act 2018", "Act, 2019".
func (k *code) withYear(d *document, label string, end int) (string, int, bool) {
	j := end
	if k.calendar.is(d, j, k.comma) || k.calendar.is(d, j, k.of) {
		j++
	}
	if y, ok := k.calendar.year(d, j); ok && (j == end || label != "GDPR" && label != "UK GDPR") && !strings.Contains(label, "GDPR") {
		switch year := fmt.Sprint(y); {
		case strings.HasSuffix(label, year), label == "FOIA", label == "PECR", label == "EIR":
		case label == "Data Protection Act" && (y == 1998 || y == 2018):
			label = "DPA " + year
		default:
			label += " " + year
		}
		end = j + 1
	}
	return label, end, true
}

// parts reads "Articles 5(1)(f), 6 and 32", "regulation 22", "s 170".
func (k *code) parts(d *document, i int) ([]string, int) {
	j := i
	for j < len(d.toks) && (d.toks[j].word == k.comma || d.toks[j].word == k.open) && j < i+1 {
		j++
	}
	kind, j, ok := k.provisions.at(d.toks, j)
	if !ok {
		return nil, i
	}
	var out []string
	end := i
	for len(out) < 12 {
		p, after, ok := k.provision(d, j)
		if !ok {
			break
		}
		out = append(out, kind+" "+p)
		end = k.more(d, after, &out)
		j = end
		after = end
		for j < len(d.toks) && (d.toks[j].word == k.comma || d.toks[j].word == k.and) && j < after+2 {
			j++
		}
		if j == after {
			break
		}
		if _, next, ok := k.provisions.at(d.toks, j); ok {
			j = next
		}
	}
	return out, end
}

// more reads on after a provision such as "32(1)" where only the last paragraph is said
// anew: "and (2)". It returns where the reading ended.
func (k *code) more(d *document, i int, parts *[]string) int {
	for {
		j := i
		for j < len(d.toks) && j < i+2 && (d.toks[j].word == k.comma || d.toks[j].word == k.and) {
			j++
		}
		if j == i || !k.paragraph(d, j) {
			return i
		}
		last := (*parts)[len(*parts)-1]
		open := strings.LastIndexByte(last, '(')
		for open > 0 && startsWithDigit(last[open+1:]) != startsWithDigit(d.at(j+1)) {
			open = strings.LastIndexByte(last[:open], '(') // "32(1)(b) and (2)"
		}
		if open < 0 {
			return i
		}
		i = j + 3
		*parts = append(*parts, last[:open]+d.slice(j, i))
	}
}

// paragraph reports whether a short label in brackets starts at token i: "(2)", "(f)".
func (k *code) paragraph(d *document, i int) bool {
	return i+2 < len(d.toks) && d.toks[i].word == k.open && d.toks[i+2].word == k.close && d.toks[i+1].end-d.toks[i+1].start <= 3
}

// provision reads "5(1)(f)", "13G", "12-14".
func (k *code) provision(d *document, i int) (string, int, bool) {
	if i >= len(d.toks) || d.toks[i].kind == sign || !startsWithDigit(d.at(i)) || len(d.at(i)) > 8 {
		return "", i, false
	}
	end := i + 1
	if end+1 < len(d.toks) && (d.toks[end].word == k.dash && d.toks[end].is(glued) || d.toks[end].word == k.to) && d.toks[end+1].kind == number {
		return d.at(i) + "-" + d.at(end+1), end + 2, true
	}
	for k.paragraph(d, end) {
		end += 3
	}
	return strings.Join(strings.Fields(d.slice(i, end)), ""), end, true
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
