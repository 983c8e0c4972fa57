package cases

import (
	"slices"

	"regwire"
)

// maxActions bounds the actions of one article that are looked at.
const maxActions = 60

// gather sorts the actions of a finding into matters: the first element is the main one,
// each holds its main action first. A relevant finding without actions is one matter of
// which nothing is known.
func gather(f regwire.Finding) [][]regwire.Action {
	actions := f.Actions[:min(len(f.Actions), maxActions)]
	if len(actions) == 0 {
		return [][]regwire.Action{{{Primary: true}}}
	}
	actions = primaryFirst(actions)
	var groups [][]regwire.Action
	for _, a := range actions {
		i := slices.IndexFunc(groups, func(g []regwire.Action) bool { return belongs(g, a, f.RoundUp) })
		if i < 0 {
			groups = append(groups, []regwire.Action{a})
			continue
		}
		groups[i] = append(groups[i], a)
	}
	return groups
}

func primaryFirst(actions []regwire.Action) []regwire.Action {
	i := max(slices.IndexFunc(actions, func(a regwire.Action) bool { return a.Primary }), 0)
	sorted := append([]regwire.Action{actions[i]}, actions[:i]...)
	return append(sorted, actions[i+1:]...)
}

// belongs reports whether a is of the same matter as the group: the same regulator, and
// the same party or a sister of it hit by the same breach. In a round-up, where one party
// may stand for several matters, what happened has to agree as well.
func belongs(group []regwire.Action, a regwire.Action, roundUp bool) bool {
	first := group[0]
	if !sameOffice(first.Regulator, a.Regulator) && first.Regulator != "" && a.Regulator != "" {
		return false
	}
	var known, fresh party
	for _, g := range group {
		lex.add(&known, g.Organisation)
	}
	lex.add(&fresh, a.Organisation)
	switch k := lex.kinship(known, fresh); {
	case roundUp:
		return k >= short && !otherFacts(first, a)
	case k == stranger:
		return sameBreach(first, a)
	case k == unknown:
		return len(fresh.names) == 0 || len(known.names) == 0
	}
	return !recalled(first, a)
}

// recalled reports whether a is about a fine so much larger than that of the main action
// that it is no total of which that is a part, but an earlier fine told for comparison.
// Where what happened is another thing as well, less of a difference will do.
func recalled(first, a regwire.Action) bool {
	if first.Amount == nil || a.Amount == nil || first.Amount.Currency != a.Amount.Currency || !first.Stage.Final() || !a.Stage.Final() {
		return false
	}
	times := int64(recall)
	if otherIncident(first, a) {
		times = recallOther
	}
	return a.Amount.Minor > times*first.Amount.Minor
}

// How many times larger a sum must be, for the same incident and for another.
const (
	recall      = 5
	recallOther = 2
)

// otherIncident reports whether two actions are about different sorts of incident. Sorts
// of attack are one.
func otherIncident(a, b regwire.Action) bool {
	return a.Incident != nil && b.Incident != nil && a.Incident.Kind != b.Incident.Kind &&
		!(attack(a.Incident.Kind) && attack(b.Incident.Kind)) &&
		a.Incident.Kind != regwire.OtherIncident && b.Incident.Kind != regwire.OtherIncident
}

// otherFacts reports whether two actions against one party are about different conduct,
// or impose two different sums of one kind.
func otherFacts(a, b regwire.Action) bool {
	if a.Amount != nil && b.Amount != nil && a.Kind == b.Kind && a.Stage == b.Stage && rates.alike(*a.Amount, *b.Amount) == apart {
		return true
	}
	if a.Incident == nil || b.Incident == nil {
		return false
	}
	x, y := a.Incident.Date, b.Incident.Date
	return a.Incident.Kind != b.Incident.Kind || x != "" && y != "" && !x.Within(y)
}

// sameBreach reports whether two parties were hit by one breach: what happened, when and
// to how many people are all the same.
func sameBreach(a, b regwire.Action) bool {
	return a.Incident != nil && b.Incident != nil && a.Incident.Kind == b.Incident.Kind &&
		a.Incident.Date == b.Incident.Date && a.People != nil && b.People != nil && a.People.N == b.People.N &&
		a.People.N >= 1000
}
