package demo

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestSamplesCoverWhatTheDemoPromises(t *testing.T) {
	all := Articles()
	stages, outlets := map[string]map[regwire.Stage]bool{}, map[string]map[string]bool{}
	negatives, roundUps := 0, 0
	for _, a := range all {
		if len(a.Want) == 0 {
			negatives++
		}
		if a.Style == RoundUp {
			roundUps++
		}
		for _, w := range a.Want {
			if stages[w.Matter] == nil {
				stages[w.Matter], outlets[w.Matter] = map[regwire.Stage]bool{}, map[string]bool{}
			}
			stages[w.Matter][w.Stage] = true
			outlets[w.Matter][a.Source] = true
		}
	}
	several, staged := 0, 0
	for matter := range stages {
		if len(outlets[matter]) > 1 {
			several++
		}
		if len(stages[matter]) > 1 {
			staged++
		}
	}
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"articles", len(all), 24},
		{"matters", len(stages), 10},
		{"matters with several outlets", several, 10},
		{"matters with several stages", staged, 3},
		{"articles with nothing to report", negatives, 2},
		{"round-ups", roundUps, 1},
	} {
		if c.got < c.want {
			t.Errorf("%d %s, want at least %d", c.got, c.what, c.want)
		}
	}
}

// What an article is said to report must stand in it, or it would teach a guess.
func TestFiguresStandInTheText(t *testing.T) {
	for _, a := range Articles() {
		t.Run(a.Path()[1:], func(t *testing.T) {
			words := a.Title + "\n" + a.Text()
			if len(a.Facts) == 0 {
				t.Error("no facts")
			}
			for _, fact := range a.Facts {
				if !strings.Contains(words, fact) {
					t.Errorf("fact %q is not in the text", fact)
				}
			}
			for _, w := range a.Want {
				for _, name := range append([]string{w.Organisation}, w.Aliases...) {
					if !strings.Contains(words, name) {
						t.Errorf("organisation %q is not in the text", name)
					}
				}
				for _, m := range []*regwire.Money{w.Amount, w.Previous} {
					if m != nil && !containsAny(words, spellings(*m)) {
						t.Errorf("sum %s is not in the text", m)
					}
				}
				if w.People != nil && !containsAny(words, numerals(w.People.N)) {
					t.Errorf("count %d is not in the text", w.People.N)
				}
				if w.Volume != nil && !containsAny(words, numerals(w.Volume.N)) {
					t.Errorf("volume %d is not in the text", w.Volume.N)
				}
				if w.Incident != nil && w.Incident.Date != "" && !strings.Contains(words, string(w.Incident.Date[:4])) {
					t.Errorf("year of %s is not in the text", w.Incident.Date)
				}
			}
		})
	}
}

// spellings are the ways in which the samples write a sum.
func spellings(m regwire.Money) []string {
	out := []string{m.String(), m.Short()}
	for short, long := range map[string]string{"bn": " billion", "m": " million"} {
		if n, ok := strings.CutSuffix(m.Short(), short); ok {
			out = append(out, n+long)
		}
	}
	// Short keeps three figures: £183.39m and £99.2m need more.
	millions := regwire.Money{Currency: m.Currency, Minor: m.Minor / 1e6}
	return append(out, millions.String()+"m", millions.String()+" million", strings.TrimSuffix(millions.String(), "0")+" million")
}

// numerals are the ways in which the samples write a number of people.
func numerals(n int64) []string {
	millions := strings.TrimPrefix(regwire.Money{Currency: "GBP", Minor: n / 1e4}.String(), "£")
	return []string{regwire.Thousands(n), strings.TrimRight(millions, "0") + " million"}
}

func containsAny(s string, forms []string) bool {
	for _, f := range forms {
		if strings.Contains(s, f) {
			return true
		}
	}
	return false
}

func TestAdvancedIsToldInFull(t *testing.T) {
	type told struct {
		Path, Amount string
		Stage        regwire.Stage
		People       int64
	}
	var got []told
	for _, a := range Articles() {
		if a.Matter() == "ico-advanced-2022" {
			w := a.Want[0]
			got = append(got, told{a.Path(), w.Amount.String(), w.Stage, w.People.N})
		}
	}
	want := []told{
		{"/patchbay/advanced-settles", "£3,070,000", regwire.Imposed, 79404},
		{"/ledger/advanced-fine-cut-in-half", "£3,100,000", regwire.Imposed, 79404},
		{"/ico/advanced-fined", "£3,076,320", regwire.Imposed, 79404},
		{"/harrow-pike/processors-in-the-firing-line", "£6,090,000", regwire.Proposed, 82946},
		{"/patchbay/advanced-no-mfa", "£6,090,000", regwire.Proposed, 82946},
		{"/ledger/advanced-six-million", "£6,000,000", regwire.Proposed, 82496},
		{"/ico/provisional-decision-advanced", "£6,090,000", regwire.Proposed, 82946},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("articles about Advanced, newest first (-want +got):\n%s", diff)
	}
}

func TestArticlesAreOrderedAndDistinct(t *testing.T) {
	seen, last := map[string]bool{}, time.Time{}
	for i, a := range Articles() {
		if seen[a.Path()] {
			t.Errorf("two articles at %s", a.Path())
		}
		seen[a.Path()] = true
		if i > 0 && a.Published.After(last) {
			t.Errorf("%s is newer than the one before it", a.Path())
		}
		last = a.Published
		if a.Published.Location() != time.UTC {
			t.Errorf("%s is dated in %v, want UTC", a.Path(), a.Published.Location())
		}
	}
}
