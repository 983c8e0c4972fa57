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
	titled                          // of its own heading, under which no sum stands
	again                           // the sum is likeliest that party's, which has another
)

// sources is how many there are.
const sources = 14

// deedFeatures tell what speaks for a deed as an action that the article reports beside the
// main one.
func (r *reading) deedFeatures(main *regwire.Action, x deed, all []deed) []feature {
	matters := max(-6, min(6, r.matterScore(main))) / 3
	f := signs(append(r.desk.features[:0], r.roundUpFacts()...))
	for _, s := range r.signals {
		if s.name == r.families.several[0] || s.name == r.families.several[1] {
			f = append(f, s)
		}
	}
	f.is(byBias, true)
	by := x.by
	if x.label {
		by |= openly
	}
	for i := range sources {
		f.is(bySource+featureName(i), by&(1<<i) != 0)
	}
	f.put(byVotes, log1p(max(0, x.weight))/2)
	f = append(f, feature{r.families.kindOfPart.of(string(x.kind)), 1})
	f.is(byKindSame, x.kind == main.Kind)
	f.is(byMost, x.party == r.party)
	f.is(byMostKindSame, x.party == r.party && x.kind == main.Kind)
	if x.money >= 0 {
		f.is(bySum, true)
		role, score := r.roles[x.money].best()
		f = append(f, feature{r.families.role[role], 1})
		f.put(bySumScore, min(score, 10)/5)
		f.put(byMargin, min(4, r.margins[x.money])/2)
		f.is(byAmount, r.isAmount(main, x.money))
		f.is(byAmountOwn, r.isAmount(main, x.money) && x.party == r.party)
		f.is(bySharedOut, r.isTotal(x.money))
	} else {
		if x.party == r.party {
			f = append(f, feature{r.families.stage.of(string(main.Stage)), 1})
		}
		for _, o := range all {
			if o.party == x.party && o.money >= 0 {
				f.is(byPaysToo, true)
				f.is(byPaysTooFine, x.kind == regwire.Fine)
				break
			}
		}
	}
	f.is(r.placeNames(x.from), true)
	en := &r.entities[x.party]
	f.is(bySuffix, en.suffix)
	f.is(byBody, en.body)
	f.is(byPerson, en.person)
	f.is(byDoubtful, en.doubtful)
	f.is(byAgainst, r.recalled(x.party))
	f.is(byAcronym, en.is(anAcronym))
	f.is(byThing, en.is(aThing))
	f.is(byFirstInTitle, r.inTitle(x.party))
	_, leads := r.prominence(x.party)
	f.is(byProminence, leads)
	f.put(byPartyScore, max(-5, min(10, r.scores[x.party]))/5)
	f.put(byClaimed, log1p(max(0, r.claimed[x.party]))/2)
	f.put(byMentions, math.Log2(1+r.census.mentions[x.party])/3)
	f.put(byMatters, matters)
	if x.by&(alike|titled) != 0 {
		f = r.namedFeatures(x, f)
	}
	if x.by&again != 0 {
		f = r.againFeatures(x, all, f)
	}
	r.desk.features = f
	return f
}

// placeNames returns the feature of the place where token i stands.
func (r *reading) placeNames(i int) featureName {
	return [...]featureName{byTitle, byLead, byRest}[r.place(i)]
}
