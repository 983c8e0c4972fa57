package feeds

import (
	"errors"
	"net"
	"net/http"
	"net/netip"
	"time"

	"code.dny.dev/ssrf"
)

// Guarded returns a client for addresses that others chose, to which something is sent: it
// reaches public addresses, and private ones only in allowed, whatever name leads there.
// The error of a request to any other says so. A request takes no longer than timeout.
func Guarded(allowed []netip.Prefix, timeout time.Duration) *http.Client {
	t := newTransport(Settings{AllowNetworks: allowed, Timeout: timeout})
	return &http.Client{Transport: refusing{t}, Timeout: timeout}
}

// refusing is a transport that names in words what its guard refused.
type refusing struct{ next http.RoundTripper }

// RoundTrip implements [http.RoundTripper].
func (t refusing) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(req)
	dial, dialled := errors.AsType[*net.OpError](err)
	if dialled && errors.Is(err, ssrf.ErrProhibitedIP) && dial.Addr != nil {
		host, _, _ := net.SplitHostPort(dial.Addr.String())
		return nil, &net.OpError{Op: "dial", Err: privateError{host}}
	}
	return resp, err
}
