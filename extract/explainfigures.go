package extract

import (
	"cmp"
	"math"
	"slices"

	"regwire"
)

// A Fit is how well a count would do as a field.
type Fit struct {
	// Field is "people" or "volume".
	Field string
	// Score says how much likelier the count is than that the article gives no such number;
	// below zero it is less likely.
	Score float64
	// Signs are those that weigh most, the weightiest first.
	Signs []Sign
}

// A Sign is something about a count, by its name in data/weights.txt, and what it weighs.
type Sign struct {
	Name   string
	Weight float64
}

// mostSigns is how many signs of a fit are told.
const mostSigns = 4

// explainFigures adds to every count how well it would do as the number of people and of
// messages.
func (r *reading) explainFigures(counts []Weighing) {
	none := r.noFigure(r.leadingKind())
	r.explainField("people", r.weights.people, r.peopleSigns(), r.headcounts(), none, counts)
	r.explainField("volume", r.weights.volume, r.messageSigns(), r.messageCounts(), none, counts)
}

// leadingKind returns the kind of the first action, if there is one.
func (r *reading) leadingKind() regwire.Kind {
	if len(r.finding.Actions) == 0 {
		return ""
	}
	return r.finding.Actions[0].Kind
}

// explainField adds to the counts how well the figure that each states would do as a field.
func (r *reading) explainField(field string, model ranker, by figureSigns, all []figure, none []feature, counts []Weighing) {
	for i := range all {
		f := &all[i]
		score := r.scoreFigure(model, by, f, all) - model.score(none)
		for _, at := range f.at {
			told := r.weightiest(model, append(by.figure(f, all), by.place(&r.counts[at])...))
			counts[at].Fits = append(counts[at].Fits, Fit{Field: field, Score: score, Signs: told})
		}
	}
}

// weightiest returns the features that weigh most in a model.
func (r *reading) weightiest(model ranker, all []feature) []Sign {
	var out []Sign
	for _, f := range all {
		if w := model.of(f.name) * f.value; w != 0 {
			out = append(out, Sign{r.vocabulary.names[f.name], w})
		}
	}
	slices.SortStableFunc(out, func(a, b Sign) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	return out[:min(len(out), mostSigns)]
}
