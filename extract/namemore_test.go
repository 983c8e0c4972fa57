package extract

import "testing"

// Names as the world writes them: legal forms, brackets, places, joined names.
func TestNamesOfTheWorld(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"brackets before a form", "They fined Acme Widgets (Home and Garden) Ltd for it.", "Acme Widgets (Home and Garden) Ltd"},
		{"brackets of two words", "They fined Acmeside (UK Rides) ENC for it.", "Acmeside (UK Rides) ENC"},
		{"a number and a hyphen", "They fined 9-Twelve Stores Pty Ltd for it.", "9-Twelve Stores Pty Ltd"},
		{"an Icelandic form", "They fined Acme Tryggingar hf. for it.", "Acme Tryggingar hf."},
		{"a Czech form", "They fined Acme Software s.r.o. for it.", "Acme Software s.r.o."},
		{"a French form", "They fined ACME FRANCE S.A.S. for it.", "ACME FRANCE S.A.S."},
		{"a German form", "They fined Acme Handels GmbH & Co. KG for it.", "Acme Handels GmbH & Co. KG"},
		{"a Baltic form", "They fined UAB Acme Logistika for it.", "UAB Acme Logistika"},
		{"a Turkish form", "They fined Acme Lojistik A.Ş. for it.", "Acme Lojistik A.Ş."},
		{"a municipality", "They fined Bergen municipality for it.", "Bergen municipality"},
		{"the municipality of", "They fined the municipality of Bergen for it.", "municipality of Bergen"},
		{"a municipality that is no known place", "They fined Østre Fjell municipality for it.", "Østre Fjell municipality"},
		{"a body of a place", "They fined Acme Enterprises of Arizona for it.", "Acme Enterprises of Arizona"},
		{"a double agency", "They fined the Child and Family Agency for it.", "Child and Family Agency"},
		{"a double society", "They fined the Health and Safety Society for it.", "Health and Safety Society"},
		{"two firms", "They fined Acme and Bolt Platforms for it.", "Acme; Bolt Platforms"},
		{"two firms with the article", "The case of the Acme and Bolt Platforms ended.", "Acme; Bolt Platforms"},
		{"a ministry of two fields", "They fined the Ministry of Justice and Public Order for it.", "Ministry of Justice and Public Order"},
		{"an inquiry", "They fined the Independent Inquiry into Child Safety for it.", "Independent Inquiry into Child Safety"},
		{"a governor", "Then Reserve Bank Governor Adrian Orr left.", "Reserve Bank; Adrian Orr"},
		{"a member of a parliament", "They fined MEP Anna Smith for it.", "Anna Smith"},
		{"a number word that is a name", "They fined Three for it. Part of Three's network failed, and Three paid.", "Three"},
		{"a number word that is none", "They fined three firms. Three paid.", ""},
		{"an almanac", "They fined Anna's Almanac for it. Then Anna's Almanac paid.", "Anna's Almanac"},
		{"a possessive of a party", "They fined Acme's Brighton Office for it.", "Acme; Brighton Office"},
		{"an office of the home", "They fined the Home Office for it.", "Home Office"},
		{"a ministry of a common word", "They fined the Ministry of Justice for it.", "Ministry of Justice"},
		{"a department of two fields", "They fined the Department of Health and Social Care for it.", "Department of Health and Social Care"},
		{"a service of two tasks", "They fined HM Prison and Probation Service for it.", "HM Prison and Probation Service"},
		{"a trust of two tasks", "They fined Belfast Health and Social Care Trust for it.", "Belfast Health and Social Care Trust"},
		{"a possessive and a form", "They fined Uncle John's (GB) Limited for it.", "Uncle John's (GB) Limited"},
		{"a town on a river", "They fined Stoke-on-Trent City Council for it.", "Stoke-on-Trent City Council"},
		{"a saint", "They fined St. Ann's Medical Center for it.", "St. Ann's Medical Center"},
		{"two councils", "They fined Leeds Council and Belfast Health Trust for it.", "Leeds Council; Belfast Health Trust"},
		{"a hospital for children", "Children's Hospital Boston was fined.", "Children's Hospital Boston"},
		{"a measure with capitals", "They gave Acme an Official Warning and a Compliance Order.", "Acme"},
		{"an adverb before it", "Officially Acme denies it.", "Acme"},
		{"a common word after a quotation mark", "\"Because Acme paid, it ended.\"", "Acme"},
		{"a Spanish form after a comma", "They fined Acme Iglesias, S.L. for it.", "Acme Iglesias, S.L."},
		{"an administration of two fields", "They fined the Norwegian Labour and Welfare Administration for it.", "Norwegian Labour and Welfare Administration"},
		{"formerly", "They fined Acme Ltd (formerly Bolt Ltd) for it.", "Acme Ltd = Bolt Ltd"},
		{"trading as", "They fined Acme Ltd, trading as Bolt Cars, for it.", "Acme Ltd = Bolt Cars"},
		{"t/a", "They fined Acme Ltd t/a Bolt Cars for it.", "Acme Ltd = Bolt Cars"},
		{"d/b/a", "They fined Acme, LLC, d/b/a Bolt Cars, for it.", "Acme, LLC = Bolt Cars"},
		{"also known as", "They fined Acme Ltd, also known as Bolt Cars, for it.", "Acme Ltd = Bolt Cars"},
		{"a couple", "They fined Ash and Birch Ltd for it. Then Ash and Birch paid.", "Ash and Birch Ltd = Ash and Birch"},
		{"no couple where one stands alone", "They fined Ash and Birch Ltd for it. Then Ash and Birch paid, and Ash closed.", "Ash; Birch Ltd = Birch"},
		{"a couple of places and a council", "They fined Ash and Birch council for it. Ash and Birch has paid.", "Ash and Birch council = Ash and Birch"},
		{"a common word that is always before it", "Decision Ash Ltd paid. They fined Decision Ash for it.", "Decision Ash Ltd = Decision Ash"},
		{"a common word that stands before it within a sentence", "In Ash Games paid. They fined In Ash Games for it.", "In Ash Games"},
		{"a number word before a capital", "They fined One Call Ash for it.", "One Call Ash"},
		{"a nation before a bank", "They fined U.S. Bank for it.", "U.S. Bank"},
		{"small letters, fined by themselves", "They fined ashpower £60,000. Then ashpower paid.", "ashpower"},
		{"small letters of a plural", "They fined ashpowers for it.", ""},
		{"a common word that once is not before it", "Decision Ash Ltd paid. They fined Ash for it.", "Ash Ltd = Ash"},
		{"initials before it", "They fined R.R. Acme & Sons Co. for it.", "R.R. Acme & Sons Co."},
		{"initials and one letter", "They fined A.B.C. D Limited for it.", "A.B.C. D Limited"},
		{"a full stop inside", "They fined Acme.Me Ltd for it.", "Acme.Me Ltd"},
		{"a possessive at the start", "My Acme World Limited was fined.", "My Acme World Limited"},
		{"which trades as", "They fined Acme Ltd, which trades as Bolt Cars, for it.", "Acme Ltd = Bolt Cars"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
