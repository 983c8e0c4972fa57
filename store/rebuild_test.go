package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"regwire"
)

// Articles come in the order of filing, also those of one moment and of several pages.
func TestEachFiled(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		const n = pageSize + 7
		var want []string
		mustUpdate(t, db, func(tx *Tx) error {
			for i := range n {
				a := article(fmt.Sprintf("%04d", i))
				want = append(want, a.ID)
				at := day(2).Add(time.Duration(i/3) * time.Millisecond)
				if _, err := tx.File(t.Context(), at, a, finding(), nil, joining(a, "k")); err != nil {
					return err
				}
			}
			return nil
		})
		var got []string
		err := db.EachFiled(t.Context(), func(f Filed) error {
			got = append(got, f.Article.ID)
			return nil
		})
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%d articles, want %d in the order of filing (%v)", len(got), len(want), err)
		}
		stop := errors.New("enough")
		if err := db.EachFiled(t.Context(), func(Filed) error { return stop }); !errors.Is(err, stop) {
			t.Errorf("EachFiled = %v, want what the caller said", err)
		}
	})
}

func TestRebuild(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(2), article("a"), "old")
		tally, err := db.Tally(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		c, err := db.Case(t.Context(), "case-a")
		if err != nil {
			t.Fatal(err)
		}
		c.Stage = regwire.Closed
		change := regwire.Change{Case: c, Keys: []string{"new"}}
		rebuild := func() error {
			return db.Update(t.Context(), func(tx *Tx) error {
				return tx.Rebuild(t.Context(), day(9), tally, map[string]regwire.Finding{"a": {Reason: "read again"}}, []regwire.Change{change})
			})
		}
		if err := rebuild(); err != nil {
			t.Fatal(err)
		}
		if c, err = db.Case(t.Context(), "case-a"); err != nil || c.Stage != regwire.Closed || len(c.Events) != 1 {
			t.Errorf("the case is %s with %d events, want closed with 1 (%v)", c.Stage, len(c.Events), err)
		}
		if _, f, err := db.Article(t.Context(), "a"); err != nil || f.Reason != "read again" {
			t.Errorf("the finding is %+v (%v)", f, err)
		}
		if d := mustFile(t, db, day(9), article("b"), "old"); d.Changes[0].Case.ID != "case-b" {
			t.Error("the case is still found under its old key")
		}
		if d := mustFile(t, db, day(9), article("c"), "new"); d.Changes[0].Case.ID != "case-a" {
			t.Error("the case is not found under its new key")
		}

		// By now there are more articles than the plan knew.
		if err := rebuild(); !errors.Is(err, ErrMoved) {
			t.Errorf("Rebuild = %v, want ErrMoved", err)
		}
	})
}
