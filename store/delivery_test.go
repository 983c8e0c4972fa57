package store

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func alert(id string, due time.Time) regwire.Delivery {
	return regwire.Delivery{ID: id, Channel: "C1", Kind: regwire.Alert, Case: "case-" + id, Event: 1, Due: due}
}

func mustAdd(t *testing.T, db *DB, ds ...regwire.Delivery) (fresh []regwire.Delivery) {
	t.Helper()
	mustUpdate(t, db, func(tx *Tx) (err error) {
		fresh, err = tx.AddDeliveries(t.Context(), ds)
		return err
	})
	return fresh
}

func TestDeliveries(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		a, b := alert("a", day(1)), alert("b", day(2))
		digest := regwire.Delivery{ID: "d", Channel: "C2", Kind: regwire.Digest, From: day(1), Slot: day(2), Due: day(3)}
		if diff := cmp.Diff([]regwire.Delivery{a, b}, mustAdd(t, db, a, b, a)); diff != "" {
			t.Errorf("first time:\n%s", diff)
		}
		if diff := cmp.Diff([]regwire.Delivery{digest}, mustAdd(t, db, b, digest)); diff != "" {
			t.Errorf("second time:\n%s", diff)
		}
		if err := db.Settle(t.Context(), "b", "1.000200", day(4)); err != nil {
			t.Fatal(err)
		}
		b.Sent, b.TS, b.Attempts = day(4), "1.000200", 1
		for _, c := range []struct {
			name   string
			filter DeliveryFilter
			want   []regwire.Delivery
		}{
			{"all, the newest due first", DeliveryFilter{}, []regwire.Delivery{digest, b, a}},
			{"the newest", DeliveryFilter{Limit: 1}, []regwire.Delivery{digest}},
			{"not sent", DeliveryFilter{Unsent: true}, []regwire.Delivery{digest, a}},
			{"of one channel", DeliveryFilter{Channel: "C1"}, []regwire.Delivery{b, a}},
			{"together", DeliveryFilter{Channel: "C1", Unsent: true, Limit: 9}, []regwire.Delivery{a}},
		} {
			t.Run(c.name, func(t *testing.T) {
				got, err := db.Deliveries(t.Context(), c.filter)
				if diff := cmp.Diff(c.want, got); err != nil || diff != "" {
					t.Errorf("Deliveries(%+v) (%v):\n%s", c.filter, err, diff)
				}
			})
		}
	})
}

func TestTroubleThenSettle(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustAdd(t, db, alert("a", day(1)))
		check := func(what string, want regwire.Delivery) {
			t.Helper()
			got, err := db.Delivery(t.Context(), "a")
			if diff := cmp.Diff(want, got); err != nil || diff != "" {
				t.Errorf("%s (%v):\n%s", what, err, diff)
			}
		}
		want := alert("a", day(1))
		long := strings.Repeat("é", maxProblem)
		if err := errors.Join(db.Trouble(t.Context(), "a", Setback{Problem: "post to C1: channel_not_found"}), db.Trouble(t.Context(), "a", Setback{Problem: long})); err != nil {
			t.Fatal(err)
		}
		want.Attempts, want.Problem = 2, strings.Repeat("é", maxProblem/2)
		check("after two troubles, the second one long", want)

		if err := db.Settle(t.Context(), "a", "1.000100", day(2)); err != nil {
			t.Fatal(err)
		}
		want.Attempts, want.Problem, want.TS, want.Sent = 3, "", "1.000100", day(2)
		check("after it was sent", want)

		if err := errors.Join(db.Settle(t.Context(), "a", "9.9", day(9)), db.Trouble(t.Context(), "a", Setback{Problem: "late"})); err != nil {
			t.Fatal(err)
		}
		check("what was sent stays as it was sent", want)
	})
}

func TestThread(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		first, update := alert("x", day(1)), alert("x2", day(1))
		update.Kind, update.Case, update.Event = regwire.Update, first.Case, 2
		mustAdd(t, db, first, update)
		thread := func() string {
			roots, err := db.Threads(t.Context(), "C1", first.Case)
			var names []string
			for _, root := range roots {
				names = append(names, root.TS)
			}
			return fmt.Sprint(names, " ", err)
		}
		if got := thread(); got != "[] <nil>" {
			t.Errorf("before anything was sent: %s", got)
		}
		if err := db.Settle(t.Context(), "x2", "2.2", day(2)); err != nil {
			t.Fatal(err)
		}
		if got := thread(); got != "[] <nil>" {
			t.Errorf("an update is no alert: %s", got)
		}
		if err := db.Settle(t.Context(), "x", "1.1", day(3)); err != nil {
			t.Fatal(err)
		}
		if got := thread(); got != "[1.1] <nil>" {
			t.Errorf("after the alert was sent: %s", got)
		}
		again := alert("y", day(3))
		again.Case = first.Case
		mustAdd(t, db, again)
		if err := db.Settle(t.Context(), "y", "4.4", day(4)); err != nil {
			t.Fatal(err)
		}
		if got := thread(); got != "[4.4 1.1] <nil>" {
			t.Errorf("after the alert was sent anew: %s", got)
		}
		if ts, err := db.LastReply(t.Context(), "C1", first.Case, day(3)); ts != "2.2" || err != nil {
			t.Errorf("last reply = %q, %v", ts, err)
		}
		if ts, err := db.LastReply(t.Context(), "C1", first.Case, day(2)); ts != "" || err != nil {
			t.Errorf("last reply before the first = %q, %v", ts, err)
		}
		if ts, err := db.LastReply(t.Context(), "C2", first.Case, day(3)); ts != "" || err != nil {
			t.Errorf("last reply in another channel = %q, %v", ts, err)
		}
		if roots, _ := db.Threads(t.Context(), "C2", first.Case); len(roots) > 0 {
			t.Error("another channel has the thread too")
		}
	})
}

// told are the events of a span, for comparing.
func told(t *testing.T, db *DB, after, upTo time.Time) (told []string) {
	t.Helper()
	changes, err := db.Changed(t.Context(), after, upTo)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		for _, e := range c.Events {
			told = append(told, fmt.Sprintf("%s %s %s of %d", c.Case.ID, e.Kind, e.Article, len(c.Case.Events)))
		}
	}
	return told
}

func TestChanged(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(1), article("z"), "z")
		mustFile(t, db, day(2), article("a"), "a")
		mustFile(t, db, day(3), article("z2"), "z")
		for _, c := range []struct {
			name        string
			after, upTo time.Time
			want        []string
		}{
			{"all of it", time.Time{}, day(9), []string{"case-z opened z of 2", "case-z coverage z2 of 2", "case-a opened a of 1"}},
			{"the end belongs to the span", day(1), day(2), []string{"case-a opened a of 1"}},
			{"the beginning does not", day(2), day(3), []string{"case-z coverage z2 of 2"}},
			{"nothing", day(3), day(9), nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				if diff := cmp.Diff(c.want, told(t, db, c.after, c.upTo)); diff != "" {
					t.Errorf("Changed(%v, %v):\n%s", c.after, c.upTo, diff)
				}
			})
		}
	})
}

// What is filed after a digest came due is told by the next, even if its clock was behind.
func TestDigestClosesItsSpan(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		mustFile(t, db, day(1), article("early"), "early")
		mustAdd(t, db, regwire.Delivery{ID: "d", Channel: "C1", Kind: regwire.Digest, Slot: day(2), Due: day(2)})
		mustFile(t, db, day(2).Add(-time.Minute), article("late"), "late")
		if diff := cmp.Diff([]string{"case-early opened early of 1"}, told(t, db, time.Time{}, day(2))); diff != "" {
			t.Errorf("first digest:\n%s", diff)
		}
		if diff := cmp.Diff([]string{"case-late opened late of 1"}, told(t, db, day(2), day(3))); diff != "" {
			t.Errorf("next digest:\n%s", diff)
		}
	})
}

// A machine whose clock ran far ahead does not take the news of the others with it.
func TestDigestOfAWrongClock(t *testing.T) {
	onEach(t, func(t *testing.T, db *DB) {
		wrong := day(2).AddDate(1, 0, 0)
		mustAdd(t, db, regwire.Delivery{ID: "d", Channel: "C1", Kind: regwire.Digest, Slot: wrong, Due: wrong})
		mustFile(t, db, day(2), article("a"), "a")
		if diff := cmp.Diff([]string{"case-a opened a of 1"}, told(t, db, day(1), day(2))); diff != "" {
			t.Errorf("digest of that day:\n%s", diff)
		}
	})
}

// A digest that comes due while others file tells the same however often it is composed.
func TestDigestAmongFilings(t *testing.T) {
	onEachAddress(t, func(t *testing.T, address string) {
		const filings = 40
		var wg sync.WaitGroup
		for _, machine := range []string{"east", "west"} {
			db := mustOpen(t, address)
			wg.Go(func() {
				for i := range filings {
					fileMatter(t, db, machine, i)
				}
			})
		}
		db := mustOpen(t, address)
		slots := []time.Time{{}}
		for i := range 5 {
			slot := day(2).Add(time.Duration(i) * time.Millisecond)
			mustAdd(t, db, regwire.Delivery{ID: fmt.Sprint(i), Channel: "C1", Kind: regwire.Digest, Slot: slot, Due: slot})
			slots = append(slots, slot)
			at := told(t, db, slots[i], slot)
			if diff := cmp.Diff(len(at), len(told(t, db, slots[i], slot))); diff != "" {
				t.Errorf("digest %d grew after it was due:\n%s", i, diff)
			}
		}
		wg.Wait()
		total := 0
		for i, slot := range append(slots[1:], day(9)) {
			total += len(told(t, db, slots[i], slot))
		}
		if total != 2*filings {
			t.Errorf("the digests told %d events, want each of the %d once", total, 2*filings)
		}
	})
}
