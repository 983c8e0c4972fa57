package extract

import "testing"

// TestRightKind checks that an inquiry that ended with a notice is that notice, and an American order with a payment a settlement.
func TestRightKind(t *testing.T) {
	for _, x := range []struct{ name, title, text, kind, amount string }{
		{"an inquiry that ended with a notice", "Privacy office publishes an investigation report on Birch Technology Park",
			"The Office of the Privacy Commissioner for Personal Data (PCPD) has completed its investigation into the data breach at Birch Technology Park. 9,120 people were affected.\n\nThe Privacy Commissioner considered that the park had contravened DPP 4(1). She has served an enforcement notice on Birch Technology Park, directing it to remedy the contravention.", "enforcement_notice", ""},
		{"an inquiry into one who had a notice", "ICO opens inquiry into Acme Care",
			"The ICO has opened an investigation into whether Acme Care has complied with the enforcement notice that it served on Acme Care last year.", "investigation", ""},
		{"an American order with a payment", "FTC to ban Acme from selling browsing data",
			"The Federal Trade Commission (FTC) will order Acme to pay $9.5 million and ban the company from selling browsing data.\n\nUnder the proposed order, Acme must also delete the data. The money is expected to go to consumers as redress.", "settlement", "$9,500,000"},
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
