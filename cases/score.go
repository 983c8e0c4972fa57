package cases

import (
	"slices"
	"strings"

	"regwire"
)

// A verdict is how well a report fits a case.
type verdict struct {
	points  float64
	agrees  []string // what agrees, in words
	against []string // what contradicts
	kinship kinship
	sums    float64       // what the sums alone gave
	matched regwire.Money // the sum of the report that agrees best
	// certain is true when the report is the same article again: linked whatever the points.
	certain bool
	// barred is true when the two can never be one matter, whatever the points.
	barred bool
}

// The bounds of a decision, in points.
const (
	sameFrom      = 4.75 // the same matter from here on
	uncertainFrom = 3.0  // kept apart and shown as related from here on
	margin        = 0.75
	mergeFrom     = 5.0
)

// A weigher weighs one side of two matters: points above nought when they agree, below when
// they contradict, with the reason in words.
type weigher func(known, fresh *matter, v *verdict) (points float64, reason string)

// A rule is a weigher with the side that it weighs.
type rule struct {
	side  string
	weigh weigher
}

// rulesFor returns all that is weighed between two matters, in the order in which the
// reasons are told. README.md tells the points of each rule.
func rulesFor(known, fresh *matter) []rule {
	if summarised(known, fresh) {
		return briefRules
	}
	return rules
}

// rules are for articles, briefRules for summaries as in a register of decisions.
var rules = []rule{
	{"regulator", weighRegulator},
	{"party", weighParty},
	{"sum", weighSums},
	{"people", weighPeople},
	{"volume", weighVolumes},
	{"figures", weighFigures},
	{"incident", weighIncidents},
	{"began", weighBegan},
	{"event", weighEvent},
	{"decided", weighDecided},
	{"kind", weighKinds},
	{"laws", weighLaws},
	{"steps", weighSteps},
	{"time", weighTime},
	{"names", weighNames},
	{"words", weighWords},
}

// compare weighs a fresh report, laid out as a matter, against a known case.
func compare(known, fresh *matter) verdict {
	v := verdict{kinship: kinshipOf(known, fresh)}
	telling := false
	for _, r := range rulesFor(known, fresh) {
		points, reason := r.weigh(known, fresh, &v)
		v.points += points
		telling = telling || tells[r.side] > 0 && points >= tells[r.side]
		switch {
		case reason == "":
		case points < 0:
			v.against = append(v.against, reason)
		default:
			v.agrees = append(v.agrees, reason)
		}
	}
	if !known.party.named() && !fresh.party.named() && !telling && !summarised(known, fresh) {
		v.points = min(v.points, sameFrom-0.25) // a round sum and like words are not enough without any name
	}
	seenAgain(known, fresh, &v)
	return v
}

// tells are the points from which a rule tells one matter from others of its kind, where
// no party is named.
var tells = map[string]float64{"sum": 3, "people": 1.75, "volume": 1.75, "figures": 1, "began": 2.5, "decided": 1.5, "words": 3.25}

// kinshipOf compares the parties, by name or, where one has none, by what its text says.
// A headline that names the other party and not its own shows that its own was misread.
func kinshipOf(known, fresh *matter) kinship {
	k := lex.kinship(known.party, fresh.party)
	switch {
	case k == unknown && !oneOutlet(known, fresh) && (lex.mentions(fresh.prints, known.party) || lex.mentions(known.prints, fresh.party)):
		return mentioned
	case k == stranger && slices.ContainsFunc(fresh.besides, func(p party) bool { return lex.kinship(known.party, p) >= short }):
		return stranger // the article itself tells the two apart
	case k == stranger && (headlines(fresh, known.party) || headlines(known, fresh.party)):
		return mentioned
	case k == stranger && (lex.vague(fresh.party) && lex.mentions(fresh.prints, known.party) ||
		lex.vague(known.party) && lex.mentions(known.prints, fresh.party)):
		return mentioned
	case k == stranger && !lex.shareHead(known.party, fresh.party) &&
		lex.mentions(fresh.prints, known.party) && lex.mentions(known.prints, fresh.party):
		return mentioned
	case k == stranger && !(known.firm && fresh.firm) && !(lex.bodied(known.party) && lex.bodied(fresh.party)):
		return unknown // one of the names may be that of something else
	}
	return k
}

// headlines reports whether a headline of m names the party p and none names m's own.
func headlines(m *matter, p party) bool {
	return lex.inAny(m.titles, p) && !lex.inAny(m.titles, m.party)
}

// nearCopy is the share of common wording from which two texts are copies of one.
const nearCopy = 0.6

// seenAgain finds the article itself: the same id, the same address, the same wording.
// An article about several matters is one text for all of them, so the party decides too.
func seenAgain(known, fresh *matter, v *verdict) {
	if v.barred || v.kinship == stranger {
		return
	}
	switch {
	case slices.ContainsFunc(fresh.articles, func(id string) bool { return slices.Contains(known.articles, id) }):
		v.certain, v.agrees = true, append(v.agrees, "the same article, edited")
	case slices.ContainsFunc(fresh.urls, func(u string) bool { return slices.Contains(known.urls, u) }):
		v.certain, v.agrees = true, append(v.agrees, "the same address")
	case !unlike(known, fresh, v) && nearest(known, fresh) >= nearCopy:
		v.certain, v.agrees = true, append(v.agrees, "nearly the same wording")
	}
}

// unlike reports whether what two texts say differs in a sum or in who was acted against.
// Registers tell look-alikes in the same wording, but for that.
func unlike(known, fresh *matter, v *verdict) bool {
	return v.sums <= nearClash || v.kinship == unknown && trade(known.trades, fresh.trades) < 0
}

// nearest returns the greatest share of common wording between the reports of the two.
func nearest(known, fresh *matter) float64 {
	most := 0.0
	for _, a := range known.prints {
		for _, b := range fresh.prints {
			most = max(most, copied(a, b))
		}
	}
	return most
}

// why tells the verdict in words.
func (v verdict) why() string {
	agrees := v.agrees
	if len(agrees) > 1 && agrees[0] == "same regulator" && agrees[1] == "same organisation" {
		agrees = append([]string{"same regulator and organisation"}, agrees[2:]...)
	}
	s := strings.Join(agrees, "; ")
	if len(v.against) > 0 {
		s += "; although " + strings.Join(v.against, ", ")
	}
	return strings.TrimPrefix(s, "; ")
}
