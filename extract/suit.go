package extract

import (
	"slices"

	"regwire"
)

// suesPrivately reports whether headline or lead tell of people who go to court for damages, or of those who would take their
// claims, and no regulator is named there but behind it, in what recalls a step; nor is a step clearly told that only one takes; and
// no regulator says anything further down but what is told of a year. What one did is then recalled: "Guests sue Acme over the
// leak", and at the end "The ICO fined Acme £5,000".
func (r *reading) suesPrivately() bool {
	at, ok := r.suitFirst()
	return ok && !r.namesRegulatorFirst(at) && !r.opensWith(r.watchdogs) && !r.anyWatchdog() && !r.stepTakenFirst(at) && !r.regulatorSpeaks()
}

// suitFirst returns the first words in headline or lead that tell of people who go to court.
func (r *reading) suitFirst() (at int, ok bool) {
	for _, k := range r.claimsOf[otherClaims] {
		c := &r.claims[k]
		if c.what == "topic" && c.value == "lawsuit" && r.place(c.from) < 2 && r.weight(c.from) > 0 {
			return c.from, true
		}
	}
	return 0, false
}

// namesRegulatorFirst reports whether headline or lead name a regulator or an office that is one, otherwise than in a later
// paragraph than that of a suit and in a sentence that goes back to what was: "The ICO fined it in 2019".
func (r *reading) namesRegulatorFirst(suit int) bool {
	return slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool {
		return m.field != "" && r.place(m.from) < 2 && !r.recalledBehind(m.from, suit)
	})
}

// recalledBehind reports whether token i stands in a later paragraph than a suit, in a sentence that goes back to what was, or in one
// after the next, in a sentence that tells of nothing new: "has", "now".
func (r *reading) recalledBehind(i, suit int) bool {
	s, behind := r.text.sentenceOf(i), r.toks[i].paragraph-r.toks[suit].paragraph
	if behind <= 0 {
		return false
	}
	fresh := r.saysNow(s)
	return r.goesBack(s) || behind > 1 && !fresh
}

// regulatorSpeaks reports whether a sentence in which a regulator is named speaks of a suit, which may be its own or plainly is, or tells
// what somebody says, and goes back to nothing that was: "Acme must pay $5m, Attorney General Jane Doe announced".
func (r *reading) regulatorSpeaks() bool {
	return slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool {
		s := r.text.sentenceOf(m.from)
		says := r.hasAny(r.saying, s)
		own := r.spoke.said[r.toks[m.from].sentence]&r.steps.suit != 0 || r.sues(m.from)
		return m.field != "" && !r.skip[r.toks[m.from].paragraph] && (own || says && !r.goesBack(s))
	})
}

// sues reports whether patterns plainly see the regulator at token i prosecute: "the enforcement action by the SEC against Acme".
func (r *reading) sues(i int) bool {
	const plain = 5
	return slices.ContainsFunc(r.claimsIn(r.text.sentenceOf(i)), func(c claim) bool {
		return c.what == "kind" && c.value == string(regwire.Prosecution) && c.weight >= plain && c.from <= i && i < c.to
	})
}

// opensWith reports whether headline or lead have one of some words.
func (r *reading) opensWith(words wordSet) bool {
	for i := range r.toks {
		if r.place(i) == 2 {
			return false
		}
		if words.has(r.toks[i].word) {
			return true
		}
	}
	return false
}

// stepTakenFirst reports whether headline or lead tell of somebody found guilty or of a sum that was set, or patterns clearly see there a
// step that no court takes for those who sue, in a sentence that speaks of nothing which only could be: "Acme, fined £5m over the leak, is
// sued".
func (r *reading) stepTakenFirst(suit int) bool {
	return r.opensWith(r.verdicts) || slices.ContainsFunc(r.moneys, func(m money) bool {
		x := &r.roles[r.atoms[m.atom].index]
		return r.place(m.from) < 2 && x.role == imposedSum && x.top >= provenBy && !r.looksAhead(m.from) && !r.recalledBehind(m.from, suit)
	}) || slices.ContainsFunc(r.claimsOf[kindClaims], func(k int32) bool {
		c := &r.claims[k]
		of := regwire.Kind(c.value)
		return c.weight >= provenBy && r.place(c.from) < 2 && of != regwire.Prosecution && of != regwire.Settlement && of != regwire.Investigation && !r.looksAhead(c.from) && !r.recalledBehind(c.from, suit)
	})
}
