package extract

import "testing"

// Names that small words and initials belong to, and the same words where they do not.
func TestNamesWhole(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"what one is asked to do, behind a bracket", "They fined the comparison website (CW) Compare the Boiler £17.9m.", "Compare the Boiler"},
		{"two of which the letters follow", "They fined Alder and Finch Ltd (A&F) £17.9m.", "Alder and Finch Ltd = A&F"},
		{"what one is asked to do, behind a year", "From 2015 to 2017 Compare the Boiler had two.", "Compare the Boiler"},
		{"what no table knows as a plea, twice", "They fined Paint the Parrots for it. Paint the Parrots paid.", "Paint the Parrots"},
		{"with a legal form, twice", "Cover the Roof Ltd was fined £5,000. It said that Cover the Roof Ltd had paid.", "Cover the Roof Ltd"},
		{"somebody and an office", "They told Acmeware the Board was slow. They told Acmeware the Board paid.", "Acmeware; Board"},
		{"somebody and a day", "They told Acmeware the Monday after. They told Acmeware the Monday before.", "Acmeware"},
		{"letters of a name with at", "Life at Harbour View Limited (LHV), a letting agent, has been fined. LHV paid.", "Life at Harbour View Limited = LHV"},
		{"letters of all words", "Homes on Acme Hill Ltd (HOAH) was fined.", "Homes on Acme Hill Ltd = HOAH"},
		{"letters with a slip in the small word", "Nobody may be scanned by Tools of Sunlight (TFS). TFS has paid.", "Tools of Sunlight = TFS"},
		{"a form in small letters", "Fish of Acmeside plc (FOA) paid.", "Fish of Acmeside plc = FOA"},
		{"letters of the second name only", "They met staff of Harbourlight at Acme Village Hotels Ltd (AVH) then.", "Harbourlight; Acme Village Hotels Ltd = AVH"},
		{"a noun before the name", "They read of life at Birchley Lodge Ltd (BLL) then.", "Birchley Lodge Ltd = BLL"},
		{"a name with on, twice", "Life on Acme Street Ltd was fined. They say that Life on Acme Street Ltd paid.", "Life on Acme Street Ltd"},
		{"a number for a word, in quotation marks", "They fined \"Bakery 2U\", a shop.", "Bakery 2U"},
		{"a number that counts", "They fined Bakery 2bn for it.", "Bakery"},
		{"companies of a group with a form", "They fined the Acmeside Group of Companies Ltd for it.", "Acmeside Group of Companies Ltd"},
		{"a district's water", "They fined Acmeside & District Water for it.", "Acmeside & District Water"},
		{"initials without the trade", "RSB was fined £150,000. Royal & Sun Bonding Insurance PLC lost a disk.", "RSB = Royal & Sun Bonding Insurance PLC"},
		{"initials with the form", "They fined Mulberry Services Ltd for it. MSL has paid.", "Mulberry Services Ltd = MSL"},
		{"initials of fewer words than a trade leaves", "They fined Ashby Birchley Cedar Radio Club for it. ABC has told of it.", "Ashby Birchley Cedar Radio Club; ABC"},
		{"initials of two", "They fined Mulberry Services Ltd and Maple Sofas Ltd for it. MSL has paid.", "Mulberry Services Ltd; Maple Sofas Ltd; MSL"},
		{"a person behind the firm", "The managing director of Harbour Homes Andy Curry said so.", "Harbour Homes; Andy Curry"},
		{"a person within the firm's name", "They fined Harbour Homes Andy Curry Foundation for it.", "Harbour Homes Andy Curry Foundation"},
		{"a book of rules", "DEPP 6.5D allows a lower sum.", ""},
		{"all between fined and a sum", "They fined Kaffee Partner Oldenburg £5,000. Kaffee Partner Oldenburg paid.", "Kaffee Partner Oldenburg"},
		{"behind a fine on", "They set a fine of £5,000 on Birch & Co Portraits for it.", "Birch & Co Portraits"},
		{"a number at its end", "They fined Channel 9 £5,000.", "Channel 9"},
		{"another before the sum", "They fined Harbour Homes director Andy Curry £5,000.", "Harbour Homes; Andy Curry"},
		{"for inside, of which one was fined", "Cover for Birchley has been fined £5,000.", "Cover for Birchley"},
		{"a plural of which one was fined", "Tools of Sunlight was fined £5,000.", "Tools of Sunlight"},
		{"whose it is", "Owner of Harbour Homes was fined £5,000.", "Owner; Harbour Homes"},
		{"what a given name has, once", "They fined Emma's Notebook £5,000.", "Emma's Notebook"},
		{"what another has, once", "They fined Acmeware's Bolt £5,000.", "Acmeware; Bolt"},
		{"whom one is told to ask", "Legal? Ask Harbour Homes Ltd, which paid.", "Harbour Homes Ltd"},
		{"All, told as one", "All Seasons Medical Services, a clinic, paid.", "All Seasons Medical Services"},
		{"all of several", "All Harbour Homes shops paid.", "Harbour Homes"},
		{"a share", "They say that ACME 2.5% is held by Bolt.", "ACME; Bolt"},
		{"two texts that run on", "They read cyber regulationsA bank paid.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
