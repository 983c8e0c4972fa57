package extract

import (
	"slices"
	"strings"

	"regwire"
)

// plainlyTold reports whether an article tells of a step of this kind as plainly as can be. Such an article is news,
// whatever else its words are like: it is short, or goes on to speak of much besides.
func (r *reading) plainlyTold(k regwire.Kind) bool {
	return r.toldTwice() || r.fineInLead() || r.stepInLead(k) || k == regwire.Fine && r.fineInHeadline()
}

// provenBy is from where on what patterns claim of a sentence by itself proves it.
const provenBy = 4

// toldTwice reports whether the headline states a sum, and the lead that the same sum was set, in a sentence that names
// a party and speaks of nothing that only could be, headline or sentence naming a regulator.
func (r *reading) toldTwice() bool {
	for i := range r.moneys {
		if m := &r.moneys[i]; m.from < r.bodyAt && r.mayBeSet(i) && r.setInLead(i) {
			return true
		}
	}
	return false
}

// fineInLead reports whether a sentence of the lead tells that a regulator set a sum for the party: "The ICO has fined
// Acme £5,000", with nothing in it that recalls what was or could be, such as a year, ", which" or "once".
func (r *reading) fineInLead() bool {
	for i := range r.moneys {
		if r.place(r.moneys[i].from) == 1 && r.finedPlainly(i) {
			return true
		}
	}
	return false
}

// finedPlainly reports whether the sentence of sum i tells so that it was set.
func (r *reading) finedPlainly(i int) bool {
	part, claimed := r.roles[i].best()
	recalled := r.roles[i].score[otherCaseSum] > 0 || r.roles[i].score[previousSum] > 0
	return part == imposedSum && claimed >= provenBy && !recalled && r.tellsPlainly(r.moneys[i].from, r.party)
}

// fineInHeadline reports whether a headline that opens with the party or the sum tells that it was fined so much, "Acme fined £5,000
// over breach", with nothing that recalls or asks, and a sentence of the lead about the party names the regulator.
func (r *reading) fineInHeadline() bool {
	a, ok := r.startingAt(0)
	if !ok || a.kind != moneyAtom && !(a.kind == nameAtom && r.names[a.index].entity == r.party) || r.regulator == nil {
		return false
	}
	title := r.text.sentenceOf(0)
	if title.to < r.bodyAt-1 || !r.settled(0) || r.isRecalled(title) || r.asideInTitle() {
		return false
	}
	told := slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool {
		return r.place(m.from) == 1 && r.weight(m.from) > 0 && r.isAboutParty(r.text.sentenceOf(m.from))
	})
	return told && slices.ContainsFunc(r.moneys, func(m money) bool {
		if m.from >= r.bodyAt {
			return false
		}
		part, claimed := r.roles[r.atoms[m.atom].index].best()
		return part == imposedSum && claimed >= provenBy
	})
}

// isAboutParty reports whether a sentence names the party, or somebody named before, or what somebody says.
func (r *reading) isAboutParty(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.refersBack(i) || r.saying.has(r.toks[i].word) {
			return true
		}
	}
	return r.party >= 0 && r.namesIn(s, r.party)
}

// asideInTitle reports whether a headline asks, or has a sign that parts what is told from what is said about it.
func (r *reading) asideInTitle() bool {
	return strings.ContainsAny(r.text.title, "?:|–—;") || slices.ContainsFunc(r.toks[:r.bodyAt], func(t token) bool { return t.word == r.namer.comma })
}

// stepInLead reports whether patterns clearly claim such a kind in such a sentence: "The ICO has reprimanded Acme". Who
// goes to court may be another than the regulator.
func (r *reading) stepInLead(k regwire.Kind) bool {
	return k != regwire.Prosecution && slices.ContainsFunc(r.claimsOf[kindClaims], func(i int32) bool {
		c := &r.claims[i]
		return c.value == string(k) && r.toldInLead(c)
	})
}

// toldInLead reports whether a claim of a kind is a clear one, of a sentence of the lead that tells plainly.
func (r *reading) toldInLead(c *claim) bool {
	return c.weight >= provenBy && r.place(c.from) == 1 && r.tellsPlainly(c.from, r.party)
}

// tellsPlainly reports whether the sentence of a token opens with a regulator, party e or what was done, names both, the
// party perhaps as "it", "the company" or, where it has no name, "a bank", and speaks of nothing that was or only could be.
func (r *reading) tellsPlainly(at, e int) bool {
	s, regulator, party, referred, other := r.text.sentenceOf(at), false, false, false, false
	if !r.settled(at) || r.isRecalled(r.datedPart(s, at)) || !r.opensPlainly(s, e) || r.tellsOfBefore(s) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if r.toks[i].word == r.namer.comma && r.relates(i+1) {
			return false
		}
		if a, ok := r.startingAt(i); ok {
			regulator = regulator || a.kind == regulatorAtom
			party = party || a.kind == nameAtom && r.names[a.index].entity == e
			other = other || a.kind == nameAtom
		}
		referred = referred || r.finesIt(i)
	}
	return regulator && (party || referred && !other && e >= 0 || r.describedIn(s))
}

// describedIn reports whether the party has no name and is described in a sentence: "The ICO has fined a bank £5,000".
func (r *reading) describedIn(s span) bool {
	return r.described != nil && !r.described.several && s.from <= r.described.from && r.described.to <= s.to
}

// tellsOfBefore reports whether a sentence says "had" of what nobody only tells now: "Ofcom had fined Acme £5,000", but not "the
// ICO said that it had fined Acme".
func (r *reading) tellsOfBefore(s span) bool {
	for i := s.from; i < s.to; i++ {
		switch w := r.toks[i].word; {
		case w == r.namer.that, r.saying.has(w):
			return false
		case w == r.namer.had:
			return true
		}
	}
	return false
}

// finesIt reports whether token i is what a text calls its party, behind a word for a fine: "has fined it", "fined the bank".
func (r *reading) finesIt(i int) bool {
	w := r.toks[i].word
	if !r.its.has(w) && !r.firms.has(w) {
		return false
	}
	if i > 0 && r.toks[i-1].word == r.namer.the {
		i--
	}
	return i > 0 && r.spokeOfFine(i-1)
}

// opensPlainly reports whether a sentence opens with a regulator, party e, a sum or a word for a fine, behind a day and
// articles at most: not with what leads to something that was or is made up, as "when", "suppose" and "in one case" do.
func (r *reading) opensPlainly(s span, e int) bool {
	const most = 5
	for i := s.from; i < min(s.to, s.from+most); i++ {
		if a, ok := r.startingAt(i); ok {
			switch a.kind {
			case regulatorAtom, moneyAtom:
				return true
			case nameAtom:
				if i == s.from && a.to < s.to && r.at(a.to) == "-" { // "BRUSSELS - The Commission has fined"
					i = a.to
					continue
				}
				return r.names[a.index].entity == e
			case dateAtom:
				i = a.to - 1
				continue
			}
			return false
		}
		w := r.toks[i].word
		if w == r.namer.the || w == r.namer.article || w == r.namer.an || w == r.namer.on || w == r.namer.comma || r.namer.days.has(w) || r.namer.isNation(w) || r.toks[i].is(glued) {
			continue
		}
		return r.spokeOfFine(i)
	}
	return false
}

// spokeOfFine reports whether token i is a word for a fine.
func (r *reading) spokeOfFine(i int) bool {
	set, _, _ := r.steps.words.at(r.toks, i)
	return set&r.steps.fine != 0
}

// datedPart returns the part of a sentence whose years and the like would be of what is told at a token: what has just been
// done was not done in the year that stands behind it, "has fined Acme £5,000 over a breach in 2022".
func (r *reading) datedPart(s span, at int) span {
	for i := s.from; i < at; i++ {
		if r.perfect.has(r.toks[i].word) && (r.spokeOfFine(i+1) || r.spokeOfFine(i+2) || r.spokeOfFine(i+3)) { // "has imposed a fine"
			return span{s.from, at}
		}
	}
	return s
}

// isRecalled reports whether a sentence has a word such as "ago", or names a year.
func (r *reading) isRecalled(s span) bool {
	for i := s.from; i < s.to; i++ {
		if r.recalls.has(r.toks[i].word) || r.namesYear(i) {
			return true
		}
	}
	return false
}

// namesYear reports whether token i looks like a year.
func (r *reading) namesYear(i int) bool {
	t := &r.toks[i]
	return t.kind == number && t.end-t.start == 4 && r.at(i) >= "1990" && r.at(i) <= "2099"
}

// relates reports whether "which" or "who" stands at token i.
func (r *reading) relates(i int) bool { return i < len(r.toks) && r.relatives.has(r.toks[i].word) }

// mayBeSet reports whether nothing says of sum i that it is anything but one that somebody must pay.
func (r *reading) mayBeSet(i int) bool {
	part, _ := r.roles[i].best()
	return part == noRole || part == imposedSum || part == eachSum || part == partSum
}

// setInLead reports whether the lead says of the sum of a headline that a regulator set it for somebody.
func (r *reading) setInLead(headline int) bool {
	const clear = 2 // of what patterns claim
	told, ok := r.sum(headline)
	for i := range r.moneys {
		m := &r.moneys[i]
		sum, stated := r.sum(i)
		if !ok || !stated || r.place(m.from) != 1 || sum.Currency != told.Currency || !near(sum.Minor, told.Minor) {
			continue
		}
		if part, claimed := r.roles[i].best(); part == imposedSum && claimed >= clear && r.settled(m.from) && r.namesBoth(r.text.sentenceOf(m.from)) {
			return true
		}
	}
	return false
}

// settled reports whether the sentence of token i speaks of nothing that only could be, up to what "and" or "but" adds behind a
// comma: "has fined Acme £5,000, and more firms could be fined".
func (r *reading) settled(i int) bool {
	if r.spoke.said[r.toks[i].sentence]&r.steps.may == 0 {
		return true
	}
	s := r.text.sentenceOf(i)
	end := i
	for end < s.to && !r.addsClause(end) {
		end++
	}
	for k := s.from; k < end; k++ {
		if set, _, _ := r.steps.words.at(r.toks, k); set&r.steps.may != 0 {
			return false
		}
	}
	return end < s.to
}

// addsClause reports whether a comma with "and" or "but" stands at token i.
func (r *reading) addsClause(i int) bool {
	return r.toks[i].word == r.namer.comma && i+1 < len(r.toks) && (r.toks[i+1].word == r.namer.and || r.at(i+1) == "but")
}

// namesBoth reports whether a sentence names a party of which the patterns say something, and it or the headline a
// regulator.
func (r *reading) namesBoth(s span) bool {
	const clear = 2 // of what patterns claim
	regulator := slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool {
		return m.from < r.bodyAt || s.from <= m.from && m.from < s.to
	})
	return regulator && slices.ContainsFunc(r.names, func(x name) bool {
		return s.from <= x.from && x.from < s.to && !r.entities[x.entity].doubtful && !r.entities[x.entity].is(anOutsider) && (x.entity == r.party || r.claimed[x.entity] >= clear)
	})
}
