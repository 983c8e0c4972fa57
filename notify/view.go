package notify

import (
	"cmp"
	"slices"

	"regwire"
)

// A view is what was known of a case while it stood at one stage. An alert that is posted
// late still tells the step that made it due; the later ones are told by their updates.
type view struct {
	name, regulator string
	kind            regwire.Kind
	stage           regwire.Stage
	sum             *regwire.Money // at stage; nil if not known
	was             *regwire.Sum   // the latest one of an earlier stage; nil if none
	people          *regwire.Count
	volume          *regwire.Volume
	laws            []string
	incident        *regwire.Incident
	decided         regwire.Date
	reports         []regwire.Report // in the order of filing
}

// at returns what was known of c at the stage that e brought it to.
func at(c regwire.Case, e regwire.Event) view {
	return look(c, cmp.Or(e.Stage, c.Stage), e.Sum, until(c, e))
}

// today returns all that is known of c.
func today(c regwire.Case) view { return look(c, c.Stage, nil, c.Reports) }

// until returns the reports filed before the first newsworthy event after e.
func until(c regwire.Case, e regwire.Event) []regwire.Report {
	for _, later := range c.Events {
		if later.Seq <= e.Seq || !later.Newsworthy() {
			continue
		}
		next := slices.IndexFunc(c.Reports, func(r regwire.Report) bool { return r.Article == later.Article })
		if next > 0 {
			return c.Reports[:next]
		}
	}
	return c.Reports
}

func look(c regwire.Case, stage regwire.Stage, sum *regwire.Money, reports []regwire.Report) view {
	v := view{name: c.Organisation.Name, regulator: c.Regulator, stage: stage, sum: sum, reports: reports}
	v.kind = known(reports, c.Kind, func(a regwire.Action) (regwire.Kind, bool) { return a.Kind, a.Kind != "" })
	v.people = held(reports, c.People, func(a regwire.Action) *regwire.Count { return a.People })
	v.volume = held(reports, c.Volume, func(a regwire.Action) *regwire.Volume { return a.Volume })
	v.decided = known(reports, c.Decided, func(a regwire.Action) (regwire.Date, bool) { return a.Decided, a.Decided != "" })
	v.laws, v.incident = c.Laws, c.Incident
	v.weigh(c)
	return v
}

// weigh finds the sum at the stage of v and the one before it.
func (v *view) weigh(c regwire.Case) {
	for _, s := range c.Sums {
		switch {
		case s.Stage == v.stage && (v.sum == nil || reported(v.reports, s.Article)):
			v.sum = &s.Amount
		case s.Stage != v.stage && s.Stage.Order() < v.stage.Order():
			v.was = &s
		}
	}
	if v.was == nil {
		v.was = v.previous()
	}
	// An appeal is about the sum that was imposed; what was only proposed never carries over.
	carries := v.stage.Order() > regwire.Imposed.Order() && v.stage != regwire.Varied
	if carries && v.sum == nil && v.was != nil && v.was.Stage.Final() {
		v.sum = &v.was.Amount
	}
}

// previous is the earlier sum that the newest report with one names: the proposed one of
// a fine that was imposed, the imposed one of a fine that was appealed.
func (v *view) previous() *regwire.Sum {
	before := regwire.Proposed
	switch {
	case v.stage.Order() < regwire.Imposed.Order():
		return nil
	case v.stage.Order() > regwire.Imposed.Order():
		before = regwire.Imposed
	}
	for _, r := range slices.Backward(v.reports) {
		if r.Action.Previous != nil && r.Action.Stage == v.stage {
			return &regwire.Sum{Stage: before, Amount: *r.Action.Previous, Article: r.Article}
		}
	}
	return nil
}

func reported(reports []regwire.Report, article string) bool {
	return slices.ContainsFunc(reports, func(r regwire.Report) bool { return r.Article == article })
}

// known returns the value that the case has now if one of the reports gives it, else the
// regulator's own, else the first one given. Of a case without reports it is the case's.
func known[T comparable](reports []regwire.Report, now T, value func(regwire.Action) (T, bool)) T {
	var first, official T
	var given, authoritative bool
	for _, r := range reports {
		got, ok := value(r.Action)
		switch {
		case !ok:
			continue
		case got == now:
			return now
		case r.Official && !authoritative:
			official, authoritative = got, true
		case !given:
			first, given = got, true
		}
	}
	switch {
	case authoritative:
		return official
	case given:
		return first
	}
	return now
}

// held is [known] for a value that may be missing.
func held[T comparable](reports []regwire.Report, now *T, value func(regwire.Action) *T) *T {
	var current T
	if now != nil {
		current = *now
	}
	got := known(reports, current, func(a regwire.Action) (T, bool) {
		if p := value(a); p != nil {
			return *p, true
		}
		var none T
		return none, false
	})
	var none T
	if got == none {
		return nil
	}
	return &got
}
