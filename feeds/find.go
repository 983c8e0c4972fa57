package feeds

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// A Found is a way of reading a site that [Client.Discover] tried and that works.
type Found struct {
	Kind    Kind
	URL     string
	Title   string
	Entries int
	// Newest is the latest date of an entry; zero if none has one.
	Newest time.Time
}

// usualFeeds are the paths under which sites keep their feeds when they do not say.
var usualFeeds = []string{"/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json"}

// maxNamed bounds the feeds of a page that are tried.
const maxNamed = 20

// Discover looks for ways of reading the site at an address: the feeds that the page there names, the
// usual addresses of feeds, and the sitemaps that robots.txt names. All that it returns were
// read just now, the feeds first.
func (c *Client) Discover(ctx context.Context, address string) ([]Found, error) {
	doc, err := c.get(ctx, request{address: address, accept: acceptFeed})
	if err != nil {
		return nil, fmt.Errorf("look at %s: %w", shown(address), err)
	}
	var found []Found
	seen := map[string]bool{}
	for _, r := range c.candidates(ctx, doc, address) {
		if ctx.Err() != nil {
			return found, context.Cause(ctx)
		}
		if seen[r.URL] {
			continue
		}
		seen[r.URL] = true
		result, err := c.readPage(ctx, Source{}, r, turn{page: 1})
		if err != nil || len(result.Entries) == 0 || result.Found != "" || seen[result.doc.url] && result.doc.url != r.URL {
			continue
		}
		seen[result.doc.url] = true
		f := Found{Kind: r.kind(), URL: r.URL, Title: result.Title, Entries: len(result.Entries)}
		for _, e := range result.Entries {
			if e.Published.After(f.Newest) {
				f.Newest = e.Published
			}
		}
		found = append(found, f)
	}
	return found, nil
}

// candidates are the routes that may lead to the items of the site that doc is from.
func (c *Client) candidates(ctx context.Context, doc document, address string) []Route {
	routes := []Route{{Kind: Feed, URL: address}}
	named := namedFeeds(doc)
	for _, n := range named[:min(len(named), maxNamed)] {
		routes = append(routes, Route{Kind: Feed, URL: n.URL})
	}
	at, err := url.Parse(doc.url)
	if err != nil {
		return routes
	}
	for _, path := range usualFeeds {
		below := *at
		below.Path, below.RawQuery, below.Fragment = strings.TrimSuffix(at.Path, "/")+path, "", ""
		root := below
		root.Path = path
		routes = append(routes, Route{Kind: Feed, URL: root.String()}, Route{Kind: Feed, URL: below.String()})
	}
	for _, s := range c.sitemapsOf(ctx, at) {
		routes = append(routes, Route{Kind: Sitemap, URL: s})
	}
	return routes
}

// sitemapsOf returns the sitemaps that the robots.txt of a site names, and the usual one.
func (c *Client) sitemapsOf(ctx context.Context, at *url.URL) []string {
	robots := (&url.URL{Scheme: at.Scheme, Host: at.Host, Path: "/robots.txt"}).String()
	var found []string
	if doc, err := c.get(ctx, request{address: robots, accept: "text/plain, */*;q=0.5"}); err == nil {
		lines := bufio.NewScanner(bytes.NewReader(doc.body))
		for lines.Scan() && len(found) < 3 {
			name, value, _ := strings.Cut(lines.Text(), ":")
			if value = strings.TrimSpace(value); strings.EqualFold(strings.TrimSpace(name), "sitemap") && isAddress(value) {
				found = append(found, value)
			}
		}
	}
	return append(found, (&url.URL{Scheme: at.Scheme, Host: at.Host, Path: "/sitemap.xml"}).String())
}
