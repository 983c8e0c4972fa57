package main

import (
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
)

// The buttons of a case work where its message stands in the thread of one for many, and a
// case that is set aside leaves that one.
func TestPeopleAfterQuietHours(t *testing.T) {
	a, there, at := quietApp(t)
	there.AppToken, there.Members = scriptAppToken, map[string][]string{"C01": {ann}}
	a.appToken = scriptAppToken
	at(22)
	filePart(t, a, "Birchfield Ltd", 2, regwire.Proposed, a.now().Add(-time.Hour))
	filePart(t, a, "Cedarstone Ltd", 3, regwire.Imposed, a.now())
	at(32)
	hear(t, a)
	deliverNow(t, a)
	over := there.Messages("C01")[0] // Cedarstone comes first in its thread, for it is heavier
	if strings.Contains(string(over.Blocks), notify.PressDismiss) || !strings.Contains(over.Text, "Birchfield") {
		t.Fatalf("the message for both says\n%s", over.Text)
	}
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: over.Replies[1].TS, Action: notify.PressDismiss})
	submit(t, there, ann, map[string]string{"why": "no regulator"})
	deliverNow(t, a)
	over = there.Messages("C01")[0]
	if strings.Contains(over.Text, "Birchfield") || !strings.Contains(over.Text, "Cedarstone") {
		t.Errorf("the message for both says\n%s", over.Text)
	}
	if n := len(over.Replies); n != 3 || !strings.HasPrefix(over.Replies[2].Text, "Birchfield Ltd: set aside as not relevant") {
		t.Errorf("the thread shows\n%s", shown(over.Replies))
	}
}
