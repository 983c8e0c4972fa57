package extract

import (
	"strings"
	"testing"

	"regwire"
)

// A news word counts once, wherever it stands, but not within what is named.
func TestSaysFeatures(t *testing.T) {
	for name, c := range map[string]struct {
		text, word string
		has        bool
	}{
		"a word of the text":          {"You should check your records.", "should", true},
		"a word with a capital":       {"Should you check?", "should", true},
		"a word that tells nothing":   {"You should check your gaskets.", "gaskets", false},
		"a word within a law's title": {"It broke the Data Protection Act 2018.", "protection", false},
		"a word that is not there":    {"It lost a disk.", "should", false},
	} {
		t.Run(name, func(t *testing.T) {
			r := understand(regwire.Article{Entry: regwire.Entry{Title: "Acme"}, Text: c.text + "\n\n" + c.text})
			n := 0
			for _, f := range r.saysFeatures(nil) {
				if r.vocabulary.names[f.name] == "says:"+c.word {
					n++
				}
			}
			if want := map[bool]int{true: 1}[c.has]; n != want {
				t.Errorf("%q is told %d times, want %d", c.word, n, want)
			}
		})
	}
}

// How often a body speaks in a tone is told by its length.
func TestRates(t *testing.T) {
	rate := func(text string) float64 {
		r := understand(regwire.Article{Entry: regwire.Entry{Title: "Acme"}, Text: text})
		for _, f := range r.saysFeatures(nil) {
			if r.vocabulary.names[f.name] == "rate:modal" {
				return f.value
			}
		}
		return 0
	}
	often, seldom := rate("You should check it, for you may lose it."), rate("It should be checked, for it was lost before, and the disk on which it lay has never been found by anybody since.")
	if often <= seldom || seldom <= 0 {
		t.Errorf("got %v where modal verbs stand often, %v where one does", often, seldom)
	}
	if none := rate("It lost a disk."); none != 0 {
		t.Errorf("got %v without a modal verb", none)
	}
}

func TestBrokenNewsWords(t *testing.T) {
	lex, err := newLexicon(file("words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newNewsWords(lex, newVocabulary(), "should\nMust", &tones{}); err == nil || !strings.Contains(err.Error(), "newswords.txt:2") {
		t.Errorf("got %v, want an error that names the line", err)
	}
}
