package extract

import "testing"

// What others want of a regulator, and what it will not do, is no step of it; what it does then is one.
func TestWhatOthersWant(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"MP calls for Ofcom to investigate Acme Stores", "A member of parliament has called on Ofcom to investigate Acme Stores. The company said that it had nothing to hide.", ""},
		{"MPs want inquiry into Acme Stores", "MPs want the ICO to investigate Acme Stores after its app was found to track children.", ""},
		{"Call for ICO to probe Acme Stores", "There have been calls for the ICO to investigate Acme Stores over its cameras.", ""},
		{"ICO urged to act against Acme Stores", "The ICO has been urged to investigate Acme Stores by a group of lawyers. It has not yet answered.", ""},
		{"Campaigners turn to Ofcom", "Campaigners have asked Ofcom to look into Acme Stores. They say that adverts misled children.", ""},
		{"Ofcom will not investigate Acme Stores", "Ofcom has said that it will not investigate Acme Stores. There was no sign that the law had been broken.", ""},
		{"Ofcom declines to investigate Acme TV", "Ofcom has declined to investigate Acme TV over a joke. It received 400 complaints.", ""},
		{"No inquiry into Acme Stores", "The ICO decided not to investigate Acme Stores. It said that the matter was for the police.", ""},
		{"Campaigners file complaint against Acme Stores", "Campaigners have filed a complaint with the ICO against Acme Stores. They say that the company follows people without consent.", ""},
		{"Group files complaint against Acme Stores", "The privacy group filed a complaint with the CNIL against Acme Stores on Tuesday. It wants the regulator to fine the company.", ""},
		{"Complaint over Acme Stores app", "A complaint to the ICO against Acme Stores has been made by parents. The company said that it would answer all questions.", ""},

		{"Ofcom opens investigation into Acme Stores", "MPs had called on Ofcom to investigate Acme Stores. On Monday the regulator opened an investigation.", "investigation"},
		{"Acme Stores investigated", "After campaigners asked the ICO to investigate Acme Stores, the regulator has begun an inquiry into the company.", "investigation"},
		{"ICO probes Acme Stores", "The ICO is investigating Acme Stores. Campaigners had urged it to investigate the company for months.", "investigation"},
		{"Acme Stores under investigation", "Ofcom is not only investigating Acme Stores but also its owner. It opened the case last week.", "investigation"},
		{"ICO closes Acme Stores case", "The ICO has closed its investigation into Acme Stores and will not investigate further.", "investigation"},
		{"Acme Stores fined £40,000", "The ICO has fined Acme Stores £40,000. Campaigners had filed a complaint with the ICO against Acme Stores.", "fine"},
		{"FTC sues Acme Stores", "The FTC has filed a complaint against Acme Stores. It says that the company misled customers.", "prosecution"},
		{"FCA to investigate Acme Bank", "The FCA said on Monday that it would investigate Acme Bank over its loans.", "investigation"},
		{"Two charged over data theft", "The ICO has charged two people over the theft of data from a garage. They will appear before magistrates in May.", "prosecution"},
		{"Acme Stores apologises after fine", "Acme Stores has apologised after being fined £750,000. The FCA found that it had ignored complaints. \"We are sorry,\" its chief executive said.", "fine"},
		{"Acme Stores charged shoppers twice", "Acme Stores charged shoppers twice over Christmas. It has told the ICO nothing, for no data was lost.", ""},
		{"Acme Stores apologises", "Acme Stores has apologised after being told by Ofcom of long queues on its lines.", ""},
		{"ICO and Acme Stores", "The ICO will not investigate Acme Stores over a leak of data. The case was closed on Friday.", "investigation"},
		{"Acme Stores laptop", "A lost laptop could have led to a £5,000 fine for Acme Stores, says a law firm.", ""},
		{"Police asked to help", "The ICO has asked police to help it to investigate Acme Stores. It opened its inquiry in May.", "investigation"},
	} {
		got := ""
		if f := Read(article(x.title, x.text)); f.Relevant {
			got = string(f.Actions[0].Kind)
		}
		if got != x.want {
			t.Errorf("%s: got %q, want %q", x.text, got, x.want)
		}
	}
}

// What a breach may cost is no fine.
func TestWhatItMayCost(t *testing.T) {
	for _, x := range []struct {
		title, text string
		want        bool
	}{
		{"Breach may cost Acme Stores £4m", "The breach may cost Acme Stores £4m, its finance director said. The ICO has been told.", false},
		{"Attack could cost Acme Stores £4m", "The attack could cost Acme Stores £4m in lost sales. It told the ICO within two days.", false},
		{"Breach costs Acme Stores £40,000", "A breach has cost Acme Stores £40,000. The fine was imposed by the ICO on Monday.", true},
	} {
		f := Read(article(x.title, x.text))
		if got := f.Relevant && f.Actions[0].Amount != nil; got != x.want {
			t.Errorf("%s: got %v, want a fine with a sum: %v", x.text, asJSON(f.Actions), x.want)
		}
	}
}
