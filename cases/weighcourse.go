package cases

import (
	"fmt"
	"slices"
	"time"

	"regwire"
)

// weighKinds compares the kinds of step. Most kinds follow each other in one matter; an
// audit does not follow a fine.
func weighKinds(known, fresh *matter, _ *verdict) (float64, string) {
	if len(known.kinds) == 0 || len(fresh.kinds) == 0 {
		return 0, ""
	}
	for _, k := range fresh.kinds {
		if !slices.Contains(known.kinds, k) {
			continue
		}
		if frequent(k) {
			return 0.5, ""
		}
		return 0.75, ""
	}
	if concludes(known, fresh) || concludes(fresh, known) {
		return 0.75, "a fine ends a prosecution"
	}
	if slices.Contains(fresh.kinds, regwire.Audit) != slices.Contains(known.kinds, regwire.Audit) {
		return -2, "an audit is another matter"
	}
	if summarised(known, fresh) {
		return 0, ""
	}
	return -0.25, ""
}

// concludes reports whether b is a fine such as a court imposes at the end of the prosecution
// that a tells of.
func concludes(a, b *matter) bool {
	return slices.Contains(a.kinds, regwire.Prosecution) && furthest(a.stages) <= regwire.Proposed.Order() &&
		slices.Contains(b.kinds, regwire.Fine) && furthest(b.stages) >= regwire.Imposed.Order()
}

// frequent reports whether a regulator takes many steps of the kind, so that two of them
// against one party tell little.
func frequent(k regwire.Kind) bool {
	return k == regwire.Fine || k == regwire.Reprimand || k == regwire.Investigation
}

// weighLaws compares the provisions broken where both name any.
func weighLaws(known, fresh *matter, _ *verdict) (float64, string) {
	if len(known.laws) == 0 || len(fresh.laws) == 0 {
		return 0, ""
	}
	both := 0
	for _, l := range fresh.laws {
		if slices.Contains(known.laws, l) {
			both++
		}
	}
	all := len(known.laws) + len(fresh.laws) - both
	switch share := float64(both) / float64(all); {
	case both == 0:
		return -0.5, "other provisions"
	case share >= 0.5:
		return 0.75, "the same provisions"
	}
	return 0.25, ""
}

// Spans of time between reports.
const (
	month = 31 * 24 * time.Hour
	year  = 366 * 24 * time.Hour
)

// weighTime compares when the reports appeared with the stages that they tell.
func weighTime(known, fresh *matter, _ *verdict) (float64, string) {
	gap, near, late := closest(known, fresh)
	switch {
	case gap < 0:
		return 0, ""
	case gap <= month:
		return 0.5, ""
	case begins(late.stage) && near.stage.Order() >= regwire.Imposed.Order() && gap > 2*month:
		return -2.5, fmt.Sprintf("it began to be looked into %s after the end of the other", months(gap))
	case late.stage == near.stage && gap > year:
		return -1.5, fmt.Sprintf("the same stage was reported %s apart", months(gap))
	case gap > 5*year:
		return -1, fmt.Sprintf("reported %s apart", months(gap))
	}
	return 0, ""
}

func begins(s regwire.Stage) bool { return s == regwire.Investigating || s == regwire.Proposed }

// weighSteps finds a step that needs an earlier one, such as an appeal, on one side and
// an earlier one on the other, which does not tell of its own.
func weighSteps(known, fresh *matter, v *verdict) (float64, string) {
	early, late := known, fresh
	if furthest(known.stages) > furthest(fresh.stages) {
		early, late = fresh, known
	}
	at := furthest(early.stages)
	if at >= regwire.Appealed.Order() && slices.ContainsFunc(known.stages, func(s regwire.Stage) bool {
		return s.Order() == at && slices.Contains(fresh.stages, s)
	}) {
		return 1, "the same step of an appeal"
	}
	needs := at > 0 && !(!reported(known, fresh) && cut(late)) && furthest(late.stages) > at && furthest(late.stages) >= regwire.Appealed.Order()
	if needs && !slices.ContainsFunc(late.stages, func(s regwire.Stage) bool { return s.Order() == at }) {
		return 0.75, "a later step of it"
	}
	if begun(early) && furthest(late.stages) >= regwire.Imposed.Order() && v.kinship >= short && !summarised(known, fresh) {
		return 0.75, "the end of what was looked into"
	}
	return 0, ""
}

// begun reports whether a matter is looked into, and no sum is known yet that could agree.
func begun(m *matter) bool {
	at := furthest(m.stages)
	return at == regwire.Investigating.Order() || at == regwire.Proposed.Order() && len(m.stands) == 0
}

// reported reports whether one of the two is told in an article. In summaries a fine that
// was cut for early payment reads like one that was varied on appeal.
func reported(known, fresh *matter) bool {
	return slices.Contains(known.briefs, false) || slices.Contains(fresh.briefs, false)
}

// summarised reports whether both are told in summaries, and in summaries only.
func summarised(known, fresh *matter) bool {
	return len(known.briefs) > 0 && len(fresh.briefs) > 0 && !reported(known, fresh)
}

// cut reports whether a sum of m was cut from an earlier one.
func cut(m *matter) bool {
	return slices.ContainsFunc(m.stands, func(s stand) bool { return s.was.Minor > s.amount.Minor })
}

func furthest(stages []regwire.Stage) int {
	most := 0
	for _, s := range stages {
		most = max(most, s.Order())
	}
	return most
}

// closest returns the shortest time between a report of each, the earlier and the later
// of the two; -1 where one bears no date.
func closest(known, fresh *matter) (gap time.Duration, early, late sighting) {
	gap = -1
	for _, x := range fresh.seen {
		for _, y := range known.seen {
			d, a, b := x.at.Sub(y.at), y, x
			if d < 0 {
				d, a, b = -d, x, y
			}
			if gap < 0 || d < gap {
				gap, early, late = d, a, b
			}
		}
	}
	return gap, early, late
}

func months(d time.Duration) string {
	if n := int(d / month); n < 24 {
		return fmt.Sprintf("%d months", n)
	}
	return fmt.Sprintf("%d years", int(d/year))
}
