package main

import (
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"regwire/feeds"
	"regwire/store"
)

// BenchmarkPolls polls many sources of 30 entries, served on this machine, whole: asked, parsed, kept, with
// the jobs that read the entries and poll again. "new" is a first pass, in which every entry is
// new; "unchanged" one in which every server answers 304. REGWIRE_BENCH_SOURCES is how many
// sources there are, 2,000 unless set; the database is SQLite, and PostgreSQL too if
// REGWIRE_TEST_POSTGRES says where there is one.
func BenchmarkPolls(b *testing.B) {
	sources := 2000
	if n, err := strconv.Atoi(os.Getenv("REGWIRE_BENCH_SOURCES")); err == nil {
		sources = n
	}
	server := httptest.NewServer(http.HandlerFunc(serveThirty))
	defer server.Close()
	engines := map[string]func() string{"sqlite": func() string { return "sqlite:" + filepath.Join(b.TempDir(), "regwire.db") }}
	if at := os.Getenv("REGWIRE_TEST_POSTGRES"); at != "" {
		engines["postgres"] = func() string { return newDatabase(b, at) }
	}
	for _, engine := range slices.Sorted(maps.Keys(engines)) {
		for _, pass := range []string{"new", "unchanged"} {
			b.Run(engine+"/"+pass, func(b *testing.B) {
				for b.Loop() {
					b.StopTimer()
					pollPass(b, benchApp(b, engines[engine](), server.URL, sources), pass == "unchanged")
					b.StartTimer()
				}
			})
		}
	}
}

// pollPass times one pass over all sources, the second if they are to be unchanged.
func pollPass(b *testing.B, a *app, unchanged bool) {
	b.Helper()
	defer a.Close()
	if unchanged {
		pollEach(b, a)
	}
	runtime.GC()
	b.StartTimer()
	start := time.Now()
	pollEach(b, a)
	b.StopTimer()
	b.ReportMetric(float64(len(a.config.Sources))/time.Since(start).Seconds(), "sources/s")
	b.ReportMetric(float64(resident())/1e6, "MB")
}

// serveThirty answers each path with a feed of thirty entries of its own.
func serveThirty(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", `"same"`)
	if r.Header.Get("If-None-Match") == `"same"` {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	io.WriteString(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>`)
	for i := range 30 {
		fmt.Fprintf(w, `<item><title>Acme Ltd fined £%d,000 over a breach</title><link>http://%s%s/%d</link><guid>%s-%d</guid>`+
			`<pubDate>Mon, 03 Mar 2025 09:%02d:00 GMT</pubDate><description>&lt;p&gt;The regulator has fined Acme Ltd after attackers took the data of its customers.&lt;/p&gt;</description></item>`,
			i, r.Host, r.URL.Path, i, r.URL.Path, i, i)
	}
	io.WriteString(w, `</channel></rss>`)
}

func benchApp(b *testing.B, database, address string, sources int) *app {
	config := defaults()
	config.Sources, config.Channels = nil, nil
	config.Web.AllowNetworks = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	for i := range sources {
		src := defaultSource()
		src.Name, src.URL = fmt.Sprintf("source-%d", i), fmt.Sprintf("%s/%d", address, i)
		config.Sources = append(config.Sources, src)
	}
	db, err := store.Open(b.Context(), database)
	if err != nil {
		b.Fatal(err)
	}
	a, err := openApp(b.Context(), config, db, newWeb(config), &posted{}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		b.Fatal(err)
	}
	return a
}

func pollEach(b *testing.B, a *app) {
	var group errgroup.Group
	group.SetLimit(8)
	for _, s := range a.config.Sources {
		group.Go(func() error { return a.poll(b.Context(), s.Name) })
	}
	if err := group.Wait(); err != nil {
		b.Fatal(err)
	}
	for _, s := range []feeds.Source{a.config.Sources[0], a.config.Sources[len(a.config.Sources)-1]} {
		if state, err := a.db.Source(b.Context(), s.Name); err != nil || state.Entries != 30 || state.Failures > 0 {
			b.Fatalf("state %+v, %v", state, err)
		}
	}
}

// resident is how much memory the process holds, in bytes: that of the server too.
func resident() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Sys - m.HeapReleased
}
