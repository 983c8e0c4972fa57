package store

import (
	"strings"
	"testing"

	"regwire"
)

func TestReadings(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		long := strings.Repeat("Acme Ltd was fined £120,000. ", 1000)
		add := func(n int, text string, want bool) {
			t.Helper()
			a := regwire.Article{Entry: regwire.Entry{ID: "a"}, Text: text, Origin: regwire.FromPage}
			mustUpdate(t, db, func(tx *Tx) error {
				got, err := tx.AddReading(t.Context(), day(n), a)
				if got != want {
					t.Errorf("reading of day %d archived: %v, want %v", n, got, want)
				}
				return err
			})
		}
		add(1, long, true)
		add(2, long, false)
		add(3, "", true)
		add(4, long, true)
		got, err := db.Readings(t.Context(), "a")
		if err != nil || len(got) != 3 {
			t.Fatalf("%d readings, %v, want 3", len(got), err)
		}
		if r := got[0]; r.Text != long || !r.Fetched.Equal(day(1)) || r.Origin != regwire.FromPage || len(r.Hash) != 64 || r.Hash != got[2].Hash {
			t.Errorf("first reading = %s of %v, %d bytes", r.Hash, r.Fetched, len(r.Text))
		}
		if got[1].Text != "" || !got[2].Fetched.Equal(day(4)) {
			t.Errorf("readings = %v", got[1:])
		}
		if none, err := db.Readings(t.Context(), "b"); err != nil || none != nil {
			t.Errorf("an article that was never read: %v, %v", none, err)
		}
	})
}
