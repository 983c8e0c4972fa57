package extract

import "strings"

// maxProvisions is how many provisions one list of them may name.
const maxProvisions = 16

// parts reads "Articles 5(1)(f), 6 and 32", "regulation 22", "s 170" at token i.
func (r *codeReader) parts(i int) ([]string, int) {
	j := i
	if j < len(r.toks) && (r.toks[j].word == r.comma || r.toks[j].word == r.open) {
		j++
	}
	if j < len(r.toks) && r.toks[j].kind == word && !r.toks[j].is(uncapitalised) && gluedSection(r.at(j)) {
		return []string{"s " + r.at(j)[1:]}, j + 1 // "s170"
	}
	kind, j, ok := r.provisions.at(r.toks, j)
	if !ok || j < len(r.toks) && r.toks[j].sentence != r.toks[j-1].sentence {
		return nil, i
	}
	parts, end := r.series(kind, j, i)
	if len(parts) > 0 {
		parts[0] += r.paragraphBefore(i)
	}
	return parts, end
}

// pastOf returns the token after an "of" at token i.
func (r *codeReader) pastOf(i int) int {
	if i < len(r.toks) && r.toks[i].word == r.of {
		return i + 1
	}
	return i
}

// bare reads a list of articles whose word stands earlier in the sentence: "the articles
// in question: 5, 6 and 32 of the GDPR".
func (r *codeReader) bare(i int) ([]law, int) {
	if !r.text.has(r.articles) {
		return nil, i
	}
	announced, named := false, false
	for j := i - 1; j >= 0 && j > i-14 && r.toks[j].sentence == r.toks[i].sentence && !announced; j-- {
		announced = r.toks[j].of(r.articles)
		named = named || r.ends[j] != 0 && r.atoms[r.ends[j]-1].kind == lawAtom
	}
	if !announced {
		return nil, i
	}
	parts, end := r.series("Art", i, i)
	if n, after, ok := r.name(r.past(end)); ok && len(parts) > 0 && strings.HasSuffix(n.label, "GDPR") {
		return r.list(i, after, n.label, parts), after
	}
	if named && len(parts) > 1 {
		return r.list(i, end, "", parts), end
	}
	return nil, i
}

// series reads provisions of a kind from token j on, and where they end; none leaves it at
// from.
func (r *codeReader) series(kind string, j, from int) ([]string, int) {
	var out []string
	end := from
	for len(out) < maxProvisions {
		p, after, ok := r.provision(kind, j)
		if !ok {
			break
		}
		out = append(out, strings.TrimSpace(kind+" "+p))
		end = r.more(after, &out)
		aside := r.aside(end)
		if j = r.separated(aside, 2); j == aside {
			break
		}
		if _, next, ok := r.provisions.at(r.toks, r.pastOf(j)); ok {
			j = next // "Regulation 21 and of Regulation 24"
		}
	}
	return out, end
}

// separated returns the token after up to n commas and "and" at token i.
func (r *codeReader) separated(i, n int) int {
	j := i
	for j < len(r.toks) && j < i+n && (r.toks[j].word == r.comma || r.toks[j].word == r.and) {
		j++
	}
	return j
}

// aside returns the token after what brackets at token i say about a provision:
// "(Misleading advertising)".
func (r *codeReader) aside(i int) int {
	if !r.signAt(i, r.open) {
		return i
	}
	end := r.pastBrackets(i)
	for j := i; j < end; j++ {
		if r.toks[j].kind == number {
			return i
		}
	}
	return end
}

// paragraph reads the label of a paragraph or letter at token i as "(2)" or "(f)": it may
// provision reads "5(1)(f)", "13G", "12-14" at token i; an article also "5.1.f".
func (r *codeReader) provision(kind string, i int) (string, int, bool) {
	if kind == "Art" {
		if n := r.lettered(i); n > i {
			return r.subdivided(r.slice(i, n), n)
		}
	}
	if n := r.chaptered(i); kind == "Condition" && n > i {
		if last := r.chaptered(n + 1); n < len(r.toks) && r.toks[n].word == r.to && last > n+1 {
			return r.slice(i, n) + "-" + r.slice(n+1, last), last, true
		}
		return r.subdivided(r.slice(i, n), n)
	}
	if i >= len(r.toks) || r.toks[i].kind == sign || !startsWithDigit(r.at(i)) || len(r.at(i)) > 8 {
		return "", i, false
	}
	end := i + 1
	if n := r.hyphened(end); kind == "Rule" && n > end {
		return r.subdivided(r.slice(i, n), n)
	}
	if kind == "Art" && r.dated(end) {
		return "", i, false
	}
	if end+1 < len(r.toks) && (r.toks[end].word == r.dash && r.toks[end].is(glued) || r.toks[end].word == r.to) && r.toks[end+1].kind == number {
		if kind == "Art" && len(r.at(i)) == 1 && len(r.at(end+1)) == 1 && r.at(end+1) < r.at(i) {
			return r.frenchParagraph(r.at(i)+"("+r.at(end+1)+")", end+2)
		}
		return r.at(i) + "-" + r.at(end+1), end + 2, true
	}
	out := r.at(i)
	if (kind == "s" || kind == "§") && end+1 < len(r.toks) && r.toks[end].word == r.dash && r.toks[end].is(glued) && r.toks[end+1].kind == word && r.toks[end+1].is(glued) && r.toks[end+1].end-r.toks[end+1].start < 3 {
		return r.subdivided(out+"-"+r.at(end+1), end+2) // "899-bb"
	}
	if article, paragraph, ok := strings.Cut(out, "."); ok && kind == "Art" {
		out = article + "(" + paragraph + ")"
		if n := len(paragraph) - 1; n > 0 && startsWithDigit(paragraph) && !startsWithDigit(paragraph[n:]) {
			out = article + "(" + paragraph[:n] + ")(" + paragraph[n:] + ")" // "6.1f"
		}
	} else if end < len(r.toks) && r.toks[i].kind == number && r.toks[end].is(glued) && r.toks[end].is(upperFirst) && r.toks[end].end-r.toks[end].start == 1 {
		out += r.at(end) // "96C", which could be a temperature
		end++
	}
	return r.subdivided(out, end)
}

// dated reports whether the number before token i is the day of a date and no article:
// "ARTICLE 27 April", "Articles 07/06/2023".
func (r *codeReader) dated(i int) bool {
	if r.signAt(i, r.slash) {
		return true
	}
	_, _, ok := r.calendar.month(r.document, i)
	return ok
}

// lettered returns the token after an article of a French code at token i, "L. 34-5", or i.
func (r *codeReader) lettered(i int) int {
	if i+1 >= len(r.toks) || !r.toks[i].is(upperFirst) || r.toks[i].end-r.toks[i].start != 1 {
		return i
	}
	j := i + 1
	if r.toks[j].word == r.stop {
		j++
	}
	if j >= len(r.toks) || r.toks[j].kind != number {
		return i
	}
	for j++; j+1 < len(r.toks) && r.toks[j].word == r.dash && r.toks[j].is(glued) && r.toks[j+1].kind == number; {
		j += 2
	}
	return j
}

// chaptered returns the token after a condition at token i whose chapter has a letter, "C1.3", or i.
func (r *codeReader) chaptered(i int) int {
	if i+2 >= len(r.toks) || !startsWithLetter(r.at(i)) || !startsWithDigit(r.at(i)[1:]) || len(r.at(i)) > 3 {
		return i
	}
	if r.signAt(i+1, r.stop) && r.toks[i+1].is(glued) && r.toks[i+2].kind == number && r.toks[i+2].is(glued) {
		return i + 3
	}
	return i
}

// hyphened returns the token after the rest of a rule's number from token i on: the "b-5" of
// "10b-5".
func (r *codeReader) hyphened(i int) int {
	j := i
	if j < len(r.toks) && r.toks[j].kind == word && r.toks[j].is(glued) && r.toks[j].end-r.toks[j].start == 1 {
		j++
	}
	if j+1 < len(r.toks) && r.toks[j].word == r.dash && r.toks[j].is(glued) && r.toks[j+1].kind == number {
		return j + 2
	}
	return i
}

// gluedSection reports whether a word is "s170", "s55A".
func gluedSection(s string) bool {
	if len(s) < 2 || len(s) > 5 || s[0] != 's' || !startsWithDigit(s[1:]) {
		return false
	}
	for i := 1; i < len(s); i++ {
		if c := s[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z' || i < len(s)-1) {
			return false
		}
	}
	return true
}

// isSection reports whether a provision is a section, "s 55" or "§ 63(12)".
func isSection(part string) bool {
	return strings.HasPrefix(part, "s ") || strings.HasPrefix(part, "§ ")
}

// startsWithDigit reports whether a text starts with a digit.
func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// whole is the list of the parts of a law of which none is named.
var whole = []string{""}

// list returns a law for each part that the tokens [from, to) name, or the law as a whole. The list is good until the next one.
func (r *codeReader) list(from, to int, label string, parts []string) []law {
	if len(parts) == 0 {
		parts = whole
	}
	out := r.listed[:0]
	for label := range strings.SplitSeq(label, " + ") {
		for _, p := range parts {
			out = append(out, law{from, to, label, p})
		}
	}
	r.listed = out
	return out
}
