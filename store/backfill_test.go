package store

import "testing"

func TestBackfill(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		save := func(since, page int) {
			t.Helper()
			mustUpdate(t, db, func(tx *Tx) error { return tx.SaveBackfill(t.Context(), "ico", day(since), page) })
		}
		want := func(since, page int) {
			t.Helper()
			if got, err := db.Backfill(t.Context(), "ico", day(since)); err != nil || got != page {
				t.Errorf("since day %d goes on with page %d, %v, want %d", since, got, err, page)
			}
		}
		want(5, 1)
		save(5, 3)
		want(5, 3)
		want(2, 1)
		save(2, 2)
		want(2, 2)
		save(2, 0)
		want(2, 1)
	})
}
