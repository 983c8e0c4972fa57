package feeds

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestDiscover(t *testing.T) {
	mux := http.NewServeMux()
	s := serve(t, mux.ServeHTTP)
	mux.HandleFunc("/news", answer(`<html><head><link rel="alternate" type="application/rss+xml" href="/named.xml"><link rel="alternate" type="application/rss+xml" href="/empty.xml"></head></html>`))
	mux.HandleFunc("/named.xml", answer(sampleRSS))
	mux.HandleFunc("/empty.xml", answer(`<rss version="2.0"><channel><title>Empty</title></channel></rss>`))
	mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/named.xml", http.StatusFound) })
	mux.HandleFunc("/news/atom.xml", answer(sampleAtom))
	mux.HandleFunc("/robots.txt", answer("User-agent: *\nSitemap: "+s+"/maps/all.xml\nsitemap: javascript:x\n"))
	mux.HandleFunc("/maps/all.xml", answer(`<urlset><url><loc>`+s+`/a</loc></url><url><loc>`+s+`/b</loc></url></urlset>`))
	c := newTestClient(t, Settings{})
	got, err := c.Discover(t.Context(), s+"/news")
	appeared := time.Date(2025, 3, 27, 9, 30, 0, 0, time.UTC)
	want := []Found{
		{Feed, s + "/named.xml", "Watchdog & news", 1, appeared},
		{Feed, s + "/news/atom.xml", "Watchdog & news", 1, appeared},
		{Sitemap, s + "/maps/all.xml", "", 2, time.Time{}},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	if _, err := c.Discover(t.Context(), s+"/nowhere"); err == nil || !strings.Contains(err.Error(), "look at "+s+"/nowhere: unexpected status 404") {
		t.Errorf("a page that is missing: %v", err)
	}
}

func TestReadOPML(t *testing.T) {
	for doc, want := range map[string]string{
		"":                               "the document is no OPML",
		"<rss/>":                         "the document is no OPML",
		"<opml><body>":                   "broken OPML: XML syntax error on line 1: unexpected EOF",
		strings.Repeat("<outline>", 300): "elements nested more than 256 deep",
	} {
		if _, err := ReadOPML(strings.NewReader(doc)); err == nil || err.Error() != want {
			t.Errorf("ReadOPML(%.30q) = %v, want %q", doc, err, want)
		}
	}
}

func FuzzReadOPML(f *testing.F) {
	f.Add(`<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/"/></body></opml>`)
	f.Fuzz(func(t *testing.T, doc string) {
		list, _ := ReadOPML(strings.NewReader(doc))
		for _, o := range list {
			if !isAddress(o.URL) {
				t.Errorf("address %q", o.URL)
			}
		}
	})
}
