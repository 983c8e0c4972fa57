package feeds

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// A document is the answer to one request.
type document struct {
	body        []byte
	contentType string
	// url is where it was found in the end, after all redirects.
	url         string
	validators  Validators
	notModified bool
	hints       Hints
	// moved is where the server said that it is for good, or empty.
	moved string
}

// errTooLarge means that a body passed its bound.
type errTooLarge struct{ max int64 }

func (e errTooLarge) Error() string { return fmt.Sprintf("more than %d bytes", e.max) }

// A request asks for one document.
type request struct {
	address, accept string
	// body is sent by POST as JSON; empty for GET.
	body       string
	validators Validators
}

// get fetches one document. Its errors name the cause only.
func (c *Client) get(ctx context.Context, ask request) (document, error) {
	req, err := c.newRequest(ctx, ask)
	if err != nil {
		return document{}, err
	}
	leave, err := c.hosts.enter(ctx, req.URL)
	if err != nil {
		return document{}, err
	}
	defer leave()
	limit, permanent := c.settings.Timeout, true
	ctx, cancel := context.WithTimeoutCause(context.WithValue(ctx, trail{}, &permanent), limit, lateError{"not read", limit})
	defer cancel()
	resp, err := c.http.Do(req.WithContext(ctx))
	if err != nil {
		return document{}, exchangeFault(ctx, err)
	}
	defer resp.Body.Close()
	doc, err := c.receive(ctx, ask, resp)
	if permanent && doc.url != "" && doc.url != ask.address {
		doc.moved = doc.url
	}
	return doc, err
}

// receive reads an answer.
func (c *Client) receive(ctx context.Context, ask request, resp *http.Response) (document, error) {
	doc := document{
		contentType: resp.Header.Get("Content-Type"),
		url:         resp.Request.URL.String(),
		hints:       headerHints(resp.Header, time.Now()),
	}
	if v := ask.known(); resp.StatusCode == http.StatusNotModified && v.given() {
		doc.notModified, doc.validators = true, validatorsOf(resp.Header, v)
		return doc, nil
	}
	if resp.StatusCode != http.StatusOK {
		return document{}, c.statusFault(resp)
	}
	if coding := resp.Header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		return document{}, fmt.Errorf("the answer is packed by %q, which was not asked for", clip(coding, 40))
	}
	var err error
	if doc.body, err = c.readBody(ctx, resp.Body); err != nil {
		return document{}, err
	}
	if maker := wallOf(resp.Header, doc.body, resp.StatusCode); maker != "" {
		return document{}, wallError{maker}
	}
	doc.validators = validatorsOf(resp.Header, Validators{URL: ask.address})
	return doc, nil
}

// known are the validators that may be sent: those of this very address.
func (r request) known() Validators {
	if r.validators.URL != r.address || r.body != "" {
		return Validators{}
	}
	return r.validators
}

func (c *Client) newRequest(ctx context.Context, ask request) (*http.Request, error) {
	u, err := url.Parse(ask.address)
	if err != nil {
		return nil, errors.New("unreadable address")
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, errScheme
	}
	method, body := http.MethodGet, io.Reader(nil)
	if ask.body != "" {
		method, body = http.MethodPost, strings.NewReader(ask.body)
	}
	req, err := http.NewRequestWithContext(ctx, method, ask.address, body)
	if err != nil {
		return nil, errors.New("unreadable address")
	}
	// Accept-Encoding is left to the transport, which then decompresses by itself.
	req.Header.Set("User-Agent", c.settings.UserAgent)
	req.Header.Set("Accept", ask.accept)
	if ask.body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	if v := ask.known(); v.ETag != "" {
		req.Header.Set("If-None-Match", v.ETag)
	}
	if v := ask.known(); v.LastModified != "" {
		req.Header.Set("If-Modified-Since", v.LastModified)
	}
	return req, nil
}

// readBody reads a body that the transport has decompressed, up to the bound, and gives up
// when nothing comes for half the timeout.
func (c *Client) readBody(ctx context.Context, body io.ReadCloser) ([]byte, error) {
	pause := c.settings.Timeout / 2
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	timer := time.AfterFunc(pause, func() {
		stop(lateError{"nothing more of the body", pause})
		body.Close()
	})
	defer timer.Stop()
	b, err := readAtMost(moving{body, timer, pause}, c.settings.MaxBody)
	if large := (errTooLarge{}); errors.As(err, &large) {
		return nil, err
	}
	if err != nil {
		return nil, exchangeFault(ctx, err)
	}
	return b, nil
}

// moving is a reader that winds up a timer whenever something was read.
type moving struct {
	io.Reader
	timer *time.Timer
	pause time.Duration
}

func (m moving) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	if n > 0 {
		m.timer.Reset(m.pause)
	}
	return n, err
}

// readAtMost reads all of r, or fails when that is more than max bytes.
func readAtMost(r io.Reader, max int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, max+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > max {
		return nil, errTooLarge{max}
	}
	return b, nil
}

// maxValidator is the longest validator worth keeping.
const maxValidator = 1 << 10

// validatorsOf reads the validators of an answer; one that it does not give stays as it was.
func validatorsOf(h http.Header, was Validators) Validators {
	if s := h.Get("ETag"); s != "" && len(s) <= maxValidator {
		was.ETag = s
	}
	if s := h.Get("Last-Modified"); s != "" && len(s) <= maxValidator {
		was.LastModified = s
	}
	return was
}

// clip cuts a text from outside to at most n bytes.
func clip(s string, n int) string { return strings.ToValidUTF8(s[:min(len(s), n)], "") }
