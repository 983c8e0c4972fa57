package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"regwire"
)

// A stepReport is a line of testdata/fit/steps.txt.
type stepReport struct {
	fitLine
	action labelledAction
}

// stepReportsIn reads testdata/fit/steps.txt.
func stepReportsIn(t *testing.T) []stepReport {
	t.Helper()
	var out []stepReport
	for _, l := range fitLines(t, "steps.txt") {
		a, err := stepOf(l.facts)
		if err != nil {
			t.Fatalf("%s: %v", l.where, err)
		}
		out = append(out, stepReport{l, a})
	}
	return out
}

// stepOf reads "fine varied GBP 2000000 was GBP 5000000": a kind, a stage, the sum or "-", and
// the one before it if the report tells one.
func stepOf(facts string) (a labelledAction, err error) {
	now, before, _ := strings.Cut(facts, " was ")
	f := strings.Fields(now)
	if len(f) < 3 || !slices.Contains(ofDocument["kind"], f[0]) || !slices.Contains(ofDocument["stage"], f[1]) {
		return a, fmt.Errorf("%q: want \"kind stage sum\"", facts)
	}
	a.Kind, a.Stage = regwire.Kind(f[0]), regwire.Stage(f[1])
	if a.Amount, err = sumOf(f[2:]); err == nil {
		a.Previous, err = sumOf(strings.Fields(before))
	}
	return a, err
}

// sumOf reads "GBP 5000000": nil of "-" or nothing.
func sumOf(f []string) (*labelledSum, error) {
	if len(f) == 0 || len(f) == 1 && f[0] == "-" {
		return nil, nil
	}
	if len(f) != 2 {
		return nil, fmt.Errorf("%q: want a currency and a value", f)
	}
	v, err := strconv.ParseFloat(f[1], 64)
	return &labelledSum{f[0], v}, err
}

// examples returns the choices that a report is an example of.
func (s stepReport) examples() lessons {
	r, to := understand(s.article), lessons{}
	r.primary()
	r.stepExamples(&s.action, to)
	return to
}

// stepExamples adds the choices of kind, stage and sums.
func (r *reading) stepExamples(g *labelledAction, to lessons) {
	to["kind"] = append(to["kind"], r.judgeExample(&r.weights.kind, &r.kinds, r.votesOf(kindClaims, &r.weights.kind, &r.kinds), r.kindSignals(), string(g.Kind), r.weights.kind.values...))
	to["stage"] = append(to["stage"], r.judgeExample(&r.weights.stage, &r.stages, r.votesOf(stageClaims, &r.weights.stage, &r.stages), r.stageSignals(g.Kind), string(g.Stage), r.weights.stage.values...))
	if carriesSum(g.Kind) || g.Amount != nil {
		to["amount"] = append(to["amount"], r.sumExample(g.Kind, g.Stage, g.Amount))
	}
	if carriesSum(g.Kind) || g.Kind == regwire.Reprimand {
		to["earlier"] = append(to["earlier"], r.earlierExample(g.Kind, g.Stage, g.Amount, g.Previous))
	}
}

// What a short report is said to tell is among what can be chosen.
func TestStepReports(t *testing.T) {
	for _, s := range stepReportsIn(t) {
		r := understand(s.article)
		for _, sum := range [...]*labelledSum{s.action.Amount, s.action.Previous} {
			if sum != nil && !slices.ContainsFunc(r.roles, func(x sumPart) bool { return sum.is(x.sum) }) {
				t.Errorf("%s: no sum of %+v", s.where, *sum)
			}
		}
	}
}
