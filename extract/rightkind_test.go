package extract

import "testing"

// TestRightKind checks that an inquiry that ended with a notice is that notice, and an American order with a payment a settlement, and an order of Britain's data protection authority the notice that it is.
func TestRightKind(t *testing.T) {
	for _, x := range []struct{ name, title, text, kind, amount string }{
		{"an inquiry that ended with a notice", "Privacy Commissioner's Office publishes an investigation findings on the data breach incident of Birchport",
			"The Office of the Privacy Commissioner for Personal Data (PCPD) has completed its investigation into the data breach incident at Birchport Management Company Limited (Birchport).\n\nThe investigation arose from a data breach notification which Birchport lodged on 18 August 2023. It reported a ransomware attack. The PCPD found that the attackers had obtained the credentials of an administrator. A total of 9,120 individuals were affected.\n\nFour deficiencies were identified: ineffective detection, no multi-factor authentication, too few security audits and unnecessary retention of personal data.\n\nThe Privacy Commissioner considered that Birchport had contravened Data Protection Principle (DPP) 4(1) concerning the security of personal data. She has served an Enforcement Notice on Birchport, directing it to remedy the contravention and to prevent its recurrence.\n\nBirchport is given two months to provide documentary proof that the Notice has been complied with.\n\n-End-\n\nAnnex: Investigation Findings", "enforcement_notice", ""},
		{"an inquiry into one who had a notice", "ICO opens inquiry into Acme Care",
			"The ICO has opened an investigation into whether Acme Care has complied with the enforcement notice that it served on Acme Care last year.", "investigation", ""},
		{"an American order with a payment", "FTC to ban Acme from selling browsing data",
			"The Federal Trade Commission (FTC) will order Acme to pay $9.5 million and ban the company from selling browsing data.\n\nUnder the proposed order, Acme must also delete the data. The money is expected to go to consumers as redress.", "settlement", "$9,500,000"},
		{"an order of the ICO that is a notice", "Taxi cameras: Ashby City Council fights watchdog's ban",
			"Ashby City Council is appealing against an order under which the cameras in the city's taxis have to be switched off.\n\nEvery taxi licensed by the council since 2009 has had to be fitted with equipment that records pictures and sound.\n\nThe Information Commissioner's Office (ICO) told the council last month to stop. It said the Data Protection Act was being breached.\n\nAn ICO spokesman said: \"We have been notified that Ashby City Council has appealed against the enforcement notice of 23 July. We will consider how to respond.\"", "enforcement_notice", ""},
		{"an American order without", "FTC bans Acme from selling location data",
			"The FTC has ordered Acme to stop selling location data. Acme paid $5m to settle a class action last year.", "order", ""},
	} {
		f := Read(article(x.title, x.text))
		if len(f.Actions) == 0 {
			t.Errorf("%s: no action: %s", x.name, f.Reason)
			continue
		}
		a, amount := f.Actions[0], ""
		if a.Amount != nil {
			amount = a.Amount.String()
		}
		if string(a.Kind) != x.kind || amount != x.amount {
			t.Errorf("%s: got %s %q, want %s %q", x.name, a.Kind, amount, x.kind, x.amount)
		}
	}
}
