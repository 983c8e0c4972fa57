package feeds

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"regwire"
)

const (
	// maxSitemaps is how many sitemaps of an index are read, those that changed last.
	maxSitemaps = 20
	// maxAddresses is how many addresses of one sitemap are looked at: as many as one may have.
	maxAddresses = 50_000
	// recent is how many pages of a sitemap one poll is about, those that changed last.
	recent = 500
)

var errNoSitemap = errors.New("the answer is no sitemap")

// A sitemap is a list of pages, or of further sitemaps.
type sitemap struct {
	pages, maps []item
}

// pollSitemap reads a sitemap, or the newest ones of an index.
func (c *Client) pollSitemap(ctx context.Context, src Source, r Route, t turn) (Result, error) {
	doc, err := c.get(ctx, request{address: r.URL, accept: acceptXML, validators: t.validators})
	if err != nil {
		return Result{}, err
	}
	if doc.notModified {
		return Result{NotModified: true, doc: doc}, nil
	}
	root, err := parseSitemap(doc, c.settings.MaxBody)
	if err != nil {
		return Result{}, err
	}
	if len(root.maps) > 0 { // its validators say nothing of the sitemaps that it lists
		doc.validators = Validators{}
	}
	pages, err := c.listedPages(ctx, root, doc)
	if err != nil {
		return Result{}, err
	}
	entries, err := sitemapEntries(pages, doc, src, r, t.since)
	return Result{Entries: entries, doc: doc}, err
}

// listedPages returns the pages of a sitemap and of those that it lists. A sitemap of many that cannot be
// had is an error only if none can.
func (c *Client) listedPages(ctx context.Context, root sitemap, at document) ([]item, error) {
	pages, maps := root.pages, newestFirst(root.maps)
	var first error
	for _, m := range maps[:min(len(maps), maxSitemaps)] {
		address, ok := resolve(base(at.url), m.link)
		if !ok {
			continue
		}
		doc, err := c.get(ctx, request{address: address, accept: acceptXML})
		if err == nil {
			var below sitemap
			below, err = parseSitemap(doc, c.settings.MaxBody)
			pages = append(pages, below.pages...)
		}
		if first == nil && err != nil {
			first = err
		}
		if ctx.Err() != nil {
			return nil, err
		}
	}
	if len(pages) == 0 && first != nil {
		return nil, fmt.Errorf("sitemaps of the index: %w", first)
	}
	return pages, nil
}

// sitemapEntries makes entries of the pages that the route wants, the last changed first.
func sitemapEntries(pages []item, doc document, src Source, r Route, since time.Time) ([]regwire.Entry, error) {
	wanted := slices.DeleteFunc(pages, func(it item) bool { return !r.wants(it.link) })
	if len(wanted) == 0 {
		return nil, fmt.Errorf("%w: none of %d pages is like %q", errNoItems, len(pages), r.Match)
	}
	wanted = newestFirst(wanted)
	if !since.IsZero() {
		wanted = slices.DeleteFunc(wanted, func(it item) bool { return !it.touched.IsZero() && it.touched.Before(since) })
		return gather(wanted, doc, src, r), nil
	}
	return gather(wanted[:min(len(wanted), recent)], doc, src, r), nil
}

// newestFirst sorts items by when they were touched, the last first. Those without a time come
// last, in their order.
func newestFirst(items []item) []item {
	slices.SortStableFunc(items, func(a, b item) int { return cmp.Compare(b.touched.Unix(), a.touched.Unix()) })
	return items
}

// parseSitemap reads a sitemap of at most max bytes, which may be packed by gzip.
func parseSitemap(doc document, max int64) (sitemap, error) {
	body, err := unpacked(doc.body, max)
	if err != nil {
		return sitemap{}, err
	}
	text := bytes.TrimSpace(decodeXML(body, doc.contentType))
	switch {
	case len(text) == 0:
		return sitemap{}, errEmpty
	case isHTML(text):
		return sitemap{}, errors.New("the answer is an HTML page, not a sitemap")
	case deep(text):
		return sitemap{}, errDepth
	}
	return scanSitemap(xml.NewDecoder(bytes.NewReader(text)))
}

// unpacked returns a body as it was before gzip, if that was used.
func unpacked(body []byte, max int64) ([]byte, error) {
	if !bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
		return body, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	return readAtMost(z, max)
}

// scanSitemap reads the elements of a sitemap one by one: a whole one may have fifty thousand.
func scanSitemap(d *xml.Decoder) (sitemap, error) {
	d.Strict = false
	var found sitemap
	var it item
	known := false
	for len(found.pages)+len(found.maps) < maxAddresses {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return found, fmt.Errorf("broken sitemap: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			known = known || t.Name.Local == "urlset" || t.Name.Local == "sitemapindex"
			if err := it.take(d, t); err != nil {
				return found, fmt.Errorf("broken sitemap: %w", err)
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "url":
				found.pages, it = append(found.pages, it), item{}
			case "sitemap":
				found.maps, it = append(found.maps, it), item{}
			}
		}
	}
	if !known {
		return found, errNoSitemap
	}
	return found, nil
}

// take reads one element of a page in a sitemap, if it says something of the page.
func (it *item) take(d *xml.Decoder, t xml.StartElement) error {
	name := t.Name.Local
	if name == "loc" && strings.Contains(t.Name.Space, "image") || !sitemapFields[name] {
		return nil
	}
	var text string
	if err := d.DecodeElement(&text, &t); err != nil {
		return err
	}
	text = strings.TrimSpace(text)
	switch name {
	case "loc":
		it.link = text
	case "lastmod":
		it.touched = readDate(text)
	case "publication_date":
		it.published = readDate(text)
	case "title":
		it.title = text
	}
	if it.touched.IsZero() {
		it.touched = it.published
	}
	return nil
}

// sitemapFields are the elements of a page in a sitemap, those of the news extension too.
var sitemapFields = map[string]bool{"loc": true, "lastmod": true, "publication_date": true, "title": true}

// acceptXML asks for a sitemap.
const acceptXML = "application/xml, text/xml;q=0.9, */*;q=0.5"
