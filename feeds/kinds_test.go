package feeds

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

// icoListing is a page of a regulator's notices as sites draw them.
const icoListing = `<!doctype html><html><head><title>Notices</title></head><body><nav><a href="/">Home</a></nav>
<ul class="results">
<li class="item"><a href="/action/2025/03/acme/?utm_source=x"><h3>Acme &lt;Ltd&gt; fined</h3></a><span class="when">27 March 2025</span><p>For spam.</p></li>
<li class="item"><h3>No link here</h3></li>
<li class="item"><a href="/about/cookies">Cookies</a><time datetime="2025-01-02T10:00:00+01:00">Jan</time></li>
<li class="item"><a href="/action/2025/02/bolt/">Bolt plc reprimanded</a><time>3/2/2025</time></li>
<li class="item"><a href="/action/2025/02/bolt/#again">Bolt plc reprimanded</a></li>
</ul></body></html>`

// A said is what a test looks at of an entry.
type said struct{ Path, Title, Summary, Day string }

func saidOf(url string, entries []regwire.Entry) []said {
	var all []said
	for _, e := range entries {
		day := ""
		if !e.Published.IsZero() {
			day = e.Published.Format("2006-01-02T15")
		}
		all = append(all, said{strings.TrimPrefix(e.URL, url), e.Title, e.Summary, strings.TrimSuffix(day, "T00")})
	}
	return all
}

func TestPollListing(t *testing.T) {
	url := serve(t, answer(icoListing))
	src := Source{Name: "ico", Regulator: "ICO", Route: Route{Kind: Listing, URL: url + "/list", Items: ".item", Date: ".when, time", Summary: "p", Match: "/action/*"}}
	result, err := newTestClient(t, Settings{}).Poll(t.Context(), src, Validators{})
	if err != nil {
		t.Fatal(err)
	}
	want := []said{
		{"/action/2025/03/acme/", "Acme <Ltd> fined", "For spam.", "2025-03-27"},
		{"/action/2025/02/bolt/", "Bolt plc reprimanded", "", "2025-02-03"},
	}
	if diff := cmp.Diff(want, saidOf(url, result.Entries)); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	if result.Title != "Notices" || result.Entries[0].Regulator != "ICO" || result.Entries[0].ID == "" {
		t.Errorf("result = %+v", result)
	}
	src.Items = ".gone"
	_, err = newTestClient(t, Settings{}).Poll(t.Context(), src, Validators{})
	if want := `read listing "ico": no items where they should be: the selector ".gone" finds none with a link`; err == nil || err.Error() != want || Temporary(err) {
		t.Errorf("err = %v, want %q for good", err, want)
	}
}

// searchEndpoint answers as the search of the ICO does: 25 items a page, asked by POST.
func searchEndpoint(t *testing.T, total int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		var page int
		if _, err := fmt.Sscanf(string(body), `{"rootPageId":17222,"filters":[],"pageNumber":%d,"order":"newest"}`, &page); err != nil || r.Method != "POST" || r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s %q: %v", r.Method, body, err)
		}
		io.WriteString(w, `{"results":[`)
		for i := (page - 1) * 25; i < min(total, page*25); i++ {
			if i%25 > 0 {
				io.WriteString(w, ",")
			}
			fmt.Fprintf(w, `{"id":%d,"title":"Notice & %d","url":"/action/%d/","description":"<p>Why %d</p>","createdDateTime":"2026-02-23T10:00:00","filterItemMetaData":"23 February 2026, Monetary penalties"}`, i, i, i, i)
		}
		io.WriteString(w, `],"pagination":{"hasMore":true}}`)
	}
}

func searchRoute(url string) Route {
	return Route{
		Kind: Endpoint, URL: url + "/api/search", Body: `{"rootPageId":17222,"filters":[],"pageNumber":{page},"order":"newest"}`,
		Items: "results", Link: "url", Title: "title", Summary: "description", Date: "filterItemMetaData",
	}
}

// A listing whose links are signed redirects and say nothing of where they lead.
func TestParseListingUnwrapsLinks(t *testing.T) {
	link := func(to string) string {
		return "https://www.oaic.gov.au/s/redirect?collection=oaic&amp;url=" + url.QueryEscape(to) + "&amp;auth=Zk3&amp;rank=1"
	}
	page := `<main><ul><li><h3>Penalty for a bank</h3><a href="` + link("https://www.oaic.gov.au/news/media-centre/penalty") + `">Read more</a></li></ul>
<a href="` + link("https://www.oaic.gov.au/news/media-centre/other") + `">Read more »</a>
<a href="` + link("https://evil.example/news/media-centre-x") + `">Elsewhere</a></main>`
	r := Route{Kind: Listing, Items: "main li, a[href*='media-centre']", Match: "/news/media-centre/*"}
	got, err := parseListing(document{body: []byte(page), contentType: "text/html", url: "https://www.oaic.gov.au/news/media-centre"}, Source{Name: "oaic"}, r)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, e := range got.Entries {
		lines = append(lines, e.URL+" "+e.Title)
	}
	want := []string{"https://www.oaic.gov.au/news/media-centre/penalty Penalty for a bank", "https://www.oaic.gov.au/news/media-centre/other "}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestPollEndpoint(t *testing.T) {
	url := serve(t, searchEndpoint(t, 60))
	src := Source{Name: "ico", Route: searchRoute(url)}
	c := newTestClient(t, Settings{})
	one, err := c.Poll(t.Context(), src, Validators{})
	if err != nil || len(one.Entries) != 25 {
		t.Fatalf("%d entries, %v, want a page of 25", len(one.Entries), err)
	}
	if diff := cmp.Diff([]said{{"/action/0/", "Notice & 0", "Why 0", "2026-02-23"}}, saidOf(url, one.Entries[:1])); diff != "" {
		t.Errorf("entry (-want +got):\n%s", diff)
	}
	src.Pages = 5
	all, err := c.Poll(t.Context(), src, Validators{})
	if err != nil || len(all.Entries) != 60 {
		t.Errorf("%d entries, %v, want all 60", len(all.Entries), err)
	}
	past, err := c.History(t.Context(), src, 4, time.Time{})
	if err != nil || len(past.Entries) != 0 {
		t.Errorf("past the last page: %d entries, %v", len(past.Entries), err)
	}
}

func TestParseEndpoint(t *testing.T) {
	route := Route{Kind: Endpoint, Items: "data.hits", Link: "https://a.example/notice/{source.id}", Title: "source.names.0", Date: "at"}
	doc := func(body string) document { return document{body: []byte(body), url: "https://a.example/"} }
	got, err := parseEndpoint(doc(`{"data":{"hits":[{"source":{"id":7,"names":["Acme","Beta"]},"at":1742983200},{"source":{"id":8,"names":[]},"at":1742983200000},{"source":{}}]}}`), Source{}, route)
	want := []said{{"https://a.example/notice/7", "Acme", "", "2025-03-26T10"}, {"https://a.example/notice/8", "", "", "2025-03-26T10"}}
	if diff := cmp.Diff(want, saidOf("", got.Entries)); diff != "" || err != nil {
		t.Errorf("%v, entries (-want +got):\n%s", err, diff)
	}
	for body, want := range map[string]string{
		``:                                     "the answer is empty",
		`<!doctype html><p>Wall</p>`:           "the answer is an HTML page, not JSON",
		`{"data":{"hits":{}}}`:                 `no items where they should be: there is no list at "data.hits"`,
		`{"data":{"hits":[{"x":1}]}}`:          `no items where they should be: none of 1 has an address at "https://a.example/notice/{source.id}"`,
		`{"data":`:                             "broken JSON: unexpected EOF",
		strings.Repeat("[", 20_000):            "broken JSON: invalid character '[' exceeded max depth",
		`[` + strings.Repeat("[1],", 3) + `1]`: `no items where they should be: there is no list at "data.hits"`,
	} {
		if _, err := parseEndpoint(doc(body), Source{}, route); err == nil || err.Error() != want {
			t.Errorf("parseEndpoint(%.40q) = %v, want %q", body, err, want)
		}
	}
	if got, err := parseEndpoint(doc(`{"data":{"hits":[]}}`), Source{}, route); err != nil || len(got.Entries) != 0 {
		t.Errorf("an empty list: %v, %v; want no entries and no error", got, err)
	}
}

func TestPollSitemap(t *testing.T) {
	var asked []string
	var url string
	url = serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Path)
		switch r.URL.Path {
		case "/sitemap.xml":
			fmt.Fprintf(w, `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%[1]s/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>%[1]s/new.xml.gz</loc><lastmod>2026-01-01</lastmod></sitemap><sitemap><loc>%[1]s/broken.xml</loc></sitemap></sitemapindex>`, url)
		case "/new.xml.gz":
			z := gzip.NewWriter(w)
			defer z.Close()
			fmt.Fprintf(z, `<urlset xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>%[1]s/action/2025/11/acme/</loc><lastmod>2025-11-04</lastmod><image:image><image:loc>%[1]s/x.png</image:loc></image:image></url><url><loc>%[1]s/about/</loc></url><url><loc> %[1]s/action/2026/01/bolt/ </loc><lastmod>2026-01-05T10:00:00Z</lastmod></url></urlset>`, url)
		case "/old.xml":
			fmt.Fprintf(w, `<urlset><url><loc>%s/action/2019/12/old/</loc><lastmod>2019-12-01</lastmod></url></urlset>`, url)
		default:
			w.WriteHeader(500)
		}
	})
	src := Source{Name: "ico", Route: Route{Kind: Sitemap, URL: url + "/sitemap.xml", Match: "/action/*"}}
	c := newTestClient(t, Settings{})
	got, err := c.Poll(t.Context(), src, Validators{})
	want := []said{{Path: "/action/2026/01/bolt/"}, {Path: "/action/2025/11/acme/"}, {Path: "/action/2019/12/old/"}}
	if diff := cmp.Diff(want, saidOf(url, got.Entries)); diff != "" || err != nil {
		t.Errorf("%v, entries (-want +got):\n%s", err, diff)
	}
	if diff := cmp.Diff([]string{"/sitemap.xml", "/new.xml.gz", "/old.xml", "/broken.xml"}, asked); diff != "" {
		t.Errorf("asked for (-want +got):\n%s", diff)
	}
	since, err := c.History(t.Context(), src, 1, time.Date(2025, 12, 1, 0, 0, 0, 0, time.UTC))
	if diff := cmp.Diff(want[:1], saidOf(url, since.Entries)); diff != "" || err != nil {
		t.Errorf("%v, since December (-want +got):\n%s", err, diff)
	}
}

func TestParseSitemapFails(t *testing.T) {
	for body, want := range map[string]string{
		"":                          "the answer is empty",
		"<!doctype html><p>Wall":    "the answer is an HTML page, not a sitemap",
		"<rss><channel/></rss>":     "the answer is no sitemap",
		"<urlset><url><loc>x</loc>": "broken sitemap: XML syntax error on line 1: unexpected EOF",
		strings.Repeat("<a>", 300):  "elements nested more than 256 deep",
		"<!DOCTYPE x [<!ENTITY a \"aaaa\">]><urlset><url><loc>&a;</loc></url>": "broken sitemap: XML syntax error on line 1: unexpected EOF",
	} {
		if _, err := parseSitemap(document{body: []byte(body)}, 1000); err == nil || err.Error() != want {
			t.Errorf("parseSitemap(%.40q) = %v, want %q", body, err, want)
		}
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write(make([]byte, 10_000))
	z.Close()
	if _, err := parseSitemap(document{body: packed.Bytes()}, 1000); err == nil || err.Error() != "more than 1000 bytes" {
		t.Errorf("a packed sitemap that is too large: %v", err)
	}
}

func TestPollFindsTheFeedOfAPage(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/news", answer(`<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" hreflang="cy" href="/cy"><link rel='alternate' type="application/atom+xml; charset=utf-8" href="/real?a=1#x"></head></html>`))
	mux.HandleFunc("/real", answer(sampleAtom))
	mux.HandleFunc("/lost", answer(`<html><link rel="alternate" type="application/rss+xml" href="/nowhere"></html>`))
	url := serve(t, mux.ServeHTTP)
	c := newTestClient(t, Settings{})
	got, err := c.Poll(t.Context(), source(url+"/news"), Validators{})
	if err != nil || len(got.Entries) != 1 || got.Found != url+"/real?a=1#x" {
		t.Errorf("%d entries, found %q, %v", len(got.Entries), got.Found, err)
	}
	_, err = c.Poll(t.Context(), source(url+"/lost"), Validators{})
	if want := `read feed "ico": the feed ` + url + `/nowhere that the page names: unexpected status 404 Not Found`; err == nil || err.Error() != want {
		t.Errorf("err = %v, want %q", err, want)
	}
}

func TestPollFallsBack(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/feed", answer("<!doctype html><title>Unavailable</title>"))
	mux.HandleFunc("/list", answer(icoListing))
	url := serve(t, mux.ServeHTTP)
	src := source(url + "/feed")
	src.Fallback = []Route{{URL: url + "/nowhere"}, {Kind: Listing, URL: url + "/list", Items: ".item"}}
	c := newTestClient(t, Settings{})
	got, err := c.Poll(t.Context(), src, Validators{})
	broken := `read feed "ico": the answer is an HTML page, not a feed; fallback 1: unexpected status 404 Not Found`
	if err != nil || got.Route != 2 || len(got.Entries) != 3 || got.Broken != broken || got.Validators.URL != url+"/list" {
		t.Errorf("Poll = %+v, %v", got, err)
	}
	src.Fallback = append(src.Fallback[:1], Route{URL: url + "/feed"})
	broken += "; fallback 2: the same"
	if _, err := c.Poll(t.Context(), src, Validators{}); err == nil || err.Error() != broken || Temporary(err) {
		t.Errorf("err = %v, want %q", err, broken)
	}
}

// What is posted, and validators, stay with the host and the address that they belong to.
func TestRequestsStayWithTheirHost(t *testing.T) {
	var told *http.Request
	other := serve(t, func(w http.ResponseWriter, r *http.Request) { told = r; io.WriteString(w, `{"results":[]}`) })
	url := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, other, http.StatusTemporaryRedirect) })
	c := newTestClient(t, Settings{})
	_, err := c.Poll(t.Context(), Source{Name: "ico", Route: searchRoute(url)}, Validators{})
	if told != nil || err == nil || !strings.HasSuffix(err.Error(), errResent.Error()) {
		t.Errorf("posted to the other host: %v, %v", told != nil, err)
	}
	c.Poll(t.Context(), source(other), Validators{URL: url, ETag: `"one"`})
	if got := told.Header.Get("If-None-Match"); got != "" {
		t.Errorf("the validator %q of another address was sent", got)
	}
}

func TestPollRefusesUnaskedPacking(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "br")
		w.Write(bytes.Repeat([]byte{0x5b, 0xff, 0xff}, 100)) // a brotli bomb need not be opened
	})
	_, err := newTestClient(t, Settings{}).Poll(t.Context(), source(url), Validators{})
	if want := `read feed "ico": the answer is packed by "br", which was not asked for`; err == nil || err.Error() != want {
		t.Errorf("err = %v, want %q", err, want)
	}
}
