package extract

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"regwire"
)

// documents reads the corpus that REGWIRE_TEST_CORPUS names: a file of one JSON document a
// line, with the keys publisher, title and text.
func documents(t *testing.T) []regwire.Article {
	t.Helper()
	name := os.Getenv("REGWIRE_TEST_CORPUS")
	if name == "" {
		t.Skip("REGWIRE_TEST_CORPUS is not set")
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []regwire.Article
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var d struct{ ID, Publisher, Title, Text string }
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatalf("%s: line %d: %v", name, len(out)+1, err)
		}
		a := article(d.Title, d.Text)
		a.ID, a.Publisher = d.ID, d.Publisher
		out = append(out, a)
	}
	if err := lines.Err(); err != nil || len(out) == 0 {
		t.Fatalf("%s: %d documents, %v", name, len(out), err)
	}
	return out
}

// TestPatternsAreUsed logs the patterns that no document of the corpus matches. Such a
// pattern may still be right: it is one to look at.
func TestPatternsAreUsed(t *testing.T) {
	used := map[*pattern]int{}
	all := documents(t)
	for _, a := range all {
		for _, c := range understand(a).claims {
			used[c.pattern]++
		}
	}
	tables, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	unused := 0
	for i := range tables.matcher.patterns {
		if p := &tables.matcher.patterns[i]; used[p] == 0 {
			unused++
			t.Logf("%s: never matches: %s", p.where(), p.source)
		}
	}
	n := len(tables.matcher.patterns)
	t.Logf("%d of %d patterns match somewhere in %d documents", n-unused, n, len(all))
	if unused == n {
		t.Error("no pattern matches anything")
	}
}

func TestCorpusHoldsThePromises(t *testing.T) {
	for _, a := range documents(t) {
		t.Run(a.ID, func(t *testing.T) { promises(t, a) })
	}
}
