package feeds

import (
	"context"
	"fmt"
	"net/netip"
	"net/url"
	"sync"
	"time"
)

const (
	// perHost is how many requests one host is asked at the same time.
	perHost = 2
	// defaultRest is how long a host is left alone that is asked too much and does not say until when.
	defaultRest = 2 * time.Minute
	// longestRest bounds what a host can ask for.
	longestRest = 24 * time.Hour
	// maxHosts is how many hosts are remembered; those that are at rest are forgotten beyond.
	maxHosts = 10_000
)

// A RestError is a request that was not made since its host had asked not to be asked before
// Until.
type RestError struct {
	Host  string
	Until time.Time
	after time.Duration
}

// Error names the host and the time.
func (e *RestError) Error() string {
	return fmt.Sprintf("%s asks to be left alone until %s", e.Host, e.Until.UTC().Format("15:04:05"))
}

// hosts hold back requests so that each host gets few at a time, apart from each other, and none
// while it has asked for rest. They are safe for concurrent use.
type hosts struct {
	spacing time.Duration
	exempt  func(host string) bool
	mu      sync.Mutex
	all     map[string]*host
}

type host struct {
	turn chan struct{} // holds a token for each request under way
	// next is when the next request may begin, rest when it may after the host asked for rest.
	next, rest time.Time
}

func newHosts(s Settings) *hosts {
	return &hosts{spacing: s.Spacing, exempt: s.ownHost, all: map[string]*host{}}
}

// ownHost reports whether a host is one of the operator's own, which need not be spared.
func (s Settings) ownHost(name string) bool {
	if _, elsewhere := s.Hosts[name+":80"]; elsewhere {
		return true
	}
	ip, err := netip.ParseAddr(name)
	for _, p := range s.AllowNetworks {
		if err == nil && p.Contains(ip.Unmap()) {
			return true
		}
	}
	return false
}

func (h *hosts) get(name string) *host {
	h.mu.Lock()
	defer h.mu.Unlock()
	one, ok := h.all[name]
	if !ok {
		if len(h.all) >= maxHosts {
			h.forget(time.Now())
		}
		one = &host{turn: make(chan struct{}, perHost)}
		h.all[name] = one
	}
	return one
}

// forget drops the hosts of which there is nothing to remember.
func (h *hosts) forget(now time.Time) {
	for name, one := range h.all {
		if len(one.turn) == 0 && one.next.Before(now) && one.rest.Before(now) {
			delete(h.all, name)
		}
	}
}

// enter waits until the host of address may be asked, and returns what to call when the answer is
// there. It fails at once while the host is at rest.
func (h *hosts) enter(ctx context.Context, address *url.URL) (leave func(), err error) {
	name := address.Host
	one := h.get(name)
	if err := h.atRest(name, one); err != nil {
		return nil, err
	}
	if h.exempt(address.Hostname()) {
		return func() {}, nil
	}
	select {
	case one.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, &exchangeError{context.Cause(ctx)}
	}
	leave = func() { <-one.turn }
	if err := h.wait(ctx, one); err != nil {
		leave()
		return nil, err
	}
	if err := h.atRest(name, one); err != nil { // while we waited
		leave()
		return nil, err
	}
	return leave, nil
}

// wait takes the next time at which the host may be asked, and lets it come.
func (h *hosts) wait(ctx context.Context, one *host) error {
	h.mu.Lock()
	now := time.Now()
	at := one.next
	if at.Before(now) {
		at = now
	}
	one.next = at.Add(h.spacing)
	h.mu.Unlock()
	if at.Equal(now) {
		return nil
	}
	timer := time.NewTimer(at.Sub(now))
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return &exchangeError{context.Cause(ctx)}
	}
}

func (h *hosts) atRest(name string, one *host) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if left := time.Until(one.rest); left > 0 {
		return &RestError{Host: name, Until: one.rest, after: left}
	}
	return nil
}

// rest lets the host of address alone for a while.
func (h *hosts) rest(address *url.URL, pause time.Duration) {
	one := h.get(address.Host)
	h.mu.Lock()
	defer h.mu.Unlock()
	if until := time.Now().Add(min(pause, longestRest)); until.After(one.rest) {
		one.rest = until
	}
}
