package extract

import (
	"strings"
	"testing"

	"regwire"
)

// The tone of a report and that of advice differ by their common words alone.
func TestTone(t *testing.T) {
	for name, c := range map[string]struct{ title, text, has string }{
		"a report is told in the past tense":        {"Acme fined", "Acme was fined. It had lost a disk.", "tone.lead:past"},
		"advice says what can be done":              {"How to answer a regulator", "You can ask for time.", "tone.lead:modal"},
		"a question is asked in the title":          {"What is a notice?", "A notice is a letter.", "tone.title:asks"},
		"two words tell it where one does not":      {"Survey", "Fines grew by ten per cent.", "tone.lead:share"},
		"what stands far below the lead is no tone": {"Acme", strings.Repeat("Acme makes very good bricks of clay and sells them to the builders of the town.\n\n", 6), ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := understand(regwire.Article{Entry: regwire.Entry{Title: c.title}, Text: c.text + "\n\nFar below, many figures were given."})
			found := false
			for _, f := range r.tone(nil) {
				found = found || r.vocabulary.names[f.name] == c.has
				if c.has == "" && r.vocabulary.names[f.name] == "tone.lead:share" {
					t.Error("the last paragraph counts")
				}
			}
			if c.has != "" && !found {
				t.Errorf("no sign %q", c.has)
			}
		})
	}
}

func TestBrokenTones(t *testing.T) {
	lex, err := newLexicon(file("words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newTones(lex, newVocabulary(), "past was"); err == nil || !strings.Contains(err.Error(), "tones.txt:") {
		t.Errorf("got %v, want an error that names the file", err)
	}
}
