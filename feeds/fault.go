package feeds

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"code.dny.dev/ssrf"
)

// Temporary reports whether the same request may succeed later: the network failed, time ran
// out, or the server was busy or broken. It is false for nil and for what waiting will not change, such
// as a missing page, a refused address or a document that is no feed.
func Temporary(err error) bool {
	var status *StatusError
	if errors.As(err, &status) {
		return status.Code >= 500 || status.Code == http.StatusTooManyRequests || status.Code == http.StatusRequestTimeout
	}
	var rest *RestError
	if errors.As(err, &rest) {
		return true
	}
	var exchange *exchangeError
	return errors.As(err, &exchange) && !noSuchHost(exchange)
}

// Unasked returns when a request that was not made can be made, and false for any other error: also
// for that of a source of which one route was asked and failed.
func Unasked(err error) (until time.Time, ok bool) {
	var routes routesError
	if !errors.As(err, &routes) {
		routes = routesError{{cause: err}}
	}
	for _, one := range routes {
		var rest *RestError
		if !errors.As(one, &rest) {
			return time.Time{}, false
		}
		if until.IsZero() || rest.Until.Before(until) {
			until = rest.Until
		}
	}
	return until, true
}

// RetryAfter returns how long the other side asks to be left alone, zero if it does not.
func RetryAfter(err error) time.Duration {
	var rest *RestError
	if errors.As(err, &rest) {
		return rest.after
	}
	var status *StatusError
	if errors.As(err, &status) {
		return status.RetryAfter
	}
	return 0
}

// isGone reports whether a server said that there is nothing any more.
func isGone(err error) bool {
	var status *StatusError
	return errors.As(err, &status) && status.Code == http.StatusGone
}

// Missing reports whether a server said that there is nothing at the address, for now (404) or for
// good (410).
func Missing(err error) bool {
	var status *StatusError
	return errors.As(err, &status) && (status.Code == http.StatusNotFound || status.Code == http.StatusGone)
}

func noSuchHost(err error) bool {
	var dns *net.DNSError
	return errors.As(err, &dns) && dns.IsNotFound
}

// A StatusError is an answer with another status than the one hoped for.
type StatusError struct {
	Code int
	// RetryAfter is how long the server asks to be left alone; zero if it does not.
	RetryAfter time.Duration
}

// statusFault is the error of an answer that is not the one hoped for. One that asks for rest is
// remembered for its host.
func (c *Client) statusFault(resp *http.Response) error {
	e := &StatusError{Code: resp.StatusCode, RetryAfter: retryAfter(resp.Header, time.Now())}
	busy := e.Code == http.StatusTooManyRequests || e.Code == http.StatusServiceUnavailable
	if !busy {
		e.RetryAfter = 0
	}
	if e.Code == http.StatusTooManyRequests && e.RetryAfter == 0 {
		e.RetryAfter = defaultRest
	}
	if e.RetryAfter > 0 {
		c.hosts.rest(resp.Request.Context(), hostName(resp.Request.URL), e.RetryAfter)
	}
	head, _ := io.ReadAll(io.LimitReader(resp.Body, largestWall)) // what there is of it
	if maker := wallOf(resp.Header, head, resp.StatusCode); maker != "" {
		return fmt.Errorf("%w, %w", wallError{maker}, e)
	}
	return e
}

// retryAfter reads the header of that name: seconds, or a time.
func retryAfter(h http.Header, now time.Time) time.Duration {
	said := h.Get("Retry-After")
	if at, err := http.ParseTime(said); err == nil {
		return min(max(0, at.Sub(now)), longestRest)
	}
	return min(seconds(said), longestRest)
}

// Error names the status as HTTP does: "unexpected status 502 Bad Gateway".
func (e *StatusError) Error() string {
	return strings.TrimSpace(fmt.Sprintf("unexpected status %d %s", e.Code, http.StatusText(e.Code)))
}

// An exchangeError is a failure of the network, of time, or of the other side's HTTP.
type exchangeError struct{ cause error }

func (e *exchangeError) Error() string { return strings.TrimPrefix(e.cause.Error(), "net/http: ") }
func (e *exchangeError) Unwrap() error { return e.cause }

// A lateError says what did not happen in time.
type lateError struct {
	what   string
	within time.Duration
}

func (e lateError) Error() string { return fmt.Sprintf("%s within %v", e.what, e.within) }

// A privateError is an address that was refused when it was about to be connected to.
type privateError struct{ ip string }

func (e privateError) Error() string { return e.ip + " is not a public address" }

// A hostError is a name that leads nowhere, told without the name server that was asked.
type hostError struct{ *net.DNSError }

func (e hostError) Error() string { return fmt.Sprintf("no such host %q", e.Name) }
func (e hostError) Unwrap() error { return e.DNSError }

// exchangeFault turns an error of the HTTP client into one that says the cause alone: the
// caller names the thing, and an address may hold a secret.
func exchangeFault(ctx context.Context, err error) error {
	var at *url.Error
	if errors.As(err, &at) {
		err = at.Err
	}
	var dial *net.OpError
	if errors.Is(err, ssrf.ErrProhibitedIP) && errors.As(err, &dial) && dial.Addr != nil {
		host, _, _ := net.SplitHostPort(dial.Addr.String())
		return privateError{host}
	}
	var dns *net.DNSError
	if errors.As(err, &dns) && dns.IsNotFound {
		return &exchangeError{hostError{dns}}
	}
	var rest *RestError
	if errors.As(err, &rest) {
		return rest
	}
	if errors.Is(err, errRedirects) || errors.Is(err, errScheme) || errors.Is(err, errResent) {
		return err
	}
	if cause := context.Cause(ctx); cause != nil {
		return &exchangeError{cause}
	}
	return &exchangeError{err}
}

// shown returns an address as it may stand in an error: without user, query and fragment,
// where secrets are kept.
func shown(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "at an unreadable address"
	}
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}).String()
}
