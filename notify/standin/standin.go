// Package standin is a local stand-in for Slack's Web API, for demonstrations and tests.
//
// A [Slack] is an http.Handler that behaves as Slack documents the methods that regwire
// uses: it checks token, channel and the limits of a message, keeps channels with their
// threads, edits and metadata, and records each call. On demand a call fails as Slack
// fails: with an error, with 429, or with a connection that is cut after the message was
// accepted. Files are named after what they answer: post.go, read.go and file.go hold the
// methods.
package standin

import (
	"encoding/json"
	"fmt"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
)

// A Slack is one workspace. Its fields are set before it serves; the zero value takes any
// token and any channel. It is safe for concurrent use.
type Slack struct {
	// Token is the one that is accepted; empty for any that is not empty.
	Token string
	// Channels are the ids of the channels that exist; none for any.
	Channels []string
	// AppToken is the one that opens connections of Socket Mode; empty for any.
	AppToken string
	// Members are the ids of the users in each channel, and People the names of users by
	// their ids.
	Members map[string][]string
	People  map[string]string
	// Patience is how long an acknowledgement is waited for; zero for Slack's three seconds.
	Patience time.Duration
	// Scopes are what the token may do, as the answers say in X-OAuth-Scopes; empty for
	// all that regwire needs. Only the methods of files ask for theirs.
	Scopes string
	// Every is how far apart messages in one channel have to be; calls that edit and read
	// back, in all channels together, a fifth more, and those about files two fifths less. What
	// comes sooner meets 429, once a short burst is used up. Zero means no limit.
	Every time.Duration
	// Now tells the time from which timestamps are made; nil for the clock.
	Now func() time.Time
	// Scanning is for how many calls of files.info a file that was uploaded is still being
	// looked through, so that no message can show it.
	Scanning int
	// Meets says what a call meets besides what [Slack.Fail] set, such as one in three
	// failing; nil for nothing. It is called one at a time.
	Meets func(method string) (Failure, bool)
	// OnCall is told of each call that bore the right token, before it is carried out and
	// one at a time; it may be nil.
	OnCall func(Call)

	mu       sync.Mutex
	last     int64 // microseconds of the newest timestamp
	calls    []Call
	failures map[string][]Failure
	channels map[string][]*message
	buckets  map[string]*bucket
	files    []*file
	base     string          // the address under which it was last called, with neither path nor slash
	deleted  map[string]bool // channel and ts of the first messages that people deleted

	// What belongs to people: see link.go, envelope.go, person.go and view.go.
	tickets   int
	unused    map[string]bool // tickets of connections that were not opened yet
	links     []*link
	turns     int
	envelopes []*envelope
	cutNext   bool
	triggers  map[string]trigger
	views     []*view
	seenViews int
	whispers  map[string][]*message // by channel and user
}

// A Call is one request: the method and what it was given, decoded and without the token.
type Call struct {
	Method  string         `json:"method"`
	Payload map[string]any `json:"payload"`
}

// A Failure is what one call meets instead of an ordinary answer.
type Failure struct {
	// Error is answered as Slack's "error", with status 200.
	Error string
	// Status is answered instead, where it is not 0.
	Status int
	// RetryAfter is sent as the header of that name, where it is not empty.
	RetryAfter string
	// Drop cuts the connection instead of an answer.
	Drop bool
	// Accept carries the call out first, so that only the answer is lost.
	Accept bool
}

// Fail makes the next calls of method, such as "chat.postMessage", meet fs, one each.
func (s *Slack) Fail(method string, fs ...Failure) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failures == nil {
		s.failures = map[string][]Failure{}
	}
	s.failures[method] = append(s.failures[method], fs...)
}

// SetMeets puts another answer to what calls meet in the place of Meets, while it serves.
func (s *Slack) SetMeets(meets func(method string) (Failure, bool)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Meets = meets
}

// Calls returns what was called, in order.
func (s *Slack) Calls() []Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.calls)
}

// An answer is the JSON object of a response; without "error" it is a success.
type answer map[string]any

func refusal(code string) answer { return answer{"error": code} }

// methods are what the stand-in can do. Each is called with the lock held.
func (s *Slack) methods() map[string]func(args) answer {
	return map[string]func(args) answer{
		"auth.test":             s.authTest,
		"chat.postMessage":      s.post,
		"chat.update":           s.update,
		"chat.getPermalink":     s.permalink,
		"conversations.info":    s.info,
		"conversations.history": s.history,
		"conversations.replies": s.replies,
		"conversations.members": s.members,
		"users.info":            s.user,
		"chat.postEphemeral":    s.whisper,
		"views.open":            s.openView,
		openLink:                s.open,

		"files.getUploadURLExternal":   s.getUploadURL,
		"files.completeUploadExternal": s.completeUpload,
		"files.info":                   s.fileInfo,
	}
}

// openLink is the one method that takes the app's own token.
const openLink = "apps.connections.open"

// ServeHTTP answers the method that the last part of the path names, takes the bytes of
// files, a call that is named "upload", and is the far end of connections of Socket Mode.
func (s *Slack) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.URL.Path, uploads) {
		s.upload(w, r)
		return
	}
	name := path.Base(r.URL.Path)
	if name == "link" {
		s.serveLink(w, r)
		return
	}
	in, token, err := decode(w, r)
	if err != nil {
		write(w, refusal("invalid_arguments"))
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.base = "http://" + r.Host
	w.Header().Set("X-OAuth-Scopes", s.scopes())
	method, known := s.methods()[name]
	switch {
	case !known:
		write(w, refusal("unknown_method"))
		return
	case token == "":
		write(w, refusal("not_authed"))
		return
	case name == openLink:
		if no := s.appToken(token); no != nil {
			write(w, no)
			return
		}
	case s.Token != "" && token != s.Token:
		write(w, refusal("invalid_auth"))
		return
	}
	s.record(Call{name, in})
	failure, failing := s.limited(name, in)
	if !failing {
		failure, failing = s.nextFailure(name)
	}
	var out answer
	if !failing || failure.Accept {
		out = method(in)
	}
	if failing {
		failure.answer(w, out)
		return
	}
	write(w, out)
}

func (s *Slack) record(c Call) {
	s.calls = append(s.calls, c)
	if s.OnCall != nil {
		s.OnCall(c)
	}
}

func (s *Slack) nextFailure(method string) (Failure, bool) {
	queue := s.failures[method]
	if len(queue) == 0 && s.Meets != nil {
		return s.Meets(method)
	}
	if len(queue) == 0 {
		return Failure{}, false
	}
	s.failures[method] = queue[1:]
	return queue[0], true
}

// answer writes the failure; out is what the call would have answered, if it was carried out.
func (f Failure) answer(w http.ResponseWriter, out answer) {
	switch {
	case f.Drop:
		panic(http.ErrAbortHandler) // net/http then cuts the connection, and logs nothing
	case f.Status != 0:
		if f.RetryAfter != "" {
			w.Header().Set("Retry-After", f.RetryAfter)
		}
		w.WriteHeader(f.Status)
		return
	case f.Error != "":
		out = refusal(f.Error)
	}
	write(w, out)
}

func write(w http.ResponseWriter, out answer) {
	_, failed := out["error"]
	out["ok"] = !failed
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	// The reader may have gone, which is its own affair.
	_ = json.NewEncoder(w).Encode(out)
}

func (s *Slack) scopes() string {
	if s.Scopes == "" {
		return "chat:write,channels:read,channels:history,files:read,files:write,commands,users:read"
	}
	return s.Scopes
}

// now is the time of the workspace.
func (s *Slack) now() time.Time {
	if s.Now != nil {
		return s.Now()
	}
	return time.Now()
}

// stamp makes a timestamp that no message had before: seconds with microseconds.
func (s *Slack) stamp() string {
	s.last = max(s.last+1, s.now().UnixMicro())
	return fmt.Sprintf("%d.%06d", s.last/1e6, s.last%1e6)
}

func (s *Slack) authTest(args) answer {
	return answer{
		"url": "https://example.slack.com/", "team": "Example", "team_id": "T0EXAMPLE",
		"user": "regwire", "user_id": "U0REGWIRE", "bot_id": "B0REGWIRE",
	}
}
