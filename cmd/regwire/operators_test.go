package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
	"regwire/feeds"
	"regwire/store"
)

// hearing opens an app with a channel of operators.
func hearing(t *testing.T) (*app, *posted) {
	t.Helper()
	a, post := testApp(t, nil)
	a.config.Operators.Channel = "C0OPS"
	a.config.Sources[0].StaleAfter = 24 * time.Hour
	return a, post
}

// pollAs saves a poll of the source at a time: one that failed, or one whose newest entry has an age.
func pollAs(t *testing.T, a *app, fault error, age time.Duration, at time.Time) {
	t.Helper()
	src := a.config.Sources[0]
	before, err := a.db.Source(t.Context(), src.Name)
	if err != nil {
		t.Fatal(err)
	}
	entries := []regwire.Entry{{ID: "e", Source: src.Name, Title: "T", Published: at.Add(-age)}}
	after := polled(before, src, feeds.Result{Entries: entries}, at)
	after.Newest = at.Add(-age)
	if fault != nil {
		after, entries = failed(before, src, fault, at), nil
	}
	if err := a.savePoll(t.Context(), src, before, after, entries, feeds.Hints{}); err != nil {
		t.Fatal(err)
	}
}

func TestOperatorsAreToldOnce(t *testing.T) {
	a, post := hearing(t)
	broken := errors.New("read feed \"a\": broken")
	const fresh, old = time.Hour, 48 * time.Hour
	for i, c := range []struct {
		name  string
		fault error
		age   time.Duration
		want  []string
	}{
		{"well from the start", nil, fresh, nil},
		{"a hiccup", broken, fresh, nil},
		{"well after it", nil, fresh, nil},
		{"broken once", broken, fresh, nil},
		{"broken twice", broken, fresh, []string{"Source a: broken"}},
		{"broken still", broken, fresh, nil},
		{"well", nil, fresh, []string{"Source a: well again"}},
		{"well still", nil, fresh, nil},
		{"stale", nil, old, []string{"Source a: needs a look"}},
		{"a hiccup while stale", broken, old, nil},
		{"stale still", nil, old, nil},
		{"broken while stale", broken, old, nil},
		{"and again", broken, old, []string{"Source a: broken"}},
		{"stale again", nil, old, []string{"Source a: needs a look"}},
		{"well at last", nil, fresh, []string{"Source a: well again"}},
	} {
		post.lines = nil
		pollAs(t, a, c.fault, c.age, noon.Add(time.Duration(i)*time.Hour))
		if err := a.deliver(t.Context(), "C0OPS"); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, line := range post.lines {
			got = append(got, strings.TrimPrefix(line, "|"))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	for _, d := range must(a.db.Deliveries(t.Context(), store.DeliveryFilter{})) {
		if d.Channel != "C0OPS" || d.Kind != regwire.Health || d.Sent.IsZero() {
			t.Errorf("delivery %+v, want all for the operators, and sent", d)
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Two machines that poll a source at once tell of it once.
func TestANoticeIsDueOnce(t *testing.T) {
	a, _ := hearing(t)
	src := a.config.Sources[0]
	before := store.SourceState{Name: src.Name, Failures: 1, Polled: noon, Succeeded: noon.Add(-time.Hour)}
	for range 2 {
		after := failed(before, src, errors.New("broken"), noon.Add(time.Hour))
		if err := a.savePoll(t.Context(), src, before, after, nil, feeds.Hints{}); err != nil {
			t.Fatal(err)
		}
	}
	if due := must(a.db.Deliveries(t.Context(), store.DeliveryFilter{})); len(due) != 1 {
		t.Errorf("%d notices are due, want one: %+v", len(due), due)
	}
}

// That a gap was shown for long enough is no news.
func TestPassingConcernsGoSilently(t *testing.T) {
	for keys, want := range map[string]string{"gap": "", "broken gap": "broken", "stale moved": "stale", "": "", "few fallback": "few fallback"} {
		if got := lasting(keys); got != want {
			t.Errorf("lasting(%q) = %q, want %q", keys, got, want)
		}
	}
}

func TestListen(t *testing.T) {
	for text, want := range map[string]string{
		"": "", ":9464": "127.0.0.1:9464", "127.0.0.1:9464": "127.0.0.1:9464", "[::1]:80": "[::1]:80", "0.0.0.0:9464": "0.0.0.0:9464", "localhost:1": "localhost:1",
		"9464": "error", "a:b": "error", ":0": "error", ":99999": "error", "http://a:1": "error",
	} {
		var l Listen
		got := l.UnmarshalText([]byte(text))
		if (got != nil) != (want == "error") || got == nil && string(l) != want {
			t.Errorf("%q: %q, %v, want %q", text, l, got, want)
		}
	}
	for at, want := range map[Listen]bool{"127.0.0.1:1": true, "[::1]:1": true, "localhost:1": true, "0.0.0.0:1": false, "10.0.0.1:1": false, "[::]:1": false} {
		if at.local() != want {
			t.Errorf("%s is local: %v, want %v", at, at.local(), want)
		}
	}
}

func TestMetrics(t *testing.T) {
	a, _ := hearing(t)
	a.config.Slack.TokenEnv = "SECRET"
	pollAs(t, a, nil, time.Hour, noon)
	pollAs(t, a, errors.New("read feed \"a\": https://secret.example/"), 0, noon.Add(time.Hour))
	pollAs(t, a, errors.New("read feed \"a\": https://secret.example/"), 0, noon.Add(2*time.Hour))
	server := httptest.NewServer(a.metricsHandler())
	defer server.Close()
	code, text := scrape(t, server.URL+"/metrics")
	for _, want := range []string{
		`regwire_source_up{source="a"} 0`, `regwire_source_failures{source="a"} 2`, `regwire_source_entries{source="a"} 1`,
		`regwire_source_concern{concern="broken",source="a"} 1`, `regwire_source_last_success_timestamp_seconds{source="a"} 1.7410032e+09`,
		`regwire_polls_total{outcome="changed",source="a"} 1`, `regwire_polls_total{outcome="failed",source="a"} 2`, `regwire_entries_total{source="a",what="new"} 1`,
		`regwire_deliveries_due 1`, `regwire_channels_held 0`, `regwire_jobs{queue="deliver",state="available"} 1`, `regwire_jobs_due{queue="read"} 1`,
		"process_resident_memory_bytes ", "go_goroutines ",
	} {
		if code != http.StatusOK || !strings.Contains(text, want) {
			t.Errorf("status %d, want %s among\n%s", code, want, text)
		}
	}
	if strings.Contains(text, "secret") || strings.Contains(text, "SECRET") || strings.Contains(text, "C0OPS") {
		t.Error("the metrics tell what is nobody's business")
	}
	for _, path := range []string{"/", "/debug/pprof/"} {
		if code, _ := scrape(t, server.URL+path); code != http.StatusNotFound {
			t.Errorf("%s: status %d, want 404", path, code)
		}
	}
}

func scrape(t *testing.T, address string) (int, string) {
	t.Helper()
	resp, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

// Every label has values of the configuration or of the program alone.
func TestMetricsHaveFewLabels(t *testing.T) {
	a, _ := hearing(t)
	pollAs(t, a, nil, time.Hour, noon)
	server := httptest.NewServer(a.metricsHandler())
	defer server.Close()
	_, text := scrape(t, server.URL+"/metrics")
	known := []string{"source", "concern", "outcome", "what", "origin", "kind", "queue", "state", "version", "quantile"}
	for _, m := range regexp.MustCompile(`([a-z]+)="`).FindAllStringSubmatch(text, -1) {
		if !slices.Contains(known, m[1]) {
			t.Errorf("label %q is not known to be bounded", m[1])
		}
	}
}

func TestServeMetricsEndsWithItsContext(t *testing.T) {
	a, _ := hearing(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	address := make(chan string, 1)
	ended := make(chan error, 1)
	go func() {
		ended <- a.serveMetrics(ctx, "127.0.0.1:0", func(at string) { address <- at })
	}()
	at := <-address
	if code, _ := scrape(t, "http://"+at+"/metrics"); code != http.StatusOK {
		t.Errorf("status %d", code)
	}
	err := a.serveMetrics(ctx, Listen(at), func(string) {})
	if err == nil || !strings.Contains(err.Error(), "serve metrics: listen tcp "+at+": bind: address already in use") {
		t.Errorf("a taken address: %v", err)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Errorf("after its context: %v", err)
	}
	http.DefaultClient.CloseIdleConnections()
}
