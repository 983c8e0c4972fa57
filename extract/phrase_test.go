package extract

import "testing"

func TestLookupFindsTheLongestPhrase(t *testing.T) {
	tests := []struct {
		text string
		want uint16 // of the first word
	}{
		{"notice came", 1},
		{"notice of things", 2},
		{"notice of intent", 3},
		{"notice. Of intent", 1},
		{"of things", 0},
		{"of late", 4},
		{"late", 0},
		{"nonesuchword of late", 0},
	}
	lex, err := newLexicon(file("words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	phrases := &phrasesBy{}
	for i, p := range []string{"notice", "notice_of", "notice_of_intent", "of_late", "notice_of"} {
		words := lex.phrase(p)
		phrases.add(words[0], words, i+1)
	}
	x := newLookup(phrases, lex)
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			toks := newText(lex, article("", test.text), &desk{slate: &slate{}}).toks
			if got := x.at(toks, 0); got != test.want {
				t.Errorf("%q: got phrase %d, want %d", test.text, got, test.want)
			}
		})
	}
}
