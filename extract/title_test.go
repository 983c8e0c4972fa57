package extract

import "testing"

// Items of a list that are a name and a sum, with their numbers.
func TestNamesOfNumberedItems(t *testing.T) {
	got, want := partiesIn(recognised(t, "", "They fined two:\n\n1. First Harbour Bank – £50,000\n\n2. Ashby and District Credit Union – £5,000\n\nThat is all.")), "First Harbour Bank; Ashby and District Credit Union"
	if got != want {
		t.Errorf("parties of numbered items: got %q, want %q", got, want)
	}
}

// Names that a headline of capitals has, which the text gives otherwise.
func TestNamesInHeadlines(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"a firm with for", "They banned Tools for Ashity", "They banned Tools for Ashity then.", "Tools for Ashity"},
		{"a form", "Watchdog Fines Ash Widgets Ltd Over Calls", "They fined Ash Widgets for it.", "Ash Widgets = Ash Widgets Ltd"},
		{"a form behind a comma", "Watchdog Fines Ash Widgets, Inc. Over Calls", "They fined Ash Widgets for it.", "Ash Widgets = Ash Widgets, Inc."},
		{"an ampersand", "Watchdog Fines Ash & Sons Over Calls", "They fined Ash & Sons Ltd for it.", "Ash & Sons Ltd = Ash & Sons"},
		{"brackets", "Watchdog Fines Ash (UK) Ltd Over Calls", "They fined Ash (UK) Ltd for it.", "Ash (UK) Ltd"},
		{"the first word of a firm", "Watchdog Fines Ashware Over Calls", "They fined Ashware Vision Care Inc. for it.", "Ashware Vision Care Inc. = Ashware"},
		{"the first word of two firms", "Watchdog Fines Ashware Over Calls", "They fined Ashware Vision Inc. and Ashware Care Inc. for it.", "Ashware Vision Inc.; Ashware Care Inc."},
		{"a word of the headline", "Watchdog Fines Ash As Birch Denies Calls", "They fined Ash for it.", "Ash"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, tt.title, tt.text)); got != tt.want {
				t.Errorf("parties of %q, %q: got %q, want %q", tt.title, tt.text, got, tt.want)
			}
		})
	}
}

// A headline in which only names have capitals, many as they are.
func TestNamesInHeadlinesOfNames(t *testing.T) {
	const text = "The company will pay. The decision was published then."
	for _, tt := range []struct{ name, title, want string }{
		{"common words", "£5,000 fine for Orange Leaf Media Ltd", "Orange Leaf Media Ltd"},
		{"a bank", "£5,000 fine for Royal Ashshire Bank", "Royal Ashshire Bank"},
		{"a council", "Ashshire Borough Council fined £5,000", "Ashshire Borough Council"},
		{"capitals throughout", "Watchdog Issues Record Fine for Unsolicited Marketing Calls", ""},
		{"capitals but for a preposition", "Firm Told to Pay Record Fine over Unsolicited Marketing Calls", ""},
		{"capitals but for a preposition in the middle", "Home Improvement Company Fined after Calls", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, tt.title, text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.title, got, tt.want)
			}
		})
	}
}
