package extract

import (
	"testing"

	"regwire"
)

func TestWhichRegulatorIsMeant(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"an acronym of two countries, by the country", "The FSA fined a broker in Tokyo, Japan", "FSA (Japan)"},
		{"by the full name", "The Financial Services Agency, or FSA, fined it in London", "FSA (Japan), FSA (Japan)"},
		{"by nothing, the first", "The FSA fined it", "FSA"},
		{"a state by its people", "the Attorney General got $2m back for Texans", "Texas AG"},
		{"a state after the office", "the attorney general of Ohio sued it", "Ohio AG"},
		{"the nation's own", "the Department of Justice said so, and the Attorney General was in Texas", "DOJ, DOJ"},
		{"a commissioner of a state within Germany", "the state commissioner for data protection fined a clinic in Stuttgart", "LfDI Baden-Württemberg"},
		{"the same after the state", "Hesse's state commissioner for data protection fined a clinic", "HBDI"},
		{"a central bank", "the central bank fined a lender in Dublin, Ireland", "Central Bank of Ireland"},
		{"a body of two fields", "Australia's consumer watchdog sued it", "ACCC"},
		{"one named later, for the field", "The privacy watchdog fined it. The CNIL will not say more.", "CNIL, CNIL"},
		{"two names that and joins", "the Financial Conduct Authority and Prudential Regulation Authority (PRA) fined it", "FCA, PRA, PRA"},
		{"an office in small letters", "the information commissioner fined it", "ICO"},
		{"no central bank that a longer name ends with", "The Bank of Greece fined the National Bank of Greece", "Bank of Greece"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := regulatorsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("regulators of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestWhoActsOfSeveral(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"the first of two together", "The FCA and the PRA banned Acme Ltd and fined it £2m. The FCA and the PRA had looked into it for a year.", "FCA"},
		{"not the one that was before", "The FCA fined Acme Ltd £2m. Its predecessor the FSA had been told, and its predecessor the FSA had written to the firm.", "FCA"},
		{"who disqualifies", "The director of Acme Ltd was disqualified for six years by the Insolvency Service. The ICO had fined the firm £90,000 for calls. The ICO was not paid.", "Insolvency Service"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := Read(regwire.Article{Text: tt.text})
			if len(f.Actions) == 0 || f.Actions[0].Regulator != tt.want {
				t.Errorf("%s\ngot %+v, want an action of the %s", tt.text, f.Actions, tt.want)
			}
		})
	}
}
