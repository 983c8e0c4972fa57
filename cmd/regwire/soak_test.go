package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"regwire/feeds"
	"regwire/store"
)

// TestSoak polls sources that fail at random in every way that sources do, and that publish meanwhile, and
// wants every item that was ever served filed exactly once. REGWIRE_SOAK is how long it goes on, a
// second unless set; each source fails in the same order in each run.
func TestSoak(t *testing.T) {
	length := time.Second
	if d, err := time.ParseDuration(os.Getenv("REGWIRE_SOAK")); err == nil {
		length = d
	}
	web := newMoodyWeb(12)
	server := httptest.NewServer(web)
	defer server.Close()
	a := soakApp(t, web, server.Listener.Addr().String())
	before := heap()
	soak(t, a, length)
	web.recover()
	untilWell(t, a)
	untilRead(t, a)
	checkFiled(t, a, web)
	t.Logf("heap %d kB before, %d kB after", before/1000, heap()/1000)
	t.Log(web.account())
}

// soak polls each source again and again, on its own, and reads what was found all the while.
func soak(t *testing.T, a *app, length time.Duration) {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), length)
	defer stop()
	var group errgroup.Group
	for _, s := range a.config.Sources {
		group.Go(func() error {
			for pause(ctx, 30*time.Millisecond) {
				if err := a.poll(t.Context(), s.Name); err != nil {
					return err
				}
			}
			return nil
		})
	}
	for pause(ctx, 200*time.Millisecond) {
		a.jobs.Drain(t.Context()) // pages fail as well, and are read later
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
}

// pause waits, and reports whether ctx goes on.
func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-ctx.Done():
		return false
	}
}

// patience is how long a web that is well again may take to be read.
const patience = time.Minute

// untilWell polls until no source is at rest, and each was read.
func untilWell(t *testing.T, a *app) {
	t.Helper()
	since := a.now()
	for end := since.Add(patience); ; pause(t.Context(), 100*time.Millisecond) {
		var ill []string
		for _, s := range a.config.Sources {
			if err := a.poll(t.Context(), s.Name); err != nil {
				t.Fatal(err)
			}
			state, err := a.db.Source(t.Context(), s.Name)
			if err != nil {
				t.Fatal(err)
			}
			if state.Succeeded.Before(since) {
				ill = append(ill, s.Name+": "+state.Problem)
			}
		}
		if len(ill) == 0 {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("not well again: %s", strings.Join(ill, "\n"))
		}
	}
}

// untilRead reads what was found, without the waits between attempts, until nothing is left. It gives
// up when there was no less for a while: a busy machine lets some requests run out of time.
func untilRead(t *testing.T, a *app) {
	t.Helper()
	least, end := -1, time.Now().Add(patience)
	for ; ; pause(t.Context(), 100*time.Millisecond) {
		_, err := a.db.SQL().ExecContext(t.Context(), `UPDATE river_job SET state = 'available', scheduled_at = created_at
			WHERE queue = 'read' AND state IN ('retryable', 'scheduled')`)
		if err != nil {
			t.Fatal(err)
		}
		failed := a.jobs.Drain(t.Context())
		counts, err := a.jobs.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		left := 0
		for _, c := range counts {
			if c.Queue == "read" && c.State != "completed" {
				left += c.Jobs
			}
		}
		if left == 0 {
			return
		}
		if least < 0 || left < least {
			least, end = left, time.Now().Add(patience)
		}
		if time.Now().After(end) {
			t.Fatalf("%d entries are not read: %v", left, failed)
		}
	}
}

// checkFiled compares what was filed with what was served. What a half answer held may be filed too, if
// it is an item at all.
func checkFiled(t *testing.T, a *app, web *moodyWeb) {
	t.Helper()
	filed := map[string]int{}
	err := a.db.EachFiled(t.Context(), func(f store.Filed) error { filed[itemOf(f.Article.URL)]++; return nil })
	if err != nil {
		t.Fatal(err)
	}
	if len(filed) == 0 {
		t.Error("nothing was filed")
	}
	for name, s := range web.sites {
		for i := range s.served {
			if n := filed[fmt.Sprintf("%s %d", name, i)]; n != 1 {
				t.Errorf("item %d of %s was served and filed %d times", i, name, n)
			}
		}
	}
	for item, n := range filed {
		name, number, _ := strings.Cut(item, " ")
		if i, err := strconv.Atoi(number); err != nil || web.sites[name] == nil || i > web.sites[name].newest || n != 1 {
			t.Errorf("%q was filed %d times", item, n)
		}
	}
}

// itemOf names the item behind an address, whichever address it was: "s3.test 17" of
// "http://s3.test/b/17".
func itemOf(address string) string {
	host, path, _ := strings.Cut(strings.TrimPrefix(address, "http://"), "/")
	return host + " " + path[strings.LastIndex(path, "/")+1:]
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// soakApp opens an app with each site of web as a source, found at the address of its server.
func soakApp(t *testing.T, web *moodyWeb, at string) *app {
	t.Helper()
	config := defaults()
	config.Sources, config.Channels = nil, nil
	config.Work.ReadWorkers = 8
	settings := feeds.Settings{
		Timeout: 400 * time.Millisecond, MaxBody: 100_000, Hosts: map[string]string{},
		AllowNetworks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
	}
	for name, site := range web.sites {
		src := defaultSource()
		src.Name, src.Route = name, site.kind.route
		src.URL = "http://" + name + "/source"
		if src.Kind == feeds.Endpoint {
			list := soakListing.route
			list.URL = "http://" + name + "/list"
			src.Fallback = []feeds.Route{list}
		}
		config.Sources = append(config.Sources, src)
		settings.Hosts[name+":80"] = at
	}
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "regwire.db"))
	if err != nil {
		t.Fatal(err)
	}
	settings.Rests = restsIn(db)
	a, err := openApp(t.Context(), config, db, feeds.NewClient(settings), &posted{}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}
