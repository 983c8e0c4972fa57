package feeds

import (
	"context"
	"errors"
	"fmt"

	"regwire"
)

// acceptPage asks for a page of the web.
const acceptPage = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"

// Fetch reads the page at an address. An error names the address and one cause;
// [Temporary] tells whether it may pass.
func (c *Client) Fetch(ctx context.Context, url string) (Page, error) {
	doc, err := c.get(ctx, request{address: url, accept: acceptPage})
	if err != nil {
		return Page{}, fmt.Errorf("read page %s: %w", shown(url), err)
	}
	page, err := text(doc)
	if err != nil {
		return Page{}, fmt.Errorf("read page %s: %w", shown(url), err)
	}
	return page, nil
}

// errNoAddress means that the feed gave an item without a link.
var errNoAddress = errors.New("the entry has no address")

// Read reads the page behind an entry. The article can always be used: where the page could not
// be had, its text is the feed's own content, Origin and Problem say so, and the
// error says why.
func (c *Client) Read(ctx context.Context, e regwire.Entry) (regwire.Article, error) {
	a := regwire.Article{Entry: e, Text: e.Summary, Origin: regwire.FromFeed}
	if e.URL == "" {
		a.Problem = errNoAddress.Error()
		return a, fmt.Errorf("read entry %s: %w", e.ID, errNoAddress)
	}
	page, err := c.Fetch(ctx, e.URL)
	if err != nil {
		a.Problem = problem(err)
		return a, err
	}
	return merge(a, page), nil
}

// ReadListed is Read for an entry that no feed pointed to: one found in a listing, an endpoint or a
// sitemap. A page that the robots.txt of its site forbids is not read.
func (c *Client) ReadListed(ctx context.Context, e regwire.Entry) (regwire.Article, error) {
	if e.URL != "" {
		if err := c.allowed(ctx, e.URL); err != nil {
			a := regwire.Article{Entry: e, Text: e.Summary, Origin: regwire.FromFeed, Problem: err.Error()}
			return a, fmt.Errorf("read page %s: %w", shown(e.URL), err)
		}
	}
	return c.Read(ctx, e)
}

// problem returns the cause alone: the article knows its address.
func problem(err error) string {
	if cause := errors.Unwrap(err); cause != nil {
		return cause.Error()
	}
	return err.Error()
}

// merge puts what the page says into the article that the feed gave. A page with far less
// text than the feed is a teaser or a wall: the feed's content is then kept.
func merge(a regwire.Article, p Page) regwire.Article {
	if a.Title == "" {
		a.Title = p.Title
	}
	if a.Published.IsZero() {
		a.Published = p.Published
	}
	if 2*len(p.Text) < len(a.Summary) {
		a.Problem = "the page holds less text than the feed"
		return a
	}
	a.Text, a.Origin = p.Text, regwire.FromPage
	return a
}
