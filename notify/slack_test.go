package notify

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"regwire/notify/standin"
)

const token = "xoxb-test-token"

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// connect serves s over HTTP and returns a client of it.
func connect(t *testing.T, s http.Handler) *Slack {
	t.Helper()
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	t.Cleanup(server.Client().CloseIdleConnections)
	return NewSlack(server.Client(), server.URL+"/api", token)
}

func TestPost(t *testing.T) {
	there := &standin.Slack{Token: token, Channels: []string{"C0FFEE"}}
	s := connect(t, there)
	c := advanced()
	alert := uk.Alert(c, c.Events[0])
	alert.Delivery = "d1"
	first, err := s.Post(t.Context(), "C0FFEE", "", alert)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Post(t.Context(), "C0FFEE", first, uk.Update(c, c.Events[3])); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Post(t.Context(), "C0FFEE", "printed-7", uk.Digest(nil, time.Time{}, date(2025, 1, 1), nil)[0]); err != nil {
		t.Fatal(err)
	}
	messages := there.Messages("C0FFEE")
	if len(messages) != 2 || messages[0].TS != first || len(messages[0].Replies) != 1 {
		t.Fatalf("channel shows %+v, want an alert with a reply, and a digest", messages)
	}
	shown, err := ReadMessage(messages[0].Text, messages[0].Blocks)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(payload(t, uk.Alert(c, c.Events[0])), payload(t, shown)); diff != "" {
		t.Errorf("what was posted differs, -want +got:\n%s", diff)
	}
	payload := there.Calls()[0].Payload
	for name, want := range map[string]any{"unfurl_links": "false", "unfurl_media": "false", "parse": "none", "channel": "C0FFEE"} {
		if payload[name] != want {
			t.Errorf("%s = %v, want %v", name, payload[name], want)
		}
	}
	var meta struct {
		Payload map[string]string `json:"event_payload"`
	}
	if err := json.Unmarshal(messages[0].Metadata, &meta); err != nil || meta.Payload["delivery"] != "d1" {
		t.Errorf("metadata %s does not name the delivery (%v)", messages[0].Metadata, err)
	}
}

// What the property tests call inside the limits, Slack takes.
func TestPostOfCrowds(t *testing.T) {
	s := connect(t, &standin.Slack{})
	bad := hostile()
	bad.Organisation.Name = strings.Repeat("& ", 5000)
	for range 300 {
		bad.Reports = append(bad.Reports, bad.Reports[1])
	}
	for _, m := range []Message{
		uk.Digest(crowd(300), time.Time{}, date(2025, 1, 1), nil)[0], uk.Alert(bad, bad.Events[0]), uk.Update(bad, bad.Events[0]),
	} {
		if _, err := s.Post(t.Context(), "C1", "", m); err != nil {
			t.Error(err)
		}
	}
}

func TestPostFailures(t *testing.T) {
	for _, c := range []struct {
		name  string
		meets standin.Failure
		want  string
		wait  time.Duration
		final bool
	}{
		{"unknown channel", standin.Failure{Error: "channel_not_found"}, "post to C0FFEE: channel_not_found", 0, true},
		{"not invited", standin.Failure{Error: "not_in_channel"}, "post to C0FFEE: not_in_channel", 0, true},
		{"archived", standin.Failure{Error: "is_archived"}, "post to C0FFEE: is_archived", 0, true},
		{"token revoked", standin.Failure{Error: "token_revoked"}, "post to C0FFEE: token_revoked", 0, true},
		{"trouble at Slack", standin.Failure{Error: "internal_error"}, "post to C0FFEE: internal_error", 0, false},
		{"429 with a wait", standin.Failure{Status: 429, RetryAfter: "7"}, "post to C0FFEE: rate limited, again in 7s", 7 * time.Second, false},
		{"429 with an endless wait", standin.Failure{Status: 429, RetryAfter: "99999999"}, "post to C0FFEE: rate limited, again in 1h0m0s", time.Hour, false},
		{"429 with a wait below zero", standin.Failure{Status: 429, RetryAfter: "-3"}, "post to C0FFEE: rate limited, again in 1s", time.Second, false},
		{"429 with a date", standin.Failure{Status: 429, RetryAfter: "Wed, 21 Oct 2015 07:28:00 GMT"}, "post to C0FFEE: rate limited, again in 30s", 30 * time.Second, false},
		{"429 without a wait", standin.Failure{Status: 429}, "post to C0FFEE: rate limited, again in 30s", 30 * time.Second, false},
		{"200 that says so", standin.Failure{Error: "ratelimited"}, "post to C0FFEE: rate limited, again in 30s", 30 * time.Second, false},
		{"bad gateway", standin.Failure{Status: 502}, "post to C0FFEE: unexpected status 502 Bad Gateway", 0, false},
		{"redirect", standin.Failure{Status: 307}, "post to C0FFEE: unexpected status 307 Temporary Redirect", 0, false},
		{"cut after it was accepted", standin.Failure{Drop: true, Accept: true}, "post to C0FFEE: EOF", 0, false},
		{"an error that echoes the token", standin.Failure{Error: "no " + token}, "post to C0FFEE: no [token]", 0, false},
		{"an echo in pieces", standin.Failure{Error: token[:5] + "\u200B" + token[5:]}, "post to C0FFEE: [token]", 0, false},
		{"an echo at the end of a long error", standin.Failure{Error: strings.Repeat("a", 376) + token}, "post to C0FFEE: " + strings.Repeat("a", 376) + "[token]", 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			there := &standin.Slack{Token: token}
			s := connect(t, there)
			there.Fail("chat.postMessage", c.meets)
			_, err := s.Post(t.Context(), "C0FFEE", "", uk.Alert(advanced(), advanced().Events[0]))
			if err == nil || err.Error() != c.want {
				t.Fatalf("error %v, want %s", err, c.want)
			}
			if wait, _ := RetryAfter(err); wait != c.wait {
				t.Errorf("wait %v, want %v", wait, c.wait)
			}
			if Final(err) != c.final {
				t.Errorf("final = %v, want %v", Final(err), c.final)
			}
			if arrived := len(there.Messages("C0FFEE")) == 1; arrived != c.meets.Accept {
				t.Errorf("message arrived: %v, want %v", arrived, c.meets.Accept)
			}
		})
	}
}

func TestPostRefused(t *testing.T) {
	there := &standin.Slack{Token: "another", Channels: []string{"C1"}}
	s := connect(t, there)
	m := uk.Digest(nil, time.Time{}, date(2025, 1, 1), nil)[0]
	if _, err := s.Post(t.Context(), "C1", "", m); !Final(err) || err.Error() != "post to C1: invalid_auth" {
		t.Errorf("wrong token: %v", err)
	}
	there.Token = token
	if _, err := s.Post(t.Context(), "C2", "", m); !Final(err) || err.Error() != "post to C2: channel_not_found" {
		t.Errorf("unknown channel: %v", err)
	}
	if _, err := s.Post(t.Context(), "C1", "", Message{}); !Final(err) || !strings.HasPrefix(err.Error(), "post to C1: no_text") {
		t.Errorf("empty message: %v", err)
	}
	if len(there.Messages("C1")) != 0 {
		t.Error("something was posted")
	}
}

func TestPostWithoutAnswer(t *testing.T) {
	hang := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-hang }))
	defer server.Close()
	defer close(hang)
	client := server.Client()
	defer client.CloseIdleConnections()
	client.Timeout = 50 * time.Millisecond
	_, err := NewSlack(client, server.URL, token).Post(t.Context(), "C1", "", Message{Text: "x"})
	if err == nil || err.Error() != "post to C1: no answer in time" {
		t.Errorf("silent server: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = NewSlack(client, server.URL, token).Post(ctx, "C1", "", Message{Text: "x"})
	if !errors.Is(err, context.Canceled) || Final(err) {
		t.Errorf("canceled: %v", err)
	}
	gone := httptest.NewServer(nil)
	gone.Close()
	_, err = NewSlack(nil, gone.URL, token).Post(t.Context(), "C1", "", Message{Text: "x"})
	var refused *net.OpError
	if !errors.As(err, &refused) || strings.Contains(err.Error(), "/chat.postMessage") {
		t.Errorf("no server: %v", err)
	}
}

// An answer without end, or one that names no message, is an error and not a success.
func TestPostOddAnswers(t *testing.T) {
	for _, body := range []string{`{"ok":true}`, `{"ok":true,"ts":"soon"}`, `[]`, ``, `{"ok":true,"x":"` + strings.Repeat("a", 2<<20) + `"}`} {
		s := connect(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(body)) }))
		ts, err := s.Post(t.Context(), "C1", "", Message{Text: "x"})
		if err == nil || ts != "" || len(err.Error()) > 450 {
			t.Errorf("answer %.30q: ts %q, error %v", body, ts, err)
		}
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name, scopes string
		meets        []standin.Failure
		missing      []string
		want         string
	}{
		{"all there", "identify,chat:write,channels:history", nil, nil, ""},
		{"scope missing", "identify,channels:history", nil, []string{"chat:write"}, "check Slack token: missing scope chat:write: add it under OAuth & Permissions, Bot Token Scopes, and install the app again"},
		{"scope for looking back missing", "chat:write", nil, []string{"channels:history"}, "check Slack token: missing scope channels:history: add it under OAuth & Permissions, Bot Token Scopes, and install the app again"},
		{"token wrong", "", []standin.Failure{{Error: "invalid_auth"}}, nil, "check Slack token: invalid_auth"},
	} {
		t.Run(c.name, func(t *testing.T) {
			there := &standin.Slack{Token: token, Scopes: c.scopes}
			there.Fail("auth.test", c.meets...)
			id, err := connect(t, there).Check(t.Context())
			if (err == nil) != (c.want == "") || err != nil && err.Error() != c.want {
				t.Errorf("error %v, want %q", err, c.want)
			}
			if diff := cmp.Diff(c.missing, id.Missing); diff != "" {
				t.Errorf("missing scopes, -want +got:\n%s", diff)
			}
			if len(c.meets) == 0 && (id.Team != "Example" || id.User != "regwire") {
				t.Errorf("identity %+v", id)
			}
		})
	}
	t.Run("scope for charts missing", func(t *testing.T) {
		s := connect(t, &standin.Slack{Scopes: "chat:write,channels:history,files:read"})
		if id, err := s.Check(t.Context(), PictureScopes()...); err == nil || !slices.Equal(id.Missing, []string{"files:write"}) {
			t.Errorf("missing %v, %v", id.Missing, err)
		}
	})
	t.Run("scopes for people missing", func(t *testing.T) {
		s := connect(t, &standin.Slack{Scopes: "chat:write,channels:history,commands"})
		id, err := s.Check(t.Context(), PeopleScopes()...)
		if diff := cmp.Diff([]string{"channels:read", "users:read"}, id.Missing); diff != "" || err == nil {
			t.Errorf("missing scopes (%v), -want +got:\n%s", err, diff)
		}
	})
	t.Run("no scopes told", func(t *testing.T) {
		s := connect(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Write([]byte(`{"ok":true,"team":"T","user":"u"}`))
		}))
		if id, err := s.Check(t.Context()); err != nil || id.Scopes != nil {
			t.Errorf("got %+v, %v", id, err)
		}
	})
}

func TestCheckChannel(t *testing.T) {
	there := &standin.Slack{Channels: []string{"C1"}}
	s := connect(t, there)
	if err := s.CheckChannel(t.Context(), "C1"); err != nil {
		t.Error(err)
	}
	if err := s.CheckChannel(t.Context(), "C2"); err == nil || err.Error() != "check channel C2: channel_not_found" {
		t.Errorf("unknown channel: %v", err)
	}
	there.Fail("conversations.info", standin.Failure{Error: "missing_scope"})
	if err := s.CheckChannel(t.Context(), "C1"); !errors.Is(err, ErrUnknown) {
		t.Errorf("scope missing: %v", err)
	}
}
