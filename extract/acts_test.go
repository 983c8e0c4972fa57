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
