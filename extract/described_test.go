package extract

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestDescriptions(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"a trade", "A small retail bank was fined.", []string{"small retail bank"}},
		{"behind another trade", "It fined a student loan servicer. A bank fined firms.", []string{"student loan servicer", "bank"}},
		{"of a country", "It fined a Polish bank.", []string{"Polish bank"}},
		{"where it is", "A hospital in Leeds lost it.", []string{"hospital in Leeds"}},
		{"what it deals in", "A company in the motor trade was fined.", []string{"company in the motor trade"}},
		{"whose it is", "They fined the branch of a Polish bank and a branch of an insurer.", []string{"branch of a Polish bank", "Polish bank", "branch of an insurer", "insurer"}},
		{"a post", "A former clerk at Acme Ltd was fined.", []string{"former clerk at Acme Ltd"}},
		{"several", "Two retail banks and an insurer were fined.", []string{"Two retail banks and an insurer", "insurer"}},
		{"several and others", "It fined 12 car makers and other companies.", []string{"12 car makers and other companies"}},
		{"known already", "The bank paid, as the large insurer did.", []string{"large insurer"}},
		{"a hyphen", "They fined an e-Widget company.", []string{"e-Widget company"}},
		{"where it is based", "A Leeds-based insurance broker was fined.", []string{"Leeds-based insurance broker"}},
		{"two trades of one", "They fined an investment bank and financial services company.", []string{"investment bank and financial services company"}},
		{"several by what they run", "The operators of a retail app paid.", []string{"operators of a retail app", "retail app"}},
		{"several that are known", "The operators paid.", nil},
		{"a service of the crown", "A former NHS secretary was fined.", []string{"former NHS secretary"}},
		{"letters that tell the trade", "An IT firm and a former GP surgery manager were fined.", []string{"IT firm", "former GP surgery manager"}},
		{"a ministry by its country", "It fined Greece's interior ministry.", []string{"interior ministry"}},
		{"what else a country has", "It fined Britain's biggest bank and Acme's ministry.", nil},
		{"in a question", "What does a firm risk? A Leeds-based debt collector knows.", []string{"Leeds-based debt collector"}},
		{"a verb ends it", "A judge convicted the director.", nil},
		{"no noun of the tables", "A letter was sent.", nil},
		{"with a name", "An Acme supplier was fined.", nil},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := understand(article("", x.text))
			var got []string
			for _, d := range r.descriptions() {
				got = append(got, r.slice(d.from, d.to))
			}
			if diff := cmp.Diff(x.want, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", x.text, diff)
			}
		})
	}
}

func TestDescribedParty(t *testing.T) {
	r := understand(article("Regulator fines bank", "A retail bank was fined £5,000 by the Information Commissioner's Office. The bank had lost records. The bank has paid."))
	if r.described == nil {
		t.Fatalf("party %d: want the bank, as described", r.party)
	}
	org := r.finding.Actions[0].Organisation.Name
	if org != "retail bank" || !slices.ContainsFunc(r.finding.Actions[0].Evidence, func(e regwire.Evidence) bool { return e.Field == "organisation" && e.Quote == org }) {
		t.Errorf("got %q, evidence %v: want the retail bank with its words", org, r.finding.Actions[0].Evidence)
	}
}

// Where the article says that the party is not named, a name in it is somebody else's.
func TestNamelessParty(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"One wrong attachment has cost a fund adviser £5,000, says the Information Commissioner's Office. The name of the company is not given. A reader thought of Acme, which sells funds.", "fund adviser"},
		{"The Information Commissioner's Office searched a Leeds company yesterday over nuisance calls. Which firm it is the watchdog does not say. It names nobody while it investigates. Acmeshire Police helped.", "Leeds company"},
		{"A retailer has been fined £40,000 by the Information Commissioner's Office. Acme lost records of 300 people. The patient has not been named.", "Acme"},
		{"The Information Commissioner's Office has fined a company £80,000. Acme made calls in which staff did not identify the company.", "Acme"},
	} {
		f := Read(article("", x.text))
		if len(f.Actions) == 0 || f.Actions[0].Organisation.Name != x.want {
			t.Errorf("%s: got %s, want the party %s", x.text, asJSON(f.Actions), x.want)
		}
	}
}
