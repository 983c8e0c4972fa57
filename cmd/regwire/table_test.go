package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	var b bytes.Buffer
	out := table{head: []string{"name", "sum", "problem"}}
	out.add("café", "£5", "")
	out.add("a", "£1,000", "two\nlines")
	out.add(strings.Repeat("x", maxCell+1), "", "")
	if err := out.print(&terminal{out: &b}); err != nil {
		t.Fatal(err)
	}
	pad := func(s string) string { return s + strings.Repeat(" ", maxCell+2-len([]rune(s))) }
	want := pad("name") + "sum     problem\n" +
		pad("café") + "£5\n" +
		pad("a") + "£1,000  two lines\n" +
		strings.Repeat("x", maxCell-1) + "…\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("table (-want +got):\n%s", diff)
	}
}

func TestTableColoursTheHeadOnATerminal(t *testing.T) {
	var b bytes.Buffer
	out := table{head: []string{"name"}}
	out.add("a")
	if err := out.print(&terminal{out: &b, colour: true}); err != nil {
		t.Fatal(err)
	}
	if want := "\x1b[1mname\x1b[0m\na\n"; b.String() != want {
		t.Errorf("table = %q, want %q", b.String(), want)
	}
}

func TestPlainTakesOutWhatMovesATerminal(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"colour", "a\x1b[31mred", "a[31mred"},
		{"lines and tabs", "a\n\tb\r\nc", "a b c"},
		{"direction", "a\u202eb\u2066c", "abc"},
		{"bytes that are no text", "a\xffb", "ab"},
		{"letters of the world", "Škoda – £5 ✓", "Škoda – £5 ✓"},
	} {
		if got := plain(c.in); got != c.want {
			t.Errorf("%s: plain(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
}
