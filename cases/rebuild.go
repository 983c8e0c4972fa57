package cases

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"regwire"
)

// Replaced returns what turns the stored cases into those that were worked out anew from
// the same articles and words, in the order of their ids; none if they are the same.
//
// Ids stay: a case keeps its own while one of that id is made again; else the new case
// that holds most of its articles takes it over. A stored case of which nothing is left
// points to the case that holds its articles. What happened is not rewritten either: a case
// keeps its events, and what differs is added as one event for each field, at now and
// with why, none of which is news. So no message is told again.
func Replaced(stored, fresh []regwire.Case, now time.Time, why string) []regwire.Change {
	fresh = renamed(stored, fresh)
	byID, before, after := map[string]regwire.Case{}, holdersOf(stored), holdersOf(fresh)
	for _, c := range stored {
		byID[c.ID] = c
	}
	var out []regwire.Change
	made := map[string]bool{}
	for _, c := range fresh {
		if c.Into != "" {
			continue
		}
		made[c.ID] = true
		if change, differs := replacement(byID, before, c, now, why); differs {
			out = append(out, change)
		}
	}
	for _, c := range stored {
		if made[c.ID] {
			continue
		}
		if change, differs := emptied(c, after, now, why); differs {
			out = append(out, change)
		}
	}
	slices.SortFunc(out, func(a, b regwire.Change) int { return compareIDs(a.Case, b.Case) })
	return out
}

func compareIDs(a, b regwire.Case) int { return cmp.Compare(a.ID, b.ID) }

// replacement returns the change from the stored case of an id to a fresh one.
func replacement(stored map[string]regwire.Case, before holders, c regwire.Case, now time.Time, why string) (regwire.Change, bool) {
	was, there := stored[c.ID]
	if there && was.Into == "" && sameState(was, c) {
		return regwire.Change{}, false
	}
	keys := keysOfAll(slices.Concat(c.Reports, amended(c)))
	e := regwire.Event{At: now, Why: why}
	if !there {
		if from, ok := before.heir(c); ok {
			e.Kind, e.Was, e.Now, e.Article = regwire.Split, from, c.ID, c.Reports[0].Article
			c.Events = nil
			c = record(c, []regwire.Event{e}, now)
		}
		return regwire.Change{Case: c, Keys: keys, Events: c.Events}, true
	}
	after := c
	after.Events, after.Changed = was.Events, was.Changed
	var news []regwire.Event
	if was.Into != "" {
		e.Kind, e.Was, e.Now = regwire.Split, was.Into, c.ID
		news = append(news, e)
	} else {
		for _, n := range changes(was, after, regwire.Report{Published: now}) {
			n.Kind, n.Why, n.Evidence = regwire.Correction, why, nil
			news = append(news, n)
		}
	}
	after = record(after, news, now)
	return regwire.Change{Case: after, Keys: keys, Events: after.Events[len(was.Events):]}, true
}

// sameState reports whether two states of a case are equal but for what happened to it.
func sameState(a, b regwire.Case) bool {
	text := func(c regwire.Case) string {
		c.Reports = slices.Clone(c.Reports)
		slices.SortFunc(c.Reports, func(x, y regwire.Report) int { return strings.Compare(x.Article, y.Article) })
		c.Events, c.Opened, c.Changed = nil, time.Time{}, time.Time{}
		out, _ := json.Marshal(c)
		return string(out)
	}
	return text(a) == text(b)
}

// emptied returns what is left of a stored case that was not made again: a signpost to the
// case that holds its articles now. One that nobody holds any more, because its articles
// are no longer read as relevant, stays without reports and points nowhere.
func emptied(c regwire.Case, after holders, now time.Time, why string) (regwire.Change, bool) {
	if c.Into != "" || len(c.Reports) == 0 {
		return regwire.Change{}, false
	}
	left := regwire.Case{ID: c.ID, Opened: c.Opened, Regulator: c.Regulator, Organisation: c.Organisation, Events: c.Events, Words: c.Words, Changed: c.Changed}
	e := regwire.Event{Kind: regwire.Merged, At: now, Why: why, Was: c.ID}
	if home, ok := after.heir(c); ok {
		left.Into, e.Now = home, home
	} else {
		e.Kind, e.Field, e.Was, e.Now = regwire.Correction, "articles", regwire.Thousands(int64(len(c.Reports))), nothing
	}
	left = record(left, []regwire.Event{e}, now)
	return regwire.Change{Case: left, Events: left.Events[len(c.Events):]}, true
}

// holders are the ids of the living cases that hold each article.
type holders map[string][]string

func holdersOf(all []regwire.Case) holders {
	h := holders{}
	for _, c := range all {
		for _, r := range c.Reports {
			h[r.Article] = append(h[r.Article], c.ID)
		}
	}
	return h
}

// heir returns the id of the case that holds most articles of c, and false if none does.
func (h holders) heir(c regwire.Case) (string, bool) {
	held := map[string]int{}
	for _, r := range c.Reports {
		for _, id := range h[r.Article] {
			held[id]++
		}
	}
	ids := slices.SortedFunc(maps.Keys(held), func(a, b string) int {
		return cmp.Or(held[b]-held[a], strings.Compare(a, b))
	})
	if len(ids) == 0 {
		return "", false
	}
	return ids[0], true
}

// renamed gives the ids of stored cases that were not made again to the new cases that
// hold most of their articles.
func renamed(stored, fresh []regwire.Case) []regwire.Case {
	live := map[string]bool{}
	for _, c := range fresh {
		live[c.ID] = c.Into == ""
	}
	old := map[string]bool{}
	for _, c := range stored {
		old[c.ID] = true
	}
	names, after := map[string]string{}, holdersOf(fresh)
	for _, c := range stored {
		if c.Into != "" || live[c.ID] {
			continue
		}
		if id, ok := after.heir(c); ok && !old[id] && names[id] == "" {
			names[id] = c.ID
		}
	}
	out := make([]regwire.Case, len(fresh))
	for i, c := range fresh {
		out[i] = rename(c, names)
	}
	return out
}

// rename puts other ids in the place of some in all of a case.
func rename(c regwire.Case, names map[string]string) regwire.Case {
	if len(names) == 0 {
		return c
	}
	to := func(id string) string {
		if n, ok := names[id]; ok {
			return n
		}
		return id
	}
	c.ID, c.Into = to(c.ID), to(c.Into)
	c.Related = slices.Clone(c.Related)
	for i, id := range c.Related {
		c.Related[i] = to(id)
	}
	slices.Sort(c.Related)
	c.Words = slices.Clone(c.Words)
	for i, w := range c.Words {
		c.Words[i].Case, c.Words[i].Other = to(w.Case), to(w.Other)
	}
	c.Events = slices.Clone(c.Events)
	for i, e := range c.Events {
		if e.Kind == regwire.Merged || e.Kind == regwire.Split {
			c.Events[i].Was, c.Events[i].Now = to(e.Was), to(e.Now)
		}
	}
	return c
}
