package cases

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"regwire"
)

// Decide returns what filing an article changes. Known are the cases that share a key with
// it, in any order; the result does not depend on the order.
//
// An article that is not relevant changes nothing. Any other is filed in at least one
// case, and the first change is the case of its main matter. Each further matter that it
// names is filed in a case of its own. Where the choice is uncertain a case is opened and
// shown as related to the one that it may be part of. What people said of the known
// cases (their Words) outranks every rule.
//
// Times of events are those of the article, or filed, when it is filed, where it bears no
// date.
func Decide(known []regwire.Case, a regwire.Article, f regwire.Finding, filed time.Time) regwire.Decision {
	if !f.Relevant {
		return regwire.Decision{}
	}
	d := newDesk(known, filed)
	matters := gather(f)
	for i, actions := range matters {
		d.file(report(a, actions, f.RoundUp), i, besides(matters, i))
	}
	return d.decision()
}

// A desk holds the cases while one article is filed.
type desk struct {
	at      time.Time // when the article is filed
	cases   map[string]*folder
	order   []string // in which cases were first touched
	touched map[string]bool
	filed   []string // cases in which this article was filed already
	folded  []string // cases that this filing folded into others
}

// A folder is a case on the desk, with what is new in it.
type folder struct {
	c      regwire.Case
	keys   []string
	events int // how many of the newest events are new
	view   *matter
}

func newDesk(known []regwire.Case, at time.Time) *desk {
	d := &desk{at: at, cases: map[string]*folder{}, touched: map[string]bool{}}
	for _, c := range known {
		if c.Into == "" && len(c.Reports) > 0 {
			d.cases[c.ID] = &folder{c: c, view: matterOf(c)}
		}
	}
	return d
}

// A match is a case with how well a report fits it.
type match struct {
	id string
	verdict
}

// maxMerges bounds the cases that one report joins.
const maxMerges = 3

// besides returns the parties of the other matters of an article.
func besides(matters [][]regwire.Action, own int) []party {
	var out []party
	for i, actions := range matters {
		if i != own {
			var p party
			lex.add(&p, actions[0].Organisation)
			out = append(out, p)
		}
	}
	return out
}

// file puts a report where it belongs.
func (d *desk) file(r regwire.Report, index int, besides []party) {
	fresh := matter{besides: besides}
	fresh.take(r)
	matches := d.matches(&fresh)
	best, found := d.choose(matches)
	if !found {
		d.open(r, index, matches)
		return
	}
	r.Why = best.why()
	d.add(best.id, r)
	id := best.id
	for _, m := range matches[:min(len(matches), maxMerges+1)] {
		if m.id != id && (m.points >= mergeFrom || m.certain) && d.mergeable(id, m.id) {
			id = d.merge(id, m.id, r)
		}
	}
	d.relate(id, matches)
}

// matches returns the verdict on every case, best first. Cases that fit equally well are
// told apart by age and id, never by the order in which they came.
func (d *desk) matches(fresh *matter) []match {
	ms := make([]match, 0, len(d.cases))
	for id, f := range d.cases {
		if f.c.Into != "" {
			continue
		}
		v := compare(f.view, fresh)
		if slices.Contains(d.filed, id) {
			if v.kinship < short {
				continue
			}
			v.certain = false // another matter of the same article is not the article again
		}
		ms = append(ms, match{id, v})
	}
	slices.SortFunc(ms, func(x, y match) int {
		return cmp.Or(
			rank(y.certain)-rank(x.certain),
			cmp.Compare(y.points, x.points),
			d.cases[x.id].c.Opened.Compare(d.cases[y.id].c.Opened),
			cmp.Compare(x.id, y.id))
	})
	return ms
}

func rank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// choose returns the case that a report belongs to, and false when none fits well enough,
// or when two that are not one matter fit alike.
func (d *desk) choose(ms []match) (match, bool) {
	if len(ms) == 0 {
		return match{}, false
	}
	best := ms[0]
	if best.certain {
		return best, true
	}
	if best.barred || best.points < sameFrom {
		return match{}, false
	}
	for _, m := range ms[1:] {
		if best.points-m.points >= margin {
			break
		}
		if best.sums >= 2 && (m.sums < 2 || m.matched != best.matched) {
			continue // the sum decides; or each has a sum of its own, and the report joins them
		}
		if best.kinship >= short && m.kinship < kin {
			continue // the name decides
		}
		if v := compare(d.cases[best.id].view, d.cases[m.id].view); v.barred || v.points < uncertainFrom {
			return match{}, false
		}
	}
	return best, true
}

// open makes a new case of the report.
func (d *desk) open(r regwire.Report, index int, ms []match) {
	id := caseID(r.Article, index)
	r.Why = "the first report of the matter"
	if len(ms) > 0 && uncertain(ms[0]) {
		r.Why = "kept apart, uncertain: " + ms[0].why()
	}
	c := opened(regwire.Case{ID: id, Reports: []regwire.Report{r}}, d.at)
	d.cases[id] = &folder{c: c, keys: keysOf(r), events: len(c.Events), view: matterOf(c)}
	d.filed = append(d.filed, id)
	d.touch(id)
	d.relate(id, ms)
}

func uncertain(m match) bool { return !m.barred && m.points >= uncertainFrom }

// caseID names a case after the article that opened it, so that the same articles in the
// same order make the same cases.
func caseID(article string, index int) string {
	sum := sha256.Sum256([]byte(fmt.Sprintf("%s|%d", article, index)))
	return "c" + hex.EncodeToString(sum[:8])
}

// add files a report in a case that is on the desk.
func (d *desk) add(id string, r regwire.Report) {
	f := d.cases[id]
	was := len(f.c.Events)
	f.c = added(f.c, r, d.at)
	f.events += len(f.c.Events) - was
	f.keys = append(f.keys, keysOf(r)...)
	f.view = matterOf(f.c)
	d.filed = append(d.filed, id)
	d.touch(id)
}

// relate shows a case and those that are about the same facts as related to each other:
// the same party and breach before another regulator, or an uncertain match.
func (d *desk) relate(id string, ms []match) {
	for _, m := range ms {
		other := d.cases[m.id]
		if m.id == id || other.c.Into != "" || d.cases[id].c.Into != "" || !(uncertain(m) || sameFacts(d.cases[id].view, other.view)) {
			continue
		}
		d.link(id, m.id)
		d.link(m.id, id)
	}
}

// maxRelated bounds the related cases of one case.
const maxRelated = 20

func (d *desk) link(from, to string) {
	c := &d.cases[from].c
	if slices.Contains(c.Related, to) || len(c.Related) >= maxRelated {
		return
	}
	c.Related = append(slices.Clone(c.Related), to)
	slices.Sort(c.Related)
	d.touch(from)
}

func (d *desk) touch(id string) {
	if !d.touched[id] {
		d.touched[id] = true
		d.order = append(d.order, id)
	}
}

// decision returns what is to be saved: live cases first, then those folded into them.
func (d *desk) decision() regwire.Decision {
	var out regwire.Decision
	gone := func(id string) bool { return slices.Contains(d.folded, id) }
	for _, id := range append(slices.DeleteFunc(slices.Clone(d.order), gone), d.folded...) {
		f := d.cases[id]
		out.Changes = append(out.Changes, regwire.Change{
			Case:   f.c,
			Keys:   tidy(f.keys),
			Events: f.c.Events[len(f.c.Events)-f.events:],
		})
	}
	return out
}

// sameFacts reports whether two cases that cannot be one are about the same facts: one
// party, and what happened or how many it touched agree, before two regulators.
func sameFacts(a, b *matter) bool {
	if sameOffice(a.regulator, b.regulator) || lex.kinship(a.party, b.party) < short {
		return false
	}
	for _, side := range []func(k, f *matter, v *verdict) (float64, string){weighPeople, weighBegan} {
		if p, _ := side(a, b, nil); p >= 1 {
			return true
		}
	}
	return slices.ContainsFunc(a.articles, func(id string) bool { return slices.Contains(b.articles, id) })
}
