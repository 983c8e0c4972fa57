package main

import (
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"regwire/feeds"
	"regwire/store"
)

// TestSoak polls sources that fail at random in every way that sources do, and that publish meanwhile, and
// wants every item that was ever served filed exactly once. REGWIRE_SOAK is how long it goes on, a
// second unless set; the failures are the same in each run.
func TestSoak(t *testing.T) {
	length := time.Second
	if d, err := time.ParseDuration(os.Getenv("REGWIRE_SOAK")); err == nil {
		length = d
	}
	web := &moody{chance: rand.New(rand.NewPCG(1, 2)), served: map[string]bool{}}
	server := httptest.NewServer(web)
	defer server.Close()
	a := soakApp(t, server.URL, 12)
	rounds := 0
	for end := time.Now().Add(length); time.Now().Before(end); rounds++ {
		pollRound(t, a)
		web.publish()
		if rounds%20 == 19 { // as the daemon does all the while
			drain(t, a)
		}
	}
	web.recover()
	pollRound(t, a)
	drain(t, a)
	filed := map[string]int{}
	err := a.db.EachFiled(t.Context(), func(f store.Filed) error { filed[strings.TrimPrefix(f.Article.URL, server.URL)]++; return nil })
	if err != nil {
		t.Fatal(err)
	}
	for path := range web.served {
		if filed[path] != 1 {
			t.Errorf("%s was served and filed %d times", path, filed[path])
		}
	}
	if len(filed) != len(web.served) || len(filed) == 0 {
		t.Errorf("%d filed, %d served", len(filed), len(web.served))
	}
	t.Logf("%d rounds, %d polls answered, %d of them badly, %d items", rounds, web.polls, web.bad, len(web.served))
}

// pollRound polls each source, whatever its time.
func pollRound(t *testing.T, a *app) {
	t.Helper()
	for _, s := range a.config.Sources {
		if err := a.poll(t.Context(), s.Name); err != nil {
			t.Fatal(err)
		}
	}
}

// drain reads what was found. Sources that are due are polled too.
func drain(t *testing.T, a *app) {
	t.Helper()
	if err := a.jobs.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func soakApp(t *testing.T, address string, sources int) *app {
	t.Helper()
	config := defaults()
	config.Sources, config.Channels = nil, nil
	config.Web.AllowNetworks = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	config.Web.Timeout, config.Web.MaxBody = 400*time.Millisecond, 100_000
	config.Work.ReadWorkers = 8
	for i := range sources {
		src := defaultSource()
		src.Name, src.URL = fmt.Sprintf("s%d", i), fmt.Sprintf("%s/s%d", address, i)
		config.Sources = append(config.Sources, src)
	}
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "regwire.db"))
	if err != nil {
		t.Fatal(err)
	}
	web := feeds.NewClient(feeds.Settings{Timeout: config.Web.Timeout, MaxBody: config.Web.MaxBody, AllowNetworks: config.Web.AllowNetworks})
	a, err := openApp(t.Context(), config, db, web, &posted{}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

// A moody web answers most polls badly. Each of its feeds shows its ten newest items; those that a good
// answer showed are served, and must be filed.
type moody struct {
	mu         sync.Mutex
	chance     *rand.Rand
	newest     int // number of the newest item of every feed
	served     map[string]bool
	sane       bool
	polls, bad int
}

func (m *moody) publish() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.newest += m.chance.IntN(3)
}

func (m *moody) recover() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sane = true
}

func (m *moody) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.Count(r.URL.Path, "/") > 1 {
		io.WriteString(w, "<html><body><article><p>An article about nothing that a regulator would care for, but long enough to be read as one.</p></article></body></html>")
		return
	}
	m.mu.Lock()
	mood := m.chance.IntN(22)
	if m.sane {
		mood = 99
	}
	m.polls++
	feed := m.feed(r)
	if mood < len(moods) {
		m.bad++
		m.mu.Unlock()
		moods[mood](w, r, feed)
		return
	}
	for i := max(0, m.newest-9); i <= m.newest; i++ {
		m.served[fmt.Sprintf("%s/%d", r.URL.Path, i)] = true
	}
	m.mu.Unlock()
	io.WriteString(w, feed)
}

func (m *moody) feed(r *http.Request) string {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>News</title>`)
	for i := m.newest; i >= max(0, m.newest-9); i-- {
		fmt.Fprintf(&b, `<item><title>Item %d</title><link>http://%s%s/%d?utm_source=x%d</link><guid>%d</guid></item>`, i, r.Host, r.URL.Path, i, m.chance.IntN(9), i)
	}
	return b.String() + "</channel></rss>"
}

// moods are the ways in which sources fail.
var moods = []func(w http.ResponseWriter, r *http.Request, feed string){
	func(w http.ResponseWriter, r *http.Request, feed string) { w.WriteHeader(500) },
	func(w http.ResponseWriter, r *http.Request, feed string) { w.WriteHeader(404) },
	func(w http.ResponseWriter, r *http.Request, feed string) { w.WriteHeader(410) },
	func(w http.ResponseWriter, r *http.Request, feed string) { w.WriteHeader(304) },
	func(w http.ResponseWriter, r *http.Request, feed string) {},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		io.WriteString(w, "<!doctype html><p>Wall</p>")
	},
	func(w http.ResponseWriter, r *http.Request, feed string) { io.WriteString(w, feed[:len(feed)/2]) },
	func(w http.ResponseWriter, r *http.Request, feed string) {
		io.WriteString(w, strings.Repeat(" ", 200_000)+feed)
	},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		io.WriteString(w, strings.Repeat("<a>", 1000))
	},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		http.Redirect(w, r, r.URL.Path, http.StatusFound)
	},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		http.Redirect(w, r, "http://10.0.0.1/", http.StatusMovedPermanently)
	},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		w.Header().Set("Content-Length", "9999")
		io.WriteString(w, feed)
	},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		w.Header().Set("Content-Encoding", "br")
		io.WriteString(w, feed)
	},
	func(w http.ResponseWriter, r *http.Request, feed string) {
		w.Header().Set("Content-Encoding", "gzip")
		io.WriteString(w, feed)
	},
	func(w http.ResponseWriter, r *http.Request, feed string) { panic(http.ErrAbortHandler) },
	func(w http.ResponseWriter, r *http.Request, feed string) {
		io.WriteString(w, `<rss version="2.0"><channel><title>Empty</title></channel></rss>`)
	},
}
