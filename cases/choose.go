package cases

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"regwire"
)

// A claim is one value of a field with who says it.
type claim struct {
	article  string
	official bool
	at       time.Time
	phase    int     // how far the matter was
	exact    int     // how exactly the value is stated; more is finer
	number   float64 // the value as a number, for a last, arbitrary but fixed choice
	text     string  // the value for people to read
	index    int     // the place of the value in the caller's list
}

// A rival is a value of a field with all claims that agree with it.
type rival struct {
	claims []claim
}

// rivalsOf groups claims whose values can all be right. Agree says whether two claims,
// by their index, can.
func rivalsOf(claims []claim, agree func(a, b int) bool) []rival {
	slices.SortStableFunc(claims, finer)
	var rs []rival
	for _, c := range claims {
		i := slices.IndexFunc(rs, func(r rival) bool { return agree(r.claims[0].index, c.index) })
		if i < 0 {
			rs = append(rs, rival{[]claim{c}})
			continue
		}
		rs[i].claims = append(rs[i].claims, c)
	}
	slices.SortStableFunc(rs, rival.better)
	return rs
}

// finer orders the claims of one value, the one to show first: the regulator's before
// others, exact before rounded, later before earlier.
func finer(a, b claim) int {
	return cmp.Or(
		rank(b.official)-rank(a.official),
		cmp.Compare(b.exact, a.exact),
		b.at.Compare(a.at),
		cmp.Compare(b.number, a.number),
		strings.Compare(a.article, b.article))
}

// better orders rival values, the one to show first: one that the regulator gives; one
// given when the matter was further on; one that more articles give, so that a single
// misprint does not win by being the last; then as within one value.
func (r rival) better(o rival) int {
	return cmp.Or(
		rank(o.official())-rank(r.official()),
		cmp.Compare(o.furthest(), r.furthest()),
		cmp.Compare(len(o.articles()), len(r.articles())),
		finer(r.claims[0], o.claims[0]))
}

func (r rival) official() bool {
	return slices.ContainsFunc(r.claims, func(c claim) bool { return c.official })
}

// furthest is the furthest phase at which the regulator gives the value, or anyone if it
// does not.
func (r rival) furthest() int {
	most, official := 0, r.official()
	for _, c := range r.claims {
		if c.official == official {
			most = max(most, c.phase)
		}
	}
	return most
}

// articles lists those that give the value, each once.
func (r rival) articles() []string {
	var ids []string
	for _, c := range r.claims {
		ids = append(ids, c.article)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// conflict adds the rivals of a field to list where there are several.
func conflict(list []regwire.Conflict, field string, rs []rival) []regwire.Conflict {
	if len(rs) < 2 {
		return list
	}
	c := regwire.Conflict{Field: field}
	for _, r := range rs {
		c.Values = append(c.Values, regwire.Rival{Value: r.claims[0].text, Articles: r.articles()})
	}
	return append(list, c)
}

// claimOf begins a claim of a saying.
func claimOf(s saying, index int) claim {
	return claim{
		article:  s.report.Article,
		official: s.report.Official,
		at:       s.report.Published,
		phase:    phase(s.action.Stage),
		index:    index,
	}
}
