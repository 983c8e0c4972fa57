package feeds

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestRead(t *testing.T) {
	page := readSample(t, "press.html")
	text := string(readSample(t, "press.txt"))
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/page":
			w.Write(page)
		case "/teaser":
			w.Write([]byte("<p>The regulator fined a company. Subscribers read how much and what for, all the others do not."))
		case "/script":
			w.Write([]byte("<html><body><div id=app></div></body></html>"))
		case "/busy":
			w.WriteHeader(http.StatusServiceUnavailable)
		default:
			http.NotFound(w, r)
		}
	})
	published := time.Date(2025, 3, 27, 9, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		name      string
		entry     regwire.Entry
		text      string
		origin    regwire.Origin
		problem   string
		fails     bool
		temporary bool
	}{
		{"a page", regwire.Entry{URL: url + "/page", Summary: "Acme fined."}, text, regwire.FromPage, "", false, false},
		{"a missing page", regwire.Entry{URL: url + "/gone", Summary: "Acme fined."}, "Acme fined.", regwire.FromFeed, "unexpected status 404 Not Found", true, false},
		{"a missing page and no summary", regwire.Entry{URL: url + "/gone"}, "", regwire.FromFeed, "unexpected status 404 Not Found", true, false},
		{"a busy server", regwire.Entry{URL: url + "/busy", Summary: "Acme fined."}, "Acme fined.", regwire.FromFeed, "unexpected status 503 Service Unavailable", true, true},
		{"a page drawn by script", regwire.Entry{URL: url + "/script", Summary: "Acme fined."}, "Acme fined.", regwire.FromFeed, "the page holds no text", true, false},
		{"a wall before a feed with everything", regwire.Entry{URL: url + "/teaser", Summary: text}, text, regwire.FromFeed, "the page holds less text than the feed", false, false},
		{"no address", regwire.Entry{ID: "abc", Summary: "Acme fined."}, "Acme fined.", regwire.FromFeed, "the entry has no address", true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.entry.Title, c.entry.Published = "Acme fined", published
			got, err := newTestClient(t, Settings{}).Read(t.Context(), c.entry)
			want := regwire.Article{Entry: c.entry, Text: c.text, Origin: c.origin, Problem: c.problem}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("Read (-want +got):\n%s", diff)
			}
			if (err != nil) != c.fails || Temporary(err) != c.temporary {
				t.Errorf("Read: error %v, temporary %v", err, Temporary(err))
			}
		})
	}
}

func TestReadTakesFromThePageWhatTheFeedLacks(t *testing.T) {
	url := serve(t, answer(string(readSample(t, "press.html"))))
	got, err := newTestClient(t, Settings{}).Read(t.Context(), regwire.Entry{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "Regulator fines Acme Logistics £1.2m" || got.Published.IsZero() {
		t.Errorf("title %q, published %v", got.Title, got.Published)
	}
	if got.URL != url {
		t.Errorf("URL = %q, want the entry's own, %q", got.URL, url)
	}
}

func TestFetch(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/short" {
			http.Redirect(w, r, "/long?utm_source=short", http.StatusMovedPermanently)
			return
		}
		w.Write([]byte("<title>Acme fined</title><p>" + sentence))
	})
	got, err := newTestClient(t, Settings{}).Fetch(t.Context(), url+"/short")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Page{URL: url + "/long", Title: "Acme fined", Text: sentence}, got); diff != "" {
		t.Errorf("Fetch (-want +got):\n%s", diff)
	}
	_, err = newTestClient(t, Settings{MaxBody: 10}).Fetch(t.Context(), url+"/long?a=b")
	if want := "read page " + url + "/long: more than 10 bytes"; err == nil || err.Error() != want {
		t.Errorf("Fetch = %v, want %q", err, want)
	}
}

func TestIsAside(t *testing.T) {
	for _, text := range []string{
		"Read more", "Read more: Bank fined £88m", "READ NEXT Bank fined", "Related: Bank fined £88m", "[Related: Bank fined]", "You may also like:", "Subscribe", "Subscribe to our letter.",
		"Click here to get the app", "12 Comments", "comments", "Advertisement", "Photo: Jo Hill", "(Image: Getty)", "Jo Hill/Getty Images", "© 2025 Ledger Media", "Copyright 2025 Ledger",
		"Ledger 2025. All rights reserved.", "Jo Hill contributed to this report.", "By", "27 March 2025", "Published: 10:30, Thu, 27 Mar 2025 | Updated: 11:02, Fri, 28 Mar 2025",
		"Updated 8:21 am ET", "March 27, 2025", "10:30 am", "Posted on 27 March 2025 by Admin",
	} {
		if !isAside(text) {
			t.Errorf("isAside(%q) = false", text)
		}
	}
	for _, text := range []string{
		"", "£1.2m", "Readers were not told.", "Subscribers to the service lost their records.", "Related companies were fined £2m.", "Sponsored athletes were among them.",
		"Posted on social media by the company itself, the records stayed there for a week until it was told of them.", "Copyright infringement cost it £3m.",
		"The fine is £1.2m.", "In March 2025 the ICO fined Acme £1.2m.", "Commentators were surprised.", "£5m in May 2025", "€1.2m", "30 days", "2 hours", "82,946 people", "Adtech firm fined",
		"Updated guidance followed.", "Source code was taken.", "By March 2025 it had paid.", "May 2024 breach",
		strings.Repeat("Click here and there. ", 20),
	} {
		if isAside(text) {
			t.Errorf("isAside(%q) = true", text)
		}
	}
}

func TestNameWords(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"relatedLinks_box-2", []string{"related", "links", "box", "2"}},
		{"CTA", []string{"cta"}},
		{"article__share--top", []string{"article", "share", "top"}},
		{"überSchrift", []string{"über", "schrift"}},
		{"--", nil},
	} {
		if diff := cmp.Diff(c.want, nameWords(c.in)); diff != "" {
			t.Errorf("nameWords(%q) (-want +got):\n%s", c.in, diff)
		}
	}
}

func TestClutterWords(t *testing.T) {
	for names, want := range map[string]bool{
		"share-bar": true, "post commentList": true, "wp-caption-text": true, "sr-only": true, "article-meta": true, "ad": true, "most_read": true,
		"": false, "print:hidden overflow-hidden": false, "article-body": false, "story": false, "adapted": false, "shareholders": false, "read": false, "more": false, "meta": false, "text": false,
	} {
		if got := clutterWords.holds(names); got != want {
			t.Errorf("clutterWords.holds(%q) = %v, want %v", names, got, want)
		}
	}
}
