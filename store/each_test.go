package store

import (
	"crypto/rand"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"regwire"
)

// onEach runs a test on a fresh SQLite database, and in a fresh schema of the PostgreSQL
// database that REGWIRE_TEST_POSTGRES names, if it does.
func onEach(t *testing.T, test func(t *testing.T, db *DB)) {
	t.Helper()
	onEachAddress(t, func(t *testing.T, address string) { test(t, mustOpen(t, address)) })
}

// onEachAddress is onEach for those who open the database themselves.
func onEachAddress(t *testing.T, test func(t *testing.T, address string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, freshSQLite(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, freshPostgres(t)) })
}

func freshSQLite(t testing.TB) string {
	return "sqlite:" + filepath.Join(t.TempDir(), "regwire.db")
}

func freshPostgres(t testing.TB) string {
	t.Helper()
	server := os.Getenv("REGWIRE_TEST_POSTGRES")
	if server == "" {
		t.Skip("REGWIRE_TEST_POSTGRES is not set")
	}
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal("REGWIRE_TEST_POSTGRES is not a URL")
	}
	name := "regwire_test_" + strings.ToLower(rand.Text())
	admin(t, server, "CREATE SCHEMA "+name)
	t.Cleanup(func() { admin(t, server, "DROP SCHEMA "+name+" CASCADE") })
	q := u.Query()
	q.Set("search_path", name)
	u.RawQuery = q.Encode()
	return u.String()
}

func admin(t testing.TB, server, statement string) {
	t.Helper()
	pool, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func mustOpen(t testing.TB, address string) *DB {
	t.Helper()
	db, err := Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func mustUpdate(t testing.TB, db *DB, fn func(tx *Tx) error) {
	t.Helper()
	if err := db.Update(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

// day is the nth day of a month of its own.
func day(n int) time.Time { return time.Date(2025, 3, n, 9, 30, 0, 0, time.UTC) }

func article(id string) regwire.Article {
	return regwire.Article{
		Entry: regwire.Entry{ID: id, Source: "ico", URL: "https://ico.example/" + id, Title: "Firm fined £3.07m", Published: day(1)},
		Text:  "The ICO has fined Advanced £3.07m.", Origin: regwire.FromPage,
	}
}

func finding() regwire.Finding {
	return regwire.Finding{Relevant: true, Actions: []regwire.Action{action()}}
}

func action() regwire.Action {
	return regwire.Action{
		Primary: true, Regulator: "ICO", Kind: regwire.Fine, Stage: regwire.Imposed,
		Organisation: regwire.Organisation{Name: "Advanced Computer Software Group", Aliases: []string{"Advanced"}},
		Amount:       &regwire.Money{Currency: "GBP", Minor: 307632000},
		Evidence:     []regwire.Evidence{{Field: "amount", Quote: "£3.07m", In: regwire.InText, Start: 27, End: 34}},
	}
}

// joining decides as a reader without doubts would: the article belongs to the first case
// that is known, or opens one.
func joining(a regwire.Article, keys ...string) func([]regwire.Case) regwire.Decision {
	return func(known []regwire.Case) regwire.Decision {
		if len(known) == 0 {
			return regwire.Decision{Changes: []regwire.Change{opening(a, keys...)}}
		}
		return regwire.Decision{Changes: []regwire.Change{covering(known[0], a, keys...)}}
	}
}

func opening(a regwire.Article, keys ...string) regwire.Change {
	e := regwire.Event{Seq: 1, Kind: regwire.CaseOpened, At: a.Published, Article: a.ID, Stage: regwire.Imposed}
	sum := regwire.Sum{Stage: regwire.Imposed, Amount: *action().Amount, Article: a.ID}
	return regwire.Change{
		Case: regwire.Case{
			ID: "case-" + a.ID, Regulator: "ICO", Organisation: action().Organisation, Kind: regwire.Fine,
			Stage: regwire.Imposed, Sums: []regwire.Sum{sum}, Opened: a.Published, Changed: a.Published,
			Reports: []regwire.Report{report(a)}, Events: []regwire.Event{e},
		},
		Keys: keys, Events: []regwire.Event{e},
	}
}

// covering adds a report of a to c.
func covering(c regwire.Case, a regwire.Article, keys ...string) regwire.Change {
	e := regwire.Event{Seq: len(c.Events) + 1, Kind: regwire.Coverage, At: a.Published, Article: a.ID, Stage: c.Stage}
	c.Reports = append(c.Reports[:len(c.Reports):len(c.Reports)], report(a))
	c.Events = append(c.Events[:len(c.Events):len(c.Events)], e)
	c.Changed = a.Published
	return regwire.Change{Case: c, Keys: keys, Events: []regwire.Event{e}}
}

func report(a regwire.Article) regwire.Report {
	return regwire.Report{
		Article: a.ID, URL: a.URL, Title: a.Title, Published: a.Published, Action: action(),
		Why: fmt.Sprintf("%s names the regulator and the organisation", a.ID), Print: []uint64{1, 1<<64 - 1},
	}
}

// mustFile files a at now under keys, joining.
func mustFile(t testing.TB, db *DB, now time.Time, a regwire.Article, keys ...string) regwire.Decision {
	t.Helper()
	var d regwire.Decision
	mustUpdate(t, db, func(tx *Tx) (err error) {
		d, err = tx.File(t.Context(), now, a, finding(), keys, joining(a, keys...))
		return err
	})
	return d
}
