package feeds

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestRouteCheck(t *testing.T) {
	const at = "https://a.example/x"
	for _, c := range []struct {
		name  string
		route Route
		want  map[string]string
	}{
		{"a feed", Route{URL: at}, nil},
		{"a listing", Route{Kind: Listing, URL: at, Items: ".item > a", Date: "time, .date"}, nil},
		{"an endpoint", Route{Kind: Endpoint, URL: at, Items: "a.b.0", Link: "https://a.example/{id}", Body: "{page}", Pages: 3}, nil},
		{"a sitemap", Route{Kind: Sitemap, URL: at, Match: "/news/*"}, nil},
		{"no address", Route{}, map[string]string{"url": "missing: write the address"}},
		{"no web address", Route{URL: "ftp://a.example"}, map[string]string{"url": "is no address of the form https://host/path"}},
		{"no kind", Route{Kind: "rss", URL: at}, map[string]string{"kind": `"rss" is none of feed, listing, json, sitemap`}},
		{"settings of another kind", Route{URL: at, Items: "x", Body: "y"}, map[string]string{
			"items": `means nothing for a source of kind "feed"`, "body": `means nothing for a source of kind "feed"`,
		}},
		{"nothing to find items by", Route{Kind: Listing, URL: at}, map[string]string{"items": "missing: write the CSS selector that finds each item"}},
		{"a broken selector", Route{Kind: Listing, URL: at, Items: "li["}, map[string]string{"items": `"li[" is no CSS selector`}},
		{"a broken path", Route{Kind: Endpoint, URL: at, Items: "a..b", Link: "{"}, map[string]string{
			"items": `"a..b" is no path such as "data.results"`, "link": `has a brace without a path in it, such as "{id}"`,
		}},
		{"nothing to find links by", Route{Kind: Endpoint, URL: at}, map[string]string{"link": `missing: write the path to the address of an item, such as "url"`}},
		{"pages that are all one", Route{URL: at, Pages: 2}, map[string]string{"pages": `needs "{page}" in url, older or body`}},
		{"too many pages", Route{URL: at + "?p={page}", Pages: 51}, map[string]string{"pages": "51 is out of range: at least 1, at most 50"}},
		{"older items without a number", Route{URL: at, Older: at}, map[string]string{"older": "is no address of the form https://host/path?page={page}"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got map[string]string
			c.route.Check(func(key, problem string) {
				if got == nil {
					got = map[string]string{}
				}
				got[key] = problem
			})
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRoutePage(t *testing.T) {
	for _, c := range []struct {
		route Route
		n     int
		want  string
	}{
		{Route{URL: "u"}, 1, "u"},
		{Route{URL: "u"}, 2, ""},
		{Route{URL: "u?p={page}"}, 3, "u?p=3"},
		{Route{URL: "u?p={page0}"}, 1, "u?p=0"},
		{Route{URL: "u", Older: "u?p={page}"}, 1, "u"},
		{Route{URL: "u", Older: "u?p={page}"}, 2, "u?p=2"},
	} {
		got, ok := c.route.page(c.n)
		if ok != (c.want != "") || ok && got.URL != c.want {
			t.Errorf("page %d of %+v = %q, %v, want %q", c.n, c.route, got.URL, ok, c.want)
		}
	}
}

func TestRouteWants(t *testing.T) {
	for _, c := range []struct {
		match, path string
		want        bool
	}{
		{"", "/any", true},
		{"/news/*", "/news/acme-fined", true},
		{"/news/*", "/newsletter/1", false},
		{"/news", "/news/acme", false},
		{"*/enforcement/*/acme", "/action/enforcement/2025/03/acme/", true},
		{"*/enforcement/*/acme", "/action/enforcement/acme", false},
		{"*a*a*", "/a", false},
	} {
		if got := (Route{Match: c.match}).wants("https://a.example" + c.path); got != c.want {
			t.Errorf("match %q on %q = %v, want %v", c.match, c.path, got, c.want)
		}
	}
}

func TestFindDate(t *testing.T) {
	for text, want := range map[string]string{
		"27 March 2025": "2025-03-27",
		"Published on Thursday, 27th March 2025 at 10": "2025-03-27",
		"23 February 2026, Monetary penalties, Retail": "2026-02-23",
		"March 27, 2025":       "2025-03-27",
		"Sept. 3, 2025":        "2025-09-03",
		"1er mars 2025":        "2025-03-01",
		"4 juillet 2025":       "2025-07-04",
		"3 de abril de 2025":   "2025-04-03",
		"12. Juni 2025":        "2025-06-12",
		"2 août 2025":          "2025-08-02",
		"27-Mar-2025":          "2025-03-27",
		"03/04/2025":           "2025-04-03",
		"3.4.2025":             "2025-04-03",
		"2025/04/03":           "2025-04-03",
		"2025-04-03T10:00:00Z": "2025-04-03",
		"31 February 2025":     "",
		"45/13/2025":           "",
		"Case 12 of 2025":      "",
		"yesterday":            "",
		"":                     "",
	} {
		got := ""
		if at := findDate(text, false); !at.IsZero() {
			got = at.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("findDate(%q) = %q, want %q", text, got, want)
		}
	}
	if got := findDate("3/4/2025", true).Format(time.DateOnly); got != "2025-03-04" {
		t.Errorf("month first = %s", got)
	}
}

func FuzzKinds(f *testing.F) {
	f.Add([]byte(icoListing))
	f.Add([]byte(`{"data":{"hits":[{"source":{"id":7}}]}}`))
	f.Add([]byte(`<urlset><url><loc>https://a.example/</loc><lastmod>2025-01-01</lastmod></url></urlset>`))
	f.Add(samplePDF(f, "Acme was fined."))
	f.Fuzz(func(t *testing.T, body []byte) {
		doc := document{body: body, url: "https://a.example/"}
		listing, _ := parseListing(doc, Source{}, Route{Kind: Listing, Items: "li, a"})
		endpoint, _ := parseEndpoint(doc, Source{}, Route{Kind: Endpoint, Items: "data.hits", Link: "https://a.example/{source.id}"})
		for _, e := range append(listing.Entries, endpoint.Entries...) {
			if again, err := Canonical(e.URL); err != nil || again != e.URL || e.ID == "" {
				t.Errorf("entry %+v: %v", e, err)
			}
		}
		parseSitemap(doc, 1<<20)
		if isPDF(body) {
			pdfPage(doc)
		}
	})
}
