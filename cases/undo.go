package cases

import (
	"fmt"
	"slices"

	"regwire"
)

// LastWord returns the last word on a case that stands, and false if there is none.
func LastWord(c regwire.Case) (regwire.Word, bool) {
	for _, w := range slices.Backward(c.Words) {
		if w.Stands() {
			return w, true
		}
	}
	return regwire.Word{}, false
}

// Undo returns what changes when the last word on a case is taken back. Known are the case
// and the one that the word names besides it ([regwire.Word.Other]). A merge gives the
// other case back the articles that it had; a split gives its article back; a correction
// leaves the field to the reports, or to the word before. The word itself is kept, marked
// as undone.
func Undo(known []regwire.Case, id string, u regwire.Undoing) (regwire.Decision, error) {
	c, err := pick(known, id)
	if err != nil {
		return regwire.Decision{}, err
	}
	w, ok := LastWord(c)
	if !ok {
		return regwire.Decision{}, fmt.Errorf("nothing to undo: no word of a person stands on case %s", id)
	}
	w.Undone = &u
	c.Words = withWord(c.Words, w)
	switch w.Kind {
	case regwire.SaidMerge:
		return undoMerge(known, c, w)
	case regwire.SaidSplit:
		return undoSplit(known, c, w)
	}
	return undoCorrect(c, w), nil
}

// took begins the event of a word that is taken back.
func took(kind regwire.EventKind, w regwire.Word) regwire.Event {
	return regwire.Event{Kind: kind, At: w.Undone.At, By: w.Undone.By, Why: byPerson("the "+w.Kind.Noun()+" is taken back", w.Undone.Why)}
}

// undoMerge gives the folded case its reports and words back.
func undoMerge(known []regwire.Case, c regwire.Case, w regwire.Word) (regwire.Decision, error) {
	rest := without(c, w.Moved)
	i := slices.IndexFunc(known, func(k regwire.Case) bool { return k.ID == w.Other })
	if i < 0 || known[i].Into != c.ID || len(rest.Reports) == 0 || len(rest.Reports)+len(w.Dropped) == len(c.Reports) {
		return regwire.Decision{}, fmt.Errorf("the merge of %s into %s can no longer be taken back: split the articles out one by one", w.Other, c.ID)
	}
	out := known[i]
	out.Into, out.Related = "", related(out.Related, c.ID)
	for _, r := range c.Reports {
		if slices.Contains(w.Moved, r.Article) {
			out.Reports = append(out.Reports, r)
		}
	}
	out.Reports = append(out.Reports, w.Dropped...)
	rest.Related = related(rest.Related, out.ID)
	rest.Words = nil
	for _, k := range c.Words {
		if k.Case == out.ID && k.ID != w.ID {
			out.Words = append(out.Words, k)
			continue
		}
		rest.Words = append(rest.Words, k)
	}
	e := took(regwire.Split, w)
	e.Was, e.Now = c.ID, out.ID
	return parted(c, rest, out, e), nil
}

// undoSplit folds the case that an article was taken to into the one that it came from. If
// that is gone meanwhile, the word merely no longer keeps them apart.
func undoSplit(known []regwire.Case, c regwire.Case, w regwire.Word) (regwire.Decision, error) {
	other, err := pick(known, w.Other)
	if err != nil {
		return undoCorrect(c, w), nil
	}
	was := len(c.Events)
	e := took(regwire.Merged, w)
	other.Reports = slices.Clone(other.Reports)
	for i, r := range other.Reports {
		if r.Article == w.Article && len(w.Dropped) == 1 {
			other.Reports[i].Why = w.Dropped[0].Why
		}
	}
	whole, left := folded(c, other, regwire.Report{Published: e.At}, e, e.At)
	return regwire.Decision{Changes: []regwire.Change{
		{Case: whole, Keys: keysOfAll(other.Reports), Events: whole.Events[was:]},
		{Case: left, Events: left.Events[len(left.Events)-1:]},
	}}, nil
}

// undoCorrect works the facts out anew without the word.
func undoCorrect(c regwire.Case, w regwire.Word) regwire.Decision {
	after := Derive(c)
	e := took(regwire.Correction, w)
	if f, err := fieldOf(w.Field); err == nil {
		before := c
		f.set(&before, w.Value)
		e.Field, e.Was, e.Now = f.name, f.show(before, w.Value), f.show(after, w.Value)
	}
	after = record(after, []regwire.Event{e}, e.At)
	return regwire.Decision{Changes: []regwire.Change{{Case: after, Events: after.Events[len(c.Events):]}}}
}
