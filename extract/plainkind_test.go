package extract

import (
	"strings"
	"testing"

	"regwire"
)

// openings are headlines and first sentences that leave open what was done.
var openings = map[string][2]string{
	"ico":     {"ICO and Acme", "The Information Commissioner's Office (ICO) has looked at how Acme Ltd treated the data of 82,946 people."},
	"ofgem":   {"Ofgem and Acme Energy", "Ofgem has looked at how Acme Energy Ltd billed 11,000 customers."},
	"gc":      {"Acme Bet and the regulator", "The Gambling Commission has looked at how Acme Bet Ltd treated its customers."},
	"ag":      {"Acme and Ohio", "The attorney general of Ohio has looked at how Acme Inc. kept the data of 82,946 people."},
	"ocr":     {"Birch Hospital and OCR", "The Office for Civil Rights of the HHS has looked at how Birch Hospital kept the records of 82,946 patients."},
	"dk":      {"The agency and Birch Council", "The Danish Data Protection Agency has looked at how Birch Council kept the data of 900 people."},
	"garante": {"Garante and Acme", "Garante, the Italian data protection authority, has looked at how Acme SpA uses the data of its customers."},
	"fca":     {"The FCA and Ian Ash", "The Financial Conduct Authority (FCA) has looked at how Ian Ash, a trader, dealt in shares."},
	"is":      {"The case of Ian Ash", "The Insolvency Service has looked at how Ian Ash ran Acme Calls Ltd, which owed the ICO a fine of £80,000."},
	"foi":     {"Birch Council and the emails", "The Information Commissioner has dealt with a complaint about Birch Council, which was asked for emails about a car park."},
	"hse":     {"Acme Steel and the HSE", "The Health and Safety Executive (HSE) has looked into the death of a man at Acme Steel Ltd."},
	"ea":      {"Acme Water and the river", "The Environment Agency has looked at how sewage of Acme Water Ltd got into the River Ash."},
	"cma":     {"The CMA and Acme", "The Competition and Markets Authority (CMA) has looked at how Acme Ltd sells its tickets."},
}

// plainKinds are sentences that tell alone what was done, one a line: "opening: sentence".
var plainKinds = map[regwire.Kind]string{
	regwire.Fine: `
ico: The company was fined £400,000 and signed an undertaking.
ico: It has fined the company £400,000. The company did not sign the undertaking that it had been offered.
ico: The commissioner decided that a reprimand was not enough and set a fine of £400,000.
ico: The company, whose former clerk was convicted of the theft, was fined £400,000.
ico: It imposed a penalty of £400,000 and served an enforcement notice.
ico: It fined the company £400,000, although it had promised in writing to do better.
ico: It considered a reprimand but chose a fine of £400,000.
ico: It fined the company £400,000; a director had been disqualified before.
ico: The company, which had been reprimanded in 2019, was fined £400,000.
ico: The company broke an undertaking that it had given in 2012 and has been fined £400,000.
ico: It closed its investigation with a fine of £400,000.
ico: The company has been fined £400,000 after an audit.
cma: It has fined the company £2m for breaking commitments that it had given in 2020.
ocr: A civil money penalty of $480,000 was imposed on the hospital.
fca: It has fined Mr Ash £90,000 and banned him from finance.
fca: Mr Ash must pay £90,000.
fca: Mr Ash has been fined £90,000 and may no longer work in finance.
gc: It has fined the operator £3m.
gc: The operator must pay a financial penalty of £3m.
ofgem: It has fined the supplier £3m.
ofgem: The supplier has been ordered to pay a penalty of £3m.
ag: A judge imposed a civil penalty of $2 million on the company.
garante: It imposed a fine of €2m and banned further use of the data.
`,
	regwire.Settlement: `
ofgem: Acme Energy offered to pay £2m in goodwill payments, and the regulator took this instead of a formal case.
ofgem: It escaped a fine by handing £1.1m to its customers.
gc: It will hand over £620,000 instead of a fine, and the money goes to socially responsible causes.
gc: The Commission accepted a payment of £300,000 in place of a financial penalty.
`,
	regwire.Prosecution: `
ea: A judge ordered the company to pay £200,000 for polluting the river.
ea: The company admitted two offences and must pay £200,000.
ea: It prosecuted the company, which was fined £200,000.
hse: Two directors of the company were given suspended sentences.
fca: It has begun proceedings against Mr Ash in the High Court.
`,
	regwire.Order: `
is: He has been disqualified from acting as a director for six years.
is: He may not run a company until 2030.
is: He signed a disqualification undertaking for seven years.
is: A court has banned him from the boardroom for nine years.
is: The High Court made a bankruptcy restrictions order against him.
is: His ban as a director will last for eight years.
is: He has been barred from setting up, promoting or running a company.
is: Disqualified for ten years, he may not take part in running a firm.
is: He was given a nine-year disqualification.
is: He accepted a disqualification undertaking, so that he may not be a director until 2031.
is: A judge disqualified him for eight years.
is: The ban stops him from managing companies for eleven years.
foi: The council must release the emails within 35 days.
foi: The council was wrong to keep the emails secret and has to hand them over.
foi: His decision notice requires the council to disclose them.
foi: The emails must come out, he ruled.
foi: He found that no exemption applied and told the council to send the emails to the journalist.
foi: The council has been given five weeks to provide the emails.
foi: It must issue a fresh response to the request.
foi: The commissioner rejected the council's arguments and told it to release the emails.
foi: The council wrongly applied the exemption for commercial interests, and has to disclose the emails.
foi: The council must confirm or deny that it holds the emails.
garante: The company has two months to comply or must pay €5,000 for each day of delay.
garante: It imposed a temporary limitation on the processing.
garante: It gave the company 60 days to bring its processing into line with the law.
fca: Mr Ash has been stripped of his approval.
fca: It has withdrawn its approval of Mr Ash.
fca: It has stopped Mr Ash from taking on new clients.
cma: It has blocked the deal.
cma: It told the company to unwind the merger.
`,
	regwire.Reprimand: `
dk: It finds grounds for seriously criticising the council.
dk: The agency sees reason to criticise the council.
ico: The commissioner took the company to task but spared it a fine.
`,
	regwire.Undertaking: `
ico: It gave the commissioner its word that it will encrypt its laptops.
ico: The chief executive put her name to a list of improvements that the company must make by June.
ico: The company undertakes to train its staff.
ico: The trust's chief executive has put in writing that laptops will be encrypted.
ico: The company has agreed with the ICO to review its policies and to train staff, and a follow-up will be made in six months.
cma: It closed the case after Acme formally committed to show all fees.
cma: Acme has agreed to change its contracts and refund customers, following action by the CMA.
cma: The CMA accepted Acme's offer to change how it shows prices.
`,
	regwire.Warning: `
ico: The company escaped with a warning.
`,
}

// Where a single sentence of a short report tells what was done, that kind is shown.
func TestPlainKinds(t *testing.T) {
	for want, sentences := range plainKinds {
		for s := range strings.Lines(strings.TrimSpace(sentences)) {
			opening, told, _ := strings.Cut(strings.TrimSpace(s), ": ")
			f := Read(article(openings[opening][0], openings[opening][1]+" "+told))
			if len(f.Actions) == 0 || f.Actions[0].Kind != want {
				t.Errorf("%s: got %+v, want %s", s, f.Actions, want)
			}
		}
	}
}

// Who escaped a fine had no sanction overturned, and a notice that threatens with a court is one that was issued.
func TestEscapes(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"Email error costs Acme Stores its good name", "An email that showed the addresses of 900 people has earned Acme Stores a reprimand from the ICO. It escaped a fine.", "reprimand imposed"},
		{"Acme Stores reprimanded", "The ICO has reprimanded Acme Stores. The company was spared a fine, since it had put things right.", "reprimand imposed"},
		{"Acme Stores given 30 days", "Acme Stores has been given 30 days to answer requests or face court. The ICO issued an enforcement notice on Monday.", "enforcement_notice imposed"},
		{"Acme Stores wins appeal", "A tribunal has overturned the fine of £90,000 that the ICO imposed on Acme Stores.", "fine overturned"},
		{"Acme Stores faces fine", "The ICO intends to fine Acme Stores £90,000.", "fine proposed"},
		{"Acme Stores may face fine", "Acme Stores has until June to answer. The ICO has sent it a notice of intent to fine it £90,000.", "fine proposed"},
	} {
		got := ""
		if f := Read(article(x.title, x.text)); f.Relevant {
			got = string(f.Actions[0].Kind) + " " + string(f.Actions[0].Stage)
		}
		if got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}
