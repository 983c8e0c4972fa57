package store

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestMutes(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		first := regwire.Mute{ID: "m1", Channel: "C2", Organisation: "Capita plc", Case: "case-a", By: "Ann (U1)", At: day(2)}
		second := regwire.Mute{ID: "m2", Channel: "C1", Organisation: "Serco\x00", By: "Ben (U2)", At: day(3)}
		mustUpdate(t, db, func(tx *Tx) error {
			return errors.Join(tx.SaveMute(t.Context(), first), tx.SaveMute(t.Context(), second))
		})
		got, err := db.Mutes(t.Context())
		if diff := cmp.Diff([]regwire.Mute{second, first}, got); err != nil || diff != "" {
			t.Errorf("mutes (%v):\n%s", err, diff)
		}

		// One that is taken back stays on record.
		first.Undone = &regwire.Undoing{By: "Ben (U2)", At: day(4)}
		mustUpdate(t, db, func(tx *Tx) error {
			if err := tx.SaveMute(t.Context(), first); err != nil {
				return err
			}
			got, err = tx.Mutes(t.Context())
			return err
		})
		if diff := cmp.Diff([]regwire.Mute{second}, got); diff != "" {
			t.Errorf("mutes that stand:\n%s", diff)
		}
		one, err := db.Mute(t.Context(), "m1")
		if diff := cmp.Diff(first, one); err != nil || diff != "" {
			t.Errorf("mute (%v):\n%s", err, diff)
		}
		if _, err := db.Mute(t.Context(), "m3"); !errors.Is(err, ErrNotFound) {
			t.Errorf("a mute that is not there: %v", err)
		}
	})
}

func TestAnActIsNewsOnce(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		act := func(id string, at time.Time, fail error) (fresh bool) {
			t.Helper()
			err := db.Update(t.Context(), func(tx *Tx) (err error) {
				if fresh, err = tx.Act(t.Context(), id, at); err != nil {
					return err
				}
				return fail
			})
			if !errors.Is(err, fail) {
				t.Fatal(err)
			}
			return fresh
		}
		stop := errors.New("stop")
		for _, c := range []struct {
			what string
			got  bool
			want bool
		}{
			{"what is undone", act("a", day(1), stop), true},
			{"was never done", act("a", day(1), nil), true},
			{"the same again", act("a", day(1).Add(time.Hour), nil), false},
			{"another", act("b", day(1), nil), true},
			{"the same long after", act("a", day(3), nil), true},
		} {
			if c.got != c.want {
				t.Errorf("%s: news = %v, want %v", c.what, c.got, c.want)
			}
		}
	})
}

func TestTold(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustUpdate(t, db, func(tx *Tx) error {
			_, err := tx.AddDeliveries(t.Context(), []regwire.Delivery{
				{ID: "1", Channel: "C2", Kind: regwire.Alert, Case: "case-a", Event: 1, Due: day(1)},
				{ID: "2", Channel: "C1", Kind: regwire.Alert, Case: "case-a", Event: 1, Due: day(1)},
				{ID: "3", Channel: "C1", Kind: regwire.Alert, Case: "case-a", Event: 2, Due: day(1)},
				{ID: "4", Channel: "C3", Kind: regwire.Alert, Case: "case-b", Event: 1, Due: day(1)},
				{ID: "5", Channel: "C4", Kind: regwire.Update, Case: "case-a", Event: 2, Due: day(1)},
			})
			return err
		})
		got, err := db.Told(t.Context(), "case-a")
		if diff := cmp.Diff([]string{"C1", "C2"}, got); err != nil || diff != "" {
			t.Errorf("told (%v):\n%s", err, diff)
		}
	})
}
