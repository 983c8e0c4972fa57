package store

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever a password holds, no address and no error shows it.
func FuzzPasswordsStayHidden(f *testing.F) {
	for _, seed := range []string{"", "@", "/", "?x=", "#", "%", "%zz", ":1@", "é\x00", "`", "&password=", "' "} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, rest string) {
		password := "hunter2" + rest
		for _, address := range []string{
			"postgres://user:" + password + "@127.0.0.1/db",
			"postgres://user:" + url.QueryEscape(password) + "@127.0.0.1/db?sslmode=sometimes",
			"postgres://127.0.0.1/db?connect_timeout=soon&password=" + url.QueryEscape(password),
			fmt.Sprintf("postgres://%s@127.0.0.1:port/db", url.UserPassword("user", password)),
		} {
			p, err := parse(address)
			if shown := p.shown + fmt.Sprint(err); strings.Contains(shown, "hunter2") {
				t.Errorf("parse(%q) shows %q", address, shown)
			}
		}
	})
}

// Keys are made of text from outside; what is stored of them suits the index of either
// engine, and two that differ stay apart.
func FuzzStoredKeys(f *testing.F) {
	f.Add("ICO|advanced", "ICO|capita")
	f.Add("a\x00", "\xff")
	f.Add(strings.Repeat("k", maxKey+1), strings.Repeat("k", maxKey+2))
	f.Fuzz(func(t *testing.T, a, b string) {
		got := stored([]string{a, b, "", a})
		for _, k := range got {
			if k == "" || len(k) > maxKey || !utf8.ValidString(k) || strings.ContainsRune(k, 0) {
				t.Errorf("stored key %q", k)
			}
		}
		if !slices.IsSorted(got) || len(got) > 2 {
			t.Errorf("stored(%q, %q) = %q, want each once in order", a, b, got)
		}
		if a != "" && b != "" && plain(a) != plain(b) && len(got) != 2 {
			t.Errorf("stored(%q, %q) = %q, want both", a, b, got)
		}
	})
}
