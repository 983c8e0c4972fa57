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
		{"the sort of a page", "They reprimanded Acme for it.\n\n- Date 17 July 2024\n- Type News", "Acme"},
		{"a word of the page", "Then the Home and the Press pages were read.", ""},
		{"the same word in a name", "They fined Home Ash for it.", "Home Ash"},
		{"the arm of a land", "They fined the Acme U.K. arm for it. The Birch UK unit paid, and Ash Ireland paid.", "Acme; U.K; Birch; Ash Ireland"},
		{"a technique", "They sent SMS and VIP offers.", ""},
		{"a court of another land", "The Østre Landsret sat.", ""},
		{"the hour", "It was read at 5 PM EDT then.", ""},
		{"a land and a short form of another", "They fined United Ash for it in the United States. Then United paid.", "United Ash = United; United States"},
		{"a common word after a comma", "They fined Acme Bank, Credit Ash Securities and Bolt for it.", "Acme Bank; Credit Ash Securities; Bolt"},
		{"a possessive and a form", "They fined Anna's Polska Sp. z o.o. for it. Anna's has paid.", "Anna's Polska Sp. z o.o. = Anna's"},
		{"a name that never stands without an apostrophe", "They fined Harriet's £5,000 for it. Harriet's has paid.", "Harriet's"},
		{"two words that never do", "They fined Papa Harriet's £5,000 for it. They wrote to Papa Harriet's in May.", "Papa Harriet's"},
		{"what is somebody's", "They read of Harriet's £5,000 fine. Harriet's clerk had lost it.", "Harriet"},
		{"a name that stands without it too", "They fined Harriet's £5,000 for it. Then Harriet paid.", "Harriet"},
		{"a possessive of one that stands alone", "They fined Anna's Polska Sp. z o.o. for it. Anna has paid.", "Anna; Polska Sp. z o.o."},
		{"a short form in brackets", "They fined Acme Eye and Skin Centers (Acme) for it.", "Acme Eye and Skin Centers = Acme"},
		{"a hyphen that stands for what two words share", "They fined Miljø- og Ashledelse AS for it.", "Miljø- og Ashledelse AS"},
		{"a hyphen before another", "They fined Acme- and Birch-based firms for it.", "Acme"},
		{"an ampersand as a page writes it", "They fined S.C. C&amp;V Acme S.A. for it.", "S.C. C&amp;V Acme S.A."},
		{"a number before a comma and a form", "They fined Ripobirch 207, S.L. for it.", "Ripobirch 207, S.L."},
		{"a year before a form", "They fined Ash Center 2016 S.L. for it.", "Ash Center 2016 S.L."},
		{"what an Italian body is for", "They fined Azienda Provinciale per i Servizi di Ashby for it.", "Azienda Provinciale per i Servizi di Ashby"},
		{"a district of courts", "They sued Acme in the Northern District of Ashland.", "Acme"},
		{"a land that no table knows", "The Ruritanian DPA fined Acme for it.", "Acme"},
		{"the code of a currency", "They set a fine of EUR 12,5000 for Acme.", "Acme"},
		{"an Italian body", "They fined Azienda socio-sanitaria territoriale Ashby e della Birch for it.", "Azienda socio-sanitaria territoriale Ashby e della Birch"},
		{"a word that stands in such names", "They fined Acme locale for it.", "Acme"},
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
		{"a case before a court", "They went on.\n\nAsh Borough Council v Information Commissioner\n\nThey went on.", "Ash Borough Council"},
		{"what a body was given", "It was a Reprimand for Ash Care Ltd, and a Fine for Birch Ltd in May.", "Ash Care Ltd; Birch Ltd"},
		{"an honorific in the name of a firm", "They fined Mr Ash Limited (\"Mr Ash\") for it. Mr Ash said that Mr Ash paid.", "Mr Ash Limited = Ash"},
		{"a body and its place turned", "They fined the Police Service of Northern Ireland for it. Then Northern Ireland police paid.", "Police Service of Northern Ireland = Northern Ireland police"},
		{"a council without its tier", "They fined Ash council for it. Then Ash City Council and Birch council paid.", "Ash council = Ash City Council; Birch council"},
		{"a council without its place", "City council paid for it. They fined Ash City Council.", "City council = Ash City Council"},
		{"a council beside one of the young", "They fined Leeds council for it. Then Leeds Youth Council spoke.", "Leeds council; Leeds Youth Council"},
		{"a council of two tiers", "They fined Leeds council for it. Then Leeds City Council and Leeds Parish Council paid.", "Leeds council; Leeds City Council; Leeds Parish Council"},
		{"bodies of two places", "They fined the University of Leeds for it. Then Ash University paid.", "University of Leeds; Ash University"},
		{"a product named after its maker", "They fined Ash for it. Ash Search is free, and Ash paid.", "Ash; Ash Search"},
		{"a maker named in full first", "They fined Ash Search for it. Then Ash paid.", "Ash Search = Ash"},
		{"a word for it in quotation marks", "They fined Ash Community Centre (the 'Charity') for it. The Charity paid.", "Ash Community Centre = Charity"},
		{"an acronym with a sign", "They fined the Department of Ash and Tidal Birch (DoA&TB) for it.", "Department of Ash and Tidal Birch = DoA&TB"},
		{"a verb of a sentence that opens in capitals", "ASHBURY HAS BEEN FINED £1.4m by Ofcom. Ashbury paid.", "ASHBURY = Ashbury"},
		{"a verb in a name", "They fined Ash Is The Big Birch Ltd for it.", "Ash Is The Big Birch Ltd"},
		{"a sports company of Spain", "They fined Ash Club de Fútbol, S.A.D. for it.", "Ash Club de Fútbol, S.A.D."},
		{"a company of Turkey", "They fined Ash Birch Hizmetleri Limited Şirketi for it.", "Ash Birch Hizmetleri Limited Şirketi"},
		{"a modal verb of a headline", "They read it: Ash Must Pay.", "Ash"},
		{"a stock exchange of a nation", "They fined the Ash Stock Exchange of India Ltd for it.", "Ash Stock Exchange of India Ltd"},
		{"a form behind for the", "They fined Better for the Ash Ltd for it.", "Better for the Ash Ltd"},
		{"a form behind at", "They fined Bridge at Ash View Ltd for it. Then Bridge at Ash View Ltd, not Jane Birch at Elm Ltd, paid.", "Bridge at Ash View Ltd; Jane Birch; Elm Ltd"},
		{"a form before a town", "They fined Ash AG Bergen for it. Then Ash AG Bergen paid.", "Ash AG Bergen"},
		{"a small word behind a hyphen", "They fined Mis-sold Ash Ltd for it. Leeds-based Birch Ltd paid.", "Mis-sold Ash Ltd; Birch Ltd"},
		{"a county before a person", "They fined Kent Ian Ashbirch for it.", "Ian Ashbirch"},
		{"a role of a court before a firm", "They sued Respondent Ash Healthcare, LLC for it.", "Ash Healthcare, LLC"},
		{"a country in brackets", "They fined Ash Bank (UK) for it. Then Ash paid.", "Ash Bank (UK) = Ash"},
		{"a region in brackets", "They fined Ash Cruises (Asia) for it. Then Ash paid.", "Ash Cruises (Asia) = Ash"},
		{"a firm of a town", "They fined Leeds's Ash Market UK Ltd for it.", "Leeds; Ash Market UK Ltd"},
		{"an authority over the police", "They fined the Independent Police Conduct Authority for it. Kent Police Ash Smith said so.", "Independent Police Conduct Authority; Kent Police; Ash Smith"},
		{"a firm of America", "They fined Ash Brokers of America for it.", "Ash Brokers of America"},
		{"who founded a firm", "They heard Ash42 Cofounder Jane Birch say so.", "Ash42; Jane Birch"},
		{"two lines of care", "They fined Ashcrest Nursing and Rehabilitation for it.", "Ashcrest Nursing and Rehabilitation"},
		{"a country in brackets behind a place", "They went to Bergen (Norway) then.", "Bergen; Norway"},
		{"a form of two abbreviations", "They fined Ash Pte. Ltd. for it.", "Ash Pte. Ltd."},
		{"a company of one name", "They fined Ash & Company for it.", "Ash & Company"},
		{"two letters", "They fined A&S Ash Ltd for it.", "A&S Ash Ltd"},
		{"a letter that is a currency too", "They fined N26 for it.", "N26"},
		{"digits and letters told twice", "They fined Pharmacy 2U for it. Then Pharmacy 2U paid.", "Pharmacy 2U"},
		{"digits and letters of a provision", "They read Rule 2A, and Ash paid.", "Ash"},
		{"a town on a river", "They fined Ashby on Trent Council for it.", "Ashby on Trent Council"},
		{"a branch behind a comma", "They fined Ash AG, London Branch, for it.", "Ash AG, London Branch"},
		{"a branch of a bank without a form", "They fined Ash Bank, Norway Branch, and Birch, Oslo branch, for it.", "Ash Bank, Norway Branch; Birch; Oslo"},
		{"a branch behind a dash", "They fined Ash N.V. Bergen – Oslo Branch for it.", "Ash N.V. Bergen – Oslo Branch"},
		{"brackets before words and a form", "They fined Ashmore (Sleep) Birch Ltd for it.", "Ashmore (Sleep) Birch Ltd"},
		{"a number word with brackets", "They asked Three why. They told Three so. Counsel for Three (Ash Birch) Ltd spoke.", "Three = Three (Ash Birch) Ltd"},
		{"a town in brackets", "Ash Tours (Elmham) was fined. They fined Birch Ltd (Leeds) too.", "Ash Tours (Elmham); Birch Ltd; Leeds"},
		{"a short form in brackets that is no town", "Ash Tours (Elmware) was fined. Then Elmware paid.", "Ash Tours; Elmware"},
		{"a service of one nation", "They fined NHS Ash for Scotland for it.", "NHS Ash for Scotland"},
		{"what it works against", "They fined the Ash Society for the Prevention of Cruelty to Birds for it.", "Ash Society for the Prevention of Cruelty to Birds"},
		{"hospitals of two places", "They fined Ash and Birch Hospitals NHS Trust for it.", "Ash and Birch Hospitals NHS Trust"},
		{"a nation behind a hyphen before a sum", "They fined Ash £11,000 and ABC-UK £9,000 for it.", "Ash; ABC-UK"},
		{"a nation before a sum", "They said that Ash Care UK £5,000 would pay.", "Ash Care UK"},
		{"a person behind a court", "At Ash Magistrates' Court Jane Birch pleaded guilty.", "Jane Birch"},
		{"common words between commas", "The firm, Your Further Help, has paid.", "Your Further Help"},
		{"an item with its sum", "They fined two:\n\n- The Further Fund for Help (£5,000)\n- Ash (£3,000)", "Further Fund for Help; Ash"},
		{"a sum that opens the text", "£5 The Ash Fund Birch Police", ""},
		{"an item that is a name alone", "They fined two:\n\n- Birch Help Hospital NHS Trust;\n- Ash Ltd;", "Birch Help Hospital NHS Trust; Ash Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Names that go on behind a possessive, a dash, a comma or a small word, and such as do not.
func TestNamesGoOnAside(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a centre of a university", "They found it at Ash State University's Center for Birch Research.", "Ash State University's Center for Birch Research"},
		{"a centre that is named behind a person", "They read Anna Ash's Center for Birds.", "Anna Ash; Center for Birds"},
		{"a centre of somebody", "They read Ashgate's Center for Birds report.", "Ashgate; Center for Birds"},
		{"a trust of a hospital", "Ashby Hospital's NHS trust promised to mend it.", "Ashby Hospital's NHS trust"},
		{"a part of a university behind a dash", "Ash State University – Center for Birch Research (AC) paid.", "Ash State University – Center for Birch Research = AC"},
		{"a dash behind a firm", "They fined Ash Group – Birch Group paid nothing.", "Ash Group; Birch Group"},
		{"a shop", "They fined Anna's Bakery for it.", "Anna's Bakery"},
		{"a shop of one who stands alone too", "They fined Ashware's Platform for it. Then Ashware paid.", "Ashware"},
		{"a Swedish saint", "Ash S:t Birch Sjukhus AB: £5,000.", "Ash S:t Birch Sjukhus AB"},
		{"a given name of two halves", "Ho Muk-wah pleaded guilty. They fined the Min Byoung-chul Birch Group.", "Ho Muk-wah; Min Byoung-chul Birch Group"},
		{"what a hyphen tells of a name", "They fined Ash-wide and Birch-based firms.", ""},
		{"a younger one", "They fined James V. Ash, Jr., the owner, for it.", "James V. Ash, Jr."},
		{"two degrees", "They fined Anna Ash, MA, LPC, for it. Then Mary Birch, D.D.M., paid.", "Anna Ash, MA, LPC; Mary Birch, D.D.M."},
		{"a state behind a town", "They went to Ashtown, MA, then.", "Ashtown; MA"},
		{"a learned body of a nation", "The Institution of Ash Engineers, Norway, must pay.", "Institution of Ash Engineers, Norway"},
		{"a bank and its nation", "The Bank of Ash, Norway, must pay.", "Bank of Ash; Norway"},
		{"a small word before a form", "They fined AB alpha Co., Ltd. for it.", "AB alpha Co., Ltd."},
		{"a plan of a firm", "They fined Ash Group, L.P. Health Benefits Plan for it.", "Ash Group, L.P. Health Benefits Plan"},
		{"a sentence behind a form", "They fined Ash Inc. Birch paid for it.", "Ash Inc.; Birch"},
		{"and in Hungarian", "They fined Ash Birch és Elm Kft. for it.", "Ash Birch és Elm Kft."},
		{"small words in quotation marks behind a form", "They fined UAB \"IT ashai birchei\" (the Company) for it.", "UAB \"IT ashai birchei\""},
		{"chambers that are a surgery", "They fined Ashside Chambers and Birch Chambers Surgery for it. The High Court Chambers sat.", "Ashside Chambers; Birch Chambers Surgery"},
		{"a service of courts", "They fined the Ash Court Service for it.", "Ash Court Service"},
		{"an adviser in the name of a firm", "They fined Ashtera Advisor Networks for it. Then Birch Director Jane Elm left.", "Ashtera Advisor Networks; Birch; Jane Elm"},
		{"one letter with an exclamation mark", "They fined E! Ash UK Limited for it.", "E! Ash UK Limited"},
		{"a national party", "They fined the Norwegian National party for it.", "Norwegian National party"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Names that common words open or make up, and common words before names.
func TestNamesOpened(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a trade before a firm", "Publisher Ashline Media LLC has paid. Landlord Birchton Properties sent it.", "Ashline Media LLC; Birchton Properties"},
		{"a trade within a name", "They fined Publisher Ashline Media LLC for it.", "Publisher Ashline Media LLC"},
		{"the title of a case", "They read it in Re Ashline Birch Ltd again.", "Ashline Birch Ltd"},
		{"a number in words", "Forty Ashline Providers must pay.", "Ashline Providers"},
		{"a given name that is a verb", "Will Ashton, chairman and owner, left. Per Birchtoft, 38, of Leeds, paid.", "Will Ashton; Per Birchtoft; Leeds"},
		{"a verb that opens a question", "Will Ashton pay?", "Ashton"},
		{"a preposition before a verb", "Under Ashware will pay £5,000.", "Under Ashware"},
		{"a preposition before a name", "Under Ashware they will pay £5,000.", "Ashware"},
		{"a word of trade that opens a firm", "News Group Ashlines has undertaken to mend it. Background Ashware, which told of it, paid.", "News Group Ashlines; Background Ashware"},
		{"a firm that is where", "Call Ash Ops Ltd of Ashingham dialled them.", "Call Ash Ops Ltd; Ashingham"},
		{"a firm that opens with a pronoun inside", "It is so.\n\nMaking It Easy Limited, based in Leeds, sent it.", "Making It Easy Limited; Leeds"},
		{"a possessive that opens a firm", "It was late.\n\nIt's Ash Limited dialled them. It paid.", "It's Ash Limited"},
		{"where one is of whom more is told", "Ashware Health Plan of New York paid. Ashware Health Plan is big.", "Ashware Health Plan; New York"},
		{"of a place always", "Ashware Health Plan of New York paid.", "Ashware Health Plan of New York"},
		{"common words joined by a sign", "They say what Legal & General has to pay.", "Legal & General"},
		{"a common word behind a sign", "They fined Ash & Case, which paid.", "Ash & Case"},
		{"a number word before a land", "It hit Three UK hard.", "Three UK"},
		{"what is done for whom", "They fined Achieving for Children and then:\n\n• Caring for People\n\n• Ash Ltd", "Achieving for Children; Caring for People; Ash Ltd"},
		{"a name and what it was fined for", "They fined Ashing for Leeds and Birchings for Elmside.", "Ashing; Leeds; Birchings; Elmside"},
		{"a heading with a short form", "They tell of it.\n\nAshside Council (the Council)\n\nIt paid.", "Ashside Council"},
		{"a heading with a day", "They tell of it.\n\nOctober 2023 – University Hospital of Ash and Birch NHS Trust\n\nIt paid.", "University Hospital of Ash and Birch NHS Trust"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Offices of state, and names of which a small word makes out more.
func TestNamesOfOffices(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a minister", "They fined the Minister of Finance and the Minister for Digital Affairs.", "Minister of Finance; Minister for Digital Affairs"},
		{"who is minister", "The Minister of Finance Anna Ash and the Minister of Health Birchley Elm spoke.", "Minister of Finance; Anna Ash; Minister of Health; Birchley Elm"},
		{"a surveyor", "They fined the Surveyor General of Norway for it.", "Surveyor General of Norway"},
		{"a name with its article", "They settled with The Ash of Birch County for it.", "Ash of Birch County"},
		{"a name without", "They settled with the Ash of Birch County for it.", "Ash; Birch County"},
		{"an association of a part of a nation", "Ash Heart of England Housing Association paid.", "Ash Heart of England Housing Association"},
		{"whom it is for", "They fined Ash Talking Newspaper for the Blind for it.", "Ash Talking Newspaper for the Blind"},
		{"words that name none without their place", "They say that the University Medical Center in Ashingham paid.", "University Medical Center in Ashingham"},
		{"a clinic with a name", "They say that the Ashline Medical Center in Birchingham paid.", "Ashline Medical Center; Birchingham"},
		{"holdings of a town", "Ash Holdings of Cardiff sells it.", "Ash Holdings; Cardiff"},
		{"letters of a trade", "They fined ISP Ashline for it.", "Ashline"},
		{"the users of a land", "Australian Ashline users sued. They say Ashline paid, and that Ashline wrote.", "Ashline"},
		{"a firm of a land", "Australian Ashline paid.", "Australian Ashline"},
		{"a hyphen behind an honorific", "They fined Miss-Sold Ashline UK Ltd for it.", "Miss-Sold Ashline UK Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Names that the words, letters or signs beside them make out.
func TestNamesMadeOut(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the letters of what somebody has", "They fined Ashley's Children and Carers Together (ACCT) for it.", "Ashley's Children and Carers Together = ACCT"},
		{"other letters", "They fined Ashway's Children and Carers Together (XYZ) for it.", "Ashway; Carers Together = XYZ"},
		{"a number that is no year", "They have an order against 2080 Widgets Inc., which paid.", "2080 Widgets Inc."},
		{"a year before a firm", "They say that in 2020 Widgets Inc., which paid, closed.", "Widgets Inc."},
		{"a firm in a heading", "They tell of it.\n\nNumber 1: Ashware Information Systems\n\nIt paid.", "Ashware Information Systems"},
		{"two parties in a heading", "They tell of it.\n\nParties And Others: Poczta Ashska S.A.; Ashside Trading Council\n\nIt paid.", "Poczta Ashska S.A.; Ashside Trading Council"},
		{"praise before letters", "The failings at Premier FX were many. They met Premier Anna Ash.", "Premier FX; Anna Ash"},
		{"a number word behind a trade", "The operator Three has paid.", "Three"},
		{"a number word behind another", "They say that Three has paid.", ""},
		{"partners in law", "Ashburne, Birchball and Elmson, a solicitors' practice in Leeds, paid.", "Ashburne, Birchball and Elmson; Leeds"},
		{"firms of a list, and what the last is", "Ashburne, Birchball and Elmson, a bakery in Leeds, paid.", "Ashburne; Birchball; Elmson; Leeds"},
		{"a doctor", "Then Dr. Anna Ash, a physician, paid. They saw Dr Birch.", "Dr. Anna Ash; Birch"},
		{"the letters of the Crown's own", "HM Ash and Birch has paid. Then HMAB paid.", "HM Ash and Birch = HMAB"},
		{"a council by its letters", "They fined Ashby LBC for it. Then Ashby council paid.", "Ashby LBC = Ashby council"},
		{"the sign of a share", "They fined Ashby Bank ASHBY.CO for it.", "Ashby Bank; ASHBY.CO"},
		{"what lines start with", "They tell of two.\n\nPrice: $5,000, three years.\n\nPrice: $6,000, two years.", ""},
		{"a law", "They fined Ash under the Birchley Law for it.", "Ash"},
		{"a preposition that opens a caption", "Inside Ashby's shop it is quiet. Then Ashby paid.", "Ashby"},
		{"the transport of a town", "Transport for Leeds won't pay. They went to Leeds.", "Transport for Leeds; Leeds"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("parties of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
