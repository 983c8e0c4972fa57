package feeds

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"time"

	"code.dny.dev/ssrf"
)

// maxRedirects is how many redirects one request follows.
const maxRedirects = 5

// A Client reads feeds and pages over HTTP as a well-behaved guest and a wary one. It is
// safe for concurrent use.
type Client struct {
	settings Settings
	http     *http.Client
	hosts    *hosts
	robots   robots
}

// NewClient returns a Client that behaves as s says.
func NewClient(s Settings) *Client {
	s = s.withDefaults()
	c := &Client{settings: s, hosts: newHosts(s), robots: robots{sites: map[string]verdict{}}}
	c.http = &http.Client{Transport: newTransport(s), CheckRedirect: c.mayFollow}
	return c
}

// Close closes the connections that are kept open for later requests.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// newTransport returns a transport that checks each address when it is dialled, after the
// name was resolved and on every redirect. It has no proxy: one would dial in its place.
func newTransport(s Settings) *http.Transport {
	dialer := &net.Dialer{Timeout: s.Timeout / 3, Control: newGuard(s.AllowNetworks).Safe}
	return &http.Transport{
		Proxy:                  nil,
		DialContext:            elsewhere(dialer, s.Hosts),
		ForceAttemptHTTP2:      true,
		TLSHandshakeTimeout:    s.Timeout / 3,
		ResponseHeaderTimeout:  s.Timeout / 2,
		MaxResponseHeaderBytes: 64 << 10,
		MaxConnsPerHost:        4,
		MaxIdleConnsPerHost:    2,
		MaxIdleConns:           64,
		IdleConnTimeout:        time.Minute,
	}
}

// elsewhere dials what hosts has for an address in its place.
func elsewhere(dialer *net.Dialer, hosts map[string]string) func(ctx context.Context, network, address string) (net.Conn, error) {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		if other, ok := hosts[address]; ok {
			address = other
		}
		return dialer.DialContext(ctx, network, address)
	}
}

// newGuard returns a guardian that refuses every address which is not public, save those
// in allowed.
func newGuard(allowed []netip.Prefix) *ssrf.Guardian {
	var v4, v6 []netip.Prefix
	for _, p := range allowed {
		if p.Addr().Is4() {
			v4 = append(v4, p)
			continue
		}
		v6 = append(v6, p)
	}
	return ssrf.New(ssrf.WithAnyPort(), ssrf.WithAllowedV4Prefixes(v4...), ssrf.WithAllowedV6Prefixes(v6...))
}

// errRedirects means that a server sent us on too often.
var errRedirects = fmt.Errorf("more than %d redirects", maxRedirects)

// errScheme means that an address is neither http nor https.
var errScheme = errors.New("address is not http or https")

// errResent means that what was posted would have gone to another host.
var errResent = errors.New("redirected to another host, which is not sent what was posted")

// trail is the key under which the context of a request says whether all redirects that it met
// were for good.
type trail struct{}

// mayFollow is [checkRedirect], and asks no host that is at rest.
func (c *Client) mayFollow(r *http.Request, via []*http.Request) error {
	if err := checkRedirect(r, via); err != nil {
		return err
	}
	if name := hostName(r.URL); name != hostName(via[len(via)-1].URL) {
		return c.hosts.atRest(r.Context(), name)
	}
	return nil
}

// checkRedirect bounds redirects and takes from them what could give a secret away: the
// address we came from, and user names that the server made up.
func checkRedirect(r *http.Request, via []*http.Request) error {
	if len(via) > maxRedirects {
		return errRedirects
	}
	if t, ok := r.Context().Value(trail{}).(*bool); ok && r.Response != nil {
		permanent := r.Response.StatusCode == http.StatusMovedPermanently || r.Response.StatusCode == http.StatusPermanentRedirect
		*t = *t && permanent
	}
	if r.URL.Scheme != "http" && r.URL.Scheme != "https" {
		return errScheme
	}
	if r.Method == http.MethodPost && r.URL.Host != via[0].URL.Host {
		return errResent
	}
	r.Header.Del("Referer")
	r.URL.User = nil
	return nil
}
