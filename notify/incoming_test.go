package notify

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

const hookPath = "/services/T0/B0/s3cr3t"

// incoming is a webhook that is answered by answer.
func incoming(t *testing.T, answer http.HandlerFunc) *Incoming {
	t.Helper()
	server := httptest.NewServer(answer)
	t.Cleanup(server.Close)
	i, err := NewIncoming(nil, "press", server.URL+hookPath, 0)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func TestIncoming(t *testing.T) {
	var got map[string]any
	i := incoming(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.URL.Path != hookPath || r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s %s as %s", r.Method, r.URL, r.Header.Get("Content-Type"))
		}
		if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
			t.Error(err)
		}
		io.WriteString(w, "ok")
	})
	m := uk.Alert(advanced(), advanced().Events[0])
	ts, err := i.Post(t.Context(), "press", "1722945600.000100", m)
	if ts != Nameless || err != nil {
		t.Errorf("post: %q, %v", ts, err)
	}
	if blocks, _ := got["blocks"].([]any); got["text"] != m.Text || len(blocks) != len(m.Blocks) || got["unfurl_links"] != false || got["thread_ts"] != nil {
		t.Errorf("posted %v", got)
	}
}

func TestAnswersOfAnIncomingWebhook(t *testing.T) {
	for _, c := range []struct {
		name           string
		status         int
		body           string
		retry          string
		holding        string
		malformed      bool
		wait           time.Duration
		surelyNotTaken bool
	}{
		{"no longer there", 404, "no_service", "", "no_service", false, 0, true},
		{"archived", 410, "channel_is_archived", "", "channel_is_archived", false, 0, true},
		{"another word", 404, "who knows", "", "http_404", false, 0, true},
		{"a message that is taken nowhere", 400, "invalid_payload", "", "", true, 0, true},
		{"too many", 429, "", "7", "", false, 7 * time.Second, true},
		{"too many, without a time", 429, "", "", "", false, defaultWait, true},
		{"busy", 503, "", "3", "", false, 3 * time.Second, true},
		{"broken", 500, "rollup_error", "", "", false, 0, false},
		{"an odd status", 418, "", "", "http_418", false, 0, true},
		{"too slow", 408, "", "", "", false, 0, false},
		{"elsewhere", 302, "", "", "http_302", false, 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := incoming(t, func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Location", "https://example.com"+r.URL.Path)
				if c.retry != "" {
					w.Header().Set("Retry-After", c.retry)
				}
				w.WriteHeader(c.status)
				io.WriteString(w, c.body)
			})
			_, err := i.Post(t.Context(), "press", "", uk.Alert(advanced(), advanced().Events[0]))
			wait, _ := RetryAfter(err)
			reason, held := Holding(err)
			if held != (c.holding != "") || held && reason != c.holding || Malformed(err) != c.malformed || wait != c.wait || Refused(err) != c.surelyNotTaken {
				t.Errorf("%v: holding %q, malformed %v, wait %s, refused %v; want %q, %v, %s, %v",
					err, reason, Malformed(err), wait, Refused(err), c.holding, c.malformed, c.wait, c.surelyNotTaken)
			}
		})
	}
}

// The address of a webhook is a secret, which no error shows, whatever goes wrong.
func TestNoErrorShowsTheAddressOfAWebhook(t *testing.T) {
	show := func(what string, err error) {
		t.Helper()
		if err == nil || strings.Contains(err.Error(), "s3cr3t") {
			t.Errorf("%s: %v", what, err)
		}
		var f *failure
		if errors.As(err, &f) && !strings.HasPrefix(err.Error(), "post to press: ") {
			t.Errorf("%s: %v", what, err)
		}
	}
	post := func(i *Incoming) error {
		_, err := i.Post(t.Context(), "press", "", Message{Text: "x"})
		return err
	}
	show("an echo", post(incoming(t, func(w http.ResponseWriter, r *http.Request) { http.Error(w, "no "+r.URL.String(), 404) })))
	show("a cut", post(incoming(t, func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })))
	gone, err := NewIncoming(nil, "press", "http://127.0.0.1:1"+hookPath, 0)
	if err != nil {
		t.Fatal(err)
	}
	show("nobody there", post(gone))
	for _, address := range []string{"http://hooks.slack.com/s3cr3t", "s3cr3t", "https://u:s3cr3t@hooks.slack.com/", "https://s3cr3t\x7f/", ""} {
		_, err := NewIncoming(nil, "press", address, 0)
		show("address "+address, err)
	}
}
