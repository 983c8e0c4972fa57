package demo

import (
	"encoding/json"
	"encoding/xml"
	"html/template"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// get asks for address and returns the answer with its body read.
func get(t *testing.T, address string, head ...string) (*http.Response, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(head); i += 2 {
		req.Header.Set(head[i], head[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(body)
}

func serveSamples(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(Handler())
	t.Cleanup(server.Close)
	return server.URL
}

// listed is what a feed says of one article.
type listed struct {
	Title, Link, Date string
}

// items reads a feed of any of the three formats with nothing but the standard library.
func items(t *testing.T, mediaType, body string) []listed {
	t.Helper()
	var doc struct {
		RSS []struct {
			Title string `xml:"title"`
			Link  string `xml:"link"`
			Date  string `xml:"pubDate"`
		} `xml:"channel>item"`
		Atom []struct {
			Title string `xml:"title"`
			Link  struct {
				Href string `xml:"href,attr"`
			} `xml:"link"`
			Date string `xml:"published"`
		} `xml:"entry"`
		JSON []struct {
			Title string `json:"title"`
			Link  string `json:"url"`
			Date  string `json:"date_published"`
		} `json:"items" xml:"-"`
	}
	read := xml.Unmarshal
	if strings.Contains(mediaType, "json") {
		read = json.Unmarshal
	}
	if err := read([]byte(body), &doc); err != nil {
		t.Fatalf("read feed: %v", err)
	}
	var out []listed
	for _, i := range doc.RSS {
		out = append(out, listed{i.Title, i.Link, i.Date})
	}
	for _, i := range doc.Atom {
		out = append(out, listed{i.Title, i.Link.Href, i.Date})
	}
	for _, i := range doc.JSON {
		out = append(out, listed{i.Title, i.Link, i.Date})
	}
	return out
}

func TestFeedsListTheirArticlesNewestFirst(t *testing.T) {
	base := serveSamples(t)
	formats := map[string]bool{}
	for _, source := range Sources(base) {
		t.Run(source.Name, func(t *testing.T) {
			res, body := get(t, source.URL)
			formats[res.Header.Get("Content-Type")] = true
			var want, got []string
			for _, a := range of(Articles(), source.Name) {
				want = append(want, a.Title)
			}
			last := time.Now()
			for _, i := range items(t, res.Header.Get("Content-Type"), body) {
				got = append(got, i.Title)
				at := when(t, i.Date)
				if at.After(last) {
					t.Errorf("%q of %s stands below an older one", i.Title, at)
				}
				last = at
				if !strings.HasPrefix(i.Link, base+"/"+source.Name+"/") {
					t.Errorf("link %q leads off the site", i.Link)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("titles (-want +got):\n%s", diff)
			}
		})
	}
	if len(formats) != 3 {
		t.Errorf("formats %v, want RSS, Atom and JSON Feed", formats)
	}
}

// when reads the date of a feed item: RSS has its own form.
func when(t *testing.T, s string) time.Time {
	t.Helper()
	for _, layout := range []string{time.RFC1123Z, time.RFC3339} {
		if at, err := time.Parse(layout, s); err == nil {
			return at
		}
	}
	t.Fatalf("date %q is in no known form", s)
	return time.Time{}
}

func TestLinksLeadToThePages(t *testing.T) {
	base := serveSamples(t)
	texts := map[string]Article{}
	for _, a := range Articles() {
		texts[base+a.Path()] = a
	}
	for _, source := range Sources(base) {
		feed, body := get(t, source.URL)
		for _, i := range items(t, feed.Header.Get("Content-Type"), body) {
			res, page := get(t, i.Link)
			address, _, _ := strings.Cut(i.Link, "?")
			a := texts[address]
			want := http.StatusOK
			if a.Paywall {
				want = http.StatusForbidden
			}
			if res.StatusCode != want {
				t.Errorf("%s: status %d, want %d", i.Link, res.StatusCode, want)
			}
			if lead := template.HTMLEscapeString(a.lead()[:20]); strings.Contains(page, lead) == a.Paywall {
				t.Errorf("%s: page has the first words %q: %v", i.Link, lead, !a.Paywall)
			}
			if !strings.Contains(page, "cookie-banner") || !strings.Contains(page, `rel="canonical" href="`+address+`"`) {
				t.Errorf("%s: page lacks its clutter or its canonical address", i.Link)
			}
		}
	}
}

func TestConditionalGet(t *testing.T) {
	base := serveSamples(t)
	addresses := []string{base + "/", base + "/ico/advanced-fined"}
	for _, source := range Sources(base) {
		addresses = append(addresses, source.URL)
	}
	for _, address := range addresses {
		first, _ := get(t, address)
		etag, modified := first.Header.Get("ETag"), first.Header.Get("Last-Modified")
		if etag == "" || modified == "" {
			t.Errorf("%s: ETag %q, Last-Modified %q, want both", address, etag, modified)
		}
		for _, c := range []struct {
			name string
			head []string
			want int
		}{
			{"same ETag", []string{"If-None-Match", etag}, 304},
			{"another ETag", []string{"If-None-Match", `"other"`}, 200},
			{"same time", []string{"If-Modified-Since", modified}, 304},
			{"earlier time", []string{"If-Modified-Since", "Mon, 01 Jan 2018 00:00:00 GMT"}, 200},
		} {
			if res, _ := get(t, address, c.head...); res.StatusCode != c.want {
				t.Errorf("%s with %s: status %d, want %d", address, c.name, res.StatusCode, c.want)
			}
		}
	}
}

func TestAnswersAreTheSameEveryTime(t *testing.T) {
	first, second := httptest.NewRecorder(), httptest.NewRecorder()
	for _, w := range []*httptest.ResponseRecorder{first, second} {
		Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/patchbay/rss", nil))
	}
	if diff := cmp.Diff(first.Body.String(), second.Body.String()); diff != "" {
		t.Errorf("two handlers differ:\n%s", diff)
	}
}

func TestUnknownPathsAndMethods(t *testing.T) {
	for _, c := range []struct {
		method, path string
		want         int
	}{
		{http.MethodGet, "/ico/nothing-here", http.StatusNotFound},
		{http.MethodGet, "/robots.txt", http.StatusOK},
		{http.MethodPost, "/ico/feed.xml", http.StatusMethodNotAllowed},
		{http.MethodHead, "/ico/feed.xml", http.StatusOK},
	} {
		w := httptest.NewRecorder()
		Handler().ServeHTTP(w, httptest.NewRequest(c.method, c.path, nil))
		if w.Code != c.want {
			t.Errorf("%s %s: status %d, want %d", c.method, c.path, w.Code, c.want)
		}
	}
}
