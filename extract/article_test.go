package extract

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// article returns an article that nothing is known of but its words.
func article(title, text string) regwire.Article {
	return regwire.Article{Entry: regwire.Entry{ID: "test", Title: title}, Text: text}
}

// TestArticles reads whole articles. Each file of testdata holds the wanted facts, a blank
// line, the headline, a blank line and the text. A fact that a file does not name is not
// looked at.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			a, want := labelled(t, file)
			f := Read(a)
			facts := factsOf(f)
			got := map[string]string{}
			for fact := range want {
				got[fact] = facts[fact]
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
			}
			promises(t, a)
		})
	}
}

// labelled reads a file of testdata.
func labelled(t *testing.T, file string) (regwire.Article, map[string]string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.SplitN(string(b), "\n\n", 3)
	if len(parts) != 3 {
		t.Fatalf("%s: want facts, headline and text, each after a blank line", file)
	}
	want := map[string]string{}
	for line := range strings.Lines(parts[0]) {
		fact, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || !slices.Contains(facts, fact) {
			t.Fatalf("%s: %q is no fact; want one of %s", file, line, strings.Join(facts, ", "))
		}
		want[fact] = value
	}
	return article(parts[1], strings.TrimSpace(parts[2])), want
}

// facts are the names of facts in the files of testdata.
var facts = []string{
	"relevant", "round_up", "regulator", "organisation", "kind", "stage", "amount", "previous", "people", "volume", "laws",
	"incident", "incident_date",
}

// factsOf writes what a finding says of its first action.
func factsOf(f regwire.Finding) map[string]string {
	out := map[string]string{"relevant": yes(f.Relevant), "round_up": yes(f.RoundUp)}
	var a regwire.Action
	if len(f.Actions) > 0 {
		a = f.Actions[0]
	}
	out["regulator"], out["organisation"] = a.Regulator, a.Organisation.Name
	out["kind"], out["stage"] = string(a.Kind), string(a.Stage)
	out["laws"] = strings.Join(a.Laws, ", ")
	if a.Amount != nil {
		out["amount"] = a.Amount.Currency + " " + a.Amount.Value()
	}
	if a.Previous != nil {
		out["previous"] = a.Previous.Currency + " " + a.Previous.Value()
	}
	people := a.People
	if people == nil {
		people = f.People
	}
	if people != nil {
		out["people"] = string(people.Qualifier) + " " + strings.ReplaceAll(regwire.Thousands(people.N), ",", "")
	}
	if a.Volume != nil {
		out["volume"] = a.Volume.String()
	}
	if a.Incident != nil {
		out["incident"], out["incident_date"] = string(a.Incident.Kind), string(a.Incident.Date)
	}
	return out
}

func yes(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
