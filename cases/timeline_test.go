package cases

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// filed files the pieces and returns the only case.
func filed(t *testing.T, pieces ...piece) regwire.Case {
	t.Helper()
	s := newShelf()
	for _, p := range pieces {
		s.file(p.a, p.f)
	}
	if len(s.cases) != 1 {
		t.Fatalf("got %d cases, want 1:%s", len(s.cases), s.explain())
	}
	for _, c := range s.cases {
		return c
	}
	return regwire.Case{}
}

func TestTimeline(t *testing.T) {
	notice := news("notice", "2024-08-07", "", action("ICO", "Advanta Group Ltd", "fine proposed", "£6.09m", "82946 people", "ransomware 2022-08"))
	final := news("final", "2025-03-27", "", action("ICO", "Advanta Group Ltd", "fine imposed", "£3.07m", "was £6.09m", "79404 people", "ransomware 2022-08"))
	exact := news("exact", "2025-03-28", "", action("ICO", "Advanta Group Ltd", "fine imposed", "£3076320", "79404 people"))
	late := news("late", "2025-04-02", "", action("ICO", "Advanta Group Ltd", "fine proposed", "£6m", "ransomware 2022-08"))
	type event struct {
		Kind            regwire.EventKind
		Field, Was, Now string
	}
	var got []event
	for _, e := range filed(t, notice, final, exact, late).Events {
		got = append(got, event{e.Kind, e.Field, e.Was, e.Now})
	}
	want := []event{
		{regwire.CaseOpened, "", "", "proposed"},
		{regwire.StageChanged, "stage", "proposed", "imposed"},
		{regwire.Correction, "people", "82,946", "79,404"},
		{regwire.FigureFound, "amount", "£3,070,000", "£3,076,320"},
		{regwire.Coverage, "", "", ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
}

func TestAnOlderStageReportedLateIsCoverage(t *testing.T) {
	c := filed(t,
		news("final", "2025-03-27", "", action("ICO", "Advanta Group Ltd", "fine imposed", "£3.07m", "was £6.09m")),
		news("late", "2025-05-27", "", action("ICO", "Advanta Group Ltd", "fine proposed", "£6.09m")))
	if c.Stage != regwire.Imposed {
		t.Errorf("stage is %s, want imposed", c.Stage)
	}
	if e := c.Events[1]; e.Kind != regwire.Coverage || e.Stage != regwire.Imposed || *e.Sum != *money("£3.07m") {
		t.Errorf("the late report brings %s at %s with %v, want coverage at imposed with £3.07m", e.Kind, e.Stage, e.Sum)
	}
}

func TestSeqCountsTheEventsOfACase(t *testing.T) {
	c := filed(t,
		news("a", "2025-03-27", "", action("ICO", "Advanta", "fine proposed", "£6.09m")),
		news("b", "2025-03-28", "", action("ICO", "Advanta", "fine imposed", "£3.07m", "was £6.09m", "79404 people")))
	for i, e := range c.Events {
		if e.Seq != i+1 {
			t.Errorf("event %d has number %d", i+1, e.Seq)
		}
	}
	if c.Changed != c.Events[len(c.Events)-1].At {
		t.Errorf("changed %v, want the time of the newest event", c.Changed)
	}
}
