package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestNotationRefuses(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"no effects", "fined ORG", `want "pattern => effects :: example"`},
		{"no example", "fined ORG => party ORG", `want "pattern => effects :: example"`},
		{"an empty example", "fined ORG => party ORG ::", `want "pattern => effects :: example"`},
		{"an unknown effect", "fined ORG => sinner ORG :: x", `effect "sinner": unknown`},
		{"an unknown kind", "fined => kind fines :: x", `kind "fines": want one of fine, `},
		{"an unknown stage", "fined => stage done :: x", `stage "done": want one of investigating, `},
		{"an unknown incident", "fined => incident fire :: x", `incident "fire": want one of ransomware, `},
		{"a kind without value", "fined => kind :: x", `effect "kind": want one of `},
		{"a value for none", "fined => relevant yes :: x", `effect "relevant": takes no value, got "yes"`},
		{"a role without slot", "fined MONEY => imposed :: x", `effect "imposed": want a slot, such as MONEY`},
		{"a role of the wrong atom", "fined ORG => imposed ORG :: x", `effect "imposed": speaks of MONEY, not of "ORG"`},
		{"a slot that is not there", "fined ORG => party ORG2 :: x", `effect "party": no slot ORG2 in the pattern`},
		{"a weight that is no number", "fined => kind fine +x :: x", `weight "+x": want a number`},
		{"a weight of nothing", "fined => kind fine +0 :: x", `a weight of 0 says nothing`},
		{"too many words", "fined => kind fine or so :: x", `want a name, a value or slot, and a weight`},
		{"an effect left out", "fined => kind fine, :: x", `want a name, a value or slot, and a weight`},
		{"an unknown set", "@fiend ORG => party ORG :: x", `no word set named "fiend"`},
		{"capitals", "Fined ORG => party ORG :: x", `word "Fined": want lower case`},
		{"an empty word", "fined| ORG => party ORG :: x", `word "": want`},
		{"a gap of nothing", "fined ..0 ORG => party ORG :: x", `gap "..0": want .. or ..n`},
		{"a gap over a page", "fined ..500 ORG => party ORG :: x", `gap "..500": want .. or ..n`},
		{"a gap of no number", "fined ..few ORG => party ORG :: x", `gap "..few": want .. or ..n`},
		{"a slot twice", "ORG fined ORG => party ORG :: x", `slot ORG: stands twice`},
		{"no word to start from", "ORG ..3 MONEY => party ORG :: x", `no word to start from`},
		{"a bar behind a slot", "REG !can ..3 fined => actor REG :: x", `a "!" bars nothing where a word or slot stands`},
		{"a bar before a word", "fined !was was ..3 ORG => party ORG :: x", `a "!" bars nothing where a word or slot stands`},
		{"optional words alone", "ORG fined? => party ORG :: x", `no word to start from`},
	}
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := parsePatterns(tables.lex, "x.pat", "# a comment\n"+tt.line)
			if err == nil {
				t.Fatalf("%s\nwas taken, want an error: %s", tt.line, tt.want)
			}
			if got := err.Error(); !strings.HasPrefix(got, "x.pat:2: ") || !strings.Contains(got, tt.want) {
				t.Errorf("%s\ngot  %s\nwant x.pat:2: ... %s", tt.line, got, tt.want)
			}
		})
	}
}

func TestNotationTellsAllMistakes(t *testing.T) {
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	_, err = parsePatterns(tables.lex, "x.pat", "@fiend => kind fines, sinner ORG :: x\nfined => kind fine :: Fined.\nfined ..0 => stage done :: x")
	want := []string{"x.pat:1: no word set", "x.pat:1: kind", "x.pat:1: effect", "x.pat:3: gap", "x.pat:3: stage"}
	for _, w := range want {
		if err == nil || !strings.Contains(err.Error(), w) {
			t.Errorf("got %v, want also %q", err, w)
		}
	}
}

// withPatterns returns tables with other patterns.
func withPatterns(t *tables, patterns []pattern) *tables {
	own, lex, index := *t, *t.lex, *t.lex.index
	index.known = slices.Clone(index.known)
	lex.index = &index
	own.lex = &lex
	own.compile(patterns)
	return &own
}

// read returns whether the pattern matches in an article.
func matches(t *testing.T, source, title, text string) bool {
	t.Helper()
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	patterns, err := parsePatterns(tables.lex, "x.pat", source+" => kind fine :: x")
	if err != nil {
		t.Fatal(err)
	}
	own := withPatterns(tables, patterns)
	d := newDocument(own.lex, article(title, text), &desk{slate: &slate{}})
	own.recognise(d)
	own.relate(d)
	return len(d.claims) > 0
}

func TestNotationMeans(t *testing.T) {
	tests := []struct {
		name, pattern, title, text string
		want                       bool
	}{
		{"a word in any case", "fined", "", "It was FINED.", true},
		{"another word", "fined", "", "It was fine.", false},
		{"one of several", "fined|penalised", "", "It was penalised.", true},
		{"a set", "@fined", "", "It was sanctioned.", true},
		{"a phrase", "notice_of_intent", "", "A notice of intent came.", true},
		{"half a phrase", "notice_of_intent", "", "A notice of things came.", false},
		{"a phrase beside others that start alike", "in_breach|in_breach_of_duty|in_part", "", "It did so in part.", true},
		{"a word that starts a phrase too", "in|in_breach it", "", "It was in it.", true},
		{"a word where the phrase stands too", "in|in_breach breach", "", "It was in breach.", true},
		{"two of three words", "in_breach|in_breach_of_duty of it", "", "It was in breach of it.", true},
		{"a phrase over two sentences", "notice_of_intent", "", "It got notice. Of intent we say nothing.", false},
		{"a word with a hyphen", "self-reported", "", "It self-reported it.", true},
		{"a word of digits", "section_170", "", "See section 170 here.", true},
		{"a slot", "fined ORG", "", "They fined Acme.", true},
		{"a slot of another kind", "fined ORG", "", "They fined the ICO.", false},
		{"a slot further on", "fined ORG", "", "They fined the firm Acme.", false},
		{"a gap", "fined ..2 ORG", "", "They fined the firm Acme.", true},
		{"a gap too short", "fined ..1 ORG", "", "They fined the firm Acme.", false},
		{"a gap before the anchor", "ORG ..2 fined", "", "Acme was then fined.", true},
		{"an atom is one token of a gap", "fined ..1 by", "", "It was fined £1.5 million by them.", true},
		{"no match over a full stop", "fined .. ORG", "", "It was fined. Acme is glad.", false},
		{"the start of a sentence", "^ fined", "", "It said so. Fined it was.", true},
		{"not the start", "^ fined", "", "It was fined.", false},
		{"the end", "fined $", "", "It was fined.", true},
		{"not the end", "fined $", "", "It was fined then.", false},
		{"a title", "TITLE fined", "Acme fined", "It is so.", true},
		{"no title", "TITLE fined", "It is so", "Acme was fined.", false},
		{"a title to the right", "fined TITLE", "Acme fined", "It is so.", true},
		{"absent before", "!for ORG fined", "", "A bill for Acme fined again.", false},
		{"nothing absent before", "!for ORG fined", "", "Then Acme fined them.", true},
		{"absent phrase before", "!for_the ORG fined", "", "A bill for the Acme fined again.", false},
		{"absent after", "fined !for", "", "It was fined for it.", false},
		{"nothing absent after", "fined !for", "", "It was fined by them.", true},
		{"absent at the end", "fined !for", "", "It was fined", true},
		{"an optional word there", "was not? fined", "", "It was not fined.", true},
		{"an optional word away", "was not? fined", "", "It was fined.", true},
		{"an optional slot away", "fined MONEY? by", "", "It was fined by them.", true},
		{"the sign ?", "fined ?", "", "Was it fined?", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := matches(t, tt.pattern, tt.title, tt.text); got != tt.want {
				t.Errorf("%s on %q, %q: match is %v, want %v", tt.pattern, tt.title, tt.text, got, tt.want)
			}
		})
	}
}
