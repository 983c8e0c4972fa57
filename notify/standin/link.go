package standin

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/gorilla/websocket"
)

// pingEvery is how often the stand-in shows a connected program that it is there.
const pingEvery = 5 * time.Second

// A link is one connection of Socket Mode. Slack's side of it writes under the lock of the
// workspace.
type link struct{ conn *websocket.Conn }

func (l *link) send(v any) error {
	if err := l.conn.SetWriteDeadline(time.Now().Add(pingEvery)); err != nil {
		return err
	}
	return l.conn.WriteJSON(v)
}

// open is apps.connections.open: the address of one connection, good for once.
func (s *Slack) open(args) answer {
	s.tickets++
	ticket := strconv.Itoa(s.tickets)
	if s.unused == nil {
		s.unused = map[string]bool{}
	}
	s.unused[ticket] = true
	return answer{"url": "ws" + strings.TrimPrefix(s.base, "http") + "/link?ticket=" + ticket}
}

// appToken refuses a token with which no connection can be opened; nil if it is the one.
func (s *Slack) appToken(token string) answer {
	switch {
	case strings.HasPrefix(token, "xoxb-"):
		return refusal("not_allowed_token_type")
	case s.AppToken != "" && token != s.AppToken:
		return refusal("invalid_auth")
	}
	return nil
}

// serveLink is the far end of a connection. What was sent over it and not acknowledged when
// it ends goes to another one, as Slack repeats it.
func (s *Slack) serveLink(w http.ResponseWriter, r *http.Request) {
	ticket := r.URL.Query().Get("ticket")
	s.mu.Lock()
	fresh := s.unused[ticket]
	delete(s.unused, ticket)
	s.mu.Unlock()
	if !fresh {
		http.Error(w, "no such ticket", http.StatusForbidden)
		return
	}
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // said to the other side
	}
	defer conn.Close()
	conn.SetReadLimit(maxBody)
	l := &link{conn}
	s.join(l)
	defer s.leave(l)
	done := make(chan struct{})
	defer close(done)
	go l.ping(done)
	for {
		var said struct {
			Envelope string          `json:"envelope_id"`
			Payload  json.RawMessage `json:"payload"`
		}
		if err := conn.ReadJSON(&said); err != nil {
			return
		}
		s.acknowledge(said.Envelope, said.Payload)
	}
}

// ping keeps the other side from thinking that the connection is dead.
func (l *link) ping(done chan struct{}) {
	tick := time.NewTicker(pingEvery)
	defer tick.Stop()
	for {
		if l.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(pingEvery)) != nil {
			return
		}
		select {
		case <-done:
			return
		case <-tick.C:
		}
	}
}

func (s *Slack) join(l *link) {
	s.mu.Lock()
	defer s.mu.Unlock()
	hello := answer{
		"type": "hello", "num_connections": len(s.links) + 1, "connection_info": answer{"app_id": appID},
		"debug_info": answer{"host": "applink-example", "build_number": 1, "approximate_connection_time": 18060},
	}
	if l.send(hello) != nil {
		return
	}
	s.links = append(s.links, l)
	s.pass()
}

// leave takes a connection out, and passes on what it leaves behind.
func (s *Slack) leave(l *link) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, other := range s.links {
		if other == l {
			s.links = append(s.links[:i:i], s.links[i+1:]...)
			break
		}
	}
	for _, e := range s.envelopes {
		if e.on == l && !e.answered {
			e.on, e.attempt = nil, e.attempt+1
		}
	}
	s.pass()
}

// Links returns how many connections of Socket Mode are open.
func (s *Slack) Links() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.links)
}

// Disconnect asks all connected programs to connect anew, as Slack does every few hours.
func (s *Slack) Disconnect() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range s.links {
		_ = l.send(answer{"type": "disconnect", "reason": "refresh_requested", "debug_info": answer{"host": "applink-example"}})
	}
}

// Cut ends all connections without a word, as a network does.
func (s *Slack) Cut() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range s.links {
		l.conn.Close()
	}
}
