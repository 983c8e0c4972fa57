package main

import (
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
)

// What Slack tells twice is done once, whatever was cut off in between.
func TestPeopleAreHeededOnce(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	button := func(action string) standin.Press {
		return standin.Press{User: ann, Channel: "C01", TS: ts, Action: action}
	}
	again := func(ack standin.Ack) {
		t.Helper()
		if _, err := there.Repeat(ack.Envelope); err != nil {
			t.Fatal(err)
		}
	}
	again(press(t, there, button(notify.PressEvidence)))
	if n := len(there.Whispers("C01", ann)); n != 1 {
		t.Errorf("the evidence was shown %d times", n)
	}
	again(press(t, there, button(notify.PressCorrect)))
	if n := calls(there, "views.open"); n != 1 {
		t.Errorf("the form was opened %d times", n)
	}
	there.CutNext()
	ack := submit(t, there, ann, map[string]string{"people": "500"})
	again(ack)
	again(press(t, there, button(notify.PressMute)))
	digest, err := there.Command(ann, "C02", notify.Command, "digest")
	if err != nil {
		t.Fatal(err)
	}
	again(digest)
	deliverAll(t, a)
	if c := onlyCase(t, a); len(c.Words) != 1 || ack.Payload != nil {
		t.Errorf("%d words, answered %s", len(c.Words), ack.Payload)
	}
	if got := replies(there, "C01"); len(got) != 2 {
		t.Errorf("the thread tells %q", got)
	}
	if got := there.Messages("C02"); len(got) != 2 || !strings.HasPrefix(got[1].Text, "Enforcement digest") {
		t.Errorf("the other channel shows\n%s", shown(got))
	}
}

func calls(there *standin.Slack, method string) (n int) {
	for _, c := range there.Calls() {
		if c.Method == method {
			n++
		}
	}
	return n
}

// Two machines hear people: what one of them did and could not say so, the other does not do
// again.
func TestTwoMachinesHeedOnce(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	db, err := store.Open(t.Context(), "sqlite:"+a.path(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	b := *a
	b.db = db
	hear(t, &b)
	await(t, "two connections", func() bool { return there.Links() == 2 })
	press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressDismiss})
	there.CutNext()
	ack := submit(t, there, ann, nil)
	for range 3 { // in turn to both
		if ack, err = there.Repeat(ack.Envelope); err != nil {
			t.Fatal(err)
		}
	}
	deliverAll(t, a)
	if c := onlyCase(t, a); len(c.Words) != 1 || len(replies(there, "C01")) != 1 {
		t.Errorf("words %+v, replies %q", c.Words, replies(there, "C01"))
	}
}

// What a person did is done, and told, although the program stopped before Slack heard so.
func TestAChangeOutlivesTheProgram(t *testing.T) {
	a, there := slackApp(t)
	there.AppToken, there.Members, a.appToken = scriptAppToken, map[string][]string{"C01": {ann}}, scriptAppToken
	ts := begin(t, a, there)
	var id string
	t.Run("first run", func(t *testing.T) {
		hear(t, a)
		press(t, there, standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressDismiss})
		ack := submit(t, there, ann, nil)
		id = ack.Envelope
	})
	hear(t, a)
	if _, err := there.Repeat(id); err != nil {
		t.Fatal(err)
	}
	due := a.unsent(t)
	if len(due) != 1 || due[0].Kind != regwire.Update {
		t.Fatalf("due %+v, want one reply", due)
	}
	there.Fail("chat.postMessage", standin.Failure{Drop: true, Accept: true})
	deliverAll(t, a)
	if got := replies(there, "C01"); len(got) != 1 || !strings.Contains(got[0], "By "+strings.ToLower(ann)+" ("+ann+")") {
		t.Errorf("the thread tells %q", got)
	}
}

// await waits for something that has to come.
func await(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for range 1000 {
		if ok() {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("%s: it did not come", what)
}

// path is the file of the database of an app.
func (a *app) path(t *testing.T) string {
	t.Helper()
	var path string
	err := a.db.SQL().QueryRowContext(t.Context(), `SELECT file FROM pragma_database_list WHERE name = 'main'`).Scan(&path)
	if err != nil {
		t.Fatal(err)
	}
	return path
}
