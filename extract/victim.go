package extract

import (
	"slices"

	"regwire"
)

// isVictim reports whether the patterns call an entity one that was robbed, or whose name was used, and hardly anything calls
// it the party.
func (r *reading) isVictim(e int) bool {
	return r.hardlyClaimed(e) && slices.ContainsFunc(r.claimsOf[partyClaims], func(k int32) bool {
		c := &r.claims[k]
		return c.what == "victim" && r.names[r.atoms[c.atom].index].entity == e
	})
}

// isBystander reports whether an entity is a victim, or the patterns clearly call it somebody else, and hardly anything calls it
// the party, or less than calls it somebody else beyond doubt: "the maker of Acme, Birch Ltd, was fined".
func (r *reading) isBystander(e int) bool {
	const clear, beyondDoubt = 9, 25
	return r.hardlyClaimed(e) && r.against[e] >= clear || r.against[e] >= beyondDoubt && r.claimed[e] < r.against[e] || r.isVictim(e)
}

// hardlyClaimed reports whether next to nothing calls an entity the party.
func (r *reading) hardlyClaimed(e int) bool { return r.claimed[e] < 1 }

// culprit returns the first of some descriptions of persons that opens a sentence which tells of a fine or of a court: "A man has been
// fined for stealing records from Acme", or nil.
func (r *reading) culprit(all []description) *description {
	const told = 2 // of what patterns claim
	for i := range all {
		d := &all[i]
		if !d.post {
			continue
		}
		opens := r.toks[d.from].is(opens) || !d.several && d.from > 0 && r.toks[d.from-1].is(opens)
		if opens && slices.ContainsFunc(r.claimsOf[kindClaims], func(k int32) bool {
			c := &r.claims[k]
			return (c.value == string(regwire.Fine) || c.value == string(regwire.Prosecution)) && c.weight >= told && r.toks[c.from].sentence == r.toks[d.from].sentence
		}) {
			return d
		}
	}
	return nil
}
