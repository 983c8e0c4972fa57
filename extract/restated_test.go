package extract

import (
	"testing"

	"regwire"
)

// What a party was to pay before, and the main amount in another currency, are no further actions; a
// second fine is one.
func TestWhatIsToldAgainIsNoFurtherAction(t *testing.T) {
	for _, tt := range []struct {
		text, sum string
		again     bool
	}{
		{"The ICO has fined Acme Ltd £20,000 for calls, which are €23,850.", "€23,850", true},
		{"The ICO has fined Acme Ltd £20,000 for calls. That is about €23,850.", "€23,850", true},
		{"The ICO has fined Acme Ltd £20,000 for calls. Acme Ltd was also fined €5m.", "€5,000,000", false},
		{"The ICO has fined Acme Ltd £20,000, having first proposed £50,000.", "£50,000", true},
		{"The ICO has fined Acme Ltd £20,000 for calls. For texts it was fined £50,000.", "£50,000", false},
	} {
		r := understand(article("Fine for Acme", tt.text))
		main := r.primary()
		r.complete(&main)
		for i := range r.moneys {
			sum, _ := r.sum(i)
			if x := (deed{party: r.party, money: i}); sum.String() == tt.sum && (r.converts(&main, x) || r.isPrevious(&main, x)) != tt.again {
				t.Errorf("%s: %s: told again: want %t", tt.text, tt.sum, tt.again)
			}
		}
	}
}

// What is meant for a second party is not shown as set.
func TestFurtherActionsAreAsFarAsTheMainOne(t *testing.T) {
	for want, text := range map[regwire.Stage]string{
		regwire.Proposed: "The ICO plans to fine Acme Ltd £5m over a breach.\n\nFor Brixton Widgets Ltd the fine is £3m.\n\nBoth can reply until May.",
		regwire.Imposed:  "The ICO has fined Acme Ltd £5m over a breach.\n\nFor Brixton Widgets Ltd the fine is £3m.\n\nBoth have to pay by May.",
	} {
		f := Read(article("ICO acts on two firms", text))
		if len(f.Actions) != 2 {
			t.Fatalf("%s: got %+v, want two actions", text, f.Actions)
		}
		for _, a := range f.Actions {
			if a.Stage != want {
				t.Errorf("%s: got %s for %s, want %s", text, a.Stage, a.Organisation.Name, want)
			}
		}
	}
}

// A headline that names the main party by a part of its name tells of no second one.
func TestPartsOfTheMainName(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        int
	}{
		{"Watchdog slaps £1.2m fine on Ahrensby", "The CMA has slapped a £1.2m fine on Deutsche Ahrensby AG. The bank blamed a supplier.", 1},
		{"Data breach costs Haldenby €1.2m", "A data breach has cost H. Haldenby & Co. Ltd €1.2m. The CNIL imposed the fine on Monday.", 1},
		{"Haldenby and Ahrensby fined", "The CNIL has fined H. Haldenby & Co. Ltd €1.2m and Ahrensby AG €1.3m.", 2},
		{"Haldenby fined", "The CNIL has fined H. Haldenby & Co. Ltd €1.2m. It also fined Ahrensby AG €300,000.", 2},
	} {
		if got := Read(article(tt.title, tt.text)).Actions; len(got) != tt.want {
			t.Errorf("%s, %s: got %+v, want %d actions", tt.title, tt.text, got, tt.want)
		}
	}
}
