package extract

import (
	"math"
	"strings"

	"regwire"
)

// heardSignals returns features of the article that kind, stage and news are judged by: what its patterns claim.
func (r *reading) heardSignals() []feature {
	leading := take(&r.desk.leading, len(r.matcher.signals))
	seen := take(&r.desk.led, len(leading))
	order := r.desk.order[:0]
	for i := range r.claims {
		c := &r.claims[i]
		if r.weight(c.from) == 0 {
			continue
		}
		if !seen[c.signal] {
			order = append(order, c.signal)
			seen[c.signal] = true
		}
		if r.place(c.from) < 2 {
			leading[c.signal] += c.weight / 3
		}
	}
	out := r.desk.signals[:0]
	r.desk.order = order
	for _, i := range order {
		signal := r.matcher.signals[i]
		if v := leading[i]; v != 0 {
			out = append(out, feature{signal.leads, v})
		}
		out = append(out, feature{signal.anywhere, 1})
	}
	r.desk.signals = out
	return out
}

// circumstances adds signals that no pattern gives, and returns all.
func (r *reading) circumstances(heard []feature) []feature {
	out := signs(heard)
	out = append(out, feature{byBias, 1})
	american := r.regulator != nil && strings.HasPrefix(r.regulator.country, "US")
	out.is(byAmerican, american)
	out.is(byNoRegulator, r.regulator == nil)
	out.is(byActsEarly, r.actsEarly())
	out.is(byOwnPage, r.host != nil)
	out.is(bySum, len(r.moneys) > 0)
	out.is(bySumInTitle, len(r.moneys) > 0 && r.moneys[0].from < r.bodyAt)
	out.is(byDataLaw, r.underDataLaw())
	out.is(byImposes, r.imposes())
	r.desk.signals = r.sumSigns(out)
	return r.desk.signals
}

// imposes reports whether some sum of the lead is clearly one that a regulator sets.
func (r *reading) imposes() bool {
	for i, m := range r.moneys {
		if role, s := r.roles[i].best(); role.penal() && s >= 3.5 && r.weight(m.from) >= 1.2 {
			return true
		}
	}
	return false
}

// ownVotes tell what each value of kind, stage or incident has for itself: the votes for it, by
// where they stand and against all others.
type ownVotes struct {
	*reading
	of     listing
	values []string
	tally  *tally
	all    float64 // of all votes
	top    string  // the value with most
}

// votesOf adds up the votes for the values of a judge, of a listing. They are good until those of another are asked for.
func (r *reading) votesOf(of listing, j *judge, t *tally) *ownVotes {
	v := &r.desk.votes
	*v = ownVotes{reading: r, of: of, values: j.values, tally: t}
	for i := range t.votes {
		v.all += math.Abs(t.votes[i].weight)
	}
	top, _ := t.winner(0)
	v.top = top.value
	return v
}

// features are those of a value, good until those of another are asked for.
func (v *ownVotes) features(value int) []feature {
	f := v.desk.own[:0]
	switch v.of {
	case kindClaims:
		f = v.cueFeatures(v.cues[kindCues], value, f)
	case stageClaims:
		f = v.cueFeatures(v.cues[stageCues], value, v.outcomeFeatures(v.values[value], f))
	}
	if i := v.tally.index(v.values[value]); i >= 0 && v.tally.votes[i].to != 0 {
		x := &v.tally.votes[i]
		opening := x.opening
		if v.of == incidentClaims {
			opening = 0 // it is told where there is room for it
		}
		f = append(f, feature{byTitle, damped(x.placed[0])}, feature{byLead, damped(x.placed[1])}, feature{byRest, damped(x.placed[2])}, feature{byAll, damped(x.weight)}, feature{byFirst, damped(opening)})
		if v.all > 0 {
			f = append(f, feature{byShare, max(0, x.weight) / v.all})
		}
		if x.value == v.top {
			f = append(f, feature{byMost, 1})
		}
	}
	v.desk.own = f
	return f
}

// opening reports whether token i stands in the body's first paragraph.
func (r *reading) opening(i int) bool {
	return r.place(i) == 1 && r.rank[r.toks[i].paragraph] == 0
}

// damped lets what is said often count less each time.
func damped(x float64) float64 { return math.Copysign(log1p(math.Abs(x)), x) }

// judged returns the value that a judge finds likeliest, with the votes for it, if any.
func (r *reading) judged(j *judge, t *tally, own *ownVotes, article []feature) vote {
	scores := j.scores(r.desk.slate, own.features, article)
	best := 0
	for i := range scores {
		if scores[i] > scores[best] {
			best = i
		}
	}
	v := t.of(j.values[best])
	v.value = j.values[best]
	return v
}

// stageSignals are those of the article with its kind, its steps as those of that kind, and
// what became of its sums.
func (r *reading) stageSignals(k regwire.Kind) []feature {
	out := r.stepSignals()
	for i := range out {
		if r.steps.background(out[i].name) {
			out[i].value = faintly // the steps that led to this one
		}
	}
	out = append(out, feature{r.families.kind.of(string(k)), 1})
	out = r.steps.featuresOf(k, r.spoke, out)
	out = append(out, r.rulingsTold().features...)
	out = r.leadCuesOf(r.cues[stageCues], k, r.leadCues(r.cues[stageCues], out))
	if r.cameDown() {
		out = append(out, feature{byCameDown, 1})
	}
	return out
}

// kindSignals are those of the article with its steps, its cues and what its main sum is.
func (r *reading) kindSignals() []feature {
	out := r.mainSumSigns(r.leadCues(r.cues[kindCues], r.stepSignals()))
	r.desk.features = out
	return out
}

// stepSignals are those of the article with which steps it speaks of and who takes them.
// They stand on the desk until the features of something else take their place.
func (r *reading) stepSignals() []feature {
	out := append(append(r.desk.features[:0], r.signals...), r.spoke.features...)
	r.desk.features = r.regulator.features(out)
	return r.desk.features
}

// features adds what is known of a regulator, if there is one: its field, its country and
// itself.
func (g *regulator) features(out []feature) []feature {
	if g == nil {
		return out
	}
	for _, name := range [...]featureName{g.signal, g.land, g.body} {
		if name != 0 {
			out = append(out, feature{name, 1})
		}
	}
	return out
}
