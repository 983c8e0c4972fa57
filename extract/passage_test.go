package extract

import (
	"testing"

	"regwire"
)

// Every byte of a passage that stands first, and of what stood around it, is found again in the body.
func TestPassagePlaces(t *testing.T) {
	const body = "One.\n\nTwo two.\n\nThree."
	for _, p := range []passage{{0, 4}, {6, 14}, {16, 22}, {0, len(body)}} {
		moved, gap := p.first(body), p.to-p.from
		for i := range moved {
			if i >= gap && i < gap+len(between) {
				continue
			}
			if at := p.place(i); moved[i] != body[at] {
				t.Errorf("%v: byte %d of %q: got byte %d of the body", p, i, moved, at)
			}
		}
	}
}

// Headline and lead are about something else, and their sums are no fine; one sentence further down
// tells of the step.
func TestNewsToldLate(t *testing.T) {
	const sale = "Ash Fibre, which lays cables in the Dales, is to be bought by Birch Capital for £240m, the two said on Thursday.\n\n" +
		"The purchase is the third of its kind this year. Its 310 staff will keep their jobs, and customers should notice nothing for now.\n\n" +
		"Bankers had looked for a buyer since May, and two others made bids that were thought to be lower.\n\n"
	for _, x := range []struct {
		tells  string
		kind   regwire.Kind
		stage  regwire.Stage
		amount string
	}{
		{"Ofcom has opened an investigation into Ash Fibre over calls to 999 that failed in March.", regwire.Investigation, regwire.Investigating, ""},
		{"In June the Information Commissioner's Office fined Ash Fibre £85,000 for calls to people who had asked not to be rung.", regwire.Fine, regwire.Imposed, "85000"},
		{"Last week the Information Commissioner's Office gave Ash Fibre notice that it intends to fine it £1.1m over a leak of bills.", regwire.Fine, regwire.Proposed, "1100000"},
		{"The Information Commissioner's Office reprimanded Ash Fibre in June after its staff had emailed bills to the wrong people.", regwire.Reprimand, regwire.Imposed, ""},
	} {
		t.Run(string(x.kind)+" "+string(x.stage), func(t *testing.T) {
			a := article("Birch Capital buys Ash Fibre for £240m", sale+x.tells+"\n\nThe sale is to be completed by Easter.")
			f := Read(a)
			if len(f.Actions) != 1 {
				t.Fatalf("got %s, want one action", asJSON(f))
			}
			got := f.Actions[0]
			amount := ""
			if got.Amount != nil {
				amount = got.Amount.Value()
			}
			if got.Kind != x.kind || got.Stage != x.stage || amount != x.amount || got.Organisation.Name != "Ash Fibre" {
				t.Errorf("got %s, want %s %s %s of Ash Fibre", asJSON(got), x.kind, x.stage, x.amount)
			}
			for _, e := range got.Evidence {
				if part := map[regwire.Part]string{regwire.InTitle: a.Title, regwire.InText: a.Text}[e.In]; part[e.Start:e.End] != e.Quote {
					t.Errorf("%s: %q is not at its place", e.Field, e.Quote)
				}
			}
			why := Explain(a)
			if why.Late == nil || why.Late.Quote != x.tells {
				t.Errorf("told late: got %v, want %q", why.Late, x.tells)
			}
			if at := why.Sums[1].Evidence; why.Sums[0].Evidence.In != regwire.InTitle || at.Quote != "£240m" || a.Text[at.Start:at.End] != "£240m" {
				t.Errorf("got %v, want the sums in the order of the words", why.Sums)
			}
		})
	}
}

// What is recalled far down of somebody else is no news of the party of the headline.
func TestRecalledOfAStranger(t *testing.T) {
	const claim = "That strangers had been in its booking system was disclosed by Acme Air on Monday. Names and addresses of 40,000 guests may have been seen.\n\n" +
		"A group claim has now been filed at the High Court. Were it to succeed, Acme Air could have to find £80m.\n\n"
	for _, x := range []struct {
		tells    string
		relevant bool
	}{
		{"A similar attack on Birch Rail in 2018 laid open the data of 5,000 passengers, and in 2019 the ICO gave notice that it intended to fine Birch Rail £3.4m.", false},
		{"On Friday the ICO gave notice that it intends to fine Acme Air £3.4m over the attack.", true},
	} {
		if f := Read(article("£80m claim against Acme Air follows data breach", claim+x.tells)); f.Relevant != x.relevant {
			t.Errorf("%s\ngot %s, want news: %v", x.tells, asJSON(f), x.relevant)
		}
	}
}
