package store

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func correction(id, caseID string, n int) regwire.Word {
	return regwire.Word{ID: id, Kind: regwire.SaidCorrect, Case: caseID, First: "a", Field: "people", Value: "7 exact", By: "ann", At: day(n), Why: "she knows"}
}

// saying adds a word to the first known case.
func saying(w regwire.Word) func([]regwire.Case) (regwire.Decision, error) {
	return func(known []regwire.Case) (regwire.Decision, error) {
		c := known[0]
		c.Words = append(c.Words[:len(c.Words):len(c.Words)], w)
		e := regwire.Event{Seq: len(c.Events) + 1, Kind: regwire.Correction, At: w.At, By: w.By, Why: w.Why}
		c.Events = append(c.Events[:len(c.Events):len(c.Events)], e)
		return regwire.Decision{Changes: []regwire.Change{{Case: c, Events: []regwire.Event{e}}}}, nil
	}
}

func mustAmend(t *testing.T, db *DB, ids []string, decide func([]regwire.Case) (regwire.Decision, error)) {
	t.Helper()
	mustUpdate(t, db, func(tx *Tx) error {
		_, err := tx.Amend(t.Context(), day(5), ids, decide)
		return err
	})
}

func TestWordsAreKeptWithTheirCase(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "k")
		first, second := correction("w1", "case-a", 3), correction("w2", "case-a", 4)
		mustAmend(t, db, []string{"case-a"}, saying(second))
		mustAmend(t, db, []string{"case-a", "not-there"}, saying(first))
		want := []regwire.Word{first, second}
		c, err := db.Case(t.Context(), "case-a")
		if diff := cmp.Diff(want, c.Words); err != nil || diff != "" {
			t.Errorf("words of the case (%v):\n%s", err, diff)
		}
		if e := c.Events[1]; e.By != "ann" || e.Why != "she knows" {
			t.Errorf("the event does not tell who and why: %+v", e)
		}

		// Filing sees them, and leaves them where they are.
		d := mustFile(t, db, day(6), article("b"), "k")
		if diff := cmp.Diff(want, d.Changes[0].Case.Words); diff != "" {
			t.Errorf("words that filing saw:\n%s", diff)
		}

		// A word that is taken back stays on record.
		second.Undone = &regwire.Undoing{By: "ben", At: day(7)}
		mustAmend(t, db, []string{"case-a"}, func(known []regwire.Case) (regwire.Decision, error) {
			c := known[0]
			c.Words = []regwire.Word{first, second}
			return regwire.Decision{Changes: []regwire.Change{{Case: c}}}, nil
		})
		all, err := db.Words(t.Context())
		if diff := cmp.Diff([]regwire.Word{first, second}, all); err != nil || diff != "" {
			t.Errorf("all words (%v):\n%s", err, diff)
		}
	})
}

// A word goes where the articles go, and is not lost with a case.
func TestWordsMoveWithAMerge(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "a")
		mustFile(t, db, day(2), article("b"), "b")
		w := correction("w", "case-b", 3)
		mustAmend(t, db, []string{"case-b"}, saying(w))
		mustAmend(t, db, []string{"case-a", "case-b"}, func(known []regwire.Case) (regwire.Decision, error) {
			a, b := known[0], known[1]
			a.Words, b.Words, b.Into = b.Words, nil, a.ID
			return regwire.Decision{Changes: []regwire.Change{{Case: a}, {Case: b}}}, nil
		})
		a, errA := db.Case(t.Context(), "case-a")
		b, errB := db.Case(t.Context(), "case-b")
		if diff := cmp.Diff([]regwire.Word{w}, a.Words); errA != nil || errB != nil || diff != "" || len(b.Words) != 0 {
			t.Errorf("words (%v, %v), %d left:\n%s", errA, errB, len(b.Words), diff)
		}
		spoil(t, db, `DELETE FROM cases WHERE id = $1`, "case-a")
		if all, err := db.Words(t.Context()); err != nil || len(all) != 1 {
			t.Errorf("%d words without their case, want 1 (%v)", len(all), err)
		}
	})
}

// What cannot be said changes nothing.
func TestAmendRefuses(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "k")
		no := errors.New("impossible")
		err := db.Update(t.Context(), func(tx *Tx) error {
			_, err := tx.Amend(t.Context(), day(5), []string{"case-a"}, func([]regwire.Case) (regwire.Decision, error) {
				return regwire.Decision{}, no
			})
			return err
		})
		if !errors.Is(err, no) {
			t.Errorf("Amend = %v, want the reason", err)
		}
	})
}
