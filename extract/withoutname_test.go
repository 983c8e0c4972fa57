package extract

import "testing"

// Who is the party where the lead tells of a step against a firm without a name, and only the page and laws have names.
func TestFirmWithoutName(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"the heads of a page", "Data breach: state AGs agree on $2 million settlement", "Regional Updates\n\nA $2 million settlement with an online retailer was announced on December 18 by the attorneys general of Connecticut and New York. It did not react promptly to a breach. The Assurance of Voluntary Compliance says that nobody knows who did it. The Regional Updates appear weekly.", "online retailer"},
		{"a firm that is named later", "ICO fines company", "The ICO has fined a company in Brighton £200,000 for its calls. Acme Calls Ltd rang people at night.", "Acme Calls Ltd"},
		{"who complained of it", "Fine for a bank", "The AEPD has fined a bank €72,500. An individual had filed a complaint with the DPA.", "bank"},
		{"nobody without a name", "FTC approves settlement", "The FTC has approved its settlement with Acme Shop. A bank had sent it the list.", "Acme Shop"},
	} {
		wantParty(t, tt.name, tt.title, tt.text, tt.want)
	}
}

// A name with HTML left in it is shown as it is meant.
func TestNameWithEntity(t *testing.T) {
	wantParty(t, "an ampersand", "", "The Romanian DPA (ANSPDCP) fined C&amp;V Acme S.A. EUR 2,000 for not answering it.", "C&V Acme S.A.")
}

// wantParty checks whom the first action of an article is against.
func wantParty(t *testing.T, name, title, text, want string) {
	t.Helper()
	f := Read(article(title, text))
	if len(f.Actions) == 0 || f.Actions[0].Organisation.Name != want {
		t.Errorf("%s: got %s, want one against %s", name, asJSON(f.Actions), want)
	}
}
