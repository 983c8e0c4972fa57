package extract

import "testing"

// Where a name starts that a word like any other opens, and where a surname stands behind a court.
func TestNamesFromTheirStart(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"cut where a sentence opens, whole within one", "It's Birch Ltd, which sells stoves, rang people. They asked It's Birch Ltd for more.", "It's Birch Ltd"},
		{"an item behind a colon", "Texts, £400,000 in fines: Help Birchway UK Ltd; Elmtech Ltd; Ashware Ltd paid.", "Help Birchway UK Ltd; Elmtech Ltd; Ashware Ltd"},
		{"an item behind a semicolon", "They were Elmtech, which lost a list; Full House Birchway; and Ashware Ltd too.", "Elmtech; Full House Birchway; Ashware Ltd"},
		{"what opens a paragraph, with a trade behind it", "They paid.\n\nAll Birchway Services, Inc., a clinic, will pay £5,000.", "All Birchway Services, Inc."},
		{"an item with a sum", "- It's Birch Limited £200,000", "It's Birch Limited"},
		{"an item in a line of its own", "- Real Birchway Ltd", "Real Birchway Ltd"},
		{"a word of many in brackets", "Every Birchway Ltd (EBL) was fined.", "Every Birchway Ltd = EBL"},
		{"a surname behind a court", "Amy Birchley worked there. At Ashby Magistrates Court Birchley, of Elm Road, pleaded guilty.", "Amy Birchley = Birchley; Elm Road"},
		{"a surname behind a crown court", "At Leeds Crown Court Ashworth was told to pay. Tom Ashworth had sold lists.", "Ashworth = Tom Ashworth"},
		{"a surname behind magistrates with an apostrophe", "At Leeds Magistrates' Court Birchley, who is 23, pleaded guilty. Birchley said so.", "Birchley"},

		{"what is not owned", "It's Birch Ltd which they fined. They fined Birch Ltd £5,000.", "Birch Ltd"},
		{"a preposition that opens a sentence", "For Birchway Ltd, a clinic, it is over. They fined Birchway Ltd too.", "Birchway Ltd"},
		{"all of a firm's customers", "All Birchway Ltd customers were told.", "Birchway Ltd"},
		{"a conjunction", "While Birchway Ltd (BL) paid, others did not.", "Birchway Ltd = BL"},
		{"an adverb behind a semicolon", "They fined Elmtech Ltd; today Birchway Ltd paid.", "Elmtech Ltd; Birchway Ltd"},
		{"a sentence behind a colon", "They say so: When Birchway Ltd paid, others did not.", "Birchway Ltd"},
		{"a heading before a name", "Fines: Birchway Ltd; Elmtech Ltd too.", "Birchway Ltd; Elmtech Ltd"},
		{"a longer name that opens its sentence", "Yesterday Birchway Ltd paid. They fined Birchway Ltd too.", "Birchway Ltd"},
		{"a court without anybody", "It went to Leeds Crown Court Monday.", ""},
		{"a court of a city behind it", "They went to the Ashby Magistrates Court Leeds.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
