package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestMarkUp(t *testing.T) {
	ev := func(field string, start, end int) regwire.Evidence {
		return regwire.Evidence{Field: field, In: regwire.InText, Start: start, End: end}
	}
	tests := []struct {
		name, text string
		evidence   []regwire.Evidence
		want       string
	}{
		{"nothing marked", "Acme is glad.", nil, "Acme is glad."},
		{"one place", "It fined Acme £5m.", []regwire.Evidence{ev("organisation", 9, 13)}, "It fined [Acme](organisation) £5m."},
		{"two fields at one place", "Acme fined.", []regwire.Evidence{ev("kind", 5, 10), ev("stage", 5, 10)}, "Acme [fined](kind, stage)."},
		{"the same field of two actions", "Acme fined.", []regwire.Evidence{ev("kind", 5, 10), ev("kind", 5, 10)}, "Acme [fined](kind)."},
		{"one in another", "Acme fined £5m", []regwire.Evidence{ev("amount", 11, 15), ev("kind", 0, 15)}, "[Acme fined [£5m](amount)](kind)"},
		{"two that overlap", "Acme fined now", []regwire.Evidence{ev("kind", 0, 10), ev("stage", 5, 14)}, "[Acme [fined](kind) now](stage)"},
		{"another part's evidence", "Acme fined.", []regwire.Evidence{{Field: "kind", In: regwire.InTitle, Start: 5, End: 10}}, "Acme fined."},
		{"paragraphs", "Acme.\n\nIt fined.", []regwire.Evidence{ev("kind", 10, 15)}, "Acme.\n\nIt [fined](kind)."},
		{"codes for the terminal", "Ac\x1b[31mme fined.", []regwire.Evidence{ev("kind", 10, 15)}, "Ac[31mme [fined](kind)."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := markUp(&terminal{}, tt.text, marksIn(regwire.InText, tt.evidence))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("marks of %q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func FuzzMarkUp(f *testing.F) {
	f.Add("The ICO fined Acme £5m.", 4, 13, 9, 18)
	f.Add("\xff\n \x00£", 0, 2, 1, 5)
	f.Fuzz(func(t *testing.T, s string, a, b, c, d int) {
		var evidence []regwire.Evidence
		for _, p := range [][2]int{{a, b}, {c, d}} {
			if 0 <= p[0] && p[0] < p[1] && p[1] <= len(s) {
				evidence = append(evidence, regwire.Evidence{Field: "kind", In: regwire.InText, Start: p[0], End: p[1]})
			}
		}
		marks := marksIn(regwire.InText, evidence)
		got := markUp(&terminal{}, s, marks)
		if n := strings.Count(got, "](kind)"); n < len(marks) {
			t.Errorf("markUp(%q, %+v) = %q: %d of %d marks closed", s, marks, got, n, len(marks))
		}
	})
}

func TestWrap(t *testing.T) {
	got := wrap(strings.Fields("one two \x1b[1mthree\x1b[0m four"), 9)
	if want := "one two\n\x1b[1mthree\x1b[0m\nfour"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
