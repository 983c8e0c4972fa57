package extract

import "slices"

// plainlyTold reports whether an article tells of a fine as plainly as can be: its headline states a sum, and its lead
// that the same sum was set, in a sentence that names a party and speaks of nothing that only could be, headline or
// sentence naming a regulator. Such an article is news, whatever else its words are like.
func (r *reading) plainlyTold() bool {
	for i := range r.moneys {
		if m := &r.moneys[i]; m.from < r.bodyAt && r.mayBeSet(i) && r.setInLead(m) {
			return true
		}
	}
	return false
}

// mayBeSet reports whether nothing says of sum i that it is anything but one that somebody must pay.
func (r *reading) mayBeSet(i int) bool {
	part, _ := r.roles[i].best()
	return part == noRole || part == imposedSum || part == eachSum || part == partSum
}

// setInLead reports whether the lead says of the sum of a headline that a regulator set it for somebody.
func (r *reading) setInLead(headline *money) bool {
	const clear = 2 // of what patterns claim
	for i := range r.moneys {
		m := &r.moneys[i]
		if m.value != headline.value || m.currency != headline.currency || r.place(m.from) != 1 {
			continue
		}
		if part, claimed := r.roles[i].best(); part == imposedSum && claimed >= clear && r.settled(m.from) && r.namesBoth(r.text.sentenceOf(m.from)) {
			return true
		}
	}
	return false
}

// settled reports whether the sentence of token i speaks of nothing that only could be.
func (r *reading) settled(i int) bool { return r.spoke.said[r.toks[i].sentence]&r.steps.may == 0 }

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
