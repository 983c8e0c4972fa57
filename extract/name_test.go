package extract

import (
	"slices"
	"strings"
	"testing"

	"regwire"
)

// partiesIn writes the entities of a text, each with all its names as "A = B".
func partiesIn(d *document) string {
	var out []string
	for _, e := range d.entities {
		var names []string
		for _, n := range e.names {
			s := d.slice(d.names[n].from, d.names[n].to)
			if len(names) == 0 || names[len(names)-1] != s {
				names = append(names, s)
			}
		}
		out = append(out, strings.Join(names, " = "))
	}
	return strings.Join(out, "; ")
}

func TestNames(t *testing.T) {
	tests := []struct{ name, title, text, want string }{
		{"one word", "", "They fined Acme for it.", "Acme"},
		{"several words", "", "They fined Acme Ferry Lines for it.", "Acme Ferry Lines"},
		{"a legal suffix", "", "They fined Acme Ltd for it.", "Acme Ltd"},
		{"a suffix with a stop", "", "They fined Acme Inc. for it.", "Acme Inc."},
		{"a suffix after a comma", "", "They fined Acme, Inc. for it.", "Acme, Inc."},
		{"a suffix in small letters", "", "They fined Acme plc for it.", "Acme plc"},
		{"an ampersand", "", "They fined Marks & Spencer for it.", "Marks & Spencer"},
		{"a hyphen", "", "They fined Coca-Cola for it.", "Coca-Cola"},
		{"digits", "", "They fined 23andMe for it.", "23andMe"},
		{"a capital inside", "", "They fined easyJet for it.", "easyJet"},
		{"a council", "", "They fined Surrey County Council for it.", "Surrey County Council"},
		{"of", "", "They fined the University of Leeds for it.", "University of Leeds"},
		{"for and and", "", "They fined the Department for Work and Pensions for it.", "Department for Work and Pensions"},
		{"a force of two counties", "", "They fined Devon and Cornwall Police for it.", "Devon and Cornwall Police"},
		{"two parties", "", "They fined TikTok and Reddit for it.", "TikTok; Reddit"},
		{"two companies", "", "They fined Acme Ltd and Bolt Ltd for it.", "Acme Ltd; Bolt Ltd"},
		{"the start of a sentence", "", "Acme was fined. It paid.", "Acme"},
		{"a common word at the start", "", "Yesterday Acme was fined.", "Acme"},
		{"a title before", "", "They fined Mr John Smith for it.", "John Smith"},

		{"a short form in brackets", "", "They fined Outsource Strategies Ltd (OSL) for it. OSL paid.", "Outsource Strategies Ltd = OSL"},
		{"a short form in quotation marks", "", "They fined WhatsApp Ireland Limited (“WhatsApp”) for it. WhatsApp paid.", "WhatsApp Ireland Limited = WhatsApp"},
		{"the first word", "", "They fined Harbourlight Ferries Ltd for it. Then Harbourlight paid.", "Harbourlight Ferries Ltd = Harbourlight"},
		{"initials", "", "They fined the Central Young Men's Club for it. Then CYMC paid.", "Central Young Men's Club = CYMC"},
		{"a surname", "", "They fined John Smith for it. Then Smith paid.", "John Smith = Smith"},
		{"no brackets of another", "", "They fined Acme Ltd (London) for it.", "Acme Ltd; London"},
		{"a name known from the text", "Ferry Firm Harbourlight Fined After Hack", "They fined Harbourlight Ltd for it.", "Harbourlight Ltd = Harbourlight"},

		{"a product", "", "They fined Acme for it. The Acme Road Finder failed, and the Road Finder was closed.", "Acme; Acme Road Finder; Road Finder"},
		{"what an agency puts before it", "BRIEF-Acme may have broken billing rules", "It denies it.", "Acme"},
		{"a participle before it", "Hacked Acme Society must pay", "It denies it.", "Acme Society"},
		{"a heading of the text", "", "Harbourlight Breach Costs The Company Dear\n\nThey fined Harbourlight Ltd for it.", "Harbourlight Ltd = Harbourlight"},
		{"a name alone in its line", "", "Harbourlight Ferry Company\n\nThey fined it.", "Harbourlight Ferry Company"},
		{"two people of one name", "", "They fined John Smith and Mary Smith for it. Then Smith paid.", "John Smith = Smith; Mary Smith"},

		{"a day", "", "It paid on Monday.", ""},
		{"a month", "", "It paid in January.", ""},
		{"the first word of a sentence", "", "Companies paid. Fines rose.", ""},
		{"what describes a party", "", "The Birmingham-based firm paid.", ""},
		{"a share's ticker", "", "Its shares (LON:ABC) fell.", "ABC"},
		{"a title of a person", "", "The Chief Executive left.", ""},
		{"a law", "", "They broke the Data Protection Act 2018.", ""},
		{"a regulator", "", "The ICO left.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := partiesIn(recognised(t, tt.title, tt.text)); got != tt.want {
				t.Errorf("parties of %q, %q: got %q, want %q", tt.title, tt.text, got, tt.want)
			}
		})
	}
}

func TestShortFormsOfCommonWordsAreNoNames(t *testing.T) {
	f := Read(regwire.Article{Entry: regwire.Entry{Title: "Clinic settles"}, Text: "HHS OCR has fined the covered entity (CE), Acme Clinic, $5,000. " +
		"The CE lost a laptop. The CE has paid."})
	if len(f.Actions) != 1 || f.Actions[0].Organisation.Name != "Acme Clinic" {
		t.Errorf("got %+v, want a fine of Acme Clinic", f.Actions)
	}
}

func TestNamesEndWithTheirSuffix(t *testing.T) {
	for _, tt := range [][2]string{
		{"Datatilsynet has fined Acme A/S DKK 5,000 for it.", "Acme A/S"},
		{"The ICO has fined Acme Platforms, Inc. With it the case ends.", "Acme Platforms, Inc."},
	} {
		f := Read(regwire.Article{Text: tt[0]})
		if len(f.Actions) != 1 || strings.TrimSuffix(f.Actions[0].Organisation.Name, ".") != strings.TrimSuffix(tt[1], ".") {
			t.Errorf("%s: got %+v, want a fine of %s", tt[0], f.Actions, tt[1])
		}
	}
}

// A town is none of the parties, known or not, where its county follows.
func TestTownsBeforeTheirCounty(t *testing.T) {
	for text, want := range map[string]bool{
		"Ashwave of Birchley, Essex, was fined.":   true,
		"Ashwave of Birchley, Elmford, was fined.": false,
		"They fined Birchley, Essex.":              false,
	} {
		d := recognised(t, "", text)
		got := slices.ContainsFunc(d.names, func(x name) bool { return d.at(x.from) == "Birchley" && x.place })
		if got != want {
			t.Errorf("Birchley is a place in %q: got %t, want %t", text, got, want)
		}
	}
}
