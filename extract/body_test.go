package extract

import (
	"testing"

	"regwire"
)

func TestNamesBody(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"a body after the":                    {"The fine was imposed by the Commission.", true},
		"words of its name before it":         {"A notice came from the Office of Ombudsman, so the Brixton Lift Inspectorate said.", true},
		"a body after by":                     {"It was fined by Brixton Water Authority.", true},
		"in small letters it is a thing":      {"The agency and its board lost a disk.", false},
		"without an article it may be a firm": {"Acme Travel Agency lost a disk.", false},
		"the article stands elsewhere":        {"The disk that Acme Agency lost was found.", false},
	} {
		t.Run(name, func(t *testing.T) {
			r := understand(regwire.Article{Entry: regwire.Entry{Title: "Disk lost"}, Text: c.text})
			if got := r.namesBody(); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// A step of a regulator of which no more is said is news, what regulators do in general or could do is none.
func TestWatchdogs(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        bool
	}{
		{"Watchdog fines Acme Stores £40,000", "The watchdog said on Friday that it had fined Acme Stores £40,000 for breaches of data law.", true},
		{"Regulators fine Acme Bank", "Regulators have fined Acme Bank £40,000 over failings in its controls against money laundering.", true},
		{"Acme Bank fined", "Acme Bank has been fined £2m by regulators after customers were misled.", true},
		{"Acme Stores told off", "The regulator has reprimanded Acme Stores after a laptop was lost.", true},

		{"Banks have paid £4bn", "Regulators have fined banks £4bn since the crisis, a study by Acme Research says.", false},
		{"Acme Stores and the law", "The watchdog could fine Acme Stores up to £17.5m if it has broken the law.", false},
		{"Shop owner fined", "A shop owner has been fined £2,000 for selling old food. He pleaded guilty at a magistrates' court.", false},
		{"Acme Rovers fined", "Acme Rovers have been fined £20,000 after fans ran on to the pitch.", false},
		{"Acme Stores hit by hackers", "Hackers have stolen data from Acme Stores. It has told regulators.", false},
		{"Acme Screens fined", "Acme Screens was fined £40,000 by magistrates after a complaint to the watchdog about mice.", false},
		{"Runner banned", "The runner was banned for four years by the anti-doping watchdog.", false},
		{"Parking fines rise", "Drivers were fined £3m last year, and a watchdog for motorists is not happy.", false},
	} {
		if f := Read(regwire.Article{Entry: regwire.Entry{Title: tt.title}, Text: tt.text}); f.Relevant != tt.want {
			t.Errorf("%s: got relevant %v (%s), want %v", tt.title, f.Relevant, f.Reason, tt.want)
		}
	}
}
