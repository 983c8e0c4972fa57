package notify

import (
	"strings"
	"testing"

	"regwire"
)

// An alert that is posted after the matter moved on tells what stood when it became due.
func TestAlertTellsItsOwnStage(t *testing.T) {
	c := advanced()
	text := uk.Alert(c, c.Events[0]).Text
	for _, want := range []string{"provisional fine of £6.09m proposed", "82,946", "Sum proposed: £6.09m", "7 August 2024"} {
		if !strings.Contains(text, want) {
			t.Errorf("alert of the proposal lacks %q:\n%s", want, text)
		}
	}
	for _, not := range []string{"3,076,320", "79,404", "fined", "2025"} {
		if strings.Contains(text, not) {
			t.Errorf("alert of the proposal tells %q of a later stage:\n%s", not, text)
		}
	}
	text = uk.Alert(c, c.Events[3]).Text
	for _, want := range []string{"fined £3,076,320, was £6.09m proposed", "79,404", "Decided: 26 March 2025", "Coverage (3 reports)"} {
		if !strings.Contains(text, want) {
			t.Errorf("alert of the fine lacks %q:\n%s", want, text)
		}
	}
}

func TestSumAtStage(t *testing.T) {
	fine := func(stage regwire.Stage, sums ...regwire.Sum) regwire.Case {
		return regwire.Case{Kind: regwire.Fine, Stage: stage, Sums: sums}
	}
	sum := func(stage regwire.Stage, pounds int64) regwire.Sum {
		return regwire.Sum{Stage: stage, Amount: *gbp(pounds)}
	}
	for _, c := range []struct {
		name string
		in   regwire.Case
		want string
	}{
		{"a proposal is no fine", fine(regwire.Imposed, sum(regwire.Proposed, 100)), "fined, sum not stated, was £100 proposed"},
		{"an appeal is about the fine", fine(regwire.Appealed, sum(regwire.Proposed, 100), sum(regwire.Imposed, 80)), "fine of £80 appealed"},
		{"an appeal is not about the proposal", fine(regwire.Appealed, sum(regwire.Proposed, 100)), "fine appealed"},
		{"a report that rounds the fine", fine(regwire.Overturned, sum(regwire.Imposed, 7_552_800), sum(regwire.Overturned, 7_500_000)), "fine of £7,552,800 overturned"},
		{"what was overturned", fine(regwire.Overturned, sum(regwire.Imposed, 80)), "fine of £80 overturned"},
		{"what was cut", fine(regwire.Varied, sum(regwire.Imposed, 80), sum(regwire.Varied, 60)), "fine cut from £80 to £60 on appeal"},
		{"varied, the new sum not known", fine(regwire.Varied, sum(regwire.Imposed, 80)), "fine of £80 varied on appeal"},
		{"upheld after it was varied before", fine(regwire.Closed, sum(regwire.Imposed, 80), sum(regwire.Varied, 60)), "closed, fine of £60 had been imposed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := uk.today(c.in).words(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			e := regwire.Event{Kind: regwire.StageChanged, Stage: c.in.Stage}
			if s, ok := c.in.Amount(); ok && s.Stage.Final() == c.in.Stage.Final() {
				e.Sum = &s.Amount // as a case records it
			}
			if got := uk.at(c.in, e).words(); got != c.want {
				t.Errorf("with the event: got %q, want %q", got, c.want)
			}
		})
	}
}

// The earlier sum that a report names serves where the case knows of none.
func TestPreviousSumOfReport(t *testing.T) {
	c := advanced()
	c.Sums = c.Sums[1:]
	if got, want := uk.today(c).words(), "fined £3,076,320, was £6.09m proposed"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
