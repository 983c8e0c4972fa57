package extract

import "strings"

// takeUpMessages gives counts with "of them" behind them the unit of the messages that this takes up: "Marketing texts cost Acme £5,000.
// It sent 46,000 of them."
func (r *reading) takeUpMessages() {
	for i := range r.counts {
		if u := r.messagesTakenUp(i); isMessage(u) {
			r.counts[i].unit, r.counts[i].whole = u, true
		}
	}
}

// messagesTakenUp returns the unit of the messages that count i takes up, if no larger number of messages stands before it, or things.
func (r *reading) messagesTakenUp(i int) countUnit {
	c := &r.counts[i]
	switch {
	case c.unit != things || c.value < 10 || !r.isMostSoFar(i):
		return things
	case r.takesUp(c):
		return r.nounTakenUp(c)
	case r.elliptic(c, isMessage):
		return r.nounNumbered(c)
	}
	return things
}

// takesUp reports whether "of them", "of these" stands behind a count.
func (r *reading) takesUp(c *count) bool {
	return c.to+1 < len(r.toks) && r.at(c.to) == "of" && r.counter.taking.has(r.toks[c.to+1].word)
}

// nounNumbered returns the unit of the noun in the plural of which a count without one is the number, as its sentence has "the number of
// calls" before it or the noun stands right before a colon: "it sent the messages: 46,000 in a year".
func (r *reading) nounNumbered(c *count) countUnit {
	const most = 40 // tokens: a bound for hostile texts
	s := r.text.sentenceOf(c.from)
	from := max(s.from, c.start-most)
	if k := c.start - 2; k >= from && r.at(k+1) == ":" && r.isPlural(k) {
		return r.unitEnding(k)
	}
	for k := c.start - 2; k > from; k-- {
		if r.at(k) == "of" && strings.EqualFold(r.at(k-1), "number") {
			for j := k + 1; j < c.start && !r.counter.blocks.has(r.toks[j].word) && r.toks[j].kind == word; j++ {
				if u := r.unitEnding(j); u != things && (j+1 >= c.start || r.counter.unitAt(r.document, j+1) == things) {
					return u
				}
			}
		}
	}
	return things
}

// isMostSoFar reports whether no count before count i, of messages or without a noun, is larger.
func (r *reading) isMostSoFar(i int) bool {
	const most = 100 // counts before it: a bound for hostile texts
	for j := max(0, i-most); j < i; j++ {
		if o := &r.counts[j]; o.value >= r.counts[i].value && (isMessage(o.unit) || o.unit == things) {
			return false
		}
	}
	return true
}

// nounTakenUp returns the unit of the noun in the plural that "of them" behind a count takes up: the last one before it in its sentence,
// or else in the sentence before unless a comma has the noun before it, that is no part of what is said of another one, as "consumers" in
// "calls to consumers". What was sent or made is no person.
func (r *reading) nounTakenUp(c *count) countUnit {
	const most, before = 100, 4 // tokens: a bound for hostile texts, and how far a verb may stand
	s := r.text.sentenceOf(c.from)
	sent := r.hasAny(r.sending, span{max(s.from, c.start-before), c.start})
	if opens := c.start-s.from <= before || r.at(c.start-1) == ":"; !sent && opens && !r.tellsOfMessages(c.to+2) {
		return things
	}
	if u := r.lastNoun(span{max(s.from, c.start-most), c.start}, sent); u != things || s.from == 0 || r.at(c.start-1) == "," {
		return u
	}
	p := r.text.sentenceOf(s.from - 1)
	return r.lastNoun(span{max(p.from, p.to-most), p.to}, sent)
}

// tellsOfMessages reports whether what stands at token i, behind "46,000 of them", may be said of messages: nothing, "in a year", "went
// out", "were sent", but not "had left".
func (r *reading) tellsOfMessages(i int) bool {
	const reach = 4
	if i >= len(r.toks) {
		return true
	}
	switch r.at(i) {
	case ",", ".", ";", "in", "went":
		return true
	case "were", "was", "had":
		for end := min(i+reach, len(r.toks)); i < end; i++ {
			if w := r.at(i); w == "went" || w == "received" || r.sending.has(r.toks[i].word) {
				return true
			}
		}
	}
	return false
}

// lastNoun returns the unit of the last noun in the plural in a part of a text, of messages alone if only these are wanted: one that
// is not said of another, if there is any.
func (r *reading) lastNoun(s span, sent bool) countUnit {
	last := things
	for k := s.to - 1; k >= s.from; k-- {
		u := r.unitEnding(k)
		if u == things || sent && !isMessage(u) || !r.isPlural(k) || k+1 < s.to && r.counter.unitAt(r.document, k+1) != things {
			continue
		}
		if !r.saidOfAnother(k, s.from) {
			return u
		}
		if last == things {
			last = u
		}
	}
	return last
}

// unitEnding returns the unit of the noun that ends with token k: "text messages" are texts.
func (r *reading) unitEnding(k int) countUnit {
	u := r.counter.unitAt(r.document, k)
	if u == messages && k > 0 {
		if of := r.counter.unitAt(r.document, k-1); of == texts || of == emails {
			return of
		}
	}
	return u
}

// isPlural reports whether a noun of the words of units is one in the plural.
func (r *reading) isPlural(k int) bool {
	w := r.at(k)
	return len(w) > 0 && w[len(w)-1]|0x20 == 's' || r.at(k) == "people"
}

// saidOfAnother reports whether a noun phrase of few words that ends with token k stands behind a preposition that goes with a noun of
// the words of units before it: "calls made to pensioners", "complaints about texts".
func (r *reading) saidOfAnother(k, from int) bool {
	const longest = 4
	for j := k - 1; j > from && j >= k-longest && r.toks[j].kind == word; j-- {
		w := r.toks[j].word
		if w == r.counter.of || r.namer.prepositions.has(w) || r.at(j) == "about" {
			return r.counter.unitAt(r.document, j-1) != things || j-1 > from && r.counter.unitAt(r.document, j-2) != things
		}
		if r.counter.blocks.has(w) {
			return false
		}
	}
	return false
}
