package extract

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRoundUp(t *testing.T) {
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{
			"the sum before the party, the next after it", "Three brokers fined by the FCA",
			"The FCA has fined three brokers. A penalty of £300,000 is to be paid by Harbourlight Ltd, £250,000 by Oakmere Ltd and £200,000 by Tidewell Ltd in June.",
			[]string{"Harbourlight Ltd fine 300000", "Oakmere Ltd fine 250000", "Tidewell Ltd fine 200000"},
		},
		{
			"respectively, of a list in the sentence before", "Two firms fined over calls",
			"The ICO took action against Harbourlight Ltd and Oakmere Ltd over calls. Fines of £80,000 (€95,000) and £60,000 (€71,000) were imposed on the two respectively.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000"},
		},
		{
			"respectively, after another sum of the sentence", "Three lenders fined by the FCA",
			"The FCA has fined three lenders. More than £1 million was due from Harbourlight Ltd, Oakmere Ltd and Tidewell Ltd, with £3 million, £2 million and £1.5 million respectively.",
			[]string{"Harbourlight Ltd fine 3000000", "Oakmere Ltd fine 2000000", "Tidewell Ltd fine 1500000"},
		},
		{
			"sum and party in turn, some sums alike", "Four shops fined by the ICO",
			"The ICO has fined four shops. The fines are £3,000 for Harbourlight Ltd, £3,000 for Oakmere Ltd, £11,000 for Tidewell Ltd and £11,000 for Marlfield Ltd, as of today.",
			[]string{"Harbourlight Ltd fine 3000", "Oakmere Ltd fine 3000", "Tidewell Ltd fine 11000", "Marlfield Ltd fine 11000"},
		},
		{
			"the same sum for each", "Two debt collectors fined",
			"The ICO has fined two firms. Harbourlight Ltd and Oakmere Ltd must pay £5,000 each for not registering.",
			[]string{"Harbourlight Ltd fine 5000", "Oakmere Ltd fine 5000"},
		},
		{
			"one party's sum in the headline, and what else was done", "Harbour firm fined £100,000 over calls",
			"A COMPANY in Sussex has been told to pay £100,000.\n\nHarbourlight Ltd rang 9,000 people, the ICO said.\n\nFour more firms were punished on the same day. Two are from Kent: Oakmere Ltd, which was fined £80,000, and Tidewell Ltd, £15,000.\n\nAn enforcement notice was also issued to Harbourlight Ltd.",
			[]string{"Harbourlight Ltd fine 100000", "Harbourlight Ltd enforcement_notice", "Oakmere Ltd fine 80000", "Tidewell Ltd fine 15000"},
		},
		{
			"a sum whose currency is told once", "Two hotel groups fined",
			"The ICO has fined two hotel groups. Harbourlight Ltd must pay £15 million and Oakmere Ltd 12 million.",
			[]string{"Harbourlight Ltd fine 15000000", "Oakmere Ltd fine 12000000"},
		},
		{
			"a sum each, in the headline", "Watchdog slaps Harbourlight Ltd, Oakmere Ltd with £5,000 fine each",
			"The ICO has fined two firms, Harbourlight Ltd and Oakmere Ltd, for not registering.",
			[]string{"Harbourlight Ltd fine 5000", "Oakmere Ltd fine 5000"},
		},
		{
			"two companies of one name", "Two units of an app maker fined",
			"The ICO has fined Harbourlight LLC £60,000 and Harbourlight Ireland Limited £40,000 over cookies.",
			[]string{"Harbourlight LLC fine 60000", "Harbourlight Ireland Limited fine 40000"},
		},
		{
			"the same sum for each, told before it", "Two debt collectors fined",
			"The ICO has fined two firms. Harbourlight Ltd and Oakmere Ltd must each pay £5,000 for not registering.",
			[]string{"Harbourlight Ltd fine 5000", "Oakmere Ltd fine 5000"},
		},
		{
			"the same sum again", "Two debt collectors fined",
			"The ICO has fined two firms. Harbourlight Ltd must pay £5,000 for not registering.\n\nOakmere Ltd was fined the same amount for its calls.",
			[]string{"Harbourlight Ltd fine 5000", "Oakmere Ltd fine 5000"},
		},
		{
			"a total is no party's", "Two companies must pay £330,000",
			"The ICO has fined two companies over texts, which must pay £330,000.\n\nHarbourlight Ltd was fined £250,000.\n\nOakmere Ltd made 90,000 calls. Its fine is £80,000.",
			[]string{"Harbourlight Ltd fine 250000", "Oakmere Ltd fine 80000"},
		},
		{
			"one step for all, then a paragraph for each", "Three councils reprimanded over late answers",
			"The ICO has reprimanded three councils that answered requests late.\n\nHarbourlight Borough Council left 900 requests open.\n\nOakmere District Council was late with half of them.\n\nTidewell City Council needed a year on average.",
			[]string{"Harbourlight Borough Council reprimand", "Oakmere District Council reprimand", "Tidewell City Council reprimand"},
		},
		{
			"both, who are named together only in the headline", "Harbourlight Ltd and Oakmere Ltd fined over calls",
			"The ICO has fined two firms.\n\nHarbourlight Ltd was fined £80,000.\n\nOakmere Ltd was fined £60,000.\n\nCalls went on for a year.\n\nBoth were also served with enforcement notices.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000", "Harbourlight Ltd enforcement_notice", "Oakmere Ltd enforcement_notice"},
		},
		{
			"both, who are named together only in the headline, told of behind it", "Harbourlight Ltd and Oakmere Ltd fined over calls",
			"The ICO has fined two firms.\n\nHarbourlight Ltd was fined £80,000.\n\nOakmere Ltd was fined £60,000.\n\nCalls went on for a year.\n\nThe ICO also served enforcement notices on both.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000", "Harbourlight Ltd enforcement_notice", "Oakmere Ltd enforcement_notice"},
		},
		{
			"both, told of aside", "Harbourlight Ltd and Oakmere Ltd fined over calls",
			"The ICO has fined two firms.\n\nHarbourlight Ltd was fined £80,000.\n\nOakmere Ltd was fined £60,000.\n\nCalls went on for a year.\n\nThe ICO also served an enforcement notice on Elmham Ltd, which had sold data to both.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000", "Elmham Ltd enforcement_notice"},
		},
		{
			"both, denied", "Harbourlight Ltd and Oakmere Ltd fined over calls",
			"The ICO has fined two firms.\n\nHarbourlight Ltd was fined £80,000.\n\nOakmere Ltd was fined £60,000.\n\nCalls went on for a year.\n\nThe ICO said no enforcement notices were served on both.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000"},
		},
		{
			"cases into both, at another regulator", "Harbourlight Trust and Oakmere Trust fined over donors",
			"The ICO has fined Harbourlight Trust £80,000 and Oakmere Trust £60,000.\n\nInquiries into both trusts were opened by the Charity Commission on Monday.",
			[]string{"Harbourlight Trust fine 80000", "Oakmere Trust fine 60000", "Harbourlight Trust investigation", "Oakmere Trust investigation"},
		},
		{
			"headings under which no sum stands", "The FTC drops one case after another",
			"The FTC has given up a series of cases this month.\n\nHarbourlight\n\nThe FTC has closed its investigation of the exchange, said Harbourlight.\n\nOakmere and Tidewell\n\nFor Oakmere and Tidewell the investigation is over as well. Tidewell called that right.",
			[]string{"Harbourlight investigation", "Oakmere investigation", "Tidewell investigation"},
		},
		{
			"one was served, the others were warned", "Three authorities face action over requests",
			"Brackley Borough Council has been served with an enforcement notice by the ICO, while Oakmere District Council and Goldmere, University of Oxford have each been given a practice recommendation.",
			[]string{"Brackley Borough Council enforcement_notice", "Oakmere District Council warning", "Goldmere, University of Oxford warning"},
		},
		{
			"the former and the latter", "Two pharmacies fined by IMY",
			"The ICO looked at Harbourlight Ltd and Oakmere Ltd in May. It imposed the fines: £37,000 on the former and £8,000 on the latter.",
			[]string{"Harbourlight Ltd fine 37000", "Oakmere Ltd fine 8000"},
		},
		{
			"a notice beside the fine", "Two firms fined over calls",
			"The ICO has fined two firms.\n\nHarbourlight Ltd was fined £80,000 and served with an enforcement notice.\n\nOakmere Ltd was fined £60,000.",
			[]string{"Harbourlight Ltd fine 80000", "Harbourlight Ltd enforcement_notice", "Oakmere Ltd fine 60000"},
		},
		{
			"notices to all of those whose sums are told apart", "Three firms fined over calls",
			"The ICO has fined three firms.\n\nHarbourlight Ltd was fined £80,000. It rang people at night.\n\nOakmere Ltd was fined £60,000. Its numbers were bought.\n\nTidewell Ltd was fined £50,000.\n\nAll three were served with enforcement notices.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000", "Tidewell Ltd fine 50000", "Harbourlight Ltd enforcement_notice", "Oakmere Ltd enforcement_notice", "Tidewell Ltd enforcement_notice"},
		},
		{
			"a list of parties whose names are common words or a nation's", "Four shops fined by the ICO",
			"The ICO has fined four shops £100,000 between them: Harbourlight Ltd (£40,000), Home Support (£30,000), Norwegian (£20,000) and Oakmere Ltd (£10,000).",
			[]string{"Harbourlight Ltd fine 40000", "Home Support fine 30000", "Norwegian fine 20000", "Oakmere Ltd fine 10000"},
		},
		{
			"what happened to a customer is no fine", "Two firms fined over calls",
			"The ICO has fined two firms.\n\nHarbourlight Ltd was fined £80,000. One customer paid it £500 a month.\n\nOakmere Ltd was fined £60,000.",
			[]string{"Harbourlight Ltd fine 80000", "Oakmere Ltd fine 60000"},
		},
		{
			"the same sum for each of those after it", "Three brokers fined by the FCA",
			"The FCA has fined three brokers. A fine of £5,000 each falls on Harbourlight Ltd and Oakmere Ltd for it. The penalty for Tidewell Ltd is £3,000.",
			[]string{"Harbourlight Ltd fine 5000", "Oakmere Ltd fine 5000", "Tidewell Ltd fine 3000"},
		},
		{
			"paragraphs labelled with their party", "The FCA in May",
			"Our monthly note on the fines of the FCA.\n\nHarbourlight Ltd: £16,000 (12 May). The FCA says that alerts were not read. Shares of £51,000 changed hands.\n\nOakmere Ltd: £13,000 (18 May). A trader hid losses.",
			[]string{"Harbourlight Ltd fine 16000", "Oakmere Ltd fine 13000"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Read(article(c.title, c.text))
			var got []string
			for _, a := range f.Actions {
				s := fmt.Sprintf("%s %s", a.Organisation.Name, a.Kind)
				if a.Amount != nil {
					s += fmt.Sprintf(" %d", a.Amount.Minor/100)
				}
				got = append(got, s)
			}
			slices.Sort(got)
			slices.Sort(c.want)
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("actions (-want +got):\n%s", d)
			}
		})
	}
}

func TestRegulatorOfEachAction(t *testing.T) {
	f := Read(article("Two banks fined in one week",
		"Two banks have been fined.\n\nThe FCA fined Harbourlight Ltd £80,000 for late reports.\n\nThe Central Bank of Ireland fined Oakmere Ltd €60,000 for the same."))
	got := map[string]string{}
	for _, a := range f.Actions {
		got[a.Organisation.Name] = a.Regulator
	}
	if d := cmp.Diff(map[string]string{"Harbourlight Ltd": "FCA", "Oakmere Ltd": "Central Bank of Ireland"}, got); d != "" {
		t.Errorf("regulators (-want +got):\n%s", d)
	}
}

// A list of parties and their sums is news, though another is named more who neither pays nor is told to.
func TestListOfFinesIsNews(t *testing.T) {
	f := Read(article("Spring bulletin on claims firms is out",
		"No claims firm lost its licence between January and March 2017. Still the Claims Management Regulator at the Ministry of Justice (MoJ) has much to tell in its bulletin.\n\n"+
			"Some 69 licences were cancelled in the year to March 31 2017, all of them before the year was out.\n\n"+
			"As to fines, claims firms received seven in that year. Three were imposed from January to March:\n\n"+
			"• Harbourlight Claims Limited: £553,000. Hard selling and misleading statements were in serious breach of the rules\n\n"+
			"• Oakmere Claims Limited: £68,000, since record keeping was not as it should have been\n\n"+
			"• Tidewell Drake Limited: £10,000. Unsolicited marketing calls had been made\n\n"+
			"The MoJ puts its activity for the quarter into figures: investigations 14, warnings 58, audits 92, visits 152."))
	got := map[string]string{}
	for _, a := range f.Actions {
		if a.Amount != nil {
			got[a.Organisation.Name] = a.Amount.Value()
		}
	}
	if d := cmp.Diff(map[string]string{"Harbourlight Claims Limited": "553000", "Oakmere Claims Limited": "68000", "Tidewell Drake Limited": "10000"}, got); d != "" {
		t.Errorf("actions (-want +got):\n%s\n%s", d, f.Reason)
	}
}

// A sum that is told to be a party's is an action, however short the article.
func TestRespectivelyIsTold(t *testing.T) {
	f := Read(article("Watchdog acts", "Oakmere Ltd and Tidewell Ltd were fined £18m and £1.25m respectively by the ICO."))
	if len(f.Actions) != 2 || f.Actions[1].Amount == nil || f.Actions[1].Amount.String() != "£1,250,000" {
		t.Errorf("got %+v, want a fine of £18m and one of £1.25m", f.Actions)
	}
}
