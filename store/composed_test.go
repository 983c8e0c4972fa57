package store

import (
	"errors"
	"testing"
)

func TestComposed(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		check := func(what, want string) {
			t.Helper()
			if got, err := db.Composed(t.Context(), "a"); string(got) != want || err != nil {
				t.Errorf("%s: %q, %v; want %q", what, got, err, want)
			}
		}
		if _, err := db.Composed(t.Context(), "a"); !errors.Is(err, ErrNotFound) {
			t.Errorf("before it is there: %v", err)
		}
		mustAdd(t, db, alert("a", day(1)))
		check("before it is composed", "")
		for _, text := range []string{"first", "second"} {
			mustUpdate(t, db, func(tx *Tx) error { return tx.Compose(t.Context(), alert("a", day(1)), []byte(text)) })
			check("afterwards", "first")
		}
		if err := db.Settle(t.Context(), "a", "1.1", day(2)); err != nil {
			t.Fatal(err)
		}
		check("once it is sent", "")
	})
}
