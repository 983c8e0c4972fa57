package extract

import "regwire"

// A standing is what speaks for a party by itself, whatever is said to have been done to it.
type standing int

const (
	asPayer    standing = iota // of a sum
	asReported                 // of a deed
	asMatter                   // of a deed of a round-up
	standings
)

// standingModels are the models that weigh parties by themselves too.
var standingModels = [standings]string{"payer", "deed", "matter"}

// standing weighs what speaks for an entity as the party of something. It is reckoned once, for
// all that one may be the party of.
func (r *reading) standing(as standing, e int) float64 {
	if r.stands == nil {
		r.stands = take(&r.desk.stands, len(r.entities))
	}
	s := &r.stands[e]
	if !s.known[as] {
		s.values[as], s.known[as] = r.weights.standing[as].score(r.partyFeatures(e)), true
	}
	return s.values[as]
}

// A stood is what standing returned, once it was asked.
type stood struct {
	values [standings]float64
	known  [standings]bool
}

// deedScore scores a deed as an action of the article, or as one of the matters of a round-up.
func (r *reading) deedScore(as standing, main *regwire.Action, x deed, all []deed) float64 {
	weights := r.weights.deed
	if as == asMatter {
		weights = r.weights.matter
	}
	return weights.score(r.deedFeatures(main, x, all)) + r.standing(as, x.party)
}
