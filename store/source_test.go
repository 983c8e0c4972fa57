package store

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestSources(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		never, err := db.Source(t.Context(), "ico")
		if diff := cmp.Diff(SourceState{Name: "ico"}, never); err != nil || diff != "" {
			t.Errorf("a source that was never polled (%v):\n%s", err, diff)
		}
		broken := SourceState{Name: "ico", Polled: day(2), Succeeded: day(1), NextPoll: day(3), Failures: 4, Problem: "unexpected status 502 Bad Gateway\x00"}
		well := SourceState{Name: "ico", ETag: `W/"1"`, LastModified: "Mon, 03 Mar 2025 09:30:00 GMT", Polled: day(3), Succeeded: day(3), NextPoll: day(4), Entries: 20}
		other := SourceState{Name: "cnil", Polled: day(1)}
		for _, s := range []SourceState{broken, well, other} {
			mustUpdate(t, db, func(tx *Tx) error { return tx.SaveSource(t.Context(), s) })
		}
		got, err := db.Sources(t.Context())
		if diff := cmp.Diff([]SourceState{other, well}, got); err != nil || diff != "" {
			t.Errorf("sources by name, each as saved last (%v):\n%s", err, diff)
		}
	})
}

func TestAddEntriesOnce(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		add := func(ids ...string) (fresh []string) {
			mustUpdate(t, db, func(tx *Tx) error {
				fresh = nil
				var es []regwire.Entry
				for _, id := range ids {
					e := article(id).Entry
					es = append(es, e)
				}
				got, err := tx.AddEntries(t.Context(), day(1), es)
				for _, e := range got {
					fresh = append(fresh, e.ID)
				}
				return err
			})
			return fresh
		}
		if diff := cmp.Diff([]string{"b", "a"}, add("b", "a", "b")); diff != "" {
			t.Errorf("first poll, one entry twice:\n%s", diff)
		}
		if diff := cmp.Diff([]string{"c"}, add("a", "c", "b")); diff != "" {
			t.Errorf("second poll:\n%s", diff)
		}
		if got := add("a", "b", "c"); got != nil {
			t.Errorf("third poll: %v are fresh, want none", got)
		}
		got, err := db.Entry(t.Context(), "c")
		if diff := cmp.Diff(article("c").Entry, got); err != nil || diff != "" {
			t.Errorf("entry (%v):\n%s", err, diff)
		}
	})
}

func TestArticlesNewestFirst(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("b"))
		mustFile(t, db, day(3), article("c"))
		mustFile(t, db, day(1), article("a"))
		got, err := db.Articles(t.Context(), 2)
		want := []Filed{{article("c"), finding(), day(3)}, {article("b"), finding(), day(2)}}
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("Articles(2) (%v):\n%s", err, diff)
		}
	})
}

// A row that another hand has broken is named, not skipped.
func TestBrokenRows(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "k")
		for _, statement := range []string{
			`UPDATE cases SET body = '{'`, `UPDATE reports SET body = '{'`, `UPDATE events SET body = '{'`, `UPDATE articles SET finding = '{'`,
		} {
			spoil(t, db, statement)
			_, errCase := db.Case(t.Context(), "case-a")
			_, _, errArticle := db.Article(t.Context(), "a")
			if errors.Join(errCase, errArticle) == nil {
				t.Errorf("after %s: no error", statement)
			}
			spoil(t, db, `UPDATE cases SET body = '{"id": "case-a"}'`)
			spoil(t, db, `UPDATE reports SET body = '{}'`)
			spoil(t, db, `UPDATE events SET body = '{}'`)
		}
	})
}
