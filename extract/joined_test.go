package extract

import "testing"

// Names of which a part could be mistaken for a word of the sentence, and the other way round.
func TestNamesJoinedAndCut(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"both sides of and in an acronym", "They fined Ash Care and Online Birch Centre (ACOBC) for it.", "Ash Care and Online Birch Centre = ACOBC"},
		{"the beginning in an acronym", "They fined Ash Care and Online Birch Centre (ACOB) for it.", "Ash Care and Online Birch Centre = ACOB"},
		{"an acronym of the second side", "They fined Ash Care and Online Birch Centre (OBC) for it.", "Ash Care; Online Birch Centre = OBC"},
		{"a body of two tasks with the article", "They fined the Driver and Vehicle Agency for it.", "Driver and Vehicle Agency"},
		{"as after a name", "They saw Ash as the one. They fined Ash for it.", "Ash"},
		{"as a legal form", "They fined Ash AS for it.", "Ash AS"},
		{"brackets before a small form", "They fined Ash Gaming (Malta) plc for it.", "Ash Gaming (Malta) plc"},
		{"a co-operative", "They fined the Co-operative Ash for it.", "Co-operative Ash"},
		{"a company that is a co-operative", "They fined the hardware co-operative Ash for it.", "Ash"},
		{"a plural that owns a body", "They fined Ash Doctors' Services for it.", "Ash Doctors' Services"},
		{"a plural that owns nothing of the name", "They read the customers' Ash accounts.", "Ash"},
		{"a title inside a name", "They fined Ash Youth Justice Trust for it.", "Ash Youth Justice Trust"},
		{"a title after a name", "They fined Ash Director John Smith for it.", "Ash; John Smith"},
		{"a day with a form", "Saturday Ash Pte Ltd was fined.", "Saturday Ash Pte Ltd"},
		{"a day without a form", "Saturday Ash was fined.", "Ash"},
		{"a day after a word", "On Friday Ash Ltd appealed.", "Ash Ltd"},
		{"police of a country of two words", "At last, New Zealand police paid.", "New Zealand police"},
		{"a word that opens a sentence before it", "They saw Ash twice. Ash paid. Thereupon Ash left.", "Ash"},
		{"a given name before a surname", "They saw Ash twice. Ash paid. John Ash left.", "Ash = John Ash"},
		{"an unknown word of which nothing came before", "Zoltan Ash paid. Then they saw Ash and Ash.", "Zoltan Ash = Ash"},
		{"a word of the tables of which nothing came before", "Auditor Ash left. Then they saw Ash and Ash.", "Ash"},
		{"a word that the tables lack, of which nothing came before", "Remember Ash? Then they saw Ash and Ash.", "Remember Ash = Ash"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
