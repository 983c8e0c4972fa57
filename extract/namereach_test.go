package extract

import "testing"

// What joins words to one name, what vouches for common words, and what is never a party.
func TestReachOfNames(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the office of a post", "They fined the National Public Prosecutor's Office for it.", "National Public Prosecutor's Office"},
		{"a half that names nobody", "They fined Acmeside High School and Data Centre for it.", "Acmeside High School and Data Centre"},
		{"a couple with of", "They fined Ash of Birch for it. Then Ash of Birch paid.", "Ash of Birch"},
		{"no couple with of where one stands alone", "They fined Ash of Birch for it. Then Ash of Birch paid, and Ash closed.", "Ash; Birch"},
		{"a firm with a day in its name", "They spoke to Sunday Ash Club Ltd then.", "Sunday Ash Club Ltd"},
		{"common words after a trade", "They fined the charity Further Help for it. Then Further Help paid.", "Further Help"},
		{"common words before an apposition", "Further Help, a charity in Leeds, paid.", "Further Help; Leeds"},
		{"common words that nobody vouches for", "They read the Further Help page.", ""},
		{"the end of another name", "They fined Acme Kent Primary Care Trust for it. The NHS Trust paid.", "Acme Kent Primary Care Trust; NHS Trust"},
		{"the end of a name that names nobody", "They fined Acmeside Hospitals NHS Trust for it. The NHS Trust paid.", "Acmeside Hospitals NHS Trust = NHS Trust"},
		{"an acronym of the end of a name", "They fined Acmeside Primary Care Trust for it. The PCT paid.", "Acmeside Primary Care Trust = PCT"},
		{"a verb of a quoted headline", "They fined Acme for it, and Acme paid (see Charges Acme).", "Acme"},
		{"a form with stops after a comma", "They fined Acme Olivar, S.C.V. for it.", "Acme Olivar, S.C.V."},
		{"a council by its kind", "They fined the London borough council for it.", "London"},
		{"a small letter before it", "They fined an e-Acme company for it.", ""},
		{"an attorney general", "It was AG Jane Ash that fined Acme for it.", "Jane Ash; Acme"},
		{"a word of the page", "Then the Home and the Press pages were read.", ""},
		{"the same word in a name", "They fined Home Ash for it.", "Home Ash"},
		{"a technique", "They sent SMS and VIP offers.", ""},
		{"a court of another land", "The Østre Landsret sat.", ""},
		{"the hour", "It was read at 5 PM EDT then.", ""},
		{"a land and a short form of another", "They fined United Ash for it in the United States. Then United paid.", "United Ash = United; United States"},
		{"a common word after a comma", "They fined Acme Bank, Credit Ash Securities and Bolt for it.", "Acme Bank; Credit Ash Securities; Bolt"},
		{"a possessive and a form", "They fined Anna's Polska Sp. z o.o. for it. Anna's has paid.", "Anna's Polska Sp. z o.o. = Anna"},
		{"a possessive of one that stands alone", "They fined Anna's Polska Sp. z o.o. for it. Anna has paid.", "Anna; Polska Sp. z o.o."},
		{"a short form in brackets", "They fined Acme Eye and Skin Centers (Acme) for it.", "Acme Eye and Skin Centers = Acme"},
		{"a colon inside", "They fined ABC:Law for it.", "ABC:Law"},
		{"a branch", "They fined Acme AG London branch for it.", "Acme AG London branch"},
		{"a branch in brackets", "They fined Acme AG (London Branch) for it.", "Acme AG (London Branch)"},
		{"a force", "They fined Acme Police Force for it.", "Acme Police Force"},
		{"a form that goes on", "They fined Ash & Co. International for it.", "Ash & Co. International"},
		{"a double surname", "They fined Mary Ash-Birch for it. Then Ash-Birch paid.", "Mary Ash-Birch = Ash-Birch"},
		{"Our Lady", "They fined Our Lady of the Ash Hospital for it.", "Our Lady of the Ash Hospital"},
		{"a degree behind a form", "They fined Ash & Co. CPAs, LLP (Ash) for it.", "Ash & Co. CPAs, LLP = Ash"},
		{"a small word of another language", "They fined Caisse des hatelles Ash du Nord for it.", "Caisse des hatelles Ash du Nord"},
		{"a small word of English", "They fined Ash de fined Birch for it.", "Ash; Birch"},
		{"a shop with a stop", "They fined ASHWARE.SHOP for it.", "ASHWARE.SHOP"},
		{"a star inside", "They fined E*Shares Securities Ltd for it.", "E*Shares Securities Ltd"},
		{"a committee of two fields", "They fined the Danish Ash and Birch Committee and Confederation of Elms (DABC) for it.", "Danish Ash and Birch Committee and Confederation of Elms = DABC"},
		{"a word cut short", "They fined Ash Co-operative Bank for it. Then Ash Co-op Bank paid.", "Ash Co-operative Bank = Ash Co-op Bank"},
		{"a plural is another", "They fined Ash Bank Card for it. Then Ash Bank Cards paid.", "Ash Bank Card; Ash Bank Cards"},
		{"an apostrophe for a letter", "They saw that Ashin' Brands, Inc. (Ashin) paid.", "Ashin' Brands, Inc. = Ashin"},
		{"a word in quotation marks before a firm", "They saw that 'Ash' Birch Ltd paid.", "Ash; Birch Ltd"},
		{"two lines of business", "They fined Ash Gas and Power for it.", "Ash Gas and Power"},
		{"two firms of a line of business each", "They fined Ash Gas and Birch Power for it.", "Ash Gas; Birch Power"},
		{"a council of which the text tells only where", "They fined a Kent council for it. They fined Leeds council too.", "Kent; Leeds council"},
		{"a municipality of which it tells only the nation", "The Danish municipality paid. Then Bergen municipality paid.", "Danish; Bergen municipality"},
		{"a body and its place turned", "They fined the Police Service of Northern Ireland for it. Then Northern Ireland police paid.", "Police Service of Northern Ireland = Northern Ireland police"},
		{"bodies of two places", "They fined the University of Leeds for it. Then Ash University paid.", "University of Leeds; Ash University"},
		{"a product named after its maker", "They fined Ash for it. Ash Search is free, and Ash paid.", "Ash; Ash Search"},
		{"a maker named in full first", "They fined Ash Search for it. Then Ash paid.", "Ash Search = Ash"},
		{"a word for it in quotation marks", "They fined Ash Community Centre (the 'Charity') for it. The Charity paid.", "Ash Community Centre = Charity"},
		{"an acronym with a sign", "They fined the Department of Ash and Tidal Birch (DoA&TB) for it.", "Department of Ash and Tidal Birch = DoA&TB"},
		{"a modal verb of a headline", "They read it: Ash Must Pay.", "Ash"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
