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
		{"an acronym inside a name", "They fined Ash Care (AC) NHS Trust for it.", "Ash Care (AC) NHS Trust"},
		{"two brackets", "They fined Ash Care (AC) and Birch for it.", "Ash Care = AC; Birch"},
		{"a council in small letters", "They fined Ashshire council for it.", "Ashshire council"},
		{"a common word before an ampersand", "Women & Ash Hospital paid.", "Women & Ash Hospital"},
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
		{"a word that the tables lack, of which nothing came before", "Recollect Ash? Then they saw Ash and Ash.", "Recollect Ash = Ash"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Headlines and lines that are nothing but a name.
func TestNamesOfHeaders(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"a council", "Ash and Birch City Council", "Data was lost.", "Ash and Birch City Council"},
		{"a firm after a dash", "Final Decision On Case – Ash Widgets Ltd", "Data was lost.", "Ash Widgets Ltd"},
		{"two litigants", "Ash Investments Ltd v Financial Conduct Authority", "The appeal fails.", "Ash Investments Ltd"},
		{"no legal form", "Council Loses Laptops – Ash Widgets", "Data was lost.", ""},
		{"a name within a headline", "Watchdog Says Ash Widgets Ltd Lost Laptops", "Data was lost.", ""},
		{"the line of a label", "Watchdog Says Council Loses Much Sensitive Data", "Parties: Ash Birch Council", "Ash Birch Council"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, tt.title, tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.title, got, tt.want)
			}
		})
	}
}

// Bodies that have a supervisor are names where it is named.
func TestNamesOfSupervised(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"of common words only", "The EDPS fined the European Commission for it.", "European Commission"},
		{"at the start of a sentence", "The European Commission paid. The EDPS fined it.", "European Commission"},
		{"a second supervisor", "The DPC fined the HSE for it.", "HSE"},
		{"no supervisor", "The European Commission fined Ash for it.", "Ash"},
		{"a longer name", "The Information Regulator fined the Department of Justice and Public Order for it.", "Department of Justice and Public Order"},
		{"a tribunal", "The SRA went to the Solicitors Disciplinary Tribunal for it.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// What a name of one word has, and what it has as one of the first paragraphs, is told apart.
func TestDoubles(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
		not  string
	}{
		{"Ofcom has fined Ash £20,000.", []string{"before:acts", "alone*before:acts", "early*before:acts"}, "court*before:acts"},
		{"The ICO prosecuted Ash. At the magistrates' court Ash pleaded guilty to the offence and was convicted.", []string{"before:acts", "court*before:acts"}, "early*before:against"},
	} {
		r := understand(article("", x.text))
		names := map[string]bool{}
		for _, f := range r.partyFeatures(r.party) {
			names[r.vocabulary.names[f.name]] = true
		}
		for _, want := range x.want {
			if !names[want] || names[x.not] {
				t.Errorf("features of Ash in %q: want %q and not %q among %v", x.text, want, x.not, names)
			}
		}
	}
}
