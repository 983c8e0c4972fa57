package notify

import (
	"regwire"
)

// nouns name each kind of action within a sentence.
var nouns = map[regwire.Kind]string{
	regwire.Fine:              "fine",
	regwire.Reprimand:         "reprimand",
	regwire.EnforcementNotice: "enforcement notice",
	regwire.Prosecution:       "prosecution",
	regwire.Undertaking:       "undertaking",
	regwire.Settlement:        "settlement",
	regwire.Order:             "order",
	regwire.Warning:           "warning",
	regwire.Audit:             "audit",
	regwire.Investigation:     "investigation",
	"":                        "action",
}

// done says of each kind that it was decided: what a headline says of an imposed action.
var done = map[regwire.Kind]string{
	regwire.Fine:              "fined",
	regwire.Reprimand:         "reprimanded",
	regwire.EnforcementNotice: "enforcement notice issued",
	regwire.Prosecution:       "prosecuted",
	regwire.Undertaking:       "undertaking given",
	regwire.Settlement:        "settled",
	regwire.Order:             "order made",
	regwire.Warning:           "warned",
	regwire.Audit:             "audit published",
	regwire.Investigation:     "investigation concluded",
	"":                        "action taken",
}

// words says in a few words what happened and how far it has come. The word "fined", or
// "fine" without a word that takes it back, stands only with a sum that was imposed.
func (v view) words() string {
	noun := v.noun()
	switch v.stage {
	case regwire.Investigating:
		return v.investigating()
	case regwire.Proposed:
		return v.proposed()
	case regwire.Imposed:
		return v.imposed()
	case regwire.Appealed:
		return noun + " appealed"
	case regwire.Upheld:
		return noun + " upheld on appeal"
	case regwire.Varied:
		return v.varied()
	case regwire.Overturned:
		return noun + " overturned"
	case regwire.Closed:
		return v.closed()
	}
	return noun + " reported, stage not stated"
}

// noun is the kind with its sum: "fine of £12.7m", "order (€50,000)".
func (v view) noun() string { return v.kindOf(v.sum) }

func (v view) kindOf(sum *regwire.Money) string {
	noun, ok := nouns[v.kind]
	if !ok {
		noun = nouns[""]
	}
	switch {
	case sum == nil:
		return noun
	case v.kind == regwire.Fine || v.kind == regwire.Settlement:
		return noun + " of " + v.in.amount(*sum)
	}
	return noun + " (" + v.in.amount(*sum) + ")"
}

func (v view) investigating() string {
	if v.sum != nil {
		return "under investigation, " + v.in.amount(*v.sum) + " at issue"
	}
	return "under investigation"
}

// proposed is "provisional fine of £6.09m proposed".
func (v view) proposed() string {
	switch v.kind {
	case regwire.Fine, regwire.Reprimand, regwire.EnforcementNotice, regwire.Order, regwire.Warning:
		return "provisional " + v.noun() + " proposed"
	case regwire.Prosecution, regwire.Undertaking, regwire.Settlement, regwire.Audit:
		return v.noun() + " proposed"
	}
	if v.sum == nil {
		return "action proposed"
	}
	return "provisional sum of " + v.in.amount(*v.sum) + " proposed"
}

// imposed is "fined £3,076,320, was £6.09m proposed".
func (v view) imposed() string {
	s, ok := done[v.kind]
	if !ok {
		s = done[""]
	}
	switch {
	case v.sum == nil && v.kind == regwire.Fine:
		s += ", sum not stated"
	case v.sum == nil:
	case v.kind == regwire.Fine:
		s += " " + v.in.amount(*v.sum)
	case v.kind == regwire.Settlement:
		s += " for " + v.in.amount(*v.sum)
	default:
		s += " (" + v.in.amount(*v.sum) + ")"
	}
	return s + v.suffix()
}

// suffix says what had been proposed before, where that was another sum.
func (v view) suffix() string {
	switch {
	case v.was == nil || v.was.Stage != regwire.Proposed:
		return ""
	case v.sum != nil && *v.sum == v.was.Amount:
		return ", as proposed"
	}
	return ", was " + v.in.amount(v.was.Amount) + " proposed"
}

// varied is "fine cut from £6.09m to £3.07m on appeal". A sum that was only proposed
// was never there to be cut.
func (v view) varied() string {
	noun := v.kindOf(nil)
	switch {
	case v.sum == nil && v.was != nil && v.was.Stage.Final():
		return v.kindOf(&v.was.Amount) + " varied on appeal"
	case v.sum == nil:
		return noun + " varied on appeal"
	case v.was == nil || !v.was.Stage.Final():
		return noun + " set at " + v.in.amount(*v.sum) + " on appeal" + v.suffix()
	}
	verb := "changed"
	if v.sum.Currency == v.was.Amount.Currency {
		switch {
		case v.sum.Minor < v.was.Amount.Minor:
			verb = "cut"
		case v.sum.Minor > v.was.Amount.Minor:
			verb = "raised"
		default:
			return noun + " varied on appeal, still " + v.in.amount(*v.sum)
		}
	}
	return noun + " " + verb + " from " + v.in.amount(v.was.Amount) + " to " + v.in.amount(*v.sum) + " on appeal"
}

// closed is "closed, fine of £500,000 had been imposed", or "had been proposed", or
// "reprimand closed".
func (v view) closed() string {
	switch {
	case v.sum != nil && v.was != nil && v.was.Stage.Final():
		return "closed, " + v.noun() + " had been imposed"
	case v.sum != nil:
		return "closed, " + v.noun()
	case v.was != nil && v.was.Stage == regwire.Proposed:
		return "closed, provisional " + v.kindOf(&v.was.Amount) + " had been proposed"
	case v.kind == regwire.Audit:
		return done[v.kind] // it is published when it is over
	}
	return v.noun() + " closed"
}

// stageNames name each stage on its own.
var stageNames = map[regwire.Stage]string{
	regwire.Investigating: "Under investigation",
	regwire.Proposed:      "Proposed",
	regwire.Imposed:       "Imposed",
	regwire.Appealed:      "Under appeal",
	regwire.Upheld:        "Upheld on appeal",
	regwire.Varied:        "Varied on appeal",
	regwire.Overturned:    "Overturned",
	regwire.Closed:        "Closed",
}

// standing names the stage, with what a reader must not take it for.
func (v view) standing() string {
	stage := stageNames[v.stage]
	if stage == "" {
		return "Not stated"
	}
	if caution := v.caution(); caution != "" {
		stage += ": " + caution
	}
	return stage
}

// caution is what a stage that is not the end of a matter needs to have said; empty for others.
func (v view) caution() string {
	switch v.stage {
	case regwire.Investigating:
		return "nothing decided"
	case regwire.Proposed:
		if v.kind == regwire.Fine {
			return "not yet a fine, may change"
		}
		return "not yet decided, may change"
	case regwire.Appealed:
		return "not settled"
	case regwire.Overturned:
		return "no longer stands"
	}
	return ""
}

// sumLabel names a sum by how far it has come: it is a fine only once it was imposed.
func (v view) sumLabel() string {
	switch {
	case v.stage == regwire.Proposed:
		return "Sum proposed"
	case v.stage == regwire.Overturned:
		return "Sum overturned"
	case !v.stage.Final():
		return "Sum at issue"
	}
	switch v.kind {
	case regwire.Fine:
		return "Fine"
	case regwire.Settlement:
		return "Settlement"
	}
	return "Sum"
}
