package store

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestNotices(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		want := regwire.Notice{Source: "ico", At: day(2), Broken: true, Concerns: []string{"a", "b"}, Was: "stale", Since: day(1), NextPoll: day(3)}
		mustUpdate(t, db, func(tx *Tx) error {
			if err := tx.AddNotice(t.Context(), "d1", want); err != nil {
				return err
			}
			return tx.AddNotice(t.Context(), "d1", regwire.Notice{Source: "another"})
		})
		got, err := db.Notice(t.Context(), "d1")
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
		if _, err := db.Notice(t.Context(), "d2"); !errors.Is(err, ErrNotFound) {
			t.Errorf("a notice that is not there: %v", err)
		}
	})
}

func TestOutbox(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		if got, err := db.Outbox(t.Context()); err != nil || got != (Outbox{}) {
			t.Errorf("outbox of nothing = %+v, %v", got, err)
		}
		mustUpdate(t, db, func(tx *Tx) error {
			_, err := tx.AddDeliveries(t.Context(), []regwire.Delivery{
				{ID: "a", Channel: "C1", Due: day(3)}, {ID: "b", Channel: "C1", Due: day(2)}, {ID: "c", Channel: "C1", Due: day(1), Sent: day(1)},
			})
			return err
		})
		if _, err := db.Hold(t.Context(), Hold{Channel: "C1", Since: day(3), Reason: "is_archived"}); err != nil {
			t.Fatal(err)
		}
		want := Outbox{Due: 2, Oldest: day(2), Held: 1}
		if got, err := db.Outbox(t.Context()); err != nil || got.Due != want.Due || got.Held != want.Held || !got.Oldest.Equal(time.Time(want.Oldest)) {
			t.Errorf("outbox = %+v, %v, want %+v", got, err, want)
		}
	})
}
