package extract

import (
	"os"
	"path/filepath"
	"testing"

	"regwire"
)

// TestGlances looks at each token that a name can go on at, in the examples of the patterns and in labelled articles:
// what a glance tells must be what all rules tell.
func TestGlances(t *testing.T) {
	rules, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	n := rules.namer
	for _, a := range glanceTexts(t, rules.lex) {
		d := newDocument(rules.lex, a, &desk{slate: &slate{}})
		rules.recognise(d)
		for i := range d.toks {
			if d.starts[i] == 0 && n.begins(d, i) && n.dropsFirst(d, i) != n.dropsBeyond(d, i) {
				t.Errorf("%q: by the rules %v that it is no part of the name, not at a glance", d.at(i), n.dropsBeyond(d, i))
			}
		}
		for end := 1; end < len(d.toks); end++ {
			for from := max(end-3, 0); from < end; from++ {
				if !n.capital(d, from) || d.toks[from].sentence != d.toks[end].sentence || d.starts[end] != 0 {
					continue
				}
				if got, want := n.step(d, from, end), n.stepBeyond(d, from, end); got != want {
					t.Errorf("after %q the name goes on to token %d at a glance, to %d by the rules, from %d", d.slice(from, end+1), got, want, end)
				}
			}
		}
	}
}

// glanceTexts returns the articles of testdata and one of each pattern's example.
func glanceTexts(t *testing.T, lex *lexicon) (out []regwire.Article) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, article("", string(b)))
	}
	patterns, err := allPatterns(lex)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range patterns {
		out = append(out, article("", p.example))
	}
	return out
}
