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
	later  = today.Add(24 * time.Hour)
	reread = "read again"
)

func ids(changes []regwire.Change) []string {
	var out []string
	for _, c := range changes {
		out = append(out, c.Case.ID)
	}
	return out
}

func TestReplacedBySameCasesIsNothing(t *testing.T) {
	s, again := shelfWith(advantaNotice, advantaPress, hatsFine), shelfWith(advantaNotice, advantaPress, hatsFine)
	if got := Replaced(s.all(), again.all(), later, reread); len(got) != 0 {
		t.Errorf("changes %v, want none", ids(got))
	}
}

// A value that is read otherwise is one correction, which is no news, after all that
// happened before.
func TestReplacedFacts(t *testing.T) {
	wrong := advantaFine
	wrong.f.Actions = []regwire.Action{action("ICO", "Advanta Group Ltd", "fine proposed", "£3.07m", "79404 people", "ransomware 2022-08")}
	s, fresh := shelfWith(wrong), shelfWith(advantaFine)
	got := Replaced(s.all(), fresh.all(), later, reread)
	if len(got) != 1 {
		t.Fatalf("changes %v, want one", ids(got))
	}
	type event struct {
		Seq             int
		Kind            regwire.EventKind
		Field, Was, Now string
		Why             string
	}
	var events []event
	for _, e := range got[0].Case.Events {
		events = append(events, event{e.Seq, e.Kind, e.Field, e.Was, e.Now, e.Why})
		if e.Seq > 1 && (e.Newsworthy() || e.At != later) {
			t.Errorf("event %d is news, or not at the time of the rebuild: %+v", e.Seq, e)
		}
	}
	want := []event{
		{1, regwire.CaseOpened, "", "", "proposed", ""},
		{2, regwire.Correction, "stage", "proposed", "imposed", reread},
		{3, regwire.Correction, "previous_amount", "£3,070,000", "£6,090,000", reread},
	}
	if diff := cmp.Diff(want, events); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
	if len(got[0].Events) != 2 {
		t.Errorf("%d new events, want 2", len(got[0].Events))
	}
}

// A case that was two keeps the ids of both.
func TestReplacedJoins(t *testing.T) {
	apart := shelfWith(advantaNotice)
	other := news("press", "2024-08-08", "", action("ICO", "Helios Ltd", "fine proposed", "£1m"))
	apart.file(other.a, other.f)
	a, b := apart.home(t, "notice").ID, apart.home(t, "press").ID
	fresh := shelfWith(advantaNotice, advantaPress)
	got := Replaced(apart.all(), fresh.all(), later, reread)
	if len(got) != 2 || got[slices.Index(ids(got), b)].Case.Into != a {
		t.Fatalf("changes %v, want %s folded into %s", ids(got), b, a)
	}
}

// A case that was one article too many leaves it to a case of its own, which is no news.
func TestReplacedParts(t *testing.T) {
	one := shelfWith(advantaNotice, advantaPress)
	two := shelfWith(advantaNotice)
	other := news("press", "2024-08-08", "", action("ICO", "Helios Ltd", "fine proposed", "£1m"))
	two.file(other.a, other.f)
	got := Replaced(one.all(), two.all(), later, reread)
	if len(got) != 2 {
		t.Fatalf("changes %v, want two", ids(got))
	}
	out := got[slices.Index(ids(got), two.home(t, "press").ID)]
	if e := out.Case.Events[0]; len(out.Case.Events) != 1 || e.Kind != regwire.Split || e.Was != one.home(t, "notice").ID {
		t.Errorf("the new case begins with %+v", out.Case.Events)
	}
}

// A case whose first article is no longer about it keeps its id, and with it its thread.
func TestReplacedKeepsTheID(t *testing.T) {
	s := shelfWith(advantaNotice, advantaPress, advantaFine)
	id := s.home(t, "press").ID
	fresh := shelfWith(advantaPress, advantaFine)
	got := Replaced(s.all(), fresh.all(), later, reread)
	if len(got) != 1 || got[0].Case.ID != id || len(got[0].Case.Reports) != 2 {
		t.Fatalf("changes %v, want %s with two articles", ids(got), id)
	}
	if got[0].Case.Events[0].Kind != regwire.CaseOpened {
		t.Error("what happened before is lost")
	}
}

func TestReplacedByNothing(t *testing.T) {
	s := shelfWith(hatsFine)
	got := Replaced(s.all(), nil, later, reread)
	if len(got) != 1 || len(got[0].Case.Reports) != 0 || got[0].Case.Into != "" {
		t.Fatalf("changes %+v, want the case without articles", got)
	}
	if again := Replaced([]regwire.Case{got[0].Case}, nil, later, reread); len(again) != 0 {
		t.Error("it changes again")
	}
}

// Words stand when all is worked out anew, also where the rules make other cases now.
func TestHeed(t *testing.T) {
	t.Run("a merge of cases whose ids are others now", func(t *testing.T) {
		s := shelfWith(advantaNotice, hatsFine)
		s.say(t, regwire.Word{Kind: regwire.SaidMerge, Case: s.home(t, "notice").ID, Other: s.home(t, "hats").ID})
		w := s.home(t, "hats").Words[0]
		w.Case, w.Other = "former", "other"
		fresh := shelfWith(advantaNotice, hatsFine)
		fresh.heed(t, w)
		if fresh.home(t, "hats").ID != fresh.home(t, "notice").ID {
			t.Errorf("not merged:%s", fresh.explain())
		}
	})
	t.Run("a merge that the rules make themselves now", func(t *testing.T) {
		s := shelfWith(advantaNotice, advantaPress)
		fresh := shelfWith(advantaNotice, advantaPress)
		fresh.heed(t, regwire.Word{ID: "w", Kind: regwire.SaidMerge, Case: "former", First: "notice", Other: "other", Article: "press", By: "ann"})
		if c := fresh.home(t, "press"); len(c.Words) != 1 || len(c.Events) != len(s.home(t, "press").Events) {
			t.Errorf("the word is not kept alone: %+v", c.Words)
		}
	})
	t.Run("a split that goes on to stand", func(t *testing.T) {
		s := shelfWith(advantaNotice, advantaPress, advantaFine)
		s.say(t, regwire.Word{Kind: regwire.SaidSplit, Case: s.home(t, "press").ID, Article: "press"})
		w := s.home(t, "notice").Words[0]
		fresh := shelfWith(advantaNotice, advantaPress)
		fresh.heed(t, w)
		fresh.file(advantaFine.a, advantaFine.f)
		if a, b := fresh.home(t, "press").ID, fresh.home(t, "notice").ID; a == b || a != s.home(t, "press").ID {
			t.Errorf("got %s and %s, want the article in %s:%s", a, b, s.home(t, "press").ID, fresh.explain())
		}
	})
	t.Run("a word that was taken back", func(t *testing.T) {
		s := shelfWith(advantaNotice)
		id := s.home(t, "notice").ID
		s.say(t, regwire.Word{Kind: regwire.SaidCorrect, Case: id, Field: "people", Value: "1"})
		s.undo(t, id)
		fresh := shelfWith(advantaNotice)
		fresh.heed(t, s.cases[id].Words[0])
		if c := fresh.cases[id]; len(c.Words) != 1 || c.People.N != 82946 {
			t.Errorf("people %v with %d words, want 82,946 and the word on record", c.People, len(c.Words))
		}
	})
	t.Run("a word about nothing", func(t *testing.T) {
		if _, err := Heed(nil, regwire.Word{Kind: regwire.SaidCorrect, Case: "c", First: "a", Field: "people", Value: "1"}); err == nil {
			t.Error("heeded")
		}
	})
}

func (s *shelf) heed(t *testing.T, w regwire.Word) {
	t.Helper()
	d, err := Heed(s.all(), w)
	if err != nil {
		t.Fatal(err)
	}
	s.apply(d)
}

// Whatever people say of whatever cases: no article is lost, undoing everything leaves no
// word standing, and working all out anew with the same words changes nothing.
func TestWordsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := anyPieces(t)
		s, fresh := newShelf(), newShelf()
		for _, p := range pieces {
			s.file(p.a, p.f)
			fresh.file(p.a, p.f)
		}
		for i := range rapid.IntRange(1, 4).Draw(t, "words") {
			w := anyWord(t, s, i)
			d, err := Say(s.all(), w)
			if err != nil {
				continue
			}
			s.apply(d)
			again, err := Heed(fresh.all(), d.Changes[0].Case.Words[len(d.Changes[0].Case.Words)-1])
			if err != nil {
				t.Fatalf("said but not heeded: %v", err)
			}
			fresh.apply(again)
			checkShelf(t, s, pieces)
		}
		if got := Replaced(s.all(), fresh.all(), later, reread); len(got) != 0 {
			t.Fatalf("working all out anew changes %v:\n%s", ids(got), cmp.Diff(s.cases[got[0].Case.ID], fresh.cases[got[0].Case.ID]))
		}
		for _, c := range s.all() {
			for range c.Words {
				d, err := Undo(s.all(), c.ID, regwire.Undoing{By: "ben", At: later})
				if err != nil {
					break
				}
				s.apply(d)
				checkShelf(t, s, pieces)
			}
		}
	})
}

func anyWord(t *rapid.T, s *shelf, i int) regwire.Word {
	all := s.all()
	slices.SortFunc(all, compareIDs)
	c, other := rapid.SampledFrom(all).Draw(t, "case"), rapid.SampledFrom(all).Draw(t, "other")
	w := regwire.Word{By: "ann", At: today.Add(time.Duration(i+1) * time.Minute), Case: c.ID}
	switch w.Kind = rapid.SampledFrom([]regwire.WordKind{regwire.SaidMerge, regwire.SaidSplit, regwire.SaidCorrect}).Draw(t, "kind"); w.Kind {
	case regwire.SaidMerge:
		w.Other = other.ID
	case regwire.SaidSplit:
		w.Article = fmt.Sprint("a", rapid.IntRange(0, 11).Draw(t, "article"))
	case regwire.SaidCorrect:
		w.Field, w.Value = "people", "77"
	}
	return w
}

func checkShelf(t *rapid.T, s *shelf, pieces []piece) {
	for _, p := range pieces {
		if len(s.holding(p.a.ID)) == 0 {
			t.Fatalf("article %s is lost", p.a.ID)
		}
	}
	for _, c := range s.cases {
		if c.Into == "" && len(c.Reports) == 0 {
			t.Fatalf("case %s has no articles", c.ID)
		}
	}
}
