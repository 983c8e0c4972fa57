package extract

import "testing"

// Whom an article shows of several against whom one step is told.
func TestFirstOfSeveral(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"two of the headline", "Birchway Pay and Elmtech sanctioned by privacy commission", "The ICO has fined Birchway Pay £5m and Elmtech £2m. Elmtech did not tell its users. Elmtech let data go abroad. Elmtech said that it will appeal.", "Birchway Pay"},
		{"two accused", "Shirts: CMA accuses Birch Sports and Elm Wear of price-fixing", "Prices may have been fixed by Elm Wear and Birch Sports, the CMA said. Elm Wear made the shirts. Elm Wear sold them too.", "Birch Sports"},
		{"two persons found guilty", "Data ring: two convicted", "At Ashby Crown Court Tom Birch, 40, of Ashby, was found guilty of conspiracy to obtain personal data in a case of the ICO. Amy Elm, 35, of Birchley, who was tried with him, had pleaded guilty.", "Tom Birch"},
		{"three of the headline", "Birchway, Elmtech and Ashware fined by ICO", "The ICO has fined Birchway £5,000, Elmtech £4,000 and Ashware £3,000. Ashware said that it would pay. Ashware is based in Leeds.", "Birchway"},
		{"with &", "Birchway & Elmtech fined by ICO", "The ICO has fined Birchway £5,000 and Elmtech £4,000. Elmtech said that it would pay. Elmtech is based in Leeds.", "Birchway"},

		{"two councils", "Ashby Council and Elmham Council reprimanded", "The ICO has reprimanded Ashby Council and Elmham Council. Elmham Council was late. Elmham Council said sorry.", "Ashby Council"},
		{"two in the first sentence of the body", "Two firms fined", "The ICO has fined Birchway Ltd and Elmtech Ltd £5,000 each. Elmtech Ltd said that it would pay. Elmtech Ltd is based in Leeds.", "Birchway Ltd"},
		{"three in the body, with a comma before and", "Three firms fined", "The ICO has fined Birchway Ltd, Elmtech Ltd, and Ashware Ltd £5,000 each. Ashware Ltd said that it would pay. Ashware Ltd is based in Leeds.", "Birchway Ltd"},
		{"two under investigation", "Birchway and Elmtech face CMA probe", "The CMA has opened an investigation into Birchway and Elmtech. Elmtech sells shirts. Elmtech said that it would help. Elmtech is based in Leeds.", "Birchway"},
		{"two persons in one sentence", "Two clerks fined", "Amy Elm and Tom Birch were fined £300 each by magistrates in a case of the ICO. Tom Birch had read files. Tom Birch said sorry.", "Amy Elm"},

		{"a caller and his carrier, a sum each", "Robocalls: $8m in fines for caller and carrier", "The FCC has proposed fines over robocalls. In the first notice it proposes a $6 million fine against Tom Birch. Birch knew of the calls. Birch meant to cause harm. A second notice concerns a carrier. The FCC proposes a $2 million fine against Elm Telecom, which had labelled the calls.", "Tom Birch"},
		{"one in the headline", "Elm Telecom fined over robocalls", "The FCC proposes a $6 million fine against Tom Birch. The FCC proposes a $2 million fine against Elm Telecom, which had labelled the calls. Elm Telecom sells lines.", "Elm Telecom"},

		{"a place that and joins", "Leeds and Birchway", "The ICO has fined Birchway Ltd £5,000. Birchway Ltd is based in Leeds.", "Birchway Ltd"},
		{"a regulator that and joins", "ICO and Birchway at odds over fine", "The ICO has fined Birchway £5,000. Birchway will appeal.", "Birchway"},
		{"one whom less is told of as the party", "Elmtech and Birchway", "Birchway has been fined £5,000 by the ICO. Elmtech wrote its app.", "Birchway"},
		{"a spokesman before the person fined", "Clerk fined", "Tom Birch of the ICO and others met. Amy Elm, a clerk, was fined £300 by magistrates in a case of the ICO.", "Amy Elm"},
		{"a victim named before", "Records of Elmtech", "Elmtech lost its list to Birchway Ltd. Birchway Ltd has been fined £5,000 by the ICO.", "Birchway Ltd"},
		{"a partner behind it", "Facts for Elmtech, Birchway promises", "The ICO has investigated Birchway, and Birchway has signed an undertaking to share no data with Elmtech, which owns it.", "Birchway"},
		{"an owner beside it", "Elmtech and its app Birchway", "The ICO has fined Birchway £5,000. Birchway belongs to Elmtech.", "Birchway"},
		{"a second person who only speaks", "Clerk fined", "The ICO prosecuted Amy Elm, a clerk, who was fined £300. Tom Birch of the ICO said that it was right.", "Amy Elm"},
		{"a firm and its director", "Birchway and Tom Ash before the court", "The ICO has fined Birchway Ltd £5,000. Tom Ash, its director, was present.", "Birchway Ltd"},
		{"a party that a sentence names behind its victim", "Fine", "Callers told people in Ashby and Birchley that they were from Elm Bank. Birchway Ltd has been fined £5,000 by the ICO for it.", "Birchway Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := Read(article(tt.title, tt.text))
			if len(f.Actions) == 0 || f.Actions[0].Organisation.Name != tt.want {
				t.Errorf("%s: got %+v, want %q", tt.text, f.Actions, tt.want)
			}
		})
	}
}
