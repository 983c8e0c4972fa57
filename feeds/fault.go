package feeds

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"

	"code.dny.dev/ssrf"
)

// A StatusError is an answer other than the one hoped for.
type StatusError struct {
	Code int
}

// Error names the status as HTTP does.
func (e *StatusError) Error() string {
	if text := http.StatusText(e.Code); text != "" {
		return fmt.Sprintf("unexpected status %d %s", e.Code, text)
	}
	return fmt.Sprintf("unexpected status %d", e.Code)
}

// errTimeout is the cause of an exchange that ran out of time.
type errTimeout struct {
	what  string
	after time.Duration
}

func (e errTimeout) Error() string { return fmt.Sprintf("%s within %v", e.what, e.after) }

// Timeout makes the error a [net.Error] in spirit: trying later may help.
func (e errTimeout) Timeout() bool { return true }

// Temporary reports whether the same request may succeed later: the network failed, time
// ran out, or the server was busy or broken. It is false for what will not change by waiting, such as
// a missing page, a refused address or a document that is no feed.
func Temporary(err error) bool {
	var status *StatusError
	if errors.As(err, &status) {
		return status.Code >= 500 || status.Code == http.StatusTooManyRequests || status.Code == http.StatusRequestTimeout
	}
	var dns *net.DNSError
	if errors.As(err, &dns) {
		return !dns.IsNotFound
	}
	if errors.Is(err, ssrf.ErrProhibitedIP) || errors.Is(err, ssrf.ErrProhibitedNetwork) {
		return false
	}
	var late interface{ Timeout() bool }
	if errors.As(err, &late) && late.Timeout() || errors.Is(err, context.Canceled) {
		return true
	}
	var exchange *exchangeError
	return errors.As(err, &exchange)
}

// An exchangeError is a failure of the network or of the other side's HTTP.
type exchangeError struct{ cause error }

func (e *exchangeError) Error() string { return e.cause.Error() }
func (e *exchangeError) Unwrap() error { return e.cause }

// exchangeFault turns an error of the HTTP client into one that says the cause alone: the
// caller names the thing, and an address may hold a secret.
func exchangeFault(ctx context.Context, err error) error {
	var at *url.Error
	if errors.As(err, &at) {
		err = at.Err
	}
	switch cause := context.Cause(ctx); {
	case errors.Is(err, errRedirects), errors.Is(err, errScheme):
		return err
	case errors.Is(err, ssrf.ErrProhibitedIP):
		return fmt.Errorf("not a public address: %w", err)
	case cause != nil:
		return &exchangeError{cause}
	default:
		return &exchangeError{err}
	}
}

// shown returns an address as it may stand in an error: without user, query and fragment,
// where secrets are kept.
func shown(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "unreadable address"
	}
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}).String()
}
