package store

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func ids(ds []regwire.Delivery) []string {
	var out []string
	for _, d := range ds {
		out = append(out, d.ID)
	}
	return out
}

func TestGather(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		a, b, begun, known, other := alert("a", day(1)), alert("b", day(2)), alert("c", day(1)), alert("d2", day(3)), alert("e", day(1))
		known.Case, known.Event, other.Channel = "case-d", 2, "C2"
		update := alert("f", day(1))
		update.Kind = regwire.Update
		mustAdd(t, db, b, a, begun, alert("d", day(1)), known, other, update)
		if err := errors.Join(db.Begin(t.Context(), begun, day(2)), db.Settle(t.Context(), "d", "1.1", day(2))); err != nil {
			t.Fatal(err)
		}
		waiting, err := db.Waiting(t.Context(), "C1")
		if diff := cmp.Diff([]string{"a", "b"}, ids(waiting)); err != nil || diff != "" {
			t.Fatalf("waiting (%v):\n%s", err, diff)
		}
		over := regwire.Delivery{ID: "over", Channel: "C1", Kind: regwire.Gathered, Due: day(1)}
		mustUpdate(t, db, func(tx *Tx) error { return tx.Gather(t.Context(), over, append(waiting, begun)) })
		under, err := db.Under(t.Context(), "over")
		if diff := cmp.Diff([]string{"a", "b"}, ids(under)); err != nil || diff != "" {
			t.Errorf("under it (%v):\n%s", err, diff)
		}
		if waiting, err = db.Waiting(t.Context(), "C1"); len(waiting) > 0 || err != nil {
			t.Errorf("waiting after it was gathered: %v, %v", ids(waiting), err)
		}
		first, err := db.Next(t.Context(), "C1")
		if err != nil || first.ID != "over" {
			t.Errorf("next is %q, %v; want what gathers before what is gathered", first.ID, err)
		}
	})
}

func TestNextQuiet(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustAdd(t, db, alert("a", day(1)))
		if d, err := db.NextQuiet(t.Context(), "C1"); !errors.Is(err, ErrNotFound) {
			t.Errorf("next scheduled = %+v, %v; want none", d, err)
		}
		mustAdd(t, db, regwire.Delivery{ID: "d", Channel: "C1", Kind: regwire.Digest, Slot: day(2), Due: day(2)})
		if d, err := db.NextQuiet(t.Context(), "C1"); err != nil || d.ID != "d" {
			t.Errorf("next scheduled = %+v, %v; want the digest", d, err)
		}
	})
}
