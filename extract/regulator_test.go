package extract

import (
	"strings"
	"testing"

	"regwire"
)

func regulatorsIn(d *document) string {
	var out []string
	for _, m := range d.regulators {
		switch {
		case m.who != nil:
			out = append(out, m.who.short)
		case m.field != "":
			out = append(out, "some "+m.field)
		default:
			out = append(out, "some")
		}
	}
	return strings.Join(out, ", ")
}

func TestRegulators(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"an acronym", "the ICO fined it", "ICO"},
		{"a name", "the Information Commissioner's Office fined it", "ICO"},
		{"a name with a curly apostrophe", "the Information Commissioner’s Office fined it", "ICO"},
		{"a name and its acronym", "the Financial Conduct Authority (FCA) fined it", "FCA, FCA"},
		{"the regulator of a nation", "Norway's Data Protection Authority fined it", "Datatilsynet (NO)"},
		{"by its people", "the Norwegian data protection authority fined it", "Datatilsynet (NO)"},
		{"in a country", "the data protection authority of Norway fined it", "Datatilsynet (NO)"},
		{"a watchdog", "the UK's data watchdog fined it", "ICO"},
		{"a watchdog of another field", "the UK's competition watchdog fined it", "CMA"},
		{"a foreign name", "the CNIL fined it", "CNIL"},
		{"a foreign name with its nation", "the French CNIL fined it", "CNIL"},
		{"a name that two nations share, and one", "Datatilsynet fined it in Denmark, where the Danish firm is", "Datatilsynet (DK)"},
		{"Ireland's", "Ireland's Data Protection Commission fined it", "DPC"},
		{"one named before, for the field", "The Norwegian DPA fined it. Data went to China, said the data protection authority.", "Datatilsynet (NO), Datatilsynet (NO)"},
		{"the office that is named behind a comma", "the data protection authority, Persónuvernd, fined it for the use of an American tool in the United States", "Persónuvernd, Persónuvernd"},
		{"another office behind a comma", "the competition authority, the CNIL, and others were there, in France", "Autorité de la concurrence, CNIL"},
		{"two countries, and sums of one", "the data protection authority fined it NOK 5 million; it is in Norway and in Poland", "Datatilsynet (NO)"},
		{"two countries, and sums of the other", "the data protection authority fined it PLN 5 million; it is in Norway and in Poland", "UODO"},
		{"a state's attorney", "the Texas Attorney General sued it", "Texas AG"},
		{"a state's attorney, possessive", "New York's attorney general sued it", "New York AG"},
		{"a state's attorney, short", "the Texas AG sued it", "Texas AG"},
		{"a watchdog of a field", "the privacy watchdog fined it", "some data"},
		{"a watchdog", "the watchdog fined it", "some"},
		{"an attorney general of a state named elsewhere", "the Attorney General sued it in Ohio", "Ohio AG"},

		{"the attorney of one of the states that settle", "Acme has come to terms with 47 states and Columbia. Michigan's Attorney General said so.", "State AGs"},
		{"the attorney of a state in which others are counted", "Acme sells to 47 states. Michigan's Attorney General said so.", "Michigan AG"},
		{"attorneys general together", "attorneys general of ten states sued it", "State AGs"},
		{"a body whose supervisor acts", "the Bank of England's PRA fined it", "PRA"},
		{"a regulator that there was", "the Claims Management Regulation Unit fined it", "Claims Management Regulator"},
		{"one of a ministry", "the Ministry of Justice's Claims Management Regulator fined it", "Claims Management Regulator"},
		{"the commissioner of a province", "Newfoundland's privacy commissioner fined it", "OIPC NL"},
		{"the commissioner of a province, by its full name", "The Office of the Information and Privacy Commissioner of Alberta fined it in Canada", "OIPC Alberta"},
		{"a board by a loose translation", "the Board of Protection of Personal Data fined it", "KVKK"},
		{"an inspectorate", "Lithuania's data protection inspectorate fined it", "VDAI"},
		{"an inspectorate that no table knows", "the personal data protection inspectorate fined it", "some data"},
		{"a federal office of another federation", "Germany's federal data protection commissioner fined it", "BfDI"},
		{"a federal office that several countries have", "the Federal Data Protection Commissioner fined a Swiss firm", "FDPIC"},
		{"a name that several countries have", "the Office for Personal Data Protection fined a Slovak firm", "Úrad na ochranu osobných údajov"},
		{"an acronym in small letters, which papers write so", "Austrac fined it", "AUSTRAC"},
		{"a regulator of water", "Britain's water regulator fined it", "Ofwat"},
		{"a regulator of insurers of a state", "Ohio's insurance commissioner fined it", "Ohio Department of Insurance"},
		{"a state's attorney, by a short name of the state", "N.Y. Attorney General Jane Smith sued it", "New York AG"},
		{"a state's department of justice", "the Oregon Department of Justice sued it", "Oregon AG"},
		{"an agency that a data regulator fines", "The Norwegian Labour Inspection Authority was fined by Datatilsynet in Norway", "Datatilsynet (NO)"},
		{"an office of one country beside the money of another", "the Personal Information Protection Commission fined it 2 million U.S. dollars", "PIPC"},

		{"a news agency", "LONDON (AP) — A firm was fined", ""},
		{"an acronym in small letters", "ico is a format", ""},
		{"an acronym in a longer word", "the ICOs of 2018", ""},
		{"an acronym that opens the name of a company", "it fined PRA Nordica AS", ""},
		{"common words", "the information was there", ""},
		{"a firm that is based in a country", "U.S.-based data firm", ""},
		{"a nation alone", "Norway was glad", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := regulatorsIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("regulators of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// The board of the EU's data regulators has others act.
func TestTheBoardDoesNotFine(t *testing.T) {
	for _, text := range []string{
		"Following the EDPB's binding decision, the French DPA raised its fine on Acme Ltd from €100,000 to €600,000. The EDPB had found it low. The EDPB told the press.",
		"The EU's privacy watchdog had a fine on Acme Ltd raised. The CNIL fined Acme Ltd €600,000 for breaches of the GDPR.",
	} {
		f := Read(regwire.Article{Text: text})
		if len(f.Actions) == 0 || f.Actions[0].Regulator != "CNIL" {
			t.Errorf("%s\ngot %+v, want an action of the CNIL", text, f.Actions)
		}
	}
}

// "No German data protection authority" is none in particular.
func TestNoRegulatorInParticular(t *testing.T) {
	f := Read(article("Hamburg's record: fine for Acme", "No German Data Protection Authority has ever issued a higher fine: €35m is what the Hamburg Data Protection Commissioner (\"HmbBfDI\") imposed on Acme."))
	if len(f.Actions) == 0 || f.Actions[0].Regulator != "HmbBfDI" {
		t.Errorf("got %s, want an action of the HmbBfDI", asJSON(f))
	}
}

// An office that several countries have is that of the land that the article is about: by
// towns, or by the home of the outlet.
func TestRegulatorOfTheLand(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		a          regwire.Article
	}{
		{"by a town", "IMY", regwire.Article{Text: "The data protection authority fined a school in Gothenburg."}},
		{"by a town, not by Europe", "DPC", regwire.Article{Text: "Under European law a council in Galway was reprimanded by the Data Protection Commissioner."}},
		{"by the outlet's name", "IMY", regwire.Article{Entry: regwire.Entry{Publisher: "Swedish Daily"}, Text: "The data protection authority fined a school."}},
		{"by the outlet's address", "ICO", regwire.Article{Entry: regwire.Entry{URL: "https://news.example.co.uk/1"}, Text: "The data watchdog fined a school."}},
		{"a town weighs less than a nation", "Datatilsynet (NO)", regwire.Article{Text: "The data protection authority fined a Norwegian school that has pupils in Gothenburg."}},
		{"an information commissioner of an island", "Isle of Man Information Commissioner", regwire.Article{Text: "The Information Commissioner of the Isle of Man gave the Manx health body four months."}},
		{"an information commissioner elsewhere", "ICO", regwire.Article{Text: "The Information Commissioner fined an Irish firm."}},
		{"by nothing", "some data", regwire.Article{Entry: regwire.Entry{URL: "https://news.example.com/1"}, Text: "The data watchdog fined a school."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := understand(tt.a)
			if got := regulatorsIn(r.whole); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Initials that stand for something else in an article are no regulator, unless it is named otherwise too.
func TestInitialsOfSomethingElse(t *testing.T) {
	for text, want := range map[string]bool{
		"Birch raised $30m in an initial coin offering. The ICO closed in four hours, and it fined nobody.": false,
		"The ICO fined Acme Ltd £5m.": true,
		"The Information Commissioner's Office fined Acme Ltd £5m over the data of buyers in its initial coin offering. The ICO is a watchdog.": true,
	} {
		r := understand(article("News of the day", text))
		if got := len(r.regulators) > 0; got != want {
			t.Errorf("%s: a regulator is named: %v, want %v", text, got, want)
		}
	}
}
