package extract

import "strings"

// more reads on after a provision such as "32(1)" where only the last paragraph is said
// anew: "and (2)". It returns where the reading ended.
func (r *codeReader) more(i int, parts *[]string) int {
	for len(*parts) < maxProvisions {
		j := r.separated(i, 2)
		if j == i || !r.opensParagraph(j) {
			return i
		}
		sub, after, ok := r.paragraph(j)
		if !ok {
			return i
		}
		last := (*parts)[len(*parts)-1]
		open := strings.LastIndexByte(last, '(')
		for open > 0 && startsWithDigit(last[open+1:]) != startsWithDigit(sub[1:]) {
			open = strings.LastIndexByte(last[:open], '(') // "32(1)(b) and (2)"
		}
		if open < 0 {
			return i
		}
		var whole string
		whole, i, _ = r.subdivided(last[:open]+sub, after)
		*parts = append(*parts, whole)
	}
	return i
}

// opensParagraph reports whether a paragraph said anew can start at token i.
func (r *codeReader) opensParagraph(i int) bool {
	_, _, division := r.divisions.at(r.toks, i)
	return division || r.signAt(i, r.open) || r.signAt(i+1, r.close) && r.toks[i].kind == word && r.toks[i].end-r.toks[i].start == 1
}

// be written "(2)", "f)", ".2", "para. 2" or "letter f".
func (r *codeReader) paragraph(i int) (string, int, bool) {
	j := i
	if _, after, ok := r.divisions.at(r.toks, j); ok {
		j = after
	}
	if j+1 >= len(r.toks) {
		return "", i, false
	}
	bracket := r.toks[j].word == r.open
	if bracket || j == i && r.toks[j].word == r.stop && r.toks[j].is(glued) && r.toks[j+1].is(glued) {
		j++
	}
	if r.toks[j].kind == sign || r.toks[j].end-r.toks[j].start > 3 {
		return "", i, false
	}
	closed := j+1 < len(r.toks) && r.toks[j+1].word == r.close
	letter := r.toks[j].end-r.toks[j].start == 1
	switch label := "(" + r.at(j) + ")"; {
	case bracket && closed, j == i && closed && letter && r.toks[j].kind == word:
		return label, j + 2, true
	case !bracket && j > i && closed && letter && r.toks[j].kind == word:
		return label, j + 2, true
	case !bracket && j > i && (letter || r.toks[j].kind == number):
		return label, j + 1, true
	}
	return "", i, false
}

// paragraphBefore returns the paragraph that is named before the article at token i: "(a)" of
// "point (a) of Article 5(1)", or nothing.
func (r *codeReader) paragraphBefore(i int) string {
	for from := max(0, i-5); i > 1 && r.toks[i-1].word == r.of && from < i-2; from++ {
		if _, _, ok := r.divisions.at(r.toks, from); !ok {
			continue
		}
		if label, end, ok := r.paragraph(from); ok && end == i-1 {
			return label
		}
	}
	return ""
}

// pastComma returns the token after a comma at token i if a division follows: ", paragraph 1".
func (r *codeReader) pastComma(i int) int {
	if r.signAt(i, r.comma) {
		if _, _, ok := r.divisions.at(r.toks, i+1); ok {
			return i + 1
		}
	}
	return i
}

// subdivided adds the paragraphs from token end on to a provision.
func (r *codeReader) subdivided(out string, end int) (string, int, bool) {
	for {
		if r.signAt(end, r.dash) && r.toks[end].is(glued) && r.signAt(end+1, r.open) { // "32(1)-(2)"
			if sub, after, ok := r.paragraph(end + 1); ok {
				out, end = out+"-"+sub, after
			}
		}
		sub, after, ok := r.paragraph(r.pastComma(end))
		if !ok {
			return out, end, true
		}
		out += sub
		end = after
	}
}

// frenchParagraph reads on after "5-1", where a letter may follow as "-e)".
func (r *codeReader) frenchParagraph(out string, i int) (string, int, bool) {
	if r.signAt(i, r.dash) && i+1 < len(r.toks) && r.toks[i+1].kind == word && r.toks[i+1].end-r.toks[i+1].start == 1 {
		after := i + 2
		if r.signAt(after, r.close) {
			after++
		}
		return out + "(" + r.at(i+1) + ")", after, true
	}
	return r.subdivided(out, i)
}
