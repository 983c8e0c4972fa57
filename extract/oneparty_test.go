package extract

import "testing"

// Names with "and" inside, which the words around them tell to be one party, and two that are two.
func TestNamesToldAsOne(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a verb for one", "Ash and Birch Ltd was fined £5,000.", "Ash and Birch Ltd"},
		{"a verb for two", "Ash and Birch Ltd were fined £5,000.", "Ash; Birch Ltd"},
		{"a verb behind a place", "Acmeside Tables and Chairs of Leeds, Kent, was fined £5,000.", "Acmeside Tables and Chairs; Leeds; Kent"},
		{"a verb behind commas", "They said that Tables and Chairs Ltd, a shop in Leeds, has paid.", "Tables and Chairs Ltd; Leeds"},
		{"a verb behind brackets", "In March, Ash and Birch, Inc. (AB) was fined.", "Ash and Birch, Inc. = AB"},
		{"a verb of what comes before", "The quarrel of Ash and Birch Ltd was long.", "Ash; Birch Ltd"},
		{"a sort behind a comma", "➤ Ash and Birch Ltd, a Leeds claims firm. It paid.", "Ash and Birch Ltd; Leeds"},
		{"a sort behind a comma and a verb for two", "Ash and Birch Ltd, a Leeds claims firm, were fined.", "Ash; Birch Ltd; Leeds"},
		{"the same two again", "Tables and Chairs was fined. They say that nobody warned Tables and Chairs.", "Tables and Chairs"},
		{"one of the two again", "Ash and Birch was fined. They say that nobody warned Birch.", "Ash; Birch"},
		{"a style", "They fined Ash Ltd, trading as Acmeside Bets and Games, for it.", "Ash Ltd = Acmeside Bets and Games"},
		{"a style of two names", "They fined Ash Ltd, trading as Bets and Games, for it.", "Ash Ltd = Bets = Games"},
		{"with another sign in the title", "Acme Cars and Life Cover Agency Ltd paid. Acme Cars & Life is a broker.", "Acme Cars and Life Cover Agency Ltd; Acme Cars & Life"},
		{"a health board of two places", "They fined NHS Kent and Sussex for it.", "NHS Kent and Sussex"},
		{"a trust in small letters", "They fined Kent and Sussex University Hospitals NHS trust for it.", "Kent and Sussex University Hospitals NHS trust"},
		{"a trust behind at", "They fined Ashby at Home and University Hospitals Ashby NHS Foundation Trust for it.", "Ashby at Home; University Hospitals Ashby NHS Foundation Trust"},
		{"a sum each", "They fined Ash (£5,000), Birch and Cedar (£6,000) and Elm (£7,000).", "Ash; Birch and Cedar; Elm"},
		{"a sum that may be of two", "They fined Ash and Birch £5,000 for it.", "Ash; Birch"},
		{"a sum each for two of a list", "They fined Ash (£5,000), Birch and Cedar (£6,000 each) and Elm (£7,000).", "Ash; Birch; Cedar; Elm"},
		{"two of which one is named alone", "Ash and Birch, a unit of Elm, declined to say more. They fined Ash £5,000.", "Ash; Birch; Elm"},
		{"a sum for each", "They fined Ash and Birch £5,000 each for it.", "Ash; Birch"},
		{"two sums", "They fined Ash and Birch £5,000 and £6,000 for it.", "Ash; Birch"},
		{"sons", "They fined Ash and Sons Ltd for it.", "Ash and Sons Ltd"},
		{"partners of one", "They fined Ash and Partners for it.", "Ash and Partners"},
		{"partners of another sort", "They fined Ash and Partners of Birch for it.", "Ash; Partners; Birch"},
		{"partners in a list", "They fined Ash, Birch & Partners for it.", "Ash, Birch & Partners"},
		{"partners in a list of parties", "They fined Elm, Ash, Birch & Partners, and Cedar.", "Elm; Ash; Birch & Partners; Cedar"},
		{"a second party with a hyphen", "They fined Ash and Co-op Birch for it.", "Ash; Co-op Birch"},
		{"solicitors", "They fined Ash and Birch Solicitors for it.", "Ash and Birch Solicitors"},
		{"a district", "They fined Acmeside and District Credit Union for it.", "Acmeside and District Credit Union"},
		{"behind a bracket", "They fined the firm (it paid), Ash and Birch Care, a Leeds body that lost it, for it.", "Ash and Birch Care; Leeds"},
		{"the sum of an item", "Here they are:\n\n• Ash and Birch Ltd: £5,000\n\n• Elm and Cedar Ltd: £6,000 each", "Ash and Birch Ltd; Elm; Cedar Ltd"},
		{"a deal between two", "The deal between Devon and Cornwall Police was known.", "Devon; Cornwall Police"},
		{"a ministry and another", "They fined the Department for Farms and Forests and Ash Services.", "Department for Farms and Forests; Ash Services"},
		{"a party that stands elsewhere too", "They fined the Ministry of Forests and Acmeware. They say Acmeware paid.", "Ministry of Forests; Acmeware"},
		{"a party before a place", "They fined Acmeware and Leeds City Council. They say Acmeware paid.", "Acmeware; Leeds City Council"},
		{"forms of two firms", "The deal between Ash Co., Ltd and Birch was known.", "Ash Co., Ltd; Birch"},
		{"sons and another party", "Ash and Sons Ltd and Birch were fined.", "Ash and Sons Ltd; Birch"},
		{"two countries of one bank", "They fined Norway and New Zealand Banking Group Limited for it.", "Norway and New Zealand Banking Group Limited"},
		{"a firm in two regions", "They fined Ash UK and Middle East LLP for it.", "Ash UK and Middle East LLP"},
		{"a country and all others", "British and Foreign Ash Society was fined.", "British and Foreign Ash Society"},
		{"an acronym inside two tasks", "They fined Belfast Health and Social Care (HSC) Trust for it.", "Belfast Health and Social Care (HSC) Trust"},
		{"two countries of a trade", "They sold it in Norway and New Zealand Widgets Group Limited paid.", "Norway; New Zealand Widgets Group Limited"},
		{"two sorts of wares", "They fined Acme Taxis and Coaches Ltd for it.", "Acme Taxis and Coaches Ltd"},
		{"two firms of which the second is a plural", "They fined Acme and Coaches Ltd for it.", "Acme; Coaches Ltd"},
		{"a union of two trades", "They fined the Dockers and Porters' Union for it.", "Dockers and Porters' Union"},
		{"hospitals of three places", "Ashby, Birchley and Elmham Hospitals NHS Trust was fined.", "Ashby, Birchley and Elmham Hospitals NHS Trust"},
		{"three places of a body, told of as one further on", "They fined Ashby, Birchley and Elm Valley NHS Trust. Ashby, Birchley and Elm Valley NHS Trust has paid for it.", "Ashby, Birchley and Elm Valley NHS Trust"},
		{"two firms and a body, twice", "They fined Ashware, Birchsoft and Elm Hospital NHS Trust. Then Ashware, Birchsoft and Elm Hospital NHS Trust paid for it.", "Ashware; Birchsoft and Elm Hospital NHS Trust"},
		{"three places of a body, with a verb for one", "It said that Ashby, Birchley and Elm Valley NHS Trust was slow.", "Ashby, Birchley and Elm Valley NHS Trust"},
		{"one that stands by itself before a body", "They fined Ashby, Birchley and Elm Valley NHS Trust twice. Then Ashby paid for it at once.", "Ashby; Birchley and Elm Valley NHS Trust"},
		{"a given name after and, with a verb for one", "They fined Ashby and Gordon for it. It said that Ashby and Gordon was slow.", "Ashby and Gordon"},
		{"two words and a form, twice and never apart", "They fined Ashby Glass and Birchley Foil Company Ltd for it. Then Ashby Glass and Birchley Foil Company Ltd paid for it.", "Ashby Glass and Birchley Foil Company Ltd"},
		{"two that end as names do", "They fined Ashby Bank and Birchley Widgets Ltd for it. Then Ashby Bank and Birchley Widgets Ltd paid for it.", "Ashby Bank; Birchley Widgets Ltd"},
		{"two with a verb for two", "They saw that Ashby Health and Birchley Widgets Ltd were slow. Then Ashby Health and Birchley Widgets Ltd were fined.", "Ashby Health; Birchley Widgets Ltd"},
		{"hospitals behind parties", "They fined Ash, Birch and Elmham Hospitals NHS Trust.", "Ash; Birch and Elmham Hospitals NHS Trust"},
		{"a commissioner for crime", "They fined the Office of the Police and Crime Commissioner for Kent.", "Office of the Police and Crime Commissioner for Kent"},
		{"two sorts of owners", "They fined Acmeside Dogs' and Cats' Home for it.", "Acmeside Dogs' and Cats' Home"},
		{"a trust of two places", "The disk of Great Ashby and Birchley Primary Care Trust was lost.", "Great Ashby and Birchley Primary Care Trust"},
		{"a firm and a trust", "The disk of Acmeware and Birchley Primary Care Trust was lost. They say Acmeware paid.", "Acmeware; Birchley Primary Care Trust"},
		{"a school of two fields", "They fined the National School of Health and Public Safety for it.", "National School of Health and Public Safety"},
		{"an acronym of owners", "They fined the Amalgamated Ash and Birch Workers' Union (AABWU) for it.", "Amalgamated Ash and Birch Workers' Union = AABWU"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Names that go on behind small words, initials and forms.
func TestNamesGoOn(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an agency with its short form", "They fined the Local Health Agency of Ashford Birch (LHA Ashford) for it.", "Local Health Agency of Ashford Birch; LHA Ashford"},
		{"an American form", "They fined Ash Systems, L.C. for it.", "Ash Systems, L.C."},
		{"a school with a number", "They fined Primary School No 2 and Primary School No. 3 in Leeds for it.", "Primary School No 2; Primary School No. 3; Leeds"},
		{"a hospital behind its form", "They fined Ashfold HF Hospital for it.", "Ashfold HF Hospital"},
		{"constables", "They fined the Constables of St Ashby Port for it.", "Constables of St Ashby Port"},
		{"chief constables", "They fined the Chief Constables of Kent Police and Essex Police for it.", "Kent Police; Essex Police"},
		{"two particles", "They fined Anna van der Ash for it.", "Anna van der Ash"},
		{"and in another language", "They fined Acmeside Luce e Gas S.p.A. for it.", "Acmeside Luce e Gas S.p.A."},
		{"a parish", "They fined the Parish of Ashby for it.", "Parish of Ashby"},
		{"a person who is called so", "They met Nicola Parish of Ashby.", "Nicola Parish; Ashby"},
		{"a group of companies", "They fined the Ash Group of Companies for it.", "Ash Group of Companies"},
		{"a French name", "They fined Compagnie des Eaux du Rhin for it.", "Compagnie des Eaux du Rhin"},
		{"a form before a name in quotation marks", "They fined UAB “Ash” for it.", "UAB “Ash”"},
		{"a form before a name in a list", "They fined Birch, UAB Ash and Elm.", "Birch; UAB Ash; Elm"},
		{"initials before a form", "They fined Ash U.S.A., Inc. for it.", "Ash U.S.A., Inc."},
		{"what a society is for", "They fined the Royal Society for the Care of Hedgehogs for it.", "Royal Society for the Care of Hedgehogs"},
		{"a nation inside", "They fined the Ash Hotel Group of Malta Holdings plc for it.", "Ash Hotel Group of Malta Holdings plc"},
		{"a form that goes on without a stop", "They fined Ash Birch & Co International Plc for it.", "Ash Birch & Co International Plc"},
		{"the article as an initial", "They fined A. B. Ash Ltd for it.", "A. B. Ash Ltd"},
		{"an honorific as half a word", "Miss-sold Ash Ltd was fined.", "Miss-sold Ash Ltd"},
		{"a Lithuanian form behind a comma", "They fined Ash, UAB for it.", "Ash, UAB"},
		{"a Polish form", "They fined Ash Transport Sp. k. for it.", "Ash Transport Sp. k."},
		{"a firm of two words with for", "They fined Tools for Ashity for it. Then Tools for Ashity paid.", "Tools for Ashity"},
		{"a word with for that stands alone too", "They fined Tools for Ashity for it. Then Tools for Ashity paid, and Tools closed.", "Tools; Ashity"},
		{"an institution", "They fined the Institution of Ash Engineers for it.", "Institution of Ash Engineers"},
		{"a form behind at in a list", "They fined two:\n\nBridge at Ash View Ltd: £5,000\n\nElm Ltd: £6,000", "Bridge at Ash View Ltd; Elm Ltd"},
		{"a firm in small letters", "They fined ashbirch Corp for it. Then ashbirch paid.", "ashbirch Corp = ashbirch"},
		{"a payer in small letters", "Ash pays £5,000, ashbirch £6,000 and Elm £7,000. Then ashbirch left.", "Ash; ashbirch; Elm"},
		{"a town hall", "They fined Leeds's City Hall for it.", "Leeds's City Hall"},
		{"a hospital trust in small letters", "They fined Kent hospital trust for it.", "Kent hospital trust"},
		{"a hospital in small letters", "They fined a Kent hospital for it.", "Kent"},
		{"an insurer of a place", "They fined Ash Life Insurance Company of Birchland for it.", "Ash Life Insurance Company of Birchland"},
		{"a shop told twice", "They fined Ashside.Store for it. Then Ashside.Store paid.", "Ashside.Store"},
		{"a sentence without its stop", "They fined Ashside In a statement the firm said so. Ashside paid.", "Ashside"},
		{"a sentence without its space", "They fined Ashside.The firm paid. They saw Ashside.The firm left.", "Ashside"},
		{"a town in Swedish", "They fined Ashholms stad for it.", "Ashholms stad"},
		{"a commission of two fields", "They fined the Ash Health and Human Services Commission for it.", "Ash Health and Human Services Commission"},
		{"specialists", "They fined Allergy Associates of Ashford, P.A. for it.", "Allergy Associates of Ashford, P.A."},
		{"an isle", "They fined the Isle of Ashby Council for it.", "Isle of Ashby Council"},
		{"a department", "They fined the Dept of Health for it.", "Dept of Health"},
		{"a church school", "They fined Ashby C of E School for it.", "Ashby C of E School"},
		{"a plus behind a name", "They fined Birch+ for it. They were 18+ then.", "Birch+"},
		{"stops in brackets", "They fined Ash (U.K.) Limited for it.", "Ash (U.K.) Limited"},
		{"a doctor that is none, at the end", "They fined Mr Ash Limited.", "Mr Ash Limited."},
		{"partners behind a party", "They fined Birch, Ash & Elm LLP, and Cedar.", "Birch; Ash & Elm LLP; Cedar"},
		{"a letter and a hyphen", "I-DE Redes was fined.", "I-DE Redes"},
		{"letters of a club", "CA Osada was fined. They saw Osada twice. Osada paid.", "CA Osada = Osada"},
		{"and in French", "They fined Acme Fleuve et Gaz France for it.", "Acme Fleuve et Gaz France"},
		{"per in Italian", "They fined Autostrade per l'Ash for it. They fined Agenzia per la Birch for it.", "Autostrade per l'Ash; Agenzia per la Birch"},
		{"a word of no names behind an ampersand", "They fined Acme Payments & Consumer EP, S.A.U. for it.", "Acme Payments & Consumer EP, S.A.U."},
		{"an ampersand in brackets", "They fined A. S. Ash (Health & Beauty) B.V. for it.", "A. S. Ash (Health & Beauty) B.V."},
		{"a Slavic form behind a comma", "They fined Ash, d.o.o. for it.", "Ash, d.o.o."},
		{"partners of a firm", "They fined Ashby, Birchwood, Elmer & Oakes LLP for it.", "Ashby, Birchwood, Elmer & Oakes LLP"},
		{"partners of a firm with their letters", "They fined Ashby, Birchwood, Elmer & Oakes (ABEO) for it.", "Ashby, Birchwood, Elmer & Oakes = ABEO"},
		{"firms of a list", "They fined Ashwick, Birchline, Elmtree and Oaksoft Ltd for it.", "Ashwick; Birchline; Elmtree; Oaksoft Ltd"},
		{"a borough in small letters", "They fined the London borough of Hackney for it.", "London borough of Hackney"},
		{"a name with an exclamation mark", "They fined Yahoo! UK Services Ltd for it.", "Yahoo! UK Services Ltd"},
		{"a code in small letters", "They fined Pen4U Ltd and Sar4 Ltd for it.", "Pen4U Ltd; Sar4 Ltd"},
		{"a Polish link", "They fined Ashby Birch i Elma Cedar S.A. for it.", "Ashby Birch i Elma Cedar S.A."},
		{"a noun in the capitals of an opening", "A PHARMACY in Leeds was fined.", "Leeds"},
		{"an agency of a field", "They fined the Agency of Marine Law for it.", "Agency of Marine Law"},
		{"a form that a regulator is called by", "Ashtele ASA was fined.", "Ashtele ASA"},
		{"a party", "They fined the Labour party for it, and a Birch party.", "Labour party; Birch"},
		{"an acronym behind a common word", "Digital ID, of Leeds, has paid.", "Digital ID; Leeds"},
		{"holdings in brackets", "They fined Ash (Holdings) and Birch for it.", "Ash (Holdings); Birch"},
		{"the beginning of a firm", "They fined First American Widgets Inc for it. They say that First American paid.", "First American Widgets Inc = First American"},
		{"common words before a form", "Just Together Ltd was fined. It says that Just Together paid.", "Just Together Ltd = Just Together"},
		{"a council of a headline", "They read it: Ashby council fined.", "Ashby council"},
		{"a place behind common words", "Digital Help, of Leeds, has paid.", "Digital Help; Leeds"},
		{"a common word behind an honorific", "Then Ms Young paid.", "Young"},
		{"a brand with an apostrophe", "They fined Ashy's Polska for it. Ashy's has paid.", "Ashy's Polska = Ashy's"},
		{"limited as a verb", "Then Ash limited the scope. Ash limited its use.", "Ash"},
		{"limited as a form", "They fined Ash limited for it.", "Ash limited"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// What else tells that two capitals with "and" are one party, and such as are two.
func TestNamesToldAlone(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an employee of it", "He was an employee of Ash and Birch Ltd then.", "Ash and Birch Ltd"},
		{"customers of two", "They were customers of Ash and Birch then.", "Ash; Birch"},
		{"a trade before it", "They say that the claims firm Ash and Birch paid.", "Ash and Birch"},
		{"a trade of two before them", "They say that the claims firms Ash and Birch paid.", "Ash; Birch"},
		{"where it is before it", "They fined Leeds-based Ash and Birch for it. Then Kent's Elm and Cedar paid.", "Ash and Birch; Kent; Elm and Cedar"},
		{"where it is behind it", "The other case is that of Ash and Kelly Limited, in Bramside. They fined Elm and Cedar Ltd, of Leeds, too.", "Ash and Kelly Limited; Bramside; Elm and Cedar Ltd; Leeds"},
		{"which is", "Acmeside Tables and Chairs, which is based in Leeds, neither paid nor wrote.", "Acmeside Tables and Chairs; Leeds"},
		{"which is, and a verb for two", "Ash and Birch, which is based in Leeds, were fined.", "Ash; Birch; Leeds"},
		{"its", "Ash and Birch lost its licence.", "Ash and Birch"},
		{"their", "Ash and Birch lost their licences.", "Ash; Birch"},
		{"a second and", "They fined Ash and Birch plc and the Elm Group for it.", "Ash and Birch plc; Elm Group"},
		{"a second and behind a comma", "They fined Elm, Ash and Birch Ltd and Cedar Ltd for it.", "Elm; Ash; Birch Ltd; Cedar Ltd"},
		{"a firm as an item", "Here they are.\n\nAsh and Birch Limited. The firm sent texts.", "Ash and Birch Limited."},
		{"two lines of business", "They fined Acme Design and Build for it. Then Elm Actuaries and Consultants paid.", "Acme Design and Build; Elm Actuaries and Consultants"},
		{"two firms of a line each", "They fined Acme Design and Birch Build for it.", "Acme Design; Birch Build"},
		{"a service for fire", "They fined Ashmoor Fire and Rescue Authority for it.", "Ashmoor Fire and Rescue Authority"},
		{"a body of two places", "They fined Ashby and Elmside Clinical Commissioning Group and NHS Eastern and Coastal Birch Primary Care Trust for it.", "Ashby and Elmside Clinical Commissioning Group; NHS Eastern and Coastal Birch Primary Care Trust"},
		{"a body beside a party", "They fined Ashware and Elmside Primary Care Trust for it. Then Ashware paid.", "Ashware; Elmside Primary Care Trust"},
		{"a service of the crown", "Her Majesty's Ash and Birch paid. They fined Her Majesty's Prison and Probation Service for it.", "Her Majesty's Ash; Birch; Her Majesty's Prison and Probation Service"},
		{"a borough and a force", "They fined the London Borough of Hackney and Kent Police for it.", "London Borough of Hackney; Kent Police"},
		{"a royal borough in small letters", "They fined the Royal borough of Kent and Essex for it.", "Royal borough of Kent and Essex"},
		{"two ministries", "They fined the Department of Health and Social Care and the Ministry of Food and Farming.", "Department of Health and Social Care; Ministry of Food and Farming"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
