package extract

import (
	"slices"
	"strings"

	"regwire"
)

// withoutBygones returns the deeds without those of other parties that the article only recalls beside its news, "last year it
// fined Birch £5,000". Likely ones are kept where one of another party is told without such words, for then the article may be about
// several matters, unless that is about one alone, and where the main step is recalled itself.
func (r *reading) withoutBygones(main *regwire.Action, all []deed, ofOne bool) []deed {
	const likely = 1 // that a deed is reported
	if r.party < 0 || !slices.ContainsFunc(all, func(x deed) bool { return x.party != r.party }) {
		return all
	}
	bygone := func(x deed) bool {
		return x.party != r.party && x.from >= r.bodyAt && !r.sharesNews(x.party) && r.recallsCase(r.text.sentenceOf(x.from), r.party)
	}
	now := r.toldNow(main)
	if now && !slices.ContainsFunc(all, func(x deed) bool { return x.party != r.party && !bygone(x) }) {
		return slices.DeleteFunc(all, func(x deed) bool { return x.party != r.party })
	}
	return slices.DeleteFunc(all, func(x deed) bool { return bygone(x) && (x.likely < likely || now && ofOne) })
}

// sharesNews reports whether the headline names a party, or a sentence of the lead names it with the main one.
func (r *reading) sharesNews(e int) bool {
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool {
		switch at := r.names[n].from; r.place(at) {
		case 0:
			return true
		case 1:
			return r.namesIn(r.text.sentenceOf(at), r.party)
		}
		return false
	})
}

// toldNow reports whether a sentence of headline or lead tells of the main step, names its party, and recalls nothing.
func (r *reading) toldNow(main *regwire.Action) bool {
	const told = 2 // of what patterns claim
	for _, k := range r.claimsOf[kindClaims] {
		c := &r.claims[k]
		if c.value != string(main.Kind) || c.weight < told || r.place(c.from) > 1 {
			continue
		}
		if s := r.text.sentenceOf(c.from); r.namesIn(s, r.party) && !r.isRecalled(s) {
			return true
		}
	}
	return false
}

// recallsCase reports whether a sentence that does not name the main party speaks of what was, or compares, and tells of nothing
// that was done besides.
func (r *reading) recallsCase(s span, main int) bool {
	if main >= 0 && r.namesIn(s, main) {
		return false
	}
	recalls := false
	for i := s.from; i < s.to; i++ {
		w := r.toks[i].word
		if r.moreover.has(w) {
			return false // "it also fined Birch"
		}
		recalls = recalls || r.compares.has(w) || r.looksBack(i) || (r.namesYear(i) || r.inMonth(i) && i-s.from > 1) && r.ofStep(s, i)
	}
	return recalls
}

// inMonth reports whether the name of a month without a day or a year stands at token i behind "in": "was fined £5,000 in November".
func (r *reading) inMonth(i int) bool {
	return i > 0 && r.toks[i-1].word == r.namer.in && r.toks[i].is(upperFirst) && r.namer.months.has(r.toks[i].word)
}

// looksBack reports whether the word at token i says that a step is of the past: "last year", "ago", "a year after", "had fined",
// "it follows", "a day earlier", but not "for two years", "had heard", "previously its head", "similar".
func (r *reading) looksBack(i int) bool {
	if !r.lookingBack.has(r.toks[i].word) {
		return false
	}
	next := func(words ...string) bool { return i+1 < len(r.toks) && slices.Contains(words, r.at(i+1)) }
	switch strings.ToLower(r.at(i)) {
	case "ago":
		return true
	case "follows":
		return !next("with") // "Birch follows with £29.7m"
	case "earlier":
		return i > 0 && slices.Contains([]string{"came", "day", "days", "week", "weeks"}, r.at(i-1))
	case "month", "months", "year", "years", "decade", "week":
		a, sum := r.endingAt(i - 2)
		sum = sum && a.kind == moneyAtom // "£5,000 a month after"
		return i > 0 && strings.EqualFold(r.at(i-1), "last") || !sum && next("ago", "earlier", "after", "before")
	case "had":
		if next("been") || i+1 < len(r.toks) && r.recalls.has(r.toks[i+1].word) {
			i++ // "had been fined", "had earlier fined"
		}
		return next("to") && i+2 < len(r.toks) && r.at(i+2) == "pay" || i+1 < len(r.toks) && r.spokeOfFine(i+1)
	}
	return false
}

// ofStep reports whether the year at token i is that of a step: it opens the sentence, or stands right behind a sum, a name or a
// word for a fine, "was fined £5,000 in 2019", but not "calls made in 2019".
func (r *reading) ofStep(s span, i int) bool {
	if i-s.from <= 1 {
		return true
	}
	before := i - 2 // the word before "in"
	if before < s.from {
		return true
	}
	if a, ok := r.endingAt(before); ok && (a.kind == moneyAtom || a.kind == nameAtom || a.kind == regulatorAtom) {
		return true
	}
	return r.spokeOfFine(before)
}

// ofToday returns the entity that the article's news is about where it recalls all that it tells of entity e, which scores best:
// the best of those that patterns call a party in a sentence of the lead that recalls nothing. It is e where there is none.
func (r *reading) ofToday(e int) int {
	last := int32(-1) // the sentence looked at last
	for _, n := range r.entities[e].names {
		at := r.names[n].from
		if at < r.bodyAt {
			return e
		}
		if r.weight(at) == 0 || r.toks[at].sentence == last {
			continue
		}
		if last = r.toks[at].sentence; !r.recallsCase(r.text.sentenceOf(at), -1) {
			return e
		}
	}
	best, last, now := e, -1, false
	for _, k := range r.claimsOf[partyClaims] {
		c := &r.claims[k]
		x := r.names[r.atoms[c.atom].index].entity
		if c.what != "party" || c.weight < 2 || r.place(c.from) != 1 || r.entities[x].place {
			continue
		}
		if last != r.toks[c.from].sentence {
			s := r.text.sentenceOf(c.from)
			last, now = r.toks[c.from].sentence, !r.recallsCase(s, -1) && !r.isRecalled(s)
		}
		if now && (best == e || r.scores[x] > r.scores[best]) {
			best = x
		}
	}
	return best
}

// namesIn reports whether a part of the article names an entity.
func (r *reading) namesIn(s span, e int) bool {
	return slices.ContainsFunc(r.entities[e].names, func(n int) bool { return s.from <= r.names[n].from && r.names[n].from < s.to })
}
