package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
)

// A digest that does not fit is continued in its thread: each case is told once, whatever
// is cut off and whatever changes meanwhile.
func TestALongDigestIsContinued(t *testing.T) {
	t.Parallel()
	a, there := slackApp(t)
	a.config.Channels[0].Alerts = false
	const parties = 140
	name := func(i int) string { // long, and unlike any other
		return strings.Repeat(fmt.Sprintf("%c%cwick", 'A'+i%20, 'a'+i/20), 14) + " Ltd"
	}
	file := func(i int, stage regwire.Stage) {
		filePart(t, a, name(i), int64(i+1), stage, a.now().Add(-time.Hour))
	}
	for i := range parties {
		file(i, regwire.Proposed)
	}
	slot := a.now()
	err := a.db.Update(t.Context(), func(tx *store.Tx) error {
		return a.owe(t.Context(), tx, []regwire.Delivery{notify.DueDigest("C01", time.Time{}, slot, slot)})
	})
	if err != nil {
		t.Fatal(err)
	}
	d := a.unsent(t)[0]
	there.Fail("chat.postMessage", standin.Failure{Drop: true})
	if _, err := a.send(t.Context(), d); err == nil { // and dies here
		t.Fatal("a post that was cut off succeeded")
	}
	for i := range 30 { // which would be told by another line, in another place
		file(parties-1-i, regwire.Imposed)
	}
	there.Fail("chat.postMessage", standin.Failure{Drop: true, Accept: true}, standin.Failure{Status: 502, Accept: true}, standin.Failure{Drop: true})
	for len(a.unsent(t)) > 0 {
		deliverNow(t, a)
	}
	m := there.Messages("C01")
	if len(m) != 1 || len(m[0].Replies) < 2 {
		t.Fatalf("the channel shows\n%s", shown(m))
	}
	text := m[0].Text
	for i, r := range m[0].Replies {
		if want := fmt.Sprintf("continued: %d of %d", i+2, len(m[0].Replies)+1); !strings.Contains(firstLine(r.Text), want) {
			t.Errorf("reply %d begins %q, want %q", i, firstLine(r.Text), want)
		}
		text += "\n" + r.Text
	}
	for i := range parties {
		if n := strings.Count(text, "• "+name(i)+" (ICO): provisional fine"); n != 1 {
			t.Errorf("party %d is told %d times", i, n)
		}
	}
}
