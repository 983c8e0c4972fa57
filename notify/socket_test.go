package notify

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire/notify/standin"
)

const appToken = "xapp-test-token"

// A desk answers people and keeps what they asked.
type desk struct {
	mu     sync.Mutex
	asked  []Request
	answer func(context.Context, Request) Reply
	log    bytes.Buffer
}

func (d *desk) reply(ctx context.Context, r Request) Reply {
	d.mu.Lock()
	d.asked = append(d.asked, r)
	d.mu.Unlock()
	if d.answer == nil {
		return Reply{}
	}
	return d.answer(ctx, r)
}

// take returns what was asked so far, and forgets it.
func (d *desk) take() []Request {
	d.mu.Lock()
	defer d.mu.Unlock()
	all := d.asked
	d.asked = nil
	return all
}

// Write is for the log.
func (d *desk) Write(b []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.log.Write(b)
}

func (d *desk) said() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.log.String()
}

// listen connects a desk to a stand-in, and returns a client of it too. The connection ends with
// the test, or by stop.
func listen(t *testing.T, there *standin.Slack, d *desk) (s *Slack, stop func()) {
	t.Helper()
	server := httptest.NewServer(there)
	t.Cleanup(server.Close)
	ctx, cancel := context.WithCancel(t.Context())
	socket := NewSocket(server.Client(), server.URL+"/api", appToken, slog.New(slog.NewTextHandler(d, nil)))
	done := make(chan struct{})
	go func() {
		defer close(done)
		socket.Run(ctx, d.reply)
	}()
	stop = func() { cancel(); <-done }
	t.Cleanup(stop)
	t.Cleanup(server.Client().CloseIdleConnections)
	return NewSlack(server.Client(), server.URL+"/api", token), stop
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

// withAlert posts the first message of a case with its buttons.
func withAlert(t *testing.T, s *Slack) string {
	t.Helper()
	c := advanced()
	ts, err := s.Post(t.Context(), "C1", "", WithButtons(uk.Alert(c, c.Events[0]), c))
	if err != nil {
		t.Fatal(err)
	}
	return ts
}

func TestPeopleAreHeard(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken, Members: map[string][]string{"C1": {"U1"}}, People: map[string]string{"U1": "Ann Example"}}
	d := &desk{}
	s, _ := listen(t, there, d)
	ts := withAlert(t, s)
	d.answer = func(ctx context.Context, r Request) Reply {
		answer := Told("no <!channel>")
		switch {
		case r.Kind == Typed:
			return Reply{Message: &answer}
		case r.What == PressCorrect:
			inputs := []Input{{Name: "kind", Value: "fine", Choices: []string{"fine", "order"}, Needed: true}, {Name: "people", Value: "82,946"}}
			if err := s.Ask(ctx, r.Trigger, CorrectForm(advanced(), inputs, Place{Channel: r.Channel, Case: r.Value})); err != nil {
				t.Error(err)
			}
		case r.Kind == Submitted && r.Written["people"] == "many":
			return Reply{Errors: map[string]string{"people": "write a number"}}
		}
		return Reply{}
	}

	if _, err := there.Press(standin.Press{User: "U1", Channel: "C1", TS: ts, Action: PressCorrect}); err != nil {
		t.Fatal(err)
	}
	pressed := d.take()[0]
	want := Request{ID: pressed.ID, Kind: Pressed, User: "U1", Handle: "ann.example", Channel: "C1", What: PressCorrect, Value: "case-advanced", Trigger: pressed.Trigger}
	if diff := cmp.Diff(want, pressed); diff != "" || pressed.Trigger == "" {
		t.Errorf("pressed, -want +got:\n%s", diff)
	}

	ack, err := there.Submit("U1", map[string]string{"people": "many", "why": " a <b> "})
	if err != nil || string(ack.Payload) != `{"response_action":"errors","errors":{"people":"write a number"}}` {
		t.Errorf("a wrong form was answered %s, %v", ack.Payload, err)
	}
	if _, open := there.View("U1"); !open {
		t.Error("the form closed although something is wrong in it")
	}
	wrong := d.take()[0]
	if diff := cmp.Diff(map[string]string{"kind": "fine", "people": "many", "why": "a <b>"}, wrong.Written); diff != "" || wrong.What != FormCorrect {
		t.Errorf("written, -want +got:\n%s", diff)
	}
	place, err := PlaceOf(wrong.Metadata)
	if err != nil || place.Channel != "C1" || place.Case != "case-advanced" || place.Changed("kind", "fine") || !place.Changed("people", "many") {
		t.Errorf("place %+v, %v", place, err)
	}
	if ack, err := there.Submit("U1", nil); err != nil || ack.Payload != nil {
		t.Errorf("a right form was answered %s, %v", ack.Payload, err)
	}
	if again := d.take()[0]; again.ID != wrong.ID {
		t.Errorf("one form is %q and then %q", wrong.ID, again.ID)
	}

	ack, err = there.Command("U1", "C1", Command, "  search capita ")
	if typed := d.take()[0]; typed.Kind != Typed || typed.Value != "search capita" || typed.Channel != "C1" {
		t.Errorf("typed %+v", typed)
	}
	if err != nil || !strings.Contains(string(ack.Payload), `"response_type":"ephemeral"`) || strings.Contains(string(ack.Payload), "<!") {
		t.Errorf("a command was answered %s, %v", ack.Payload, err)
	}
}

// What Slack tells again has the same id, whatever cut it off before.
func TestWhatIsToldAgainHasOneID(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken}
	d := &desk{}
	s, _ := listen(t, there, d)
	ts := withAlert(t, s)
	press := standin.Press{User: "U1", Channel: "C1", TS: ts, Action: PressEvidence}
	ack, err := there.Press(press)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := there.Repeat(ack.Envelope); err != nil {
		t.Fatal(err)
	}
	there.CutNext()
	if _, err := there.Press(press); err != nil {
		t.Fatal(err)
	}
	all := d.take()
	if len(all) != 4 || all[0].ID != all[1].ID || all[2].ID != all[3].ID || all[0].ID == all[2].ID {
		t.Errorf("heard %+v, want each of two twice", all)
	}
}

func TestConnectionsAreOpenedAnew(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken, Patience: time.Second}
	d := &desk{}
	s, stop := listen(t, there, d)
	ts := withAlert(t, s)
	press := standin.Press{User: "U1", Channel: "C1", TS: ts, Action: PressEvidence}
	opened := func() (n int) {
		for _, c := range there.Calls() {
			if c.Method == "apps.connections.open" {
				n++
			}
		}
		return n
	}
	for i, end := range []func(){there.Disconnect, there.Cut, func() {}} {
		if _, err := there.Press(press); err != nil {
			t.Fatalf("press %d: %v", i, err)
		}
		before := opened()
		end()
		if i < 2 {
			await(t, "another connection", func() bool { return opened() > before && there.Links() == 1 })
		}
	}
	stop()
	await(t, "the end of the connection", func() bool { return there.Links() == 0 })
	if _, err := there.Press(press); !errors.Is(err, standin.ErrNoAck) {
		t.Errorf("after the end: %v", err)
	}
	if n := len(d.take()); n != 3 {
		t.Errorf("heard %d, want 3", n)
	}
}

// An answer that is being given when the program stops is given to its end.
func TestAnAnswerIsFinished(t *testing.T) {
	there := &standin.Slack{Token: token, AppToken: appToken, Patience: time.Second}
	begun, finished := make(chan struct{}), false
	var stop func()
	d := &desk{answer: func(ctx context.Context, _ Request) Reply {
		close(begun)
		time.Sleep(20 * time.Millisecond)
		finished = ctx.Err() == nil
		return Reply{}
	}}
	s, stop := listen(t, there, d)
	ts := withAlert(t, s)
	pressed := make(chan struct{})
	go func() {
		defer close(pressed)
		there.Press(standin.Press{User: "U1", Channel: "C1", TS: ts, Action: PressEvidence})
	}()
	<-begun
	stop()
	<-pressed
	if !finished {
		t.Error("the answer was cut off")
	}
}
