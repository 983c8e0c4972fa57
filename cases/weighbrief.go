package cases

import (
	"slices"

	"regwire"
)

// briefRules weigh two summaries, as in registers of decisions. They have no room but for
// the matter, are written in stock phrases, often name nobody, and hold every decision of
// a regulator, so that the sum and the words count for more there than between articles,
// and most where the regulator seldom fines.
var briefRules = []rule{
	{"regulator", weighRegulator},
	{"party", briefParty},
	{"sum", briefSums},
	{"people", weighPeople},
	{"volume", weighVolumes},
	{"figures", weighFigures},
	{"incident", part(0.75, weighIncidents)},
	{"began", weighBegan},
	{"decided", weighDecided},
	{"kind", weighKinds},
	{"laws", part(0.5, weighLaws)},
	{"steps", part(0.5, weighSteps)},
	{"time", weighTime},
	{"words", briefWords},
}

// part weighs as w does, for a share of the points.
func part(share float64, w weigher) weigher {
	return func(known, fresh *matter, v *verdict) (float64, string) {
		points, reason := w(known, fresh, v)
		return share * points, reason
	}
}

// Points for the parties of two summaries.
const (
	likeName    = 0.25 // on top of what a like name weighs between articles
	unnamedBoth = -1.35
	unnamedOne  = 0
	sameTrade   = 2.75
	everyday    = 1.25 // a trade of which many are fined
	bothPersons = -0.5
)

// briefParty weighs the parties of two summaries. That one names the party and the other
// only says what it is, is how such summaries are written.
func briefParty(known, fresh *matter, v *verdict) (float64, string) {
	points, reason := weighParty(known, fresh, v)
	switch {
	case v.kinship >= kin:
		return points + likeName, reason
	case v.kinship != unknown, points < -2:
		return points, reason
	}
	base := unnamedBoth
	if known.party.named() || fresh.party.named() {
		base = unnamedOne
	}
	switch both := func(t string) bool { return slices.Contains(known.trades, t) && slices.Contains(fresh.trades, t) }; {
	case both(individual):
		return base + bothPersons, reason
	case both(municipality):
		return base + everyday, reason
	case points > 0:
		return base + sameTrade, reason
	}
	return base, reason
}

// briefSums weighs the sums of two summaries: an equal sum of two figures or more tells
// more than between articles, one of three more than a name does; one that only a stage or
// a part explains tells nothing; and any tells less under a regulator that fines every week.
func briefSums(known, fresh *matter, v *verdict) (float64, string) {
	points, reason := weighSums(known, fresh, v)
	if points <= partClash && (paidEarly(known, fresh) || thousandfold(known, fresh)) {
		points, v.sums = 1, 1
	}
	weekly := busy[office(known.regulator)]
	switch {
	case points <= 0:
		return points, reason
	case points < 1.7:
		points = -1
	case points >= 2.2 && !oneCurrency(known, v.matched):
		points = 2.5
	case points >= 3.2 && weekly == 0 && v.kinship != stranger:
		points = 6
	case points >= 3:
		points = 3.75
	case points > 2.25:
		points = 3
	}
	return points - weekly, reason
}

// oneCurrency reports whether the matter knows a sum in the currency of another. The rate
// of a conversion is known within a fifth or so, which many sums are.
func oneCurrency(m *matter, sum regwire.Money) bool {
	return slices.ContainsFunc(m.stands, func(s stand) bool { return s.amount.Currency == sum.Currency })
}

// paidEarly reports whether the sums differ as a fine does from what is left of it where
// who pays at once, or admits the breach, is let off a fifth or two.
func paidEarly(known, fresh *matter) bool {
	return discounts[office(known.regulator)] && anySums(known, fresh, func(low, high int64) bool { return 5*low == 4*high || 5*low == 3*high })
}

// thousandfold reports whether one sum is the other in millions where it should be in
// thousands: €90m and €90,000.
func thousandfold(known, fresh *matter) bool {
	return anySums(known, fresh, func(low, high int64) bool { return 1000*low == high })
}

// anySums reports whether it is so of two whole sums in one currency, the lower first.
func anySums(known, fresh *matter, so func(low, high int64) bool) bool {
	return slices.ContainsFunc(fresh.stands, func(x stand) bool {
		return slices.ContainsFunc(known.stands, func(y stand) bool {
			return x.whole && y.whole && x.amount.Currency == y.amount.Currency &&
				so(min(x.amount.Minor, y.amount.Minor), max(x.amount.Minor, y.amount.Minor))
		})
	})
}

// discounts are the regulators whose law lets off a fifth for paying at once, and another
// for admitting the breach.
var discounts = words("aepd")

// busy are the regulators that fine most often, by how much less it tells that two of their
// fines are equal. Of 2021 enforcementtracker.com lists 181 fines of the first, 56 of the
// second and 22 of the third.
var busy = map[string]float64{"aepd": 1.75, "garante": 1.5, "anspdcp": 1}

// Points for the words of two summaries.
const (
	alikeFrom  = 0.3 // up to this share the words count full, from there on little
	fullSlope  = 11.0
	lateSlope  = 3.0
	ownOne     = 0.5  // a word in common that is not stock
	ownMore    = 2.25 // two of them or more, on top
	expected   = 1.4  // taken off where both have words enough to be expected to share some
	wordy      = 6    // the weight of the telling words of such a text
	mostWords  = 5.5
	retellFrom = 0.45 // from this share on a text is told over again
	nameless   = 3.5  // the most below it where nobody is named
	onlyStock  = 2.0  // the most where all words in common are stock
	clashing   = 2.5  // the most where the sums are different
)

// briefWords turns the common words of two summaries into points.
func briefWords(known, fresh *matter, v *verdict) (float64, string) {
	o := common(known, fresh)
	points, most := fullSlope*min(o.share, alikeFrom)+lateSlope*max(o.share-alikeFrom, 0)-expected*min(o.least/wordy, 1), mostWords
	switch {
	case o.own == 0:
		most = onlyStock
	case o.own == 1:
		points += ownOne
	default:
		points += ownOne + ownMore
	}
	if v.sums < 0 {
		most = min(most, clashing)
	}
	if !known.party.named() && !fresh.party.named() && o.share < retellFrom {
		most = min(most, nameless)
	}
	points = min(points, most)
	switch {
	case points >= 3:
		return points, "the summaries tell the same"
	case points >= 1.5:
		return points, "the summaries are alike"
	case points <= -0.75:
		return points, "the summaries share few words"
	}
	return points, ""
}
