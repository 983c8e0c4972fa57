package extract

import "slices"

// firmWithoutName returns the description of the firm of which the lead tells that a step was taken against it, where entity e is a thing
// that no pattern calls the party and no headline names: "The FTC has approved its settlement with a software provider", where all
// names are those of the page and of laws. It returns nil where the lead tells so of nobody.
func (r *reading) firmWithoutName(e int, all []description) *description {
	const hardly = 0.1 // of what patterns claim
	if en := &r.entities[e]; r.claimed[e] > hardly || !en.is(aThing) || r.headlines(e) {
		return nil
	}
	for i := range all {
		if d := &all[i]; !d.post && !d.several && !d.known && r.place(d.from) == 1 && (r.steppedAgainst(d) || r.settledWith(d)) {
			return d
		}
	}
	return nil
}

// settledWith reports whether words for a step that end with the one which turns it against somebody lead to a description: "it has settled
// with a bank".
func (r *reading) settledWith(d *description) bool {
	const clear = 2 // of what patterns claim
	return slices.ContainsFunc(r.claimsIn(r.text.sentenceOf(d.from)), func(c claim) bool {
		return c.what == "kind" && c.weight >= clear && c.to <= d.from && r.turnsTo(c.to-1, d.from)
	})
}

// patientOf returns the first description of somebody against whom the lead tells that a step was taken, where it does not of the one that
// was chosen: "has fined a bank €72,500. An individual had complained". It returns the chosen one if there is none.
func (r *reading) patientOf(chosen *description, all []description) *description {
	if chosen == nil || r.steppedAgainst(chosen) {
		return chosen
	}
	for i := range all {
		if d := &all[i]; !d.several && !d.known && r.place(d.from) == 1 && r.steppedAgainst(d) {
			return d
		}
	}
	return chosen
}

// steppedAgainst reports whether words for a step lead to a description, "a settlement with a bank", or start shortly behind it, where it
// is their subject: "a bank will pay $5m to settle".
func (r *reading) steppedAgainst(d *description) bool {
	const clear, behind = 2, 7 // of what patterns claim, and tokens
	for _, c := range r.claimsIn(r.text.sentenceOf(d.from)) {
		if c.what != "kind" || c.weight < clear {
			continue
		}
		if c.to <= d.from && r.turnsTo(c.to, d.from) {
			return true
		}
		if c.from >= d.to && c.from < d.to+behind && r.isSubject(d.head) && !r.namesBetween(d.to, c.from) {
			return true
		}
	}
	return false
}

// turnsTo reports whether nothing stands at the tokens [from, to) but an article and the word that turns a step against somebody.
func (r *reading) turnsTo(from, to int) bool {
	turned := false
	for i := from; i < to; i++ {
		switch r.at(i) {
		case "with", "against", "on", "upon":
			turned = true
		case "a", "an":
		default:
			return false
		}
	}
	return turned
}

// namesBetween reports whether a name stands at the tokens [from, to), but for a regulator's.
func (r *reading) namesBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if a, ok := r.startingAt(i); ok && a.kind == nameAtom {
			return true
		}
	}
	return false
}
