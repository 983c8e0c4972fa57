package feeds

import (
	"context"
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// pollFeed reads a feed. Where the address turns out to be that of a page, the feed that the page
// names is read in its place.
func (c *Client) pollFeed(ctx context.Context, src Source, r Route, v Validators) (Result, error) {
	result, body, err := c.readFeed(ctx, src, r, request{address: r.URL, accept: acceptFeed, validators: v})
	if err != errHTML {
		return result, err
	}
	named := namedFeeds(body)
	if len(named) == 0 {
		return Result{}, errHTML
	}
	at := named[0].URL
	result, _, err = c.readFeed(ctx, src, r, request{address: at, accept: acceptFeed, validators: v})
	if err != nil {
		return Result{}, fmt.Errorf("the feed %s that the page names: %w", shown(at), err)
	}
	result.Found = at
	return result, nil
}

// readFeed reads one feed and returns the document too.
func (c *Client) readFeed(ctx context.Context, src Source, r Route, ask request) (Result, document, error) {
	doc, err := c.get(ctx, ask)
	if err != nil {
		return Result{}, doc, err
	}
	if doc.notModified {
		return Result{NotModified: true, doc: doc}, doc, nil
	}
	result, err := parse(doc, src)
	kept := result.Entries[:0]
	for _, e := range result.Entries {
		if r.wants(e.URL) {
			kept = append(kept, e)
		}
	}
	result.Entries, result.doc = kept, doc
	result.doc.body = nil
	return result, doc, err
}

// feedTypes are the types by which pages name their feeds.
var feedTypes = map[string]bool{
	"application/rss+xml": true, "application/atom+xml": true, "application/feed+json": true, "application/rdf+xml": true,
	"application/json": true, "text/xml": true, "application/xml": true,
}

// A named feed is one that a page tells of.
type named struct{ URL, Title string }

// namedFeeds returns the feeds that a page names in its head, those of comments last.
func namedFeeds(doc document) []named {
	root, err := html.Parse(strings.NewReader(string(decodeHTML(doc.body, doc.contentType))))
	if err != nil {
		return nil
	}
	page, at := goquery.NewDocumentFromNode(root), base(doc.url)
	var found, comments []named
	page.Find(`link[rel~="alternate"][href], link[rel="feed"][href]`).Each(func(_ int, s *goquery.Selection) {
		kind, _, _ := strings.Cut(strings.ToLower(s.AttrOr("type", "")), ";")
		if !feedTypes[strings.TrimSpace(kind)] && s.AttrOr("rel", "") != "feed" || strings.Contains(s.AttrOr("href", ""), "wp-json") {
			return
		}
		// Not canonical: a query that looks like tracking may choose the feed.
		link, err := at.Parse(strings.TrimSpace(s.AttrOr("href", "")))
		if err != nil || !isAddress(link.String()) {
			return
		}
		one := named{link.String(), oneLine(s.AttrOr("title", ""))}
		if strings.Contains(strings.ToLower(one.URL+one.Title), "comment") {
			comments = append(comments, one)
			return
		}
		found = append(found, one)
	})
	return append(found, comments...)
}
