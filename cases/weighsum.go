package cases

import (
	"fmt"
	"slices"

	"regwire"
)

// weighSums keeps in v what the sums gave and which sum of the report it was.
func weighSums(known, fresh *matter, v *verdict) (points float64, reason string) {
	v.sums, reason = compareSums(known, fresh)
	best := 0.0
	for _, x := range fresh.stands {
		for _, y := range known.stands {
			if p := weighStands(x, y); p > best {
				best, v.matched = p, x.amount
			}
		}
	}
	if v.sums >= 1.5 && v.kinship < mentioned && tried(known) && tried(fresh) && !summarised(known, fresh) {
		v.sums-- // courts add the same costs to small fines
	}
	return v.sums, reason
}

// compareSums looks for the two sums that agree best; where none agree, it asks whether a
// change of stage explains the difference.
func compareSums(known, fresh *matter) (float64, string) {
	best, reason := 0.0, ""
	comparable, met, parted := false, false, false
	for _, x := range fresh.stands {
		for _, y := range known.stands {
			p := weighStands(x, y)
			if !sameOffice(known.regulator, fresh.regulator) && rates.alike(x.amount, y.amount) == converted {
				p = min(p, 1) // without the regulator, another currency is as likely another fine
			}
			if p > best {
				best, reason = p, sumReason(x, y)
			}
			if x.whole && y.whole && rivals(x, y) {
				comparable = true
			}
			parted = parted || cutApart(x, y)
			met = met || p > 0 && explains(x, y)
		}
	}
	switch {
	case parted:
		return partClash, differs(known, fresh)
	case met:
		return best, reason
	case comparable:
		return best + clash(known, fresh), differs(known, fresh)
	case len(known.stands) == 0 && len(fresh.stands) == 0 && slices.Contains(known.kinds, regwire.Fine) && slices.Contains(fresh.kinds, regwire.Fine):
		return -0.5, "" // two fines, and nobody says how much
	case len(known.stands) == 0 != (len(fresh.stands) == 0):
		return silence(known, fresh), ""
	}
	if p, r := raised(known, fresh); p < 0 {
		return p, r
	}
	if best == 0 && settled(known, fresh) {
		return -1, ""
	}
	return best, reason
}

// clash weighs that the sums of one stage differ: most where they are far from each other.
// That an article also tells the people or the incident of an earlier matter, for
// comparison, must not outweigh it.
func clash(known, fresh *matter) float64 {
	nearest := 0.0
	for _, x := range fresh.stands {
		for _, y := range known.stands {
			if x.whole && y.whole && rivals(x, y) && x.amount.Currency == y.amount.Currency {
				nearest = max(nearest, float64(min(x.amount.Minor, y.amount.Minor))/float64(max(x.amount.Minor, y.amount.Minor)))
			}
		}
	}
	switch {
	case nearest > 0.8 && lex.kinship(known.party, fresh.party) >= short && !summarised(known, fresh):
		return nearClash
	case tried(known) && tried(fresh) && !summarised(known, fresh):
		return nearClash // with costs in one, without in the other
	case nearest >= 0.5:
		return partClash
	}
	return fullClash
}

// tried reports whether a court of law fined the party.
func tried(m *matter) bool { return slices.Contains(m.kinds, regwire.Prosecution) }

// A sum may be a part of another that is up to twice as large.
const (
	nearClash = -3
	partClash = -5
	fullClash = -7.5
)

// silence weighs that one side names a sum and the other none: a report of a fine that
// leaves out how much may well be about another fine, above all where both tell of the
// same phase.
func silence(known, fresh *matter) float64 {
	silent, telling := known, fresh
	if len(fresh.stands) == 0 {
		silent, telling = fresh, known
	}
	if furthest(silent.stages) <= regwire.Investigating.Order() {
		return 0
	}
	if len(silent.kinds) > 0 && !slices.Contains(silent.kinds, regwire.Fine) {
		return -0.5 // an order or a reprimand has no sum to name
	}
	if slices.ContainsFunc(telling.stands, func(s stand) bool {
		return s.whole && slices.ContainsFunc(silent.stages, func(st regwire.Stage) bool { return phase(st) == phase(s.stage) })
	}) {
		return -1
	}
	return -0.5
}

// weighStands returns the points for two sums that agree, 0 for two that do not.
func weighStands(x, y stand) float64 {
	more := x.amount
	if _, n := unitOf(x.amount.Minor); n < precision(y) {
		more = y.amount
	}
	points := telling(more)
	switch rates.alike(x.amount, y.amount) {
	case apart:
		return 0
	case slip:
		points = 1.5
	case converted:
		points = min(points*0.75, 2.5)
	case rounded:
		points *= 0.85
	}
	if x.final() != y.final() || x.earlier != y.earlier {
		points *= 0.75
	}
	if !explains(x, y) {
		points *= 0.25
	}
	return points
}

// cutApart reports whether two sums of one stage were cut from the same earlier sum to
// different ones: two fines, each reduced by its own share.
func cutApart(x, y stand) bool {
	return x.stage == y.stage && x.was.Minor > 0 && y.was.Minor > 0 && rates.alike(x.was, y.was) >= rounded && rates.alike(x.amount, y.amount) == apart
}

func precision(s stand) int { _, n := unitOf(s.amount.Minor); return n }

// explains reports whether an agreement of x and y speaks of the whole matter: each is a
// whole sum, a derived total, or the greater part of one. That a small part of one sum
// equals another sum does not make two matters one.
func explains(x, y stand) bool { return x.share >= 0.5 && y.share >= 0.5 }

// rivals reports whether the two sums ought to be equal in one matter: both proposed, or
// both imposed and neither changed on appeal.
func rivals(x, y stand) bool {
	if settles(x, y) || settles(y, x) {
		return false
	}
	if x.stage == regwire.Varied || y.stage == regwire.Varied || x.stage.Order() == 0 || y.stage.Order() == 0 {
		return x.stage == y.stage
	}
	return x.final() == y.final()
}

// settles reports whether x is the sum of a settlement, of which the fine y may be a part: the
// rest goes to those who were harmed.
func settles(x, y stand) bool {
	return x.kind == regwire.Settlement && y.kind == regwire.Fine && x.amount.Minor > y.amount.Minor && x.amount.Currency == y.amount.Currency
}

// settled reports whether one side tells of a settlement and the other of a fine that may be a
// part of it.
func settled(known, fresh *matter) bool {
	return slices.ContainsFunc(fresh.stands, func(x stand) bool {
		return slices.ContainsFunc(known.stands, func(y stand) bool { return settles(x, y) || settles(y, x) })
	})
}

// raised finds a final sum well above the proposed one, which is another matter: sums go
// down on the way.
func raised(known, fresh *matter) (float64, string) {
	for _, x := range fresh.stands {
		for _, y := range known.stands {
			low, high := x, y
			if x.final() {
				low, high = y, x
			}
			if x.whole && y.whole && high.final() && !low.final() && low.stage.Order() > 0 && low.amount.Currency == high.amount.Currency &&
				float64(high.amount.Minor) > 1.3*float64(low.amount.Minor) {
				return -3, fmt.Sprintf("%s imposed is more than %s proposed", high.amount.Short(), low.amount.Short())
			}
		}
	}
	return 0, ""
}

// sumReason tells how two sums agree.
func sumReason(x, y stand) string {
	switch like := rates.alike(x.amount, y.amount); {
	case !explains(x, y):
		return fmt.Sprintf("%s is a part of the sum", smaller(x, y).Short())
	case like == converted:
		return fmt.Sprintf("%s is %s in another currency", x.amount.Short(), y.amount.Short())
	case like == slip:
		return fmt.Sprintf("%s looks like a misprint of %s or the other way round", x.amount, y.amount)
	case x.earlier || y.earlier || x.final() != y.final():
		return fmt.Sprintf("%s%s matches the earlier sum", proposedWord(x), x.amount.Short())
	case like == rounded && x.amount.Short() != y.amount.Short():
		return fmt.Sprintf("%s is %s rounded", x.amount.Short(), y.amount.Short())
	}
	return fmt.Sprintf("%s%s in both", proposedWord(x), x.amount.Short())
}

func proposedWord(s stand) string {
	if s.stage == regwire.Proposed {
		return "proposed "
	}
	return ""
}

func smaller(x, y stand) regwire.Money {
	if x.share < y.share {
		return x.amount
	}
	return y.amount
}

func differs(known, fresh *matter) string {
	for _, x := range fresh.stands {
		for _, y := range known.stands {
			if x.whole && y.whole && rivals(x, y) {
				return fmt.Sprintf("%s%s, not %s", proposedWord(x), x.amount.Short(), y.amount.Short())
			}
		}
	}
	return "another sum"
}
