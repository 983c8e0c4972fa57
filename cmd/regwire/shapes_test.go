package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"regwire/feeds"
	"regwire/store"
)

// Sources have been seen to fail in these ways. Each is to be told for what it is, by the name of the
// concern and in words, and none may pass for a quiet source.
func TestFailureShapes(t *testing.T) {
	t.Parallel()
	ago := func(days int) string { return time.Now().AddDate(0, 0, -days).UTC().Format(time.RFC1123Z) }
	rss := func(built, published string) string {
		return `<rss version="2.0"><channel><title>News</title><lastBuildDate>` + built + `</lastBuildDate>` +
			strings.Repeat(`<item><title>Acme fined</title><link>https://a.example/1</link><pubDate>`+published+`</pubDate></item>`, 3) + `</channel></rss>`
	}
	page := func(code int, header, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if name, value, ok := strings.Cut(header, ": "); ok {
				w.Header().Set(name, value)
			}
			w.WriteHeader(code)
			io.WriteString(w, body)
		}
	}
	for _, c := range []struct {
		name    string
		serve   http.HandlerFunc
		concern string
		says    string
	}{
		{"a page with 200 in place of XML", page(200, "", "<!doctype html><title>Unavailable</title><p>Unavailable"), "broken", "the answer is an HTML page, not a feed"},
		{"a redirect for good that ends in 404", page(301, "Location: /gone", ""), "broken", "unexpected status 404 Not Found"},
		{"frozen for eight years", page(200, "", rss(ago(8*365), ago(8*365))), "stale", "nothing newer than " + time.Now().AddDate(0, 0, -8*365).UTC().Format(time.DateOnly)},
		{"built today, though the newest item is seven months old", page(200, "", rss(ago(0), ago(210))), "stale", "something within 30d expected"},
		{"200 with no item", page(200, "", `<rss version="2.0"><channel><title>News</title></channel></rss>`), "few", "0 entries, at least 2 expected"},
		{"200 with items that are none", page(200, "", `{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[null]}`), "broken", "broken feed: the parser gave up on it"},
		{"200 with nothing", page(200, "", ""), "broken", "the answer is empty"},
		{"the wall of Cloudflare", page(403, "Cf-Mitigated: challenge", "<title>Just a moment...</title>"), "broken", "a wall against robots (Cloudflare) answers"},
		{"the wall of Imperva", page(200, "", "<script src=/_Incapsula_Resource></script>"), "broken", "a wall against robots (Imperva) answers"},
		{"the wall of Akamai", page(403, "", "Access Denied https://errors.edgesuite.net/18"), "broken", "a wall against robots (Akamai) answers"},
		{"the wall of DataDome", page(403, "", "<script src=https://ct.captcha-delivery.com/c.js></script>"), "broken", "a wall against robots (DataDome) answers"},
		{"an item dated next year", page(200, "", rss(ago(0), ago(-365))), "future", "dated in the future"},
		{"well", page(200, "", rss(ago(0), ago(1))), "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			state, src := pollShape(t, c.serve)
			got := concerns(src, state, time.Now())
			switch {
			case c.concern == "" && len(got) > 0:
				t.Errorf("concerns %v, want none", got)
			case c.concern != "" && (len(got) == 0 || got[0].key != c.concern || !strings.Contains(got[0].text, c.says)):
				t.Errorf("concerns %v, want %s: %s", got, c.concern, c.says)
			}
			if state.Moved != "" {
				t.Errorf("moved to %s, which was not read", state.Moved)
			}
		})
	}
}

// pollShape polls a server once and returns what is remembered of it.
func pollShape(t *testing.T, serve http.HandlerFunc) (store.SourceState, feeds.Source) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/gone" {
			http.NotFound(w, r)
			return
		}
		serve(w, r)
	}))
	defer server.Close()
	a, _ := testApp(t, nil)
	src := defaultSource()
	src.Name, src.URL, src.MinItems, src.StaleAfter = "shape", server.URL+"/feed", 2, 30*24*time.Hour
	a.config.Sources = []feeds.Source{src}
	a.web.Close()
	a.web = feeds.NewClient(feeds.Settings{AllowNetworks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	if err := a.poll(t.Context(), src.Name); err != nil {
		t.Fatal(err)
	}
	state, err := a.db.Source(t.Context(), src.Name)
	if err != nil {
		t.Fatal(err)
	}
	if state.NextPoll.Before(a.now()) {
		t.Error(fmt.Sprint("the next poll is at ", state.NextPoll, ": it is to be asked again, later"))
	}
	return state, src
}
