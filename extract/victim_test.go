package extract

import "testing"

// Whom an article shows that names only the one who was robbed, or whose name was used.
func TestVictims(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a thief", "A man was fined £500 by the ICO for stealing data from Birchley Systems Ltd.", "man"},
		{"two thieves", "Two men who stole records of customers of Birchley Systems Ltd have been fined £500 each in a case brought by the ICO.", "Two men"},
		{"a firm that used a name", "Ashware Ltd, which pretended to be Birchley Motors Ltd, has been fined £5,000 by the ICO.", "Ashware Ltd"},
		{"a firm that thieves robbed", "Thieves stole data of customers from Birchley Motors Ltd. The company was fined £5,000 by the ICO.", "Birchley Motors Ltd"},
		{"a firm, described and robbed", "A care provider has been fined £5,000 by the ICO after a thief stole a laptop from Birchley Care. Birchley Care had not encrypted it.", "Birchley Care"},
		{"an airline, described and robbed", "An airline has been fined £5,000 by the ICO after hackers stole data from Birchley Airways customers.", "Birchley Airways"},
		{"a bank whose name was used", "A bank has been fined £2m after fraudsters posed as Birchley Bank. The FCA said that Birchley had failed to warn customers.", "Birchley Bank"},
		{"a council whose name was used", "A council has been fined £5,000 by the ICO after callers pretended to be from Birchley Council.", "Birchley Council"},
		{"a firm that hackers robbed", "Hackers stole records of 5,000 patients from Birchley Clinics. The ICO has fined the company £5,000.", "Birchley Clinics"},
		{"a firm that one man robbed", "A man stole records of 5,000 patients from Birchley Clinics. The ICO has fined the company £5,000.", "Birchley Clinics"},
		{"a firm that lost what was stolen", "Birchley Motors Ltd has been fined £5,000 by the ICO after a thief stole data of customers from it.", "Birchley Motors Ltd"},
		{"a firm that a sentence behind names", "A claims firm has been fined £5,000 by the ICO. Birchley Motors Ltd made 5,000 calls.", "Birchley Motors Ltd"},
		{"a firm that sold data", "Birchley Motors Ltd has been fined £5,000 by the ICO for selling data of customers of Ashware Ltd.", "Birchley Motors Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := nameOf(t, "Watchdog acts", tt.text); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// A step that one party had done to it is not that of another whom its sentence names behind it.
func TestStepOfTheNearest(t *testing.T) {
	for _, text := range []string{
		"The ICO has reprimanded Ashby District Council for sending data to Birchley Health Board by mistake.",
		"The ICO has reprimanded Ashby District Council over a contract with Birchley Health Board.",
		"The ICO has reprimanded the Ashby Housing Association after it sold data to Birchley Health Board.",
	} {
		f := Read(article("Watchdog acts", text))
		if len(f.Actions) != 1 {
			t.Errorf("%s: got %+v, want one action", text, f.Actions)
		}
	}
	const both = "The ICO has reprimanded Ashby District Council and Birchley Health Board for sending data to the wrong people."
	if f := Read(article("Watchdog acts", both)); len(f.Actions) != 2 {
		t.Errorf("%s: got %+v, want two actions", both, f.Actions)
	}
}
