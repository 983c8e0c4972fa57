package extract

import "testing"

// News that a regulator is named in, but in which it takes no step.
func TestOtherNews(t *testing.T) {
	for _, x := range []struct{ title, text string }{
		{"Acme sets £40m aside", "Acme Bank has set £40m aside for a fine that the FCA may impose over its checks. Profit fell by a tenth."},
		{"ICO signs pact with Canada", "The ICO and its Canadian counterpart have signed a memorandum on how they will work together."},
		{"Acme shares fall on talk of fine", "Shares of Acme plc fell by 5% after an analyst wrote that it might be fined by Ofgem."},
		{"MPs want answers from ICO", "MPs have asked the Information Commissioner why it took her a year to answer Acme Ltd's complaint."},
		{"Acme wins award for privacy", "Acme Ltd has won a prize for its work on privacy. The jury of the ICO praised its plain words."},
		{"Campaigners complain to watchdog", "Campaigners have complained to the ICO about cameras at Acme Stores. It has not said what it will do."},
		{"Start-up raises $30m in ICO", "The start-up Birch raised $30m in an initial coin offering. The ICO closed in four hours. Birch will be fined by nobody, its founder joked."},
		{"Acme Bank sets aside £120m for car finance redress", "Acme Bank has put aside £120m for customers who paid too much commission. The FCA is expected to set out its scheme next year."},
		{"ICO names new deputy commissioner", "The ICO has named Jane Birch as its deputy commissioner. She led its team that fined Acme Airways £20m in 2020."},
		{"Ash Ltd appoints privacy chief", "Ash Ltd, which the ICO fined £250,000 in 2017, has hired its first chief privacy officer."},
		{"Birch Water wins award for privacy", "Birch Water has won a prize for its work, three years after it was fined £90,000 by the ICO."},
		{"Bug exposed customers' details at Oak Mobile", "A bug let customers see the bills of others for three hours. The ICO was told within a day. Oak Mobile was fined £70,000 over a like fault in 2015."},
		{"A penalty notice on your desk: should you appeal?", "Suppose that a notice from the ICO has arrived. You have 28 days to appeal, and the tribunal may quash the fine, which can be £17.5m."},
		{"What to do when a notice of intent arrives", "Before a fine comes a notice of intent (NoI). The ICO has imposed more than 60 fines of £7m altogether. Check the facts first."},
		{"Privacy group files complaint", "Birch has filed a complaint against Acme Stores with the DPC. It wants a fine."},
		{"News in brief", "The ICO did not fine Acme Stores £90,000, as papers had it. Sales at the group are up by a tenth."},
		{"Acme corrects report", "The ICO has not fined Acme Stores £90,000, the firm said. A paper had reported it."},
		{"Acme puts £40m on one side", "Acme Bank has put £40m on one side for fines that it may or may not have to pay one day, its accounts show. Last spring the ICO fined it £90,000."},
		{"Court closes the door on opt-out data claims", "The Supreme Court has allowed Acme's appeal, and a claim that might have been worth £3 billion will go no further. The FTC had agreed a civil penalty of $22.5m with Acme in 2012."},
		{"Regulator swaps offices", "The ICO is to leave its offices in Wilmslow. It has taken 24,000 sq ft of office space in Manchester."},
	} {
		t.Run(x.title, func(t *testing.T) {
			if f := Read(article(x.title, x.text)); f.Relevant {
				t.Errorf("%s: shown, %s", x.text, f.Reason)
			}
		})
	}
}

// A search of premises is a step, whatever it is called.
func TestSearches(t *testing.T) {
	for _, text := range []string{
		"A flat in Bristol was raided by the ICO this morning. Thousands of SIM cards lay on the floor.",
		"Investigators have taken phones and computers from an office in Derby. The ICO thinks that a million nuisance calls came from there.",
		"The ICO executed search warrants at two addresses in Leeds. Spam texts are the matter.",
	} {
		f := Read(article("Search over spam texts", text))
		if len(f.Actions) == 0 || f.Actions[0].Kind != "investigation" {
			t.Errorf("%s: got %s, want an investigation", text, asJSON(f.Actions))
		}
	}
}

// News of a breach after which a fine is possible, or somebody was told, tells of no step.
func TestPossibleFines(t *testing.T) {
	const story = "Ash Borough Council was called to account at its annual meeting over what one member called a complete failure of process.\n\n" +
		"The leader of the council said that it was very regrettable. Every family had been contacted, he said."
	for _, title := range []string{
		"Council grilled over publication of special needs children's names", "Ash council says sorry for naming pupils", "Anger over children's names on council website",
	} {
		for _, end := range []string{
			"The authority has referred itself to the Information Commissioner's Office, and could face a significant fine if the regulator decides to take the case up.",
			"The council has told the Information Commissioner's Office, which could hand it a heavy fine.",
		} {
			text := "Two clerks read the answer before it went out, and neither saw that it gave away the names of pupils.\n\n" + story + "\n\n" + end
			if f := Read(article(title, text)); f.Relevant {
				t.Errorf("%s ... %s: shown, %s", title, end, f.Reason)
			}
		}
	}
}

// News of a breach that recalls the fine of another case does not tell of one.
func TestRecalledFines(t *testing.T) {
	for title, story := range map[string]string{
		"NHS trust apologises after letters go to wrong patients": "An NHS trust has said sorry after 230 appointment letters went to the wrong addresses. Ash Valley NHS Trust blamed a fault of a mailing machine.\n\n" +
			"One patient said that she had opened a letter about a stranger's cancer. The trust has changed its supplier.",
		"Laptop with pupils' data stolen from car": "A laptop with the details of 600 pupils was stolen from a teacher's car in Derby on Friday night. It was not encrypted, Birch Academy has admitted.\n\n" +
			"Parents were told by letter. The police are appealing for witnesses.",
		"Retailer Birch suffers data breach": "Birch Stores said on Tuesday that the names and emails of up to 2 million shoppers had been taken from a supplier's server.\n\n" +
			"No card data were involved, the chain said. Its shares fell by 3%.",
		"Uni emails students' grades to whole year": "Ash University sent the marks of 145 students to everyone in their year. It called this a human error.\n\n" +
			"The email was recalled within an hour but many had read it by then.",
	} {
		for _, end := range []string{
			"It is not the first time: in 2019 the ICO fined another body in the region £80,000 for the like.",
			"Last year the ICO fined Acme Airways £20m and Oak Hotels £18.4m after similar attacks.",
			"If the regulator finds that it broke the law, it could be fined millions of pounds by the ICO.",
		} {
			if f := Read(article(title, story+"\n\n"+end)); f.Relevant {
				t.Errorf("%s ... %s: shown, %s", title, end, f.Reason)
			}
		}
	}
}

// The way to a page is none of its news, but an article may begin so.
func TestTrails(t *testing.T) {
	for text, want := range map[string]string{
		"Home / News / Acme fined £9m\n\nThe ICO has fined Acme Ltd £5,000 over calls. It made them in May.":                   "£5,000",
		"Home / News / Regulator acts. The ICO has fined Acme Ltd £5,000 over calls. It made them in May.":                     "£5,000",
		"Home > News > The ICO has fined Acme Ltd £5,000 over calls that it made in May and June without having asked anybody": "£5,000",
	} {
		f := Read(article("Fine for Acme over calls", text))
		if len(f.Actions) != 1 || f.Actions[0].Amount == nil || f.Actions[0].Amount.String() != want {
			t.Errorf("%s: got %s, want %s", text, asJSON(f.Actions), want)
		}
	}
}
