package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestActsOfASentenceArePaired(t *testing.T) {
	r := understand(regwire.Article{Entry: regwire.Entry{Title: "Acme keeps its licence"}, Text: "A tribunal lowered the penalty to £5,000."})
	var got []string
	for _, f := range r.spoke.features {
		got = append(got, r.vocabulary.names[f.name])
	}
	want := []string{"act.title:licence", "act.lead:fine", "act.lead:court", "act.lead:reduce", "act.lead:MONEY"}
	for _, pair := range []string{"fine+court", "fine+reduce", "court+reduce", "fine+MONEY", "court+MONEY", "reduce+MONEY"} {
		want = append(want, "act:"+pair)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("features (-want +got):\n%s", diff)
	}
}

func TestNoStepIsNoNews(t *testing.T) {
	f := Read(regwire.Article{Text: "The Information Commissioner's Office, Acme Ltd and £140,000."})
	if f.Relevant || f.Reason != "no enforcement step is reported" {
		t.Errorf("a regulator, a name and a sum: relevant %v, %q", f.Relevant, f.Reason)
	}
}

// A word that goes with many steps, such as "not", proves none.
func TestStepIsProvedByItsName(t *testing.T) {
	f := Read(article("Undertaking by Ash Borough Council after loss of files",
		"An undertaking by Ash Borough Council to the Information Commissioner's Office follows the loss of files that were not locked away."))
	if len(f.Actions) != 1 {
		t.Fatalf("actions: %v, want one", f.Actions)
	}
	for _, e := range f.Actions[0].Evidence {
		if (e.Field == "kind" || e.Field == "stage") && e.Quote != "Undertaking" {
			t.Errorf("%s is proved by %q, want %q", e.Field, e.Quote, "Undertaking")
		}
	}
}
