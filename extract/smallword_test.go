package extract

import "testing"

// Names with small words inside, and short forms that look like words.
func TestNamesOfSmallWords(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"what one is asked for", "They fined Save the Otters for it.", "Save the Otters"},
		{"what one is asked for, with a form", "Join the Otters Ltd (£5,000).", "Join the Otters Ltd"},
		{"what one is asked for, before a verb", "Shelter the Otters was fined £5,000.", "Shelter the Otters"},
		{"what one is asked to do", "Save the Otters, said Ash.", "Save; Otters; Ash"},
		{"what one is asked for, in a list", "• Save the Otters: £5,000", "Save the Otters"},
		{"a body for a town", "Transport for Ashby sent texts.", "Transport for Ashby"},
		{"an appeal", "They fined Help for Otters for it.", "Help for Otters"},
		{"at home", "They fined Ashby at Home for it.", "Ashby at Home"},
		{"at an office", "They met Ashby at Home Office doors.", "Ashby; Home Office"},
		{"an acronym with a small letter", "Caring in Ashby (CiA) was fined.", "Caring in Ashby = CiA"},
		{"an acronym of the second name", "They say Ash at Birch Care Ltd (BCL) paid.", "Ash; Birch Care Ltd = BCL"},
		{"an acronym that is a word", "They fined Acme Insulation Marketing Ltd (AIM) and Home Insulation Marketing Ltd (HIM). HIM paid him.", "Acme Insulation Marketing Ltd = AIM; Home Insulation Marketing Ltd = HIM"},
		{"a word in capitals", "They fined Acme Widgets Ltd (HIM). HIM paid.", "Acme Widgets Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Words that open a sentence and belong to the name, or do not.
func TestNamesThatOpenSentences(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a word that tells nothing of a firm", "Media Widgets Ltd was fined.", "Media Widgets Ltd"},
		{"the same without a form", "Media Widgets was fined.", "Media Widgets"},
		{"a label", "Enforcement Widgets: 14 November", "Widgets"},
		{"the same without a form and a verb", "Media Widgets, they say, are many.", "Widgets"},
		{"the same where the firm stands without it", "Media Ash Ltd was fined. They say Ash paid.", "Ash Ltd = Ash"},
		{"a preposition", "In Tables Ltd was fined. In Ash Widgets Ltd, nobody was. In Birch Widgets Ltd's view, a firm paid. For Elm Widgets Ltd, a Leeds firm, it is much.", "In Tables Ltd; Ash Widgets Ltd; Birch Widgets Ltd; Elm Widgets Ltd; Leeds"},
		{"a fund of the world", "International Fund for Ash paid.", "International Fund for Ash"},
		{"a word for all", "Everything Ash Ltd was fined.", "Everything Ash Ltd"},
		{"what a reader is asked to do", "Call Widgetry Ltd on Monday. Call Birchware was fined.", "Widgetry Ltd; Call Birchware"},
		{"a number", "One Step Widgets Ltd was fined. Two Ash Widgets Ltd shops closed.", "One Step Widgets Ltd; Ash Widgets Ltd"},
		{"an address", "Payroll.ly Ltd was fined.", "Payroll.ly Ltd"},
		{"an initial", "A. B. Ash Ltd was fined.", "A. B. Ash Ltd"},
		{"an owner", "Children's Medical Center of Ash was fined.", "Children's Medical Center of Ash"},
		{"what is over", "Ex-Ashity claims handler fined. They say Ashity paid.", "Ashity"},
		{"a firm that is called so, with a form", "Ex-Pat Widgets Ltd was fined.", "Ex-Pat Widgets Ltd"},
		{"All Saints", "All Saints' Church of England School was fined.", "All Saints' Church of England School"},
		{"brackets", "Done Ash (Cash Bets) Limited was fined.", "Done Ash (Cash Bets) Limited"},
		{"Our Lady", "Our Lady of Ashby School was fined.", "Our Lady of Ashby School"},
		{"a trust for something", "Trust for Ashby was fined.", "Trust for Ashby"},
		{"we", "We Mend Any Roof was fined.", "We Mend Any Roof"},
		{"an acronym", "Failed Widgets Ltd (FWL) was fined. FWL paid.", "Failed Widgets Ltd = FWL"},
		{"an acronym without it", "Failed Ash Widgets Ltd (AWL) was fined. AWL paid.", "Ash Widgets Ltd = AWL"},
		{"an acronym that is a word", "IT Widgetry, of Leeds, phoned them.", "IT Widgetry; Leeds"},
		{"a verb that is no noun", "Nuisance Widget Ltd phones people.", "Nuisance Widget Ltd"},
		{"a trade that the tables lack", "Widgetmaker Ash was fined.", "Ash"},
		{"a firm that is called so", "Widgetmaker Ltd was fined.", "Widgetmaker Ltd"},
		{"a word that is written small elsewhere", "Hoaxing Ashity was fined. They say that no hoaxing pays, and Ashity paid.", "Ashity"},
		{"it's", "It's Ash Ltd phoned people. It's Birch Ltd that paid.", "It's Ash Ltd; Birch Ltd"},
		{"behind a quotation", "\"Find anybody,\" Background Widgets, Inc. says.", "Background Widgets, Inc."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
