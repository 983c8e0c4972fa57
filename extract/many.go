package extract

import "regwire"

// leastMatters is how well an article must do to be read as one about several matters: there
// are few of them, and what is not read as one loses most of what it reports.
const leastMatters = -2.5

// leastSure is how well it must do to be surely one, whatever else says so.
const leastSure = -2

// leastJudged is how well it must do for its deeds to be judged as those of a round-up.
const leastJudged = -1.2

// isAboutMany reports whether the article is about several matters, as the weights judge.
func (r *reading) isAboutMany(main *regwire.Action) bool {
	return r.matterScore(main) > leastMatters || len(r.shares) > 0
}

// isRoundUp reports whether that is so sure that what was read as the main action may give way:
// the text says so, or the weights do.
func (r *reading) isRoundUp(main *regwire.Action) bool {
	return len(r.shares) > 0 || r.matterScore(main) > leastSure && (r.several() || r.splits(main) || r.matterScore(main) > 0)
}

// matterScore scores how much the article is one about several matters.
func (r *reading) matterScore(main *regwire.Action) float64 {
	if !r.weighed {
		r.many, r.weighed = r.weights.many.score(r.manyFeatures(main)), true
	}
	return r.many
}

// manyFeatures tell what speaks for an article as one about several matters. They stand on the
// desk until the features of something else take their place.
func (r *reading) manyFeatures(main *regwire.Action) []feature {
	facts := r.roundUpFacts()
	toldSeveral, split := r.several(), r.splits(main)
	_, list := r.sections()
	f := signs(append(append(r.desk.features[:0], feature{byBias, 1}), facts...))
	for _, s := range r.signals {
		if s.name == r.families.several[0] || s.name == r.families.several[1] {
			f = append(f, s)
		}
	}
	f.is(byOldSeveral, toldSeveral)
	f.is(byTotalTold, split)
	f.is(byListed, len(list) > 0)
	f.is(byNobody, r.party < 0)
	if r.party >= 0 {
		f.is(byFirstInTitle, r.inTitle(r.party))
		f.is(byPerson, r.entities[r.party].person)
		f = append(f, feature{byPartyScore, max(-5, min(10, r.scores[r.party])) / 5})
	}
	if main.Kind != "" {
		f = append(f, feature{r.families.kind.of(string(main.Kind)), 1})
	}
	r.desk.features = f
	return f
}
