package extract

import "testing"

// Which sum is the fine, and which was meant or set before, is told from another's, one before a discount and one that fell.
func TestSumsRight(t *testing.T) {
	for _, tt := range []struct{ name, title, text, amount, previous string }{
		{"another's first", "Acme and the ICO's monetary penalty", "In a month the ICO has issued three penalties: £20 million to Birch Airways on 16 October, £18.4 million to Cedar Hotels on 30 October and, on 13 November, a smaller one to Acme UK Limited.\n\n£1.25 million is what Acme must pay.", "1250000", ""},
		{"the owner's name before it", "Acme fined", "Acme Ltd, the owner of Birch Airways, was fined £5m by the ICO. It will pay £4,000 to a charity.", "5000000", ""},
		{"a profit that looks like it", "FRC fines Acme LLP £14m", "The FRC has fined Acme LLP £14m over an audit. A profit of £14.4m was made by its client.", "14000000", ""},
		{"before a discount", "FCA fines Acme plc £10.7m", "The FCA has fined Acme plc. Because it did not dispute the findings it qualified for 30% off. It will pay £10,700,000 instead of £15,285,714.", "10700000", ""},
		{"proposed, by the same share", "FCA fines Acme plc £21m", "The FCA has fined Acme plc £21m. In its warning notice it had proposed £30m. The firm had argued that its profits were down by 30%.", "21000000", "30000000"},
		{"set anew, and told before what fell", "Acme Store fined a second time for the same leak", "A year after judges threw out its first decision, Poland's data protection office has fined the online shop Acme Store again: over PLN 3.8 million, which is one million more than in 2019.\n\nThe President of UODO said the proceedings had been conducted anew. The Supreme Administrative Court had overturned the fine of PLN 2.83 million in February 2023.", "3800000", "2830000"},
		{"set anew", "IMY fines Acme AB SEK 700,000 after second look", "IMY has decided the case of Acme AB afresh and imposed a fine of SEK 700,000. Its first decision, a fine of SEK 1,000,000, was set aside by the administrative court in 2022.", "700000", "1000000"},
		{"another's that fell", "Ofcom fines Acme £300,000", "Ofcom has fined Acme Ltd £300,000 for missing its targets again. In another case, a £2m fine on Birch Networks was overturned by the tribunal last year.", "300000", ""},
		{"became another", "Acme LLP gets £1.6m off its penalty", "In 2019 a tribunal of the Financial Reporting Council (FRC) fined Acme LLP £2.5 million. An appeals panel has now dealt with its appeal. Its fine becomes £900,000.", "900000", "2500000"},
		{"a civil servant's", "Clerk fined £850", "A civil servant, Ann Ashby, has been fined £850 at Leeds Crown Court after the ICO prosecuted her for reading files. A former colleague was fined £300 last year.", "850", ""},
		{"a private claim's, told twice", "£80m claim against Acme Air follows breach", "Names of 40,000 guests of Acme Air may have been seen.\n\nA group claim has been filed at the High Court. Were it to succeed, Acme Air could have to find £80m.\n\nIn June the ICO gave notice that it intended to fine Acme Air £3.4m.", "3400000", ""},
		{"a claims firm's", "£80m claims firm fined", "The ICO has fined Acme Claims Ltd £90,000. The £80m firm rang people at night.", "90000", ""},
		{"in two currencies", "Acme gets a $57 million bill from France", "The CNIL has issued its first fine under the GDPR, and it goes to Acme: $57 million, or €50 million.", "50000000", ""},
		{"another's, the day before", "After Birch, Acme: second giant penalty from the ICO in a week", "Twice in as many days the data protection authority has shown its strength. Yesterday it stated that it intends to fine Acme International £99,200,936.\n\nOnly the day before, the ICO had proposed to fine Birch Airways a record £183,390,000. Nobody can be in doubt about the message.", "99200936", ""},
		{"the total of a headline", "Acme: ICO fines of £1.48 million for data and marketing breaches", "Catalogue retailer Acme Limited profiled people, without their consent, by what they had bought. The ICO has fined it £1.48 million in all: £1.35 million for using customers' data to sell without consent, and a further £130,000 for unsolicited calls.\n\nThe £1.35 million fine\n\nAcme did not tell customers that this would take place.\n\nThe £130,000 fine\n\nAcme rang people between August 1, 2019 and August 19, 2020.", "1480000", ""},
		{"a fine and what is paid back", "£5m bill for Acme Bank", "The FCA has fined Acme Bank £3m. The bank must also pay £2m in compensation to customers.", "3000000", ""},
		{"the total of years", "Fined £5m in four years: Acme Bet in trouble again", "Acme Bet Ltd has been fined £3 million by the Gambling Commission. It brings the total since 2020 to £5 million. In its first case it paid £2 million.", "3000000", ""},
		{"meant, in quotation marks", "Acme hit with £18.4m penalty over data breach", "The ICO has handed Acme Hotels a fine of £18.4 million because it did not stop an attack on guests' data.\n\nIn July last year the ICO had said that it was \"intending\" to fine the hotel company £99.2 million, a great deal more than today's £18.4 million.", "18400000", "99200000"},
		{"agreed, and approved by a tribunal", "Acme and the cartel", "The Competition Commission referred Acme Ltd's case. The Competition Tribunal has approved a consent agreement under which Acme Ltd pays a fine of R5m to the Competition Commission of South Africa.", "5000000", ""},
		{"cut, as the headline says", "GDPR fine for Leeds pharmacy slashed to £92,000 on appeal", "In December 2019 the Information Commissioner's Office (ICO) fined the Ashware company £275,000. In a decision of August 9 the First-tier Tribunal put £92,000 in its place.\n\nThe pharmacy argued that a waste firm, Birch Pharma, was to blame. Judge Ann Ashby did not accept that. Acme Dispensary remained the controller, she held, and the infringements were serious. But there were fewer documents than had been thought.", "92000", "275000"},
		{"put in place by a tribunal", "Acme's appeal backfires", "Acme Media broke the rules, for which the ICO served it with a penalty of £50,000. The First-tier Tribunal has substituted £75,000, a sum that is justified in its view.", "75000", "50000"},
		{"a court's, not the penalty before", "Acme convicted", "The ICO has prosecuted Acme Ltd for ignoring an enforcement notice. In March 2016 the ICO imposed a civil monetary penalty of £50,000 on it. Leeds Magistrates' Court fined Acme Ltd £400.", "400", ""},
		{"becomes another only if", "FCA fines Acme £400,000", "The FCA has fined Acme Finance £400,000. If it does not pay in time the fine becomes £500,000. A tribunal can hear an appeal.", "400000", ""},
		{"reduced for paying", "", "The Spanish DPA (AEPD) has fined Acme Technology, S.A. EUR 20,000. A thief had taken out a loan. The original fine of EUR 20,000 was reduced to EUR 12,000 due to immediate payment and acknowledgement of debt.", "12000", ""},
		{"reduced for paying, the other way round", "", "The Spanish DPA (AEPD) imposed a fine of EUR 2,000 on Acme Store for its cameras. The original fine of EUR 2,000 was reduced for immediate payment to EUR 1,600.", "1600", ""},
		{"reduced, which a clause tells", "", "The Spanish DPA (AEPD) has imposed a fine on Acme Store. The AEPD set a fine of EUR 5,000, which was reduced to EUR 3,000 due to acknowledgement of guilt.", "3000", ""},
		{"less for settling, as a later sentence says", "FRC fines Acme LLP", "The FRC has fined Acme LLP £10m over its audits. As Acme agreed to settle early, the fine comes down by 35% to £6.5m, the FRC said.", "6500000", ""},
		{"less before, for settling another time", "Ofgem fines Acme £10m", "Ofgem has fined Acme Ltd £10 million over meters. A year ago the fine was £7.1 million, after 30% off for settling.", "10000000", ""},
		{"less in brackets", "Acme LLP fined", "The FRC has announced it. In a settlement Acme LLP was fined £10 million (£6.5 million, since it settled early). Mr Ashby's fine was £500,000 (£325,000, since he settled early).", "6500000", ""},
		{"less only if it is paid", "ICO fines Acme £100,000", "The ICO has fined Acme Ltd £100,000. If it pays early, the fine comes down by 20% to £80,000.", "100000", ""},
		{"a court's, in another word", "Acme prosecuted", "The ICO has prosecuted Acme Ltd. In March 2016 the ICO had fined it by way of a civil monetary penalty of £50,000. Swansea Magistrates' Court heard the case. A fine of £400 was imposed on Acme Ltd.", "400", ""},
		{"a court's, and its costs", "Man fined", "At Leeds Magistrates' Court a former employee of Acme Council was ordered to pay £544.08 altogether. The ICO prosecuted him. The sum is made up of a fine of £160, prosecution costs of £364.08 and a £20 victim surcharge.", "160", ""},
		{"reduced by a court", "", "The Belgian DPA (APD) fined Acme Store EUR 2,000. The original fine of EUR 2,000 was reduced to EUR 1,000 after Acme Store appealed.", "1000", "2000"},
		{"discounted behind the regulator", "Acme fined", "Acme LLP has been fined £4m by the FRC (discounted for admissions and early disposal to £2.34m) over its audits.", "2340000", ""},
		{"beside what was sent", "OFAC fines Acme Bank", "OFAC has fined Acme Bank about $860,000 over its sanctions. Acme Bank sent almost 100 transfers for sanctioned parties, worth some $3.5 million, the notice said.", "860000", ""},
		{"meant for one, and for two before", "FCC: over $82 million in fines proposed for another caller", "The FCC issued a notice. It proposes fines of over $82 million for Acme Calls. Two cases alone have led to proposed fines of $200 million.", "82000000", ""},
		{"upheld, however it is called", "£5 million stands: tribunal finds against Acme", "Ofcom never imposed a larger penalty than the £5 million which it demanded from Acme Ltd in 2018. Today the Competition Appeal Tribunal upheld it.", "5000000", ""},
	} {
		f := Read(article(tt.title, tt.text))
		if len(f.Actions) == 0 {
			t.Errorf("%s: no action", tt.name)
			continue
		}
		a, previous := f.Actions[0], ""
		if a.Previous != nil {
			previous = a.Previous.Value()
		}
		if a.Amount == nil || a.Amount.Value() != tt.amount || previous != tt.previous {
			t.Errorf("%s: got %s, want %s after %q", tt.name, asJSON(f.Actions), tt.amount, tt.previous)
		}
	}
}
