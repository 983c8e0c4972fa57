package feeds

import (
	"context"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
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
	// longestDelay bounds how far apart its robots.txt can ask its requests to be.
	longestDelay = 2 * time.Minute
	// maxHosts is how many hosts are remembered; those that are at rest are forgotten beyond.
	maxHosts = 10_000
)

// A RestError is a request that was not made: its host had asked not to be asked before Until, or so
// many others wait for it that the turn of this one would come then.
type RestError struct {
	Host    string
	Until   time.Time
	Crowded bool
	after   time.Duration
}

// Error names the host and the time.
func (e *RestError) Error() string {
	at := e.Until.UTC().Format("15:04:05")
	if e.Crowded {
		return fmt.Sprintf("%s is asked one by one, the turn comes at %s", e.Host, at)
	}
	return fmt.Sprintf("%s asks to be left alone until %s", e.Host, at)
}

// hosts hold back requests so that each host gets few at a time, apart from each other, and none
// while it has asked for rest. They are safe for concurrent use.
type hosts struct {
	spacing, patience time.Duration
	exempt            func(host string) bool
	rests             Rests
	mu                sync.Mutex
	all               map[string]*host
}

type host struct {
	turn chan struct{} // holds a token for each request under way
	// next is when the next request may begin, rest when it may after the host asked for rest.
	next, rest time.Time
	// later is when those were told to come back that would have waited too long, the last of them.
	later time.Time
	// delay is the time from one request to the next that the host asks for.
	delay time.Duration
}

func newHosts(s Settings) *hosts {
	return &hosts{spacing: s.Spacing, patience: s.Patience, exempt: s.ownHost, rests: s.Rests, all: map[string]*host{}}
}

// hostName names the host of an address, with its port unless that is the usual one.
func hostName(u *url.URL) string {
	name := strings.ToLower(u.Host)
	if u.Port() == map[string]string{"http": "80", "https": "443"}[u.Scheme] {
		name = strings.TrimSuffix(name, ":"+u.Port())
	}
	return name
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
// there. It fails at once while the host is at rest, or if the wait would be too long.
func (h *hosts) enter(ctx context.Context, address *url.URL) (leave func(), err error) {
	name := hostName(address)
	if err := h.atRest(ctx, name); err != nil {
		return nil, err
	}
	if h.exempt(address.Hostname()) {
		return func() {}, nil
	}
	one := h.get(name)
	select {
	case one.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, &exchangeError{context.Cause(ctx)}
	}
	leave = func() { <-one.turn }
	if err := h.wait(ctx, name, one); err != nil {
		leave()
		return nil, err
	}
	if err := h.atRest(ctx, name); err != nil { // while we waited
		leave()
		return nil, err
	}
	return leave, nil
}

// wait takes the next time at which the host may be asked, and lets it come.
func (h *hosts) wait(ctx context.Context, name string, one *host) error {
	now := time.Now()
	at, err := h.take(name, one, now)
	if err != nil || at.Equal(now) {
		return err
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

// take returns the next time at which the host may be asked, which is then taken. If that is too far
// off nothing is taken, and the error says when to come back: each time a little later, so that those
// who wait come one by one.
func (h *hosts) take(name string, one *host, now time.Time) (time.Time, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	apart := max(h.spacing, one.delay)
	at := latest(one.next, now)
	if h.patience > 0 && at.Sub(now) > h.patience {
		one.later = latest(one.later.Add(apart), at)
		return at, &RestError{Host: name, Until: one.later, Crowded: true, after: one.later.Sub(now)}
	}
	one.next = at.Add(apart)
	return at, nil
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// atRest returns a [RestError] if a host has asked to be left alone.
func (h *hosts) atRest(ctx context.Context, name string) error {
	noted := time.Time{}
	if h.rests.Until != nil {
		var err error
		if noted, err = h.rests.Until(ctx, name); err != nil {
			return err
		}
	}
	one := h.get(name)
	h.mu.Lock()
	defer h.mu.Unlock()
	one.rest = latest(one.rest, noted)
	if left := time.Until(one.rest); left > 0 {
		return &RestError{Host: name, Until: one.rest, after: left}
	}
	return nil
}

// rest lets a host alone for a while. If that cannot be noted it holds for this process at least.
func (h *hosts) rest(ctx context.Context, name string, pause time.Duration) {
	until := time.Now().Add(min(pause, longestRest))
	one := h.get(name)
	h.mu.Lock()
	one.rest = latest(one.rest, until)
	h.mu.Unlock()
	if h.rests.Note != nil {
		h.rests.Note(ctx, name, until)
	}
}

// slow keeps the requests to a host apart by at least a delay that it asks for; zero for none.
func (h *hosts) slow(name string, delay time.Duration) {
	one := h.get(name)
	h.mu.Lock()
	defer h.mu.Unlock()
	one.delay = min(max(0, delay), longestDelay)
}
