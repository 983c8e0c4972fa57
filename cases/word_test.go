package cases

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// apply saves a decision.
func (s *shelf) apply(d regwire.Decision) {
	for _, c := range d.Changes {
		s.cases[c.Case.ID] = c.Case
		for _, k := range c.Keys {
			s.keys[k] = append(s.keys[k], c.Case.ID)
		}
	}
}

func (s *shelf) all() []regwire.Case { return slices.Collect(maps.Values(s.cases)) }

// say has ann say something a while after the articles were filed.
func (s *shelf) say(t *testing.T, w regwire.Word) regwire.Decision {
	t.Helper()
	w.By, w.Why, w.At = "ann", "she knows", today.Add(time.Hour)
	d, err := Say(s.all(), w)
	if err != nil {
		t.Fatal(err)
	}
	s.apply(d)
	return d
}

func (s *shelf) undo(t *testing.T, id string) regwire.Decision {
	t.Helper()
	d, err := Undo(s.all(), id, regwire.Undoing{By: "ben", Why: "she does not", At: today.Add(2 * time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	s.apply(d)
	return d
}

// home returns the one case that holds an article.
func (s *shelf) home(t *testing.T, article string) regwire.Case {
	t.Helper()
	ids := s.holding(article)
	if len(ids) != 1 {
		t.Fatalf("article %s is in %v, want in one case:%s", article, ids, s.explain())
	}
	return s.cases[ids[0]]
}

func shelfWith(pieces ...piece) *shelf {
	s := newShelf()
	for _, p := range pieces {
		s.file(p.a, p.f)
	}
	return s
}

var (
	advantaNotice = news("notice", "2024-08-07", "", action("ICO", "Advanta Group Ltd", "fine proposed", "£6.09m", "82946 people", "ransomware 2022-08"))
	advantaPress  = news("press", "2024-08-08", "", action("ICO", "Advanta", "fine proposed", "£6.09m", "82946 people", "ransomware 2022-08"))
	advantaFine   = news("final", "2025-03-27", "", action("ICO", "Advanta Group Ltd", "fine imposed", "£3.07m", "was £6.09m", "79404 people", "ransomware 2022-08"))
	hatsFine      = news("hats", "2024-02-04", "", action("ICO", "Mallory Hats Ltd", "fine imposed", "£90000", "31000 calls", "unlawful_marketing"))
)

func TestSayMerge(t *testing.T) {
	s := shelfWith(advantaNotice, hatsFine) // proposed, and imposed
	a, b := s.home(t, "notice"), s.home(t, "hats")
	before := maps.Clone(s.cases)
	d := s.say(t, regwire.Word{Kind: regwire.SaidMerge, Case: a.ID, Other: b.ID})
	whole, left := d.Changes[0].Case, d.Changes[1].Case
	if whole.ID != a.ID || len(whole.Reports) != 2 || left.Into != a.ID || len(left.Reports) != 0 {
		t.Fatalf("got %d reports in %s and %s into %q", len(whole.Reports), whole.ID, left.ID, left.Into)
	}
	e := d.Changes[0].Events[0]
	if e.Kind != regwire.Merged || e.By != "ann" || e.Why != "she knows" || e.At != today.Add(time.Hour) || e.Was != b.ID {
		t.Errorf("the event does not tell who, why and when: %+v", e)
	}
	for _, change := range d.Changes {
		for _, e := range change.Events {
			if e.Newsworthy() {
				t.Errorf("a merge tells readers of %s", e.Kind)
			}
		}
	}
	s.undo(t, a.ID)
	for id, want := range before {
		got := s.cases[id]
		got.Events, want.Events, got.Words, got.Changed, want.Changed = nil, nil, nil, time.Time{}, time.Time{}
		got.Related = nil
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("case %s after the merge was taken back (-want +got):\n%s", id, diff)
		}
	}
	w := s.cases[a.ID].Words[0]
	if w.Undone == nil || w.Undone.By != "ben" || w.By != "ann" {
		t.Errorf("who said it and who took it back is not kept: %+v", w)
	}
}

func TestSaySplit(t *testing.T) {
	s := shelfWith(advantaNotice, advantaPress, advantaFine)
	home := s.home(t, "press")
	s.say(t, regwire.Word{Kind: regwire.SaidSplit, Case: home.ID, Article: "press"})
	out := s.home(t, "press")
	if out.ID == home.ID || len(s.cases[home.ID].Reports) != 2 || len(out.Reports) != 1 {
		t.Fatalf("the article was not taken out:%s", s.explain())
	}
	if e := out.Events[0]; e.Kind != regwire.Split || e.By != "ann" || e.Why != "she knows" || e.Was != home.ID {
		t.Errorf("the event does not tell who, why and whence: %+v", e)
	}

	t.Run("no later article joins the two", func(t *testing.T) {
		s := &shelf{cases: maps.Clone(s.cases), keys: maps.Clone(s.keys)}
		later := news("later", "2025-03-28", "", action("ICO", "Advanta Group Ltd|Advanta", "fine imposed", "£3.07m", "was £6.09m", "82946 people", "ransomware 2022-08"))
		s.file(later.a, later.f)
		if a, b := s.home(t, "press").ID, s.home(t, "notice").ID; a == b {
			t.Errorf("joined again in %s:%s", a, s.explain())
		}
	})
	t.Run("the article read again stays out", func(t *testing.T) {
		s := &shelf{cases: maps.Clone(s.cases), keys: maps.Clone(s.keys)}
		s.file(advantaPress.a, advantaPress.f)
		if got := s.home(t, "press").ID; got != out.ID {
			t.Errorf("the article is in %s, want %s", got, out.ID)
		}
	})
	t.Run("taken back", func(t *testing.T) {
		s.undo(t, home.ID)
		if got := s.home(t, "press").ID; got != home.ID || s.cases[out.ID].Into != home.ID {
			t.Errorf("the article is in %s, want %s", got, home.ID)
		}
	})
}

func TestSayCorrect(t *testing.T) {
	for _, c := range []struct {
		field, value string
		get          func(regwire.Case) string
		want         string
	}{
		{"regulator", "FCA", func(c regwire.Case) string { return c.Regulator }, "FCA"},
		{"organisation", "OneAdvanta", func(c regwire.Case) string { return c.Organisation.Name }, "OneAdvanta"},
		{"kind", "reprimand", func(c regwire.Case) string { return string(c.Kind) }, "reprimand"},
		{"stage", "closed", func(c regwire.Case) string { return string(c.Stage) }, "closed"},
		{"amount", "£7.5m", sumsText, "proposed £7,500,000"},
		{"amount", "GBP 5,000,000 imposed", sumsText, "proposed £6,090,000, imposed £5,000,000"},
		{"amount", "none", sumsText, ""},
		{"people", "about 80,000", peopleText, "about 80,000"},
		{"people", "none", peopleText, ""},
		{"volume", "95,277 calls", volumeText, "95,277 calls"},
		{"incident_kind", "phishing", func(c regwire.Case) string { return string(c.Incident.Kind) }, "phishing"},
		{"incident_date", "2021", func(c regwire.Case) string { return string(c.Incident.Date) }, "2021"},
		{"decided", "2024-08-01", func(c regwire.Case) string { return string(c.Decided) }, "2024-08-01"},
	} {
		t.Run(c.field+" "+c.value, func(t *testing.T) {
			s := shelfWith(advantaNotice)
			was := s.home(t, "notice")
			d := s.say(t, regwire.Word{Kind: regwire.SaidCorrect, Case: was.ID, Field: c.field, Value: c.value})
			if got := c.get(s.cases[was.ID]); got != c.want {
				t.Fatalf("got %q, want %q", got, c.want)
			}
			if e := d.Changes[0].Events[0]; e.Kind != regwire.Correction || e.Field != c.field || e.By != "ann" || e.Why != "she knows" {
				t.Errorf("the event does not tell what, who and why: %+v", e)
			}
			if c.field != "regulator" { // under another one no article of the press is about it
				s.file(advantaPress.a, advantaPress.f)
			}
			if got := c.get(s.cases[was.ID]); got != c.want {
				t.Errorf("after another article got %q, want %q", got, c.want)
			}
			s.undo(t, was.ID)
			if got, want := c.get(s.cases[was.ID]), c.get(was); got != want {
				t.Errorf("taken back got %q, want %q", got, want)
			}
		})
	}
}

func sumsText(c regwire.Case) string {
	var all []string
	for _, s := range c.Sums {
		all = append(all, string(s.Stage)+" "+s.Amount.String())
	}
	return strings.Join(all, ", ")
}

// What the articles say instead is shown beside a person's word.
func TestCorrectionsKeepTheConflict(t *testing.T) {
	s := shelfWith(advantaNotice, advantaPress)
	id := s.home(t, "notice").ID
	s.say(t, regwire.Word{Kind: regwire.SaidCorrect, Case: id, Field: "people", Value: "80000"})
	want := []regwire.Conflict{{Field: "people", Values: []regwire.Rival{{Value: "80,000", By: "ann"}, {Value: "82,946", Articles: []string{"notice", "press"}}}}}
	if diff := cmp.Diff(want, s.cases[id].Conflicts); diff != "" {
		t.Errorf("conflicts (-want +got):\n%s", diff)
	}
}

// A case under its right name is found by articles that use that name alone.
func TestACorrectedNameIsFound(t *testing.T) {
	s := shelfWith(news("first", "2024-08-07", "", action("ICO", "Belfast Patrol", "fine imposed", "£750000", "disclosed_in_error 2023-08")))
	id := s.home(t, "first").ID
	s.say(t, regwire.Word{Kind: regwire.SaidCorrect, Case: id, Field: "organisation", Value: "Ulster Constables"})
	p := news("second", "2024-08-09", "", action("ICO", "Ulster Constables", "fine imposed", "£750000", "disclosed_in_error 2023-08"))
	s.file(p.a, p.f)
	if got := s.home(t, "second").ID; got != id {
		t.Errorf("the article under the right name is in %s, want %s:%s", got, id, s.explain())
	}
}

func TestSayRefuses(t *testing.T) {
	s := shelfWith(advantaNotice, advantaPress, hatsFine)
	a, b := s.home(t, "notice").ID, s.home(t, "hats").ID
	gone := shelfWith(advantaNotice, hatsFine)
	gone.say(t, regwire.Word{Kind: regwire.SaidMerge, Case: a, Other: b})
	s.cases["folded"] = regwire.Case{ID: "folded", Into: a}
	for _, c := range []struct {
		name string
		word regwire.Word
		want string
	}{
		{"a case that is not there", regwire.Word{Kind: regwire.SaidMerge, Case: "no", Other: b}, `no case "no"`},
		{"another that is not there", regwire.Word{Kind: regwire.SaidMerge, Case: a, Other: "no"}, `no case "no"`},
		{"a case with itself", regwire.Word{Kind: regwire.SaidMerge, Case: a, Other: a}, "cannot be merged with itself"},
		{"a case that was folded", regwire.Word{Kind: regwire.SaidMerge, Case: a, Other: "folded"}, "was folded into " + a},
		{"the last article", regwire.Word{Kind: regwire.SaidSplit, Case: b, Article: "hats"}, "is the last one of case " + b},
		{"an article of another case", regwire.Word{Kind: regwire.SaidSplit, Case: a, Article: "hats"}, `has no article "hats"`},
		{"a field that is none", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "colour", Value: "red"}, "a case has regulator, organisation"},
		{"a stage that is none", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "stage", Value: "over"}, "write one of investigating"},
		{"no name", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "organisation", Value: " "}, "write a name"},
		{"a sum without currency", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "amount", Value: "3070000"}, "write a sum"},
		{"a sum below nought", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "amount", Value: "GBP -3"}, "write a sum"},
		{"a count that is a word", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "people", Value: "many"}, "write a number"},
		{"calls without a unit", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "volume", Value: "12"}, "write a number of calls"},
		{"a day that is none", regwire.Word{Kind: regwire.SaidCorrect, Case: a, Field: "decided", Value: "2025-02-30"}, "write a day"},
		{"a kind of word that is none", regwire.Word{Kind: "shout", Case: a}, "unknown kind"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := Say(s.all(), c.word); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got error %v, want %q in it", err, c.want)
			}
		})
	}
	t.Run("nothing to undo", func(t *testing.T) {
		if _, err := Undo(s.all(), a, regwire.Undoing{}); err == nil || !strings.Contains(err.Error(), "nothing to undo") {
			t.Errorf("got error %v", err)
		}
	})
	t.Run("undone twice", func(t *testing.T) {
		gone.undo(t, a)
		if _, err := Undo(gone.all(), a, regwire.Undoing{}); err == nil || !strings.Contains(err.Error(), "nothing to undo") {
			t.Errorf("got error %v", err)
		}
	})
}
