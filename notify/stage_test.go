package notify

import (
	"math"
	"strings"
	"testing"

	"regwire"
)

func eur(euros int64) *regwire.Money { return &regwire.Money{Currency: "EUR", Minor: euros * 100} }

func TestWords(t *testing.T) {
	proposed := &regwire.Sum{Stage: regwire.Proposed, Amount: *gbp(6_090_000)}
	imposed := &regwire.Sum{Stage: regwire.Imposed, Amount: *gbp(6_090_000)}
	for _, c := range []struct {
		name string
		in   view
		want string
	}{
		{"being looked into", view{kind: regwire.Investigation, stage: regwire.Investigating}, "under investigation"},
		{"sum at issue", view{kind: regwire.Fine, stage: regwire.Investigating, sum: gbp(5_000_000)}, "under investigation, £5m at issue"},
		{"proposed fine", view{kind: regwire.Fine, stage: regwire.Proposed, sum: gbp(6_090_000)}, "provisional fine of £6.09m proposed"},
		{"proposed fine without a sum", view{kind: regwire.Fine, stage: regwire.Proposed}, "provisional fine proposed"},
		{"proposed order", view{kind: regwire.Order, stage: regwire.Proposed}, "provisional order proposed"},
		{"proposed settlement", view{kind: regwire.Settlement, stage: regwire.Proposed, sum: gbp(5_000_000)}, "settlement of £5m proposed"},
		{"proposed, kind unknown", view{stage: regwire.Proposed, sum: gbp(100)}, "provisional sum of £100 proposed"},
		{"imposed fine in full", view{kind: regwire.Fine, stage: regwire.Imposed, sum: gbp(3_076_320)}, "fined £3,076,320"},
		{"imposed after a proposal", view{kind: regwire.Fine, stage: regwire.Imposed, sum: gbp(3_076_320), was: proposed}, "fined £3,076,320, was £6.09m proposed"},
		{"imposed as proposed", view{kind: regwire.Fine, stage: regwire.Imposed, sum: gbp(6_090_000), was: proposed}, "fined £6.09m, as proposed"},
		{"imposed, only the proposal has a sum", view{kind: regwire.Fine, stage: regwire.Imposed, was: proposed}, "fined, sum not stated, was £6.09m proposed"},
		{"reprimand", view{kind: regwire.Reprimand, stage: regwire.Imposed}, "reprimanded"},
		{"reprimand instead of a fine", view{kind: regwire.Reprimand, stage: regwire.Imposed, was: proposed}, "reprimanded, was £6.09m proposed"},
		{"settlement", view{kind: regwire.Settlement, stage: regwire.Imposed, sum: eur(1_200_000_000)}, "settled for €1.2bn"},
		{"order with a sum", view{kind: regwire.Order, stage: regwire.Imposed, sum: eur(50_000)}, "order made (€50,000)"},
		{"kind unknown", view{stage: regwire.Imposed}, "action taken"},
		{"appealed", view{kind: regwire.Fine, stage: regwire.Appealed, sum: gbp(12_700_000)}, "fine of £12.7m appealed"},
		{"upheld", view{kind: regwire.Fine, stage: regwire.Upheld, sum: gbp(12_700_000)}, "fine of £12.7m upheld on appeal"},
		{"cut", view{kind: regwire.Fine, stage: regwire.Varied, sum: gbp(3_070_000), was: imposed}, "fine cut from £6.09m to £3.07m on appeal"},
		{"raised", view{kind: regwire.Fine, stage: regwire.Varied, sum: gbp(7_000_000), was: imposed}, "fine raised from £6.09m to £7m on appeal"},
		{"varied in another currency", view{kind: regwire.Fine, stage: regwire.Varied, sum: eur(7_000_000), was: imposed}, "fine changed from £6.09m to €7m on appeal"},
		{"varied but for the sum", view{kind: regwire.Fine, stage: regwire.Varied, sum: gbp(6_090_000), was: imposed}, "fine varied on appeal, still £6.09m"},
		{"varied from a proposal", view{kind: regwire.Fine, stage: regwire.Varied, sum: gbp(3_070_000), was: proposed}, "fine set at £3.07m on appeal, was £6.09m proposed"},
		{"varied to what is not known", view{kind: regwire.Fine, stage: regwire.Varied, was: imposed}, "fine of £6.09m varied on appeal"},
		{"overturned", view{kind: regwire.Fine, stage: regwire.Overturned, sum: gbp(7_552_800)}, "fine of £7,552,800 overturned"},
		{"closed after a fine", view{kind: regwire.Fine, stage: regwire.Closed, sum: gbp(500), was: &regwire.Sum{Stage: regwire.Imposed, Amount: *gbp(500)}}, "closed, fine of £500 had been imposed"},
		{"closed after a proposal", view{kind: regwire.Fine, stage: regwire.Closed, was: proposed}, "closed, provisional fine of £6.09m had been proposed"},
		{"closed", view{kind: regwire.Investigation, stage: regwire.Closed}, "investigation closed"},
		{"audit closed", view{kind: regwire.Audit, stage: regwire.Closed}, "audit published"},
		{"stage unknown", view{kind: regwire.Fine, sum: gbp(500)}, "fine of £500 reported, stage not stated"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.in.words(); got != c.want {
				t.Errorf("words of %s at %q = %q, want %q", c.in.kind, c.in.stage, got, c.want)
			}
		})
	}
}

// Whatever the kind: before anything is decided no words say that it was, and a sum
// stands beside what takes it back.
func TestNothingProposedReadsAsDone(t *testing.T) {
	kinds := append([]regwire.Kind{""}, regwire.Kinds...)
	for _, kind := range kinds {
		for _, stage := range []regwire.Stage{"", regwire.Investigating, regwire.Proposed} {
			v := view{kind: kind, stage: stage, sum: gbp(6_090_000), was: &regwire.Sum{Stage: regwire.Investigating, Amount: *gbp(1)}}
			got := v.words()
			for _, said := range done {
				if strings.Contains(got, said) {
					t.Errorf("%s at %q reads %q, as if it were done", kind, stage, got)
				}
			}
			if label := v.sumLabel(); label == "Fine" || label == "Settlement" || label == "Sum" {
				t.Errorf("%s at %q: sum labelled %q", kind, stage, label)
			}
		}
	}
}

// Every kind and every stage has words of its own.
func TestEveryKindAndStageHasWords(t *testing.T) {
	for _, kind := range regwire.Kinds {
		if nouns[kind] == "" || done[kind] == "" {
			t.Errorf("kind %q has no words", kind)
		}
	}
	seen := map[string]regwire.Stage{}
	for _, stage := range regwire.Stages {
		v := view{kind: regwire.Fine, stage: stage}
		for _, s := range []string{v.words(), v.standing()} {
			if other, dup := seen[s]; dup || s == "" || s == "Not stated" {
				t.Errorf("stage %q reads %q, like %q", stage, s, other)
			}
			seen[s] = stage
		}
	}
}

func TestAmount(t *testing.T) {
	for _, c := range []struct {
		in   *regwire.Money
		want string
	}{
		{gbp(6_090_000), "£6.09m"},
		{gbp(3_076_320), "£3,076,320"},
		{gbp(14_000_000), "£14m"},
		{gbp(91_000), "£91,000"},
		{eur(1_200_000_000), "€1.2bn"},
		{eur(1_245_000_000), "€1,245,000,000"},
		{&regwire.Money{Currency: "NOK", Minor: 6_500_000_000}, "NOK 65m"},
		{&regwire.Money{Currency: "KRW", Minor: 67_000_000_000}, "KRW 67bn"},
	} {
		if got := uk.amount(*c.in); got != c.want {
			t.Errorf("amount(%+v) = %q, want %q", *c.in, got, c.want)
		}
	}
}

// The longest words fit into a header, so that what happened is never cut.
func TestWordsFitIntoHeader(t *testing.T) {
	largest := &regwire.Money{Currency: "NOK", Minor: math.MaxInt64}
	before := []*regwire.Sum{nil, {Stage: regwire.Proposed, Amount: *largest}, {Stage: regwire.Imposed, Amount: regwire.Money{Currency: "SEK", Minor: math.MaxInt64}}}
	for _, kind := range append([]regwire.Kind{""}, regwire.Kinds...) {
		for _, stage := range append([]regwire.Stage{""}, regwire.Stages...) {
			for _, was := range before {
				v := view{kind: kind, stage: stage, sum: largest, was: was}
				if got := v.words(); width(got) > maxWords {
					t.Errorf("%s at %s: %q has %d characters", kind, stage, got, width(got))
				}
			}
		}
	}
}
