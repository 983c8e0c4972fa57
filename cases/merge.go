package cases

import (
	"slices"
	"time"

	"regwire"
)

// mergeable reports whether two cases that one report fits may be one: no person said
// that they are two, and weighed against each other they do not contradict.
func (d *desk) mergeable(a, b string) bool {
	x, y := d.cases[a], d.cases[b]
	if x == nil || y == nil || keptApart(x.c, y.c) {
		return false
	}
	v := compare(x.view, y.view)
	return !v.barred && v.points >= sameFrom && v.kinship >= kin
}

// merge folds the younger of two cases into the older one, because of report r, and
// returns the id of the one that is left.
func (d *desk) merge(a, b string, r regwire.Report) string {
	keep, gone := d.cases[a], d.cases[b]
	if gone.c.Opened.Before(keep.c.Opened) || gone.c.Opened.Equal(keep.c.Opened) && gone.c.ID < keep.c.ID {
		keep, gone = gone, keep
	}
	was, left := len(keep.c.Events), gone.c
	because := regwire.Event{At: r.Published, Article: r.Article}
	keep.c, gone.c = folded(keep.c, left, r, because, d.at)
	keep.events += len(keep.c.Events) - was
	for _, rep := range left.Reports {
		keep.keys = append(keep.keys, keysOf(rep)...)
	}
	keep.view = matterOf(keep.c)
	gone.keys, gone.events, gone.view = nil, gone.events+1, &matter{}
	d.touch(keep.c.ID)
	d.touch(gone.c.ID)
	d.folded = append(d.folded, gone.c.ID)
	return keep.c.ID
}

// folded returns keep with the reports and words of gone, and what is left of gone: a case
// without reports that points to keep. r is the report that brought it about, and because
// says when that was or who did.
func folded(keep, gone regwire.Case, r regwire.Report, because regwire.Event, at time.Time) (whole, left regwire.Case) {
	because.Kind, because.Was, because.Now = regwire.Merged, gone.ID, keep.ID
	left = regwire.Case{ID: gone.ID, Into: keep.ID, Opened: gone.Opened, Regulator: gone.Regulator, Organisation: gone.Organisation, Events: gone.Events}
	left = record(left, []regwire.Event{because}, at)

	before := keep
	keep.Reports = slices.Clone(keep.Reports)
	for _, rep := range gone.Reports {
		if !holds(keep, rep.Article) {
			keep.Reports = append(keep.Reports, rep)
		}
	}
	keep.Words = slices.Concat(keep.Words, gone.Words)
	slices.SortStableFunc(keep.Words, func(a, b regwire.Word) int { return a.At.Compare(b.At) })
	keep.Related = slices.DeleteFunc(slices.Concat(keep.Related, gone.Related), func(id string) bool {
		return id == keep.ID || id == gone.ID
	})
	slices.Sort(keep.Related)
	keep.Related = slices.Compact(keep.Related)
	keep = Derive(keep)
	news := signed(changes(before, keep, r), because)
	return record(keep, append([]regwire.Event{because}, news...), at), left
}

// signed gives events the name and the reason of the person behind another event, if it
// was one. What a person sets right was told before, or never happened: it is no news.
func signed(events []regwire.Event, because regwire.Event) []regwire.Event {
	if because.By == "" {
		return events
	}
	for i := range events {
		events[i].By, events[i].Why, events[i].Kind = because.By, because.Why, regwire.Correction
	}
	return events
}

// holds reports whether the case has a report of the article.
func holds(c regwire.Case, article string) bool {
	return slices.ContainsFunc(c.Reports, func(r regwire.Report) bool { return r.Article == article })
}
