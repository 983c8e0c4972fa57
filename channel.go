package regwire

import (
	"slices"
	"strings"
	"unicode"
)

// A Channel is a Slack channel with what it wants to hear.
type Channel struct {
	// ID is Slack's id of the channel, such as "C0123456789".
	ID string
	// Alerts is true when the channel hears of a case the moment that it opens or moves on.
	Alerts bool
	// Filter limits the cases that are told, and Threshold besides those that are told at
	// once and not only in the digest.
	Filter, Threshold Filter
}

// Hears reports whether the channel wants to know of a case as it stands now.
func (ch Channel) Hears(c Case) bool { return ch.Filter.Passes(c) }

// Interrupts reports whether the channel wants to know of it at once.
func (ch Channel) Interrupts(c Case) bool {
	return ch.Alerts && ch.Filter.Passes(c) && ch.Threshold.Passes(c)
}

// A Filter lets some cases pass. Each part that is empty lets all pass, and what is not
// known of a case passes its bounds: nobody is to miss a case because its sum is late.
type Filter struct {
	Regulators []string
	Kinds      []Kind
	Stages     []Stage
	Incidents  []IncidentKind
	// Publishers are those of which one must have reported.
	Publishers []string
	// Organisations are names of parties; each may be any of the names of a party, or the
	// words that begin one.
	Organisations []string
	// Sectors are names of Trades, or [UnknownSector], of which the party must be in one.
	Sectors []string
	Trades  []Sector
	// Sum is the least sum, with Rates the worth of one unit of each currency in any
	// common one. A sum in a currency without a rate passes.
	Sum   Money
	Rates map[string]float64
	// People is the least number of people affected.
	People int64
	// Where is a question of the operator's own; nil for none.
	Where func(Case) bool
	// Muted tells the parties of which people want to hear nothing; nil for none.
	Muted func(Organisation) bool
}

// Passes reports whether the filter lets c pass. A case that a person dismissed never does.
func (f Filter) Passes(c Case) bool {
	return !c.Dismissed && anyFold(f.Regulators, c.Regulator) &&
		(len(f.Kinds) == 0 || slices.Contains(f.Kinds, c.Kind)) &&
		(len(f.Stages) == 0 || slices.Contains(f.Stages, c.Stage)) &&
		(len(f.Incidents) == 0 || c.Incident != nil && slices.Contains(f.Incidents, c.Incident.Kind)) &&
		(len(f.Publishers) == 0 || slices.ContainsFunc(c.Reports, func(r Report) bool { return anyFold(f.Publishers, r.Publisher) })) &&
		f.names(c.Organisation) && f.trades(c) && f.worth(c) &&
		(c.People == nil || c.People.N >= f.People) &&
		(f.Where == nil || f.Where(c)) &&
		(f.Muted == nil || !f.Muted(c.Organisation))
}

func anyFold(words []string, word string) bool {
	return len(words) == 0 || slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) })
}

// worth compares the sum of c with the least one.
func (f Filter) worth(c Case) bool {
	sum, known := c.Amount()
	if !known || f.Sum.Minor == 0 {
		return true
	}
	if sum.Amount.Currency == f.Sum.Currency {
		return sum.Amount.Minor >= f.Sum.Minor
	}
	has, hasRate := f.Rates[sum.Amount.Currency]
	least, leastRate := f.Rates[f.Sum.Currency]
	if !hasRate || !leastRate {
		return true
	}
	return major(sum.Amount)*has >= major(f.Sum)*least
}

// major is a sum in units of its currency, good enough to compare.
func major(m Money) float64 {
	v := float64(m.Minor)
	for range MinorDigits(m.Currency) {
		v /= 10
	}
	return v
}

// names reports whether a party goes by one of the names, or one that begins with it.
func (f Filter) names(o Organisation) bool {
	if len(f.Organisations) == 0 {
		return true
	}
	for _, name := range o.Names() {
		words := " " + bare(name) + " "
		if slices.ContainsFunc(f.Organisations, func(want string) bool {
			want = bare(want)
			return want != "" && strings.HasPrefix(words, " "+want+" ")
		}) {
			return true
		}
	}
	return false
}

// bare is a name in small letters without signs: "capita plc" of "Capita, plc".
func bare(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}
