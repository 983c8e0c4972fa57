package store

import (
	"testing"
	"time"
)

func TestRests(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		save := func(host string, until, now time.Time) {
			t.Helper()
			if err := db.SaveRest(t.Context(), host, until, now); err != nil {
				t.Fatal(err)
			}
		}
		save("a.example", day(3), day(1))
		save("a.example", day(2), day(1)) // a shorter one changes nothing
		save("b.example", day(2), day(1))
		want := map[string]time.Time{"a.example": day(3), "b.example": day(2), "c.example": {}}
		check := func() {
			t.Helper()
			for host, until := range want {
				if got, err := db.Rest(t.Context(), host); err != nil || !got.Equal(until) {
					t.Errorf("rest of %s until %v, %v, want %v", host, got, err, until)
				}
			}
		}
		check()
		save("c.example", day(5), day(2))
		want["b.example"], want["c.example"] = time.Time{}, day(5)
		check()
	})
}
