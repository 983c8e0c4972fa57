package extract

import (
	"slices"

	"regwire"
)

// A moment is a date with the places that name it.
type moment struct {
	value regwire.Date
	at    []int // indices of dates
}

// when returns the date at which the matter began: the likeliest that a part of the article
// names, or none.
func (r *reading) when(part span) (date, bool) {
	all := r.momentsIn(part)
	if len(all) == 0 {
		return date{}, false
	}
	claimed, bar, scores := r.claimedDates(), r.weights.date.score(noDate)-leeway, take(&r.desk.chances, len(all))
	for i := range all {
		scores[i] = r.weights.date.score(r.dateFeatures(&all[i], all, claimed)) - bar
	}
	i := surest(scores, func(i, whole int) bool { // the month or day that completes it
		return all[i].value.Within(all[whole].value) && len(all[i].value) > len(all[whole].value)
	})
	if i < 0 {
		return date{}, false
	}
	return r.dates[all[i].at[0]], true
}

// leeway is how much less likely than none the date may be that is taken: one left out
// costs as much as a wrong one.
const leeway = 0.2

// noDate are the features of saying nothing.
var noDate = []feature{{byNone, 1}}

// maxMoments is how many dates of an article are judged, maxMentions by how many of the
// places that name one, and reach by how many words before and after.
const (
	maxMoments  = 40
	maxMentions = 12
	reach       = 80
)

// momentsIn returns the dates of a part of the article, but for those that are its own.
func (r *reading) momentsIn(part span) []moment {
	all := room(&r.desk.moments, 4)
	today := r.today()
	for i, x := range r.dates {
		if x.value == "" || x.from < part.from || x.to > part.to || today.tooEarlyFor(x.value) || r.weight(x.from) == 0 || r.toks[x.from].is(opens) && x.to-x.from > 1 && r.alone(x) {
			continue
		}
		at := slices.IndexFunc(all, func(m moment) bool { return m.value == x.value })
		if at < 0 {
			if len(all) == maxMoments {
				continue
			}
			at = len(all)
			all = append(all, moment{value: x.value, at: room(&r.desk.indexes, 2)})
		}
		if len(all[at].at) < maxMentions {
			all[at].at = append(all[at].at, i)
		}
	}
	return all
}

// alone reports whether a date makes up its sentence: that of a page.
func (r *reading) alone(x date) bool {
	return x.to >= len(r.toks) || r.toks[x.to].sentence != r.toks[x.from].sentence || r.toks[x.to].kind == sign
}

// claimedDates returns how strongly the patterns call each date that of the beginning.
func (r *reading) claimedDates() []float64 {
	score := make([]float64, len(r.dates))
	for _, k := range r.claimsOf[dateClaims] {
		c := &r.claims[k]
		score[r.atoms[c.atom].index] += c.weight
	}
	for _, k := range r.claimsOf[decidedClaims] {
		c := &r.claims[k]
		score[r.atoms[c.atom].index] -= c.weight
	}
	return score
}

// dateFeatures are the signals of whether a date is that of the beginning. They stand on
// the desk until the features of something else take their place.
func (r *reading) dateFeatures(m *moment, all []moment, score []float64) []feature {
	var placed [3]float64
	most, least := 0.0, 0.0
	for _, i := range m.at {
		placed[r.place(r.dates[i].from)]++
		most, least = max(most, score[i]), min(least, score[i])
	}
	out := append(r.desk.features[:0],
		feature{[...]featureName{byExactYear, byExactMonth, byExactDay}[(len(m.value)-4)/3], 1},
		feature{byTitle, min(placed[0], 1)}, feature{byLead, log1p(placed[1])}, feature{byRest, log1p(placed[2])},
		feature{byFor, damped(most)}, feature{byAgainst, damped(-least)},
	)
	finer, coarser, earlier := 0.0, 0.0, 0.0
	for i := range all {
		switch o := all[i].value; {
		case o == m.value:
		case o.Within(m.value) && len(o) > len(m.value):
			finer = 1
		case o.Within(m.value):
			coarser = 1
		case o < m.value:
			earlier++
		}
	}
	out = append(out, feature{byFiner, finer}, feature{byCoarser, coarser}, feature{byEarlier, log1p(earlier)})
	if earlier == 0 {
		out = append(out, feature{byEarliest, 1})
	}
	r.desk.features = r.dateSurroundings(m, r.ages(m.value, out))
	return r.desk.features
}

// ages adds how long before the article a date lies.
func (r *reading) ages(v regwire.Date, out []feature) []feature {
	years, ok := r.yearsBefore(v)
	if !ok {
		return out
	}
	return append(out, feature{byAge + featureName(max(0, min(years, mostYears))), 1})
}

// yearsBefore returns how many years before the article's own a date lies, if both are known.
func (r *reading) yearsBefore(v regwire.Date) (int, bool) {
	if r.article.Published.IsZero() || v == "" {
		return 0, false
	}
	return r.article.Published.Year() - int(v[0]-'0')*1000 - int(v[1]-'0')*100 - int(v[2]-'0')*10 - int(v[3]-'0'), true
}

// dateSurroundings adds what stands in the sentences that name a date.
func (r *reading) dateSurroundings(m *moment, out []feature) []feature {
	n := 1 / float64(len(m.at))
	for _, i := range m.at {
		x := r.dates[i]
		for side, j := range [...]int{x.from - 1, x.to} {
			if j < 0 || j >= len(r.toks) || r.toks[j].sentence != r.toks[x.from].sentence {
				continue
			}
			out = append(out, feature{r.dateWords.beside.of(side, r.toks[j].word), n})
		}
		out = r.claimsAround(x, n, out)
	}
	return out
}

// claimsAround adds what the patterns say in the sentence of a date.
func (r *reading) claimsAround(x date, n float64, out []feature) []feature {
	incident, kind := false, false
	for _, c := range r.claimsIn(r.text.sentenceOf(x.from)) {
		incident = incident || c.listing == incidentClaims
		kind = kind || c.listing == kindClaims || c.listing == stageClaims
	}
	if incident {
		out = append(out, feature{byWithIncident, n})
	}
	if kind {
		out = append(out, feature{byWithStep, n})
	}
	for j := x.from; j >= max(0, x.from-reach) && r.toks[j].sentence == r.toks[x.from].sentence; j-- {
		out = r.dateWords.sentence(r.toks[j].word, n, out)
	}
	for j := x.to; j < min(len(r.toks), x.to+reach) && r.toks[j].sentence == r.toks[x.from].sentence; j++ {
		out = r.dateWords.sentence(r.toks[j].word, n, out)
	}
	return out
}

// A day is that of an article, or empty.
type day regwire.Date

// today returns the day of the article, if it is known. To write it takes memory, so that it is done once for
// all dates.
func (r *reading) today() day {
	if r.article.Published.IsZero() {
		return ""
	}
	return day(r.article.Published.Format("2006-01-02"))
}

// tooEarlyFor reports whether a date is that of the article, or after it.
func (d day) tooEarlyFor(x regwire.Date) bool {
	return d != "" && len(x) > 4 && (x >= regwire.Date(d) || x.Within(regwire.Date(d)))
}
