package main

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"regwire/feeds"
)

// A host that asked for rest has it from the next process too, and from other sources on it.
func TestARestIsKeptOverARestart(t *testing.T) {
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer server.Close()
	a, _ := testApp(t, nil)
	a.config.Web.AllowNetworks = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	a.config.Sources = []feeds.Source{
		{Name: "one", Route: feeds.Route{URL: server.URL + "/one"}, Every: time.Minute},
		{Name: "two", Route: feeds.Route{URL: server.URL + "/two"}, Every: time.Minute},
	}
	for _, name := range []string{"one", "two", "one"} {
		a.web.Close()
		a.web = newSharedWeb(a.config, a.db) // as after a restart
		if err := a.poll(t.Context(), name); err != nil {
			t.Fatal(err)
		}
	}
	if asked != 1 {
		t.Errorf("asked %d times, want once", asked)
	}
	for name, failures := range map[string]int{"one": 1, "two": 0} {
		s, err := a.db.Source(t.Context(), name)
		if wait := s.NextPoll.Sub(a.now()); err != nil || s.Failures != failures || wait < 59*time.Minute || wait > 67*time.Minute {
			t.Errorf("%s: %d failures, next poll in %v, %v; want %d and about an hour", name, s.Failures, wait, err, failures)
		}
	}
}
