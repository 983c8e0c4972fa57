package notify

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// A hook is an address to which JSON is posted. No error of its methods holds the address,
// which may be a secret by itself.
type hook struct {
	client  *http.Client
	address *url.URL
	name    string // by which errors call it
	slack   bool   // whether its answers are words of Slack's
}

// newHook returns a hook that works on a copy of client (nil for the default) with a
// timeout and no redirects.
func newHook(client *http.Client, name, address string) (hook, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "https" && u.Scheme != "http" {
		// The address is not shown: it may be the secret.
		return hook{}, fmt.Errorf("webhook of %s: its address must be of the form https://host/path", clip(name, 40))
	}
	return hook{client: careful(client), address: u, name: name}, nil
}

// private reports whether nobody on the way can read the address: it is https, or that of
// this machine.
func (h hook) private() bool {
	ip := net.ParseIP(h.address.Hostname())
	return h.address.Scheme == "https" || ip != nil && ip.IsLoopback()
}

// post posts a body. What is not answered by 200 to 299 is an error, a [hookError] if it
// was answered.
func (h hook) post(ctx context.Context, body []byte, header http.Header) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.address.String(), bytes.NewReader(body))
	if err != nil {
		return h.failure(unsent{err})
	}
	req.Header = header
	req.Header.Set("Content-Type", "application/json")
	resp, err := h.client.Do(req)
	if err != nil {
		return h.failure(err)
	}
	defer resp.Body.Close()
	// What is said beyond this is read to its end by nobody.
	said, _ := io.ReadAll(io.LimitReader(resp.Body, 4<<10))
	if resp.StatusCode >= 200 && resp.StatusCode < 300 {
		return nil
	}
	return h.failure(hookError{resp.StatusCode, patience(resp.Header), clip(string(said), 80), h.slack})
}

// patience is how long a Retry-After in seconds asks to wait; 0 for none.
func patience(header http.Header) time.Duration {
	seconds, err := strconv.Atoi(strings.TrimSpace(header.Get("Retry-After")))
	if err != nil || seconds < 0 {
		return 0
	}
	return min(max(time.Duration(seconds)*time.Second, minWait), maxWait)
}

// failure describes err without the address, even where the other side echoed it.
func (h hook) failure(err error) error {
	text := clean("post to " + clip(h.name, 40) + ": " + reason(err))
	for _, secret := range []string{h.address.String(), h.address.RequestURI(), h.address.EscapedPath(), h.address.Path} {
		if len(secret) > 1 {
			text = strings.ReplaceAll(text, secret, "[address]")
		}
	}
	return &failure{text: clip(text, 400), cause: err}
}

// A hookError is the answer of a webhook that did not take what was posted.
type hookError struct {
	status int
	after  time.Duration // that it asks to wait; 0 if it does not say
	said   string        // the beginning of its answer, one line
	slack  bool          // whether that is a word of Slack's
}

func (e hookError) Error() string {
	text := "unexpected status " + strings.TrimSpace(strconv.Itoa(e.status)+" "+http.StatusText(e.status))
	if e.said != "" {
		text += ": " + e.said
	}
	return text
}

// word is what Slack said, or a word of our own for the status of another.
func (e hookError) word() string {
	switch e.status {
	case http.StatusTooManyRequests, http.StatusRequestTimeout, http.StatusTooEarly:
		return ""
	}
	if e.status >= http.StatusInternalServerError {
		return ""
	}
	if e.slack && (Remedy(e.said) != "" || malformedWord(e.said)) {
		return e.said
	}
	return "http_" + strconv.Itoa(e.status)
}

// limited reports whether the answer asks for patience, and for how long.
func (e hookError) limited() (time.Duration, bool) {
	switch {
	case e.status != http.StatusTooManyRequests && (e.status != http.StatusServiceUnavailable || e.after == 0):
		return 0, false
	case e.after == 0:
		return defaultWait, true
	}
	return e.after, true
}

// answered returns the answer of a webhook, and false if err is none.
func answered(err error) (e hookError, ok bool) { return e, errors.As(err, &e) }
