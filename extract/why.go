package extract

import (
	"slices"
	"strings"

	"regwire"
)

// deniedNews says why an article cannot be news of an action, whatever else it tells, or nothing.
func (r *reading) deniedNews(a *regwire.Action) string {
	switch {
	case !r.anyPower():
		return "no regulator is named"
	case a.Kind == "":
		return "no enforcement step is reported"
	case r.unspoken():
		return "nothing speaks of the step that it may be about"
	case r.advises():
		return "its headline is that of advice"
	case r.reviewsYear() && !r.plainlyTold(a.Kind) && !r.labelsParties():
		return "its headline is that of the figures of a year"
	case r.reportsYear() && !r.labelsParties():
		return "it is about an annual report"
	case r.suesPrivately():
		return "it is about those who go to court for damages"
	}
	return ""
}

// isNews decides whether the article's news is an action of this kind.
func (r *reading) isNews(k regwire.Kind) bool {
	least := r.leastOf(k)
	return r.regulator != nil && r.unled() || r.newsworthiness() > least || r.plainlyTold(k)
}

// advises reports whether a pattern clearly calls the headline no news, which names nobody and no sum, and hardly any calls
// somebody the party; or one as clearly as can be, as that of a list: "The highest fines of 2018".
func (r *reading) advises() bool {
	const clear, sure, hardly = 9, 14, 2
	title, most := span{0, r.bodyAt}, 0.0
	for _, c := range r.claimsIn(title) {
		if c.what == "irrelevant" {
			most = max(most, c.weight)
		}
	}
	told := most >= clear
	priced := slices.ContainsFunc(r.moneys, func(m money) bool { return m.from < r.bodyAt })
	return told && !priced && r.partiesIn(title) == 0 && (most >= sure || r.party < 0 || r.claimed[r.party] < hardly)
}

// reason says why an article is shown.
func (r *reading) reason(k regwire.Kind) string {
	if r.regulator == nil {
		return string(k) + " by a regulator that is not named"
	}
	return string(k) + " by " + r.regulator.short
}

// unproved says why the main action is none after all, or nothing. A fine has a sum, or words that
// say that it was set or is meant; an investigation that is over, words that speak of one. Where
// there are neither, kind and stage were guessed by what the article is about, as in news of a breach
// after which a fine is possible. A fine of which nothing speaks before its sum, which the patterns
// call that of another case wherever it stands, is another's; one that they clearly deny was never set.
func (r *reading) unproved(a *regwire.Action) string {
	voted := r.kinds.of(string(a.Kind)).weight > 0
	if r.kinds.of(string(regwire.Fine)).weight <= deniedKind && (a.Kind == regwire.Fine || !voted) && r.stages.of(string(a.Stage)).weight <= 0 && !r.plainlyTold(regwire.Fine) {
		return "it says that nobody was fined"
	}
	if a.Stage == regwire.Imposed && r.isLongPast(a.Kind) {
		return "the step that it recalls is long past"
	}
	if a.Kind == regwire.Fine && a.Stage == regwire.Imposed && r.isAnothers(a) {
		return "the fine that it speaks of is another's"
	}
	if r.party < 0 && r.described == nil && !voted && a.Amount == nil && a.Kind != regwire.Fine && a.Kind != regwire.Investigation && !r.census.nameless {
		return "it tells of nobody to whom anything was done"
	}
	if r.onlyCeiling(a) {
		return "the sum that it speaks of is the most that a fine can be"
	}
	if r.isStatistic(a) {
		return "the sum that it speaks of is that of many fines"
	}
	if a.Amount != nil && !r.unled() && r.paidByOthers(a) {
		return "the sum that it speaks of is another's"
	}
	if a.Kind == regwire.Investigation && a.Stage == regwire.Proposed && !voted {
		return "nothing speaks of an investigation" // what is meant is something else
	}
	if a.Amount != nil || r.stages.of(string(a.Stage)).weight > 0 {
		return ""
	}
	switch {
	case a.Kind == regwire.Fine && (a.Stage == regwire.Imposed || a.Stage == regwire.Proposed):
		return "nothing says that a fine was set or is meant"
	case a.Kind == regwire.Investigation && a.Stage != regwire.Investigating && r.kinds.of(string(a.Kind)).weight <= 0:
		return "nothing speaks of an investigation"
	}
	return ""
}

// anyPower reports whether the article speaks of somebody who can take a step: a regulator, an
// office, a body that no table names, or whoever enforces a law on data.
func (r *reading) anyPower() bool {
	return r.regulator != nil || r.anyOffice() || r.underDataLaw() || r.namesBody() || r.anyWatchdog()
}

// underDataLaw reports whether the lead tells of a fine, an undertaking or the like under a law that only a
// regulator enforces, or of a prosecution under an act on data protection.
func (r *reading) underDataLaw() bool {
	prosecuted, penalised := false, false
	for _, k := range r.claimsOf[kindClaims] {
		c := &r.claims[k]
		if c.weight < 2 || r.weight(c.from) < 1.6 {
			continue
		}
		switch regwire.Kind(c.value) {
		case regwire.Prosecution:
			prosecuted = true
		case regwire.Fine, regwire.Undertaking, regwire.Reprimand, regwire.EnforcementNotice:
			penalised = true
		}
	}
	if prosecuted && slices.ContainsFunc(r.laws, func(l law) bool { return lawFamily(l.label) == byLawDPA && l.part != "" }) {
		return true
	}
	if !penalised {
		return false
	}
	return slices.ContainsFunc(r.laws, func(l law) bool {
		return l.part != "" || strings.Contains(l.label, "GDPR") || lawFamily(l.label) == byLawDPA
	}) || r.mentionsLawTerms()
}

// mentionsLawTerms reports whether the body speaks of what only data protection law does.
func (r *reading) mentionsLawTerms() bool {
	if !r.text.has(r.lawTerms.opener) {
		return false
	}
	for i := r.bodyAt; i < len(r.toks); i++ {
		if !r.toks[i].of(r.lawTerms.opener) {
			continue
		}
		if _, _, ok := r.lawTerms.at(r.toks, i); ok {
			return true
		}
	}
	return false
}

// anyOffice reports whether a regulator is meant, though none is named: "the DPA".
func (r *reading) anyOffice() bool {
	return slices.ContainsFunc(r.document.regulators, func(m regulatorMention) bool { return m.field != "" })
}

// How well an article must do to be shown: likelier news than not, and more if it is shown as a fine,
// for a fine that nobody set is the worst that can be shown, or if hardly a pattern
// claims the step, or calls anybody the party: who is named most may be in news of an appointment or a provision.
const (
	leastNews    = 0
	leastFine    = 0.5
	leastUncited = 0.6
)

// leastOf returns how well an article must do to be shown for a step of this kind.
func (r *reading) leastOf(k regwire.Kind) float64 {
	const clear, hardly = 5, 1 // of what patterns claim
	switch {
	case r.party >= 0 && r.claimed[r.party] < hardly && r.kinds.of(string(k)).weight < clear:
		return leastUncited
	case k == regwire.Fine:
		return leastFine
	}
	return leastNews
}

// clearlyNews is from where on the sentences of an article whose headline or lead names a regulator
// are not asked one by one: what they tell adds to its score, but for next to none.
const clearlyNews = 2

// newsworthiness scores how much an article is news of an action of the kind that was chosen.
func (r *reading) newsworthiness() float64 {
	if r.about > clearlyNews && r.regulatorFirst() {
		return r.about
	}
	return r.about + r.toldness()
}

// newsFeatures are the signals of the article with what was chosen from them. They stand on
// the desk until the features of something else take their place.
func (r *reading) newsFeatures(k regwire.Kind) []feature {
	facts := r.roundUpFacts()
	r.desk.features = r.newsSigns(k, append(append(r.desk.features[:0], r.spoke.toldFirst()...), facts...))
	return r.desk.features
}

// newsSigns adds the others to those of what is told first and of how many matters there are.
func (r *reading) newsSigns(k regwire.Kind, out signs) signs {
	votes, _ := r.kinds.winner(0)
	out = r.saysFeatures(r.tone(r.genre(out)))
	out = append(append(out, r.signals...), feature{r.families.kind.of(string(k)), 1}, feature{byVotes, min(votes.weight, 20) / 10}, feature{byRelevance, max(-8, min(8, r.relevant)) / 4})
	out = r.newsWords.votes.passed(votes.weight, out)
	if r.kinds.of(string(k)).weight <= 0 {
		out = append(out, feature{byUnvoted, 1})
		if _, voted := r.stages.winner(0); !voted && r.spoke.alone[0]&(r.steps.telling|r.steps.fine) == 0 {
			out = append(out, feature{byUnsaid, 1})
		}
	}
	if r.party < 0 {
		return append(out, feature{byNobody, 1})
	}
	p, _ := r.prominence(r.party)
	out = r.newsWords.scores.passed(r.scores[r.party], out)
	return append(out, feature{byProminence, max(-2, min(10, p)) / 5}, feature{byClaimed, min(r.claimed[r.party], 20) / 10}, feature{byPartyScore, max(-5, min(10, r.scores[r.party])) / 5})
}

// actsEarly reports whether the regulator is named in the title or the first paragraphs.
func (r *reading) actsEarly() bool {
	for _, m := range r.document.regulators {
		if m.field != "" && m.who == r.regulator && r.weight(m.from) >= 1.1 {
			return true
		}
	}
	return false
}

// genre adds what kind of text the article is: one that asks in its title, that speaks to its
// readers, that names many sums or regulators.
func (r *reading) genre(out []feature) []feature {
	you := 0
	for i := range r.rareIn(r.addresses) {
		if !r.toks[i].is(quoted) && r.weight(i) > 0 {
			you++
		}
	}
	out = append(out, feature{byYou, log1p(float64(you)) / 2}, feature{bySums, log1p(float64(len(r.moneys))) / 2})
	if r.bodyAt > 1 && r.at(r.bodyAt-2) == "?" {
		out = append(out, feature{byAsks, 1})
	}
	parties := 0
	for e := range r.entities {
		if en := &r.entities[e]; r.claimed[e] >= 3 && !en.place && !en.doubtful {
			parties++
		}
	}
	out = append(out, feature{byParties, log1p(float64(parties))})
	seen := make([]string, 0, 8)
	for _, m := range r.document.regulators {
		if m.who != nil && !slices.Contains(seen, m.who.short) {
			seen = append(seen, m.who.short)
		}
	}
	return append(out, feature{byRegulators, log1p(float64(len(seen)))})
}
