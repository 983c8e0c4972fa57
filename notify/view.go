package notify

import (
	"cmp"
	"slices"

	"regwire"
)

// A view is what was known of a case while it stood at one stage. An alert that is posted
// late still tells the step that made it due; the later ones are told by their updates.
type view struct {
	in              Locale // in which it is told
	name, regulator string
	kind            regwire.Kind
	stage           regwire.Stage
	sum             *regwire.Money  // at stage; nil if not known
	was             *regwire.Sum    // the latest one of an earlier stage; nil if none
	parts           []regwire.Share // of sum
	also            []regwire.Kind  // done beside kind
	people          *regwire.Count
	volume          *regwire.Volume
	laws            []string
	incident        *regwire.Incident
	decided         regwire.Date
	reports         []regwire.Report // in the order of filing
}

// at returns what was known of c at the stage that e brought it to.
func (l Locale) at(c regwire.Case, e regwire.Event) view {
	n := until(c, e)
	return l.look(c, cmp.Or(e.Stage, c.Stage), e.Sum, c.Reports[:n], c.Reports[n:])
}

// today returns all that is known of c.
func (l Locale) today(c regwire.Case) view { return l.look(c, c.Stage, nil, c.Reports, nil) }

// until returns how many reports were filed before the first newsworthy event after e.
func until(c regwire.Case, e regwire.Event) int {
	for _, later := range c.Events {
		if later.Seq <= e.Seq || !later.Newsworthy() {
			continue
		}
		next := slices.IndexFunc(c.Reports, func(r regwire.Report) bool { return r.Article == later.Article })
		if next > 0 {
			return next
		}
	}
	return len(c.Reports)
}

// look gathers what reports say of c at stage. The values of the case as it is now are
// taken only where they do not come from the reports that were filed later.
func (l Locale) look(c regwire.Case, stage regwire.Stage, sum *regwire.Money, reports, later []regwire.Report) view {
	v := view{in: l, name: c.Organisation.Name, regulator: c.Regulator, stage: stage, sum: sum, reports: reports}
	v.kind = known(reports, later, c.Kind, func(a regwire.Action) regwire.Kind { return a.Kind })
	v.decided = known(reports, later, c.Decided, func(a regwire.Action) regwire.Date { return a.Decided })
	v.people = held(reports, later, c.People, func(a regwire.Action) *regwire.Count { return a.People })
	v.volume = held(reports, later, c.Volume, func(a regwire.Action) *regwire.Volume { return a.Volume })
	v.incident = held(reports, later, c.Incident, func(a regwire.Action) *regwire.Incident { return a.Incident })
	v.laws = slices.DeleteFunc(slices.Clone(c.Laws), func(law string) bool {
		cites := func(r regwire.Report) bool { return slices.Contains(r.Action.Laws, law) }
		return slices.ContainsFunc(later, cites) && !slices.ContainsFunc(reports, cites)
	})
	v.also = besides(reports, v.kind)
	v.weigh(c)
	return v
}

// besides returns the other kinds of action that reports name beside kind, each once.
func besides(reports []regwire.Report, kind regwire.Kind) []regwire.Kind {
	var kinds []regwire.Kind
	for _, r := range reports {
		for _, a := range r.Also {
			if a.Kind.Valid() && a.Kind != kind && !slices.Contains(kinds, a.Kind) {
				kinds = append(kinds, a.Kind)
			}
		}
	}
	return kinds
}

// weigh finds the sum at the stage of v and the one before it.
func (v *view) weigh(c regwire.Case) {
	if v.stage == regwire.Varied && len(c.Sums) > 0 {
		v.sum = nil // the event may carry the sum from before the appeal
	}
	for _, s := range c.Sums {
		switch {
		case s.Stage == v.stage && (v.sum == nil || s.Article == "" || reported(v.reports, s.Article)):
			v.sum, v.parts = &s.Amount, s.Parts
		case s.Stage != v.stage && s.Stage.Order() < v.stage.Order():
			v.was = &s
		}
	}
	if v.was == nil {
		v.was = v.previous()
	}
	// An appeal is about the sum that was imposed, even if its report rounds it; what was
	// only proposed never carries over.
	carries := v.stage.Order() > regwire.Imposed.Order() && v.stage != regwire.Varied
	if carries && v.was != nil && v.was.Stage.Final() && (v.sum == nil || rounds(*v.sum, v.was.Amount)) {
		v.sum = &v.was.Amount
	}
}

// rounds reports whether sum can be exact rounded: a fiftieth apart at most.
func rounds(sum, exact regwire.Money) bool {
	apart := sum.Minor - exact.Minor
	return sum.Currency == exact.Currency && max(apart, -apart) <= exact.Minor/50
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

// known returns the value that the case has now if no report came later or one of the reports
// gives it, else the regulator's own, else the first one given. Where none gives one it is the case's, unless
// that came with a later report. The zero value is none.
func known[T comparable](reports, later []regwire.Report, now T, value func(regwire.Action) T) T {
	if len(later) == 0 {
		return now // which may be a person's, that no report gives
	}
	var none, first, official T
	for _, r := range reports {
		switch got := value(r.Action); {
		case got == none:
		case got == now:
			return now
		case r.Official && official == none:
			official = got
		case first == none:
			first = got
		}
	}
	came := func(r regwire.Report) bool { return value(r.Action) == now }
	switch {
	case official != none:
		return official
	case first != none:
		return first
	case slices.ContainsFunc(later, came):
		return none
	}
	return now
}

// held is [known] for a value that is kept by pointer, nil for none.
func held[T comparable](reports, later []regwire.Report, now *T, value func(regwire.Action) *T) *T {
	target := func(p *T) (v T) {
		if p != nil {
			v = *p
		}
		return v
	}
	got := known(reports, later, target(now), func(a regwire.Action) T { return target(value(a)) })
	if got == *new(T) {
		return nil
	}
	return &got
}
