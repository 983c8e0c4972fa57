package extract

import "regwire"

// leastOfSentence is how much patterns must claim in one sentence that a step was taken for it to be the news of an article.
const leastOfSentence = 2

// setBesideCourt corrects a step before a court that was chosen though a sentence of the lead says by "has" or "now" that a step was taken
// against the party, and whatever else is told of a court stands behind it and is of the past or of somebody else: "Acme has been fined
// £5m. Its customers had sued it, and their appeal failed in 2024." A fine with two sums may be one that a court changed.
func (r *reading) setBesideCourt(a *regwire.Action) {
	if !isOfCourt(a.Stage) || a.Kind == regwire.Settlement || a.Stage == regwire.Varied && r.hasTwoSums() {
		return
	}
	if at, ok := r.takenNow(); ok && r.onlyBehind(a.Stage, at) {
		r.restage(a, regwire.Imposed, at.from, at.to)
	}
}

// takenNow returns the words by which the first sentence of the lead that does so says plainly that a step was taken now, against the party
// or without naming anybody.
func (r *reading) takenNow() (span, bool) {
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(regwire.Imposed) || c.weight <= 0 || r.place(c.from) != 1 || r.looksAhead(c.from) {
			continue
		}
		s := r.text.sentenceOf(c.from)
		if own, other := r.whose(s); !own && other || !r.saysNow(s) || r.claimedIn(s, regwire.Imposed) < leastOfSentence {
			continue
		}
		return span{c.from, c.to}, true
	}
	return span{}, false
}

// claimedIn returns how much the patterns claim a stage in a sentence.
func (r *reading) claimedIn(s span, stage regwire.Stage) float64 {
	sum := 0.0
	for _, k := range r.listedIn(s, stageClaims) {
		if c := &r.claims[k]; c.value == string(stage) {
			sum += c.weight
		}
	}
	return sum
}

// onlyBehind reports whether each sentence that claims a stage stands behind the one of the words at, and is of the past or names
// somebody else and not the party.
func (r *reading) onlyBehind(stage regwire.Stage, at span) bool {
	last := r.text.sentenceOf(at.from).to
	for _, k := range r.claimsOf[stageClaims] {
		c := &r.claims[k]
		if c.value != string(stage) || c.weight < 1 {
			continue
		}
		s := r.text.sentenceOf(c.from)
		own, other := r.whose(s)
		past, another := r.goesBack(s) && !r.saysNow(s), other && !own
		if c.from < last || !past && !another {
			return false
		}
	}
	return true
}
