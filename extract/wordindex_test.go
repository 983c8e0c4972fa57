package extract

import (
	"fmt"
	"strings"
	"testing"
)

func TestWordIndex(t *testing.T) {
	x := newWordIndex(0)
	known := map[string]wordID{}
	for i := range 3000 {
		for _, w := range []string{fmt.Sprint("w", i), fmt.Sprint(strings.Repeat("long", i%5), i), fmt.Sprint("é", i)} {
			id := x.put(w)
			if old, ok := known[w]; ok && old != id || !ok && int(id) != len(known)+1 {
				t.Fatalf("put %q: got %d, have %d of %d words", w, id, old, len(known))
			}
			known[w] = id
		}
	}
	for w, want := range known {
		if got := find(x, keyOf(w), w); got != want {
			t.Errorf("find %q: got %d, want %d", w, got, want)
		}
	}
	// Words of one key: the two halves of each, laid over each other, are the same.
	for _, w := range []string{"", "w3000", "w", "12345678abcdefgh", "abcdefgh12345678", "longlonglonglong"} {
		if got := find(x, keyOf(w), w); got != 0 {
			t.Errorf("find %q: got %d, want none", w, got)
		}
	}
	a, b := x.put("12345678abcdefgh"), x.put("abcdefgh12345678")
	if a == b || x.put("12345678abcdefgh") != a || x.put("abcdefgh12345678") != b {
		t.Errorf("words of one key: got %d and %d", a, b)
	}
}

// BenchmarkLookup looks the words of a story up, which is done once for each.
func BenchmarkLookup(b *testing.B) {
	tables, err := loaded()
	if err != nil {
		b.Fatal(err)
	}
	words := strings.Fields(story)
	b.SetBytes(int64(len(story)))
	for b.Loop() {
		for _, w := range words {
			tables.lex.lookup(w)
		}
	}
}
