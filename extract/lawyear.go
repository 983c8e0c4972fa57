package extract

import (
	"fmt"
	"strings"
)

// withYear adds the year that follows the name of a law: "Act 2018", "Act, 2019".
func (k *code) withYear(d *document, label string, end int) (string, int, bool) {
	j := end
	if k.calendar.is(d, j, k.comma) || k.calendar.is(d, j, k.of) {
		j++
	}
	if j+3 < len(d.toks) && k.calendar.is(d, j, k.open) && d.toks[j+1].is(allUpper) && k.calendar.is(d, j+2, k.close) {
		j += 3 // "the Data Protection Act (DPA) 1998"
	}
	if y, ok := yearOfLaw(d, j); ok && (j == end || label != "GDPR" && label != "UK GDPR") && !strings.Contains(label, "GDPR") {
		year := fmt.Sprint(y)
		if full := k.spelled[label]; full != "" && d.at(end-1) != label && !d.says(label) {
			label = full
		}
		switch {
		case strings.HasSuffix(label, year), label == "PECR", label == "EIR", len(label) > 3 && strings.ToUpper(label) == label && d.at(end-1) != label && label != "DPA":
			// an acronym for a name that was written out needs no year
		case label == "Data Protection Act" && (y == 1998 || y == 2018):
			label = "DPA " + year
		case j == end+1 && d.toks[end].word == k.of:
			label += " of " + year // as American acts are cited
		default:
			label += " " + year
		}
		end = j + 1
	}
	return label, end, true
}

// yearOfLaw reads the year of a law, which may be older than what is reported.
func yearOfLaw(d *document, i int) (int64, bool) {
	if i >= len(d.toks) || d.toks[i].kind != number || d.toks[i].end-d.toks[i].start != 4 {
		return 0, false
	}
	n, ok := parseNumber(d.at(i), false)
	return n.mant, ok && n.exp == 0 && n.mant >= 1850 && n.mant <= 2099
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
		switch l := &d.laws[i]; {
		case l.label == "":
			l.label = main
		case l.label == "AVG" && count["GDPR"] > 0:
			l.label = "GDPR" // by its Dutch name
		}
	}
	k.date(d)
	k.spell(d)
	k.settleRules(d)
}

// spell writes a law out whose short form the document never uses.
func (k *code) spell(d *document) {
	uses := map[string]bool{}
	for i := range d.laws {
		if module, ok := strings.CutPrefix(d.laws[i].label, "FCA Handbook "); ok && !d.says("Handbook") {
			d.laws[i].label = module
		}
		short, year, dated := cutYear(d.laws[i].label)
		full, ok := k.spelled[short]
		if !ok {
			continue
		}
		used, known := uses[short]
		if !known {
			used = d.says(short)
			uses[short] = used
		}
		switch {
		case used:
		case dated:
			d.laws[i].label = full + " " + year
		default:
			d.laws[i].label = full
		}
	}
}

// says reports whether a word, or its plural, stands in the document.
func (d *document) says(s string) bool {
	for i, t := range d.toks {
		if n := int(t.end - t.start); (n == len(s) || n == len(s)+1) && (d.at(i) == s || d.at(i) == s+"s") {
			return true
		}
	}
	return false
}

// date gives a law named without its year the year with which the document names it
// elsewhere, if that is only one: "the Privacy Act".
func (k *code) date(d *document) {
	dated := map[string]string{}
	for _, l := range d.laws {
		bare, year, ok := cutYear(l.label)
		if short, american := strings.CutSuffix(bare, " of"); american {
			bare, year = short, "of "+year
		}
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
