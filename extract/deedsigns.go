package extract

import (
	"math"

	"regwire"
)

// A source is a way in which the text says what was done to whom: a set of bits.
type source uint16

const (
	told         source = 1 << iota // a pattern names party and step
	allotted                        // the sum is likeliest that party's
	openly                          // and the paragraph opens with its name
	underHeading                    // of its own
	respectively                    // in the order of the names
	apiece                          // "each"
	besides                         // what goes with a sum
	grouped                         // "both", "the three"
	alongside                       // named with one of whom it is told
	enlisted                        // named in one list with the main party
	mainly                          // it is the main action
	alike                           // named in an article that tells all of one step
)

// sources is how many there are.
const sources = 12

// deedFeatures tell what speaks for a deed as an action that the article reports beside the
// main one.
func (r *reading) deedFeatures(main *regwire.Action, x deed, all []deed) []feature {
	matters := max(-6, min(6, r.matterScore(main))) / 3
	f := append(r.desk.features[:0], r.roundUpFacts()...)
	for _, s := range r.signals {
		if s.name == r.families.several[0] || s.name == r.families.several[1] {
			f = append(f, s)
		}
	}
	put := func(name featureName, v float64) {
		if v != 0 {
			f = append(f, feature{name, v})
		}
	}
	is := func(name featureName, v bool) {
		if v {
			f = append(f, feature{name, 1})
		}
	}
	is(byBias, true)
	by := x.by
	if x.label {
		by |= openly
	}
	for i := range sources {
		is(bySource+featureName(i), by&(1<<i) != 0)
	}
	put(byVotes, math.Log1p(max(0, x.weight))/2)
	f = append(f, feature{r.families.kindOfPart[string(x.kind)], 1})
	is(byKindSame, x.kind == main.Kind)
	is(byMost, x.party == r.party)
	is(byMostKindSame, x.party == r.party && x.kind == main.Kind)
	if x.money >= 0 {
		is(bySum, true)
		role, score := r.roles[x.money].best()
		f = append(f, feature{r.families.role[role], 1})
		put(bySumScore, min(score, 10)/5)
		put(byMargin, min(4, r.margins[x.money])/2)
		is(byAmount, r.isAmount(main, x.money))
		is(byAmountOwn, r.isAmount(main, x.money) && x.party == r.party)
		is(bySharedOut, r.isTotal(x.money))
	} else {
		if x.party == r.party {
			f = append(f, feature{r.families.stage[string(main.Stage)], 1})
		}
		for _, o := range all {
			if o.party == x.party && o.money >= 0 {
				is(byPaysToo, true)
				is(byPaysTooFine, x.kind == regwire.Fine)
				break
			}
		}
	}
	is(r.placeNames(x.from), true)
	en := &r.entities[x.party]
	is(bySuffix, en.suffix)
	is(byBody, en.body)
	is(byPerson, en.person)
	is(byDoubtful, en.doubtful)
	is(byAgainst, r.recalled(x.party))
	is(byAcronym, r.isAcronym(en))
	is(byThing, r.isThing(en))
	is(byFirstInTitle, r.inTitle(x.party))
	_, leads := r.prominence(x.party)
	is(byProminence, leads)
	put(byPartyScore, max(-5, min(10, r.scores[x.party]))/5)
	put(byClaimed, math.Log1p(max(0, r.claimed[x.party]))/2)
	put(byMentions, math.Log2(1+r.census.mentions[x.party])/3)
	put(byMatters, matters)
	if x.by&alike != 0 {
		f = r.namedFeatures(x, f)
	}
	r.desk.features = f
	return f
}

// placeNames returns the feature of the place where token i stands.
func (r *reading) placeNames(i int) featureName {
	return [...]featureName{byTitle, byLead, byRest}[r.place(i)]
}
