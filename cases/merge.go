package cases

import (
	"slices"

	"regwire"
)

// mergeable reports whether two cases that one report fits may be one: weighed against
// each other they must not contradict.
func (d *desk) mergeable(a, b string) bool {
	x, y := d.cases[a], d.cases[b]
	if x == nil || y == nil {
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
	was := len(keep.c.Events)
	var left regwire.Case
	left, keep.c = gone.c, folded(keep.c, gone.c, r)
	keep.events += len(keep.c.Events) - was
	for _, rep := range left.Reports {
		keep.keys = append(keep.keys, keysOf(rep)...)
	}
	keep.view = matterOf(keep.c)
	gone.c = signpost(left, keep.c.ID, r)
	gone.keys, gone.events, gone.view = nil, gone.events+1, &matter{id: left.ID}
	d.touch(keep.c.ID)
	d.touch(gone.c.ID)
	d.folded = append(d.folded, gone.c.ID)
	return keep.c.ID
}

// folded returns keep with the reports of gone.
func folded(keep, gone regwire.Case, r regwire.Report) regwire.Case {
	before := keep
	keep.Reports = slices.Clone(keep.Reports)
	for _, rep := range gone.Reports {
		if !slices.ContainsFunc(keep.Reports, func(k regwire.Report) bool { return k.Article == rep.Article }) {
			keep.Reports = append(keep.Reports, rep)
		}
	}
	keep.Related = slices.DeleteFunc(append(slices.Clone(keep.Related), gone.Related...), func(id string) bool {
		return id == keep.ID || id == gone.ID
	})
	slices.Sort(keep.Related)
	keep.Related = slices.Compact(keep.Related)
	keep = Derive(keep)
	first := regwire.Event{Kind: regwire.Merged, At: r.Published, Article: r.Article, Was: gone.ID, Now: keep.ID}
	return record(keep, append([]regwire.Event{first}, changes(before, keep, r)...))
}

// signpost returns what is left of a case that was folded into another.
func signpost(c regwire.Case, into string, r regwire.Report) regwire.Case {
	left := regwire.Case{ID: c.ID, Into: into, Opened: c.Opened, Regulator: c.Regulator, Organisation: c.Organisation, Events: c.Events}
	return record(left, []regwire.Event{{Kind: regwire.Merged, At: r.Published, Article: r.Article, Was: c.ID, Now: into}})
}
