package cases

import (
	"slices"
	"time"

	"regwire"
)

// opened returns a case of one report with its facts and its first event. filed is the time
// of an event whose article bears no date.
func opened(c regwire.Case, filed time.Time) regwire.Case {
	r := c.Reports[0]
	if r.Published.IsZero() {
		c.Opened = filed
	}
	c = Derive(c)
	return record(c, []regwire.Event{{
		Kind:     regwire.CaseOpened,
		At:       r.Published,
		Article:  r.Article,
		Now:      string(c.Stage),
		Evidence: proof(r, "stage"),
	}}, filed)
}

// added returns the case with one report more, or with the report of an article that it
// has already replaced by its new reading, and with the events that this makes.
func added(c regwire.Case, r regwire.Report, filed time.Time) regwire.Case {
	before := c
	c.Reports = slices.Clone(c.Reports)
	if i := slices.IndexFunc(c.Reports, func(k regwire.Report) bool { return k.Article == r.Article }); i >= 0 {
		r = together(c.Reports[i], r)
		c.Reports[i] = r
	} else {
		c.Reports = append(c.Reports, r)
	}
	c = Derive(c)
	events := changes(before, c, r)
	if len(events) == 0 {
		events = []regwire.Event{{Kind: regwire.Coverage, At: r.Published, Article: r.Article}}
	}
	return record(c, events, filed)
}

// together joins two reports of one article. Where they are of one filing (two matters
// that turned out to be one) the second adds its actions; an edited article takes the
// place of what it said before.
func together(old, fresh regwire.Report) regwire.Report {
	if !slices.Equal(old.Print, fresh.Print) || old.Title != fresh.Title {
		return fresh
	}
	for _, a := range append([]regwire.Action{fresh.Action}, fresh.Also...) {
		if !slices.ContainsFunc(append([]regwire.Action{old.Action}, old.Also...), func(b regwire.Action) bool { return sameAction(a, b) }) {
			old.Also = append(slices.Clone(old.Also), a)
		}
	}
	return old
}

func sameAction(a, b regwire.Action) bool {
	return a.Kind == b.Kind && a.Stage == b.Stage && a.Organisation.Name == b.Organisation.Name &&
		(a.Amount == nil) == (b.Amount == nil) && (a.Amount == nil || *a.Amount == *b.Amount)
}

// changes returns what became known, or was set right, between two states of a case. A
// new stage comes first.
func changes(before, after regwire.Case, r regwire.Report) []regwire.Event {
	var events []regwire.Event
	moved := before.Stage != after.Stage
	if moved {
		events = append(events, regwire.Event{
			Kind: regwire.StageChanged, At: r.Published, Article: r.Article, Field: "stage",
			Was: string(before.Stage), Now: string(after.Stage), Evidence: proof(r, "stage"),
		})
	}
	for _, f := range figureFields {
		was, now := f.of(before), f.of(after)
		if was == now || now == "" || moved && f.name == "amount" {
			continue
		}
		kind := regwire.FigureFound
		if was != "" && !f.agree(before, after) {
			kind = regwire.Correction
		}
		events = append(events, regwire.Event{
			Kind: kind, At: r.Published, Article: r.Article, Field: f.name,
			Was: was, Now: now, Evidence: proof(r, f.name),
		})
	}
	return events
}

// A figureField is a field whose change is an event.
type figureField struct {
	name string
	of   func(regwire.Case) string
	// agree reports whether the two values can both be right, the later being the finer.
	agree func(before, after regwire.Case) bool
}

var figureFields = []figureField{
	{"amount", finalText, func(b, a regwire.Case) bool { return sumsAgree(b, a, true) }},
	{"previous_amount", proposedText, func(b, a regwire.Case) bool { return sumsAgree(b, a, false) }},
	{"people", peopleText, func(b, a regwire.Case) bool { return figures(b.People.N, a.People.N) >= rounded }},
	{"volume", volumeText, func(b, a regwire.Case) bool { return figures(b.Volume.N, a.Volume.N) >= rounded }},
	{"decided", func(c regwire.Case) string { return string(c.Decided) }, func(b, a regwire.Case) bool { return b.Decided.Within(a.Decided) }},
}

func finalText(c regwire.Case) string    { return sumText(c, true) }
func proposedText(c regwire.Case) string { return sumText(c, false) }

// sumText writes the latest sum that is final, or the latest that was only proposed.
func sumText(c regwire.Case, final bool) string {
	if s, ok := latest(c.Sums, final); ok {
		return s.Amount.String()
	}
	return ""
}

func latest(sums []regwire.Sum, final bool) (regwire.Sum, bool) {
	for _, s := range slices.Backward(sums) {
		if s.Stage.Final() == final && s.Stage != regwire.Overturned {
			return s, true
		}
	}
	return regwire.Sum{}, false
}

func sumsAgree(before, after regwire.Case, final bool) bool {
	b, _ := latest(before.Sums, final)
	a, _ := latest(after.Sums, final)
	return b.Stage != a.Stage || rates.alike(b.Amount, a.Amount) >= converted
}

func peopleText(c regwire.Case) string {
	if c.People == nil {
		return ""
	}
	return c.People.String()
}

func volumeText(c regwire.Case) string {
	if c.Volume == nil {
		return ""
	}
	return c.Volume.String()
}

// proof returns the evidence of a field in a report.
func proof(r regwire.Report, field string) []regwire.Evidence {
	var es []regwire.Evidence
	for _, a := range append([]regwire.Action{r.Action}, r.Also...) {
		for _, e := range a.Evidence {
			if e.Field == field && len(es) < 3 {
				es = append(es, e)
			}
		}
	}
	return es
}

// record appends events to a case, numbered and marked with the stage and sum reached. An
// event without a time gets filed.
func record(c regwire.Case, events []regwire.Event, filed time.Time) regwire.Case {
	c.Events = slices.Clone(c.Events)
	for _, e := range events {
		if e.At.IsZero() {
			e.At = filed
		}
		e.Seq = len(c.Events) + 1
		e.Stage = c.Stage
		if s, ok := c.Amount(); ok && shown(s, c.Stage) {
			e.Sum = &s.Amount
		}
		if e.At.After(c.Changed) {
			c.Changed = e.At
		}
		c.Events = append(c.Events, e)
	}
	return c
}

// shown reports whether a sum may stand beside a stage: never a proposed one beside a
// final stage.
func shown(s regwire.Sum, stage regwire.Stage) bool { return s.Stage.Final() == stage.Final() }
