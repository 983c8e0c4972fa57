package store

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// keep hands entries to the store and returns the ids of the fresh and of the edited ones.
func keep(t *testing.T, db *DB, quiet bool, es ...regwire.Entry) (fresh, edited []string, known int) {
	t.Helper()
	mustUpdate(t, db, func(tx *Tx) error {
		kept, err := tx.KeepEntries(t.Context(), day(1), es, quiet)
		fresh, edited, known = nil, nil, kept.Known
		for _, e := range kept.Fresh {
			fresh = append(fresh, e.ID)
		}
		for _, e := range kept.Edited {
			edited = append(edited, e.ID)
		}
		return err
	})
	return fresh, edited, known
}

func entry(id, guid, title string) regwire.Entry {
	return regwire.Entry{ID: id, Source: "ico", GUID: guid, URL: "https://a.example/" + id, Title: title}
}

func TestEditedEntries(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		keep(t, db, false, entry("a", "", "Acme fined"))
		fresh, edited, known := keep(t, db, false, entry("a", "", "Acme fined £1m"), entry("b", "", "Bolt"))
		if fmt.Sprint(fresh, edited, known) != "[b] [a] 1" {
			t.Errorf("fresh %v, edited %v, known %d", fresh, edited, known)
		}
		if e, err := db.Entry(t.Context(), "a"); err != nil || e.Title != "Acme fined £1m" {
			t.Errorf("entry = %+v, %v, want it as it is now", e, err)
		}
		other := entry("a", "", "Acme, as another source calls it")
		other.Source = "press"
		if fresh, edited, _ := keep(t, db, false, other); fresh != nil || edited != nil {
			t.Errorf("another source: fresh %v, edited %v, want nothing", fresh, edited)
		}
		times := 0
		for i := range 20 { // such as one that says how many minutes ago it was
			_, edited, _ := keep(t, db, false, entry("a", "", fmt.Sprint("Acme, ", i)))
			times += len(edited)
		}
		if times != maxRevisions-1 {
			t.Errorf("an entry that changes each time was noticed %d times, want %d more", times, maxRevisions-1)
		}
	})
}

func TestEntriesUnderOtherNames(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		keep(t, db, false, entry("a", "guid-a", "Acme fined"), entry("b", "guid-b", "Bolt warned"))
		for _, c := range []struct {
			name  string
			entry regwire.Entry
			want  string
		}{
			{"another GUID", entry("a", "guid-new", "Acme fined"), "[] 1"},
			{"then another address", entry("a2", "guid-new", "Acme fined"), "[] 1"},
			{"then another GUID there", entry("a2", "guid-newer", "Acme fined"), "[] 1"},
			{"and there another title", entry("a2", "guid-newer", "Acme fined again"), "[] 1"},
			{"then a third address", entry("a4", "guid-newer", "Acme fined again"), "[] 1"},
			{"the first address once more", entry("a", "guid-newer", "Acme fined"), "[] 1"},
			{"a GUID that was given up", entry("a5", "guid-a", "Acme fined"), "[a5] 0"},
			{"another address and title", entry("a3", "guid-b", "Something else"), "[a3] 0"},
			{"nothing in common", entry("c", "guid-c", "Acme fined"), "[c] 0"},
		} {
			if fresh, _, known := keep(t, db, false, c.entry); fmt.Sprint(fresh, known) != c.want {
				t.Errorf("%s: fresh %v, known %d, want %s", c.name, fresh, known, c.want)
			}
		}
		// One GUID for all names none of them.
		fresh, _, _ := keep(t, db, false, entry("x", "same", "News"), entry("y", "same", "News"))
		again, _, _ := keep(t, db, false, entry("z", "same", "News"), entry("x", "same", "News"))
		if diff := cmp.Diff([][]string{{"x", "y"}, {"z"}}, [][]string{fresh, again}); diff != "" {
			t.Errorf("items of one GUID:\n%s", diff)
		}
	})
}

func TestQuietEntries(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		keep(t, db, true, entry("a", "", "Acme"))
		keep(t, db, false, entry("a", "", "Acme"), entry("b", "", "Bolt"))
		for id, want := range map[string]bool{"a": true, "b": false} {
			if _, quiet, err := db.EntryOf(t.Context(), id); err != nil || quiet != want {
				t.Errorf("%s quiet = %v, %v, want %v", id, quiet, err, want)
			}
		}
	})
}

func TestManyEntries(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		var es []regwire.Entry
		for i := range 2*entriesAtOnce + 1 {
			es = append(es, entry(fmt.Sprint(i), fmt.Sprint("g", i), "Title"))
		}
		if fresh, _, _ := keep(t, db, false, es...); len(fresh) != len(es) {
			t.Errorf("%d fresh, want %d", len(fresh), len(es))
		}
		if fresh, edited, known := keep(t, db, false, es...); len(fresh)+len(edited) > 0 || known != len(es) {
			t.Errorf("again: %d fresh, %d edited, %d known", len(fresh), len(edited), known)
		}
	})
}

func TestSourceStateIsKeptWhole(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		want := SourceState{
			Name: "ico", ETag: "e", LastModified: "l", Polled: day(1), Succeeded: day(2), NextPoll: day(3), Failures: 1, Entries: 2, Problem: "p",
			Validated: "v", Began: day(4), Newest: day(5), Fresh: day(6), Pause: 90_000_000_000, Peak: 7, Gap: day(8), Missing: day(9),
			Moved: "m", MovedFrom: "f", MovedSince: day(10), Note: "n", Health: "h", Told: "t", ToldAt: day(11),
		}
		mustUpdate(t, db, func(tx *Tx) error { return tx.SaveSource(t.Context(), want) })
		got, err := db.Source(t.Context(), "ico")
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
	})
}
