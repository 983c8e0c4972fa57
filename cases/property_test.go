package cases

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"regwire"
)

var (
	someRegulators = []string{"", "ICO", "DPC", "FCA"}
	someNames      = []string{"", "a hospital", "Advanta", "Advanta Systems Ltd", "Norvia Ireland", "Norvia Platforms", "NHS Highland", "ÆØ\u0301 (t/a) |"}
	someSums       = []int64{0, 2_000_00, 75_000_00, 750_000_00, 3_070_000_00, 3_076_320_00, 6_090_000_00}
	someDates      = []regwire.Date{"", "2022", "2022-08", "2022-08-04", "2023-01", "soon", "20"}
)

func anyMoney(t *rapid.T, label string) *regwire.Money {
	minor := rapid.SampledFrom(someSums).Draw(t, label)
	if minor == 0 {
		return nil
	}
	return &regwire.Money{Currency: rapid.SampledFrom([]string{"GBP", "EUR", "XXX"}).Draw(t, label+" currency"), Minor: minor}
}

func anyAction(t *rapid.T) regwire.Action {
	a := regwire.Action{
		Regulator:    rapid.SampledFrom(someRegulators).Draw(t, "regulator"),
		Organisation: regwire.Organisation{Name: rapid.SampledFrom(someNames).Draw(t, "name")},
		Kind:         rapid.SampledFrom(append([]regwire.Kind{""}, regwire.Kinds...)).Draw(t, "kind"),
		Stage:        rapid.SampledFrom(append([]regwire.Stage{""}, regwire.Stages...)).Draw(t, "stage"),
		Amount:       anyMoney(t, "amount"),
		Previous:     anyMoney(t, "previous"),
		Decided:      rapid.SampledFrom(someDates).Draw(t, "decided"),
	}
	if rapid.Bool().Draw(t, "has people") {
		a.People = &regwire.Count{N: rapid.SampledFrom([]int64{0, 12, 79404, 82946}).Draw(t, "people")}
	}
	if rapid.Bool().Draw(t, "has incident") {
		a.Incident = &regwire.Incident{Kind: regwire.Ransomware, Date: rapid.SampledFrom(someDates).Draw(t, "began")}
	}
	return a
}

func anyPieces(t *rapid.T) []piece {
	var ps []piece
	for i := range rapid.IntRange(1, 12).Draw(t, "articles") {
		p := piece{a: regwire.Article{Entry: regwire.Entry{ID: fmt.Sprint("a", i)}}}
		p.a.Text = rapid.SampledFrom([]string{"", story, "A short text."}).Draw(t, "text")
		p.a.Regulator = rapid.SampledFrom([]string{"", "ICO"}).Draw(t, "source")
		if d := rapid.IntRange(0, 2000).Draw(t, "day"); d > 0 {
			p.a.Published = time.Date(2020, 1, d, 0, 0, 0, 0, time.UTC)
		}
		p.f.Relevant = true
		p.f.RoundUp = rapid.Bool().Draw(t, "round-up")
		p.f.Actions = rapid.SliceOfN(rapid.Custom(anyAction), 0, 4).Draw(t, "actions")
		ps = append(ps, p)
	}
	return ps
}

// Whatever is filed: no article is lost, the same input gives the same cases, what is
// derived does not depend on the order of the reports, events are numbered without a
// gap, and no sum stands at a final stage that was only ever proposed.
func TestFilingHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := anyPieces(t)
		s, again := newShelf(), newShelf()
		for i, p := range pieces {
			d := s.file(p.a, p.f)
			if diff := cmp.Diff(d, again.file(p.a, p.f)); diff != "" {
				t.Fatalf("filed twice, decided twice:\n%s", diff)
			}
			for _, before := range pieces[:i+1] {
				if len(s.holding(before.a.ID)) == 0 {
					t.Fatalf("article %s is lost after %s", before.a.ID, p.a.ID)
				}
			}
		}
		for _, c := range s.cases {
			checkCase(t, c)
		}
	})
}

func checkCase(t *rapid.T, c regwire.Case) {
	for i, e := range c.Events {
		if e.Seq != i+1 {
			t.Fatalf("event %d of %s has number %d", i+1, c.ID, e.Seq)
		}
		if e.Sum != nil && e.Stage.Final() && !stated(c.Reports, *e.Sum) {
			t.Fatalf("event %d shows %v at %s, which no report does", e.Seq, e.Sum, e.Stage)
		}
	}
	if c.Into != "" {
		return
	}
	for _, sum := range c.Sums {
		if sum.Stage.Final() && len(sum.Parts) == 0 && !stated(c.Reports, sum.Amount) {
			t.Fatalf("%s shows %v at %s, which no report does", c.ID, sum.Amount, sum.Stage)
		}
	}
	turned := c
	turned.Reports = slices.Clone(c.Reports)
	slices.Reverse(turned.Reports)
	turned, c = Derive(turned), Derive(c)
	turned.Reports, c.Reports = nil, nil
	if diff := cmp.Diff(c, turned); diff != "" {
		t.Fatalf("the order of reports matters:\n%s", diff)
	}
}

// stated reports whether an action gives the sum at a stage that is not a proposal, or as
// the earlier sum of a step after the decision, alone or with its sisters.
func stated(reports []regwire.Report, m regwire.Money) bool {
	for _, r := range reports {
		if r.Action.Amount != nil && r.Action.Stage.Order() >= regwire.Imposed.Order() {
			if _, total := jointShares(r); total == m {
				return true
			}
		}
		for _, a := range append([]regwire.Action{r.Action}, r.Also...) {
			if a.Amount != nil && *a.Amount == m && a.Stage.Order() >= regwire.Imposed.Order() {
				return true
			}
			if a.Previous != nil && *a.Previous == m && a.Stage.Order() > regwire.Imposed.Order() {
				return true
			}
		}
	}
	return len(reports) == 0
}
