package extract

// federalAt reads a title of American federal law at token i: "45 C.F.R. § 164.308(a)(1)",
// "47 CFR 64.1200", "16 CFR Part 314".
func (r *codeReader) federalAt(i int) ([]law, int) {
	if i+2 >= len(r.toks) || !r.federal.has(r.toks[i+1].word) || r.toks[i+2].sentence != r.toks[i].sentence {
		return nil, i
	}
	label, j := r.at(i)+" "+unstopped(r.at(i+1)), i+2
	for j < len(r.toks) && j < i+6 && (r.toks[j].kind == sign || r.toks[j].word == r.division || r.isProvision(j)) {
		j++
	}
	kind := ""
	if r.toks[j-1].word == r.division {
		kind = "Part"
	}
	parts, end := r.series(kind, j, i)
	if len(parts) == 0 {
		return nil, i
	}
	r.title = label
	return r.list(i, end, label, parts), end
}

// isProvision reports whether token j is a word such as "section" or "§".
func (r *codeReader) isProvision(j int) bool {
	_, end, ok := r.provisions.at(r.toks, j)
	return ok && end == j+1
}

// unstopped returns "CFR" for "C.F.R".
func unstopped(s string) string {
	var out []byte
	for i := range len(s) {
		if s[i] != '.' {
			out = append(out, s[i])
		}
	}
	return string(out)
}

// enactedAt reads a law by its number at token i: "Regulation (EU) 2018/1725", "Directive
// 2002/58/EC", "Law No. 6698", "Law 4624/2019".
func (r *codeReader) enactedAt(i int) (string, int, bool) {
	if i >= len(r.toks) || !r.enacted.has(r.toks[i].word) || !r.toks[i].is(upperFirst) {
		return "", i, false
	}
	j := i + 1
	if r.signAt(j, r.open) && j+2 < len(r.toks) && r.union.has(r.toks[j+1].word) && r.signAt(j+2, r.close) {
		j += 3
	}
	counted := false
	if j < len(r.toks) && r.ordinal.has(r.toks[j].word) {
		counted = true
		if j++; r.signAt(j, r.stop) {
			j++
		}
	}
	if j >= len(r.toks) || r.toks[j].kind != number || r.toks[j].sentence != r.toks[i].sentence {
		return "", i, false
	}
	end := j + 1
	for end+1 < len(r.toks) && (r.toks[end].word == r.slash || r.toks[end].word == r.dash) && r.toks[end].is(glued) && r.toks[end+1].is(glued) {
		end += 2
		counted = true
	}
	return r.slice(i, end), end, counted
}

// signAt reports whether token i is a word or sign.
func (r *codeReader) signAt(i int, w wordID) bool { return i < len(r.toks) && r.toks[i].word == w }

// regulationAt reads a name that is one only behind its articles: "Article 18 of the
// Europol Regulation".
func (r *codeReader) regulationAt(i int) (string, int, bool) {
	for j := i; j < len(r.toks) && j < i+7 && r.toks[j].sentence == r.toks[i].sentence; j++ {
		t := r.toks[j]
		switch {
		case j > i && t.is(upperFirst) && r.enacted.has(t.word) && !r.capital(j+1):
			return r.slice(i, j+1), j + 1, true
		case !t.is(upperFirst) && (j == i || !r.joins.has(t.word)):
			return "", i, false
		}
	}
	return "", i, false
}

// lawOn reads a law that is named by what it is on, at token i: "the Law on the Protection
// of Personal Data".
func (r *codeReader) lawOn(i int) (string, int, bool) {
	if i == 0 || i+2 >= len(r.toks) || i < r.bodyAt || !r.toks[i].is(upperFirst) || r.toks[i].word != r.lawWord && r.toks[i].word != r.code.act || r.toks[i+1].word != r.on {
		return "", i, false
	}
	end := i
	for j := i + 2; j < len(r.toks) && j < i+16 && r.toks[j].sentence == r.toks[i].sentence; j++ {
		switch {
		case r.toks[j].is(upperFirst):
			end = j + 1
		case !r.joins.has(r.toks[j].word):
			j = len(r.toks)
		}
	}
	if end < i+3 {
		return "", i, false
	}
	return r.slice(i, end), end, true
}
