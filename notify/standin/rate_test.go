package standin

import (
	"net/http"
	"net/url"
	"testing"
	"time"
)

func TestRate(t *testing.T) {
	now := time.Unix(1_722_945_600, 0)
	s := &Slack{Every: time.Second, Now: func() time.Time { return now }}
	server := serve(t, s)
	status := func(method, channel string) (int, string) {
		t.Helper()
		resp, err := server.Client().PostForm(server.URL+"/api/"+method, url.Values{"token": {"x"}, "channel": {channel}, "text": {"x"}})
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		return resp.StatusCode, resp.Header.Get("Retry-After")
	}
	for range postBurst {
		if code, _ := status("chat.postMessage", "C1"); code != http.StatusOK {
			t.Errorf("within the burst: %d", code)
		}
	}
	if code, wait := status("chat.postMessage", "C1"); code != http.StatusTooManyRequests || wait != "2" {
		t.Errorf("beyond the burst: %d, Retry-After %q", code, wait)
	}
	if code, _ := status("chat.postMessage", "C2"); code != http.StatusOK {
		t.Errorf("another channel: %d", code)
	}
	if n := len(s.Messages("C1")); n != postBurst {
		t.Errorf("%d messages were taken, want %d", n, postBurst)
	}
	now = now.Add(time.Second)
	if code, _ := status("chat.postMessage", "C1"); code != http.StatusOK {
		t.Errorf("a second later: %d", code)
	}
	for range tierBurst {
		status("conversations.history", "C1")
	}
	if code, _ := status("conversations.history", "C2"); code != http.StatusTooManyRequests {
		t.Errorf("a method of the third tier, in any channel: %d", code)
	}
}
