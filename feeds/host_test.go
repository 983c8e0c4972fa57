package feeds

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func parsed(t *testing.T, address string) *url.URL {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestAHostGetsFewRequestsAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHosts(Settings{Spacing: time.Second})
		site, start := parsed(t, "https://a.example/x"), time.Now()
		var mu sync.Mutex
		var begun []time.Duration
		active, most := 0, 0
		var group sync.WaitGroup
		for range 6 {
			group.Go(func() {
				leave, err := h.enter(t.Context(), site)
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				begun = append(begun, time.Since(start))
				active++
				most = max(most, active)
				mu.Unlock()
				time.Sleep(5 * time.Second)
				mu.Lock()
				active--
				mu.Unlock()
				leave()
			})
		}
		group.Wait()
		if most != perHost {
			t.Errorf("%d requests at a time, want %d", most, perHost)
		}
		for i := 1; i < len(begun); i++ {
			if begun[i]-begun[i-1] < time.Second {
				t.Errorf("requests began at %v, want a second between them", begun)
			}
		}
		before := time.Now() // another host need not wait
		leave, err := h.enter(t.Context(), parsed(t, "https://b.example/"))
		if err != nil || time.Since(before) != 0 {
			t.Errorf("another host waited %v: %v", time.Since(before), err)
		}
		leave()
	})
}

func TestWaitingEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHosts(Settings{Spacing: time.Hour})
		site := parsed(t, "https://a.example/")
		leave, _ := h.enter(t.Context(), site)
		leave()
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := h.enter(ctx, site); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("enter = %v, want that time ran out", err)
		}
		if len(h.get("a.example").turn) != 0 {
			t.Error("a request that gave up keeps its turn")
		}
	})
}

func TestHostsAreForgotten(t *testing.T) {
	h := newHosts(Settings{})
	h.rest(t.Context(), "resting.example", time.Hour)
	for i := range maxHosts + 10 {
		h.get(strings.Repeat("a", i%50) + string(rune('a'+i%26)) + time.Duration(i).String())
	}
	if len(h.all) > maxHosts || h.atRest(t.Context(), "resting.example") == nil {
		t.Errorf("%d hosts remembered, want at most %d and the one at rest among them", len(h.all), maxHosts)
	}
}

func TestRetryAfterHoldsForTheWholeHost(t *testing.T) {
	asked := 0
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked++
		w.Header().Set("Retry-After", "7200")
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	c := newTestClient(t, Settings{})
	_, first := c.Poll(t.Context(), source(url+"/feed"), Validators{})
	_, second := c.Fetch(t.Context(), url+"/page")
	if asked != 1 {
		t.Errorf("the host was asked %d times, want once", asked)
	}
	if RetryAfter(first) != 2*time.Hour || !Temporary(first) {
		t.Errorf("first = %v, after %v", first, RetryAfter(first))
	}
	if left := RetryAfter(second); left < 119*time.Minute || !Temporary(second) || !strings.Contains(second.Error(), "asks to be left alone until") {
		t.Errorf("second = %v, after %v", second, left)
	}
	other := serve(t, answer(sampleRSS))
	if _, err := c.Poll(t.Context(), source(other), Validators{}); err != nil {
		t.Errorf("another host: %v", err)
	}
}

// A host that asked for rest as the target of a redirect is not led to either.
func TestRestHoldsForRedirects(t *testing.T) {
	asked := 0
	busy := serve(t, func(w http.ResponseWriter, r *http.Request) { asked++; w.WriteHeader(http.StatusTooManyRequests) })
	url := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, busy, http.StatusFound) })
	c := newTestClient(t, Settings{})
	c.Poll(t.Context(), source(url), Validators{})
	_, err := c.Poll(t.Context(), source(url), Validators{})
	if left := RetryAfter(err); asked != 1 || left < time.Minute || left > defaultRest {
		t.Errorf("asked %d times, then %v for %v, want once and then a rest of two minutes", asked, err, left)
	}
}

// What is noted elsewhere holds too, and what is learnt here is noted.
func TestRestsAreShared(t *testing.T) {
	noted := map[string]time.Time{}
	rests := Rests{
		Until: func(_ context.Context, host string) (time.Time, error) { return noted[host], nil },
		Note:  func(_ context.Context, host string, until time.Time) error { noted[host] = until; return nil },
	}
	asked := 0
	url := serve(t, func(w http.ResponseWriter, r *http.Request) { asked++; w.WriteHeader(http.StatusTooManyRequests) })
	one, other := newTestClient(t, Settings{Rests: rests}), newTestClient(t, Settings{Rests: rests})
	one.Poll(t.Context(), source(url), Validators{})
	_, err := other.Poll(t.Context(), source(url), Validators{})
	if until, unasked := Unasked(err); asked != 1 || !unasked || time.Until(until) < time.Minute || len(noted) != 1 {
		t.Errorf("asked %d times, then %v, noted %v", asked, err, noted)
	}
}

func TestUnasked(t *testing.T) {
	rest := &RestError{Host: "a.example", Until: monday.Add(time.Hour)}
	sooner := &RestError{Host: "b.example", Until: monday}
	if until, ok := Unasked(routesError{{cause: rest}, {cause: fmt.Errorf("read: %w", sooner)}}); !ok || !until.Equal(monday) {
		t.Errorf("two at rest: %v, %v, want the sooner", until, ok)
	}
	if _, ok := Unasked(routesError{{cause: rest}, {cause: errHTML}}); ok {
		t.Error("a route that was asked and failed counts as not asked")
	}
	if _, ok := Unasked(errHTML); ok {
		t.Error("a page in place of a feed counts as not asked")
	}
}

func TestHostName(t *testing.T) {
	for address, want := range map[string]string{
		"https://A.example:443/x": "a.example", "http://a.example:80/": "a.example", "http://a.example:443/": "a.example:443", "http://127.0.0.1:81/": "127.0.0.1:81",
	} {
		if got := hostName(parsed(t, address)); got != want {
			t.Errorf("hostName(%s) = %s, want %s", address, got, want)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	for said, want := range map[string]time.Duration{
		"": 0, "120": 2 * time.Minute, "-5": 0, "soon": 0, "99999999": longestRest,
		"Mon, 03 Mar 2025 09:30:00 GMT": 30 * time.Minute, "Mon, 03 Mar 2024 09:30:00 GMT": 0, "Mon, 03 Mar 2035 09:30:00 GMT": longestRest,
	} {
		if got := retryAfter(http.Header{"Retry-After": {said}}, monday); got != want {
			t.Errorf("Retry-After %q = %v, want %v", said, got, want)
		}
	}
}

func TestMovedForGood(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/good", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/hop", http.StatusMovedPermanently) })
	mux.HandleFunc("/hop", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/feed", http.StatusPermanentRedirect)
	})
	mux.HandleFunc("/mixed", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/today", http.StatusMovedPermanently)
	})
	mux.HandleFunc("/today", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/feed", http.StatusFound) })
	mux.HandleFunc("/lost", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/nowhere", http.StatusMovedPermanently)
	})
	mux.HandleFunc("/feed", answer(sampleRSS))
	s := httptest.NewServer(mux)
	defer s.Close()
	c := newTestClient(t, Settings{})
	for path, want := range map[string]string{"/good": s.URL + "/feed", "/mixed": "", "/feed": ""} {
		got, err := c.Poll(t.Context(), source(s.URL+path), Validators{})
		if err != nil || got.Moved != want {
			t.Errorf("%s moved to %q, %v, want %q", path, got.Moved, err, want)
		}
	}
	if _, err := c.Poll(t.Context(), source(s.URL+"/lost"), Validators{}); !Missing(err) {
		t.Errorf("a redirect for good that ends in 404: %v", err)
	}
}

func TestWalls(t *testing.T) {
	for _, c := range []struct {
		name, body, header string
		status             int
		want               string
	}{
		{"a challenge", "<html><title>Just a moment...</title><script src=/cdn-cgi/challenge-platform/h/b></script>", "Cf-Mitigated: challenge", 403, "a wall against robots (Cloudflare) answers, unexpected status 403 Forbidden"},
		{"a challenge that says 200", "<html><script>_Incapsula_Resource</script>", "", 200, "a wall against robots (Imperva) answers"},
		{"an access denied", "<h1>Access Denied</h1> https://errors.edgesuite.net/18.2", "", 403, "a wall against robots (Akamai) answers, unexpected status 403 Forbidden"},
		{"a captcha", "<script src=https://geo.captcha-delivery.com/x>", "", 403, "a wall against robots (DataDome) answers, unexpected status 403 Forbidden"},
		{"an empty wall", "", "X-Amzn-Waf-Action: challenge", 202, "a wall against robots (AWS WAF) answers, unexpected status 202 Accepted"},
		{"a plain 403", "Forbidden", "", 403, "unexpected status 403 Forbidden"},
	} {
		t.Run(c.name, func(t *testing.T) {
			url := serve(t, func(w http.ResponseWriter, r *http.Request) {
				if name, value, ok := strings.Cut(c.header, ": "); ok {
					w.Header().Set(name, value)
				}
				w.WriteHeader(c.status)
				io.WriteString(w, c.body)
			})
			_, err := newTestClient(t, Settings{}).Poll(t.Context(), source(url), Validators{})
			if want := `read feed "ico": ` + c.want; err == nil || err.Error() != want {
				t.Errorf("err = %v, want %q", err, want)
			}
		})
	}
	article := "<html><body>" + strings.Repeat("<p>An article that quotes _Incapsula_Resource and says much more about it.</p>", 8)
	if maker := wallOf(http.Header{}, []byte(article), 200); maker != "" {
		t.Errorf("an article about walls was taken for one of %s", maker)
	}
}
