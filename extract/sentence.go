package extract

import "strings"

// splitSentences numbers the sentences, from the places of full stops, and marks what
// stands in quotation marks. It lists the capitals. The title is sentence 0; a paragraph always opens a new one.
func (t *text) splitSentences(lex *lexicon) {
	var n int32
	next := 0 // the token that opens the next sentence at the latest
	inQuote := false
	toks, capitals := t.toks, sieveOn(t.capitals, len(t.toks))
	for i := range toks {
		tok := &toks[i]
		if tok.is(opens) || i >= next {
			if i > 0 {
				n++
				inQuote = inQuote && tok.paragraph == toks[i-1].paragraph
			}
			tok.shape |= opens
			tok.traits |= lex.begin.sentence
			next = i + maxSentence + 1
			t.sentences = append(t.sentences, int32(i))
		}
		tok.sentence = n
		capitals = capitals.with(int32(i), tok.is(upperFirst|allUpper))
		if tok.of(lex.stops) {
			switch t.at(i) {
			case "“":
				inQuote = true
			case "”":
				inQuote = false
			case `"`:
				inQuote = !inQuote
			}
			if t.endsSentence(lex, i) {
				next = i + 1
			}
		}
		if inQuote {
			tok.shape |= quoted
		}
	}
	t.capitals = capitals.kept()
}

// sentenceOf returns the sentence of token i.
func (t *text) sentenceOf(i int) span {
	s := span{int(t.sentences[t.toks[i].sentence]), len(t.toks)}
	if next := int(t.toks[i].sentence) + 1; next < len(t.sentences) {
		s.to = min(s.to, int(t.sentences[next]))
	}
	return s
}

// after returns the sentence behind one in its paragraph, or none.
func (t *text) after(s span) span {
	if s.to < len(t.toks) && t.toks[s.to].paragraph == t.toks[s.from].paragraph {
		return t.sentenceOf(s.to)
	}
	return span{s.to, s.to}
}

// paragraphOf returns the paragraph that token i stands in.
func (t *text) paragraphOf(i int) span {
	s := span{i, i + 1}
	for s.from > 0 && t.toks[s.from-1].paragraph == t.toks[i].paragraph {
		s.from--
	}
	s.to = t.paragraphEnd(i)
	return s
}

// paragraphEnd returns the token after the paragraph of token i. A paragraph is of whole
// sentences.
func (t *text) paragraphEnd(i int) int {
	p := t.toks[i].paragraph
	for i < len(t.toks) && t.toks[i].paragraph == p {
		i = t.sentenceOf(i).to
	}
	return i
}

// endsSentence reports whether a sentence ends after token i. A stop that closes a
// quotation ends it after the quotation mark.
func (t *text) endsSentence(lex *lexicon, i int) bool {
	s := t.at(i)
	switch {
	case i > 0 && t.toks[i].is(glued) && closing(s):
		i, s = i-1, t.at(i-1)
	case s != "." && s != "!" && s != "?":
		return false
	case i+1 < len(t.toks) && t.toks[i+1].is(glued) && closing(t.at(i+1)):
		return false // decided at the closing mark
	}
	if s == "!" || s == "?" {
		return i == 0 || !lex.exclaimed.has(t.toks[i-1].word)
	}
	if s != "." || i == 0 {
		return false
	}
	next := i + 1
	for next < len(t.toks) && closing(t.at(next)) {
		next++
	}
	if next < len(t.toks) && (t.toks[next].is(glued) && next == i+1 || t.toks[next].kind == word && !t.toks[next].is(upperFirst)) {
		return false
	}
	before := t.toks[i-1]
	if lex.titles.has(before.word) || t.dayBefore(lex, i) || t.formBefore(lex, i, next) {
		return false
	}
	if lex.abbreviations.has(before.word) || strings.Contains(t.at(i-1), ".") && before.kind == word { // "Inc." may end a sentence or not, and "plc." hardly fails to
		return next < len(t.toks) && (lex.starters.has(t.toks[next].word) || lex.unstopped.has(before.word) && !lex.following.has(t.toks[next].word))
	}
	return before.end-before.start > 1 || before.kind == number || !before.is(upperFirst)
}

// formBefore reports whether the full stop at token i stands behind a legal form in two or three capitals and a sum follows from token
// next on: "has fined Acme SA. EUR 5,000".
func (t *text) formBefore(lex *lexicon, i, next int) bool {
	form := &t.toks[i-1]
	if form.kind != word || !form.is(allUpper) || form.end-form.start > 3 || next+1 >= len(t.toks) || t.toks[next+1].kind != number {
		return false
	}
	return lex.prefix(t.at(next))
}

// dayBefore reports whether the full stop at token i stands behind the day of a month: "7. March 2023".
func (t *text) dayBefore(lex *lexicon, i int) bool {
	day, year := &t.toks[i-1], i+2
	if day.kind != number || day.end-day.start > 2 || year >= len(t.toks) || !lex.months.has(t.toks[i+1].word) {
		return false
	}
	if t.at(year) == "." && t.toks[year].is(glued) {
		year++ // "7. Sept. 2023"
	}
	return year < len(t.toks) && t.toks[year].kind == number && t.toks[year].end-t.toks[year].start == 4
}

// closing reports whether a sign closes a quotation or brackets.
func closing(s string) bool { return s == `"` || s == "”" || s == "’" || s == "'" || s == ")" }
