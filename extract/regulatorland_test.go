package extract

import (
	"testing"

	"regwire"
)

// An office that is only described, of which an article tells no country, is that of the country whose money its sums are.
func TestRegulatorOfThePurse(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"pounds", "The data watchdog fined the school £5,000.", "ICO"},
		{"pounds, of energy", "The energy regulator fined the firm £5m.", "Ofgem"},
		{"kronor", "The data protection authority fined the school SEK 50,000.", "IMY"},
		{"Australian dollars", "The privacy commissioner fined the school A$5,000.", "OAIC"},
		{"euros", "The data watchdog fined the school €5,000.", "some data"},
		{"dollars", "The data watchdog fined the school $5,000.", "some data"},
		{"two sorts of money", "The data watchdog fined the school £5,000, and its owner SEK 50,000.", "some data"},
		{"no money", "The data watchdog reprimanded the school.", "some data"},
		{"another country", "The Norwegian school must pay £5,000, the data watchdog said.", "Datatilsynet (NO)"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := understand(regwire.Article{Text: tt.text})
			if got := regulatorsIn(r.whole); got != tt.want {
				t.Errorf("regulators of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// Descriptions of regulators, of many fields and in the ways in which nations own them.
func TestRegulatorsDescribed(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"of water", "the water regulator fined an English firm £5m", "Ofwat"},
		{"of charities", "the charity watchdog warned the London club", "Charity Commission"},
		{"of advertising", "the UK's advertising watchdog banned it", "ASA"},
		{"of airlines", "the aviation regulator fined it", "some aviation"},
		{"of something else", "the water company and its regulator", "some"},
		{"a state with an s", "Massachusetts' attorney general sued it", "Massachusetts AG"},
		{"a state with an s and a curly apostrophe", "Illinois’ attorney general sued it", "Illinois AG"},
		{"a state that is called so", "New York State's attorney general sued it", "New York AG"},
		{"the attorney for a state", "the attorney general for New York sued it", "New York AG"},
		{"the attorney of the State", "the attorney general of the State of Texas sued it", "Texas AG"},
		{"a nation with an s", "the Netherlands' data protection authority fined it", "AP (Netherlands)"},
		{"a quotation that ends", "'It is in the Netherlands' the regulator said", "some"},
		{"named at once", "the energy watchdog Ofgem fined an Irish firm", "Ofgem, Ofgem"},
		{"named behind an article", "the data watchdog the ICO fined an Irish firm", "ICO, ICO"},
		{"another field", "the energy watchdog. The ICO fined it", "some energy, ICO"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := regulatorsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("regulators of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
