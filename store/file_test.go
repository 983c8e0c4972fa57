package store

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestFileKeepsAllOfIt(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		a := article("a")
		d := mustFile(t, db, day(2), a, "k")

		gotArticle, gotFinding, err := db.Article(t.Context(), "a")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, gotArticle); diff != "" {
			t.Errorf("article (-filed +loaded):\n%s", diff)
		}
		if diff := cmp.Diff(finding(), gotFinding); diff != "" {
			t.Errorf("finding (-filed +loaded):\n%s", diff)
		}
		got, err := db.Case(t.Context(), "case-a")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d.Changes[0].Case, got); diff != "" {
			t.Errorf("case (-decided +loaded):\n%s", diff)
		}
	})
}

func TestFileOnce(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "k")
		err := db.Update(t.Context(), func(tx *Tx) error {
			_, err := tx.File(t.Context(), day(3), article("a"), regwire.Finding{}, []string{"k"},
				func([]regwire.Case) regwire.Decision {
					t.Error("an article was judged twice")
					return regwire.Decision{}
				})
			return err
		})
		if !errors.Is(err, ErrFiled) {
			t.Errorf("second File = %v, want ErrFiled", err)
		}
		if _, f, _ := db.Article(t.Context(), "a"); !f.Relevant {
			t.Error("the second finding replaced the first")
		}
	})
}

func TestFileGivesTheCasesUnderItsKeys(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("one"), "org:advanced", "sum:3.07")
		mustFile(t, db, day(2), article("two"), "org:capita")
		mustFile(t, db, day(2), article("three"), "sum:14", "org:capita ltd")
		long := strings.Repeat("k", 5000) + "\x00\xff"
		mustFile(t, db, day(2), article("four"), long)
		for _, c := range []struct {
			name string
			keys []string
			want []string
		}{
			{"one key", []string{"org:capita"}, []string{"case-two"}},
			{"two keys of one case", []string{"sum:3.07", "org:advanced"}, []string{"case-one"}},
			{"the one that shares more comes first", []string{"org:capita", "sum:3.07", "org:advanced"}, []string{"case-one", "case-two"}},
			{"a key within another", []string{"org:capita l"}, nil},
			{"an overlong and dirty key", []string{long}, []string{"case-four"}},
			{"an empty key", []string{""}, nil},
			{"no keys", nil, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				if got := candidateIDs(t, db, c.keys); !slices.Equal(got, c.want) {
					t.Errorf("cases under %.60q = %v, want %v", c.keys, got, c.want)
				}
			})
		}
	})
}

// candidateIDs are the ids of the cases that filing under keys would be given.
func candidateIDs(t *testing.T, db *DB, keys []string) (ids []string) {
	t.Helper()
	undone := errors.New("undone")
	err := db.Update(t.Context(), func(tx *Tx) error {
		ids = nil
		_, err := tx.File(t.Context(), day(9), article("probe"), regwire.Finding{}, keys, func(known []regwire.Case) regwire.Decision {
			for _, c := range known {
				ids = append(ids, c.ID)
			}
			return regwire.Decision{}
		})
		return errors.Join(err, undone)
	})
	if !errors.Is(err, undone) {
		t.Fatal(err)
	}
	return ids
}

// A key that many cases share gives the newest of them only, and many such keys no more
// than a filing can look at.
func TestFileBoundsTheCandidates(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		var keys []string
		mustUpdate(t, db, func(tx *Tx) error {
			keys = nil
			for i := range 3 * perKey {
				a := article(fmt.Sprintf("a%03d", i))
				broad := fmt.Sprintf("broad:%d", i%3)
				_, err := tx.File(t.Context(), day(1).AddDate(0, 0, i), a, finding(), nil, joining(a, broad, "all"))
				if err != nil {
					return err
				}
				keys = append(keys, broad)
			}
			return nil
		})
		got := candidateIDs(t, db, []string{"all"})
		if len(got) != perKey || got[0] != "case-a149" || got[perKey-1] != "case-a100" {
			t.Errorf("under one key: %d cases from %s to %s, want the newest %d", len(got), got[0], got[len(got)-1], perKey)
		}
		if got := candidateIDs(t, db, keys); len(got) != maxKnown {
			t.Errorf("under three keys: %d cases, want %d", len(got), maxKnown)
		}
		many := make([]string, 3*keysAtOnce)
		for i := range many {
			many[i] = fmt.Sprintf("none:%d", i)
		}
		if got := candidateIDs(t, db, append(many, "all")); len(got) != perKey {
			t.Errorf("under %d keys: %d cases, want %d", len(many)+1, len(got), perKey)
		}
	})
}

// Giving a case a key again keeps it among the newest under that key.
func TestFileRenewsKeys(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustUpdate(t, db, func(tx *Tx) error {
			for i := range perKey + 5 {
				a := article(fmt.Sprintf("a%02d", i))
				if _, err := tx.File(t.Context(), day(1), a, finding(), nil, joining(a, "all")); err != nil {
					return err
				}
			}
			late := article("late")
			_, err := tx.File(t.Context(), day(2), late, finding(), nil, func([]regwire.Case) regwire.Decision {
				first := opening(article("a00")).Case
				return regwire.Decision{Changes: []regwire.Change{covering(first, late, "all")}}
			})
			return err
		})
		if got := candidateIDs(t, db, []string{"all"}); got[0] != "case-a00" {
			t.Errorf("first case under the key = %s, want the one that was touched last", got[0])
		}
	})
}

// A case of many reports grows by the row that is new; one that changes or goes is followed.
func TestFileWritesOnlyWhatIsNew(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		for i := range 20 {
			mustFile(t, db, day(2), article(fmt.Sprintf("a%02d", i)), "k")
		}
		spoil(t, db, `UPDATE reports SET article = article || '?' WHERE case_id = $1`, "case-a00")
		mustFile(t, db, day(3), article("new"), "k")
		var untouched int
		row := db.SQL().QueryRow(`SELECT COUNT(*) FROM reports WHERE case_id = $1 AND article LIKE '%?'`, "case-a00")
		if err := row.Scan(&untouched); err != nil || untouched != 20 {
			t.Errorf("%d of 20 old reports were left as they are (%v)", untouched, err)
		}

		var want regwire.Case
		edit := article("edit")
		mustUpdate(t, db, func(tx *Tx) error {
			_, err := tx.File(t.Context(), day(4), edit, finding(), []string{"k"}, func(known []regwire.Case) regwire.Decision {
				want = known[0]
				want.Reports = slices.Delete(slices.Clone(want.Reports), 3, 5)
				want.Reports[0].Why = "a better reason"
				want.Stage = regwire.Appealed
				return regwire.Decision{Changes: []regwire.Change{{Case: want}}}
			})
			return err
		})
		got, err := db.Case(t.Context(), want.ID)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("case after a report changed and two went (%v):\n%s", err, diff)
		}
	})
}

func spoil(t *testing.T, db *DB, statement string, args ...any) {
	t.Helper()
	if _, err := db.SQL().ExecContext(t.Context(), statement, args...); err != nil {
		t.Fatal(err)
	}
}

// An article that belongs to several cases changes each; a failure changes none.
func TestFileIsOneTransaction(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		file := func(a regwire.Article, changes ...regwire.Change) error {
			return db.Update(t.Context(), func(tx *Tx) error {
				_, err := tx.File(t.Context(), day(2), a, finding(), nil, func([]regwire.Case) regwire.Decision {
					return regwire.Decision{Changes: changes}
				})
				return err
			})
		}
		if err := file(article("roundup"), opening(article("x")), opening(article("y"))); err != nil {
			t.Fatal(err)
		}
		twice := opening(article("x")) // its first event is there already
		if err := file(article("broken"), opening(article("z")), twice); err == nil || !strings.Contains(err.Error(), `file article "broken": save case "case-x"`) {
			t.Errorf("File with an event that is there already = %v", err)
		}
		got, err := db.Cases(t.Context(), CaseFilter{})
		if err != nil || len(got) != 2 {
			t.Errorf("%d cases, want 2 (%v)", len(got), err)
		}
		if _, _, err := db.Article(t.Context(), "broken"); !errors.Is(err, ErrNotFound) {
			t.Errorf("the article of a failed filing is kept (%v)", err)
		}
	})
}

// Text from outside holds anything.
func TestFileTakesHostileText(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		const nasty = "'; DROP TABLE cases; --\x00\xff\u202e%_\\"
		a := article(nasty)
		a.Title, a.Text, a.URL = nasty, nasty, nasty
		c := opening(a, nasty)
		c.Case.Organisation.Name, c.Case.Regulator = nasty, nasty
		mustUpdate(t, db, func(tx *Tx) error {
			_, err := tx.File(t.Context(), day(2), a, finding(), []string{nasty}, func([]regwire.Case) regwire.Decision {
				return regwire.Decision{Changes: []regwire.Change{c}}
			})
			return err
		})
		if _, _, err := db.Article(t.Context(), nasty); err != nil {
			t.Error(err)
		}
		if _, err := db.Case(t.Context(), c.Case.ID); err != nil {
			t.Error(err)
		}
		got, err := db.Cases(t.Context(), CaseFilter{Text: nasty, Regulator: nasty})
		if err != nil || len(got) != 1 {
			t.Errorf("search for its own name: %d cases, want 1 (%v)", len(got), err)
		}
	})
}
