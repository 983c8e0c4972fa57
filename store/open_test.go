package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestOpenKeepsWhatIsThere(t *testing.T) {
	onEachAddress(t, func(t *testing.T, address string) {
		db := mustOpen(t, address)
		mustFile(t, db, day(2), article("a"), "k")
		again := mustOpen(t, address)
		if _, err := again.Case(t.Context(), "case-a"); err != nil {
			t.Errorf("after opening again: %v", err)
		}
		if got, want := again.Engine(), db.Engine(); got != want || !strings.HasPrefix(address, want) {
			t.Errorf("Engine() = %q for %s", got, address)
		}
	})
}

// Every machine of a fleet starts at once: the schema is made once, and none fails.
func TestOpenAtOnce(t *testing.T) {
	onEachAddress(t, func(t *testing.T, address string) {
		var wg sync.WaitGroup
		for range 6 {
			wg.Go(func() {
				db, err := Open(t.Context(), address)
				if err != nil {
					t.Error(err)
					return
				}
				defer db.Close()
				if _, err := db.Sources(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	})
}

func TestOpenRefusesANewerSchema(t *testing.T) {
	onEachAddress(t, func(t *testing.T, address string) {
		db := mustOpen(t, address)
		_, err := db.SQL().Exec(`INSERT INTO schema_version (version_id, is_applied) VALUES ($1, $2)`, 9999, true)
		if err != nil {
			t.Fatal(err)
		}
		_, err = Open(t.Context(), address)
		if !errors.Is(err, ErrNewer) {
			t.Fatalf("Open = %v, want ErrNewer", err)
		}
		if text := err.Error(); !strings.Contains(text, "9999") || !strings.Contains(text, "newer regwire") {
			t.Errorf("the error does not say what is newer: %s", text)
		}
	})
}

func TestOpenNamesThePath(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ path, because string }{
		"folder missing":  {filepath.Join(dir, "no", "such", "regwire.db"), "no such file or directory"},
		"a folder itself": {dir, "not a regular file"},
		"below a file":    {filepath.Join(text, "regwire.db"), "not a directory"},
		"another file":    {text, "not a database"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open(t.Context(), "sqlite:"+c.path)
			if err == nil {
				t.Fatal("opened")
			}
			if !strings.Contains(err.Error(), c.path) || !strings.Contains(err.Error(), c.because) {
				t.Errorf("error %q does not name %q and %q", err, c.path, c.because)
			}
		})
	}
}

func TestOpenTakesAnyFileName(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ä b?mode=ro#c%20d&e.db")
	db := mustOpen(t, "sqlite:"+path)
	mustFile(t, db, day(1), article("a"), "k")
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Mode().Perm(); got != 0o600 {
		t.Errorf("mode of a new database = %v, want readable by its owner alone", got)
	}
}

func TestOpenRefusesAddresses(t *testing.T) {
	for name, address := range map[string]string{
		"nothing":           "",
		"a bare path":       "regwire.db",
		"another engine":    "mysql://user:hunter2@host/db",
		"words of libpq":    "host=localhost password=hunter2",
		"no path":           "sqlite:",
		"memory":            "sqlite::memory:",
		"NUL in the path":   "sqlite:a\x00b",
		"not a URL":         "postgres://user:hunter2@host:port/%zz",
		"spaces in it":      "postgres://user:hunter2 @ho st/db",
		"a bad parameter":   "postgres://user:hunter2@127.0.0.1/db?sslmode=sometimes",
		"password in query": "postgres://127.0.0.1/db?password=hunter2&connect_timeout=soon",
		"slash in it":       "postgres://user:2222/hunter2@127.0.0.1/db",
		"nobody listens":    "postgres://user:hunter2@127.0.0.1:1/db?connect_timeout=2",
		"encoded password":  "postgres://user:hunter2%40%2F@127.0.0.1:1/db?connect_timeout=2",
	} {
		t.Run(name, func(t *testing.T) {
			db, err := Open(t.Context(), address)
			if err == nil {
				db.Close()
				t.Fatal("opened")
			}
			if strings.Contains(err.Error(), "hunter2") {
				t.Errorf("the error shows the password: %s", err)
			}
			if !strings.HasPrefix(err.Error(), "open database") {
				t.Errorf("the error does not say what was tried: %s", err)
			}
		})
	}
}

func TestOpenNamesTheServer(t *testing.T) {
	_, err := Open(t.Context(), "postgres://user:hunter2@127.0.0.1:1/db?connect_timeout=2")
	if err == nil || !strings.Contains(err.Error(), "postgres://user:xxxxx@127.0.0.1:1/db") {
		t.Errorf("Open = %v, want the address without its password", err)
	}
}
