package regwire

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// rooms says what the non-test code of each folder may import besides the standard
// library. "regwire" is the root, "*" anything. A prefix that ends in "/" lets through
// all below it.
var rooms = map[string][]string{
	".":                {},
	"feeds":            {"regwire", "github.com/mmcdole/gofeed", "github.com/PuerkitoBio/", "codeberg.org/readeck/go-readability/", "code.dny.dev/ssrf", "github.com/temoto/robotstxt", "golang.org/x/", "github.com/andybalholm/cascadia", "github.com/ledongthuc/pdf"},
	"extract":          {"regwire", "github.com/neurosnap/sentences", "golang.org/x/text/"},
	"cases":            {"regwire"},
	"store":            {"regwire", "modernc.org/sqlite", "github.com/jackc/pgx/v5", "github.com/jackc/pgx/v5/", "github.com/pressly/goose/v3"},
	"work":             {"regwire", "github.com/riverqueue/river", "github.com/riverqueue/river/", "github.com/jackc/pgx/v5/"},
	"notify":           {"regwire", "github.com/go-analyze/charts", "github.com/slack-go/slack", "github.com/slack-go/slack/socketmode", "golang.org/x/sync/errgroup", "golang.org/x/text/", "golang.org/x/time/rate"},
	"notify/standin":   {"github.com/gorilla/websocket"},
	"export":           {"regwire"},
	"cmd/regwire":      {"*"},
	"cmd/regwire/demo": {"regwire"},
}

// skipped are folders without Go packages of the program.
func skipped(name string) bool {
	return name == "testdata" || strings.HasPrefix(name, ".") && name != "."
}

func TestArrows(t *testing.T) {
	seen := map[string]bool{}
	documented := map[string]int{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && skipped(d.Name()) {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		room := filepath.ToSlash(filepath.Dir(path))
		seen[room] = true
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		if file.Doc != nil {
			documented[room]++
		}
		allowed, known := rooms[room]
		if !known {
			t.Errorf("%s: folder %q is no room of the design; give it a line in arch_test.go", path, room)
			return nil
		}
		for _, spec := range file.Imports {
			if name := strings.Trim(spec.Path.Value, `"`); !mayImport(allowed, name) {
				t.Errorf("%s imports %s; room %q may import the standard library and %v", path, name, room, allowed)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room := range rooms {
		if !seen[room] {
			t.Errorf("room %q has a line in arch_test.go but no Go files", room)
		}
		if documented[room] != 1 {
			t.Errorf("room %q has %d package comments, want 1", room, documented[room])
		}
	}
}

func mayImport(allowed []string, name string) bool {
	first, _, _ := strings.Cut(name, "/")
	if first != "regwire" && !strings.Contains(first, ".") {
		return true // the standard library
	}
	return slices.ContainsFunc(allowed, func(a string) bool {
		return a == "*" || a == name || strings.HasSuffix(a, "/") && strings.HasPrefix(name, a)
	})
}

// The table must be able to refuse: a check that cannot fail is none.
func TestMayImport(t *testing.T) {
	for _, c := range []struct {
		room, name string
		want       bool
	}{
		{".", "strings", true},
		{".", "golang.org/x/text/language", false},
		{"extract", "regwire", true},
		{"extract", "regwire/cases", false},
		{"store", "regwire/notify", false},
		{"store", "github.com/jackc/pgx/v5/stdlib", true},
		{"feeds", "github.com/slack-go/slack", false},
		{"cmd/regwire", "regwire/notify", true},
	} {
		if got := mayImport(rooms[c.room], c.name); got != c.want {
			t.Errorf("mayImport(%s, %s) = %v, want %v", c.room, c.name, got, c.want)
		}
	}
}
