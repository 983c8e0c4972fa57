package cases

import (
	"slices"
	"testing"

	"regwire"
)

// A matter goes on after an appeal has ended where a later article tells of a further one,
// and not where an older stage is told late.
func TestStage(t *testing.T) {
	fine := news("fine", "2022-05-23", "", action("ICO", "Facegrab Inc", "fine imposed", "£7552800"))
	won := news("won", "2023-10-18", "", action("ICO", "Facegrab", "fine overturned", "£7.5m"))
	same := news("same", "2023-10-25", "", action("ICO", "Facegrab", "fine appealed", "£7.5m"))
	further := news("further", "2025-10-10", "", action("ICO", "Facegrab Inc", "fine appealed", "£7552800"))
	again := news("again", "2026-06-01", "", action("ICO", "Facegrab Inc", "fine upheld", "£7552800"))
	undated := news("undated", "", "", action("ICO", "Facegrab Inc", "fine appealed", "£7552800"))
	late := news("late", "2025-11-01", "", action("ICO", "Facegrab Inc", "fine imposed", "£7552800"))
	for _, c := range []struct {
		name   string
		pieces []piece
		want   regwire.Stage
		sum    string
	}{
		{"the fine was quashed", []piece{fine, won}, regwire.Overturned, "£7,500,000"},
		{"a report of the same appeal a week later", []piece{fine, won, same}, regwire.Overturned, "£7,500,000"},
		{"a higher court takes the appeal up two years later", []piece{fine, won, further}, regwire.Appealed, "£7,552,800"},
		{"and confirms the fine", []piece{fine, won, further, again}, regwire.Upheld, "£7,552,800"},
		{"an appeal of which nobody says when", []piece{fine, won, undated}, regwire.Overturned, "£7,500,000"},
		{"the fine itself told late", []piece{fine, won, late}, regwire.Overturned, "£7,500,000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			inEveryOrder(t, c.pieces, func(t *testing.T, s *shelf) {
				if len(s.cases) != 1 {
					t.Fatalf("got %d cases, want 1:%s", len(s.cases), s.explain())
				}
				for _, k := range s.cases {
					sum, _ := k.Amount()
					if k.Stage != c.want || sum.Amount.String() != c.sum {
						t.Errorf("got %s with %s, want %s with %s", k.Stage, sum.Amount, c.want, c.sum)
					}
				}
			})
		})
	}
}

func TestAFurtherAppealIsNews(t *testing.T) {
	c := filed(t,
		news("fine", "2022-05-23", "", action("ICO", "Facegrab Inc", "fine imposed", "£7552800")),
		news("won", "2023-10-18", "", action("ICO", "Facegrab", "fine overturned", "£7.5m")),
		news("further", "2025-10-10", "", action("ICO", "Facegrab Inc", "fine appealed", "£7552800")))
	last := c.Events[len(c.Events)-1]
	if want := []regwire.EventKind{regwire.CaseOpened, regwire.StageChanged, regwire.StageChanged}; !slices.Equal(kindsOf(c.Events), want) {
		t.Errorf("the events are %v, want %v", kindsOf(c.Events), want)
	}
	if last.Was != "overturned" || last.Now != "appealed" || *last.Sum != *money("£7552800") {
		t.Errorf("the last event is %s → %s with %v", last.Was, last.Now, last.Sum)
	}
}

// An article that bears no date brings events at the time of filing.
func TestUndatedArticlesGetTheTimeOfFiling(t *testing.T) {
	c := filed(t,
		news("first", "", "", action("ICO", "Advanta Group Ltd", "fine proposed", "£6.09m", "ransomware 2022-08")),
		news("second", "", "", action("ICO", "Advanta Group Ltd", "fine imposed", "£3.07m", "was £6.09m")))
	for _, e := range c.Events {
		if e.At != today {
			t.Errorf("event %d is at %v, want when it was filed", e.Seq, e.At)
		}
	}
	if c.Opened != today || c.Changed != today {
		t.Errorf("opened %v, changed %v, want %v", c.Opened, c.Changed, today)
	}
}
