package main

import (
	"bytes"
	"fmt"
	"image/png"
	"io"
	"log/slog"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"regwire"
	"regwire/cmd/regwire/demo"
	"regwire/extract"
	"regwire/notify/standin"
	"regwire/store"
)

// Every sample must be understood as its file says: without a mistake in what a channel
// shows first, and in most of what happened, when, and against which law.
func TestSamplesAreUnderstood(t *testing.T) {
	beside := map[string]*score{"incident": {atLeast: 0.8}, "date": {atLeast: 0.7}, "laws": {atLeast: 0.8}}
	for _, sample := range demo.Articles() {
		t.Run(sample.Path(), func(t *testing.T) {
			finding := extract.Read(regwire.Article{
				Entry: regwire.Entry{ID: sample.Path(), Title: sample.Title, Published: sample.Published},
				Text:  sample.Text(),
			})
			if finding.Relevant != (len(sample.Want) > 0) {
				t.Fatalf("relevant = %v (%s), want %v", finding.Relevant, finding.Reason, !finding.Relevant)
			}
			for i, want := range sample.Want {
				if i > 0 && sample.Style != demo.RoundUp {
					break // beside the main news
				}
				got, ok := actionOf(finding, want)
				if !ok {
					t.Errorf("no action of %s against %s in %+v", want.Regulator, want.Organisation, facts(finding.Actions))
					continue
				}
				if diff := cmp.Diff(wanted(want), fact(got)); diff != "" {
					t.Errorf("%s against %s (-want +got):\n%s", want.Regulator, want.Organisation, diff)
				}
				if sample.Style != demo.RoundUp && !got.Primary {
					t.Errorf("the action against %s is not the primary one", want.Organisation)
				}
				kind, date := incidentOf(want.Incident)
				gotKind, gotDate := incidentOf(got.Incident)
				beside["incident"].add(kind == gotKind)
				beside["date"].add(date == gotDate)
				beside["laws"].add(slices.Equal(sorted(want.Laws), sorted(got.Laws)))
			}
		})
	}
	for name, s := range beside {
		if share := float64(s.right) / float64(s.all); share < s.atLeast {
			t.Errorf("%s right in %d of %d samples, want a share of %.2f", name, s.right, s.all, s.atLeast)
		}
	}
}

// A score counts how often something was right.
type score struct {
	right, all int
	atLeast    float64
}

func (s *score) add(right bool) {
	s.all++
	if right {
		s.right++
	}
}

func incidentOf(i *regwire.Incident) (kind regwire.IncidentKind, date regwire.Date) {
	if i == nil {
		return "", ""
	}
	return i.Kind, i.Date
}

// actionOf finds the action against a party, under any of the names that the sample gives.
func actionOf(f regwire.Finding, want demo.Want) (regwire.Action, bool) {
	names := append([]string{want.Organisation}, want.Aliases...)
	for _, a := range f.Actions {
		if slices.Contains(names, a.Organisation.Name) {
			return a, true
		}
	}
	return regwire.Action{}, false
}

// A factsheet is an action as people would compare it.
type factsheet struct {
	Regulator, Kind, Stage, Amount, Previous, People, Volume string
}

func wanted(w demo.Want) factsheet {
	return factsheet{w.Regulator, string(w.Kind), string(w.Stage), text(w.Amount), text(w.Previous), text(w.People), text(w.Volume)}
}

func fact(a regwire.Action) factsheet {
	return factsheet{a.Regulator, string(a.Kind), string(a.Stage), text(a.Amount), text(a.Previous), text(a.People), text(a.Volume)}
}

func facts(actions []regwire.Action) []string {
	var out []string
	for _, a := range actions {
		out = append(out, fmt.Sprintf("%s %v", a.Organisation.Name, fact(a)))
	}
	return out
}

func sorted(list []string) []string {
	list = slices.Clone(list)
	slices.Sort(list)
	return list
}

func TestDemo(t *testing.T) {
	a, workspace := passDemo(t)
	t.Run("makes one case of each matter", func(t *testing.T) { checkMatters(t, a) })
	t.Run("tells Advanced in one thread", func(t *testing.T) { checkAdvanced(t, workspace) })
	t.Run("posts a summary with its chart", func(t *testing.T) { checkDemoSummary(t, workspace) })
	t.Run("posts what README shows", func(t *testing.T) { checkReadme(t, workspace) })
}

// checkMatters checks that each matter came to one case, whatever the outlet and stage.
func checkMatters(t *testing.T, a *app) {
	known, err := a.db.Cases(t.Context(), store.CaseFilter{})
	if err != nil {
		t.Fatal(err)
	}
	matters := map[string]string{} // by path
	for _, sample := range demo.Articles() {
		if sample.Matter() != "" {
			matters[sample.Path()] = sample.Matter()
		}
	}
	got := map[string][]string{} // the cases of a matter
	for _, c := range live(known) {
		held := map[string]bool{}
		for _, r := range c.Reports {
			if matter := matters[pathOf(t, r.URL)]; matter != "" && !held[matter] {
				held[matter] = true
				got[matter] = append(got[matter], c.ID)
			}
		}
		if len(held) != 1 {
			t.Errorf("case %s (%s) holds %d matters: %v", c.ID, c.Organisation.Name, len(held), held)
		}
	}
	for _, sample := range demo.Articles() {
		matter := sample.Matter()
		if ids, ok := got[matter]; matter != "" && len(ids) != 1 {
			t.Errorf("matter %s is in %d cases: %v (found: %v)", matter, len(ids), ids, ok)
			got[matter] = []string{""} // said once
		}
	}
}

// checkAdvanced checks the best-known case: the first message tells the fine and the sum
// that had been proposed, a reply the step.
func checkAdvanced(t *testing.T, workspace *standin.Slack) {
	var threads []standin.Message
	for _, m := range workspace.Messages(demoChannel) {
		if strings.Contains(firstLine(m.Text), "Advanced") {
			threads = append(threads, m)
		}
	}
	if len(threads) != 1 {
		t.Fatalf("Advanced is told in\n%s\nwant one message", shown(threads))
	}
	var steps []string
	for _, r := range threads[0].Replies {
		if strings.Contains(firstLine(r.Text), ": fined") {
			steps = append(steps, r.Text)
		}
	}
	if len(steps) != 1 {
		t.Fatalf("Advanced is told in\n%s\nwant one reply that tells the fine", shown(threads))
	}
	alert, reply := threads[0].Text, steps[0]
	for _, c := range []struct{ text, want string }{
		{firstLine(alert), "fined £3,076,320, was £6.09m proposed"},
		{alert, "7 August 2024 provisional fine of £6.09m proposed → 27 March 2025"},
		{alert, "79,404 (was 82,946)"},
		{firstLine(reply), "fined £3,076,320, was £6.09m proposed"},
		{reply, "79,404"},
	} {
		if !strings.Contains(c.text, c.want) {
			t.Errorf("message does not say %q:\n%s", c.want, c.text)
		}
	}
}

// checkDemoSummary checks that the last message is a summary whose chart can be read in words.
func checkDemoSummary(t *testing.T, workspace *standin.Slack) {
	messages := workspace.Messages(demoChannel)
	last := messages[len(messages)-1]
	if firstLine(last.Text) != "Monthly summary, October 2024" || withCharts(messages) != 1 || len(workspace.Files()) != 1 {
		t.Errorf("%d charts are shown; the last message is\n%s", withCharts(messages), last.Text)
	}
	var b strings.Builder
	if err := showChannel(&terminal{out: &b}, []standin.Message{last}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"\n• €310m in 1 case (September: none): DPC €310m\n",
		"\n[Chart] Sums imposed and people affected, May to October 2024\n",
		"\n  DPC: imposed, €: May 0, Jun 0, Jul 0, Aug 0, Sep 0, Oct 310m\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the channel does not show %q:\n%s", want, &b)
		}
	}
	if _, err := png.Decode(bytes.NewReader(workspace.Files()[0].Body)); err != nil {
		t.Errorf("the chart: %v", err)
	}
}

// passDemo makes one pass over the samples.
func passDemo(t *testing.T) (*app, *standin.Slack) {
	t.Helper()
	t.Cleanup(func() { goleak.VerifyNone(t) })
	workspace := &standin.Slack{Token: demoToken, Channels: []string{demoChannel}}
	a, stop, err := openDemo(t.Context(), filepath.Join(t.TempDir(), "demo.db"), workspace, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	if err := a.playDemo(t.Context()); err != nil {
		t.Fatal(err)
	}
	return a, workspace
}

func pathOf(t *testing.T, address string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u.Path
}
