package extract

import (
	"slices"
	"strings"
	"testing"
)

// A law named as a whole beside parts of others was not broken as such, unless the text says so outright or lists it with them.
func TestLawsBesideParts(t *testing.T) {
	const fined = "The Information Commissioner's Office (ICO) has fined Acme Software Ltd £2m over a data breach in 2022. "
	for _, tt := range []struct {
		text, law, part string
		whole           bool
	}{
		// named for another reason
		{fined + "Kind of breach: GDPR. Articles 5(1)(f) and 32 of the UK GDPR were infringed.", "GDPR", "UK GDPR Art 32", false},
		{fined + "Topic: GDPR violations.\n\nIt infringed Article 32 of the UK GDPR, the ICO found.", "GDPR", "UK GDPR Art 32", false},
		{fined + "It infringed Article 13 of the UK GDPR. To comply with the Online Safety Act it had asked users for their age.", "Online Safety Act", "UK GDPR Art 13", false},
		{fined + "The ICO found that it infringed Article 13 of the UK GDPR. In order to comply with the Retail Sales Act, Acme was sending out receipts by email.", "Retail Sales Act", "UK GDPR Art 13", false},
		{fined + "It contravened regulation 22 of PECR. Firms that do not meet what the Data Protection Act asks can be fined.", "Data Protection Act", "PECR reg 22", false},
		{fined + "Acme's website said that it was Fair Trade Act compliant. It broke regulation 22 of PECR.", "Fair Trade Act", "PECR reg 22", false},
		{"Privacy Act: Acme in breach\n\nThe Office of the Australian Information Commissioner (OAIC) has ordered Acme Retail Ltd to stop. Acme breached APP 3.3 and APP 5.1. Stores must know the Privacy Act.", "Privacy Act", "APP 3.3", false},
		{"The Office of the Australian Information Commissioner (OAIC) has ordered Acme Retail Ltd to stop. It was in breach of the Privacy Act. That was contrary to APP 3.3.", "Privacy Act", "APP 3.3", false},
		{"The New York State Department of Financial Services (NYDFS) has fined Acme Insurance $2m. The Cyber Safety Regulation (23 NYCRR Part 500) was violated.", "Cyber Safety Regulation", "23 NYCRR Part 500", false},
		{"The New York State Department of Financial Services (NYDFS) has fined Acme Insurance $2m. It violated the Cyber Safety Regulations, 23 NYCRR Part 500.", "Cyber Safety Regulations", "23 NYCRR Part 500", false},
		// broken as well
		{fined + "Acme was in breach of the Online Safety Act. It also infringed Article 32 of the UK GDPR.", "Online Safety Act", "UK GDPR Art 32", true},
		{fined + "It contravened the Online Safety Act and Article 32 of the UK GDPR.", "Online Safety Act", "UK GDPR Art 32", true},
		{fined + "Article 32 of the UK GDPR was infringed, and so was the Online Safety Act.", "Online Safety Act", "UK GDPR Art 32", true},
		{fined + "It infringed Article 32 of the UK GDPR.\n\nThe ICO also found breaches of the Data Protection Act.", "Data Protection Act", "UK GDPR Art 32", true},
		{fined + "It contravened regulation 22 of PECR.\n\nIt was also in breach of the Data Protection Act.", "Data Protection Act", "PECR reg 22", true},
		{fined + "It breached regulation 22 of PECR, and it violated the Online Safety Act.", "Online Safety Act", "PECR reg 22", true},
		{"The Federal Trade Commission (FTC) has fined Acme Inc $2m for violations of the Health Breach Notification Rule and of Section 5 of the FTC Act.", "Health Breach Notification Rule", "FTC Act s 5", true},
		{"The Federal Trade Commission (FTC) has fined Acme Inc $2m. It violated Section 5 of the FTC Act. It also violated the Health Breach Notification Rule.", "Health Breach Notification Rule", "FTC Act s 5", true},
		{"The CNIL has fined Acme SA €2m. It infringed Article 82 of the French Data Protection Act. It was also in breach of the GDPR.", "GDPR", "French Data Protection Act Art 82", true},
		{"The CNIL has fined Acme SA €2m for breaches of the GDPR and of Article 82 of the French Data Protection Act.", "GDPR", "French Data Protection Act Art 82", true},
	} {
		title, text, ok := strings.Cut(tt.text, "\n\nThe Office")
		if text = "The Office" + text; !ok {
			title, text = "Regulator acts against Acme over its breach", tt.text
		}
		f := Read(article(title, text))
		var laws []string
		if len(f.Actions) > 0 {
			laws = f.Actions[0].Laws
		}
		if slices.Contains(laws, tt.law) != tt.whole || !slices.Contains(laws, tt.part) {
			t.Errorf("%s: got %v, want %v of %q beside %q", tt.text, laws, tt.whole, tt.law, tt.part)
		}
	}
}
