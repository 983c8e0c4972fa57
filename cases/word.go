package cases

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"regwire"
)

// Say returns what a person's word changes: of two cases one ([regwire.SaidMerge]), of one
// two ([regwire.SaidSplit]), or a field of one ([regwire.SaidCorrect]). Known are the cases
// that the word names. The word is kept with the case that it changes, with what is needed
// to take it back; its ID, First, Moved and Dropped, and the Other of a split, are filled
// in. Errors say what is impossible and what to do instead.
func Say(known []regwire.Case, w regwire.Word) (regwire.Decision, error) {
	c, err := pick(known, w.Case)
	if err != nil {
		return regwire.Decision{}, err
	}
	if w.ID == "" {
		w.ID = wordID(w)
	}
	if w.First == "" {
		w.First = c.Reports[0].Article
	}
	switch w.Kind {
	case regwire.SaidMerge:
		other, err := pick(known, w.Other)
		if err != nil {
			return regwire.Decision{}, err
		}
		return sayMerge(c, other, w)
	case regwire.SaidSplit:
		return saySplit(c, w)
	case regwire.SaidCorrect:
		return sayCorrect(c, w)
	}
	return regwire.Decision{}, fmt.Errorf("word of unknown kind %q", w.Kind)
}

// SayAll is [Say] for several words on one case that are said together, such as a form with
// more than one field: all of them, or none. One change of the case has all their events.
func SayAll(known []regwire.Case, words []regwire.Word) (regwire.Decision, error) {
	var all regwire.Change
	for _, w := range words {
		d, err := Say(known, w)
		if err != nil {
			return regwire.Decision{}, err
		}
		if len(d.Changes) != 1 {
			return regwire.Decision{}, fmt.Errorf("a %s changes two cases: it is said by itself", w.Kind.Noun())
		}
		change := d.Changes[0]
		all.Case, all.Keys, all.Events = change.Case, append(all.Keys, change.Keys...), append(all.Events, change.Events...)
		known = []regwire.Case{change.Case}
	}
	if len(words) == 0 {
		return regwire.Decision{}, nil
	}
	all.Keys = tidy(all.Keys)
	return regwire.Decision{Changes: []regwire.Change{all}}, nil
}

// pick returns the case of an id, which must be a living one.
func pick(known []regwire.Case, id string) (regwire.Case, error) {
	i := slices.IndexFunc(known, func(c regwire.Case) bool { return c.ID == id })
	switch {
	case i < 0:
		return regwire.Case{}, fmt.Errorf("no case %q", id)
	case known[i].Into != "":
		return regwire.Case{}, fmt.Errorf("case %s was folded into %s: name that one", id, known[i].Into)
	case len(known[i].Reports) == 0:
		return regwire.Case{}, fmt.Errorf("case %s has no articles", id)
	}
	return known[i], nil
}

// wordID names a word after what it says, who says it and when.
func wordID(w regwire.Word) string {
	b, _ := json.Marshal(w)
	sum := sha256.Sum256(b)
	return "w" + hex.EncodeToString(sum[:8])
}

// event begins an event that a word brings.
func event(kind regwire.EventKind, w regwire.Word) regwire.Event {
	return regwire.Event{Kind: kind, At: w.At, By: w.By, Why: w.Why}
}

func sayMerge(c, other regwire.Case, w regwire.Word) (regwire.Decision, error) {
	if c.ID == other.ID {
		return regwire.Decision{}, fmt.Errorf("case %s cannot be merged with itself: name two cases", c.ID)
	}
	w.Article = other.Reports[0].Article
	w.Moved, w.Dropped = nil, nil
	for _, r := range other.Reports {
		if holds(c, r.Article) {
			w.Dropped = append(w.Dropped, r)
			continue
		}
		w.Moved = append(w.Moved, r.Article)
	}
	was := len(c.Events)
	keys := keysOfAll(other.Reports)
	whole, left := folded(c, other, regwire.Report{Published: w.At}, event(regwire.Merged, w), w.At)
	whole.Words = withWord(whole.Words, w)
	return regwire.Decision{Changes: []regwire.Change{
		{Case: whole, Keys: keys, Events: whole.Events[was:]},
		{Case: left, Events: left.Events[len(left.Events)-1:]},
	}}, nil
}

func byPerson(s, why string) string {
	if why == "" {
		return s
	}
	return s + ": " + why
}

func saySplit(c regwire.Case, w regwire.Word) (regwire.Decision, error) {
	i := slices.IndexFunc(c.Reports, func(r regwire.Report) bool { return r.Article == w.Article })
	if i < 0 {
		return regwire.Decision{}, fmt.Errorf("case %s has no article %q", c.ID, w.Article)
	}
	if len(c.Reports) == 1 {
		return regwire.Decision{}, fmt.Errorf("article %s is the last one of case %s: a case is never left without one", w.Article, c.ID)
	}
	if w.Other == "" {
		w.Other = caseID("split|"+w.ID, 0)
	}
	r := c.Reports[i]
	w.Dropped = []regwire.Report{r}
	r.Why = byPerson("taken here by "+w.By, w.Why)
	rest := without(c, []string{w.Article})
	w.First = rest.Reports[0].Article
	out := regwire.Case{ID: w.Other, Reports: []regwire.Report{r}, Related: []string{c.ID}}
	if r.Published.IsZero() {
		out.Opened = w.At
	}
	rest.Related, rest.Words = related(rest.Related, out.ID), withWord(rest.Words, w)
	e := event(regwire.Split, w)
	e.Article, e.Was, e.Now = w.Article, c.ID, out.ID
	return parted(c, rest, out, e), nil
}

// parted returns the change of one case into two, which e brings.
func parted(was, rest, out regwire.Case, e regwire.Event) regwire.Decision {
	before := len(out.Events)
	out = record(Derive(out), []regwire.Event{e}, e.At)
	if slices.ContainsFunc(rest.Reports, func(r regwire.Report) bool { return !r.Published.IsZero() }) {
		rest.Opened = time.Time{} // it may be the article taken out that appeared first
	}
	rest = Derive(rest)
	news := signed(changes(was, rest, regwire.Report{Published: e.At}), e)
	rest = record(rest, append([]regwire.Event{e}, news...), e.At)
	return regwire.Decision{Changes: []regwire.Change{
		{Case: rest, Events: rest.Events[len(was.Events):]},
		{Case: out, Keys: keysOfAll(out.Reports), Events: out.Events[before:]},
	}}
}

// without returns the case without its reports of some articles.
func without(c regwire.Case, articles []string) regwire.Case {
	c.Reports = slices.DeleteFunc(slices.Clone(c.Reports), func(r regwire.Report) bool { return slices.Contains(articles, r.Article) })
	return c
}

func related(ids []string, id string) []string {
	ids = append(slices.Clone(ids), id)
	slices.Sort(ids)
	return slices.Compact(ids)
}

func keysOfAll(reports []regwire.Report) []string {
	var keys []string
	for _, r := range reports {
		keys = append(keys, keysOf(r)...)
	}
	return tidy(keys)
}

// withWord returns words with w added, or in the place of its earlier state.
func withWord(words []regwire.Word, w regwire.Word) []regwire.Word {
	words = slices.Clone(words)
	if i := slices.IndexFunc(words, func(k regwire.Word) bool { return k.ID == w.ID }); i >= 0 {
		words[i] = w
		return words
	}
	return append(words, w)
}

func sayCorrect(c regwire.Case, w regwire.Word) (regwire.Decision, error) {
	f, err := fieldOf(w.Field)
	if err != nil {
		return regwire.Decision{}, err
	}
	if w.Value, err = f.read(c, w.Value); err != nil {
		return regwire.Decision{}, fmt.Errorf("%s %q: %w", f.name, w.Value, err)
	}
	after := c
	after.Words = withWord(c.Words, w)
	after = Derive(after)
	keys := keysOfAll(amended(after))
	e := event(regwire.Correction, w)
	e.Field, e.Was, e.Now = f.name, f.show(c, w.Value), f.show(after, w.Value)
	after = record(after, []regwire.Event{e}, w.At)
	return regwire.Decision{Changes: []regwire.Change{{Case: after, Keys: keys, Events: after.Events[len(c.Events):]}}}, nil
}

// keptApart reports whether a person said that two cases are two: an article was taken out
// of the one and is now in the other.
func keptApart(a, b regwire.Case) bool {
	return slices.ContainsFunc(slices.Concat(a.Words, b.Words), func(w regwire.Word) bool {
		return w.Kind == regwire.SaidSplit && w.Stands() &&
			(holds(a, w.Article) && holds(b, w.First) || holds(b, w.Article) && holds(a, w.First))
	})
}
