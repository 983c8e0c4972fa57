package store

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestBegin(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustAdd(t, db, alert("a", day(1)))
		load := func() regwire.Delivery {
			t.Helper()
			d, err := db.Delivery(t.Context(), "a")
			if err != nil {
				t.Fatal(err)
			}
			return d
		}
		first := load()
		if err := db.Begin(t.Context(), first, day(2)); err != nil {
			t.Fatal(err)
		}
		if err := db.Begin(t.Context(), first, day(2)); !errors.Is(err, ErrTaken) {
			t.Errorf("beginning what another began: %v, want %v", err, ErrTaken)
		}
		if err := db.Begin(t.Context(), load(), day(3)); err != nil {
			t.Fatal(err)
		}
		if d := load(); !d.Begun.Equal(day(2)) || !d.Tried.Equal(day(3)) {
			t.Errorf("begun %v, tried %v; want the first and the last attempt", d.Begun, d.Tried)
		}
		if err := db.Trouble(t.Context(), "a", Setback{Problem: "not_in_channel", Refused: true, Free: true}); err != nil {
			t.Fatal(err)
		}
		if d := load(); !d.Begun.IsZero() || !d.Tried.IsZero() || d.Attempts != 0 {
			t.Errorf("after a refusal that was no attempt: %+v", d)
		}
		if err := db.GiveUp(t.Context(), "a", "invalid_blocks", day(4)); err != nil {
			t.Fatal(err)
		}
		if d := load(); !d.Sent.Equal(day(4)) || d.TS != "" || d.Problem != "invalid_blocks" {
			t.Errorf("given up: %+v", d)
		}
		if roots, err := db.Threads(t.Context(), "C1", "case-a"); len(roots) > 0 || err != nil {
			t.Errorf("an alert that was given up is a thread: %v", err)
		}
		if err := db.Begin(t.Context(), load(), day(5)); !errors.Is(err, ErrTaken) {
			t.Errorf("beginning what is over: %v", err)
		}
	})
}

// The next is the oldest, but within a case the steps keep their order even where the
// clocks of two machines disagree.
func TestNext(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		if _, err := db.Next(t.Context(), "C1"); !errors.Is(err, ErrNotFound) {
			t.Errorf("of an empty table: %v", err)
		}
		late, early := alert("late", day(2)), alert("early", day(1))
		step := regwire.Delivery{ID: "step", Channel: "C1", Kind: regwire.Update, Case: "case-late", Event: 2, Due: day(1).Add(-1)}
		again := alert("again", day(3)) // a first message that takes the place of one that was deleted
		again.Case, again.Event = "case-late", 2
		other := alert("other", day(0))
		other.Channel = "C2"
		mustAdd(t, db, late, early, step, again, other)
		var got []string
		for {
			d, err := db.Next(t.Context(), "C1")
			if errors.Is(err, ErrNotFound) {
				break
			}
			if err := errors.Join(err, db.Settle(t.Context(), d.ID, "1.1", day(5))); err != nil {
				t.Fatal(err)
			}
			got = append(got, d.ID)
		}
		if diff := cmp.Diff([]string{"late", "again", "step", "early"}, got); diff != "" {
			t.Errorf("order (-want +got):\n%s", diff)
		}
	})
}

func TestAttach(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustAdd(t, db, alert("a", day(1)))
		for _, file := range []string{"F1", "F2"} {
			if err := db.Attach(t.Context(), "a", file); err != nil {
				t.Fatal(err)
			}
			if d, err := db.Next(t.Context(), "C1"); err != nil || d.File != file {
				t.Errorf("delivery %+v, %v; want file %s", d, err, file)
			}
		}
		if err := errors.Join(db.Settle(t.Context(), "a", "1.000100", day(2)), db.Attach(t.Context(), "a", "F3")); err != nil {
			t.Fatal(err)
		}
		if d, err := db.Delivery(t.Context(), "a"); err != nil || d.File != "F2" {
			t.Errorf("what was sent became %+v, %v", d, err)
		}
		if err := db.Attach(t.Context(), "no", "F1"); !errors.Is(err, ErrNotFound) {
			t.Errorf("no such delivery: %v", err)
		}
	})
}

func TestPromote(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		d := alert("a", day(1))
		d.Kind = regwire.Update
		mustAdd(t, db, d)
		if err := db.Promote(t.Context(), "a"); err != nil {
			t.Fatal(err)
		}
		if got, err := db.Delivery(t.Context(), "a"); err != nil || got.Kind != regwire.Alert {
			t.Errorf("promoted: %+v, %v", got, err)
		}
	})
}

func TestHold(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		h := Hold{Channel: "C1", Since: day(1), Reason: "not_in_channel"}
		for i, c := range []struct {
			hold Hold
			news bool
		}{
			{h, true}, {Hold{"C1", day(2), "not_in_channel"}, false}, {Hold{"C1", day(3), "is_archived"}, true}, {Hold{"C0", day(3), "is_archived"}, true},
		} {
			if news, err := db.Hold(t.Context(), c.hold); news != c.news || err != nil {
				t.Errorf("hold %d: news %v, %v; want %v", i, news, err, c.news)
			}
		}
		want := Holds{{"C0", day(3), "is_archived"}, {"C1", day(3), "is_archived"}}
		if got, err := db.Holds(t.Context()); err != nil || !cmp.Equal(want, got) {
			t.Errorf("holds = %v, %v; want %v", got, err, want)
		}
		for _, want := range []bool{true, false} {
			if was, err := db.Release(t.Context(), "C1"); was != want || err != nil {
				t.Errorf("release: %v, %v; want %v", was, err, want)
			}
		}
	})
}
