package extract

import (
	"slices"

	"regwire"
)

// setPlainly corrects a fine that is called meant where that is only recalled, and the lead tells as plainly as can be that
// another sum was set: "In March the ICO said that it planned to fine Acme £6m. The ICO has now fined Acme £3m." So it does one
// that is called overturned and was set anew: "In 2014 its fine was annulled. The Commission has again fined Acme £3m."
func (r *reading) setPlainly(a *regwire.Action) {
	fallen := a.Stage == regwire.Overturned && r.finedAgain() && !r.courtNow(a.Stage)
	if a.Kind != regwire.Fine || a.Stage != regwire.Proposed && !fallen || !r.onlyRecalled(a.Stage, regwire.Imposed) {
		return
	}
	for i := range r.moneys {
		m, x := &r.moneys[i], &r.roles[i]
		part, claimed := x.best()
		if part != imposedSum || claimed < provenBy || x.score[proposedSum] > 0 || x.score[otherCaseSum] > 0 || r.place(m.from) != 1 {
			continue
		}
		if at := r.saidOf(i); r.tellsPlainly(m.from, r.party) && !r.looksAhead(m.from) && !r.goesBack(r.text.sentenceOf(m.from)) && !r.byAnother(m) {
			r.restage(a, regwire.Imposed, at.from, at.to)
			return
		}
	}
}

// byAnother reports whether a sum is one that another regulator set, or in another currency than one that was meant: "The SEC has
// fined it $8m".
func (r *reading) byAnother(m *money) bool {
	s := r.text.sentenceOf(m.from)
	return slices.ContainsFunc(r.document.regulators, func(x regulatorMention) bool {
		return s.from <= x.from && x.from < s.to && x.who != nil && x.who != r.regulator
	}) || slices.ContainsFunc(r.moneys, func(x money) bool {
		return r.roles[r.atoms[x.atom].index].score[proposedSum] > 0 && x.currency != m.currency && x.bracket < 0
	})
}

// appealedSince corrects a step that is called taken where that is only recalled, and another sentence says that somebody has
// appealed against it: "Acme was fined £5m in 2022. It has now appealed against the fine."
func (r *reading) appealedSince(a *regwire.Action) {
	const clear = 3 // of what patterns claim
	if a.Stage != regwire.Imposed || a.Kind == regwire.Prosecution || a.Kind == regwire.Settlement || !r.onlyRecalled(regwire.Imposed, regwire.Appealed) {
		return
	}
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(regwire.Appealed) || c.weight < clear || r.place(c.from) != 1 || r.stages.of(c.value).weight < clear {
			continue
		}
		if s := r.text.sentenceOf(c.from); (r.at(min(c.to, len(r.toks)-1)) != "to" || r.namesBench(s)) && !r.looksAhead(c.from) && !r.goesBack(s) && r.isOwn(s) {
			r.restage(a, regwire.Appealed, c.from, c.to)
			return
		}
	}
}

// namesBench reports whether a sentence speaks of a court: who has "appealed to customers" contests nothing.
func (r *reading) namesBench(s span) bool {
	return r.hasAny(r.benches, s)
}

// onlyRecalled reports whether the patterns claim a stage, and only in sentences of the body that go back to what was before,
// or tell of a later stage: "Acme appealed against the fine from the ICO".
func (r *reading) onlyRecalled(stage, later regwire.Stage) bool {
	claimed := false
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(stage) || c.weight <= 1 || r.weight(c.from) == 0 {
			continue
		}
		s := r.text.sentenceOf(c.from)
		if c.from < r.bodyAt || !r.goesBack(s) && !r.tellsStage(s, later) {
			return false
		}
		claimed = true
	}
	return claimed
}

// tellsStage reports whether the patterns clearly claim a stage in a sentence.
func (r *reading) tellsStage(s span, stage regwire.Stage) bool {
	const clear = 3 // of what patterns claim
	return slices.ContainsFunc(r.listedIn(s, stageClaims), func(k int32) bool {
		return r.claims[k].value == string(stage) && r.claims[k].weight >= clear
	})
}

// goesBack reports whether a sentence recalls what was before: it names a year, says "last year", or "had" of what nobody only
// tells now, or opens with "in" and a month.
func (r *reading) goesBack(s span) bool {
	if r.isRecalled(s) || r.toks[s.from].word == r.namer.in && r.dated(s.from+1) {
		return true
	}
	return r.tellsOfBefore(s)
}

// dated reports whether a date or the name of a month starts at token i.
func (r *reading) dated(i int) bool {
	a, ok := r.startingAt(i)
	return ok && a.kind == dateAtom || i < len(r.toks) && r.toks[i].is(upperFirst) && r.namer.months.has(r.toks[i].word)
}

// isOwn reports whether a sentence names nobody but the party who could have had something done to it.
func (r *reading) isOwn(s span) bool {
	return !slices.ContainsFunc(r.names, func(x name) bool {
		return s.from <= x.from && x.from < s.to && x.entity != r.party && r.claimed[x.entity] >= 2
	})
}

// finedAgain reports whether a sentence says of a fine that it is not the first of the matter.
func (r *reading) finedAgain() bool {
	for i := 0; i < len(r.toks); {
		s := r.text.sentenceOf(i)
		if r.setAgain(s) && !r.looksAhead(s.from) {
			return true
		}
		i = s.to
	}
	return false
}
