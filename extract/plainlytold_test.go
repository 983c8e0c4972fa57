package extract

import (
	"testing"

	"regwire"
)

// A fine that headline and lead tell of is shown, however much else the article speaks of.
func TestPlainlyToldIsNews(t *testing.T) {
	f := Read(regwire.Article{Entry: regwire.Entry{Title: "Data Breach: £90,000 Fine For Loans Company"}, Text: "Private organisations seldom see a penalty, but missing tapes have brought one to Ashgrove Loans\n\n" +
		"Ashgrove Loans (AL) has had a £90,000 fine from the Information Commissioner's Office (ICO), following a data breach in which customers' details disappeared.\n\n" +
		"Two tapes were lost in November last year. On them were names and addresses.\n\n" +
		"\"A data security firm was called in to look at security in all of the group. There is no sign that anyone has got hold of the information. The changes that our review and the report recommended are all being made,\" a spokesperson said.\n\n" +
		"Only a handful of private companies have been fined so far, says the ICO's annual report, in which the commissioner said that organisations would rather save money than take data protection and privacy rights as seriously as others do. He said that fewer penalties than one a month were announced last year, and that the public sector accounts for most of them. Councils, he said, report breaches because they have to; firms do not say anything unless they must.\n\n" +
		"The report says that complaints about data protection rose by a tenth to a total of 13,000, that one in five had to do with lenders, and that attacks and the loss of addresses made up another fifth. What organisations say about the rights of customers, the survey in the report says, is better than what they do.\n\n" +
		"What do you know about privacy? Take our quiz"})
	if !f.Relevant || f.Actions[0].Organisation.Name != "Ashgrove Loans" {
		t.Errorf("got relevant %v (%s), %+v; want a fine on Ashgrove Loans", f.Relevant, f.Reason, f.Actions)
	}
}

// What a headline and a lead must have to tell of a step plainly.
func TestPlainlyTold(t *testing.T) {
	for _, tt := range []struct {
		name, title, text string
		want              bool
	}{
		{"a fine that was set", "Acme fined £90,000", "The ICO has fined Acme £90,000 for lost tapes.", true},
		{"the regulator in the headline alone", "ICO hands out £90,000 fine for lost tapes", "Acme was fined £90,000 for lost tapes. It hit Acme hard.", true},
		{"no regulator", "Acme fined £90,000", "Acme was fined £90,000.", false},
		{"no party", "ICO fines of £90,000", "The ICO imposed fines of £90,000 in a year.", false},
		{"another sum, told less plainly", "Acme: £90,000 fine", "Acme has had a fine of £80,000 from the ICO since May.", false},
		{"another currency, told less plainly", "Acme: £90,000 fine", "Acme has had a fine of $90,000 from the ICO since May.", false},
		{"the sum in words", "Acme reported leak late: €600,000 fine from Dutch data watchdog", "Acme must pay 600 thousand euros, the Dutch Data Protection Authority said.", true},
		{"the sum rounded", "£3m ICO fine for Acme", "Acme must pay £3.07m, the ICO said.", true},
		{"without a sum in the headline", "Acme fined", "The ICO has fined Acme £90,000 for lost tapes.", true},
		{"the party as \"it\"", "Acme says sorry", "Acme has said sorry to its customers. The ICO has fined it £90,000 for lost tapes.", true},
		{"the party as \"the company\"", "Customers of Acme want answers", "Customers of Acme want answers. The ICO fined the company £90,000 on Friday.", true},
		{"the party as \"a bank\"", "", "The Belgian DPA fined a mobile operator EUR 25,000. It had given a number to somebody else.", true},
		{"parties without names", "", "The Belgian DPA fined two operators EUR 25,000. They had given a number to somebody else.", false},
		{"\"it\", years ago", "Acme says sorry", "Acme has said sorry to its customers. The ICO fined it £90,000 in 2017.", false},
		{"\"it\", perhaps", "Acme says sorry", "Acme has said sorry to its customers. The ICO could fine it £90,000.", false},
		{"another in the sentence", "Acme says sorry", "Acme has said sorry to its customers. The ICO, Birch said, should have fined it £90,000.", false},
		{"another step", "Acme told off", "The ICO has reprimanded Acme for lost tapes.", true},
		{"a ceiling", "Fines of up to £90,000", "The ICO could fine Acme up to £90,000 for lost tapes.", false},
		{"a sum put aside", "Acme sets £40m aside", "Acme Bank has set £40m aside for a fine that the FCA may impose.", false},
		{"a sum that is meant", "Acme faces £90,000 fine", "The ICO intends to fine Acme £90,000 for lost tapes.", false},
	} {
		r := understand(regwire.Article{Entry: regwire.Entry{Title: tt.title}, Text: tt.text})
		main := r.primary()
		if got := r.plainlyTold(main.Kind); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

// A brief item whose headline tells nothing is shown if one sentence of it tells of a step.
func TestBriefItems(t *testing.T) {
	const headline, lead = "News in brief", "The regulator wrote to many firms last month. It said that data must be kept safe.\n\n"
	for _, tt := range []struct {
		text  string
		kind  regwire.Kind
		stage regwire.Stage
	}{
		{"The ICO has fined Acme Stores £90,000 over a breach. It said that Acme Stores had been careless.", regwire.Fine, regwire.Imposed},
		{"The FCA has fined Acme Stores £90,000 for failings in its systems.", regwire.Fine, regwire.Imposed},
		{"On Friday the FCA fined Acme Stores £90,000 for failings in its systems.", regwire.Fine, regwire.Imposed},
		{"The ICO has reprimanded Acme Stores after staff lost records.", regwire.Reprimand, regwire.Imposed},
		{"Acme Stores has been reprimanded by the ICO over a data breach.", regwire.Reprimand, regwire.Imposed},
		{"Acme Stores has signed an undertaking with the ICO after a laptop was stolen.", regwire.Undertaking, regwire.Imposed},
		{"Acme Stores has lost its appeal against a fine of £90,000 by the ICO.", regwire.Fine, regwire.Upheld},
		{"The ICO intends to fine Acme Stores £5m over a data breach.", regwire.Fine, regwire.Proposed},
	} {
		f := Read(article(headline, lead+tt.text))
		if !f.Relevant || f.Actions[0].Kind != tt.kind || f.Actions[0].Stage != tt.stage || f.Actions[0].Organisation.Name != "Acme Stores" {
			t.Errorf("%s: got %v (%s), %s; want %s %s", tt.text, f.Relevant, f.Reason, asJSON(f.Actions), tt.kind, tt.stage)
		}
	}
	for _, text := range []string{
		"Acme Stores, which the ICO fined £90,000 in 2019, has opened a shop in Leeds.",
		"The ICO, which once fined Acme Stores £90,000, has moved to new offices.",
		"Think of when the ICO fined Acme Stores £90,000 for lost tapes.",
		"In one case the ICO fined Acme Stores £90,000.",
		"Speakers said that the ICO had reprimanded Acme Stores for lost tapes.",
		"The ICO could fine Acme Stores £90,000, a lawyer said.",
		"Five years ago the ICO fined Acme Stores £90,000. Its sales have doubled since.",
	} {
		r := understand(article(headline, lead+text))
		if main := r.primary(); r.plainlyTold(main.Kind) {
			t.Errorf("%s: got told plainly, want not", text)
		}
	}
}

// A headline that tells of a fine of the party is news where the lead names a regulator, though no sentence says once more
// that it fined; one that asks, recalls or only warns proves nothing.
func TestFineInHeadline(t *testing.T) {
	for _, x := range []struct {
		title, text string
		want        bool
	}{
		{"Acme Ltd fined £1.25m over data breach", "Hackers stole the data of 1.2 million customers in 2022, Ofcom said.", true},
		{"Acme Ltd fined £90,000", "Lawyers at Birch LLP look at how the ICO sets fines. Their paper is out.", false},
		{"Acme Ltd fined £250,000 after cyber attack", "Data of 1.2 million customers was stolen. The ICO said that security had been poor. Acme has apologised.", true},
		{"Acme Ltd fined €1.25m for data breach", "The CNIL said that the data of customers was at risk.", true},
		{"Acme Ltd could be fined £20m over breach", "The ICO said that it was aware of the breach.", false},
		{"Acme Ltd fined £20m over breach? Not so fast", "The ICO said that it was aware of the breach.", false},
		{"Acme Ltd fined £20m in 2020 still sells kitchens", "The ICO says that its guidance is read by many.", false},
		{"Acme Ltd fined £20m over breach, critics want more", "Campaigners wrote to the ICO on Monday to ask for bigger fines.", false},
		{"Acme Ltd fined £20m over breach", "Data of customers was at risk.", false},
	} {
		if f := Read(article(x.title, x.text)); f.Relevant != x.want {
			t.Errorf("%s. %s: relevant is %v (%s), want %v", x.title, x.text, f.Relevant, f.Reason, x.want)
		}
	}
}
