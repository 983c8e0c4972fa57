package cases

import (
	"slices"

	"regwire"
)

// Heed puts a person's word into effect among cases that were worked out anew, at the
// place of the order of filing where it was said. The matters that it speaks of are found
// by their cases' ids or, where the rules made other cases, by the articles that opened
// them. What the rules do by themselves now is not done again, but the word is kept, so
// that it goes on to stand against later articles and can be taken back. A word that was
// taken back changes nothing and is kept as well. It is an error if the matter is gone, or
// the word is impossible now.
func Heed(all []regwire.Case, w regwire.Word) (regwire.Decision, error) {
	c, err := meant(all, w.Case, w.First)
	if err != nil {
		return regwire.Decision{}, err
	}
	w.Case = c.ID
	if !w.Stands() {
		return keep(c, w), nil
	}
	switch w.Kind {
	case regwire.SaidMerge:
		other, err := meant(all, w.Other, w.Article)
		if err != nil {
			return regwire.Decision{}, err
		}
		if other.ID == c.ID {
			return keep(c, w), nil
		}
		w.Other = other.ID
	case regwire.SaidSplit:
		if !holds(c, w.Article) || len(c.Reports) == 1 {
			return keep(c, w), nil
		}
	}
	return Say(all, w)
}

// meant finds the living case that a word speaks of.
func meant(all []regwire.Case, id, first string) (regwire.Case, error) {
	if c, err := pick(all, id); err == nil {
		return c, nil
	}
	var found []regwire.Case
	for _, c := range all {
		if c.Into == "" && holds(c, first) {
			found = append(found, c)
		}
	}
	slices.SortFunc(found, func(a, b regwire.Case) int {
		if x, y := a.Reports[0].Article == first, b.Reports[0].Article == first; x != y {
			return rank(y) - rank(x)
		}
		return compareIDs(a, b)
	})
	if len(found) == 0 {
		return pick(all, id)
	}
	return found[0], nil
}

// keep adds a word to a case without changing anything else.
func keep(c regwire.Case, w regwire.Word) regwire.Decision {
	c.Words = withWord(c.Words, w)
	return regwire.Decision{Changes: []regwire.Change{{Case: c}}}
}
