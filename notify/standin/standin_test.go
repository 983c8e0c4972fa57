package standin

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// call sends a form as slack-go does and returns the answer.
func call(t *testing.T, server *httptest.Server, method string, pairs ...string) map[string]any {
	t.Helper()
	form := url.Values{"token": {"xoxb-1"}}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	resp, err := server.Client().PostForm(server.URL+"/api/"+method, form)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var out map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		t.Fatalf("%s answered %s: %v", method, resp.Status, err)
	}
	return out
}

func serve(t *testing.T, s *Slack) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return server
}

func text(v any) string { s, _ := v.(string); return s }

func TestThread(t *testing.T) {
	s := &Slack{Now: func() time.Time { return time.Unix(1_722_945_600, 0) }}
	server := serve(t, s)
	first := text(call(t, server, "chat.postMessage", "channel", "C1", "text", "one", "metadata", `{"event_type":"e","event_payload":{"k":"v"}}`)["ts"])
	reply := call(t, server, "chat.postMessage", "channel", "C1", "text", "two", "thread_ts", first)
	if first != "1722945600.000000" || reply["ts"] != "1722945600.000001" {
		t.Errorf("timestamps %v and %v of one moment", first, reply["ts"])
	}
	call(t, server, "chat.postMessage", "channel", "C1", "text", "deeper", "thread_ts", text(reply["ts"]))
	call(t, server, "chat.postMessage", "channel", "C1", "text", "lost", "thread_ts", "1.000000")
	call(t, server, "chat.update", "channel", "C1", "ts", first, "text", "one, edited", "blocks", `[{"type":"divider"}]`)

	var got []string
	for _, m := range s.Messages("C1") {
		got = append(got, m.Text)
		for _, r := range m.Replies {
			got = append(got, "> "+r.Text)
		}
	}
	if diff := cmp.Diff([]string{"one, edited", "> two", "> deeper", "lost"}, got); diff != "" {
		t.Errorf("channel shows, -want +got:\n%s", diff)
	}
	if m := s.Messages("C1")[0]; !m.Edited || string(m.Blocks) != `[{"type":"divider"}]` || !strings.Contains(string(m.Metadata), `"k":"v"`) {
		t.Errorf("edited message %+v", m)
	}
	if diff := cmp.Diff([]string{"C1"}, s.Posted()); diff != "" {
		t.Errorf("posted in, -want +got:\n%s", diff)
	}
}

func TestHistoryAndReplies(t *testing.T) {
	server := serve(t, &Slack{})
	var stamps []string
	for i := range 5 {
		stamps = append(stamps, text(call(t, server, "chat.postMessage", "channel", "C1", "text", fmt.Sprint(i), "metadata", `{"event_type":"e"}`)["ts"]))
	}
	call(t, server, "chat.postMessage", "channel", "C1", "text", "reply", "thread_ts", stamps[1])

	read := func(method string, pairs ...string) (texts []string, out map[string]any) {
		out = call(t, server, method, append([]string{"channel", "C1"}, pairs...)...)
		list, _ := out["messages"].([]any)
		for _, m := range list {
			texts = append(texts, text(m.(map[string]any)["text"]))
		}
		return texts, out
	}
	for _, c := range []struct {
		name, method string
		pairs        []string
		want         []string
	}{
		{"the newest first, without replies", "conversations.history", nil, []string{"4", "3", "2", "1", "0"}},
		{"after a time", "conversations.history", []string{"oldest", stamps[2]}, []string{"4", "3"}},
		{"from a time on", "conversations.history", []string{"oldest", stamps[2], "inclusive", "true"}, []string{"4", "3", "2"}},
		{"before a time", "conversations.history", []string{"latest", stamps[1]}, []string{"0"}},
		{"a page", "conversations.history", []string{"limit", "2"}, []string{"4", "3"}},
		{"the next page", "conversations.history", []string{"limit", "2", "cursor", "after:2"}, []string{"2", "1"}},
		{"a thread, the oldest first", "conversations.replies", []string{"ts", stamps[1]}, []string{"1", "reply"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := read(c.method, c.pairs...); !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
	_, page := read("conversations.history", "limit", "2")
	if next, _ := page["response_metadata"].(map[string]any); page["has_more"] != true || next["next_cursor"] != "after:2" {
		t.Errorf("first page says %v", page)
	}
	_, bare := read("conversations.history")
	_, full := read("conversations.history", "include_all_metadata", "true")
	has := func(out map[string]any) bool {
		_, ok := out["messages"].([]any)[0].(map[string]any)["metadata"]
		return ok
	}
	if has(bare) || !has(full) {
		t.Error("metadata is shown only where it is asked for")
	}
}

func TestRefusals(t *testing.T) {
	s := &Slack{Token: "xoxb-1", Channels: []string{"C1"}}
	server := serve(t, s)
	long := strings.Repeat("a", 3001)
	for _, c := range []struct {
		name, method string
		pairs        []string
		want         string
	}{
		{"unknown method", "chat.shout", nil, "unknown_method"},
		{"wrong token", "auth.test", []string{"token", "xoxb-2"}, "invalid_auth"},
		{"no token", "auth.test", []string{"token", ""}, "not_authed"},
		{"unknown channel", "chat.postMessage", []string{"channel", "C2", "text", "x"}, "channel_not_found"},
		{"unknown channel to look at", "conversations.info", []string{"channel", "C2"}, "channel_not_found"},
		{"unknown channel to read", "conversations.history", []string{"channel", "C2"}, "channel_not_found"},
		{"nothing to say", "chat.postMessage", []string{"channel", "C1"}, "no_text"},
		{"empty blocks", "chat.postMessage", []string{"channel", "C1", "blocks", "[]"}, "no_text"},
		{"blocks that are none", "chat.postMessage", []string{"channel", "C1", "blocks", `{}`}, "invalid_blocks_format"},
		{"broken JSON", "chat.postMessage", []string{"channel", "C1", "blocks", `[`}, "invalid_arguments"},
		{"odd thread", "chat.postMessage", []string{"channel", "C1", "text", "x", "thread_ts", "printed-1"}, "invalid_thread_ts"},
		{"long text", "chat.postMessage", []string{"channel", "C1", "text", strings.Repeat("a", 40001)}, "msg_too_long"},
		{"51 blocks", "chat.postMessage", []string{"channel", "C1", "blocks", "[" + strings.Repeat(`{"type":"divider"},`, 50) + `{"type":"divider"}]`}, "invalid_blocks"},
		{"long section", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"section","text":{"type":"mrkdwn","text":"` + long + `"}}]`}, "invalid_blocks"},
		{"empty section", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"section"}]`}, "invalid_blocks"},
		{"long header", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"header","text":{"type":"plain_text","text":"` + long[:151] + `"}}]`}, "invalid_blocks"},
		{"formatted header", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]`}, "invalid_blocks"},
		{"long field", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"section","fields":[{"type":"mrkdwn","text":"` + long[:2001] + `"}]}]`}, "invalid_blocks"},
		{"11 fields", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"section","fields":[` + strings.Repeat(`{"type":"mrkdwn","text":"x"},`, 10) + `{"type":"mrkdwn","text":"x"}]}]`}, "invalid_blocks"},
		{"empty context", "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"context","elements":[]}]`}, "invalid_blocks"},
		{"too long in all", "chat.postMessage", []string{"channel", "C1", "blocks", `[` + strings.Repeat(`{"type":"section","text":{"type":"mrkdwn","text":"`+long[:2900]+`"}},`, 4) + `{"type":"section","text":{"type":"mrkdwn","text":"` + long[:2900] + `"}}]`}, "msg_blocks_too_long"},
		{"nothing to edit", "chat.update", []string{"channel", "C1", "ts", "1.000000", "text", "x"}, "message_not_found"},
		{"no such thread", "conversations.replies", []string{"channel", "C1", "ts", "1.000000"}, "thread_not_found"},
		{"odd cursor", "conversations.history", []string{"channel", "C1", "cursor", "x"}, "invalid_cursor"},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := call(t, server, c.method, c.pairs...)
			if out["ok"] != false || out["error"] != c.want {
				t.Errorf("got %v, want %s", out, c.want)
			}
		})
	}
	if n := len(s.Messages("C1")); n != 0 {
		t.Errorf("%d messages were taken", n)
	}
}

func TestFailures(t *testing.T) {
	s := &Slack{}
	server := serve(t, s)
	s.Fail("chat.postMessage",
		Failure{Error: "internal_error"},
		Failure{Error: "internal_error", Accept: true},
		Failure{Status: 429, RetryAfter: "3"},
		Failure{Drop: true},
		Failure{Drop: true, Accept: true},
	)
	form := url.Values{"token": {"t"}, "channel": {"C1"}, "text": {"x"}}
	var got []string
	for range 6 {
		resp, err := server.Client().PostForm(server.URL+"/chat.postMessage", form)
		outcome := "cut"
		if err == nil {
			outcome = resp.Status + resp.Header.Get("Retry-After")
			resp.Body.Close()
		}
		got = append(got, fmt.Sprintf("%s, %d there", outcome, len(s.Messages("C1"))))
	}
	want := []string{"200 OK, 0 there", "200 OK, 1 there", "429 Too Many Requests3, 1 there", "cut, 1 there", "cut, 2 there", "200 OK, 3 there"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("outcomes, -want +got:\n%s", diff)
	}
}

func TestCalls(t *testing.T) {
	var told []Call
	s := &Slack{OnCall: func(c Call) { told = append(told, c) }}
	server := serve(t, s)
	call(t, server, "chat.postMessage", "channel", "C1", "text", "x", "blocks", `[{"type":"divider"}]`)
	body := strings.NewReader(`{"channel":"C1","text":"y","blocks":[{"type":"divider"}],"unfurl_links":false}`)
	req, err := http.NewRequest("POST", server.URL+"/api/chat.postMessage", body)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json; charset=utf-8")
	req.Header.Set("Authorization", "Bearer xoxb-1")
	resp, err := server.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	blocks := []any{map[string]any{"type": "divider"}}
	want := []Call{
		{"chat.postMessage", map[string]any{"channel": "C1", "text": "x", "blocks": blocks}},
		{"chat.postMessage", map[string]any{"channel": "C1", "text": "y", "blocks": blocks, "unfurl_links": false}},
	}
	if diff := cmp.Diff(want, s.Calls()); diff != "" {
		t.Errorf("calls, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("told of, -want +got:\n%s", diff)
	}
}

// Many clients at once get timestamps of their own, in the order of the channel.
func TestTimestampsGrow(t *testing.T) {
	s := &Slack{}
	server := serve(t, s)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var problems error
	for range 8 {
		wg.Go(func() {
			for range 10 {
				resp, err := server.Client().PostForm(server.URL+"/chat.postMessage", url.Values{"token": {"t"}, "channel": {"C1"}, "text": {"x"}})
				if err == nil {
					err = resp.Body.Close()
				}
				mu.Lock()
				problems = errors.Join(problems, err)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if problems != nil {
		t.Fatal(problems)
	}
	var stamps []string
	for _, m := range s.Messages("C1") {
		stamps = append(stamps, m.TS)
	}
	if len(slices.Compact(slices.Clone(stamps))) != 80 || !slices.IsSorted(stamps) {
		t.Errorf("%d timestamps, not 80 that grow: %v", len(stamps), stamps)
	}
}

func TestBodyIsBounded(t *testing.T) {
	server := serve(t, &Slack{})
	body := bytes.NewReader(append([]byte("token=t&text="), bytes.Repeat([]byte("a"), maxBody)...))
	resp, err := server.Client().Post(server.URL+"/chat.postMessage", "application/x-www-form-urlencoded", body)
	if err != nil {
		return // the server may cut off what it will not read
	}
	defer resp.Body.Close()
	var out map[string]any
	if json.NewDecoder(resp.Body).Decode(&out); out["ok"] == true {
		t.Error("a body past the bound was taken")
	}
}
