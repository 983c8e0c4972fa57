package main

import (
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify/standin"
)

// The first message says what is known today, what was known before, and is the same message.
func TestTheFirstMessageIsEdited(t *testing.T) {
	a, there := slackApp(t)
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	deliverNow(t, a)
	before := there.Messages("C01")[0]
	fileFine(t, a, "two", regwire.Imposed, a.now())
	there.Fail("chat.update", standin.Failure{Status: 503}, standin.Failure{Drop: true, Accept: true})
	deliverNow(t, a)
	m := there.Messages("C01")
	if len(m) != 1 || m[0].TS != before.TS || !m[0].Edited || string(m[0].Metadata) != string(before.Metadata) {
		t.Fatalf("the channel shows %+v, want %s edited, and its metadata kept", m, before.TS)
	}
	for _, want := range []string{imposedLine, "Course: ", "provisional fine of £140,000 proposed → "} {
		if !strings.Contains(m[0].Text, want) {
			t.Errorf("the first message does not say %q:\n%s", want, m[0].Text)
		}
	}
}

func TestAMessageThatCannotBeEditedStays(t *testing.T) {
	a, there := slackApp(t)
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	deliverNow(t, a)
	fileFine(t, a, "two", regwire.Imposed, a.now())
	there.Fail("chat.update", standin.Failure{Error: "edit_window_closed"})
	deliverNow(t, a)
	if got, want := shown(there.Messages("C01")), proposedLine+"\n  "+imposedLine+"\n"; got != want {
		t.Errorf("the channel shows\n%swant\n%s", got, want)
	}
}

// Where a person deleted the first message, another takes its place with a link to what
// was said under the old one, once, whatever interrupts that.
func TestADeletedMessageIsReplaced(t *testing.T) {
	a, there := slackApp(t)
	fileFine(t, a, "one", regwire.Proposed, a.now().Add(-time.Hour))
	fileFine(t, a, "two", regwire.Imposed, a.now())
	deliverNow(t, a)
	first := there.Messages("C01")[0]
	there.Delete("C01", first.TS)
	fileFine(t, a, "three", regwire.Appealed, a.now())
	there.Fail("chat.postMessage", standin.Failure{Drop: true, Accept: true}, standin.Failure{Drop: true, Accept: true})
	deliverNow(t, a)
	m := there.Messages("C01")
	last := m[len(m)-1]
	if len(m) != 2 || len(last.Replies) != 1 || firstLine(last.Replies[0].Text) != firstLine(last.Text) {
		t.Fatalf("the channel shows\n%s", shown(m))
	}
	if link := "https://example.slack.com/archives/C01/p"; !strings.Contains(string(last.Blocks), link) || !strings.Contains(last.Text, "Posted again") {
		t.Errorf("the new message does not link the thread before:\n%s", last.Blocks)
	}
	fileFine(t, a, "four", regwire.Upheld, a.now())
	deliverNow(t, a)
	if m = there.Messages("C01"); len(m) != 2 || len(m[1].Replies) != 2 || !strings.Contains(m[1].Text, "Posted again") {
		t.Errorf("afterwards the channel shows\n%s", shown(m))
	}
}
