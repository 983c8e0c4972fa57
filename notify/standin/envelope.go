package standin

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Ids of the workspace and of the app.
const (
	appID  = "A0REGWIRE"
	teamID = "T0EXAMPLE"
	botID  = "U0REGWIRE"
)

// An envelope is one thing that a person did, on its way to the program.
type envelope struct {
	id, kind string
	payload  any
	on       *link // nil while it waits for a connection
	attempt  int
	answered bool
	acked    chan Ack
}

// An Ack is how a program acknowledged an envelope.
type Ack struct {
	// Envelope is the id of the envelope, for [Slack.Repeat].
	Envelope string
	// Payload is what the program answered, such as the errors of a form; nil for nothing.
	Payload json.RawMessage
}

// ErrNoAck means that no program acknowledged in time: the person saw a warning.
var ErrNoAck = errors.New("operation timed out")

// maxPatience is how long Slack waits for an acknowledgement, and lets a form be opened.
const maxPatience = 3 * time.Second

// Tell sends an envelope to one of the connections and waits for its acknowledgement.
func (s *Slack) Tell(kind string, payload any) (Ack, error) {
	s.mu.Lock()
	e := &envelope{id: fmt.Sprintf("envelope-%d", len(s.envelopes)+1), kind: kind, payload: payload, acked: make(chan Ack, 16)}
	s.envelopes = append(s.envelopes, e)
	s.pass()
	s.mu.Unlock()
	return s.wait(e)
}

// Repeat sends an envelope that was acknowledged once more, as Slack does when the
// acknowledgement is lost.
func (s *Slack) Repeat(id string) (Ack, error) {
	s.mu.Lock()
	var found *envelope
	for _, e := range s.envelopes {
		if e.id == id {
			found = e
			e.on, e.answered, e.attempt = nil, false, e.attempt+1
		}
	}
	s.pass()
	s.mu.Unlock()
	if found == nil {
		return Ack{}, fmt.Errorf("no envelope %q", id)
	}
	return s.wait(found)
}

// CutNext makes the connection over which the next acknowledgement comes end at that moment,
// so that it is lost.
func (s *Slack) CutNext() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cutNext = true
}

// pass sends what waits to the connections in turn. It is called with the lock held.
func (s *Slack) pass() {
	for _, e := range s.envelopes {
		if e.on != nil || e.answered || len(s.links) == 0 {
			continue
		}
		s.turns++
		e.on = s.links[s.turns%len(s.links)]
		err := e.on.send(answer{
			"envelope_id": e.id, "type": e.kind, "payload": e.payload,
			"accepts_response_payload": true, "retry_attempt": e.attempt, "retry_reason": "",
		})
		if err != nil {
			e.on.conn.Close() // it leaves, and this goes to the next
		}
	}
}

// acknowledge notes what a program answered.
func (s *Slack) acknowledge(id string, payload json.RawMessage) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, e := range s.envelopes {
		if e.id != id || e.answered {
			continue
		}
		if s.cutNext && e.on != nil {
			s.cutNext = false
			e.on.conn.Close()
			return
		}
		e.answered = true
		e.acked <- Ack{Envelope: id, Payload: payload}
	}
}

func (s *Slack) wait(e *envelope) (Ack, error) {
	select {
	case a := <-e.acked:
		return a, nil
	case <-time.After(cmp.Or(s.Patience, maxPatience)):
		return Ack{Envelope: e.id}, ErrNoAck
	}
}
